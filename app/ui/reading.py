"""Opens the manual where a person wants to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .window import Window


def open_manual(w: Window, kind: str = "") -> None:
    """Open the manual at a kind, else at that of the chosen node, else at its first page."""
    from .manual import Manual

    manual = w.findChild(Manual) or Manual(w, w.files.start_from)
    chosen = [w.desk.graph.nodes[id].kind for id in w.desk.selection if id in w.desk.graph.nodes]
    manual.show_kind(kind or (chosen[0] if len(chosen) == 1 else ""))
    manual.show()
    manual.raise_()
    manual.activateWindow()
