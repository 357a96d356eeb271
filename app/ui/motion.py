"""Whether things may move by themselves: the person's choice, or what their system asks for."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QProgressBar

GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
MAC = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")
WINDOWS_ANIMATES = 0x1042
"""SPI_GETCLIENTAREAANIMATION."""
EFFECTS = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
           Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox)

_still = False
_before: tuple[int, list[Qt.UIEffect]] = (0, [])


def still() -> bool:
    """Whether nothing shall move by itself: what would be animated is at its end at once."""
    return _still


def choose(app: QApplication, on: bool) -> None:
    """Stop what moves by itself, or let it move again: menus that fade, the blinking caret, bars that run."""
    global _still, _before
    if on == _still:
        return
    _still = on
    if on:
        _before = app.cursorFlashTime(), [each for each in EFFECTS if app.isEffectEnabled(each)]
    blink, effects = _before
    app.setCursorFlashTime(0 if on else blink)
    for each in effects:
        app.setEffectEnabled(each, not on)
    for widget in app.allWidgets():
        if isinstance(widget, QProgressBar):
            for running in widget.findChildren(Running):
                running.settle()


def wished() -> bool:
    """Whether the system asks for less motion. Asks other programs: not for the window's thread."""
    try:
        if sys.platform == "win32":
            import ctypes

            moves = ctypes.c_int(1)
            ctypes.windll.user32.SystemParametersInfoW(WINDOWS_ANIMATES, 0, ctypes.byref(moves), 0)
            return not moves.value
        asks = MAC if sys.platform == "darwin" else GNOME
        said = subprocess.run(asks, capture_output=True, text=True, timeout=2).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return False
    return said == ("1" if sys.platform == "darwin" else "false")


class Running(QObject):
    """A bar of which nobody knows how long it takes runs to and fro; where nothing shall move it stands, half full."""

    def __init__(self, bar: QProgressBar) -> None:
        super().__init__(bar)
        self.bar, self.held = bar, False
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.settle()
        return False

    def settle(self) -> None:
        """Stand or run as is wished now."""
        if _still and self.bar.maximum() == 0:
            self.held = True
            self.bar.setMaximum(2)
            self.bar.setValue(1)
        elif self.held and not _still:
            self.held = False
            if (self.bar.value(), self.bar.maximum()) == (1, 2):
                self.bar.setMaximum(0)
