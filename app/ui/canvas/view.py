"""The canvas: a view on the picture of the network, which turns what a person does into changes of the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.core.frames import frame_of
from app.core.graph import Graph, Wire
from app.core.project import Project

from .. import theme
from ..desk import Desk
from ..parts.toast import say_aloud
from ..tongue import tr
from . import dropping, edits, face, hands, keys, noting, struck
from .arranging import Arranger
from .bare import Bare
from .bubble import Trouble
from .crumbs import Crumbs
from .edge import Edge
from .finder import Finder
from .framing import Title
from .gestures import Gesture
from .ink import Ink
from .kept import Kept
from .minimap import Minimap
from .noting import Paper
from .rename import Rename
from .ringed import Ringed
from .scene import Picture
from .seeing import Places, Whole
from .seek import Seek
from .sheet import Sheet
from .shown import PLATES
from .tip import Tip
from .values import Values
from .wiring import Anchor


class Canvas(Sheet):
    """Shows the network in view and lets it be edited. It never touches the graph: it asks the desk for changes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.desk = desk
        self.picture = Picture(Ink(theme.current()))
        self.kept = Kept(self.picture)
        super().__init__(self.picture, parent)
        self.gesture: Gesture | None = None
        self.pointer: QPointF | None = None
        self.fitted = self.space = False
        self.hushed = False
        """Whether the menu of a right press stays away: the press gave something up, or cuts wires."""
        self.why: Callable[[QKeySequence], str] = lambda key: ""
        """What a key that does nothing now waits for; the window knows."""
        self.setAccessibleName(tr("Canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.tip, self.minimap = Tip(self), Minimap(self)
        self.edge, self.arranger = Edge(self), Arranger(self)
        self.finder, self.rename, self.trouble = Finder(self), Rename(self), Trouble(self)
        self.title, self.paper = Title(self), Paper(self)
        theme.listen(self.dress)
        self.seek = Seek(self)
        self.values: Values = Values(self)
        self.crumbs, self.bare = Crumbs(self), Bare(self)
        self.ringed = Ringed(self)
        self.places, self.whole = Places(self), Whole(self)
        desk.changed.connect(self.hear)
        desk.network_changed.connect(self.turn_to)
        desk.selected.connect(self.show_selection)
        desk.revealed.connect(self.reveal)
        desk.advice.given.connect(self.show_advice)
        self.show_network(fit=True)

    # ------------------------------------------------------------------ following the desk

    def hear(self, before: Project, after: Project) -> None:
        """The project changed, whoever changed it."""
        if self.gesture is not None and before is after:  # more was found out; the hand goes on
            self.picture.sync(self.picture.graph, self.picture.graph, self.desk.report)
            return
        self.tip.hide()
        if self.gesture is not None:
            self.stop()
        self.show_network(fit=self.desk.document.fresh and before is not after)

    def show_network(self, fit: bool = False) -> None:
        self.picture.sync(self.picture.graph, self.desk.graph, self.desk.report)
        self.show_advice()
        self.show_selection()
        if fit:
            self.fitted = False
            if self.isVisible():
                self.zoom_to_fit()

    def show_advice(self) -> None:
        """Mark the nodes that could be better."""
        self.picture.advise(self.desk.advice.of(self.desk.name))

    def turn_to(self, network: str) -> None:
        """Another network is in view."""
        self.stop()
        self.places.turn(network)

    def preview(self, graph: Graph) -> None:
        """Show what a gesture is about to make of the network; shapes and problems wait until it is made."""
        self.picture.sync(self.picture.graph, graph, self.picture.report)

    def scroll_by(self, dx: int, dy: int) -> None:
        if self.picture.nodes or self.picture.graph.notes:  # an empty sheet stays: what teaches how to begin lies on it
            super().scroll_by(dx, dy)

    def show_selection(self, *_: object) -> None:
        self.picture.choose(self.desk.chosen)
        if self.desk.chosen:
            self.picture.choose_wire(None)
        said = "; ".join(self.spoken(id) for id in sorted(self.desk.chosen)[:5])
        if said and said != self.accessibleDescription() and self.hasFocus() and QAccessible.isActive():
            say_aloud(self, said)
        self.setAccessibleDescription(said)
        self.trouble.follow()

    def spoken(self, id: str) -> str:
        """A node or a note in words, for a screen reader."""
        frame = frame_of(self.picture.graph, id)
        where = tr(f", in frame {self.picture.graph.frames[frame].title}") if frame else ""
        if id in self.picture.graph.notes:
            return f"{tr('Note')}{where}: {self.picture.graph.notes[id].text}"
        item = self.picture.nodes.get(id)
        if item is None:
            return ""
        tensor = face.leaving(item.placed, item.answer)
        said = item.said[0].text if item.said else struck.words(item) or face.about(tensor)
        told = "; ".join(tr(each) for each in (said, *(each.text for each in item.advice)))
        return f"{item.placed.name}, {tr(face.title(item.placed))}, {told}{where}"

    def dress(self, on: theme.Theme) -> None:
        """Put on another theme."""
        self.picture.ink = Ink(on)
        for item in self.picture.nodes.values():
            item.forget()
        self.viewport().update()
        self.minimap.forget()

    # ------------------------------------------------------------------ bringing into view

    def zoom_to_fit(self) -> None:
        """Bring every node into view."""
        self.fitted = True
        self.whole.show()

    def zoom_to_selection(self) -> None:
        """Bring what is chosen into view; all of it if nothing is."""
        if self.desk.chosen:
            self.show_rect(self.picture.extent(self.desk.chosen))
        else:
            self.zoom_to_fit()

    def reveal(self, id: str) -> None:
        """Bring a node into view, moving no farther than needed."""
        item = self.picture.nodes.get(id)
        if item is None:
            return
        self.come_to(item.rect)
        self.trouble.ask(id)

    def come_to(self, rect: QRectF) -> None:
        """Bring what lies in a rectangle into view, large enough to be read."""
        if self.zoom < 0.5:
            self.set_zoom(1.0)
        self.ensure(rect)

    def moved(self) -> None:
        """The view lies elsewhere: what floats over it follows."""
        self.minimap.follow()
        if self.gesture is None:  # what the pointer was over lies elsewhere now
            self.tip.hide()
        if self.ringed.on or self.zoom < PLATES:  # scrolling carries pixels along, but not the line around the view
            self.viewport().update()
        self.trouble.lie()
        self.rename.lie()
        self.title.lie()
        self.paper.lie()
        self.values.lie()
        if self.finder.isVisible():
            self.finder.lie()

    # ------------------------------------------------------------------ commands (see edits.py)

    def add_kind(self, kind: str) -> str:
        """Put a node of a kind in view, wired from the chosen node where that fits; returns its id."""
        return edits.add_kind(self, kind)

    def copy(self) -> None:
        edits.copy(self)

    def cut(self) -> None:
        edits.cut(self)

    def paste(self) -> None:
        edits.paste(self)

    def duplicate(self) -> None:
        edits.duplicate(self)

    def delete(self) -> None:
        edits.delete(self)

    def select_all(self) -> None:
        self.desk.select((*self.desk.graph.nodes, *self.desk.graph.notes))

    def arrange(self) -> None:
        self.arranger.arrange()

    def find(self, at: QPointF | None = None, anchor: Anchor | None = None, wire: Wire | None = None) -> None:
        """Open the finder at a place of the scene. What is found reads from ``anchor`` or goes into ``wire``."""
        if at is None:
            at = self.seen().center()
            if self.pointer is not None and self.seen().contains(self.pointer):
                at = self.pointer
        self.finder.open(at, anchor, wire)

    def begin_rename(self, id: str = "") -> None:
        """Let the name of a node be typed on its card, or the text of a note."""
        if not id and (note := noting.the_one(self)):
            noting.write(self, note)
            return
        id = id or next(iter(self.desk.selection), "")
        if id in self.picture.nodes:
            self.rename.open(id)

    def save_picture(self, path: Path) -> None:
        """Write all of the network as a picture. Raises ``OSError`` or ``ValueError``, a sentence."""
        from . import paper

        paper.save_picture(self.desk, self.picture.ink, path)

    def copy_picture(self) -> None:
        """Put the network on the clipboard: as a picture for a document, as nodes for a canvas."""
        from . import paper

        QGuiApplication.clipboard().setMimeData(paper.copied(self.desk, self.picture.ink))

    def set_running(self, running: Iterable[str] | Mapping[str, float] | None) -> None:
        """Show a thin bar on the nodes where time is being spent: ids, or how far each is, 0–1."""
        shown = running if isinstance(running, Mapping) or running is None else dict.fromkeys(running, 1.0)
        self.picture.show_progress(shown)

    # ------------------------------------------------------------------ gestures

    def begin(self, gesture: Gesture | None) -> None:
        """Begin something; what another has begun is given up, and so is the search for a node."""
        if self.gesture is not None:
            self.stop()
        if gesture is not None:
            self.finder.close_up()
        self.gesture = gesture
        self.tip.hide()
        if gesture is not None:
            self.picture.hover(None)
            gesture.start()

    def stop(self) -> None:
        """Give up what is being done; nothing has changed."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.cancel()
            self.edge.go_back()
        self.settle()

    def finish(self, at: QPointF) -> None:
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.end(at)
        self.settle()

    def settle(self) -> None:
        """Nothing is under way any more."""
        self.edge.rest()
        self.picture.mood = None
        if self.finder.isHidden():
            self.picture.under = None
        self.tip.hide()
        self.viewport().unsetCursor()
        self.viewport().update()
        self.trouble.follow()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.ringed.show(False)
        hands.press(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hands.move(self, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hands.release(self, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hands.double_click(self, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        hands.again(self, event.modifiers())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        hands.menu(self, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        dropping.enter(self, event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        dropping.over(self, event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        dropping.leave(self, event)

    def dropEvent(self, event: QDropEvent) -> None:
        dropping.let_go(self, event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            hands.leave(self)
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and keys.wants(self, event):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        now = self.window().focusWidget()
        if now is not None and not now.isVisible():  # what lay over the canvas is gone
            self.setFocus()
        return False if forward else super().focusNextPrevChild(forward)  # Tab opens the finder

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.press(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            keys.let_go(self)
        hands.again(self, event.modifiers())
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        keys.let_go(self)
        super().focusOutEvent(event)

    # ------------------------------------------------------------------ painting

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        self.kept.paint(painter, QRectF(rect), self.viewport().size())  # type: ignore[arg-type]

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.gesture is not None:
            self.gesture.paint(painter)
        self.seek.paint(painter, QRectF(rect))  # type: ignore[arg-type]
        self.ringed.paint(painter)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if not self.fitted:
            self.zoom_to_fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        whole = self.whole.shown()
        super().resizeEvent(event)
        if (whole or not self.fitted) and self.isVisible():
            self.zoom_to_fit()
        self.minimap.lie()
        self.seek.lie()
        self.moved()
