"""What the commands about blocks do: make one of what is chosen, unpack it, go in and out, put one in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QFileDialog, QMenu

from app.core import block, file, networks, shelf
from app.core.graph import Graph, Placed, Wire
from app.core.linking import stands_for
from app.core.moves import added
from app.core.networks import Refused
from app.core.project import Project
from app.core.say import listed
from nodes.block import Block

from ..settings import Settings
from ..tongue import tr
from ..where import suffixed
from . import edits
from .geometry import HEIGHT, WIDTH, snap
from .seeing import bring
from .wiring import Anchor

if TYPE_CHECKING:
    from .menus import Row
    from .view import Canvas

LOOM = "Layerloom projects (*.loom)"


def chosen_block(canvas: Canvas) -> str:
    """The block that is chosen, if it is the only node that is; else nothing."""
    graph = canvas.desk.graph
    ids = [id for id in canvas.desk.selection if id in graph.nodes]
    return ids[0] if len(ids) == 1 and graph.nodes[ids[0]].kind == Block.__name__ else ""


def can_make(canvas: Canvas) -> bool:
    graph = canvas.desk.graph
    return any(block.can_enter(graph.nodes[id]) for id in canvas.desk.selection if id in graph.nodes)


def tried(canvas: Canvas, label: str, change: Callable[[], Project]) -> bool:
    """Make one change of the project; what cannot be is said in a sentence."""
    try:
        after = change()
    except (Refused, file.Unreadable) as reason:
        canvas.desk.tell("attention", str(reason))
        return False
    canvas.desk.document.change(label, after)
    return True


def make(canvas: Canvas) -> None:
    """Let the chosen nodes become a block."""
    desk = canvas.desk
    try:
        after, id = block.made(desk.project, desk.name, desk.chosen)
    except Refused as reason:
        desk.tell("attention", str(reason))
        return
    count = len([each for each in desk.selection if block.can_enter(desk.graph.nodes[each])])
    edits.make(canvas, f"Make block of {count} node{'s' * (count != 1)}", after)
    desk.select((id,))


def unpack(canvas: Canvas) -> None:
    """Let the chosen block become the nodes inside it again."""
    desk, id = canvas.desk, chosen_block(canvas)
    if not id:
        return
    try:
        after, new = block.unpacked(desk.project, desk.name, id)
    except Refused as reason:
        desk.tell("attention", str(reason))
        return
    together = [desk.graph.nodes[each].name for each in desk.graph.family(id)]
    with canvas.places.step():
        edits.make(canvas, f"Unpack {desk.graph.nodes[id].name}", after)
        desk.select(new)
        seen, place = canvas.seen(), canvas.picture.extent(new)
        if place.width() > seen.width() or place.height() > seen.height():  # repeats take room
            canvas.zoom_to_selection()
        elif not seen.contains(place):
            canvas.ensure(place)
    if len(together) > 1:
        desk.tell("plain", f"{listed(together)} use the same weights, so they were unpacked together.")


def go_in(canvas: Canvas, id: str = "") -> None:
    """Show the network a block stands for."""
    if id := id or chosen_block(canvas):
        canvas.desk.enter(id)


def go_out(canvas: Canvas, depth: int = -1) -> None:
    """Show the network around the one in view, or one farther out, and the block one was in."""
    canvas.desk.leave(depth)
    bring(canvas)


def independent(canvas: Canvas) -> None:
    """Give the chosen block a network of its own."""
    desk, id = canvas.desk, chosen_block(canvas)
    if id:
        tried(canvas, f"Make {desk.graph.nodes[id].name} independent",
              lambda: block.independent(desk.project, desk.name, id))


def linked(canvas: Canvas) -> bool:
    """Whether another block stands for the same network as the chosen one."""
    desk, id = canvas.desk, chosen_block(canvas)
    if not id:
        return False
    name = stands_for(desk.graph.nodes[id])
    return sum(stands_for(graph.nodes[each]) == name for graph in desk.project.networks.values()
               for each in graph.blocks) > 1


def new_network(canvas: Canvas) -> None:
    """One more network, empty, and shown."""
    desk = canvas.desk
    name = networks.free_name(desk.project, "network")
    if tried(canvas, f"Add network {name}", lambda: networks.added(desk.project, name)):
        desk.show_network(name)


def delete_network(canvas: Canvas) -> None:
    """Without the network in view; what needs it keeps it."""
    desk, name = canvas.desk, canvas.desk.name
    tried(canvas, f"Delete network {name}", lambda: networks.deleted(desk.project, name))


def train_this(canvas: Canvas) -> None:
    """Let the network in view be the one that is trained."""
    import msgspec

    desk = canvas.desk
    plan = msgspec.structs.replace(desk.project.plan, network=desk.name)
    desk.document.change(f"Train {desk.name}", desk.project.with_plan(plan))


def centre(canvas: Canvas) -> tuple[float, float]:
    middle = canvas.seen().center()
    return snap(middle.x() - WIDTH / 2, middle.y() - HEIGHT / 2)


def put_in(canvas: Canvas, name: str, at: tuple[float, float] | None = None) -> None:
    """A block of a network of this project: at a place, or in the middle."""
    desk = canvas.desk
    try:
        after, id = shelf.inserted(desk.project, desk.name, name, at or centre(canvas))
    except Refused as reason:
        desk.tell("attention", str(reason))
        return
    edits.make(canvas, f"Add block {name}", after)
    desk.select((id,))


def put_in_file(canvas: Canvas, path: Path, at: tuple[float, float] | None = None) -> None:
    """A block that lies in a file, with all it holds: at a place, or in the middle."""
    add_from_file(canvas, path, lambda graph, block: (*added(graph, block, at or centre(canvas)), False))


def add_found(canvas: Canvas, path: Path, at: QPointF, anchor: Anchor | None, wire: Wire | None) -> None:
    """One of my blocks as the finder was asked for it: at a place, wired to where the wire came from, or into a wire.
    """
    add_from_file(canvas, path, lambda graph, block: edits.laid(canvas, graph, block, at, anchor, wire))


def add_from_file(canvas: Canvas, path: Path, lay: Callable[[Graph, Placed], tuple[Graph, str, bool]]) -> None:
    """Bring what a file holds into the project, and let ``lay`` put a block of it into the network in view."""
    desk = canvas.desk
    try:
        other = file.read(path)
        more, names = shelf.brought(desk.project, shelf.extracted(other, other.main).networks)
        name = names[other.main]
        if text := networks.refusal(more, desk.name, name):
            raise Refused(text)
    except (Refused, file.Unreadable) as reason:
        desk.tell("attention", str(reason))
        return
    graph, id, within = lay(more.networks[desk.name], shelf.standing(more, name))
    label = f"Insert block {name}" if within else f"Add block {name}"
    edits.make(canvas, label, more.with_network(desk.name, graph))
    desk.select((id,))


def ask_for_file(canvas: Canvas, at: tuple[float, float] | None = None) -> None:
    chosen, _ = QFileDialog.getOpenFileName(canvas, tr("Add a block from a file"),
                                            str(Settings().last_folder), tr(LOOM))
    if chosen:
        put_in_file(canvas, Path(chosen), at)


def name_of_interest(canvas: Canvas) -> str:
    """The network that would be kept: that of the chosen block, else the one in view."""
    id = chosen_block(canvas)
    name = stands_for(canvas.desk.graph.nodes[id]) if id else canvas.desk.name
    return name if name in canvas.desk.project.networks else canvas.desk.name


def keep(canvas: Canvas) -> None:
    """Put a network among my blocks."""
    name = name_of_interest(canvas)
    try:
        aside = shelf.make_room(canvas.desk.project, name)
        shelf.keep(canvas.desk.project, name)
    except OSError as error:
        canvas.desk.tell("wrong", f"{name} could not be kept: {error.strerror}.")
        return
    canvas.desk.kept.emit()
    canvas.desk.tell("good", f"{name} is among your blocks now, in the place of another of that name, which is kept as "
                             f"{aside}." if aside else
                     f"{name} is among your blocks now, at the end of the library.")


def save_as_file(canvas: Canvas) -> None:
    """Write a network with all it holds to a file that can be given away."""
    name = name_of_interest(canvas)
    chosen, _ = QFileDialog.getSaveFileName(canvas, tr("Save the block as"), f"{shelf.file_word(name)}.loom", tr(LOOM))
    if not chosen:
        return
    path = suffixed(canvas, chosen, ".loom")
    if path is None:
        return
    try:
        file.save(shelf.extracted(canvas.desk.project, name), path)
    except OSError as error:
        canvas.desk.tell("wrong", f"{path.name} could not be saved: {error.strerror}.")
        return
    canvas.desk.tell("good", f"{name} is in {path}.")


def shown(name: str) -> str:
    """A name as a menu or a button shows it: ``&`` would mark a letter there."""
    return name.replace("&", "&&")


def possible(canvas: Canvas) -> list[str]:
    """The networks of this project that may stand in the one in view."""
    desk = canvas.desk
    return [name for name in desk.project.networks if not networks.refusal(desk.project, desk.name, name)]


def rows(canvas: Canvas, at: QPointF) -> list[Row]:
    """The same as :func:`fill` as rows of a menu on the sheet: what is added lies there."""
    here = snap(at.x(), at.y())
    ours: list[Row] = [(shown(name), "box", "", partial(put_in, canvas, name, here), True) for name in possible(canvas)]
    mine: list[Row] = [(shown(name), "star", "", partial(put_in_file, canvas, path, here), True)
                       for name, path in shelf.mine().items()]
    return [*ours, *[None] * bool(ours and mine), *mine, *[None] * bool(ours or mine),
            ("From a file…", "", "", partial(ask_for_file, canvas, here), True)]


def fill(canvas: Canvas, menu: QMenu) -> None:
    """Every block that could be put in: networks of this project, my blocks, a file."""
    for name in possible(canvas):
        menu.addAction(shown(name), partial(put_in, canvas, name)).setToolTip(tr("A network of this project"))
    mine = shelf.mine()
    if mine:
        menu.addSection(tr("My blocks"))
    for name, path in mine.items():
        menu.addAction(shown(name), partial(put_in_file, canvas, path)).setToolTip(tr("One of my blocks"))
    if not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(tr("From a file…"), partial(ask_for_file, canvas))
