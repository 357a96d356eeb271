"""Commands that bypass chosen nodes, mute them, or use them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.effect import turned
from app.core.graph import BYPASSED, MUTED

from .edits import change, counted

if TYPE_CHECKING:
    from .view import Canvas

VERBS = {BYPASSED: "Bypass", MUTED: "Mute"}


def turn(canvas: Canvas, state: str) -> None:
    """Bypass or mute the chosen nodes; if all of them are already, use them again."""
    graph, ids = canvas.desk.graph, canvas.desk.selection
    if not ids:
        return
    if all(graph.nodes[id].state == state for id in ids):
        change(canvas, counted(canvas, "Use again", ids), turned(graph, ids, ""))
    else:
        change(canvas, counted(canvas, VERBS[state], ids), turned(graph, ids, state))


def bypass(canvas: Canvas) -> None:
    """Let what arrives at the chosen nodes pass through them, or use them again."""
    turn(canvas, BYPASSED)


def mute(canvas: Canvas) -> None:
    """Leave the chosen nodes out with everything that needs them, or use them again."""
    turn(canvas, MUTED)


def title(canvas: Canvas, state: str) -> str:
    """What the command does to what is chosen just now."""
    nodes, ids = canvas.desk.graph.nodes, canvas.desk.selection
    again = ids and all(id in nodes and nodes[id].state == state for id in ids)
    return ("Stop bypassing" if state == BYPASSED else "Unmute") if again else VERBS[state]
