"""Commands that lay chosen nodes in a line, at equal distances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.align import aligned, distributed

from .edits import change, tall

if TYPE_CHECKING:
    from .view import Canvas

ALIGN = (("left", "Align left edges", "Shift+A"), ("centre", "Align centres", "Shift+C"),
         ("right", "Align right edges", "Shift+D"), ("top", "Align top edges", "Shift+W"),
         ("middle", "Align middles", "Shift+M"), ("bottom", "Align bottom edges", "Shift+S"))
"""Side, what the menus call it, its key."""
DISTRIBUTE = ((0, "Distribute horizontally", "Shift+H"), (1, "Distribute vertically", "Shift+V"))


def align(canvas: Canvas, side: str) -> None:
    """Lay one edge of the chosen nodes in a line."""
    ids = canvas.desk.selection
    if len(ids) > 1:
        change(canvas, f"Align {len(ids)} nodes", aligned(canvas.desk.graph, ids, side, tall))


def distribute(canvas: Canvas, axis: int) -> None:
    """Give the chosen nodes the same room between them."""
    ids = canvas.desk.selection
    if len(ids) > 2:
        change(canvas, f"Distribute {len(ids)} nodes", distributed(canvas.desk.graph, ids, axis, tall))
