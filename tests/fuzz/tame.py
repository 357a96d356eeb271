"""Puts numbers in the place of what a random network makes of none: NaN and infinities have no promised way on.

What a maximum, a comparison or a rounding makes of NaN is told by neither ONNX nor IEEE 754, and random networks take
logarithms of negatives all day. Wherever a node makes one out of numbers, one that replaces them is put behind it.
"""

from __future__ import annotations

import warnings
from dataclasses import replace

import torch

from app.core.graph import Graph, Wire, place
from app.core.inspect import inspect
from app.core.project import Project
from app.core.write import write
from app.engine.build import build
from app.engine.compare import cases
from app.engine.deploy import Model, assembled

from .where import Port, let_out

PASSES = 12


def tame(project: Project) -> Project:
    """The network with what is no number replaced right behind where it comes up, at every size it is compared at."""
    for _ in range(PASSES):
        wild = wilds(project)
        if not wild:
            break
        project = project.with_network(project.main, mended(project.network, wild))
    return project


def wilds(project: Project) -> list[Port]:
    """The ports where NaN or infinity comes out of numbers."""
    graph, ports = let_out(project.network)
    opened = project.with_network(project.main, graph)
    model = assembled(opened, None, None, None)
    by_name = {graph.nodes[id].name: port for id, port in ports.items()}
    found: set[Port] = set()
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        for made in (*evaluated(model), *trained(opened)):
            off = {by_name[name] for name, value in made.items()
                   if name in by_name and value.is_floating_point() and not bool(value.isfinite().all())}
            found |= {(id, out) for id, out in off
                      if not off & {port for wired in graph.incoming[id].values() for port in wired}}
    found -= {wire[:2] for wire in graph.wires if graph.nodes[wire.target].kind == "NanToNum"}
    return [port for id in graph.order for port in sorted(found) if port[0] == id]


def evaluated(model: Model) -> list[dict[str, torch.Tensor]]:
    names = [each.name for each in model.exits]
    found = []
    for _, _, inputs in cases(model):
        try:
            found.append(dict(zip(names, model.module(*[inputs[each.name] for each in model.entrances]), strict=True)))
        except (RuntimeError, IndexError, ValueError):  # a size the network cannot take
            continue
    return found


def trained(project: Project) -> list[dict[str, torch.Tensor]]:
    from .hold import arrival, sizes_of

    report = inspect(project).reports[project.main]
    source = write(project.network, report, project.title)
    module = build(source, seed=0)
    found = []
    for sizes in sizes_of(report):
        made = module(*[arrival(project, field, sizes) for _, _, field in source.inputs])
        made = made if isinstance(made, tuple) else (made,)
        found.append(dict(zip([project.network.nodes[id].name for _, id in source.outputs], made, strict=True)))
    return found


def mended(graph: Graph, wild: list[Port]) -> Graph:
    for source, out in wild:
        id = graph.fresh("mended")
        wires = [wire if wire[:2] != (source, out) else Wire(id, "y", *wire[2:]) for wire in graph.wires]
        graph = replace(graph, wires=tuple(wires))
        graph = graph.put({id: place("NanToNum", id, posinf=10.0, neginf=-10.0)}, [Wire(source, out, id, "x")])
    return graph
