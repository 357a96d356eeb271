"""Finds the first node whose answers in the exported file differ from PyTorch's, and what arrived there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from app.core.graph import Graph, Wire, place
from app.core.project import Project
from app.engine.compare import apart, cases, opened
from app.engine.deploy import assembled
from app.engine.export import converted, repair

from .hold import TOLERANCE

Port = tuple[str, str]


@dataclass(frozen=True)
class Place:
    """A node that differs though what it read was alike; ``away`` as a share of its largest number."""

    node: str
    kind: str
    away: float
    read: str
    case: str

    def __str__(self) -> str:
        return f"{self.node} ({self.kind}) is the first to differ, by {self.away:.2g}, at {self.case}; {self.read}"


def where(project: Project, tolerance: float = TOLERANCE) -> list[Place]:
    """Export the network with every output of every node let out, and compare node by node.

    Of the first case in which an Output differs: the nodes it depends on that differ though what they read does not.
    """
    graph, ports = let_out(project.network)
    model = assembled(project.with_network(project.main, graph), None, None, None)
    proto = converted(model)
    repair(proto, model)
    session = opened(proto.SerializeToString())
    names = [each.name for each in model.exits]
    by_name = {graph.nodes[id].name: ports[id] for id in ports}
    inputs_of = {id: [pair for wired in graph.incoming[id].values() for pair in wired] for id in graph.nodes}
    ends = list(project.network.of_kind("Output"))
    for batch, sizes, inputs in cases(model):
        with torch.inference_mode():
            try:
                truth = model.module(*[inputs[each.name] for each in model.entrances])
            except (RuntimeError, IndexError, ValueError):
                continue
        found = session.run(names, {name: value.contiguous().numpy() for name, value in inputs.items()})
        both = {by_name[name]: (a.numpy(), b) for name, a, b in zip(names, truth, found, strict=True)
                if name in by_name}
        off = {port for port, pair in both.items() if not relative(*pair) <= tolerance}
        bad = [end for end in ends if set(inputs_of[end]) & off]
        above = {id for end in bad for id in graph.before(end)}
        places = [Place(id, graph.nodes[id].kind, relative(*both[id, out]),
                        spoken([both[port][0] for port in inputs_of[id] if port in both]), f"{batch} samples, {sizes}")
                  for id in graph.order if id in above for out in graph.nodes[id].node.outputs
                  if (id, out) in off and not set(inputs_of[id]) & off]
        if places:
            return places
    return []


def relative(a: np.ndarray, b: np.ndarray) -> float:
    away, scale = apart(a, b)
    return away / scale


def let_out(graph: Graph) -> tuple[Graph, dict[str, Port]]:
    """The graph with an Output at every port, and which port each of them shows."""
    from app.core.check import check

    from .draw import FIELDS

    report = check(graph, FIELDS)
    ports: dict[str, Port] = {}
    for id in graph.order:
        if id not in report.forward or graph.nodes[id].kind in ("Input", "Output"):
            continue
        for out in graph.nodes[id].node.outputs:
            if (id, out) in report.tensors:
                name = f"shown{len(ports)}"
                graph = graph.put({name: place("Output", name)}, [Wire(id, out, name, "x")])
                ports[name] = (id, out)
    return graph, ports


def spoken(read: list[np.ndarray]) -> str:
    """What is odd about what a node read."""
    words = []
    for n, each in enumerate(read):
        odd = []
        if each.dtype.kind == "f":
            if np.isnan(each).any():
                odd.append("NaN")
            if np.isinf(each).any():
                odd.append("infinity")
            finite = each[np.isfinite(each)]
            if finite.size and np.abs(finite).max() > 1e6:
                odd.append(f"numbers up to {np.abs(finite).max():.2g}")
            if finite.size and (finite == np.round(finite)).any():
                odd.append("whole numbers")
        if np.unique(each).size < each.size:
            odd.append("ties")
        words.append(f"input {n} {each.shape} {each.dtype} has {', '.join(odd) or 'nothing odd'}")
    return "; ".join(words)


if __name__ == "__main__":
    import sys

    from .draw import network

    for seed in sys.argv[1:]:
        print(seed, *where(network(int(seed))), sep="\n  ", flush=True)
