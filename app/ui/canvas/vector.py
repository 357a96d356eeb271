"""The network as SVG: lines are lines, and text stays text that can be searched and set in another face."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from app.core.notes import Note

from .. import icons
from ..theme import RADIUS_NODE
from . import note_item, struck
from .frame_item import RADIUS, tint
from .geometry import FOOT, PORT, PORT_TOP, WIDTH, port_y
from .ink import Ink, strokes
from .node_item import ADVICE, CURVE, NodeItem
from .pens import QUIET
from .scene import Picture

MARGIN = 24.0
"""Units around what is drawn."""
END = ' text-anchor="end"'
GENERIC = ("sans-serif", "monospace")
"""Stand-ins that every program has; in quotes they would be names of faces that none has."""
XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML file may hold."""


def svg(picture: Picture, title: str) -> str:
    """All of the picture as the text of an SVG file; nothing is chosen in it."""
    ink = picture.ink
    box = around(picture)
    size = f"{number(box.left())} {number(box.top())} {number(box.width())} {number(box.height())}"
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size}" width="{number(box.width())}" '
             f'height="{number(box.height())}">', f"<title>{said(title)}</title>", f"<style>{styles(ink)}</style>",
             rect(box, 0, fill(ink.canvas))]
    lines += (frame(picture, id, box) for id, box in picture.frame_boxes().items())
    lines += (training(ink, region) for region in picture.training_regions())
    for note in picture.graph.notes.values():
        lines += written(note, ink)
    lines.append('<g fill="none" stroke-width="2">')
    for item in picture.wires.values():
        color = ink.wrong if item.tone == "wrong" else ink.wire
        dashed = ' stroke-dasharray="8 5"' if item.tone == "wrong" else ""
        faint = ' opacity="0.55"' if item.tone == "quiet" else ""
        lines.append(f'<path d="{spelled(item.path)}" stroke="{color.name()}"{dashed}{faint}/>')
    lines.append("</g>")
    for node in sorted(picture.nodes.values(), key=lambda item: item.z):
        lines += card(node, ink)
    return "\n".join([*lines, "</svg>", ""])


def around(picture: Picture) -> QRectF:
    """Everything, also what wires and frames reach around the nodes, with a margin."""
    if not picture.nodes and not picture.graph.notes:
        return QRectF(0, 0, 200, 100)
    parts = [*(item.path.boundingRect() for item in picture.wires.values()), *picture.frame_boxes().values(),
             *picture.training_regions()]
    return reduce(QRectF.united, parts, picture.extent()).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)


def card(item: NodeItem, ink: Ink) -> Iterator[str]:
    """A node: its card, what it says, its rings."""
    off, lines = item.placed.state, item.words(ink)[1:]
    yield f'<g transform="translate({number(item.x)} {number(item.y)})">'
    yield f"<title>{said(item.placed.name)}</title>"
    quiet = item.quiet or struck.ghosted(item)
    faded, whole = f'<g opacity="{QUIET}">' if quiet else "<g>", QRectF(0, 0, WIDTH, item.height)
    if quiet:  # faint, but nothing shines through
        yield rect(whole, RADIUS_NODE, fill(ink.canvas))
    yield faded
    dashed = item.state in ("unfinished", "unknown")
    edge = ink.wrong if item.state == "wrong" else ink.ink3 if dashed else ink.plain
    face = ink.theme.color("field") if item.state == "unknown" else ink.card
    yield rect(whole.adjusted(-2, 0, 2, 4), RADIUS_NODE + 2, fill(QColor(0, 0, 0, 13)))
    yield rect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_NODE, fill(face) + stroke(edge)
               + (' stroke-dasharray="4 3"' if dashed else ""))
    yield rect(QRectF(1, item.height - FOOT, WIDTH - 2, 1), 0, fill(ink.faint))
    color = ink.theme.group(item.group) if item.group else ink.ink3
    yield rect(QRectF(12, PORT_TOP - 6, 10, 10), 2.5, fill(color))
    across, down = CURVE
    for line in strokes(item.curve) if not off else ():
        points = " ".join(f"{number(WIDTH - 12 - across + 1.5 + x * (across - 3))},"
                          f"{number(PORT_TOP + 12.5 + y * (down - 3))}" for x, y in line)
        yield f'<polyline points="{points}" fill="none"{stroke(ink.ink2, 1.4)}/>'
    yield "</g>"
    for words, style, left, middle, tone in lines:
        if words.text:
            base, right = middle + ink.metrics[style].capHeight() / 2, left + words.width
            ends = left > WIDTH / 3 and right > WIDTH - 32  # it keeps to the right edge in any face
            yield f'<text class="{style}" x="{number(right if ends else left)}" y="{number(base)}"' \
                  f'{fill(ink.quiet(tone) if quiet else tone)}{END if ends else ""}>{said(words.text)}</text>'
    if off:  # what takes a node out does not fade with it, nor do its rings
        yield f'<g><path d="{spelled(struck.line(item))}" fill="none"{stroke(ink.wire_dark, struck.BROAD)}/>'
    else:
        yield faded
    mark = ("triangle-alert", ink.wrong) if item.mark == "wrong" else ("lightbulb", ink.ink3) if item.hinted else \
        ("circle-dashed", ink.ink3) if item.mark else None
    if mark:
        yield icon(*mark, ADVICE if item.hinted else 13.0, item.height - FOOT / 2)
    for out, names in ((False, item.inputs), (True, item.outputs)):
        for i, name in enumerate(names):
            yield ring(item, name, out, QPointF(WIDTH if out else 0, port_y(i)), ink)
    yield "</g></g>"


