"""The main window. It lays out the panels and connects them; what they do is theirs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMessageBox, QVBoxLayout, QWidget

from app.core.starters import starters
from app.engine.events import Finished, Trouble

from . import dialogs, theme
from .actions import MENUS, Actions, commands
from .canvas.view import Canvas
from .computer import Computer
from .desk import Desk
from .files import Files
from .panels.inspector import Inspector
from .panels.library import Library
from .panels.problems import Problems
from .panels.source import SourcePanel
from .panels.status import StatusLine
from .panels.topbar import TopBar
from .panels.welcome import Welcome
from .places import Places, Rooms
from .recovery import Copy, Recovery
from .settings import Settings
from .tell import Offer, Tell
from .work import Training

SIZE = (1440, 900)


class Window(QMainWindow):
    """One project at work. ``painted`` is sent once, after the window was first seen."""

    painted = Signal()

    def __init__(self, desk: Desk | None = None, settings: Settings | None = None) -> None:
        super().__init__()
        self.desk = desk or Desk(parent=self)
        self.settings = settings or Settings()
        self.seen = False
        self.theme_choice = self.settings.text("theme", "system")
        self.training, self.computer = Training(self.desk, self), Computer(self)
        self.files = Files(self.desk, self.settings, self)
        self.recovery = Recovery(self.desk, self.settings.home, self)
        self.rooms, self.offer = Rooms(), Offer()
        self.canvas, self.library, self.inspector = Canvas(self.desk), Library(self.desk), Inspector(self.desk)
        self.problems, self.source = Problems(self.desk), SourcePanel(self.desk)
        self.topbar = TopBar(self.desk, self.training, self.computer, Places.names)
        self.status = StatusLine(self.desk)
        self.rooms.left.hold(self.library)
        self.rooms.middles["Design"].hold(self.canvas)
        self.rooms.rights["Design"].hold(self.inspector)
        self.rooms.bottom.slots["Problems"].hold(self.problems)
        self.rooms.bottom.slots["Source"].hold(self.source)
        self.places = Places(self.rooms, self.settings, self.makers(), (self.topbar, self.status))
        self.welcome: Welcome | None = None
        self.lay_out()
        self.actions_ = Actions(commands(self), self, self.canvas)
        self.menu = self.fill_menus()
        self.tell = Tell(self.desk, self)
        self.connect_all()
        self.topbar.show_place(self.places.now)
        self.resize(*SIZE)
        self.restoreGeometry(self.settings.state("geometry"))
        self.follow()

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """Panels that are built once the window is painted: they bring pyqtgraph."""
        from . import later

        return {name: lambda make=make: make(self.desk, self.training, self.places)
                for name, make in later.MAKERS.items()}

    def lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.topbar, 0), (self.offer, 0), (self.rooms, 1), (self.status, 0)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(whole)
        self.setAcceptDrops(True)

    def fill_menus(self) -> QMenu:
        """File at the top of the one menu, the others below it; the Mac has its own bar."""
        menu = QMenu(self)
        self.actions_.fill(menu, "File")
        last = menu.actions()[-1]
        for name in MENUS[1:]:
            inner = self.actions_.fill(QMenu(name, menu), name)
            menu.insertMenu(last, inner)
        menu.insertSeparator(last)
        self.topbar.menu.setMenu(menu)
        if self.menuBar().isNativeMenuBar():
            for name in MENUS:
                self.menuBar().addMenu(self.actions_.fill(QMenu(name, self), name))
        else:
            self.menuBar().hide()
        return menu

    def connect_all(self) -> None:
        desk, again = self.desk, self.actions_.refresh_soon
        desk.changed.connect(self.follow)
        for signal in (desk.changed, desk.selected, self.training.state_changed, self.places.changed):
            signal.connect(again)
        self.files.moved.connect(self.follow)
        self.files.stop_first = self.may_stop
        self.library.wanted.connect(lambda kind: (self.canvas.add_kind(kind), self.places.go("Design")))
        self.library.search.left.connect(self.canvas.setFocus)
        self.topbar.train.connect(self.train)
        self.topbar.place.connect(self.places.go)
        self.topbar.computer.connect(self.show_computer)
        self.places.changed.connect(self.topbar.show_place)
        self.status.problems.connect(lambda: self.places.reveal("Problems"))
        self.status.zoom.connect(lambda: self.canvas.set_zoom(1.0))
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.problems.count_changed.connect(lambda count: self.rooms.bottom.count("Problems", count))
        self.rooms.bottom.count("Problems", max(0, self.problems.count))
        self.source.wanted.connect(self.files.save_source)
        self.training.finished.connect(self.hear_finished)
        self.training.trouble.connect(self.hear_trouble)

    def follow(self) -> None:
        """Name the file, and teach while the canvas is empty."""
        document = self.desk.document
        self.topbar.name_file(self.files.name, str(document.path or ""), document.dirty)
        self.setWindowTitle(f"{self.files.name}[*] – Layerloom")
        self.setWindowModified(document.dirty)
        empty = not any(graph.nodes for graph in self.desk.project.networks.values())
        if empty and self.welcome is None:
            self.welcome = Welcome(self.canvas.viewport(), starters(), self.settings.recent)
            self.welcome.starter.connect(self.files.start_from)
            self.welcome.file.connect(self.files.open_path)
            self.welcome.open.connect(self.files.open)
            self.welcome.more.connect(self.show_starters)
            self.welcome.show()
        elif not empty and self.welcome is not None:
            self.welcome.hide()
            self.welcome.deleteLater()
            self.welcome = None

    def train(self) -> None:
        """Train, or go on after a pause; the curves come to the front."""
        if self.training.state == "paused":
            self.training.resume()
        elif self.places.now in ("Data", "Results", "Export"):
            self.places.go("Train")
            self.training.start()
        else:
            if self.places.now == "Design":
                self.places.reveal("Curves")
            self.training.start()

    def hear_finished(self, done: Finished) -> None:
        if self.places.now not in ("Train", "Results"):
            self.tell.say("good", f"Training is done after {done.epochs} epochs.", "See results",
                          lambda: self.places.go("Results"))

    def hear_trouble(self, trouble: Trouble) -> None:
        def lead() -> None:
            self.places.go("Design")
            self.desk.show_network(trouble.network or self.desk.project.main)
            self.desk.reveal(trouble.node)

        known = trouble.node in self.desk.project.networks.get(trouble.network or self.desk.project.main,
                                                              self.desk.graph).nodes
        self.tell.say("wrong", trouble.text, "Show the node" if known else "", lead)

    def may_stop(self) -> bool:
        """Ask before a training has to end; what it learned is kept."""
        if not self.training.busy:
            return True
        box = QMessageBox(self)
        box.setWindowTitle("Training is running")
        box.setText(f"{self.desk.project.title} is still training. Stop it?")
        box.setInformativeText("What it learned so far is kept as a run.")
        stop = box.addButton("Stop and keep", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton("Go on training", QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is not stop:
            return False
        self.training.stop()
        return True

    def choose_theme(self, name: str) -> None:
        self.theme_choice = name
        self.settings.put("theme", name)
        theme.choose(QApplication.instance(), name)  # type: ignore[arg-type]

    def show_starters(self) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.files.fill_starters(menu)
        button = self.welcome.more_button if self.welcome else self.topbar.menu
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def show_shortcuts(self) -> None:
        dialogs.shortcuts(self, self.actions_.shortcuts()).open()

    def show_computer(self) -> None:
        dialogs.ComputerSheet(self).open()

    def show_about(self) -> None:
        dialogs.about(self).open()

    def offer_copy(self, copy: Copy) -> None:
        """Offer what an earlier session could not save."""
        def restore() -> None:
            if self.files.may_leave():
                self.desk.document.open(copy.project, copy.file, saved=False)
                self.files.moved.emit()
                self.recovery.keep_now()
                copy.at.unlink(missing_ok=True)

        self.offer.ask(f"{copy.name} was not saved when Layerloom last ended; a copy was kept {copy.spoken_time}.",
                       [("Restore", restore), ("Discard", lambda: copy.at.unlink(missing_ok=True))])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if loom_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = loom_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.open_path(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.seen:
            self.seen = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self.places.keep_sizes()
        self.settings.put("geometry", self.saveGeometry())
        self.settings.store.sync()
        self.hide()
        self.training.close()
        self.recovery.drop()
        event.accept()


def loom_of(event: QDropEvent) -> Path | None:
    """The project file that is being dropped, if it is one."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() == ".loom"), None)
