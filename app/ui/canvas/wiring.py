"""Drawing wires and taking them elsewhere. Whatever can be meant is connected, then explained."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.core.check import foreseen
from app.core.graph import Graph, Wire
from app.core.moves import fitting_input
from app.core.rewire import exchanged, into_one, outs
from nodes.language import Tensor

from ..tongue import tr
from . import face
from .geometry import GRIP, PORT, curve
from .gestures import Gesture, Keys
from .node_item import NodeItem
from .tip import mono

if TYPE_CHECKING:
    from .view import Canvas

REACH = 36.0
"""How far a wire jumps to a port that fits, in pixels."""


class Anchor(NamedTuple):
    """The end of a wire that stays: a port."""

    id: str
    port: str
    out: bool


class DrawWire(Gesture):
    """Pull a wire from a port. Ports that fit grow, the others fade; the reason is told under the pointer."""

    def __init__(self, canvas: Canvas, at: QPointF, anchor: Anchor) -> None:
        super().__init__(canvas, at)
        self.anchor = anchor
        self.graph = self.desk.graph
        self.target: tuple[NodeItem, str, bool] | None = None
        self.fellows: list[str] = []
        """The other chosen nodes, when the wire is drawn from one of several: they are wired along."""
        self.gathered: tuple[str, str, Graph] | None = None
        self.asked: dict[Wire, str] = {}

    def start(self) -> None:
        anchor, report = self.anchor, self.desk.report
        self.tensor = report.tensors.get((anchor.id, anchor.port)) if anchor.out else None
        self.closed = self.graph.before(anchor.id) if anchor.out else self.graph.after(anchor.id)
        """Nodes with which the wire would close a circle."""
        if anchor.out and anchor.id in self.desk.selection:
            self.fellows = sorted(self.desk.selection - {anchor.id})
        self.picture.mood, self.picture.mood_of, self.picture.under = self.mood, None, self.paint_under
        self.canvas.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.canvas.viewport().update()

    def mood(self, item: NodeItem, port: str, out: bool) -> str:
        if (item.id, port, out) == self.anchor:
            return "hover"
        return "fits" if self.fits(item, port, out) else "fades"

    def fits(self, item: NodeItem, port: str, out: bool) -> bool:
        """Whether the wire may end here and its tensor would go in; what is not known yet may."""
        if out == self.anchor.out or item.id in self.closed or not item.placed.known:
            return False
        reader, into = (item.id, port) if self.anchor.out else (self.anchor.id, self.anchor.port)
        placed = self.graph.nodes[reader]
        taker = placed.node.inputs.get(into) if placed.known else None
        tensor = self.tensor if self.anchor.out else self.desk.report.tensors.get((item.id, port))
        return taker is not None and (tensor is None or taker.fits(tensor))

    def move(self, at: QPointF, keys: Keys) -> None:
        self.far(at)
        self.at = at
        self.target = self.aim(at)
        self.canvas.viewport().update()
        tone, text = self.said()
        if text:
            self.canvas.tip.say(tr(text), self.canvas.from_scene(at), tone, rich=True)
        else:
            self.canvas.tip.hide()

    def aim(self, at: QPointF) -> tuple[NodeItem, str, bool] | None:
        """The port the wire would end at: under the pointer, else the nearest that fits, else one of the node there."""
        zoom, picture = self.canvas.zoom, self.picture
        under = picture.port_at(at, GRIP / zoom)
        if under is not None and under[0].id != self.anchor.id:
            return under
        reach = REACH / zoom
        best, found = reach, None
        for item in picture.nodes_in(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)):
            for name, out, centre in item.ports():
                gap = (centre - at).manhattanLength()
                if gap < best and self.fits(item, name, out):
                    best, found = gap, (item, name, out)
        over = picture.node_at(at)
        if found is not None or over is None or over.id == self.anchor.id:
            return found
        if self.anchor.out:
            into = fitting_input(self.graph, over.id, self.tensor)
            return (over, into, False) if into else None
        fitting = [name for name in over.outputs if self.fits(over, name, True)] or list(over.outputs)
        return (over, fitting[0], True) if fitting else None

    def wire(self) -> Wire | None:
        """The wire as it would be; None while it ends nowhere, or where two ends of one sort would meet."""
        if self.target is None or self.target[2] == self.anchor.out:
            return None
        item, port, _ = self.target
        a = self.anchor
        return Wire(a.id, a.port, item.id, port) if a.out else Wire(item.id, port, a.id, a.port)

    def together(self) -> Graph | None:
        """The network with a wire from each chosen node, over a card or a port for many; None for one wire alone."""
        wire = self.wire()
        if not self.fellows or wire is None or self.target is None or self.graph.refusal(wire):
            return None
        item, port, _ = self.target
        many = item.takes_many(port)
        if not many and self.picture.port_at(self.at, GRIP / self.canvas.zoom) is not None:
            return None
        if self.gathered is None or self.gathered[:2] != (item.id, port):
            self.gathered = (item.id, port, gathered(self, item.id, port if many else ""))
        return self.gathered[2] if len(self.gathered[2].wires) > len(self.graph.wires) + 1 else None

    def said(self) -> tuple[str, str]:
        """What to say of it: a tone and a sentence."""
        if self.target is None:
            return "plain", self.says_nothing()
        item, port, out = self.target
        if out == self.anchor.out:
            return "wrong", "Both are outputs. End the wire at an input." if out else \
                "Both are inputs. End the wire at an output."
        wire = self.wire()
        if wire is not None and (refusal := self.graph.refusal(wire)):
            return "wrong", escape(refusal)
        if (all_of_them := self.together()) is not None:
            return "good", f"{len(all_of_them.wires) - len(self.graph.wires)} wires to {item.placed.name}"
        reader, into = (item.id, port) if self.anchor.out else (self.anchor.id, self.anchor.port)
        tone, text = self.judged(self.tensor if self.anchor.out else self.desk.report.tensors.get((item.id, port)),
                                 reader, into)
        if tone == "good" and wire is not None and (wrong := self.foreseen(wire)):
            return "attention", escape(wrong)
        return tone, text

    def foreseen(self, wire: Wire) -> str:
        """What would be wrong about the node the wire enters, by all that arrives there then; empty if nothing is."""
        if wire not in self.asked:
            said = foreseen(self.desk.report, self.graph.connect(wire), wire.target)
            self.asked[wire] = next((each.text for each in said if each.state == "wrong"), "")
        return self.asked[wire]

    def judged(self, tensor: Tensor | None, reader: str, into: str) -> tuple[str, str]:
        """What to say of a tensor that would enter a node."""
        placed = self.graph.nodes[reader]
        name, port = placed.name, placed.node.inputs.get(into) if placed.known else None
        if tensor is None or port is None:
            return "plain", f"to {escape(into)} of {name}"
        shape = mono(face.sizes(tensor.shape))
        if not port.fits(tensor):
            return "attention", f"{name} wants {mono(face.spelled(port))}, but {shape} arrives"
        had = self.graph.incoming[reader].get(into)
        if had and not port.many:
            return "good", f"{shape} · in place of {self.graph.nodes[had[0][0]].name}"
        return "good", shape

    def says_nothing(self) -> str:
        return "Let go for a new node" if self.under_way else ""

    def loose(self) -> list[QPointF]:
        """Where the wires begin that would be let go over nothing."""
        others = self.fellows if self.anchor.out else []
        return loose(self.canvas, self.anchor, others)

    def end(self, at: QPointF) -> None:
        if not self.under_way:
            return
        self.at, self.target = at, self.aim(at)
        wire = self.wire()
        if wire is not None:
            if (all_of_them := self.together()) is not None:
                count = len(all_of_them.wires) - len(self.graph.wires)
                self.desk.change(f"Connect {count} nodes to {self.graph.nodes[wire.target].name}", all_of_them)
            elif not self.graph.refusal(wire):
                self.connect(wire)
        elif self.target is None:
            self.drop(at)

    def connect(self, wire: Wire) -> None:
        names = self.graph.nodes
        self.desk.change(f"Wire {names[wire.source].name} to {names[wire.target].name}", self.graph.connect(wire))

    def drop(self, at: QPointF) -> None:
        """Let go over nothing: find a kind that goes on from here."""
        self.canvas.find(at, self.anchor)

    def paint_under(self, painter: QPainter) -> None:
        if not self.under_way:
            return
        item = self.picture.nodes[self.anchor.id]
        fixed = item.port(self.anchor.port, self.anchor.out)
        free = self.at if self.target is None else self.target[0].port(self.target[1], self.target[2])
        tone, _ = self.said()
        if self.target is None:
            paint_loose(self.canvas, painter, self.loose(), self.at, self.anchor.out, tone)
            return
        if (all_of_them := self.together()) is not None:
            for wire in all_of_them.wires[len(self.graph.wires):]:
                paint_wire(self.canvas, painter, self.picture.nodes[wire.source].port(wire.out, True),
                           self.picture.nodes[wire.target].port(wire.into, False), tone, None)
            return
        paint_wire(self.canvas, painter, *((fixed, free) if self.anchor.out else (free, fixed)), tone, None)


class Reroute(DrawWire):
    """Take the end of a wire elsewhere; let go over nothing, it is cut."""

    def __init__(self, canvas: Canvas, at: QPointF, anchor: Anchor, old: Wire) -> None:
        super().__init__(canvas, at, anchor)
        self.old = old
        self.swaps = False
        self.graph = self.desk.graph.disconnect(old)

    def move(self, at: QPointF, keys: Keys) -> None:
        self.swaps = bool(keys & Keys.AltModifier)
        if self.far(at):
            self.canvas.preview(self.graph)
            super().move(at, keys)

    def says_nothing(self) -> str:
        return "Let go to cut the wire"

    def loose(self) -> list[QPointF]:
        return loose(self.canvas, self.anchor)

    def other(self) -> Wire | None:
        """The wire that ends where this one would."""
        wire = self.wire() if self.anchor.out else None
        wired = self.graph.incoming[wire.target].get(wire.into) if wire is not None else None
        many = self.target is not None and self.target[0].takes_many(self.target[1])
        return Wire(*wired[0], *wire[2:]) if wire is not None and wired and not many else None

    def said(self) -> tuple[str, str]:
        other = self.other()
        if other is None or other == self.old:
            return super().said()
        name = self.graph.nodes[other.source].name
        if not self.swaps:
            tone, text = super().said()
            return tone, f"{text}<br>Alt: swap with the wire from {name}" if tone != "wrong" else text
        reason = exchanged(self.desk.graph, self.old, other)[1]
        return ("wrong", escape(reason)) if reason else ("good", f"swap with the wire from {name}")

    def end(self, at: QPointF) -> None:
        if not self.under_way:
            self.desk.select(())
            self.picture.choose_wire(self.old)
            return
        super().end(at)
        self.canvas.show_network()

    def connect(self, wire: Wire) -> None:
        other = self.other()
        if self.swaps and other is not None and other != self.old:
            self.desk.change(swapping(self.graph, self.old, other), exchanged(self.desk.graph, self.old, other)[0])
        elif wire != self.old:
            end = self.graph.nodes[wire.target if self.anchor.out else wire.source]
            self.desk.change(f"Re-route wire to {end.name}", self.graph.connect(wire))

    def drop(self, at: QPointF) -> None:
        names = self.graph.nodes
        self.desk.change(f"Cut wire from {names[self.old.source].name} to {names[self.old.target].name}", self.graph)

    def cancel(self) -> None:
        self.canvas.show_network()


def swapping(graph: Graph, a: Wire, b: Wire) -> str:
    """What swapping the ends of two wires is called."""
    one, other = (graph.nodes[wire.target].name for wire in (a, b))
    return f"Swap inputs of {one}" if a.target == b.target else f"Swap wires of {one} and {other}"


def gathered(drawn: DrawWire, target: str, into: str) -> Graph:
    """The network with wires from all chosen nodes, from the topmost on down, into one of them or into one input."""
    graph, anchor = drawn.graph, drawn.anchor
    sources = [(anchor.id, anchor.port), *((id, outs(graph, id)[0]) for id in drawn.fellows
                                           if id != target and outs(graph, id))]
    sources.sort(key=lambda source: graph.nodes[source[0]].at[::-1])
    return into_one(graph, sources, target, into, drawn.desk.report.tensors)


def loose(canvas: Canvas, anchor: Anchor, others: Iterable[str] = ()) -> list[QPointF]:
    """Where wires begin that end nowhere yet: at a port, and at the first outputs of other nodes."""
    picture = canvas.picture
    return [picture.nodes[anchor.id].port(anchor.port, anchor.out),
            *(picture.nodes[id].port(found[0], True) for id in others if (found := outs(canvas.desk.graph, id)))]


def paint_loose(canvas: Canvas, painter: QPainter, begins: Iterable[QPointF], at: QPointF, out: bool,
                tone: str = "plain") -> None:
    """Wires that end nowhere yet, all of them at one place."""
    for begin in begins:
        paint_wire(canvas, painter, *((begin, at) if out else (at, begin)), tone, at)


def paint_wire(canvas: Canvas, painter: QPainter, a: QPointF, b: QPointF, tone: str, end: QPointF | None) -> None:
    """A wire that is not in the network yet; ``end`` is its loose end, if it has one."""
    theme = canvas.picture.ink.theme
    color = theme.color({"wrong": "wrong", "attention": "attention"}.get(tone, "accent"))
    pen = QPen(color, max(2.0, 1.0 / canvas.zoom))
    if tone == "wrong":
        pen.setDashPattern([4, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(curve(a, b))
    if end is not None:
        painter.setBrush(canvas.picture.ink.card)
        painter.setPen(QPen(color, 2))
        painter.drawEllipse(end, PORT - 1, PORT - 1)
