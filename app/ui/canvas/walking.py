"""Going about with the arrow keys: along wires to the sides, by place where no wire leads on, to notes as well."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .node_item import NodeItem
    from .view import Canvas


def walk(canvas: Canvas, dx: int, dy: int, more: bool = False) -> None:
    """Choose a neighbour; ``more`` keeps what is chosen and goes on from the node that was added last."""
    graph, picture, chosen = canvas.desk.graph, canvas.picture, canvas.desk.selection
    if not graph.nodes and not graph.notes:
        return
    if walk_notes(canvas, dx, dy, more):
        return
    if not chosen or (len(chosen) > 1 and not more):
        first = next((id for id in graph.order if not chosen or id in chosen), next(iter(graph.nodes)))
        canvas.desk.reveal(first)
        return
    here = max((picture.nodes[id] for id in chosen), key=lambda item: item.z)  # the one chosen last lies on top
    found = neighbour(canvas, here, dx, dy)
    if found is None:
        return
    if more:
        canvas.desk.select(chosen | {found.id})
        picture.raise_up(found)
        canvas.ensure(found.rect)
    else:
        canvas.desk.reveal(found.id)


def walk_notes(canvas: Canvas, dx: int, dy: int, more: bool) -> bool:
    """Go from a note or to one, where that is what lies next; False leaves it to the nodes and their wires."""
    graph, picture, chosen = canvas.desk.graph, canvas.picture, canvas.desk.chosen
    if not graph.notes or (not chosen and graph.nodes) or (len(chosen) > 1 and not more):
        return False
    if not chosen:
        go_to(canvas, next(iter(graph.notes)), more)
        return True
    here = next(iter(canvas.desk.noted), "") or max((picture.nodes[id] for id in chosen), key=lambda item: item.z).id
    if here in graph.nodes and dx and any(here in (wire.source, wire.target)[::dx][:1] for wire in graph.wires):
        return False
    start = picture.extent((here,)).topLeft()
    ways = {id: picture.extent((id,)).topLeft() - start for id in (*graph.nodes, *graph.notes) if id != here}
    ahead = {id: abs(way.x()) + abs(way.y()) + abs(way.x() * dy) + abs(way.y() * dx) for id, way in ways.items()
             if way.x() * dx + way.y() * dy > 0}
    if ahead:
        go_to(canvas, min(ahead, key=lambda id: ahead[id]), more)
    return True


def go_to(canvas: Canvas, id: str, more: bool) -> None:
    """Choose a node or a note and bring it into view."""
    if id in canvas.desk.graph.notes or more:
        canvas.desk.select(canvas.desk.chosen | {id} if more else (id,))
        canvas.ensure(canvas.picture.extent((id,)))
    else:
        canvas.desk.reveal(id)


def neighbour(canvas: Canvas, here: NodeItem, dx: int, dy: int) -> NodeItem | None:
    """The node a wire leads to on that side, the straightest one first; else the nearest by place."""
    graph, nodes = canvas.desk.graph, canvas.picture.nodes
    if dx > 0:
        wired = graph.readers[here.id]
    elif dx < 0:
        wired = [source for ends in graph.incoming[here.id].values() for source, _ in ends]
    else:
        wired = []
    found = min(wired, key=lambda id: abs(nodes[id].y - here.y), default=None)
    return nodes[found] if found is not None else nearest(nodes.values(), here, dx, dy)


def nearest(items: Iterable[NodeItem], here: NodeItem, dx: int, dy: int) -> NodeItem | None:
    """The nearest card in a direction; what lies straight ahead counts as nearer."""
    best, found = float("inf"), None
    for item in items:
        x, y = item.x - here.x, item.y - here.y
        along, aside = x * dx + y * dy, abs(x * dy) + abs(y * dx)
        if along > 0 and item is not here and along + 2 * aside < best:
            best, found = along + 2 * aside, item
    return found
