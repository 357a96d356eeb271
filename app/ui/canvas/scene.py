"""The picture of one network. It changes in one way only: ``sync`` makes it follow the graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import compress, filterfalse
from operator import attrgetter, is_not

from PySide6.QtCore import QPointF, QRectF

from app.core.apart import differing, rewiring
from app.core.graph import Graph, Wire
from app.core.report import Problem, Report

from . import face
from .geometry import GROWN
from .node_item import NodeItem
from .shown import FEW, Shown
from .wire_item import WireItem

ANSWER = attrgetter("answer")


class Picture(Shown):
    """Follows a graph and what the check says of it."""

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
            gone, fresh = rewiring(before.wires, after.wires)
            for wire in gone:
                self.cut(wire)
            reshaped = {id for wire in (*gone, *fresh) for id in (wire.source, wire.target)}
        else:
            fresh = []
        if after.nodes is not before.nodes:
            for id in [*filterfalse(after.nodes.__contains__, before.nodes)]:
                self.drop(id)
        bulk = len(fresh) > FEW
        strays = self.strays(after.wires, after) if bulk else None
        changed = dict.fromkeys(differing(before.nodes, after.nodes) if after.nodes is not before.nodes else ())
        shifted = self.shift(id for id in changed if id not in reshaped)
        for id in changed.keys() - shifted.keys() | reshaped & after.nodes.keys():
            near = [wire for wire in fresh if id in (wire.source, wire.target)] if not bulk else ()
            self.put(id, after, strays or self.strays((*self.touching.get(id, ()), *near), after))
            moved.add(id)
        for wire in fresh:
            self.lay(wire)
        rerun = {wire for id in (*moved, *shifted) for wire in self.touching.get(id, ())}
        if after.bends is not before.bends:
            self.known_led = None
            rerun |= {wire for wire in (*before.bends, *after.bends) if wire in self.wires}
        for wire in rerun.difference(fresh):
            if (by := shifted.get(wire.source)) is not None and by == shifted.get(wire.target):
                self.carry(wire, by)
            else:
                self.run(wire)
        self.learn(known, report, moved)
        if after.notes is not before.notes or after.frames is not before.frames:
            self.look_afar += 1
            self.known_extent = None
        if before.frames or before.notes or after.notes or known.training:
            self.dirty.append(QRectF())
        self.follow()

    def shift(self, ids: Iterable[str]) -> dict[str, tuple[float, float]]:
        """Lay those nodes elsewhere of which nothing else differs, as when a thousand are dragged; by how much."""
        shifted: dict[str, tuple[float, float]] = {}
        for id in ids:
            item, placed = self.nodes.get(id), self.graph.nodes[id]
            if item is None or placed.inside is not item.placed.inside or placed.lost != item.placed.lost \
                    or not placed.lies_otherwise(item.placed):
                continue
            if len(shifted) <= FEW:
                self.spoil(item.rect)
            shifted[id], was = (placed.at[0] - item.x, placed.at[1] - item.y), item.rect
            item.lie(placed)
            self.relaid(was, item.rect)
            self.near_nodes.moved(item)
            if len(shifted) <= FEW:
                self.spoil(item.rect)
        return shifted

    def carry(self, wire: Wire, by: tuple[float, float]) -> None:
        """Lay a wire elsewhere of which both ends were shifted alike."""
        item, points = self.wires[wire], self.graph.bends.get(wire, ())
        if points or item.points:
            self.run(wire)
            return
        self.spoil(item.rect)
        item.carry(QPointF(*by))
        self.near_wires.moved(item)
        self.spoil(item.rect)

    def strays(self, wires: Iterable[Wire], graph: Graph) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        """Ports that only wires know of, by node: where they end, where they begin."""
        ends: dict[str, list[str]] = {}
        begins: dict[str, list[str]] = {}
        for source, out, target, into in wires:
            if into not in face.declared(graph.nodes[target].kind)[0]:
                ends.setdefault(target, []).append(into)
            if out not in face.declared(graph.nodes[source].kind)[1]:
                begins.setdefault(source, []).append(out)
        return ends, begins

    def put(self, id: str, graph: Graph, strays: tuple[dict[str, list[str]], dict[str, list[str]]]) -> None:
        placed, item = graph.nodes[id], self.nodes.get(id)
        was = group = None
        if item is None:
            self.top += 1
            item = self.nodes[id] = NodeItem(id, placed, self.top, self.touching.setdefault(id, {}))
        else:
            self.spoil(item.rect)
            was, group = item.rect, item.group
        item.place(placed, *face.ports(placed, strays[0].get(id, ()), strays[1].get(id, ())))
        if (was, group) != (item.rect, item.group):
            self.near_nodes.take(item)
            self.near_nodes.put(item)
            self.relaid(was, item.rect)
        self.spoil(item.rect)

    def drop(self, id: str) -> None:
        item = self.nodes.pop(id)
        self.relaid(item.rect, None)
        self.chosen.discard(id)
        for wire in list(self.touching.pop(id)):
            self.cut(wire)
        self.near_nodes.take(item)
        self.spoil(item.rect)
        if self.hovered is item:
            self.hovered = None

    def lay(self, wire: Wire) -> None:
        if wire in self.wires:
            return
        source, target = self.nodes[wire.source], self.nodes[wire.target]
        item = self.wires[wire] = WireItem(wire, source.port(wire.out, True), target.port(wire.into, False),
                                           self.graph.bends.get(wire, ()))
        item.tone = self.tone(wire)
        self.touching[wire.source][wire] = self.touching[wire.target][wire] = None
        self.near_wires.put(item)
        self.look_afar += 1
        self.spoil(item.rect)

    def cut(self, wire: Wire) -> None:
        item = self.wires.pop(wire, None)
        if item is None:
            return
        self.look_afar += 1
        for id in (wire.source, wire.target):
            self.touching.get(id, {}).pop(wire, None)
        self.near_wires.take(item)
        self.spoil(item.rect)
        if self.hovered is item:
            self.hovered = None
        if self.chosen_wire == wire:
            self.chosen_wire = self.chosen_point = None

    def run(self, wire: Wire) -> None:
        item = self.wires[wire]
        a = self.nodes[wire.source].port(wire.out, True)
        b = self.nodes[wire.target].port(wire.into, False)
        points = self.graph.bends.get(wire, ())
        if a != item.a or b != item.b or points != item.points:
            self.spoil(item.rect)
            self.near_wires.take(item)
            item.run(a, b, points)
            self.look_afar += 1
            if wire == self.chosen_wire and self.chosen_point is not None and self.chosen_point >= len(points):
                self.chosen_point = None
            self.near_wires.put(item)
        self.spoil(item.rect)

    def learn(self, known: Report, report: Report, moved: Iterable[str]) -> None:
        """Show what the check says: states of cards and wires, shapes, what is for training only."""
        stale = {id for id in moved if id in self.nodes}
        if report.answers is not known.answers:
            items = self.nodes.values()
            answered = [*compress(items, map(is_not, map(ANSWER, items), map(report.answers.get, self.nodes)))]
            for item in answered:
                item.hear(report.answers.get(item.id))
            for item in answered[:FEW + 1]:
                self.spoil(item.rect)
        if report.answers is not known.answers or report.problems is not known.problems:
            said, was = report.by_node, known.by_node
            stale |= {id for id in said.keys() | was.keys() if said.get(id) != was.get(id)}
            live, lived = report.live, known.live
            stale |= live ^ lived | (report.training ^ known.training) | (report.passing ^ known.passing)
            stale |= {id for id, _ in report.drawn.effect.out.items() ^ known.drawn.effect.out.items()}
            if bool(live) != bool(lived):
                stale |= self.nodes.keys()
        live, training, said = report.live, report.training, report.by_node
        out, passing = report.drawn.effect.out, report.passing
        if many := len(stale) > FEW:
            self.dirty.append(QRectF())
        for id in stale & self.nodes.keys():
            item = self.nodes[id]
            quiet = id in out or (bool(live) and id not in live and id not in passing)
            muted = report.drawn.nodes[out[id]].name if id in out else ""
            looked = item.state, item.quiet
            item.learn(report.answers.get(id), tuple(said.get(id, ())), quiet, id in training, muted)
            self.look_afar += looked != (item.state, item.quiet)
            if not many:
                self.spoil(item.rect)
        for wire in {wire for id in stale for wire in self.touching.get(id, ())} if report is not known else ():
            item_of = self.wires[wire]
            tone = self.tone(wire)
            if tone != item_of.tone:
                item_of.tone = tone
                self.look_afar += 1
                self.spoil(item_of.rect)

    def advise(self, told: Mapping[str, tuple[Problem, ...]]) -> None:
        """Mark the nodes there is advice for."""
        for id in (told.keys() | self.advised) & self.nodes.keys():
            item, advice = self.nodes[id], told.get(id, ())
            if advice != item.advice:
                item.advice = advice
                item.forget()
                self.spoil(item.rect)
        self.advised = frozenset(told)
        if self.dirty:
            self.follow()

    def tone(self, wire: Wire) -> str:
        """``wrong`` for a wire whose tensor does not fit where it ends, ``quiet`` for one that leads nowhere."""
        target = self.nodes[wire.target]
        for problem in target.said:
            if problem.state == "wrong" and problem.port == wire.into:
                return "wrong"
        return "quiet" if target.quiet or self.nodes[wire.source].left_out else ""

    def follow(self) -> None:
        """Paint what has changed."""
        self.known_regions = self.known_boxes = None
        if self.report.training or self.graph.frames or self.graph.notes:
            self.dirty.append(QRectF())
        if len(self.dirty) > FEW or any(rect.isNull() for rect in self.dirty):
            self.refresh()
        else:
            for rect in self.dirty:
                self.refresh(rect)
        if self.dirty:
            self.stale = None  # an edit has the whole of a kept page painted anew, on the screen what it touched
        self.dirty.clear()
        self.followed.emit()

    def spoil(self, rect: QRectF) -> None:
        if len(self.dirty) <= FEW:
            self.dirty.append(rect.adjusted(-GROWN, -GROWN, GROWN, GROWN))
