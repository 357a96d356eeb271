"""The runs of this project: when, how long, how good; their curves, and what can be done with them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QFile,
    QItemSelectionModel,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.core.project import Project
from app.engine.events import Event, Started

from ..desk import Desk
from ..errand import Work
from ..parts.empty import Empty
from ..tongue import tr
from ..work import Training
from .grid import Table
from .make import across, button, down, label
from .run_rows import REMARK, Row, rows_of, story
from .run_table import RunTable


class RunsPanel(QWidget):
    """``wanted`` asks for "export" or "results"; which run is meant is told through ``training.choose``."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.training = desk, training
        self.stale = True
        self.reading, self.drawing, self.writing = Work(self, "runs"), Work(self, "curves"), Work(self, "note")
        self.model = RunTable(self.remark)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Runs"))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.setEditTriggers(Table.EditTrigger.DoubleClicked | Table.EditTrigger.EditKeyPressed)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.empty = Empty("No runs yet", "Every training of this project is kept here as a run: its curves, its "
                           "weights, and the project as it was. Press Train to make the first one.", icon="history")
        self.curves: Any = None
        self.place = QWidget()
        self.lay_out()
        self.reading.result.connect(self.show_rows)
        self.drawing.result.connect(self.draw)
        self.writing.ended.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.pick())
        desk.changed.connect(self.follow)
        training.finished.connect(self.refresh)
        training.trouble.connect(self.refresh)
        training.events.connect(self.hear)

    def lay_out(self) -> None:
        self.buttons = {
            "Results": button("Results", "gauge", "quiet", tip="How good it is, and what it gets wrong"),
            "Export": button("Export", "package", "quiet", tip="Write the weights of this run as ONNX"),
            "Resume": button("Resume", "play", "quiet", tip="Go on exactly where this run stopped"),
            "Show folder": button("Show folder", "folder-open", "quiet", tip="Open the folder of this run"),
            "Delete": button("Delete", "trash-2", "quiet", tip="Move this run to the trash")}
        calls = (self.results, self.export, self.resume, self.show_folder, self.ask)
        for each, call in zip(self.buttons.values(), calls):
            each.clicked.connect(lambda _=False, call=call: call())
        self.question, self.no = label(), button("Keep", name="no")
        self.yes = button("Delete", style="danger", name="yes")
        self.yes.clicked.connect(self.delete)
        self.no.clicked.connect(lambda: self.ask(False))
        for widget in (self.question, self.no, self.yes):
            widget.hide()
        down(on=self.place)
        self.place.setMinimumWidth(372)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(self.place)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([3000, 2200])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        page = QWidget()
        row = across(*self.buttons.values(), None, self.question, self.no, self.yes, gap=4, margins=(12, 6, 12, 6))
        down(row, split, gap=0, on=page).setStretch(1, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(page)
        down(self.stack, on=self)

    # reading
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stale:
            self.refresh()

    def follow(self, before: Project, after: Project) -> None:
        if before.title != after.title or self.asked != (self.desk.document.path, after.title):
            self.refresh()

    asked: tuple[Path | None, str] = (None, "")

    def hear(self, events: list[Event]) -> None:
        if any(isinstance(event, Started) for event in events):
            self.refresh()

    def refresh(self, *_: object) -> None:
        """Look at the runs again; not before anybody looks at us."""
        self.stale = not self.isVisible()
        if not self.stale:
            path, title = self.asked = (self.desk.document.path, self.desk.project.title)
            self.reading.run(lambda: rows_of(path, title))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        chosen = self.chosen
        self.stack.setCurrentIndex(1 if rows else 0)
        if rows == self.model.rows:
            return
        self.model.show(rows)
        self.table.fit(220)
        if rows:
            at = next((place for place, row in enumerate(rows) if chosen and row.path == chosen.path), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(self.model.index(at, 0), flags.ClearAndSelect | flags.Rows)

    @property
    def chosen(self) -> Row | None:
        found = self.table.selectionModel().selectedRows()
        return self.model.rows[found[0].row()] if found and found[0].row() < len(self.model.rows) else None

    def pick(self) -> None:
        """Another run is chosen: say what can be done with it, and draw its curves."""
        row = self.chosen
        self.ask(False)
        going = row is not None and row.status == "running"
        idle = not self.training.busy
        able = {"Results": row is not None and row.weights, "Export": row is not None and row.weights,
                "Resume": row is not None and row.resumable and idle, "Show folder": row is not None,
                "Delete": row is not None and not going}
        for name, on in able.items():
            self.buttons[name].setEnabled(on)
        if row is not None:
            path = row.path
            self.drawing.run(lambda: story(path))

    def draw(self, events: list[Event]) -> None:
        if self.curves is None:
            from ..plots.curves import Curves

            self.curves = Curves()
            self.curves.tools.hide()
            self.place.layout().addWidget(self.curves)  # type: ignore[union-attr]
        self.curves.clear()
        self.curves.feed(events)

    # doing
    def results(self) -> None:
        if self.chosen:
            self.training.choose(self.chosen.path)
            self.wanted.emit("results")

    def export(self) -> None:
        if self.chosen:
            self.training.choose(self.chosen.path)
            self.wanted.emit("export")

    def resume(self) -> None:
        if self.chosen:
            self.training.start(self.chosen.path)
            self.wanted.emit("train")

    def show_folder(self) -> None:
        if self.chosen:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.chosen.path))

    def ask(self, on: bool = True) -> None:
        """Ask about deleting, here and not in a dialog; once it is answered the keyboard is on the table again."""
        row, held = self.chosen, self.yes.hasFocus() or self.no.hasFocus()
        on = on and row is not None
        if on and row is not None:
            self.question.setText(tr(f"Move the run of {row.when} to the trash, weights and all?"))
        for widget in (self.question, self.yes, self.no):
            widget.setVisible(on)
        if on:
            self.no.setFocus()
        elif held:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc answers that nothing shall be deleted."""
        if event.key() == Qt.Key.Key_Escape and self.question.isVisible():
            self.ask(False)
        else:
            super().keyPressEvent(event)

    def delete(self) -> None:
        row = self.chosen
        self.ask(False)
        if row is None:
            return
        if thrown(Path(row.path)):
            self.desk.tell("plain", f"The run of {row.when} is in the trash.")
        else:
            self.desk.tell("wrong", f"{row.path} could not be moved to the trash. Delete the folder yourself; nothing "
                                    "else needs it.")
        self.refresh()

    def remark(self, row: Row, text: str) -> None:
        """Keep a person's note with the run."""
        def write() -> None:
            from app.engine.run import Run

            Run.open(row.path).note(**{REMARK: text})

        self.writing.run(write)


def thrown(path: Path) -> bool:
    """Whether the folder is in the desktop's trash now, or, where there is none, in a folder beside it."""
    if QFile.moveToTrash(str(path)):
        return True
    try:
        bin = path.parent / ".deleted"
        bin.mkdir(exist_ok=True)
        path.rename(bin / path.name)
    except OSError:
        return False
    return True
