"""The one place that tells people things: a quiet line, an offer with answers, and what to do about our own faults."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from . import theme
from .desk import Desk
from .parts.toast import Toast, say_aloud
from .tongue import tr

log = logging.getLogger("layerloom")
Answers = Sequence[tuple[str, Callable[[], object]]]
LONG = {"wrong": 20.0, "attention": 12.0}
"""Seconds that bad news stay; good news go sooner."""


class Tell(QObject):
    """Shows what panels say through the desk."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.toast = Toast(window)
        desk.said.connect(self.say)
        desk.offered.connect(partial(self.say, "plain"))

    def say(self, tone: str, sentence: str, action: str = "", call: Callable[[], object] | None = None) -> None:
        """Show one sentence for a while."""
        self.toast.tell(sentence, action, call, seconds=LONG.get(tone, 0))

    def take_back(self, sentence: str) -> None:
        """It is no longer so."""
        if self.toast.text() == tr(sentence):
            self.toast.leave()


class Offer(QWidget):
    """A bar with a sentence and a few answers; it stays until one is given, then the next question shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.look(self, "offer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 6, 8, 6)
        self.row.setSpacing(8)
        self.label = QLabel(wordWrap=True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.row.addWidget(self.label, 1)
        self.buttons: list[QPushButton] = []
        self.about = ""
        self.waiting: list[tuple[str, str, Answers]] = []
        self.hide()

    def ask(self, sentence: str, answers: Answers, about: str = "") -> None:
        """Show the bar, or wait until the question before it is answered; one about the same takes its place."""
        self.drop(about)
        self.waiting.append((about, sentence, answers))
        if self.isHidden():
            self.go_on()

    def drop(self, about: str) -> None:
        """What was asked ``about`` something is out of date."""
        if about:
            self.waiting = [each for each in self.waiting if each[0] != about]
            if about == self.about and not self.isHidden():
                self.go_on()

    def go_on(self) -> None:
        """Show the next question, if one waits; the keyboard, if it was on an answer, goes on to the new ones."""
        held = any(button.hasFocus() for button in self.buttons)
        if not self.waiting:
            self.hide()
            return
        self.about, sentence, answers = self.waiting.pop(0)
        self.label.setText(tr(sentence))
        self.setAccessibleName(tr(sentence))
        for button in self.buttons:
            self.row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for at, (text, call) in enumerate(answers):
            button = QPushButton(tr(text))
            theme.look(button, "primary" if at == 0 else "quiet")
            button.clicked.connect(self.go_on)
            button.clicked.connect(call)
            self.row.addWidget(button)
            button.setAccessibleDescription(self.label.text())
            self.buttons.append(button)
        self.show()
        say_aloud(self, self.label.text())
        if held:
            self.buttons[0].show()  # Qt shows what a layout was given only in its next round
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)


class Faults(QObject):
    """Our own faults: save a copy first, then say so, and go on. Never an exit.

    Python's hook for what nobody caught is ours from :meth:`watch` to :meth:`rest`.
    """

    happened = Signal(str)
    """Sent from any thread; heard on the window's."""

    def __init__(self, keep: Callable[[], object], say: Callable[[str, str], object], parent: QObject | None = None):
        super().__init__(parent)
        self.keep, self.say = keep, say
        self.before = (sys.excepthook, threading.excepthook)
        self.telling = False
        self.report: Callable[[BaseException], object] = lambda error: None
        """Writes a fault down for the next start."""
        self.happened.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        self.before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def rest(self) -> None:
        sys.excepthook, threading.excepthook = self.before

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            self.before[0](kind, error or kind(), trace)
            return
        try:
            self.keep()
        except Exception:
            log.exception("The copy could not be kept.")
        self.report(error or kind())
        log.error("A fault nobody expected.", exc_info=(kind, error or kind(), trace))
        first = (str(error).strip().splitlines() or [""])[0][:120]
        self.happened.emit(f"{kind.__name__}: {first}" if first else kind.__name__)

    def tell(self, what: str) -> None:
        if self.telling:
            return
        self.telling = True
        try:
            self.say("wrong", f"Something went wrong inside Layerloom ({what}). A copy of your project is safe; "
                              "you can go on, and it is best to save.")
        finally:
            self.telling = False
