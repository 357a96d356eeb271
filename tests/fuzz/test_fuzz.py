"""A few random networks on every run; `make fuzz` draws hundreds."""

from __future__ import annotations

import pytest

from app.core.check import check
from app.core.graph import Graph

from .draw import FIELDS, network
from .hold import hold
from .shrink import lean, smaller
from .tame import tame


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1004))
def test_a_random_network_keeps_every_promise(seed: int) -> None:
    assert hold(tame(network(seed))) in ("alike", "shaky")


def test_a_seed_always_draws_the_same_network_and_others_differ() -> None:
    assert network(7) == network(7)
    assert network(7) != network(8)
    for seed in range(20):
        graph = network(seed).network
        assert 5 <= len(graph.nodes) <= 66
        assert check(graph, FIELDS).ok


def test_what_breaks_is_made_small() -> None:
    def has_activation(graph: Graph) -> bool:
        return any(placed.known and placed.node.group == "Activation" for placed in graph.nodes.values())

    project = next(network(seed) for seed in range(50) if has_activation(network(seed).network)
                   and len(network(seed).network.nodes) > 25)
    small = smaller(project, lambda other: has_activation(lean(other.network)))
    assert len(small.network.nodes) <= 8
    assert has_activation(small.network)
