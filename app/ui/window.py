"""The main window. It lays out the panels and connects them; what they do is theirs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.starters import starters

from . import dropped, later, theme
from .actions import Actions, main_menu
from .album import Album
from .canvas import blocks
from .canvas.view import Canvas
from .commands import commands
from .computer import Computer
from .desk import Desk
from .earlier import spoken
from .elsewhere import Elsewhere
from .files import Files
from .learning import Learning
from .panels.inspector import Inspector
from .panels.library import Library
from .panels.problems import Problems
from .panels.source import SourcePanel
from .panels.status import StatusLine
from .panels.topbar import TopBar
from .panels.welcome import Welcome
from .parts.opener import opens
from .places import Places
from .reading import open_manual
from .recovery import Copy, Recovery
from .rooms import Rooms
from .settings import Settings
from .tabbing import bring_into_view, first_of_next, put_in_order
from .tell import Offer, Tell
from .tongue import tr
from .tour import take_tour
from .trials import Trials
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
        self.resize(*SIZE)
        self.theme_choice = self.settings.text("theme", "system")
        self.training, self.computer = Training(self.desk, self), Computer(self)
        self.trials = Trials(self.desk, self)
        self.files = Files(self.desk, self.settings, self)
        self.recovery = Recovery(self.desk, self.settings.home, self)
        self.canvas, self.library, self.inspector = Canvas(self.desk), Library(self.desk), Inspector(self.desk)
        self.album = Album(self.canvas, self.files, self.settings.home, self)
        self.problems, self.source = Problems(self.desk), SourcePanel(self.desk)
        self.topbar = TopBar(self.desk, self.training, self.computer, Places.names)
        self.status, self.offer = StatusLine(self.desk), Offer()
        self.elsewhere = Elsewhere(self.files, self.offer, self)
        self.rooms = Rooms(Places.names)
        self.rooms.left.hold(self.library)
        self.rooms.middles["Design"].hold(self.canvas)
        self.rooms.rights["Design"].hold(self.inspector)
        self.rooms.bottom.slots["Problems"].hold(self.problems)
        self.rooms.bottom.slots["Source"].hold(self.source)
        self.rooms.bottom.lend("Source", self.source.tools)
        self.lay_out()
        makers = {name: partial(make, self) for name, make in later.MAKERS.items()}
        self.places = Places(self.rooms, self.settings, makers, (self.topbar, self.status))
        self.tell = Tell(self.desk, self)
        self.learning = Learning(self.desk, self.training, self.places, self.problems, self.tell, self)
        self.welcome: Welcome | None = None
        self.commands = Actions(commands(self), self, self.canvas)
        self.canvas.why = self.commands.why
        opens(self.topbar.menu, main_menu(self.commands, self))
        self.connect_all()
        self.topbar.show_place(self.places.now)
        self.restoreGeometry(self.settings.state("geometry"))
        self.follow()
        self.canvas.setFocus()

    def lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.topbar, 0), (self.offer, 0), (self.rooms, 1), (self.status, 0)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(whole)
        self.setAcceptDrops(True)

    def connect_all(self) -> None:
        desk = self.desk
        desk.changed.connect(self.follow)
        desk.hand_in.connect(self.hand_in)
        self.computer.found.connect(desk.forecast.begin)
        self.training.state_changed.connect(desk.forecast.hold)
        desk.asked.connect(partial(open_manual, self))
        for signal in (desk.changed, desk.selected, self.training.state_changed, self.places.changed):
            signal.connect(self.commands.refresh_soon)
        self.files.moved.connect(self.follow)
        self.files.stop_first = self.learning.may_stop
        self.files.keep_first = self.recovery.keep_now
        self.files.opened.connect(self.learning.forget)
        self.library.wanted.connect(self.add_kind)
        self.library.block_wanted.connect(partial(blocks.put_in_file, self.canvas))
        self.library.search.left.connect(self.canvas.setFocus)
        self.topbar.train.connect(self.learning.begin)
        self.topbar.place.connect(self.places.go)
        self.topbar.computer.connect(self.commands["doctor"].trigger)
        self.places.changed.connect(self.topbar.show_place)
        self.places.changed.connect(self.come_home)
        self.status.problems.connect(partial(self.places.reveal, "Problems"))
        self.status.zoom.connect(lambda: self.canvas.set_zoom(1.0))
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.problems.count_changed.connect(partial(self.rooms.bottom.count, "Problems"))
        self.rooms.bottom.count("Problems", self.problems.count)
        self.source.wanted.connect(self.files.save_source)

    def follow(self) -> None:
        """Name the file, and teach while the canvas is empty."""
        document = self.desk.document
        self.topbar.name_file(self.files.called, str(document.path or ""), document.dirty)
        self.setWindowTitle(tr(f"{self.files.name}[*] – Layerloom"))
        self.setWindowModified(document.dirty)
        empty = not any(graph.nodes or graph.notes for graph in self.desk.project.networks.values())
        if empty and self.welcome is None:
            self.welcome = Welcome(self.canvas.viewport(), starters(),
                                   [(path, self.album.finder(path)) for path in self.settings.recent],
                                   self.settings.flag("toured", False))
            self.welcome.starter.connect(self.files.start_from)
            self.welcome.file.connect(self.files.open_path)
            self.welcome.open.connect(self.files.open)
            self.welcome.more.connect(self.show_starters)
            self.welcome.data.connect(partial(self.places.go, "Data"))
            self.welcome.tour.connect(partial(take_tour, self))
            self.welcome.show()
        elif not empty and self.welcome is not None:
            if (now := self.focusWidget()) is None or self.welcome.isAncestorOf(now):
                self.places.main().setFocus()  # also where the window itself has not got the keyboard yet
            self.welcome.hide()
            self.welcome.deleteLater()
            self.welcome = None

    def come_home(self) -> None:
        """The keyboard goes to the main thing of the place; whoever walks along the bar at the top stays there."""
        now = self.focusWidget()
        if now is None or not self.topbar.isAncestorOf(now) or not now.isVisible():
            self.places.main().setFocus()

    def hand_in(self) -> None:
        """What is being typed is taken as it stands: notes, names and numbers go into the project when the keyboard
        leaves them."""
        now = self.focusWidget()
        if isinstance(now, (QLineEdit, QPlainTextEdit, QAbstractSpinBox)):
            now.clearFocus()
            if now.isVisible():
                now.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Where what had the keyboard is gone, Qt asks for the next in line, which is a button at the top; the
        keyboard goes to the main thing of the place instead."""
        now = self.focusWidget()
        if now is not None and not now.isVisible() and self.isVisible():
            self.come_home()
            return True
        put_in_order(self.parts)
        went = super().focusNextPrevChild(forward)
        if (now := self.focusWidget()) is not None:
            bring_into_view(now)
        return went

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What it is made of, as it is read."""
        rooms = self.rooms
        return self.topbar, self.offer, rooms.left, rooms.middle, rooms.right, rooms.bottom, self.status

    def go_to_part(self, by: int) -> None:
        """The keyboard goes to the next part: from the canvas, which keeps Tab for itself, to the inspector at once."""
        if (to := first_of_next(self.parts, self.focusWidget(), by)) is not None:
            to.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(to)

    def add_kind(self, kind: str) -> None:
        self.places.go("Design")
        self.canvas.add_kind(kind)
        self.canvas.setFocus()

    def find_node(self) -> None:
        self.places.go("Design")
        self.canvas.seek.open()

    def search(self) -> None:
        """Put the cursor into the search of the library."""
        self.places.go("Design")
        if not self.places.shows("library"):
            self.places.toggle("library")
        self.library.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.library.search.selectAll()

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

    def offer_copy(self, copy: Copy) -> None:
        """Offer what an earlier session could not save."""
        def restore() -> None:
            if not self.files.may_leave():
                self.offer_copy(copy)
                return
            self.files.show(copy.project, copy.file, saved=False, seen=copy.seen)
            if self.recovery.keep_now() is not None or not self.desk.document.dirty:
                copy.discard()

        def discard() -> None:
            back, kept = copy.give_up(self.files.versions)

            def undo() -> None:
                back()
                self.offer_copy(copy)

            self.tell.say("plain", f"The copy of {copy.name} is discarded; it is among the file’s earlier versions."
                          if kept else f"The copy of {copy.name} is discarded.", "Undo", undo)

        told = [f"{copy.name} was not saved when Layerloom last ended; a copy of it remains ({spoken(copy.when)})."]
        if difference := copy.difference:
            told.append(f"Compared with the file: {difference}.")
        self.offer.ask(" ".join(told), [("Restore", restore), ("Discard", discard)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped.loom_of(event) is not None or dropped.data_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        dropped.take(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.seen:
            self.seen = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.places.mind(event.size().height())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self.elsewhere.held.hold(None)  # before what takes a moment: another window may open the file at once
        self.places.keep_sizes()
        self.settings.put("geometry", self.saveGeometry())
        self.settings.store.sync()
        self.hide()
        self.training.close()
        self.trials.close()
        self.recovery.drop()
        event.accept()
