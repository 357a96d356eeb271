"""Choosing more from what is chosen: all that reads from it, all it reads from, all of its kind, all the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .view import Canvas


def following(canvas: Canvas) -> None:
    """Choose everything that reads from what is chosen as well."""
    graph, chosen = canvas.desk.graph, canvas.desk.selection
    canvas.desk.select(canvas.desk.chosen | graph.after(*chosen))


def leading(canvas: Canvas) -> None:
    """Choose everything that what is chosen reads from as well."""
    graph, chosen = canvas.desk.graph, canvas.desk.selection
    canvas.desk.select(canvas.desk.chosen | graph.before(*chosen))


def alike(canvas: Canvas) -> None:
    """Choose every node of the kinds that are chosen."""
    graph = canvas.desk.graph
    canvas.desk.select(graph.of_kind(*{graph.nodes[id].kind for id in canvas.desk.selection}))


def others(canvas: Canvas) -> None:
    """Choose what is not chosen, and nothing that is."""
    graph = canvas.desk.graph
    canvas.desk.select((graph.nodes.keys() | graph.notes.keys()) - canvas.desk.chosen)
