"""Examples of a verdict one by one, as pictures or rows: the most wrong ones, or those of one kind of mistake."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from ..parts.form import heading
from ..plots.picture import Pictures
from ..tongue import tr
from . import verdict
from .examples import picture_of, words_of
from .grid import Cells, Table
from .judging import Verdict
from .make import across, button, down

SHOWN = 60


class Examples(QWidget):
    """``examples.show_verdict(verdict)``, then perhaps ``examples.show_some(positions, "“8” taken for “3”")``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict: Verdict | None = None
        self.shown: list[int] = []
        self.pictures, self.table, self.lines = Pictures(side=104), Table(), Cells()
        self.table.setModel(self.lines)
        self.table.setAccessibleName(tr("Examples"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pictures)
        self.stack.addWidget(self.table)
        self.head = heading("Most wrong")
        self.all = button("Show all", style="link")
        self.all.hide()
        self.all.clicked.connect(lambda: self.show_verdict(self.verdict) if self.verdict else None)
        line = across(self.head, self.all)
        line.setStretch(0, 1)
        down(line, self.stack, margins=(12, 16, 12, 16), on=self).setStretch(1, 1)

    def show_verdict(self, found: Verdict) -> None:
        """The most wrong ones; if nothing is wrong, the least sure."""
        self.verdict = found
        order = [] if found.order is None else found.order[:min(found.wrong, SHOWN) or 12].tolist()
        unsure = bool(found.labels) and not found.wrong
        self.fill(order, "Nothing wrong; the least sure" if unsure else "Most wrong" if order else "")
        self.all.hide()

    def show_some(self, positions: Sequence[int], title: str) -> None:
        self.fill(list(positions)[:SHOWN], title)
        self.all.show()

    def fill(self, positions: list[int], title: str) -> None:
        found = self.verdict
        self.shown = positions
        self.head.setText(tr(title).upper())
        if found is None or found.place is None:
            positions = []
        places = [int(found.place[at]) for at in positions]  # type: ignore[union-attr, index]
        captions = [tr(verdict.worst(found, at)) for at in positions]  # type: ignore[arg-type]
        pictures = [] if found is None else [picture_of(found.dataset, found.inputs, place) for place in places]
        if pictures and pictures[0] is not None:
            self.pictures.show_pictures(pictures, captions)  # type: ignore[arg-type]
            self.stack.setCurrentWidget(self.pictures)
        else:
            words = [] if found is None else [words_of(found.dataset, found.inputs, place) for place in places]
            self.lines.show((tr("Was → answered"), tr("Example")), list(zip(captions, words)), frozenset(), -1)
            self.table.fit(240)
            self.stack.setCurrentWidget(self.table)
