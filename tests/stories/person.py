"""Somebody at the window: what they do with mouse and keyboard, in their own words, inside the program's real loop."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from app.__main__ import main
from app.ui.window import Window

Story = Generator[Callable[[], object], None, None]
"""Acts between yields; each yield hands over what to wait for."""

LONGEST = 90.0
"""Seconds anything may take before the story fails and says what it waited for."""


class Person:
    """Sees the window and acts on it. Every act goes through events of mouse or keyboard."""

    def __init__(self) -> None:
        self.window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible())
        self.canvas = self.window.canvas

    def sees(self, text: str) -> bool:
        """Whether a label or button that shows says so."""
        return any(text.lower() in said.lower() for said in self.everything())

    def everything(self) -> list[str]:
        """All that labels and buttons say just now."""
        return [widget.text() for widget in self.window.findChildren(QWidget)
                if widget.isVisible() and isinstance(widget, (QLabel, QAbstractButton)) and widget.text()]

    def buttons(self, text: str) -> list[QAbstractButton]:
        return [b for b in self.window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()
                and text in (b.text(), b.accessibleName(), b.objectName())]

    def can_press(self, text: str) -> bool:
        """Whether a button that says so is there and works."""
        return bool(self.buttons(text))

    def button(self, text: str) -> QAbstractButton:
        found = self.buttons(text)
        assert found, f"There is no button {text!r} to press."
        return min(found, key=QAbstractButton.isCheckable)

    def press(self, text: str) -> None:
        """Click the button that says ``text``."""
        button = self.button(text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())

    def go_to(self, place: str) -> None:
        """Choose one of the five places in the top bar."""
        segment = next(b for b in self.window.topbar.findChildren(QAbstractButton)
                       if b.text() == place and b.isCheckable())
        QTest.mouseClick(segment, Qt.MouseButton.LeftButton)

    def click_node(self, name: str) -> None:
        """Click a card in its middle."""
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=self.middle(name))

    def middle(self, name: str) -> QPoint:
        graph = self.window.desk.graph
        id = next(id for id, placed in graph.nodes.items() if placed.name == name)
        x, y = graph.nodes[id].at
        return self.canvas.mapFromScene(QPointF(x + 84, y + 24))

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on whatever has the keyboard."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def field(self, label: str, within: QWidget | None = None) -> QLineEdit:
        """The field of that label, in the inspector unless told otherwise."""
        return next(edit for edit in (within or self.window.inspector).findChildren(QLineEdit)
                    if edit.isVisible() and edit.accessibleName() == label)

    def type_into(self, field: QLineEdit, text: str) -> None:
        """Click into a field, replace what stands there, leave with Return."""
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def live(story: Callable[[Person], Story], *arguments: str) -> int:
    """Start the program as a person does and live the story in it; the exit code."""
    state: dict[str, object] = {"began": time.monotonic()}
    timer = QTimer(interval=25)

    def tick() -> None:
        try:
            if "acts" not in state:
                if not any(isinstance(w, Window) and w.isVisible() for w in QApplication.topLevelWidgets()):
                    return
                state["person"] = person = Person()
                state["acts"] = story(person)
                state["wait"] = next(state["acts"])  # type: ignore[call-overload]
            if state["wait"]():  # type: ignore[operator]
                state["began"] = time.monotonic()
                state["wait"] = next(state["acts"])  # type: ignore[call-overload]
            elif time.monotonic() - state["began"] > LONGEST:  # type: ignore[operator]
                line = state["acts"].gi_frame.f_lineno  # type: ignore[attr-defined]
                raise AssertionError(f"Waited {LONGEST:.0f} s in line {line} of the story for what never came. "
                                     f"Seen: {state['person'].everything()}")  # type: ignore[attr-defined]
        except StopIteration:
            state["done"] = True
        except BaseException as error:
            state["error"] = error
        if "done" in state or "error" in state:
            timer.stop()
            for window in [w for w in QApplication.topLevelWidgets() if isinstance(w, Window)]:
                window.desk.document.saved = window.desk.project
                window.close()
            QApplication.exit(0)

    timer.timeout.connect(tick)
    timer.start()
    code = main(list(arguments))
    if "error" in state:
        raise state["error"]  # type: ignore[misc]
    assert "done" in state, "The program ended before the story did."
    for window in [w for w in QApplication.topLevelWidgets() if isinstance(w, Window)]:
        window.deleteLater()
    QApplication.processEvents()
    QTimer.singleShot(0, QApplication.quit)  # a late word to quit would end every loop of the tests that follow
    QApplication.exec()
    return code


def short(path: Path, epochs: int) -> None:
    """A project's file with fewer epochs, so that a story stays short."""
    import re

    path.write_text(re.sub(r'"epochs": \d+', f'"epochs": {epochs}', path.read_text()))
