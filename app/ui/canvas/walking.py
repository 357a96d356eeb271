"""Going from node to node with the arrow keys: along wires to the sides, by place where no wire leads on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .node_item import NodeItem
    from .view import Canvas


def walk(canvas: Canvas, dx: int, dy: int, more: bool = False) -> None:
    """Choose a neighbour; ``more`` keeps what is chosen and goes on from the node that was added last."""
    graph, picture, chosen = canvas.desk.graph, canvas.picture, canvas.desk.selection
    if not graph.nodes:
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
