"""What a `.loom` file holds: networks and the plan to train one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .graph import Graph
from .linking import followed, linked
from .plan import Plan


@dataclass(frozen=True)
class Project:
    """A title, networks by name, a plan. ``rest`` keeps what a newer version wrote.

    Its blocks hold the networks they stand for, as they are now.
    """

    title: str = "Untitled"
    networks: Mapping[str, Graph] = field(default_factory=lambda: {"main": Graph()})
    plan: Plan = field(default_factory=Plan)
    rest: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "networks", linked(self.networks))

    @property
    def main(self) -> str:
        """The network the plan trains; the first one if the plan names none that is there."""
        return self.plan.network if self.plan.network in self.networks else next(iter(self.networks))

    @property
    def network(self) -> Graph:
        return self.networks[self.main]

    def with_network(self, name: str, graph: Graph) -> Project:
        """With another state of a network; blocks of it elsewhere keep their wires when its ports are renamed."""
        before = self.networks.get(name)
        held = any(each.blocks for each in self.networks.values())
        more = followed(self.networks, name, before, graph) if before is not None and held else {}
        return replace(self, networks={**self.networks, **more, name: graph})

    def with_plan(self, plan: Plan) -> Project:
        return replace(self, plan=plan)
