"""Networks, nodes and words on faces may be called anything, however they lie in one another: what is written of them
runs, has the parameters that are counted, and what is unpacked of them as well."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace

import pytest
import torch

from app.core import block, file
from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.linking import linked
from app.core.project import Project
from app.core.write import write
from app.engine.build import build
from tests.golden.blocks import PLAN
from tests.golden.networks import FIELDS

NETWORKS = ("class", "nn", "torch", "é", "模型", "Digits", "digits", "self", "1net", "a b", "a-b", "Module", "Linear",
            "None", "block", "Block", "", "🙂", "_", "__init__", "Sequential")
WORDS = ("repeat", "weights", "network", "settings", "self", "forward", "x", "nn", "torch", "class", "training", "i",
         "_", "__a", "bias", "dense", "y", "lambda", "range", "int", "type")
NODES = ("dense", "self", "nn", "torch", "forward", "class", "i", "out_features", "repeat", "block", "_", "range",
         "type", "train")


def drawn(chance: random.Random, inner: Mapping[str, Graph], two: bool, ends: tuple[str, str]) -> Graph:
    """A row of nodes between one or two Inputs and Outputs, its params under some words on its face."""
    names = iter(chance.sample(NODES, len(NODES)))
    graph, last = Graph({"x": place("Input", "x", field=ends[0])}), ("x", "x")
    all_of_them = [last]
    if two:
        graph = graph.add("more", place("Input", "more"))
        all_of_them.append(("more", "x"))
    for _ in range(chance.randint(1, 4)):
        name = next(names)
        kind = chance.choice(("Linear", "Tanh", "LayerNorm", "Dropout", *["Block"] * 2 * bool(inner)))
        if kind == "Block":
            made = place(kind, name, network=chance.choice(list(inner)), repeat=chance.choice((1, 1, 2, 3)),
                         weights=chance.choice(("own", "shared")))
        else:
            made = place(kind, name, **({"out_features": chance.choice((4, 6))} if kind == "Linear" else {}))
        graph = linked({**inner, " ": graph.add(name, made)})[" "]
        node = graph.nodes[name].node
        settable = [param for param in ("out_features", "bias", "p", "repeat") if param in node.params]
        settable += list(node.shown.settings) if kind == "Block" else []
        face = {param: chance.choice(WORDS) for param in settable if chance.random() < 0.5}
        graph = graph.add(name, replace(graph.nodes[name], face=face))
        for at, port in enumerate(node.inputs):
            graph = graph.connect(Wire(*(chance.choice(all_of_them) if at else last), name, port))
        all_of_them += [(name, out) for out in node.outputs]
        last = all_of_them[-1]
    for end in ("y", "z")[:1 + two]:
        graph = graph.add(end, place("Output", end, field=ends[1])).connect(Wire(*last, end, "x"))
    return graph


def project(chance: random.Random) -> Project:
    networks: dict[str, Graph] = {}
    for name in chance.sample(NETWORKS, 3):
        networks = dict(linked({**networks, name: drawn(chance, networks, chance.random() < 0.4, ("", ""))}))
    main = drawn(chance, networks, False, ("table", "price"))
    for id in main.blocks:
        settings = {word: chance.choice((2, 4, 6)) for word, param in main.nodes[id].node.shown.settings.items()
                    if type(param).__name__ == "Int" and chance.random() < 0.5}
        main = main.set(id, settings=settings)
    return file.parse(file.text(Project(chance.choice(NETWORKS), {"main": main, **networks}, PLAN)))


@pytest.mark.parametrize("seed", range(4))
def test_whatever_it_is_called_it_runs_and_is_unpacked(seed: int) -> None:
    chance, right = random.Random(seed), 0
    for _ in range(12):
        made = project(chance)
        report = check(made.network, FIELDS)
        if not report.ok:
            continue
        right += 1
        module = build(write(made.network, report, made.title)).eval()
        shape = module(torch.rand(3, 6)).shape
        assert sum(each.numel() for each in module.parameters()) == report.parameters
        plain = made
        while plain.network.blocks:
            plain, _ = block.unpacked(plain, "main", plain.network.blocks[0])
        report_of_it = check(plain.network, FIELDS)
        assert report_of_it.ok
        assert build(write(plain.network, report_of_it, made.title)).eval()(torch.rand(3, 6)).shape == shape
        assert report_of_it.parameters == report.parameters
    assert right > 3
