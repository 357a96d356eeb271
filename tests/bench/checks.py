"""Checking a network of a thousand nodes: all of it, and after one edit."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from app.core.advice import advise
from app.core.check import check
from app.core.fix import fixes
from app.core.graph import Graph
from app.core.needs import memory
from app.core.objective import Objective
from app.core.plan import Plan

from .draw import Drawing
from .measure import Row, seconds


def large(nodes: int = 1000) -> Graph:
    """A long network with branches: convolutions, norms, activations and sums."""
    d = Drawing()
    d.add("Input", "image", shape=(16, 32, 32))
    while len(d.nodes) < nodes - 4:
        begin = d.last
        d.chain(("Conv2d", {"out_channels": 16, "kernel_size": 3, "padding": 1}), "BatchNorm2d", "ReLU")
        d.add("Add", after=(d.last, begin))
    d.chain("GlobalAvgPool2d", ("Linear", {"out_features": 10}), "Output")
    return d.graph


def rows() -> Iterator[Row]:
    graph = large()
    full = statistics.median(seconds(lambda: check(Graph(graph.nodes, graph.wires))) for _ in range(15))
    report = check(graph)
    ids = list(graph.of_kind("Conv2d"))
    edits = []
    for i in range(31):
        changed = graph.set(ids[(i * 37) % len(ids)], bias=False)
        edits.append(seconds(lambda changed=changed: check(changed, before=report)))
    yield Row("full check of 1,000 nodes", full * 1e3, 50, "ms", detail=f"{len(graph.wires):,} wires")
    yield Row("check after one edit of 1,000 nodes", statistics.median(edits) * 1e3, 5, "ms")
    costs = []
    for i in range(31):
        after = check(graph.set(ids[(i * 41) % len(ids)], bias=False), before=report)
        costs.append(seconds(lambda after=after: memory(after, Plan())))
    yield Row("memory of training 1,000 nodes, worked out after one edit", statistics.median(costs) * 1e3, 16, "ms")
    given = []
    for i in range(31):
        after = check(graph.set(ids[(i * 43) % len(ids)], bias=False), before=report)
        given.append(seconds(lambda after=after: advise(after, None, Objective())))
    yield Row("advice on 1,000 nodes after one edit", statistics.median(given) * 1e3, 5, "ms")
    small = large(200)
    broken = check(small.set(list(small.of_kind("Conv2d"))[9], out_channels=24))
    found = statistics.median(seconds(lambda: fixes(broken, broken.problems[0])) for _ in range(9))
    yield Row("fixes of one problem in 200 nodes", found * 1e3, 100, "ms")
