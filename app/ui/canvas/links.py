"""What commands do to the wires of chosen nodes: connect, swap, cut, put in, take out. Each is one change."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from math import inf
from typing import TYPE_CHECKING

from app.core.graph import Graph, Wire
from app.core.moves import joined_without, seat, taken_out
from app.core.rewire import cut_off, exchanged, in_a_row, into_one, laid, loose, outs, settled, threaded, turned

from .edits import change, counted
from .geometry import PORT_TOP, STEP, WIDTH, snap
from .wiring import swapping

if TYPE_CHECKING:
    from .view import Canvas


def attempt(canvas: Canvas, label: str, graph: Graph, nothing: str) -> None:
    """Change the network, or say why there is nothing to change."""
    if graph == canvas.desk.graph:
        canvas.desk.tell("attention", nothing)
    else:
        change(canvas, label, graph)


def joined(canvas: Canvas) -> bool:
    """Whether one of the chosen nodes is wired to a node that is not chosen."""
    graph = canvas.desk.graph
    chosen = canvas.desk.selection & graph.nodes.keys()
    return any(other not in chosen for id in chosen for other in (
        *graph.readers[id], *(source for wired in graph.incoming[id].values() for source, _ in wired)))


def take_out(canvas: Canvas) -> None:
    """Take the chosen nodes out of their wires, which close behind them; they lie below, where no card is."""
    if canvas.desk.selection:
        ids = canvas.desk.selection
        graph = taken_out(canvas.desk.graph, ids)
        attempt(canvas, counted(canvas, "Take out", ids),
                aside(graph, ids) if graph.wires != canvas.desk.graph.wires else canvas.desk.graph,
                "What is chosen is not wired to anything else.")


def aside(graph: Graph, ids: Iterable[str]) -> Graph:
    """Some nodes moved down until they lie on no other card: on the closed wire they would look wired."""
    places = {id: graph.nodes[id].at for id in ids}
    others = sorted(placed.at for id, placed in graph.nodes.items() if id not in places)
    barred = {oy - y for x, y in places.values()
              for _, oy in others[bisect_right(others, (x - WIDTH, inf)):bisect_left(others, (x + WIDTH, -inf))]}
    down = STEP[1]
    for gap in sorted(barred):
        while abs(down - gap) < STEP[1] - 24:
            down += STEP[1] / 2
    return graph.move({id: (x, y + down) for id, (x, y) in places.items()})


def delete_and_join(canvas: Canvas) -> None:
    """Delete the chosen nodes and let their wires close; a chosen wire is cut."""
    from .edits import delete

    if canvas.desk.selection:
        ids = canvas.desk.selection
        change(canvas, counted(canvas, "Delete and join", ids), joined_without(canvas.desk.graph, *ids))
    else:
        delete(canvas)


def put_in(canvas: Canvas) -> None:
    """Put the chosen nodes into the wire that is nearest to them and can be gone into."""
    graph, picture, chosen = canvas.desk.graph, canvas.picture, canvas.desk.selection
    if not chosen:
        return
    centre = picture.extent(chosen).center()
    wires = picture.wires.values() if loose(graph, chosen) else ()
    for item in sorted(wires, key=lambda item: item.away(centre, 1e9)):
        found = threaded(graph, chosen, item.wire, canvas.desk.report.tensors.get(item.wire[:2]))
        if found is not None:
            more, last = found
            if len(chosen) == 1:
                middle = item.path.pointAtPercent(0.5)
                more = more.move({last: seat(graph, item.wire, snap(middle.x() - WIDTH / 2, middle.y() - PORT_TOP))})
            change(canvas, counted(canvas, "Insert", chosen), settled(more, graph, item.wire))
            return
    canvas.desk.tell("attention", "There is no wire that what is chosen could go into. A node goes into a wire with "
                     "an input and an output that are not wired yet.")


def connect_row(canvas: Canvas) -> None:
    """Wire the chosen nodes one after another, from left to right."""
    ids = canvas.desk.selection
    if len(ids) > 1:
        attempt(canvas, f"Connect {len(ids)} nodes in a row",
                in_a_row(canvas.desk.graph, ids, canvas.desk.report.tensors),
                "There is nothing to connect: they are in a row already, or it would close a circle.")


def connect_to_last(canvas: Canvas) -> None:
    """Wire the chosen nodes into the rightmost of them."""
    graph, ids = canvas.desk.graph, canvas.desk.selection
    if len(ids) > 1:
        *first, last = laid(graph, ids)
        attempt(canvas, f"Connect {len(first)} nodes to {graph.nodes[last].name}" if len(first) > 1 else
                f"Wire {graph.nodes[first[0]].name} to {graph.nodes[last].name}",
                gathered(canvas, graph, first, last),
                f"{graph.nodes[last].name} has no input left for them, or it would close a circle.")


def gathered(canvas: Canvas, graph: Graph, ids: list[str], target: str, into: str = "") -> Graph:
    """Wires from the first outputs of some nodes into one, the topmost first; who is wired there already is left."""
    there = {source for wired in graph.incoming.get(target, {}).values() for source, _ in wired}
    below = sorted(ids, key=lambda id: graph.nodes[id].at[::-1])
    sources = [(id, outs(graph, id)[0]) for id in below if outs(graph, id) and id not in there]
    return into_one(graph, sources, target, into, canvas.desk.report.tensors)


def swap(canvas: Canvas) -> None:
    """One node chosen: swap what enters its inputs. Two: swap what enters the one with what enters the other."""
    graph, ids = canvas.desk.graph, canvas.desk.selection
    if len(ids) == 1:
        id = next(iter(ids))
        attempt(canvas, f"Swap inputs of {graph.nodes[id].name}", turned(graph, id),
                f"{graph.nodes[id].name} has no two inputs to swap.")
    elif len(ids) == 2:
        a, b = (next((wire for wire in graph.wires if wire.target == id), None) for id in laid(graph, ids))
        if a is None or b is None:
            canvas.desk.tell("attention", "Both nodes need a wire that enters them.")
        else:
            swap_wires(canvas, a, b)


def swappable(canvas: Canvas) -> bool:
    """Whether the inputs of the one chosen node, or the wires of two, could be swapped."""
    graph, ids = canvas.desk.graph, canvas.desk.selection
    if len(ids) == 1:
        id = next(iter(ids))
        return turned(graph, id).wires != graph.wires
    return len(ids) == 2 and all(graph.incoming[id] for id in ids)


def swap_wires(canvas: Canvas, a: Wire, b: Wire) -> None:
    """Let two wires end where the other one ended."""
    graph, reason = exchanged(canvas.desk.graph, a, b)
    attempt(canvas, swapping(canvas.desk.graph, a, b), graph, reason or "Both wires are the same.")


def cut_wires(canvas: Canvas) -> None:
    """Cut every wire between the chosen nodes and the others; a chosen wire is cut."""
    from .edits import cut_wire

    graph, ids = canvas.desk.graph, canvas.desk.selection
    if ids:
        attempt(canvas, counted(canvas, "Cut wires of", ids), cut_off(graph, ids),
                "What is chosen is not wired to anything else.")
    elif canvas.picture.chosen_wire is not None:
        cut_wire(canvas, canvas.picture.chosen_wire)
