"""Writes resources/starters: each project is drawn here once and kept as a file, so that a diff shows what changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from app.core.file import save
from app.core.graph import Graph, Wire, place
from app.core.inspect import inspect
from app.core.plan import Budget, Data, Field, Objective, Optimizer, Origin, Plan, Schedule, Split
from app.core.project import Project
from app.engine.data.describe import describe
from resources import path

Step = tuple[str, str, dict[str, Any]]
COLUMNS = 5


def row(*steps: Step) -> Graph:
    """Nodes in reading order, five in a row, each wired to the one before."""
    graph, last = Graph(), ""
    for i, (kind, name, values) in enumerate(steps):
        graph = graph.add(name, place(kind, name, (i % COLUMNS * 216.0, i // COLUMNS * 192.0), **values))
        if last:
            graph = graph.connect(Wire(last, next(iter(graph.nodes[last].node.outputs)), name,
                                       next(iter(graph.nodes[name].node.inputs))))
        last = name
    return graph


def data(origin: Origin, split: Split | None = None, scale: dict[str, str] | None = None, target: str = "") -> Data:
    """What the data layer finds, with the scales a starter wants."""
    found = describe(origin, None, split or Split(), target=target)
    fields: dict[str, Field] = dict(found.fields)
    for name, how in (scale or {}).items():
        fields[name] = msgspec.structs.replace(fields[name], scale=how)
    return msgspec.structs.replace(found, fields=fields)


def digits() -> Project:
    found = data(Origin(kind="npz", path="bundled:digits.npz"), Split(validation=0.2), {"image": "unit"})
    graph = row(
        ("Input", "image", {"field": "image"}),
        ("Conv2d", "conv1", {"out_channels": 32, "kernel_size": 3, "padding": 1}),
        ("BatchNorm2d", "norm1", {}), ("ReLU", "relu1", {}),
        ("Conv2d", "conv2", {"out_channels": 64, "kernel_size": 3, "padding": 1}),
        ("BatchNorm2d", "norm2", {}), ("ReLU", "relu2", {}), ("MaxPool2d", "pool", {"kernel_size": 2}),
        ("Flatten", "flatten", {}), ("Dropout", "drop", {"p": 0.3}),
        ("Linear", "hidden", {"out_features": 128}), ("ReLU", "relu3", {}),
        ("Linear", "head", {"out_features": 10}), ("Output", "digit", {"field": "digit"}))
    return Project("Digits", {"main": graph}, Plan(
        data=found, objective=Objective(target="digit"),
        optimizer=Optimizer(kind="Adam", rate=0.002, schedule=Schedule(kind="one_cycle")),
        budget=Budget(epochs=20, batch_size=64)))


def penguins() -> Project:
    found = data(Origin(kind="csv", path="bundled:penguins.csv"), Split(validation=0.25))
    graph = row(("Input", "measures", {"field": "features"}), ("Linear", "hidden1", {"out_features": 32}),
                ("ReLU", "relu1", {}), ("Dropout", "drop", {"p": 0.1}), ("Linear", "hidden2", {"out_features": 16}),
                ("ReLU", "relu2", {}), ("Linear", "head", {"out_features": 3}), ("Output", "species", {}))
    return Project("Penguins", {"main": aim(graph, found, "species")}, Plan(
        data=found, objective=Objective(target=label(found)),
        optimizer=Optimizer(kind="AdamW", rate=0.005, weight_decay=0.01, schedule=Schedule(kind="cosine")),
        budget=Budget(epochs=60, batch_size=32)))


def weather() -> Project:
    found = data(Origin(kind="csv", path="bundled:weather.csv"), Split(validation=0.25), target="temp_max")
    graph = row(("Input", "day", {"field": "features"}), ("Linear", "hidden1", {"out_features": 64}),
                ("ReLU", "relu1", {}), ("Linear", "hidden2", {"out_features": 64}), ("ReLU", "relu2", {}),
                ("Linear", "head", {"out_features": 1}), ("Output", "warmest", {}))
    return Project("Weather", {"main": aim(graph, found, "warmest", "temp_max")}, Plan(
        data=found, objective=Objective(target="temp_max"),
        optimizer=Optimizer(kind="AdamW", rate=0.003, weight_decay=0.01, schedule=Schedule(kind="cosine")),
        budget=Budget(epochs=60, batch_size=64)))


def textures() -> Project:
    found = data(Origin(kind="images", path="bundled:textures", size=(32, 32), colour="grey"), Split(validation=0.25))
    graph = row(("Input", "picture", {"field": "image"}),
                ("Conv2d", "conv1", {"out_channels": 16, "kernel_size": 3, "padding": 1}), ("BatchNorm2d", "norm1", {}),
                ("ReLU", "relu1", {}), ("MaxPool2d", "pool1", {"kernel_size": 2}),
                ("Conv2d", "conv2", {"out_channels": 32, "kernel_size": 3, "padding": 1}), ("BatchNorm2d", "norm2", {}),
                ("ReLU", "relu2", {}), ("MaxPool2d", "pool2", {"kernel_size": 2}), ("GlobalAvgPool2d", "average", {}),
                ("Dropout", "drop", {"p": 0.2}), ("Linear", "head", {"out_features": 3}), ("Output", "what", {}))
    return Project("Textures", {"main": aim(graph, found, "what")}, Plan(
        data=found, objective=Objective(target=label(found)),
        optimizer=Optimizer(kind="AdamW", rate=0.003, weight_decay=0.01, schedule=Schedule(kind="one_cycle")),
        budget=Budget(epochs=30, batch_size=16)))


def ocean() -> Project:
    found = data(Origin(kind="csv", path="bundled:ocean.csv", window=24, ahead=1), Split(by="order", stratify=False))
    graph = row(("Input", "past", {"field": "past"}), ("LSTM", "memory", {"hidden_size": 32}),
                ("Select", "last", {"dim": 1, "index": -1}), ("Linear", "head", {"out_features": 1}),
                ("Output", "next", {}))
    return Project("Ocean", {"main": aim(graph, found, "next", "future")}, Plan(
        data=found, objective=Objective(target="future"),
        optimizer=Optimizer(kind="Adam", rate=0.005, clip=1.0, schedule=Schedule(kind="cosine", warmup=1)),
        budget=Budget(epochs=40, batch_size=32)))


def verses() -> Project:
    found = data(Origin(kind="csv", path="bundled:verses.csv"), Split(validation=0.2))
    text = next(name for name, field in found.fields.items() if field.type == "text")
    count = len(found.fields[label(found)].classes)
    graph = row(("Input", "words", {"field": text}),
                ("Embedding", "meaning", {"num_embeddings": len(found.fields[text].classes), "embedding_dim": 64}),
                ("Dropout", "drop", {"p": 0.4}), ("GRU", "memory", {"hidden_size": 24, "bidirectional": True}),
                ("Mean", "read", {"dim": 1}))
    graph = graph.put(
        {"seen": place("Mean", "seen", (864.0, 192.0), dim=1), "both": place("Concat", "both", (1080.0, 96.0), dim=1),
         "head": place("Linear", "head", (1296.0, 96.0), out_features=count),
         "book": place("Output", "book", (1512.0, 96.0))},
        [Wire("drop", "y", "seen", "x"), Wire("read", "y", "both", "xs"), Wire("seen", "y", "both", "xs"),
         Wire("both", "y", "head", "x"), Wire("head", "y", "book", "x")])
    return Project("Verses", {"main": aim(graph, found, "book")}, Plan(
        data=found, objective=Objective(target=label(found)),
        optimizer=Optimizer(kind="AdamW", rate=0.02, weight_decay=0.01, clip=1.0, schedule=Schedule(kind="cosine")),
        budget=Budget(epochs=14, batch_size=64)))


def label(found: Data) -> str:
    return next(name for name, field in found.fields.items() if field.type == "label")


def aim(graph: Graph, found: Data, output: str, target: str = "") -> Graph:
    """Say which field an Output predicts."""
    return graph.set(output, field=target or label(found))


ABOUT = [
    ("digits", digits,
     "Read handwritten digits: a convolutional network on 1,797 small pictures. The one to begin with."),
    ("penguins", penguins,
     "Tell three species of penguin apart from measurements, with gaps and categories in the table."),
    ("weather", weather, "Predict a number: how warm a day in Seattle gets, from its date, rain, wind and sky."),
    ("textures", textures, "Tell brick, grass and gravel apart, from a folder of pictures."),
    ("ocean", ocean, "Look ahead in a time series: the temperature of the sea next month, where El Niño shows."),
    ("verses", verses, "Tell which book a verse is from: words, a memory that reads both ways, an answer."),
]


def main() -> None:
    """Write every starter and their list; stops at the first that does not check clean."""
    listed = []
    for name, make, about in ABOUT:
        project = make()
        findings = inspect(project)
        assert findings.ok, (name, findings.problems)
        save(project, path(f"starters/{name}.loom"))
        listed.append({"name": name, "title": project.title, "about": about})
    Path(path("starters/starters.json")).write_text(json.dumps(listed, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
