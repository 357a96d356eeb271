"""One quiet line that says what happened, with at most one thing to do about it; it goes away by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget
from shiboken6 import isValid

from .. import icons, theme
from ..plain import plain
from ..tongue import tr

ABOVE = 40
"""Distance from the bottom of the window: the status line stays readable."""
WIDEST, LINES = 720, 5
"""How wide a message becomes before it goes on below, and how many lines of it are shown; its tooltip has the rest."""
QWIDGETSIZE_MAX = 16777215


def say_aloud(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say what has come up on its own, without moving the keyboard to it."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


class Toast(QFrame):
    """``toast.tell("Saved digits.loom", "Show", call)``. It waits while the pointer or the keyboard is on it,
    is read out where a screen reader runs, and gives the keyboard back to where it was."""

    def __init__(self, window: QWidget, *, above: int = ABOVE) -> None:
        super().__init__(window)
        theme.look(self, "card")
        self._window, self._above = window, above
        self._call: Callable[[], object] | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 6, 5)
        row.setSpacing(10)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(tr("Show"))
        theme.look(self._button, "link")
        self._button.clicked.connect(self._act)
        close = QToolButton()
        theme.look(close, "quiet")
        close.setIcon(icons.icon("x"))
        close.setToolTip(tr("Close (Esc)"))
        close.setAccessibleName(tr("Close message"))
        close.clicked.connect(self.leave)
        for widget in (self._label, self._button, close):
            row.addWidget(widget)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._expire)
        window.installEventFilter(self)
        self._came_from: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self.hide()

    def tell(
        self, text: str, action: str = "", call: Callable[[], object] | None = None, *, seconds: float = 0
    ) -> None:
        """Show one line. Without ``seconds`` it stays 4 s and a little more for each word, longer with an action."""
        self._call = call
        self._label.setText(text := tr(text))
        self._label.setToolTip("")
        self._button.setText(tr(action) or self._button.text())
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        self._button.setAccessibleDescription(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(round(1000 * (seconds or 4 + len(text.split()) / 4 + (4 if action else 0))))
        say_aloud(self, text)

    def text(self) -> str:
        return self._label.text()

    def leave(self) -> None:
        """Go; the keyboard, if it is here, goes back to where it was, and not to whatever Qt made next."""
        back = self._came_from if self._holds() else None
        self.hide()
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _holds(self) -> bool:
        """Whether the keyboard is on one of its buttons."""
        now = self._window.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Remember where the keyboard came from."""
        if now is not None and self.isAncestorOf(now) and before is not None and not self.isAncestorOf(before):
            self._came_from = before

    def _act(self) -> None:
        self.leave()
        if self._call:
            self._call()

    def _expire(self) -> None:
        if self.underMouse() or self._holds():
            self._timer.start(1500)
        else:
            self.leave()

    def _place(self) -> None:
        """Lay it at the bottom: on one line where there is room for that, else on a few."""
        room, label = self._window.size(), self._label
        label.setWordWrap(False)
        label.setMinimumSize(0, 0)
        label.setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)
        self._row.activate()
        self.adjustSize()
        beside = self.width() - label.sizeHint().width()
        width = max(80, min(WIDEST, room.width() - 32) - beside)
        if label.sizeHint().width() > width:
            label.setWordWrap(True)
            high, most = label.heightForWidth(width), LINES * label.fontMetrics().lineSpacing() + 2
            label.setFixedSize(width, min(high, most))
            label.setToolTip(plain(label.text()) if high > most else "")
            self._row.activate()
            self.adjustSize()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - self._above)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
