"""Search to add: type a few letters of what a node does, Enter puts it there and wires it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.core import shelf
from app.core.graph import Wire, place
from nodes import catalogue
from nodes.everyday import EVERYDAY
from nodes.following import FOLLOWS, usual_after, usual_before
from nodes.language import Node, Tensor

from ..parts.ask import Ask, Field
from ..tongue import tr
from . import blocks, edits
from .finder_row import BLOCK, KIND, ROW, WIDE, Row
from .wiring import Anchor, loose, paint_loose

if TYPE_CHECKING:
    from .view import Canvas

MOST, LEAST = 7, 4
"""So many rows are shown at once, and so many have room below the field wherever it is opened."""
NOT_ASKED = {"Own", "Block"}
"""Kinds whose shape does not follow from their settings alone."""
USUAL = 1.5
"""By how much a kind that usually comes next may fit the words worse than another and still stand before it."""
FIRST = 0.5
"""Of what fits the words alike, my blocks stand before the most usual kind."""
BETWEEN = 0.5
"""Without words, my blocks stand between what usually follows and the rest."""


class Finder(Ask):
    """A card over the canvas: the kinds and my blocks that fit, best match first."""

    most = MOST

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, tr("Add a node"), Field("Add a node"), tr("Kinds found"), Row)
        self.canvas = canvas
        self.at = QPointF()
        self.anchor: Anchor | None = None
        self.wire: Wire | None = None
        self.setFixedWidth(WIDE)

    def open(self, at: QPointF, anchor: Anchor | None = None, wire: Wire | None = None) -> None:
        """Ask for a kind to put at a place of the scene, to wire from ``anchor``, or to put into ``wire``."""
        self.at, self.anchor, self.wire = at, anchor, wire
        self.known: dict[str, bool] = {}
        canvas = self.canvas
        canvas.stop()  # whatever is held
        canvas.picture.under = None
        if anchor is not None:
            chosen = self.canvas.desk.selection
            begins = loose(canvas, anchor, chosen - {anchor.id} if anchor.out and anchor.id in chosen else ())
            canvas.picture.under = lambda painter: paint_loose(canvas, painter, begins, at, anchor.out)
        self.canvas.trouble.hide()
        if self.field.text():
            self.field.clear()  # which searches
        else:
            self.search("")
        self.show()
        self.raise_()
        self.field.setFocus()
        self.canvas.viewport().update()

    def close_up(self) -> None:
        """Close without adding anything."""
        if not self.isHidden():
            self.canvas.picture.under = None
            super().close_up()
            self.canvas.viewport().update()

    def home(self) -> QWidget:
        return self.canvas

    def found(self, words: str) -> list[type[Node] | Path]:
        """Kinds and my blocks that match, best first; those that could go on from the wire that waits, the usual ones
        before others.

        Where no word is found, its letters are: ``cv2d`` finds Conv2d. Where not all are, most of them are enough.
        """
        from ..panels.ranking import asked, matches, nearly, order, spelled

        parts, usual = asked(words), self.usual()
        kinds = [kind for kind in matches(words) if self.goes(kind)]
        mine = [(fit, path) for name, path in shelf.mine().items()
                if (fit := named(name, words)) is not None and self.lets_in(path)]
        if not kinds and not mine:
            return [kind for kind in spelled(words) or nearly(words) if self.goes(kind)]
        last = len(usual)

        def worth(kind: type[Node]) -> tuple[float, float]:
            at = min(usual.get(kind.__name__, last), usual.get(kind.group, last))
            if not self.ready(kind):
                return order(kind, parts) + USUAL, last
            return order(kind, parts) - (USUAL if at < last else 0), at

        if not words.strip():  # after what usually follows, or after what is used every day
            mine = [(-BETWEEN if usual else BETWEEN, path) for _, path in mine]
        ranked: list[tuple[tuple[float, float], type[Node] | Path]] = [((fit - FIRST, 0.0), path) for fit, path in mine]
        ranked += [(worth(kind), kind) for kind in kinds]
        return [each for _, each in sorted(ranked, key=lambda each: each[0])]

    def ready(self, kind: type[Node]) -> bool:
        """Whether a kind, as it is set at first, takes what the wire brings; others need another setting or shape.

        Only kinds of every day are asked: the rest stands below them anyway.
        """
        known = self.known.get(kind.__name__)
        if known is None:
            begins = self.wire[:2] if self.wire is not None else self.anchor[:2] if self.anchor is not None else None
            tensor = self.canvas.desk.report.tensors.get(begins) if begins else None
            known = tensor is None or kind.__name__ not in EVERYDAY or as_set(kind, tensor)  # type: ignore[arg-type]
            self.known[kind.__name__] = known
        return known

    def usual(self) -> dict[str, int]:
        """Kinds and groups that usually come next where the wire ends, with their places in the list."""
        graph = self.canvas.desk.graph
        id = self.wire.source if self.wire is not None else self.anchor.id if self.anchor is not None else ""
        if id not in graph.nodes or not graph.nodes[id].known:
            return {}
        kind = catalogue[graph.nodes[id].kind]
        if self.anchor is not None and not self.anchor.out:
            words = usual_before(kind.__name__, kind.group)
        elif self.anchor is not None and id in self.canvas.desk.selection and len(self.canvas.desk.selection) > 1:
            words = FOLLOWS["several"]
        else:
            words = usual_after(kind.__name__, kind.group)
        return {word: i for i, word in enumerate(words)}

    def goes(self, kind: type[Node]) -> bool:
        report = self.canvas.desk.report
        if self.wire is not None:
            return bool(kind.inputs and kind.outs) and takes(kind, report.tensors.get(self.wire[:2]))
        if self.anchor is None:
            return True
        if self.anchor.out:
            return takes(kind, report.tensors.get((self.anchor.id, self.anchor.port)))
        return bool(kind.outs)

    def lets_in(self, path: Path) -> bool:
        """Whether one of my blocks could go on from the wire that waits."""
        if self.wire is None and self.anchor is None:
            return True
        if (graph := shelf.held(path)) is None:
            return False
        begins = self.wire[:2] if self.wire is not None else self.anchor[:2]  # type: ignore[index]
        tensor = self.canvas.desk.report.tensors.get(begins)  # type: ignore[arg-type]
        into, out = shelf.takes(graph, tensor), bool(graph.shown.exits)
        if self.wire is not None:
            return into and out
        return into if self.anchor is not None and self.anchor.out else out

    def search(self, words: str) -> None:
        self.list.clear()
        for each in self.found(words):
            row = QListWidgetItem(each.stem if isinstance(each, Path) else tr(each.title))
            row.setData(*((BLOCK, str(each)) if isinstance(each, Path) else (KIND, each.__name__)))
            self.list.addItem(row)
        if not self.list.count():
            none = QListWidgetItem(tr(f"Nothing that fits is called “{words.strip()}”." if words.strip()
                                      else "No kind takes this shape."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(none)
        else:
            self.list.setCurrentRow(0)
        self.lie()

    def lie(self) -> None:
        """Beside the place it was opened at, and inside the view: the field stays where it is, the list below it shows
        as many rows as there is room for."""
        spot, room = self.canvas.from_scene(self.at), self.canvas.size()
        head = self.around + 4
        x = max(8, min(round(spot.x()) + 8, room.width() - WIDE - 8))
        y = max(8, min(round(spot.y()) - 12, room.height() - head - LEAST * ROW - 8))
        self.most = max(1, min(MOST, (room.height() - y - head - 8) // ROW))
        self.list.setFixedHeight(min(self.most, self.list.count()) * ROW + 4)
        self.setGeometry(x, y, WIDE, self.around + self.list.height())

    def take(self, row: QListWidgetItem | None) -> None:
        kind, path = (row.data(KIND), row.data(BLOCK)) if row is not None else ("", "")
        if not kind and not path:
            return
        at, anchor, wire = self.at, self.anchor, self.wire
        self.close_up()
        self.canvas.setFocus()
        if path:
            blocks.add_found(self.canvas, Path(path), at, anchor, wire)
        else:
            edits.add_found(self.canvas, kind, at, anchor, wire)


def named(name: str, words: str) -> float | None:
    """How well the name of a block fits some words, less is better; None if not at all."""
    typed, name = words.lower().split(), name.lower()
    if any(part not in f"{name} my blocks {tr('My blocks').lower()}" for part in typed):
        return None
    if any(part not in name for part in typed):
        return 5.0
    return 0.0 if " ".join(typed) == name else 1.0 if typed and name.startswith(typed[0]) else 2.0


def takes(kind: type[Node], tensor: Tensor | None) -> bool:
    """Whether a tensor could be what a kind works on."""
    needed = [port for port in kind.inputs.values() if not port.optional]
    return any(tensor is None or port.fits(tensor) for port in needed or kind.inputs.values())


@lru_cache(maxsize=4096)
def as_set(kind: type[Node], tensor: Tensor) -> bool:
    """Whether a kind that reads one wire has nothing against a tensor as it is set at first."""
    needed = [name for name, port in kind.inputs.items() if not port.optional]
    if len(needed) != 1 or kind.inputs[needed[0]].many or kind.__name__ in NOT_ASKED:
        return True
    arriving: dict[str, Tensor | None] = {}
    for name, port in kind.inputs.items():
        arriving[name] = tensor if name == needed[0] else arriving.get(port.otherwise) if port.otherwise else None
    return not place(kind.__name__, "new").node.infer(arriving)[2]