def ring(item: NodeItem, name: str, out: bool, at: QPointF, ink: Ink) -> str:
    small = (out, name) not in item.main
    inner = PORT - (2.75 if small else 1.0)
    tall = 3.0 if not out and item.takes_many(name) else 0.0
    box = QRectF(at.x() - inner, at.y() - inner - tall, 2 * inner, 2 * (inner + tall))
    return rect(box, inner, fill(ink.card) + stroke(ink.wire, 1.5 if small else 2))


def frame(picture: Picture, id: str, box: QRectF) -> str:
    """A frame and its title."""
    ink, shown = picture.ink, picture.graph.frames[id]
    color = tint(ink.theme, shown)
    drawn = rect(box, RADIUS, f'{fill(color)} fill-opacity="0.1"{stroke(color)} stroke-opacity="0.6"')
    return f'{drawn}<text class="region" x="{number(box.left() + 16)}" y="{number(box.top() + 22)}"{fill(ink.ink)}>' \
           f"{said(shown.title)}</text>"


def written(note: Note, ink: Ink) -> Iterator[str]:
    """A note, its text broken as on the canvas."""
    sheet, (face, edge) = note_item.box(note), note_item.tones(ink.theme, note)
    yield rect(sheet, note_item.RADIUS, fill(face) + stroke(edge))
    low = ink.metrics["face"].capHeight() / 2
    for i, text in enumerate(note_item.lines(ink, note)):
        base = sheet.top() + note_item.TOP + note_item.LINE * (i + 0.5) + low
        yield f'<text class="face" x="{number(sheet.left() + note_item.SIDE)}" y="{number(base)}"{fill(ink.ink)}>' \
              f"{said(text)}</text>"


def training(ink: Ink, region: QRectF) -> str:
    tone = ink.theme.color("attention")
    box = rect(region, 14, fill(ink.theme.color("training")) + stroke(ink.theme.color("attention", 0.55))
               + ' stroke-dasharray="4 3"')
    return f'{box}<text class="region" x="{number(region.left() + 16)}" y="{number(region.top() + 21)}"{fill(tone)}>' \
           "Training only</text>"


def icon(name: str, color: QColor, side: float, middle: float) -> str:
    drawing = icons.tinted(name, color.name()).decode()
    inside = drawing[drawing.index(">", drawing.index("<svg")) + 1:drawing.rindex("</svg>")].strip()
    scale = side / 24
    return f'<g transform="translate({number(WIDTH - 12 - side)} {number(middle - side / 2)}) scale({scale:.4f})" ' \
           f'fill="none" stroke="{color.name()}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">' \
           f"{inside}</g>"


def styles(ink: Ink) -> str:
    """The fonts of the canvas by their style, the system's own as stand-ins."""
    rules = []
    for style, font in ink.fonts.items():
        families = ", ".join(family if family in GENERIC else quoteattr(family).replace('"', "'")
                             for family in font.families())
        rules.append(f".{style} {{ font-family: {families}; font-size: {font.pixelSize()}px; "
                     f"font-weight: {int(font.weight())} }}")
    return " ".join(rules)


def rect(box: QRectF, radius: float, paint: str) -> str:
    rounded = f' rx="{number(radius)}"' if radius else ""
    return f'<rect x="{number(box.left())}" y="{number(box.top())}" width="{number(box.width())}" ' \
           f'height="{number(box.height())}"{rounded}{paint}/>'


def fill(color: QColor) -> str:
    faint = f' fill-opacity="{color.alphaF():.3f}"' if color.alpha() < 255 else ""
    return f' fill="{color.name()}"{faint}'


def stroke(color: QColor, width: float = 1.0) -> str:
    faint = f' stroke-opacity="{color.alphaF():.3f}"' if color.alpha() < 255 else ""
    return f' stroke="{color.name()}" stroke-width="{width:g}"{faint}'


def spelled(path: QPainterPath) -> str:
    """A path in the letters of SVG; every curve of Qt's is cubic."""
    kind = QPainterPath.ElementType
    letters = {kind.MoveToElement: "M", kind.LineToElement: "L", kind.CurveToElement: "C"}
    elements = map(path.elementAt, range(path.elementCount()))
    parts = [f"{letters.get(each.type, '')}{number(each.x)} {number(each.y)}" for each in elements]
    return " ".join(parts)


def said(text: str) -> str:
    return escape(XML.sub("\ufffd", text))


def number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
