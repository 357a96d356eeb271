"""The inspector's row that says whose weights a node uses: its own, or those of another node of its kind."""

from __future__ import annotations

from app.core.graph import Graph
from app.core.shared import own, partners, share

from ..desk import Desk
from ..parts.form import Form
from .fields import Combo

HELP = "Nodes that use the same weights learn together: what one learns, all know. They are set alike."


class Weights:
    """One row; away while there is no other node it could share with."""

    def __init__(self, form: Form, desk: Desk, network: str, id: str) -> None:
        self.desk, self.network, self.id = desk, network, id
        self.choice = Combo("", [("its own", "")], "Weights")
        self.choice.setMinimumWidth(128)
        self.label = form.row("Weights", self.choice, help=HELP, wide=True)
        self.choice.changed.connect(self.choose)
        self.refresh()

    def refresh(self) -> None:
        """Offer the nodes that are there now."""
        graph = self.desk.project.networks[self.network]
        if self.id not in graph.nodes:
            return
        placed = graph.nodes[self.id]
        owner = [(f"the same as {graph.nodes[placed.shares].name}", placed.shares)] \
            if placed.shares in graph.nodes else []
        self.choice.offer([("its own", ""), *owner], placed.shares)
        self.choice.more = self.offered
        if self.choice.hasFocus():
            self.choice.fill()
        for widget in (self.label, self.choice):
            widget.setVisible(bool(placed.shares) or any(partners(graph, self.id)))

    def offered(self) -> list[tuple[str, str]]:
        """Its own weights, and those of each node there is now."""
        graph = self.desk.project.networks[self.network]
        return [("its own", ""), *((f"the same as {graph.nodes[each].name}", each)
                                   for each in partners(graph, self.id))]

    def choose(self, owner: str) -> None:
        """Ask for one change of the project."""
        graph = self.desk.project.networks.get(self.network)
        if graph is None or self.id not in graph.nodes or graph.nodes[self.id].shares == owner:
            return
        label, after = shared_change(graph, self.id, owner)
        self.desk.document.change_network(label, self.network, after)


def shared_change(graph: Graph, id: str, owner: str) -> tuple[str, Graph]:
    """What the change is called, and the graph after it."""
    name = graph.nodes[id].name
    if not owner:
        return f"Give {name} weights of its own", own(graph, [id])
    return f"Share weights of {graph.nodes[owner].name} with {name}", share(graph, [id], owner)
