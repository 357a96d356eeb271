"""The picture of one network. It changes in one way only: ``sync`` makes it follow the graph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene

from app.core.check import Report
from app.core.graph import Graph, Wire

from . import face
from .geometry import PAD, WIDTH
from .ink import Ink
from .near import Near
from .node_item import Mood, NodeItem
from .paint import paint_picture
from .regions import regions
from .wire_item import WireItem

WIDE = 2.0**26
"""Half the side of the sheet. A node that a damaged file lays farther out is reached by Arrange."""
FEW = 200
"""With more changes than this at once, the whole view is painted anew."""


class Picture(QGraphicsScene):
    """Nodes and wires as they are drawn. Everything is painted by the picture itself, in few large strokes:
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
        self.mood: Mood | None = None
        self.under: Callable[[QPainter], None] | None = None
        """Paints a wire that is being drawn: over the wires, below the cards."""
        self.chosen_wire: Wire | None = None
        self.hovered: NodeItem | WireItem | None = None
        self.known_regions: list[QRectF] | None = None
        self.batches: dict[str, object] = {}
        """What was prepared to paint everything from far away; dropped at every change."""
        self.dirty: list[QRectF] = []

    # ------------------------------------------------------------------ following the graph

    def sync(self, before: Graph, after: Graph, report: Report) -> None:
        """Make the picture of ``before`` a picture of ``after``; ``report`` is what the check says of it.

        Only what differs is touched. While something is dragged, ``report`` may be the one on the graph before.
        """
        if before is not self.graph:
            before = self.graph
        known, self.graph, self.report = self.report, after, report
        moved: set[str] = set()
        reshaped: set[str] = set()
        if after.wires is not before.wires:
            had, has = set(before.wires), set(after.wires)
            for wire in had - has:
                self.cut(wire)
            fresh = [wire for wire in after.wires if wire not in had]
            reshaped = {id for wire in had ^ has for id in (wire.source, wire.target)}
        else:
            fresh = []
        if after.nodes is not before.nodes:
            for id in before.nodes.keys() - after.nodes.keys():
                self.drop(id)
        ports = self.loose_ports(after) if fresh or reshaped else None
        for id, placed in after.nodes.items():
            item = self.nodes.get(id)
            if item is None or item.placed is not placed or id in reshaped:
                self.put(id, after, ports or self.loose_ports(after, id))
                moved.add(id)
        for wire in fresh:
            self.lay(wire)
        for wire in {wire for id in moved for wire in self.touching.get(id, ())}.difference(fresh):
            self.run(wire)
        self.learn(known, report, moved)
        self.follow()

    def loose_ports(self, graph: Graph, only: str = "") -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        """Ports that wires name, by node: where they end, where they begin."""
        ends: dict[str, list[str]] = {}
        begins: dict[str, list[str]] = {}
        for source, out, target, into in (self.touching.get(only, ()) if only else graph.wires):
            ends.setdefault(target, []).append(into)
            begins.setdefault(source, []).append(out)
        return ends, begins

    def put(self, id: str, graph: Graph, ports: tuple[dict[str, list[str]], dict[str, list[str]]]) -> None:
        placed, item = graph.nodes[id], self.nodes.get(id)
        if item is None:
            self.top += 1
            item = self.nodes[id] = NodeItem(id, placed, self.top)
            self.touching.setdefault(id, {})
        else:
            self.spoil(item.reach)
            self.near_nodes.take(item)
        ends, begins = ports[0].get(id, ()), ports[1].get(id, ())
        used = {(False, name) for name in ends} | {(True, name) for name in begins}
        item.place(placed, *face.ports(placed, dict.fromkeys(ends), begins), used)
        self.near_nodes.put(item)
        self.spoil(item.reach)

    def drop(self, id: str) -> None:
        item = self.nodes.pop(id)
        for wire in list(self.touching.pop(id)):
            self.cut(wire)
        self.near_nodes.take(item)
        self.spoil(item.reach)
        if self.hovered is item:
            self.hovered = None

    def lay(self, wire: Wire) -> None:
        if wire in self.wires:
            return
        source, target = self.nodes[wire.source], self.nodes[wire.target]
        item = self.wires[wire] = WireItem(wire, source.port(wire.out, True), target.port(wire.into, False))
        item.tone = self.tone(wire)
        self.touching[wire.source][wire] = self.touching[wire.target][wire] = None
        self.near_wires.put(item)
        self.spoil(item.rect)

    def cut(self, wire: Wire) -> None:
        item = self.wires.pop(wire, None)
        if item is None:
            return
        for id in (wire.source, wire.target):
            self.touching.get(id, {}).pop(wire, None)
        self.near_wires.take(item)
        self.spoil(item.rect)
        if self.hovered is item:
            self.hovered = None
        if self.chosen_wire == wire:
            self.chosen_wire = None

    def run(self, wire: Wire) -> None:
        item = self.wires[wire]
        a = self.nodes[wire.source].port(wire.out, True)
        b = self.nodes[wire.target].port(wire.into, False)
        if a != item.a or b != item.b:
            self.spoil(item.rect)
            self.near_wires.take(item)
            item.run(a, b)
            self.near_wires.put(item)
        self.spoil(item.rect)

    def learn(self, known: Report, report: Report, moved: Iterable[str]) -> None:
        """Show what the check says: states of cards and wires, shapes, what is for training only."""
        stale = {id for id in moved if id in self.nodes}
        if report is not known:
            stale |= {id for id, item in self.nodes.items() if item.answer is not report.answers.get(id)}
            said, was = report.by_node, known.by_node
            stale |= {id for id in said.keys() | was.keys() if said.get(id) != was.get(id)}
            live, lived = report.live, known.live
            stale |= live ^ lived | (report.training ^ known.training)
            if bool(live) != bool(lived):
                stale |= self.nodes.keys()
        live, training, said = report.live, report.training, report.by_node
        for id in stale & self.nodes.keys():
            item = self.nodes[id]
            item.learn(report.answers.get(id), tuple(said.get(id, ())), bool(live) and id not in live, id in training)
            self.spoil(item.reach)
        for wire in {wire for id in stale for wire in self.touching.get(id, ())} if report is not known else ():
            item_of = self.wires[wire]
            tone = self.tone(wire)
            if tone != item_of.tone:
                item_of.tone = tone
                self.spoil(item_of.rect)

    def tone(self, wire: Wire) -> str:
        """``wrong`` for a wire whose tensor does not fit where it ends, ``quiet`` for one that leads nowhere."""
        target = self.nodes[wire.target]
        for problem in target.said:
            if problem.state == "wrong" and problem.port == wire.into:
                return "wrong"
        return "quiet" if target.quiet else ""

    def follow(self) -> None:
        """Paint what has changed."""
        self.known_regions = None
        self.batches.clear()
        if self.report.training:
            self.dirty.append(QRectF())
        if len(self.dirty) > FEW or any(rect.isNull() for rect in self.dirty):
            self.update()
        else:
            for rect in self.dirty:
                self.update(rect)
        self.dirty.clear()
        self.followed.emit()

    def spoil(self, rect: QRectF) -> None:
        if len(self.dirty) <= FEW:
            self.dirty.append(rect.adjusted(-6, -6, 6, 6))

    # ------------------------------------------------------------------ what a person points at

    def choose(self, ids: Iterable[str]) -> None:
        """Show these nodes as chosen, on top of the others."""
        ids = set(ids)
        for id, item in self.nodes.items():
            chosen = id in ids
            if item.chosen != chosen:
                item.chosen = chosen
                if chosen:
                    self.top += 1
                    item.z = self.top
                self.update(item.reach)
        self.batches.clear()

    def choose_wire(self, wire: Wire | None) -> None:
        for each in (self.chosen_wire, wire):
            if each in self.wires:
                self.update(self.wires[each].rect.adjusted(-4, -4, 4, 4))
        self.chosen_wire = wire

    def hover(self, item: NodeItem | WireItem | None) -> None:
        """Show that the pointer is over something."""
        if item is self.hovered:
            return
        for each, on in ((self.hovered, False), (item, True)):
            if each is not None:
                each.hover = on
                self.update(each.rect.adjusted(-PAD, -PAD, PAD, PAD))
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

    def nodes_in(self, rect: QRectF) -> Iterator[NodeItem]:
        return (item for item in self.near_nodes.within(rect) if item.rect.intersects(rect))

    def extent(self, ids: Iterable[str] | None = None) -> QRectF:
        """The rectangle around some nodes, or all of them."""
        items = self.nodes.values() if ids is None else [self.nodes[id] for id in ids if id in self.nodes]
        if not items:
            return QRectF()
        xs, ys = [item.x for item in items], [item.y for item in items]
        left, top = min(xs), min(ys)
        return QRectF(left, top, max(xs) + WIDTH - left, max([item.y + item.height for item in items]) - top)

    def training_regions(self) -> list[QRectF]:
        """Where the training part lies."""
        if self.known_regions is None:
            self.known_regions = regions(self)
        return self.known_regions

    def show_progress(self, running: Mapping[str, float] | None) -> None:
        """A thin bar on the cards where time is being spent, 0–1."""
        for id, item in self.nodes.items():
            progress = running.get(id) if running else None
            if progress != item.progress:
                item.progress = progress
                self.update(item.reach)

    # ------------------------------------------------------------------ painting

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        paint_picture(self, painter, QRectF(rect))
