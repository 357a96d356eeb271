"""How the picture gets onto the screen: the less room a card has, the less is drawn of it, and the more at once."""

from __future__ import annotations

from collections.abc import Callable
from math import floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QTransform

from app.core.graph import Wire

from ..tongue import tr
from .afar import Afar
from .dashes import dashed_box
from .frame_item import paint_frames
from .geometry import DOT, PAD, POINT
from .ink import Ink
from .note_item import paint_notes
from .pens import THIN
from .shown import PLATES
from .struck import strike

if TYPE_CHECKING:
    from .node_item import NodeItem
    from .shown import Shown
    from .wire_item import WireItem

NEAR, NAMES = 0.55, 0.3
"""Down to these scales a card shows all its words, its name; below, its shape as a coloured plate."""
MANY, CROWD = 300, 900
"""More cards than this in view are painted as from farther away: as plates, as rectangles."""
FINE = 1.6
"""Between the scale from which wires are thicker than a pixel and this one, long wires are painted as short lines."""


def paint_picture(picture: Shown, painter: QPainter, rect: QRectF, whole: QRectF | None = None) -> None:
    """Paint what lies in ``rect`` (scene units), a part of a ``whole`` if that is named: how much there is room for in
    all decides how much is drawn of each.
    """
    ink, view = picture.ink, painter.worldTransform()
    scale = view.m11()
    ink.on(ratio_of(painter))
    around = rect.adjusted(-2 * PAD, -2 * PAD, 2 * PAD, 2 * PAD)
    painter.fillRect(rect.adjusted(-1, -1, 1, 1), ink.canvas)
    dots(ink, painter, rect, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_frames(picture, painter, around, scale)
    training(picture, painter, around, scale)
    paint_notes(picture, painter, around, scale)
    layers = layers_of(picture)
    seen = [in_view(picture, layer, around) if scale >= PLATES else [] for layer in layers]
    crowd = sum(map(len, seen)) if whole is None or whole == rect or scale < PLATES else \
        sum(len(in_view(picture, layer, whole)) for layer in layers)
    far = scale < PLATES or crowd > CROWD
    for layer, cards in zip(layers, seen, strict=True):
        painter.translate(layer.by)
        if far:
            layer.afar.paint(painter, scale)
        else:
            wires(picture, painter, around.translated(-layer.by), scale, layer)
        if layer is layers[0]:
            if far and picture.lift is not None:
                picture.lift.paint_edges(painter, scale)
            if picture.under is not None:
                picture.under(painter)
        if not far:
            cards_of(picture, painter, cards, scale, scale < NAMES or crowd > MANY, rect.translated(-layer.by))
        painter.setWorldTransform(view)


def ratio_of(painter: QPainter) -> float:
    """Device pixels to a pixel, of what is painted on; a widget that is rendered elsewhere only knows its screen's."""
    return round(painter.deviceTransform().m11() / painter.worldTransform().m11(), 4)


class Layer(NamedTuple):
    """Wires and cards that are painted ``by`` so far from where they lie."""

    by: QPointF
    afar: Afar
    has: Callable[[str], bool]
    leads: Callable[[Wire], bool]


def layers_of(picture: Shown) -> list[Layer]:
    """All of the picture; where cards are held elsewhere, what they were lifted from, then they."""
    lift = picture.lift
    if lift is None:
        return [Layer(QPointF(), picture.afar, picture.nodes.__contains__, picture.wires.__contains__)]
    return [Layer(QPointF(), picture.afar, lambda id: id not in lift.ids, lambda wire: wire not in lift.wires),
            Layer(lift.by, lift.afar, lift.ids.__contains__, lift.wires.__contains__)]


def in_view(picture: Shown, layer: Layer, around: QRectF) -> list[NodeItem]:
    """The cards of a layer that are seen."""
    around = around.translated(-layer.by)
    near = [item for item in picture.near_nodes.within(around) if layer.has(item.id)]
    return [item for item in near if item.rect.intersects(around)] if len(near) < 2 * CROWD else near


def cards_of(picture: Shown, painter: QPainter, seen: list[NodeItem], scale: float, plain: bool,
             within: QRectF) -> None:
    """Cards, the topmost last; ``plain``: as plates. ``within``: what is painted, beyond which cards are cut off."""
    ink, view = picture.ink, painter.worldTransform()
    painter.resetTransform()
    seen = sorted(seen, key=lambda item: item.z)
    if plain:
        plates(ink, painter, seen, view, scale)
        return
    for item in seen:
        x, y = device(view, item, ink.ratio)
        if picture.mood is None or picture.mood_of not in (None, item):
            item.show(painter, ink, x, y, scale, scale >= NEAR, not within.contains(item.rect))
        else:
            item.paint(painter, ink, x, y, scale, scale >= NEAR, picture.mood)


def device(view: QTransform, item: NodeItem, ratio: float) -> tuple[float, float]:
    """Where the card's corner is on the screen, on a whole device pixel so that edges stay crisp."""
    return (nearest((view.m11() * item.x + view.dx()) * ratio) / ratio,
            nearest((view.m22() * item.y + view.dy()) * ratio) / ratio)


def nearest(at: float) -> int:
    """The nearest whole pixel; halves go one way wherever the view lies, so that nothing trembles when it moves."""
    return floor(at + 0.5)


def dots(ink: Ink, painter: QPainter, rect: QRectF, scale: float) -> None:
    """The grid: a row of dots, drawn once, laid down for every line of the grid."""
    step = DOT
    while step * scale < 18:
        step *= 2
    if scale < 0.2:
        return
    view, ratio = painter.worldTransform(), ink.ratio
    first, last = int(rect.left() // step), int(rect.right() // step) + 1
    start = nearest((view.m11() * first * step + view.dx()) * ratio)
    size = 2 * max(1, round(ratio * min(1.0, scale)))
    row = QPixmap(round((last - first) * step * scale * ratio) + 2 * size, size)
    row.fill(ink.canvas)
    brush = QPainter(row)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.setPen(Qt.PenStyle.NoPen)
    brush.setBrush(ink.theme.color("grid"))
    for i in range(first, last + 1):
        x = nearest((view.m11() * i * step + view.dx()) * ratio) - start
        brush.drawEllipse(QRectF(x, 0, size, size))
    brush.end()
    row.setDevicePixelRatio(ratio)
    painter.resetTransform()
    for j in range(int(rect.top() // step), int(rect.bottom() // step) + 2):
        y = nearest((view.m22() * j * step + view.dy()) * ratio) - size // 2
        painter.drawPixmap(QPointF((start - size // 2) / ratio, y / ratio), row)
    painter.setWorldTransform(view)


def training(picture: Shown, painter: QPainter, around: QRectF, scale: float) -> None:
    """The training part: a tinted region, and what it is called."""
    ink = picture.ink
    for box in picture.training_regions():
        if not box.intersects(around):
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.theme.color("training"))
        painter.drawRoundedRect(box, 14, 14)
        width = max(1.0, 1 / scale)
        pen = QPen(ink.theme.color("attention", 0.55), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.strokePath(dashed_box(box.x(), box.y(), box.width(), box.height(), 14, 4 * width, 3 * width), pen)
        if scale >= NAMES:
            painter.setPen(ink.theme.color("attention"))
            style = "region" if scale >= NEAR else "far"
            ink.write(painter, ink.line(tr("Training only"), style), style, box.left() + 16, box.top() + 17)


def wires(picture: Shown, painter: QPainter, around: QRectF, scale: float, layer: Layer) -> None:
    """Every wire of a layer as its own curve; the ones that stand out are painted last."""
    ink = picture.ink
    painter.setBrush(Qt.BrushStyle.NoBrush)
    plain: list[WireItem] = []
    quiet: list[WireItem] = []
    last: list[WireItem] = []
    for item in picture.near_wires.within(around):
        if item.rect.intersects(around) and layer.leads(item.wire):
            if item.tone == "wrong" or item.hover or item.wire == picture.chosen_wire:
                last.append(item)
            else:
                (quiet if item.tone else plain).append(item)
    for tone, items in (("", plain), ("quiet", quiet)):
        painter.setPen(ink.wire_pen(tone, scale))
        for item in items:
            if THIN <= scale < FINE and (lines := item.lines):
                painter.drawLines(lines)
            else:
                painter.drawPath(item.path)
    for item in sorted(last, key=lambda item: (item.wire == picture.chosen_wire, item.hover, item.wire)):
        chosen = item.wire == picture.chosen_wire
        wrong = item.tone == "wrong"
        painter.setPen(ink.wire_pen("chosen" if chosen and not wrong else item.tone, scale, item.hover or chosen))
        painter.drawPath(item.dashes(scale) if wrong else item.path)
        if item.points and scale >= NAMES:
            points_of(ink, painter, item, scale, picture.chosen_point if chosen else None)


def points_of(ink: Ink, painter: QPainter, item: WireItem, scale: float, chosen: int | None) -> None:
    """The points a wire is led through, to take hold of; the chosen one is full."""
    painter.setPen(QPen(ink.accent, 2 / max(scale, 0.7)))
    for i, at in enumerate(item.points):
        painter.setBrush(ink.accent if i == chosen else ink.card)
        painter.drawEllipse(QPointF(*at), POINT / max(scale, 0.7), POINT / max(scale, 0.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def plates(ink: Ink, painter: QPainter, seen: list[NodeItem], view: QTransform, scale: float) -> None:
    """Cards as plates in their group's colour."""
    full = scale * ink.ratio
    pad = round(PAD * full) / ink.ratio
    for item in seen:
        x, y = device(view, item, ink.ratio)
        picture = ink.plate_picture(item.group, item.state, item.chosen, item.quiet, item.height, full)
        painter.drawPixmap(QPointF(x - pad, y - pad), picture)
        if item.placed.state:
            painter.setWorldTransform(QTransform(scale, 0, 0, scale, x, y))
            strike(painter, ink, item, scale)
            painter.resetTransform()
