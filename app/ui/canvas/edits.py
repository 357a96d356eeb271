"""What commands of the canvas do: each ends in one change of the desk, and chooses what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from app.core import clip
from app.core.file import Unreadable
from app.core.frames import housed
from app.core.graph import Graph
from app.core.moves import (
    added,
    added_after,
    added_before,
    duplicated,
    free_place,
    inserted,
    removed,
    seat,
)
from app.core.networks import Refused
from app.core.project import Project
from app.core.rewire import into_one, outs
from app.core.shared import can_share, own, share
from nodes import catalogue

from . import face
from .geometry import HEIGHT, STEP, WIDTH, card_height, snap
from .seeing import bring, bring_rect
from .wiring import Anchor

if TYPE_CHECKING:
    from app.core.graph import Placed, Wire

    from .view import Canvas


def counted(canvas: Canvas, verb: str, ids: object) -> str:
    """A label: ``Delete conv1``, ``Delete 3 nodes``, ``Delete note Try this``, ``Delete 3 nodes and 1 note``."""
    graph = canvas.desk.graph
    names = [graph.nodes[id].name for id in ids if id in graph.nodes]  # type: ignore[attr-defined]
    notes = [graph.notes[id].title for id in ids if id in graph.notes] if graph.notes else []  # type: ignore[attr-defined]
    if not notes:
        return f"{verb} {names[0]}" if len(names) == 1 else f"{verb} {len(names)} nodes"
    if not names:
        return f"{verb} note {notes[0]}" if len(notes) == 1 else f"{verb} {len(notes)} notes"
    return f"{verb} {len(names)} node{'s' * (len(names) != 1)} and {len(notes)} note{'s' * (len(notes) != 1)}"


def change(canvas: Canvas, label: str, graph: Graph, chosen: object = None) -> None:
    """Make a change, and choose what is new; it is brought into view where it lies out of sight."""
    rect = canvas.picture.extent(canvas.desk.chosen)
    make(canvas, label, graph)
    if chosen is not None:
        canvas.desk.select(chosen)  # type: ignore[arg-type]
    bring_rect(canvas, canvas.picture.extent(canvas.desk.chosen) if canvas.desk.chosen else rect)


def make(canvas: Canvas, label: str, after: Graph | Project) -> None:
    """Make a change; what it adds to the network in view joins the frame it lies in."""
    desk = canvas.desk
    project = after if isinstance(after, Project) else desk.project.with_network(desk.name, after)
    graph = project.networks[desk.name]
    inside = housed(desk.graph, graph, tall)
    desk.document.change(label, project if inside is graph else project.with_network(desk.name, inside))


def copy(canvas: Canvas) -> None:
    if canvas.desk.chosen:
        QGuiApplication.clipboard().setText(clip.copied(canvas.desk.graph, canvas.desk.chosen))


def cut(canvas: Canvas) -> None:
    if canvas.desk.chosen:
        copy(canvas)
        label = counted(canvas, "Cut", canvas.desk.chosen)
        change(canvas, label, canvas.desk.graph.remove(*canvas.desk.chosen))


def paste(canvas: Canvas, where: QPointF | None = None) -> None:
    """Put in what is on the clipboard: at a place, else at the pointer, else beside where it was copied."""
    text = QGuiApplication.clipboard().text()
    pointer = where or (canvas.pointer if canvas.viewport().underMouse() else None)
    at = snap(pointer.x(), pointer.y()) if pointer is not None else None
    try:
        project, ids = clip.into(canvas.desk.project, canvas.desk.name, text, at=at)
    except (Refused, Unreadable) as reason:
        canvas.desk.tell("attention", str(reason))
        return
    nodes = project.networks[canvas.desk.name].nodes
    pasted = [nodes[id].name for id in ids if id in nodes]
    make(canvas, f"Paste {pasted[0]}" if len(pasted) == 1 else f"Paste {len(pasted)} nodes" if pasted
         else "Paste notes" if len(ids) > 1 else "Paste note", project)
    canvas.desk.select(ids)
    place = canvas.picture.extent(ids)
    if not canvas.seen().intersects(place):
        canvas.centerOn(place.center())
        canvas.moved()
    elif not canvas.seen().contains(place):
        canvas.ensure(place)


def duplicate(canvas: Canvas) -> None:
    if canvas.desk.chosen:
        label = counted(canvas, "Duplicate", canvas.desk.chosen)
        change(canvas, label, *duplicated(canvas.desk.graph, canvas.desk.chosen))


def delete(canvas: Canvas) -> None:
    """Take away the chosen nodes and notes, the chosen point of a wire, or the wire."""
    from .bending import removed_chosen

    graph, wire = canvas.desk.graph, canvas.picture.chosen_wire
    if canvas.desk.chosen:
        change(canvas, counted(canvas, "Delete", canvas.desk.chosen), removed(graph, canvas.desk.chosen))
    elif wire is not None and not removed_chosen(canvas):
        cut_wire(canvas, wire)


def cut_wire(canvas: Canvas, wire: Wire) -> None:
    graph = canvas.desk.graph
    label = f"Cut wire from {graph.nodes[wire.source].name} to {graph.nodes[wire.target].name}"
    change(canvas, label, graph.disconnect(wire))


def sharable(canvas: Canvas) -> bool:
    """Whether the chosen nodes could use one set of weights and do not yet."""
    graph = canvas.desk.graph
    chosen = [graph.nodes[id] for id in canvas.desk.selection if id in graph.nodes]
    return len(chosen) > 1 and len({placed.kind for placed in chosen}) == 1 and can_share(chosen[0]) \
        and len({graph.root(id) for id in canvas.desk.selection}) > 1


def share_weights(canvas: Canvas) -> None:
    """Let the chosen nodes use the weights of the leftmost of them."""
    if sharable(canvas):
        graph = canvas.desk.graph
        chosen = sorted(canvas.desk.selection, key=lambda id: graph.nodes[id].at)
        after = share(graph, chosen)
        change(canvas, f"Share weights of {graph.nodes[graph.root(chosen[0])].name}", after)


def sharing(canvas: Canvas) -> bool:
    """Whether one of the chosen nodes uses weights together with another."""
    graph = canvas.desk.graph
    return bool(graph.sharing) and any(len(graph.family(id)) > 1 for id in canvas.desk.selection if id in graph.nodes)


def own_weights(canvas: Canvas) -> None:
    """Give each of the chosen nodes weights of its own."""
    if sharing(canvas):
        change(canvas, counted(canvas, "Own weights for", canvas.desk.selection),
               own(canvas.desk.graph, canvas.desk.selection))


def rename(canvas: Canvas, id: str, name: str) -> None:
    graph = canvas.desk.graph
    if id in graph.nodes and name != graph.nodes[id].name:
        change(canvas, f"Rename {graph.nodes[id].name} to {name}", graph.rename(id, name))


def tall(placed: Placed) -> float:
    return card_height(*map(len, face.ports(placed)))


def nudge(canvas: Canvas, dx: float, dy: float) -> None:
    """Move the chosen nodes and notes a little; nudges in a row undo as one."""
    graph, ids = canvas.desk.graph, canvas.desk.chosen
    lie = {**{id: graph.nodes[id].at for id in canvas.desk.selection},
           **{id: graph.notes[id].at for id in canvas.desk.noted}}
    places = {id: (x + dx, y + dy) for id, (x, y) in lie.items()}
    if places:
        canvas.desk.change(counted(canvas, "Move", ids), graph.move(places), merge=f"nudge {' '.join(sorted(ids))}")
        bring(canvas)


def add_kind(canvas: Canvas, kind: str) -> str:
    """A new node after the chosen one if it can be wired there, else in the middle of the view."""
    if kind not in catalogue:
        return ""
    graph, report = canvas.desk.graph, canvas.desk.report
    title = catalogue[kind].title
    source = next(iter(canvas.desk.selection)) if len(canvas.desk.selection) == 1 else ""
    for out in canvas.picture.nodes[source].outputs if source else ():
        tensor = report.tensors.get((source, out))
        if any(tensor is None or port.fits(tensor) for port in catalogue[kind].inputs.values()):
            x, y = graph.nodes[source].at
            more, id = added_after(graph, kind, source, out, free_place(graph, (x + STEP[0], y)), tensor)
            break
    else:
        middle = canvas.seen().center()
        at = free_place(graph, snap(middle.x() - WIDTH / 2, middle.y() - HEIGHT / 2))
        more, id = added(graph, kind, at)
    change(canvas, f"Add {title}", more, (id,))
    show(canvas, id)
    return id


def add_found(canvas: Canvas, kind: str, at: QPointF, anchor: Anchor | None, wire: Wire | None) -> str:
    """A new node as the finder was asked for it: at a place, wired to where the wire came from, or into a wire."""
    more, id, within = laid(canvas, canvas.desk.graph, kind, at, anchor, wire)
    title = catalogue[kind].title
    change(canvas, f"Insert {title}" if within else f"Add {title}", more, (id,))
    show(canvas, id)
    return id


def laid(canvas: Canvas, graph: Graph, kind: str | Placed, at: QPointF, anchor: Anchor | None,
         wire: Wire | None) -> tuple[Graph, str, bool]:
    """A network with that node, the id of it, and whether it went into the wire."""
    report = canvas.desk.report
    if wire is not None and wire in graph.wires:
        tensor = report.tensors.get((wire.source, wire.out))
        corner = seat(graph, wire, snap(at.x() - WIDTH / 2, at.y() - 20))
        return (*inserted(graph, wire, kind, corner, tensor), True)
    if anchor is None or anchor.id not in graph.nodes:
        place = snap(at.x() - 28, at.y() - 20)
        covered = canvas.picture.node_at(at) is not None
        return (*added(graph, kind, free_place(graph, place) if covered else place), False)
    tensor = report.tensors.get((anchor.id, anchor.port))
    place = snap(at.x() if anchor.out else at.x() - WIDTH, at.y() - 20)
    more, id = added_after(graph, kind, anchor.id, anchor.port, place, tensor) if anchor.out else \
        added_before(graph, kind, anchor.id, anchor.port, place)
    if anchor.out and anchor.id in canvas.desk.selection:  # the other chosen nodes are wired along
        fellows = sorted(canvas.desk.selection - {anchor.id}, key=lambda each: graph.nodes[each].at[::-1])
        sources = [(each, outs(graph, each)[0]) for each in fellows if outs(graph, each)]
        more = into_one(more, sources, id, "", report.tensors)
    return more, id, False


def show(canvas: Canvas, id: str) -> None:
    """Bring a new node into view if it is not."""
    rect = canvas.picture.nodes[id].rect
    if not canvas.seen().contains(rect):
        canvas.ensure(rect)
