"""Everything that can be asked for by name: the commands of the table, what their menus open, networks, nodes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from heapq import nsmallest
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.core.fuzzy import fit
from app.core.graph import Graph

from .actions import Command
from .canvas import face
from .tongue import tr

if TYPE_CHECKING:
    from .window import Window

MOST = 60
"""So many are shown of a long list: who wants another types one letter more."""
SOME = 300
"""Of nodes whose names hold only the letters here and there, so many are looked at."""
BELOW = 0.5
"""How far a thing that cannot be used now, or a node, stands behind an equal that can."""
ELSEWHERE = 3.0
"""What it costs when a word fits only the place where a thing stands: ``view`` finds all of View."""
SYNONYM = 1.0
"""What it costs when a word fits only what others call the thing."""
HANDY = 0.3
"""How much what was used lately is preferred."""
NONE: tuple[int, ...] = ()
ALSO = {
    "note": "add new comment sticky", "frame": "add new group comment box", "make_block": "group nodes collapse module",
    "unpack": "ungroup expand", "go_in": "enter group", "go_out": "exit group up", "arrange": "auto layout tidy format",
    "fit": "zoom to fit everything", "bend": "reroute dot", "train": "run start learn", "stop": "end cancel",
    "earlier": "history backup restore", "save_picture": "export image svg png screenshot",
    "save_source": "export code python pytorch", "duplicate": "clone", "delete": "remove erase", "find": "search",
    "still": "reduced motion animations", "put_in": "insert on wire", "take_out": "extract detach",
    "set_values": "edit parameters in place", "wire_out": "connect link", "connect_row": "link chain",
    "share": "tie weights shared", "independent": "unlink make unique", "doctor": "diagnose gpu system",
    "manual": "documentation help", "bypass": "skip pass through", "mute": "disable switch off",
    "keep_block": "save to library reuse", "text_size": "font scale", "rename": "title label",
    "next_part": "focus pane region panel", "part_before": "focus pane region panel previous",
}
"""What other programs and other people call a command, by its name."""


@dataclass(frozen=True)
class Thing:
    """One row of the list: what it is called, where it stands, its key, what it does, and why it cannot just now."""

    name: str
    text: str
    where: str
    call: Callable[[], object]
    key: str = ""
    icon: str = ""
    reason: str = ""
    on: bool = False
    """Whether it is a switch that is on."""
    also: str = ""
    """Other words for it."""
    letters: tuple[int, ...] = ()
    """The places in ``text`` of what was typed."""

    @property
    def spoken(self) -> str:
        """The row in words, for a screen reader."""
        return ", ".join(filter(None, (self.text, self.where, self.key, tr("on") if self.on else "", self.reason)))


def things(window: Window) -> Iterator[Thing]:
    """All that is not a node: what is asked just now, then the rest in the order of the menus."""
    if window.offer.isVisible():
        for button in window.offer.buttons:
            yield Thing(f"? {button.text()}", button.text(), tr("Question at the top"), button.click)
    for row in window.commands.rows:
        if row.opens is not None:
            yield from opened(row, window)
        elif row.call is not None and row.name != "palette":
            key = QKeySequence(row.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if row.keys else ""
            yield Thing(row.name, tr(row.text).removesuffix("…"), tr(row.menu or "Window"),
                        window.commands[row.name].trigger, key, row.icon, tr(row.reason()),
                        row.checked is not None and row.checked(), tr(ALSO.get(row.name, "")))
    desk = window.desk
    if len(desk.project.networks) > 1:
        for name in desk.project.networks:
            yield Thing(f"network {name}", name, tr("Network"), partial(show_network, window, name), icon="workflow",
                        on=name == desk.name)


def opened(row: Command, window: Window) -> Iterator[Thing]:
    """What a row's own menu holds."""
    assert row.opens is not None
    menu = QMenu()
    row.opens(menu)
    for action in menu.actions():
        if action.text() and action.isEnabled():
            yield Thing(f"{row.name} {action.toolTip() or action.text()}", action.text().replace("&&", "&"),
                        f"{tr(row.menu)} › {tr(row.text)}", partial(press, row, action.text(), action.toolTip()),
                        icon=row.icon)
    menu.deleteLater()


