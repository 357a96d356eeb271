"""Has users' own Python tried away from the window, and looks at the project again when its shape is known."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from PySide6.QtCore import QObject

from app.core.inspect import Findings
from app.core.own import Finding, Question, known, learn, questions

from .desk import Desk
from .errand import Work

log = logging.getLogger("layerloom")


class Trials(QObject):
    """Follows a desk. Only what is trusted is ever asked for; one question at a time."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.open = True
        self.under_way: tuple[Question, ...] = ()
        self.work = Work(self, "own Python")
        self.work.progress.connect(lambda _: desk.look_again())
        self.work.ended.connect(self.end)
        desk.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Begin with what is not known yet; let go of what nobody asks any more."""
        if self.desk.behind:
            return
        asked = unknown(self.desk.findings)
        if self.work.busy:
            if self.under_way and not set(self.under_way) & set(asked):
                self.stop()  # it may never end, and what is asked now should not wait for it
            return
        if asked and self.open:
            self.under_way = asked
            self.work.run(lambda: tried(asked))

    def end(self) -> None:
        self.under_way = ()
        self.look()

    def stop(self) -> None:
        """End what is being tried, if anything is."""
        if self.work.busy:
            from app.engine.bench import bench

            bench.stop()

    def close(self) -> None:
        """Try nothing more; before the window goes."""
        self.open = False
        self.stop()
        self.work.cancel()


def unknown(findings: Findings) -> tuple[Question, ...]:
    return tuple(question for question in dict.fromkeys(each for report in findings.reports.values()
                                                        for each in questions(report)) if known(question) is None)


def tried(asked: tuple[Question, ...]) -> Iterator[Question]:
    """On a thread: each question is answered, and the answer learned."""
    from app.engine.bench import Dropped
    from app.engine.own import find

    for question in asked:
        try:
            learn(question, find(question))
        except Dropped:
            return
        except Exception as error:
            log.exception("A trial met an error nobody expected.")
            learn(question, Finding(wrong=f"its Python could not be tried ({type(error).__name__}: {error})."))
        yield question
