"""Choose what is learned from, see what was found in it, say what is predicted, and use it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.plan import Data, Origin
from app.core.project import Project

from .. import icons
from ..desk import Desk
from ..errand import Work
from ..parts.empty import Empty
from ..parts.segmented import Segmented
from ..plots.picture import Pictures
from ..theme import look
from .columns import hold
from .data_form import DataForm
from .ends import ends_for, lacks_ends
from .grid import Columns, Rows
from .looking import Look
from .looking import look as look_at
from .pairs import Cut

FILES = "Data (*.csv *.tsv *.tab *.txt *.data *.parquet *.pq *.npz);;All files (*)"
ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".data", ".parquet", ".pq", ".npz")
QUIET = 200
"""Milliseconds after which a wait shows."""


class DataPanel(QWidget):
    """Holds a draft of the plan's data; nothing of the project changes before "Use this data"."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.draft: Data | None = None
        """What is shown or being looked at."""
        self.seen: Look | None = None
        self.shown: Data | None = None
        """The plan's data this panel has looked at last."""
        self.work = Work(self, "data")
        self.setAcceptDrops(True)
        self.empty = Empty("No data yet", "Choose a table (CSV, Parquet), NumPy arrays, or a folder with one folder of "
                           "pictures for each kind. You can also drop it here.",
                           [("Choose a file…", self.choose_file), ("Choose a folder…", self.choose_folder)],
                           icon="database", primary=True)
        self.form = DataForm()
        self.columns, self.rows, self.thumbs = Columns(), Rows(), Pictures()
        self.stack = QStackedWidget()
        self.page = QWidget()
        self.lay_out()
        self.form.edited.connect(self.look)
        self.form.origin_changed.connect(self.look)
        self.columns.switched.connect(lambda name, type: self.look(hold(self.form.data, name, type)))
        self.work.result.connect(self.show_look)
        self.work.failed.connect(self.fail)
        self.work.ended.connect(self.rest)
        desk.changed.connect(self.follow)
        self.slow = QTimer(self, singleShot=True, interval=QUIET)
        self.slow.timeout.connect(self.bar.show)
        self.rest()

    def lay_out(self) -> None:
        self.name = Cut("", "title", mode=Qt.TextElideMode.ElideMiddle)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.use = QPushButton("Use this data", objectName="use_data")
        look(self.use, "primary")
        self.use.clicked.connect(self.accept)
        self.in_use = QLabel("In use")
        look(self.in_use, "good")
        other, folder = QPushButton("Choose a file…"), QPushButton("Choose a folder…")
        again = QPushButton("Look again", toolTip="Read the file once more and forget what was changed here")
        for button, name, call in ((other, "file", self.choose_file), (folder, "folder-open", self.choose_folder),
                                   (again, "refresh-cw", self.again)):
            button.setIcon(icons.icon(name))
            look(button, "quiet")
            button.clicked.connect(lambda _=False, call=call: call())
        self.tabs = Segmented(["First rows", "Columns"], name="View")
        self.tabs.chosen.connect(self.switch)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        for widget in (self.name, again, other, folder, self.in_use, self.use):
            head.addWidget(widget, 1 if widget is self.name else 0)
        self.trouble = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        look(self.trouble, "wrong")
        self.back = QPushButton("Take back", objectName="take_back")
        look(self.back, "small")
        self.back.clicked.connect(self.take_back)
        self.offer = QPushButton(objectName="put_ends")
        look(self.offer, "small")
        self.offer.setIcon(icons.icon("wand-sparkles", size=14))
        self.offer.clicked.connect(self.put_ends)
        strip = QHBoxLayout()
        strip.setContentsMargins(0, 0, 16, 0)
        strip.setSpacing(8)
        strip.addWidget(self.tabs)
        strip.addWidget(self.trouble, 1)
        strip.addWidget(self.back)
        strip.addWidget(self.offer)
        self.strip_gap = QWidget()
        strip.addWidget(self.strip_gap, 1)
        self.views = QStackedWidget()
        for view in (self.rows, self.columns, self.thumbs):
            self.views.addWidget(view)
        right = QVBoxLayout()
        right.setContentsMargins(8, 4, 0, 0)
        right.setSpacing(8)
        right.addLayout(strip)
        right.addWidget(self.views, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.form)
        line = QWidget()
        look(line, "line")
        line.setFixedWidth(1)
        body.addWidget(line)
        body.addLayout(right, 1)
        page = QVBoxLayout(self.page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addLayout(body, 1)
        self.bar = QProgressBar(maximum=0, textVisible=False)
        self.bar.setFixedHeight(2)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.bar.hide()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)

    # choosing
    def choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, "Choose data", self.start_folder(), FILES)
        if chosen:
            self.open(Path(chosen))

    def choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Choose a folder with one folder of pictures a kind",
                                                  self.start_folder())
        if chosen:
            self.open(Path(chosen))

    def start_folder(self) -> str:
        return str(self.beside or Path.home())

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
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped(event)
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
        self.use.setEnabled(False)

    def show_look(self, seen: Look) -> None:
        self.seen, self.draft = seen, seen.data
        self.stack.setCurrentWidget(self.page)
        source = seen.data.source
        self.name.say(Path(source.path.removeprefix("bundled:")).name or source.path)
        self.name.setToolTip(source.path)
        self.form.show_look(seen)
        self.columns.show_columns(seen.preview, seen.data)
        self.rows.show_rows(seen.preview, seen.data)
        pictures = bool(seen.preview.pictures)
        self.thumbs.show_pictures([each.pixels for each in seen.preview.pictures],
                                  [each.caption for each in seen.preview.pictures])
        self.tabs.button(0).setText("Pictures" if pictures else "First rows")
        self.tabs.button(1).setText("Files" if source.kind == "images" else "Columns" if not pictures else "Arrays")
        self.switch(self.tabs.index())
        self.complain(seen.problem)

    def switch(self, index: int) -> None:
        pictures = bool(self.seen and self.seen.preview.pictures)
        folder = bool(self.seen and self.seen.data.source.kind == "images")
        first, second = (self.thumbs, self.rows if folder else self.columns) if pictures else (self.rows, self.columns)
        self.views.setCurrentWidget(second if index else first)

    def fail(self, sentence: str) -> None:
        """Nothing could be read: say so where the data would be."""
        if self.seen is None:
            self.empty.tell("This cannot be used", sentence)
            self.stack.setCurrentWidget(self.empty)
        else:
            self.complain(sentence)

    def complain(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.strip_gap.setVisible(not sentence)
        self.back.setVisible(bool(sentence) and self.seen is not None and bool(self.desk.project.plan.data.fields))
        self.rest()

    def take_back(self) -> None:
        """Back to the data the project uses."""
        self.look(self.desk.project.plan.data)

    def rest(self) -> None:
        """Nothing is under way: show what can be done."""
        self.slow.stop()
        self.bar.hide()
        ready = self.seen is not None and not self.trouble.text() and self.draft == self.seen.data
        same = ready and self.draft == self.desk.project.plan.data
        self.use.setVisible(not same)
        self.use.setEnabled(ready)
        self.in_use.setVisible(same)
        offered = same and lacks_ends(self.desk.project.network, self.desk.project.plan.data)
        self.offer.setVisible(offered)
        if offered:
            names = [name for name, field in self.desk.project.plan.data.fields.items() if not field.target]
            several = f"Inputs for {' and '.join(names)}" if len(names) > 1 else f"an Input for {''.join(names)}"
            self.offer.setText(f"Put {several} on the canvas")

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
            self.work.cancel()
            self.seen = self.draft = None
            self.stack.setCurrentWidget(self.empty)


def spelled(path: Path, beside: Path | None) -> str:
    """The path as the project's file says it: from its own folder when the data lies in there."""
    path = path.resolve()
    if beside is not None and path.is_relative_to(beside.resolve()):
        return path.relative_to(beside.resolve()).as_posix()
    return str(path)


def dropped(event: Any) -> Path | None:
    """The file or folder that is dropped, if it is one that can be read."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and (path.is_dir() or path.suffix.lower() in ENDINGS) else None