def press(row: Command, text: str, tip: str) -> None:
    """Do what a row of a menu of its own does: the menu that told of it is gone, so it is filled anew."""
    assert row.opens is not None
    menu = QMenu()
    row.opens(menu)
    for action in menu.actions():
        if (action.text(), action.toolTip()) == (text, tip):
            action.trigger()
            break
    menu.deleteLater()


def show_network(window: Window, name: str) -> None:
    window.places.go("Design")
    window.desk.show_network(name)


def go_to(window: Window, id: str) -> None:
    window.places.go("Design")
    window.desk.reveal(id)
    window.canvas.setFocus()


def found(window: Window, typed: str, used: list[str], known: list[Thing] | None = None) -> list[Thing]:
    """What fits the words, best first; without words what was used lately, then everything as the menus have it.

    ``known`` are the things when they were looked at already.
    """
    all_of_them = list(things(window)) if known is None else known
    lately = {name: place for place, name in enumerate(used)}
    if not typed.strip():
        return sorted(all_of_them, key=lambda thing: lately.get(thing.name, len(lately)))
    ranked: list[tuple[float, int, Thing]] = []
    for thing in all_of_them:
        cost, letters = 0.0, NONE
        stands = [word for word in typed.lower().split() if fit(word, thing.text) is None]
        synonyms = [word for word in stands if begun(word, thing.also)]
        if not all(begun(word, thing.where) for word in stands if word not in synonyms):
            continue
        got = fit(" ".join(word for word in typed.split() if word.lower() not in stands), thing.text)
        if got is not None:
            cost, letters = got
        cost += SYNONYM * len(synonyms) + ELSEWHERE * (len(stands) - len(synonyms))
        cost += BELOW * bool(thing.reason) - HANDY * (thing.name in lately)
        ranked.append((cost, len(ranked), replace(thing, letters=letters)))
    for cost, letters, id in nodes(window.desk.graph, typed.lower().removeprefix("go to ").strip()):
        placed = window.desk.graph.nodes[id]
        ranked.append((cost + BELOW, len(ranked), Thing(
            f"node {id}", placed.name, tr(f"Go to · {face.title(placed)}"), partial(go_to, window, id),
            icon="crosshair", letters=letters)))
    ranked.sort(key=lambda each: each[:2])
    return [thing for _, _, thing in ranked[:MOST]]


def nodes(graph: Graph, typed: str) -> list[tuple[float, tuple[int, ...], str]]:
    """Nodes by their names; where a name holds what was typed as it is, others are not looked for.

    Of very many whose letters only fit here and there, the first are looked at: nobody means one of those.
    """
    names: list[tuple[str, str]] | None = graph.__dict__.get("_names")
    if names is None:  # kept for the next letter
        names = graph.__dict__["_names"] = [(placed.name.lower(), id) for id, placed in graph.nodes.items()]
    plain = nsmallest(MOST, [(at, len(name), id) for name, id in names if (at := name.find(typed)) >= 0])
    if plain:
        return [(first * 0.01 + bool(first) + size * 0.001, tuple(range(first, first + len(typed))), id)
                for first, size, id in plain]
    begins, *more = [re.compile(".*".join(map(re.escape, word))) for word in typed.split()]
    could = [id for name, id in names if begins.search(name) and all(word.search(name) for word in more)]
    return nsmallest(MOST, ((*got, id) for id in could[:SOME] if (got := fit(typed, graph.nodes[id].name))))


def begun(word: str, where: str) -> bool:
    """Whether a word of the place begins so."""
    return any(each.startswith(word) for each in where.lower().split())
