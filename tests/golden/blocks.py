"""Projects with blocks whose written source is kept beside this file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.plan import Data, Plan
from app.core.project import Project
from app.core.report import Report

from .networks import FIELDS, Pen

PLAN = Plan(data=Data(fields=dict(FIELDS)))


class Draw(Pen):
    """Draws blocks too; ``hears`` says what goes where if it is more than one tensor."""

    def __call__(self, kind: str, name: str, *reads: str, **values: Any) -> str:
        hears = values.pop("hears", None)
        if hears is None:
            return super().__call__(kind, name, *reads, **values)
        self.graph = self.graph.put({name: place(kind, name, **values)}, [
            Wire(source, "y", name, port) for port, source in hears.items()])
        self.last = name
        return name


def shown(graph: Graph, **words: str) -> Graph:
    """Params on the face: ``width="conv1.out_channels conv2.out_channels"``."""
    for word, places in words.items():
        for each in places.split():
            id, _, param = each.partition(".")
            graph = graph.add(id, replace(graph.nodes[id], face={**graph.nodes[id].face, param: word}))
    return graph


def bottleneck() -> Graph:
    """Narrow, look, widen; what went in is added."""
    draw = Draw()
    draw("Input", "x")
    draw("Conv2d", "reduce", out_channels=8, kernel_size=1, bias=False)
    draw("BatchNorm2d", "norm1")
    draw("ReLU", "relu1")
    draw("Conv2d", "look", out_channels=8, padding=1, bias=False)
    draw("BatchNorm2d", "norm2")
    draw("ReLU", "relu2")
    draw("Conv2d", "widen", out_channels=32, kernel_size=1, bias=False)
    draw("BatchNorm2d", "norm3")
    draw("Add", "add", "norm3", "x")
    draw("ReLU", "relu3")
    draw("Output", "y")
    return shown(draw.graph, width="reduce.out_channels look.out_channels", channels="widen.out_channels")


def stages() -> Project:
    """Two rows of one block at two widths, a stage of blocks in a block, the first of which halves."""
    halving = Draw()
    halving("Input", "x")
    halving("Conv2d", "conv", out_channels=32, stride=2, padding=1, bias=False)
    halving("BatchNorm2d", "norm")
    halving("Output", "y")
    stage = Draw()
    stage("Input", "x")
    stage("Block", "halve", network="halving")
    stage("Block", "rest", network="bottleneck", repeat=2)
    stage("Output", "y")
    main = Draw()
    main("Input", "image", field="image")
    main("Conv2d", "stem", out_channels=32, padding=1)
    main("Block", "first", network="bottleneck", repeat=3)
    main("Block", "second", network="stage", settings={"channels": 64, "width": 16, "repeat": 4})
    main("Block", "third", network="stage")
    main("GlobalAvgPool2d", "pool")
    main("Linear", "head", out_features=10)
    main("Output", "digit")
    inner = shown(stage.graph, channels="halve.channels rest.channels", width="rest.width", repeat="rest.repeat")
    return Project("Stages", {
        "main": main.graph, "bottleneck": bottleneck(),
        "halving": shown(halving.graph, channels="conv.out_channels"), "stage": inner}, PLAN)


def growing() -> Project:
    """Each repeat gives more channels than it gets, as in a dense block."""
    layer = Draw()
    layer("Input", "x")
    layer("BatchNorm2d", "norm")
    layer("ReLU", "relu")
    layer("Conv2d", "conv", out_channels=12, padding=1)
    layer("Concat", "join", "x", "conv")
    layer("Output", "y")
    main = Draw()
    main("Input", "image", field="image")
    main("Conv2d", "stem", out_channels=16)
    main("Block", "dense", network="dense layer", repeat=5)
    main("Flatten", "flatten")
    main("Linear", "head", out_features=10)
    main("Output", "digit")
    return Project("Growing", {"main": main.graph, "dense layer": layer.graph}, PLAN)


def decoder() -> Project:
    """A layer that hears two things, in a row; and one whose repeats use the same weights."""
    layer = Draw()
    layer("Input", "x")
    layer("Input", "memory")
    layer("MultiheadAttention", "look", "x", "memory", num_heads=2)
    layer("Add", "add", "x", "look")
    layer("LayerNorm", "norm")
    layer("Output", "y")
    refine = Draw()
    refine("Input", "x")
    refine("Linear", "mix", out_features=16)
    refine("Tanh", "bend")
    refine("Output", "y")
    pair = Draw()
    pair("Input", "a")
    pair("Input", "b")
    pair("Linear", "left", "a", out_features=16)
    pair("Linear", "right", "b", out_features=16)
    pair("Output", "to_a", "right")
    pair("Output", "to_b", "left")
    main = Draw()
    main("Input", "words", field="words")
    main("Embedding", "embed", num_embeddings=26, embedding_dim=16)
    main("Linear", "memory", out_features=16)
    main("Block", "layers", network="decoder layer", repeat=3, hears={"x": "embed", "memory": "memory"})
    main("Block", "refine", network="refine", repeat=4, weights="shared")
    main("Block", "swap", network="pair", repeat=2, hears={"a": "refine", "b": "memory"})
    main("Add", "both", "swap.to_a", "swap.to_b")
    main("Linear", "head", out_features=26)
    main("Output", "next")
    return Project("Decoder", {"main": main.graph, "decoder layer": layer.graph, "refine": refine.graph,
                               "pair": pair.graph}, PLAN)


def unlike() -> Project:
    """Two uses that differ in more than numbers: one network, two classes."""
    gate = Draw()
    gate("Input", "x")
    gate("Linear", "weigh", out_features=6)
    gate("Sigmoid", "squash")
    gate("Multiply", "apply", "x", "squash")
    gate("Dropout", "drop", p=0.25)
    gate("Output", "y")
    main = Draw()
    main("Input", "table", field="table")
    main("Block", "soft", network="gate")
    main("Block", "hard", network="gate", settings={"share": 0.5, "bias": False})
    main("Linear", "head", out_features=1)
    main("Output", "price", field="price")
    return Project("Unlike", {"main": main.graph,
                              "gate": shown(gate.graph, share="drop.p", bias="weigh.bias")}, PLAN)


PROJECTS: Mapping[str, Callable[[], Project]] = {made.__name__: made for made in (stages, growing, decoder, unlike)}


def simple(**values: object) -> Project:
    """A dense layer with its activation as a block between an Input and an Output."""
    inner = Draw()
    inner("Input", "x")
    inner("Linear", "dense", out_features=6)
    inner("ReLU", "relu")
    inner("Output", "y")
    main = Draw()
    main("Input", "table", field="table")
    main("Block", "layers", network="layer", **values)
    main("Output", "price", field="price")
    return Project("Simple", {"main": main.graph, "layer": inner.graph}, PLAN)


def looked(project: Project) -> Report:
    """What the check says of the network that is trained."""
    return check(project.network, FIELDS)
