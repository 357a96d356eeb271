"""Hand the trained network on: choose a run and a place, and see that the file gives the same answers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.core.project import Project
from app.engine.essence import essence
from app.engine.run import Run

from ..desk import Desk
from ..errand import Work
from ..parts.empty import Empty
from ..parts.form import Form
from ..tabbing import staying
from ..tongue import tr
from ..work import Training
from . import figures
from .choice import Choice
from .exporting import Delivery, deliver
from .make import across, button, down, label, scrolled, thin_bar
from .proof import Proof
from .run_rows import Row, rows_of

WIDTH = 720
KINDS = (("onnx", "ONNX file, for other programs"), ("folder", "Folder with source and weights, for torch alone"))


class ExportPanel(QWidget):
    """About the run that ``training.run`` names, else the newest of the project. ``wanted`` asks for another place."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.training = desk, training
        self.rows: tuple[Row, ...] = ()
        self.delivery: Delivery | None = None
        self.asked: tuple[Path | None, str] | None = None
        self.trained: list[dict[str, Any]] | None = None
        """The :func:`essence` of the network the chosen run trained, once it is known."""
        self.reading, self.comparing, self.work = Work(self, "runs"), Work(self, "compare"), Work(self, "export")
        self.clock = QTimer(self)
        self.clock.setInterval(1000)
        self.clock.timeout.connect(self.tick)
        self.waited = 0
        self.lay_out()
        self.reading.result.connect(self.offer)
        self.comparing.result.connect(self.learn)
        self.work.result.connect(self.show_delivery)
        self.work.failed.connect(self.fail)
        self.work.ended.connect(self.rest)
        desk.changed.connect(self.follow)
        training.chosen.connect(lambda _: self.refresh())

    def lay_out(self) -> None:
        self.empty = Empty("Nothing to export yet", "Export writes the trained network as an ONNX file that other "
                           "programs can run. Train the network first.", [("Train", self.train)], icon="package")
        about = label("What leaves here takes raw values, as your data stores them: what was fitted for scaling is "
                      "built in, and so are the labels.", "second", wrap=True)
        self.run = Choice(name="Run")
        self.run.changed.connect(self.look_at_run)
        self.kind = Choice(KINDS, "onnx", name="As")
        self.kind.changed.connect(self.switch)
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("File"))
        self.path.textEdited.connect(self.notice)
        browse = button("Choose…")
        browse.clicked.connect(self.browse)
        place = QWidget()
        place.setLayout(across(self.path, browse))
        form = Form(field_width=WIDTH - 140)
        form.row("Run", self.run, help="Which training the weights come from.")
        form.row("As", self.kind, help="An ONNX file runs in many programs and languages; the folder holds "
                                       "the network's Python and weights.")
        form.row("Where to", place, help="Where it goes.")
        self.changed = label("The network has changed since this run: what leaves is the network as it was trained. "
                             "Train again to export it as it is now.", "second", wrap=True)
        self.changed.hide()
        self.warning = label(style="attention", wrap=True)
        self.go = button("Export", "package", "primary", role="on_link", name="export")
        self.go.clicked.connect(self.start)
        self.halt = button("Cancel", name="cancel")
        self.halt.clicked.connect(self.work.cancel)
        self.doing = label(style="second")
        self.bar = thin_bar()
        self.trouble = label(style="wrong", wrap=True, select=True)
        self.result = Proof()
        self.result.hide()
        page = QWidget()
        page.setMaximumWidth(WIDTH + 48)
        buttons = across(self.go, self.halt, self.doing, None)
        down(label("Export", "title"), about, form, self.changed, self.warning, buttons, self.bar, self.trouble,
             self.result, None, gap=12, margins=(24, 20, 24, 24), on=page)
        holder = QWidget()
        holder.setLayout(across(None, page, None, gap=0))
        holder.layout().setStretch(1, 100)  # type: ignore[union-attr, attr-defined]
        self.area = scrolled(holder, name="Export")
        self.area.hide()
        down(self.empty, self.area, on=self)
        self.rest()

    @property
    def main(self) -> QWidget:
        """What the keyboard goes to first."""
        return self if self.area.isHidden() else self.area

    # choosing
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def follow(self, before: Project, after: Project) -> None:
        self.compare()
        if self.asked != (self.desk.document.path, after.title):
            self.refresh()

    def refresh(self) -> None:
        """Which runs there are; not before anybody looks."""
        if self.isVisible():
            path, title = self.asked = (self.desk.document.path, self.desk.project.title)
            self.reading.run(lambda: tuple(row for row in rows_of(path, title) if row.weights))

    def offer(self, rows: tuple[Row, ...]) -> None:
        self.rows = rows
        self.empty.setVisible(not rows)
        self.area.setVisible(bool(rows))
        if self.hasFocus():
            self.main.setFocus()
        if not rows:
            return
        newest = rows[0].path
        self.run.offer([(row.path, f"{row.when} · {row.best}" + (" · newest" if row.path == newest else ""))
                        for row in rows])
        known = {row.path for row in rows}
        self.run.set_value(self.training.run if self.training.run in known else newest)
        if not self.path.text() or self.placed != self.asked:
            self.placed = self.asked
            folder = self.desk.document.path.parent if self.desk.document.path else Path.home()
            self.path.setText(str(folder / f"{file_name(self.desk.project.title)}.onnx"))
            self.path.setCursorPosition(0)
        self.look_at_run()

    def look_at_run(self, *_: object) -> None:
        """Another run is chosen: find out whether its network is the one on the canvas."""
        run = self.run.value()
        self.trained = None
        self.comparing.run(lambda: essence(Run.open(run).project.network))
        self.compare()
        self.notice()

    def learn(self, trained: list[dict[str, Any]]) -> None:
        self.trained = trained
        self.compare()

    def compare(self) -> None:
        """Say so where the network on the canvas is no longer the one that leaves."""
        if self.isVisible():
            self.changed.setVisible(self.trained is not None and essence(self.desk.project.network) != self.trained)

    placed: tuple[Path | None, str] | None = None

    @property
    def as_folder(self) -> bool:
        return self.kind.value() == "folder"

    def switch(self, *_: object) -> None:
        """The other sort of export, in the same place."""
        path = Path(self.path.text().strip())
        self.path.setText(str(path.with_suffix("") if self.as_folder else path.with_name(f"{path.name}.onnx")))
        self.notice()

    def browse(self) -> None:
        if self.as_folder:
            chosen = QFileDialog.getExistingDirectory(self, tr("Export into an empty folder"),
                                                      str(self.target().parent))
        else:
            chosen, _ = QFileDialog.getSaveFileName(self, tr("Export as"), self.path.text(), tr("ONNX (*.onnx)"),
                                                    options=QFileDialog.Option.DontConfirmOverwrite)
        if chosen:
            self.path.setText(chosen)
            self.notice()

    def target(self) -> Path:
        path = Path(self.path.text().strip()).expanduser()
        if self.as_folder or path.suffix.lower() == ".onnx" or not path.name:
            return path
        return path.with_name(f"{path.name}.onnx")

    def notice(self, *_: object) -> None:
        """Say beforehand what would be replaced."""
        path = self.target()
        there = path.is_file() and not (self.delivery and self.delivery.path == str(path.resolve()))
        self.warning.setText(tr(f"{path.name} is there already and will be replaced." if there else ""))
        self.warning.setVisible(there)
        self.go.setEnabled(bool(self.path.text().strip()) and not self.work.busy)

    def train(self) -> None:
        self.wanted.emit("train")
        self.training.start()

    # exporting
    def start(self) -> None:
        run, path, folder = self.run.value(), self.target(), self.as_folder
        journey: Any = getattr(self.training.worker, "journey", None)
        known = journey.dataset if journey is not None and journey.run is not None and str(journey.run.path) == run \
            and not self.training.busy else None
        self.result.hide()
        self.trouble.hide()
        self.waited = 0
        self.work.run(lambda: deliver(run, path, folder, known))
        with staying(self.halt, self.go):
            self.halt.show()
            self.go.setEnabled(False)
        self.bar.show()
        self.clock.start()
        self.tick()

    def tick(self) -> None:
        words = "Exporting, then comparing on real samples"
        self.doing.setText(tr(f"{words}, {figures.duration(self.waited)}" if self.waited > 1 else f"{words}…"))
        self.waited += 1

    def rest(self) -> None:
        self.clock.stop()
        self.bar.hide()
        with staying(self.go, self.halt):
            self.notice()
            self.halt.hide()
        self.doing.setText("")
        if not self.trouble.text():
            self.trouble.hide()

    def fail(self, text: str) -> None:
        self.trouble.setText(tr(text))
        self.trouble.show()

    def show_delivery(self, delivery: Delivery) -> None:
        self.delivery = delivery
        self.result.show_delivery(delivery)
        self.trouble.setText("")
        self.result.show()
        self.desk.tell("good", f"{Path(delivery.path).name} is exported and gives the same answers.")


def file_name(title: str) -> str:
    """A title as the name of a file anywhere: ``Handwritten digits`` → ``handwritten-digits``."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:60] or "network"
