"""Choose what is learned from, see what was found in it, say what is predicted, and use it."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from app.core.beside import spelled
from app.core.plan import Data, Origin
from app.core.project import Project

from ..desk import Desk
from ..dropped import data_of
from ..errand import Work
from ..parts.empty import Empty
from ..settings import Settings
from ..tongue import filters, tr
from .columns import hold
from .data_page import DataPage
from .ends import ends_for, lacks_ends
from .looking import Look
from .looking import look as look_at
from .make import down, thin_bar

FILES = ("Data (*.csv *.tsv *.tab *.txt *.data *.parquet *.pq *.npz)", "All files (*)")
NOTHING = ("No data yet", "Choose a table (CSV, Parquet), NumPy arrays, or a folder with one folder of pictures for "
           "each kind. You can also drop it here.")
QUIET = 200
"""Milliseconds after which a wait shows."""


class DataPanel(QWidget):
    """Holds a draft of the plan's data; nothing of the project changes before "Use this data"."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.settings = desk, settings or Settings()
        self.draft: Data | None = None
        """What is shown or being looked at."""
        self.seen: Look | None = None
        self.shown: Data | None = None
        """The plan's data this panel has looked at last."""
        self.work = Work(self, "data")
        self.setAcceptDrops(True)
        self.empty = Empty(*NOTHING, [("Choose a file…", self.choose_file), ("Choose a folder…", self.choose_folder)],
                           icon="database", primary=True)
        self.reading = QWidget()
        """In view while the first data is read: until then nobody knows whether there is any."""
        self.page = DataPage()
        self.bar, self.stack = thin_bar(), QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.reading)
        self.stack.addWidget(self.page)
        down(self.bar, self.stack, gap=0, on=self).setStretch(1, 1)
        page = self.page
        for button, call in ((page.file, self.choose_file), (page.folder, self.choose_folder), (page.again, self.again),
                             (page.use, self.accept), (page.back, self.take_back), (page.offer, self.put_ends)):
            button.clicked.connect(lambda _=False, call=call: call())
        page.form.edited.connect(self.look)
        page.form.origin_changed.connect(self.look)
        page.columns.switched.connect(lambda name, type: self.look(hold(page.form.data, name, type)))
        self.work.result.connect(self.show_look)
        self.work.failed.connect(self.fail)
        self.work.ended.connect(self.rest)
        desk.changed.connect(self.follow)
        self.slow = QTimer(self)
        self.slow.setSingleShot(True)
        self.slow.setInterval(QUIET)
        self.slow.timeout.connect(self.bar.show)
        self.rest()

    @property
    def main(self) -> QWidget:
        """What the keyboard goes to first: the table."""
        table = self.page.views.currentWidget()
        return table if table is not None and self.stack.currentWidget() is self.page else self

    # choosing
    def choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose data"), str(self.settings.last_folder),
                                                filters(*FILES))
        if chosen:
            self.settings.stay(Path(chosen).parent)
            self.open(Path(chosen))

    def choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder with one folder of pictures a kind"),
                                                  str(self.settings.last_folder))
        if chosen:
            self.settings.stay(Path(chosen).parent)
            self.open(Path(chosen))

    @property
    def beside(self) -> Path | None:
        """The folder relative paths start at: that of the project's file."""
        path = self.desk.document.path
        return path.parent if path else None

    def open(self, path: Path) -> None:
        """Look at a file or a folder."""
        self.look(Data(source=Origin(path=spelled(path, self.beside))))

    def again(self) -> None:
        if self.draft is not None:
            source = self.draft.source
            self.look(Data(source=Origin(path=source.path, window=source.window, ahead=source.ahead)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if data_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = data_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    # looking
    def look(self, data: Data) -> None:
        """Read ``data`` in the background and show what is there."""
        self.draft = data
        beside = self.beside
        self.work.run(lambda: look_at(data, beside))
        self.slow.start()
        self.page.use.setEnabled(False)
        if self.seen is None:
            self.stack.setCurrentWidget(self.reading)

    def show_look(self, seen: Look) -> None:
        self.seen, self.draft = seen, seen.data
        self.stack.setCurrentWidget(self.page)
        self.page.show_look(seen)
        if self.hasFocus():
            self.main.setFocus()
        self.complain(seen.problem)

    def fail(self, sentence: str) -> None:
        """Nothing could be read: say so where the data would be."""
        if self.seen is None:
            self.empty.tell("This cannot be used", sentence)
            self.stack.setCurrentWidget(self.empty)
        else:
            self.complain(sentence)

    def complain(self, sentence: str) -> None:
        """Say in place what is wrong with the draft, and offer the way back."""
        self.page.complain(sentence, bool(self.desk.project.plan.data.fields))
        self.rest()

    def take_back(self) -> None:
        """Back to the data the project uses."""
        self.look(self.desk.project.plan.data)

    def rest(self) -> None:
        """Nothing is under way: show what can be done."""
        self.slow.stop()
        self.bar.hide()
        data = self.desk.project.plan.data
        ready = self.seen is not None and not self.page.trouble.text() and self.draft == self.seen.data
        same = ready and self.draft == data
        self.page.use.setVisible(not same)
        self.page.use.setEnabled(ready)
        self.page.in_use.setVisible(same)
        self.page.offer_ends([name for name, field in data.fields.items() if not field.target]
                             if same and lacks_ends(self.desk.project.network, data) else [])

    # using
    def accept(self) -> None:
        """Write the draft into the plan: one undo step."""
        if self.seen is None:
            return
        plan = msgspec.structs.replace(self.desk.project.plan, data=self.seen.data)
        if plan.objective.target and plan.objective.target not in plan.data.fields:
            plan = msgspec.structs.replace(plan, objective=msgspec.structs.replace(plan.objective, target=""))
        self.shown = self.seen.data
        self.desk.document.change("Change data", self.desk.project.with_plan(plan))
        self.rest()

    def put_ends(self) -> None:
        project = self.desk.project
        self.desk.show_network(project.main)
        graph = ends_for(project.network, project.plan.data)
        new = graph.nodes.keys() - project.network.nodes.keys()
        self.desk.document.change_network("Insert Inputs and Output", project.main, graph)
        self.desk.select(new)
        self.rest()
        self.wanted.emit("design")

    def follow(self, before: Project, after: Project) -> None:
        """The plan's data changed elsewhere, or another project is open."""
        if self.desk.document.fresh and before is not after:
            self.forget()
        if after.plan.data != self.shown:
            self.refresh()
        elif after.network is not before.network:
            self.rest()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.desk.project.plan.data != self.shown:
            self.refresh()

    def refresh(self) -> None:
        """Show the data of the project; not before anybody looks."""
        if not self.isVisible():
            return
        data = self.shown = self.desk.project.plan.data
        if data.source.path:
            if self.seen is None or self.seen.data != data:
                self.seen = None if self.seen is None or self.seen.data.source.path != data.source.path else self.seen
                self.look(data)
            else:
                self.rest()
        else:
            self.forget()
            self.shown = data

    def forget(self) -> None:
        """Begin as with no data: what was looked at and not used was for the project before."""
        self.work.cancel()
        self.seen = self.draft = self.shown = None
        self.empty.tell(*NOTHING)
        self.stack.setCurrentWidget(self.empty)
