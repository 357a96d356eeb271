"""What is worked out after an edit with the help of what was known is what would be worked out anew."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from app.core.advice import advise
from app.core.check import check
from app.core.graph import MUTED, Graph, Placed, Wire, place
from app.core.needs import memory
from app.core.objective import Objective
from app.core.plan import Plan
from tests.bench.draw import Drawing

KINDS = ("ReLU", "Tanh", "Sigmoid", "Conv2d", "BatchNorm2d", "Dropout", "Detach", "Flatten", "MaxPool2d", "Softmax")


def drawn() -> Graph:
    """A branching network of pictures that much can be said of."""
    d = Drawing()
    d.add("Input", "image", shape=(3, 24, 24))
    for _ in range(3):
        begin = d.chain(("Conv2d", {"out_channels": 6, "kernel_size": 3, "padding": 1}), "ReLU")
        d.chain(("Conv2d", {"out_channels": 6, "kernel_size": 3, "padding": 1}), "ReLU", "ReLU")
        d.add("Add", after=(d.last, begin))
    d.chain("GlobalAvgPool2d", ("Linear", {"out_features": 20}), "Sigmoid", "Sigmoid", ("Linear", {"out_features": 5}),
            "Sigmoid", "Softmax", "Output")
    return d.graph


def edited(graph: Graph, chance: random.Random) -> Graph:
    """One edit as a person makes it: mostly a value, now and then a node or a wire."""
    ids = list(graph.nodes)
    id, edit = chance.choice(ids), chance.randrange(9)
    placed = graph.nodes[id]
    if edit < 3:
        numbers = [name for name in ("out_channels", "out_features", "kernel_size", "padding") if name in placed.values]
        return graph.set(id, **{chance.choice(numbers): chance.choice((1, 2, 3, 6))}) if numbers else graph
    if edit == 3:
        return graph.move({id: (placed.at[0] + 8, placed.at[1])})
    if edit == 4 and graph.wires:
        return graph.disconnect(chance.choice(graph.wires))
    if edit == 5 and len(ids) > 8:
        return graph.remove(id)
    if edit == 6:
        kind = chance.choice(KINDS)
        return graph.add(graph.fresh(kind), place(kind, graph.fresh(kind)))
    if edit == 7:
        return graph.add(id, replace(placed, state=chance.choice(("", "", MUTED))))
    source, out = id, next(iter(placed.node.outputs), "")
    target = chance.choice(ids)
    wire = Wire(source, out, target, next(iter(graph.nodes[target].node.inputs), ""))
    return graph if not out or not wire.into or graph.refusal(wire) else graph.connect(wire)


def anew(graph: Graph) -> Graph:
    """The same graph, of which nothing is known."""
    nodes = {id: Placed(each.kind, each.name, dict(each.values), each.at, state=each.state)
             for id, each in graph.nodes.items()}
    return Graph(nodes, graph.wires)


@pytest.mark.parametrize("seed", range(12))
def test_after_many_edits_the_same_is_found_as_by_who_sees_it_first(seed: int) -> None:
    chance = random.Random(seed)
    graph, plan = drawn(), Plan()
    report = check(graph)
    past = [graph]
    for step in range(40):
        graph = chance.choice(past[-6:]) if chance.random() < 0.2 else edited(graph, chance)
        past.append(graph)
        report, fresh = check(graph, before=report), check(anew(graph))
        assert report.problems == fresh.problems, step
        assert report.tensors == fresh.tensors, step
        assert (report.live, report.training) == (fresh.live, fresh.training), step
        assert set(advise(report, None, Objective())) == set(advise(fresh, None, Objective())), step
        assert memory(report, plan) == memory(fresh, plan), step
        for known in ("incoming", "readers", "sources", "order", "by_kind", "blocks", "sharing"):
            assert getattr(graph, known) == getattr(anew(graph), known), known


def test_what_is_known_by_wires_and_sorts_is_not_worked_out_again_after_a_value() -> None:
    graph = drawn()
    report = check(graph)
    advise(report, None, Objective())
    changed = graph.set(next(graph.of_kind("Conv2d")), kernel_size=1, padding=0)
    assert changed.by_kind is graph.by_kind and changed.order is graph.order
    after = check(changed, before=report)
    assert after.lore is report.lore
    assert check(changed.remove("image"), before=after).lore is not report.lore
