"""A node as a card: what it shows, where its ports lie, and how it is painted at each distance."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from app.core.graph import MUTED, Placed, Wire
from app.core.report import Answer, Problem

from ..tongue import tr
from . import face, struck
from .geometry import FOOT, GROWN, HEIGHT, PAD, PORT, PORT_TOP, WIDTH, card_height, port_y
from .ink import Ink
from .pens import QUIET, Words

CURVE = (40.0, 18.0)
"""Width and height of the small line that shows what a node does."""
ADVICE = 12.0
"""Side of the small mark of a node there is advice for."""
RINGS = 0.42
"""Below this scale ports are not drawn: they would be dots."""
Line = tuple[Words, str, float, float, QColor]
"""A laid-out line, its style, its left edge and middle on the card, its colour."""

Mood = Callable[["NodeItem", str, bool], str]
"""How the ring of a port looks just now: ``fits``, ``fades``, ``hover`` or nothing."""


class NodeItem:
    """What the picture knows of one node. Words are laid out when they are first seen."""

    __slots__ = ("advice", "answer", "chosen", "curve", "group", "height", "hover", "id", "inputs", "kept",
                 "known_main", "left_out", "lines", "look", "outputs", "placed", "progress", "quiet", "rect", "said",
                 "state", "touching", "training", "x", "y", "z")

    def __init__(self, id: str, placed: Placed, z: int, touching: Mapping[Wire, None]) -> None:
        self.id, self.z, self.touching = id, z, touching
        self.answer: Answer | None = None
        self.said: tuple[Problem, ...] = ()
        self.advice: tuple[Problem, ...] = ()
        self.state = ""
        self.chosen = self.hover = self.quiet = self.training = False
        self.left_out = ""
        """The name of the muted node because of which it is left out."""
        self.curve: face.Points = ()
        self.progress: float | None = None
        self.inputs: tuple[str, ...] = ()
        self.outputs: tuple[str, ...] = ()
        self.placed = placed

    def place(self, placed: Placed, inputs: tuple[str, ...], outputs: tuple[str, ...]) -> None:
        """Take on what the graph says of the node."""
        self.inputs, self.outputs = inputs, outputs
        self.height = card_height(len(inputs), len(outputs))
        self.lie(placed)
        self.group = face.group(placed)
        self.known_main: set[tuple[bool, str]] | None = None
        self.forget()

    def lie(self, placed: Placed) -> None:
        """Lie where the graph says; what was prepared for painting goes along."""
        self.placed = placed
        self.x, self.y = placed.at
        self.rect = QRectF(self.x, self.y, WIDTH, self.height)

    @property
    def main(self) -> set[tuple[bool, str]]:
        """The ports that stand out (whether an output, name)."""
        if self.known_main is None:
            used = {(wire.source == self.id, wire.out if wire.source == self.id else wire.into)
                    for wire in self.touching}
            self.known_main = face.main_ports(self.placed, self.outputs, used)
        return self.known_main

    def takes_many(self, name: str) -> bool:
        """Whether an input takes any number of wires."""
        port = self.placed.node.inputs.get(name) if self.placed.known else None
        return port is not None and port.many

    def learn(self, answer: Answer | None, said: tuple[Problem, ...], quiet: bool, training: bool,
              left_out: str = "") -> None:
        """Take on what the check says of the node."""
        self.left_out = left_out
        self.said, self.quiet, self.training = said, quiet, training
        self.state = face.state(self.placed, said)
        self.hear(answer)

    def hear(self, answer: Answer | None) -> None:
        """Take on what the node itself answered; large networks often differ in nothing else."""
        self.answer = answer
        self.forget()

    @property
    def hinted(self) -> bool:
        """Whether a small mark says that there is advice; what is wrong is said first."""
        return self.mark == "advice"

    @property
    def mark(self) -> str:
        """The state its mark says; none over the cross of one that is muted."""
        return "" if self.placed.state == MUTED else self.state or ("advice" if self.advice else "")

    def on_hint(self, at: QPointF) -> bool:
        """Whether a place is on that mark."""
        return self.hinted and QRectF(self.x + WIDTH - 28, self.y + self.height - FOOT, 28, FOOT).contains(at)

    def forget(self) -> None:
        """Drop what was prepared for painting."""
        self.lines: list[Line] | None = None
        self.kept: QPixmap | None = None
        self.look: tuple[object, ...] = ()

    @property
    def reach(self) -> QRectF:
        """Wherever something of the card is painted, from near or far."""
        return self.rect.adjusted(-GROWN, -GROWN, GROWN, GROWN)

    def port(self, name: str, out: bool) -> QPointF:
        """The centre of a port."""
        names = self.outputs if out else self.inputs
        index = names.index(name) if name in names else 0
        return QPointF(self.x + (WIDTH if out else 0.0), self.y + port_y(index))

    def ports(self) -> list[tuple[str, bool, QPointF]]:
        """Every port: name, whether it is an output, centre."""
        return [(name, out, QPointF(self.x + (WIDTH if out else 0.0), self.y + port_y(i)))
                for out, names in ((False, self.inputs), (True, self.outputs)) for i, name in enumerate(names)]

    def words(self, ink: Ink) -> list[Line]:
        """Lay out what the card says: first its name for the eye far away, then everything for the eye near by."""
        placed, middle = self.placed, self.height - FOOT / 2
        named = ink.line(placed.name, "name", WIDTH - 46)
        room = WIDTH - 30 - named.width - 22
        far = ink.line(placed.name, "far", WIDTH - (78 if self.state else 52))
        lines: list[Line] = [(far, "far", 40.0, self.height / 2, ink.ink),
                             (named, "name", 30.0, PORT_TOP - 1, ink.ink)]
        title = tr(face.title(placed))
        if room > 24:
            kind = ink.line(title, "kind")
            if kind.width > room:
                kind = ink.line(face.short(title), "kind", room)
            lines.append((kind, "kind", WIDTH - 12 - kind.width, PORT_TOP - 1, ink.ink3))
        off = tr(struck.words(self))
        if struck.ghosted(self):  # the wire runs where they would stand
            del lines[2:]
        else:
            self.curve = face.curve(placed)
            lines += self.about(ink, WIDTH - 24 - (CURVE[0] + 6 if self.curve else 0))
        if self.state and self.placed.state != MUTED:
            color = ink.wrong if self.state == "wrong" else ink.ink2
            wants = face.wants(placed, self.said[0]) if self.said else "unknown kind"
            style = "foot" if wants.startswith("wants ") else "kind"
            wants = tr(wants)
            lines.append((ink.line(wants, style, WIDTH - 44), style, 12.0, middle, color))
            return lines
        if off:
            lines.append((ink.line(off, "kind", WIDTH - 44), "kind", 12.0, middle, ink.ink2))
            return lines
        tensor = face.leaving(placed, self.answer)
        count = ink.line(tr(face.count(self.answer.parameters if self.answer else 0)), "foot")
        shape = face.sizes(tensor.shape) if tensor else tr("no shape yet")
        style, edge = "foot" if tensor else "kind", WIDTH - 12 - (ADVICE + 4 if self.advice else 0)
        lines.append((ink.line(shape, style, edge - 20 - count.width), style, 12.0, middle,
                      ink.ink2 if tensor else ink.ink3))
        if count.width:
            lines.append((count, "foot", edge - count.width, middle, ink.ink2))
        return lines

    def about(self, ink: Ink, wide: float) -> Iterator[Line]:
        """What it is set to and what it computes: in one line if both fit, else one below the other."""
        said, formula = ink.line(tr(face.face(self.placed)), "face", wide), tr(face.formula(self.placed))
        if not said.width or not formula or self.curve:
            yield (said if said.width else ink.line(formula, "face", wide)), "face", 12.0, PORT_TOP + 20, ink.ink2
            return
        beside = ink.line(formula, "face")
        if said.width + beside.width + 16 < wide:
            yield said, "face", 12.0, PORT_TOP + 20, ink.ink2
            yield beside, "face", WIDTH - 12 - beside.width, PORT_TOP + 20, ink.ink3
            return
        first, second = (20, 36) if self.height > HEIGHT else (14, 28)
        yield said, "face", 12.0, PORT_TOP + first, ink.ink2
        yield ink.line(formula, "kind", wide), "kind", 12.0, PORT_TOP + second, ink.ink3

    def paint(self, painter: QPainter, ink: Ink, x: float, y: float, scale: float, near: bool,
              mood: Mood | None = None) -> None:
        """Paint the card with its corner at a device pixel ``x``, ``y``. ``near``: all words, else the name, larger."""
        full = scale * ink.ratio
        pad = round(PAD * full) / ink.ratio
        quiet = (self.quiet or struck.ghosted(self)) and not self.chosen
        painter.drawPixmap(QPointF(x - pad, y - pad),
                           ink.card_picture(self.state, self.chosen, self.hover, near, quiet, self.height, full))
        painter.setOpacity(QUIET if quiet else 1.0)
        side, top = (10.0, PORT_TOP - 6) if near else (18.0, self.height / 2 - 9)
        painter.drawPixmap(self.snapped(12.0, top, x, y, full, ink.ratio), ink.square_picture(self.group, side, full))
        lines = self.lines
        if lines is None:
            lines = self.lines = self.words(ink)
        painter.setWorldTransform(QTransform(scale, 0, 0, scale, x, y))
        painter.setOpacity(1.0)
        for words, style, left, middle, color in lines[1:] if near else lines[:1]:
            painter.setPen(ink.quiet(color) if quiet else color)
            ink.write(painter, words, style, left, middle)
        if self.progress is not None:
            painter.fillRect(QRectF(PAD, self.height - 3, (WIDTH - 2 * PAD) * self.progress, 3), ink.accent)
        if placed_state := self.placed.state:
            struck.strike(painter, ink, self, scale)
        elif quiet:
            painter.setOpacity(QUIET)
        painter.resetTransform()
        if near and self.curve and not placed_state:
            at = self.snapped(WIDTH - 12 - CURVE[0], PORT_TOP + 11, x, y, full, ink.ratio)
            painter.drawPixmap(at, ink.curve_picture(self.curve, *CURVE, full))
        if (mark := self.mark) and (near or mark != "advice"):
            side, middle = (ADVICE if mark == "advice" else 13.0, self.height - FOOT / 2) if near else \
                (22.0, self.height / 2)
            at = self.snapped(WIDTH - 12 - side, middle - side / 2, x, y, full, ink.ratio)
            painter.drawPixmap(at, ink.mark_picture(mark, side, full))
        for out, names in ((False, self.inputs), (True, self.outputs)) if scale >= RINGS else ():
            main = self.main
            left = x + (round(WIDTH * full) / ink.ratio if out else 0.0) - pad
            for i, name in enumerate(names):
                top = y + round(port_y(i) * full) / ink.ratio - pad
                ring = (mood(self, name, out) if mood else "") or ("" if (out, name) in main else "small")
                painter.drawPixmap(QPointF(left, top), ink.port_picture(ring, not out and self.takes_many(name), full))
        painter.setOpacity(1.0)

    def show(self, painter: QPainter, ink: Ink, x: float, y: float, scale: float, near: bool, cut: bool) -> None:
        """Paint the card as :meth:`paint` does; from the second time that it looks the same, from a picture of it.

        So panning is quick, and zooming, where every frame looks different, makes no pictures in vain. In pieces, and
        where it is ``cut`` off, it is painted from a picture at once: Qt puts letters that are cut off a part of a
        pixel elsewhere.
        """
        look = (ink, scale, ink.ratio, near, self.chosen, self.hover, self.progress)
        fresh = look != self.look
        if fresh:
            self.look, self.kept = look, None
        if (fresh and not cut and not ink.in_pieces) or (self.kept is None and not ink.may_keep):
            self.paint(painter, ink, x, y, scale, near)
            return
        pad = round(PAD * scale * ink.ratio) / ink.ratio
        if self.kept is None:
            self.kept = ink.blank(WIDTH * scale + 2 * pad, self.height * scale + 2 * pad, self)
            brush = QPainter(self.kept)
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(brush, ink, pad, pad, scale, near)
            brush.end()
        painter.drawPixmap(QPointF(x - pad, y - pad), self.kept)

    @staticmethod
    def snapped(dx: float, dy: float, x: float, y: float, full: float, ratio: float) -> QPointF:
        return QPointF(x + round(dx * full) / ratio, y + round(dy * full) / ratio)

    def port_near(self, at: QPointF, reach: float) -> tuple[str, bool] | None:
        """The port whose ring is at a place, if any; the nearest when rings crowd."""
        best, found = max(reach, PORT + 2) ** 2, None
        for name, out, centre in self.ports():
            gap = (centre.x() - at.x()) ** 2 + (centre.y() - at.y()) ** 2
            if gap <= best:
                best, found = gap, (name, out)
        return found
