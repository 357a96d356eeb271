"""Drawing a wire without a mouse: choose a port, walk to a node, Enter connects. It says what a drawn wire says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from app.core.moves import fitting_input

from ..tongue import tr
from .geometry import STEP
from .gestures import Keys
from .node_item import NodeItem
from .walking import nearest
from .wiring import Anchor, DrawWire

if TYPE_CHECKING:
    from .view import Canvas

K = Qt.Key
WAYS = {K.Key_Left: (-1, 0), K.Key_Right: (1, 0), K.Key_Up: (0, -1), K.Key_Down: (0, 1)}
PORT_FIRST = "↑ ↓: another port · Enter: go on · Esc: leave"
THEN_NODE = "Arrows: another node · W: another port · Enter: connect · Tab: a new node"


def begin(canvas: Canvas, out: bool = True) -> None:
    """Begin a wire at the chosen node: from an output, or with ``out`` false from an input."""
    canvas.stop()  # a drag that is under way shows cards elsewhere, or chosen
    chosen = canvas.desk.selection
    if len(chosen) != 1:
        canvas.desk.tell("plain", "Choose one node first: a wire begins there.")
        return
    item = canvas.picture.nodes[next(iter(chosen))]
    if not (item.outputs if out else item.inputs):
        out = not out
    if item.outputs if out else item.inputs:
        canvas.trouble.hide()
        canvas.begin(WireByKeys(canvas, item, out))
    else:
        canvas.desk.tell("plain", f"{item.placed.name} has no ports to draw a wire from.")


class WireByKeys(DrawWire):
    """First the port, where there are several; then the other end. The pointer has no say in it."""

    button = Qt.MouseButton.NoButton
    reaches = False

    def __init__(self, canvas: Canvas, item: NodeItem, out: bool) -> None:
        self.item, self.names = item, item.outputs if out else item.inputs
        main = [name for name in self.names if (out, name) in item.main] or list(self.names)
        super().__init__(canvas, item.port(main[0], out), Anchor(item.id, main[0], out))
        self.choosing = len(self.names) > 1

    def start(self) -> None:
        super().start()
        self.fellows = []
        self.canvas.viewport().unsetCursor()
        if self.choosing:
            self.tell()
        else:
            self.go_on()

    def move(self, at: QPointF, keys: Keys) -> None:
        """The pointer moved, or the sheet under it: that means nothing here."""

    def key(self, key: Qt.Key, held: Keys) -> bool:
        if held not in (Keys.NoModifier, Keys.KeypadModifier):
            return False
        if key in (K.Key_Return, K.Key_Enter):
            self.enter()
        elif self.choosing and key in (K.Key_Up, K.Key_Down, K.Key_W):
            self.begin_at(self.other(self.names, self.anchor.port, -1 if key == K.Key_Up else 1))
        elif self.choosing and key in (K.Key_Right, K.Key_Left):
            self.go_on()
        elif key in WAYS:
            self.walk(*WAYS[K(key)])
        elif key == K.Key_W and self.target is not None:
            item, port, _ = self.target
            self.aim_at(item, self.other(self.ends(item), port, 1))
        elif key == K.Key_Tab:
            self.ask_for_new()
        else:
            return False
        return True

    @staticmethod
    def other(names: tuple[str, ...], name: str, by: int) -> str:
        return names[(names.index(name) + by) % len(names)]

    def begin_at(self, port: str) -> None:
        """Begin at another port of the same node."""
        self.anchor = self.anchor._replace(port=port)
        self.start()

    def go_on(self) -> None:
        """The port is chosen: point at the node it would most likely go to."""
        self.choosing, self.under_way = False, True
        self.at = self.item.port(self.anchor.port, self.anchor.out)
        ahead = 1 if self.anchor.out else -1
        there = [item for item in self.picture.nodes.values() if item.id not in self.closed and self.ends(item)]
        fitting = [item for item in there if any(self.fits(item, port, not self.anchor.out)
                                                 and not self.taken(item, port) for port in self.ends(item))]
        found = nearest(fitting, self.item, ahead, 0) or nearest(there, self.item, ahead, 0) \
            or next(iter(fitting or there), None)
        if found is not None:
            self.point(found)
        else:
            self.tell()

    def says_nothing(self) -> str:
        return ""

    def ends(self, item: NodeItem) -> tuple[str, ...]:
        """The ports of a node where the wire could end."""
        return item.inputs if self.anchor.out else item.outputs

    def taken(self, item: NodeItem, port: str) -> bool:
        """Whether a wire ends at a port already that would have to give way."""
        return self.anchor.out and port in self.graph.incoming[item.id] and not item.takes_many(port)

    def point(self, item: NodeItem) -> None:
        """Point at a node, at the port that suits best."""
        ends = self.ends(item)
        if self.anchor.out and item.placed.known:
            port = fitting_input(self.graph, item.id, self.tensor) or ends[0]
        else:
            port = next((name for name in ends if self.fits(item, name, True)), ends[0])
        self.aim_at(item, port)

    def aim_at(self, item: NodeItem, port: str) -> None:
        self.target = (item, port, not self.anchor.out)
        self.at = item.port(port, not self.anchor.out)
        self.canvas.ensure(item.rect)
        self.tell()

    def walk(self, dx: int, dy: int) -> None:
        """Point at the next node in a direction."""
        here = self.target[0] if self.target is not None else self.item
        ends = [item for item in self.picture.nodes.values() if item is not self.item and self.ends(item)]
        found = nearest(ends, here, dx, dy)
        if found is not None:
            self.point(found)

    def tell(self) -> None:
        """Say what Enter would do, and which keys there are."""
        if self.choosing:
            tone, text, how = "plain", tr(f"from {self.anchor.port} of {self.item.placed.name}"), PORT_FIRST
            over = self.item
        else:
            tone, text = self.said()
            text = tr(text)
            if self.target is not None:
                item, port, _ = self.target
                text = f"<b>{item.placed.name}</b> {port}<br>{text}" if len(self.ends(item)) > 1 \
                    else f"<b>{item.placed.name}</b><br>{text}"
            how, over = THEN_NODE, self.target[0] if self.target is not None else self.item
        spot = QPointF(over.port(self.anchor.port, self.anchor.out).x() if over is self.item else self.at.x(),
                       over.rect.bottom())  # below the card, or it would hide what it speaks of
        small = f'<br><span style="font-size:11px">{tr(how)}</span>'
        self.canvas.tip.say(text + small, self.canvas.from_scene(spot), tone, rich=True)
        self.canvas.setAccessibleDescription(tr(f"Wire: {text.replace('<br>', ', ')}"))
        self.canvas.viewport().update()

    def enter(self) -> None:
        """Connect; what can never be meant stays and has said why."""
        if self.choosing:
            self.go_on()
            return
        wire = self.wire()
        if wire is not None and not self.graph.refusal(wire):
            self.canvas.finish(self.at)

    def end(self, at: QPointF) -> None:
        wire = self.wire()
        if wire is not None:
            self.connect(wire)
            self.desk.reveal(wire.target if self.anchor.out else wire.source)

    def ask_for_new(self) -> None:
        """Let the other end be a new node, beside this one."""
        anchor, canvas = self.anchor, self.canvas
        at = QPointF(self.item.x + (STEP[0] if anchor.out else 168.0 - STEP[0]), self.item.y + 20)
        canvas.stop()
        canvas.find(at, anchor)
