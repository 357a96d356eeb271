"""The inspector's row that says whether a node is used, bypassed or muted."""

from __future__ import annotations

from app.core.effect import turned
from app.core.graph import BYPASSED, MUTED

from ..desk import Desk
from ..parts.form import Form
from .fields import Combo

HELP = "A bypassed node (B) hands on what arrives. A muted one (M) is left out with everything that needs it."
SAID = {BYPASSED: "Bypassed: what reads it reads what it reads.", MUTED: "Muted: left out with what needs it."}


class Use:
    """One row of one node."""

    def __init__(self, form: Form, desk: Desk, network: str, id: str) -> None:
        self.desk, self.network, self.id = desk, network, id
        self.choice = Combo("", [("used", "")], "In use")
        self.choice.setMinimumWidth(128)
        form.row("In use", self.choice, help=HELP, wide=True)
        self.choice.changed.connect(self.choose)
        self.refresh()

    def refresh(self) -> None:
        """Show what it is now."""
        placed = self.desk.project.networks[self.network].nodes.get(self.id)
        if placed is not None:
            self.choice.offer([("used", ""), ("bypassed", BYPASSED), ("muted", MUTED)], placed.state)

    def choose(self, state: str) -> None:
        """Ask for one change of the project."""
        graph = self.desk.project.networks.get(self.network)
        if graph is None or self.id not in graph.nodes or graph.nodes[self.id].state == state:
            return
        verb = {BYPASSED: "Bypass", MUTED: "Mute"}.get(state, "Use again")
        label = f"{verb} {graph.nodes[self.id].name}"
        self.desk.document.change_network(label, self.network, turned(graph, [self.id], state))
