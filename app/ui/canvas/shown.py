"""What is on the canvas and where: nodes and wires as they are drawn, and what lies under a pointer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene

from app.core.graph import Graph, Wire
from app.core.report import Report

from .afar import Afar, Things
from .frame_item import boxes
from .geometry import PAD, POINT, WIDTH
from .ink import Ink
from .lifted import Lift
from .near import Near
from .node_item import Mood, NodeItem
from .note_item import box
from .regions import regions
from .wire_item import WireItem

WIDE = 2.0**26
"""Half the side of the sheet. A node that a damaged file lays farther out is reached by Arrange."""


FEW = 200
"""With more changes than this at once, the whole view is painted anew."""
PLATES = 0.18
"""Down to this scale a card is a plate; below, it is far away: a rectangle among others, all painted at once."""
EDGE = 2
"""Pixels around what has changed that a line painted smoothly may touch."""


class Shown(QGraphicsScene):
    """Nodes and wires by id, and by place. Everything is painted by the scene itself, in few large strokes:
    an item of Qt's for each node would cost more than the painting.
    """

    followed = Signal()
    """The picture has changed."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(-WIDE, -WIDE, 2 * WIDE, 2 * WIDE)
        self.ink = ink
        self.graph, self.report = Graph(), Report()
        self.nodes: dict[str, NodeItem] = {}
        self.wires: dict[Wire, WireItem] = {}
        self.touching: dict[str, dict[Wire, None]] = {}
        self.near_nodes: Near[NodeItem] = Near()
        self.near_wires: Near[WireItem] = Near()
        self.top = 0
        self.chosen: set[str] = set()
        """Ids of the nodes that are shown as chosen."""
        self.advised: frozenset[str] = frozenset()
        """Ids of the nodes there is advice for, also of some that are not shown any more."""
        self.mood: Mood | None = None
        self.mood_of: NodeItem | None = None
        """How rings look just now, and on which card; on all of them if none is named."""
        self.under: Callable[[QPainter], None] | None = None
        """Paints a wire that is being drawn: over the wires, below the cards."""
        self.noted: frozenset[str] = frozenset()
        """The notes that are chosen."""
        self.chosen_wire: Wire | None = None
        self.chosen_point: int | None = None
        """Which of the points of the chosen wire is chosen."""
        self.hovered: NodeItem | WireItem | None = None
        self.known_regions: list[QRectF] | None = None
        self.known_boxes: dict[str, QRectF] | None = None
        self.known_extent: QRectF | None = None
        self.known_led: QRectF | None = None
        self.afar = Afar(self, self.lying)
        self.lift: Lift | None = None
        """Cards that are held elsewhere than they lie."""
        self.look_afar = 0
        """Counts up whenever it looks otherwise from far away: something lies elsewhere, or is wrong now."""
        self.dirty: list[QRectF] = []
        self.stale: list[QRectF] | None = []

    def choose(self, ids: Iterable[str]) -> None:
        """Show these nodes and notes as chosen, on top of the others."""
        ids = set(ids)
        if self.graph.notes and (noted := frozenset(ids & self.graph.notes.keys())) != self.noted:
            self.noted = noted
            self.refresh()
        ids &= self.nodes.keys()
        if ids == self.chosen:
            return
        gone, fresh = self.chosen - ids, ids - self.chosen
        self.chosen = ids
        turned = [self.nodes[id] for id in gone]
        for item in turned:
            item.chosen = False
        for id in fresh if len(fresh) == 1 else [id for id in self.nodes if id in fresh]:
            item = self.nodes[id]
            item.chosen = True
            self.top += 1
            item.z = self.top
            turned.append(item)
        if len(turned) > FEW:
            self.refresh()
        else:
            for item in turned:
                self.refresh(item.reach)
        self.afar.forget()

    def raise_up(self, item: NodeItem) -> None:
        """Lay a card on top of the others."""
        self.top += 1
        item.z = self.top
        self.refresh(item.reach)

    def choose_wire(self, wire: Wire | None, point: int | None = None) -> None:
        for each in (self.chosen_wire, wire):
            if each in self.wires:
                self.refresh(self.wires[each].rect.adjusted(-8, -8, 8, 8))
        self.chosen_wire, self.chosen_point = wire, point

    def hover(self, item: NodeItem | WireItem | None) -> None:
        """Show that the pointer is over something."""
        if item is self.hovered:
            return
        for each, on in ((self.hovered, False), (item, True)):
            if each is not None:
                each.hover = on
                self.refresh(each.rect.adjusted(-PAD, -PAD, PAD, PAD))
        self.hovered = item

    def node_at(self, at: QPointF) -> NodeItem | None:
        """The topmost card at a place."""
        spot = QRectF(at.x(), at.y(), 0.01, 0.01)
        return max((item for item in self.near_nodes.within(spot) if item.rect.contains(at)),
                   key=lambda item: item.z, default=None)

    def port_at(self, at: QPointF, reach: float) -> tuple[NodeItem, str, bool] | None:
        """The port at a place: its node, its name, whether it is an output. A card on top hides what is below."""
        over = self.node_at(at)
        spot = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).adjusted(-WIDTH, -PAD, WIDTH, PAD)
        found, best = None, -1
        for item in self.near_nodes.within(spot):
            if item.z > best and (over is None or item.z >= over.z) and (port := item.port_near(at, reach)):
                found, best = (item, *port), item.z
        return found

    def wire_at(self, at: QPointF, reach: float) -> WireItem | None:
        """The wire that runs by a place."""
        spot = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        best, found = reach, None
        for item in self.near_wires.within(spot):
            away = item.away(at, reach)
            if away <= best:
                best, found = away, item
        return found

    def lying(self) -> Things:
        """The wires and cards that lie where the graph says."""
        return self.lift.left() if self.lift is not None else (self.wires.values(), self.nodes.values())

    def nodes_in(self, rect: QRectF) -> Iterator[NodeItem]:
        return (item for item in self.near_nodes.within(rect) if item.rect.intersects(rect))

    def extent(self, ids: Iterable[str] | None = None) -> QRectF:
        """The rectangle around some nodes and notes, or around all of them and the points wires are led through."""
        if ids is None:
            if self.known_extent is None:
                self.known_extent = self.around(list(self.nodes.values()), self.graph.notes)
            return self.known_extent.united(self.led())
        ids = list(ids)
        return self.around([self.nodes[id] for id in ids if id in self.nodes], ids)

    def led(self) -> QRectF:
        """The rectangle around the points of all wires."""
        if self.known_led is None:
            boxes = (QRectF(x - POINT, y - POINT, 2 * POINT, 2 * POINT)
                     for points in self.graph.bends.values() for x, y in points)
            self.known_led = reduce(QRectF.united, boxes, QRectF())
        return self.known_led

    def relaid(self, was: QRectF | None, now: QRectF | None) -> None:
        """A card lies elsewhere, is new or gone; how far all of them reach is only found anew if it lay at the edge."""
        self.look_afar += 1
        if self.known_extent is None:
            return
        if was is not None and not self.known_extent.adjusted(1, 1, -1, -1).contains(was):
            self.known_extent = None
        elif now is not None:
            self.known_extent = self.known_extent.united(now)

    def around(self, items: list[NodeItem], notes: Iterable[str] = ()) -> QRectF:
        written = [box(self.graph.notes[id]) for id in notes if id in self.graph.notes] if self.graph.notes else []
        if written:
            return reduce(QRectF.united, written, self.around(items))
        if not items:
            return QRectF()
        xs, ys = [item.x for item in items], [item.y for item in items]
        left, top = min(xs), min(ys)
        return QRectF(left, top, max(xs) + WIDTH - left, max([item.y + item.height for item in items]) - top)

    def training_regions(self) -> list[QRectF]:
        """Where the training part lies."""
        if self.known_regions is None:
            self.known_regions = regions(self)
        if self.lift is not None and not self.report.training - self.lift.ids:
            return [region.translated(self.lift.by) for region in self.known_regions]
        return self.known_regions

    def frame_boxes(self) -> dict[str, QRectF]:
        """Where the frames lie."""
        if self.known_boxes is None:
            self.known_boxes = boxes(self)
        if self.lift is not None:
            return {id: box.translated(self.lift.by) if self.lift.ids.issuperset(self.graph.frames[id].holds) else box
                    for id, box in self.known_boxes.items()}
        return self.known_boxes

    def show_progress(self, running: Mapping[str, float] | None) -> None:
        """A thin bar on the cards where time is being spent, 0–1."""
        for id, item in self.nodes.items():
            progress = running.get(id) if running else None
            if progress != item.progress:
                item.progress = progress
                self.refresh(item.reach)

    @property
    def in_hand(self) -> bool:
        """Whether something is painted that is not of the picture: a wire being drawn, cards that are held."""
        return self.mood is not None or self.under is not None or self.lift is not None

    def refresh(self, rect: QRectF | None = None) -> None:
        """Have something painted anew, all of it if no rectangle is given. Whatever looks otherwise comes by here."""
        if rect is None or self.stale is None or len(self.stale) > FEW:
            self.stale = None
        else:
            self.stale.append(rect)
        for view in self.views():  # at once: what Qt's scene keeps for later is lost if the view is painted in between
            sheet = view.viewport()
            spot = QRectF(sheet.rect())
            if rect is not None and view.transform().m11() >= PLATES:
                spot &= view.viewportTransform().mapRect(rect)
            sheet.update(spot.toAlignedRect().adjusted(-EDGE, -EDGE, EDGE, EDGE))

    def taken(self) -> list[QRectF] | None:
        """What has to be painted anew since this was asked last; ``None`` is all of it."""
        stale, self.stale = self.stale, []
        return stale
