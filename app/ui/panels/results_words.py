"""The results in words and figures: how good, compared with what, how far to trust it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..tongue import tr
from . import figures, verdict
from .grid import Cells, Table
from .judging import Verdict
from .make import across, button, down, label

WIDTH, BESIDE = 360, 20


class Words(QWidget):
    """``words.show_verdict(verdict)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.head, self.told = label(style="title", wrap=True), label(wrap=True)
        self.against, self.trust = label(style="second", wrap=True), label(style="small", wrap=True)
        self.changed = label("The network has changed since this run: this is what it reached as it was trained. Train "
                             "again to see how good it is now.", "second", wrap=True)
        self.changed.hide()
        self.table, self.cells = Table(), Cells()
        self.table.setModel(self.cells)
        self.table.setAccessibleName(tr("Metrics"))
        self.table.setSelectionMode(Table.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it is as large as what it holds
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.export, self.again = button("Export", style="primary"), button("Look again")
        buttons = across(self.export, self.again, None)
        down(self.head, self.changed, self.told, self.against, self.table, self.trust, buttons, None, gap=10,
             margins=(BESIDE, 16, BESIDE, 16), on=self)

    def show_verdict(self, found: Verdict) -> None:
        self.head.setText(tr(found.title))
        self.told.setText(tr(verdict.sentence(found)))
        self.against.setText(tr(verdict.compared(found)))
        self.against.setVisible(bool(self.against.text()))
        self.trust.setText(tr("\n\n".join(text for text in (verdict.trust(found), *found.notes) if text)))
        lines = []
        for name, value in (*found.metrics.items(), *found.tested.items()):
            part, what = figures.split(name)
            base = found.baseline.get(name)
            words = figures.title(what) + (", test" if part == "test" else "")
            lines.append((tr(words[:1].upper() + words[1:]), figures.metric(name, value),
                          figures.metric(name, base) if base is not None else ""))
        self.cells.show(("", tr("This run"), tr("Baseline")), lines, frozenset((1, 2)), -1)
        self.table.fit()
        room = WIDTH - 2 * (BESIDE + self.table.frameWidth())
        self.table.setColumnWidth(0, room - self.table.columnWidth(1) - self.table.columnWidth(2))
        self.table.setFixedHeight(38 + 28 * len(lines))
