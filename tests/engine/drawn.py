"""Small projects and data sets, drawn in few words."""

from __future__ import annotations

from typing import Any

import msgspec
import torch
from torch import Tensor, nn

from app.core.graph import Graph, Wire, place
from app.core.plan import Budget, Data, Field, Objective, Optimizer, Origin, Plan
from app.core.project import Project
from app.engine.data.load import Dataset
from app.engine.data.prepare import AsIs, Columns, Restored, Scaled

Nodes = tuple[str, str] | tuple[str, str, dict[str, Any]]


def chain(*nodes: Nodes, graph: Graph | None = None, after: str = "") -> Graph:
    """Nodes as (name, kind, values) in a row; each reads from the one before through its first port."""
    graph = graph or Graph()
    for name, kind, *values in nodes:
        graph = graph.add(name, place(kind, name, **(values[0] if values else {})))
        if after:
            graph = wire(graph, after, name)
        after = name
    return graph


def wire(graph: Graph, source: str, target: str) -> Graph:
    """``wire(g, "lstm1.y", "head.x")``; ports that are left out are the first ones."""
    (a, _, out), (b, _, into) = source.partition("."), target.partition(".")
    return graph.connect(Wire(a, out or next(iter(graph.nodes[a].node.outputs)), b,
                              into or next(iter(graph.nodes[b].node.inputs))))


def project(graph: Graph, dataset: Dataset, *, title: str = "Small", target: str = "", loss: str = "auto",
            seed: int = 0, budget: dict[str, Any] | None = None, smoothing: float = 0.0, **optimizer: Any) -> Project:
    plan = Plan(data=msgspec.structs.replace(dataset.data, fields=dataset.fields),
                objective=Objective(target=target, loss=loss, label_smoothing=smoothing),  # type: ignore[arg-type]
                optimizer=Optimizer(**optimizer), budget=Budget(**{"epochs": 3, "batch_size": 16, **(budget or {})}),
                seed=seed)
    return Project(title, {"main": graph}, plan)


def dataset(raw: dict[str, Tensor], fields: dict[str, Field], *, validation: int = 20,
            prepare: dict[str, nn.Module] | None = None, restore: dict[str, nn.Module] | None = None) -> Dataset:
    """The last ``validation`` samples are kept back."""
    count = len(next(iter(raw.values())))
    order = torch.arange(count)
    return Dataset(raw, order[:count - validation], order[count - validation:], order[:0],
                   {name: (prepare or {}).get(name, AsIs()) for name in raw}, restore or {}, fields,
                   Data(source=Origin(), fields=fields))


def digits(count: int = 120, validation: int = 20) -> Dataset:
    """Pictures 1 × 8 × 8 with a bright column that says the class, one of four."""
    generator = torch.Generator().manual_seed(3)
    label = torch.arange(count) % 4
    picture = torch.rand(count, 1, 8, 8, generator=generator) * 6
    picture[torch.arange(count), 0, :, label * 2] += 10
    return dataset({"image": picture, "label": label},
                   {"image": Field(type="image", shape=(1, 8, 8), scale="unit"),
                    "label": Field(type="label", dtype="int64", classes=("a", "b", "c", "d"), target=True)},
                   validation=validation, prepare={"image": Scaled([0.0], [16.0])})


def table(count: int = 120, validation: int = 20) -> Dataset:
    """Three numbers and a category of three; the amount to be predicted is 10 + 100 × the first."""
    generator = torch.Generator().manual_seed(4)
    x = torch.rand(count, 4, generator=generator)
    x[:, 3] = torch.arange(count) % 3
    amount = 10 + 100 * x[:, :1] + x[:, 3:]
    mean, width = float(amount.mean()), float(amount.std())
    half, third = [0.5, 0.5, 0.5, 0, 0, 0], [0.3, 0.3, 0.3, 1, 1, 1]
    prepare = {"x": Columns([0, 1, 2, 3, 3, 3], [-1, -1, -1, 0, 1, 2], half, third, half),
               "amount": Columns([0], [-1], [mean], [width], [mean])}
    return dataset({"x": x, "amount": amount},
                   {"x": Field(columns=("p", "q", "r", "kind"), shape=(6,), scale="standardize"),
                    "amount": Field(columns=("amount",), shape=(1,), scale="standardize", target=True)},
                   validation=validation, prepare=prepare, restore={"amount": Restored([mean], [width])})


def series(count: int = 90, time: int = 12) -> Dataset:
    """Sequences N, T, 2 whose mean says the class, one of two."""
    generator = torch.Generator().manual_seed(5)
    label = torch.arange(count) % 2
    x = torch.rand(count, time, 2, generator=generator) + label[:, None, None] * 0.5
    return dataset({"x": x, "label": label},
                   {"x": Field(type="series", shape=("T", 2)),
                    "label": Field(type="label", dtype="int64", classes=("low", "high"), target=True)})


def texts(count: int = 90, length: int = 10, words: int = 20) -> Dataset:
    """Codes N, L; the class says whether word 7 occurs."""
    generator = torch.Generator().manual_seed(6)
    x = torch.randint(8, words, (count, length), generator=generator)
    label = torch.arange(count) % 2
    x[label == 1, 3] = 7
    return dataset({"text": x, "label": label},
                   {"text": Field(type="text", shape=(length,), dtype="int64", classes=tuple(map(str, range(words))),
                                  length=length),
                    "label": Field(type="label", dtype="int64", classes=("no", "yes"), target=True)})


def cnn(**dropout: Any) -> Graph:
    return chain(("image", "Input", {"field": "image"}), ("conv1", "Conv2d", {"out_channels": 8, "padding": 1}),
                 ("norm1", "BatchNorm2d"), ("relu1", "ReLU"), ("pool1", "MaxPool2d", {"kernel_size": 2}),
                 ("drop1", "Dropout", {"p": 0.2}), ("flat", "Flatten"), ("head", "Linear", {"out_features": 4}),
                 ("digit", "Output"))


def mlp(out: int = 1, field: str = "x") -> Graph:
    return chain(("x", "Input", {"field": field}), ("hidden", "Linear", {"out_features": 16}), ("relu1", "ReLU"),
                 ("head", "Linear", {"out_features": out}), ("answer", "Output"))


def lstm() -> Graph:
    return chain(("x", "Input", {"field": "x"}), ("memory", "LSTM", {"hidden_size": 8}),
                 ("last", "Select", {"dim": 1, "index": -1}), ("head", "Linear", {"out_features": 2}),
                 ("answer", "Output"))


def transformer() -> Graph:
    return chain(("text", "Input", {"field": "text"}),
                 ("words", "Embedding", {"num_embeddings": 20, "embedding_dim": 16}),
                 ("places", "SinusoidalEncoding"), ("layer1", "TransformerEncoderLayer", {"nhead": 2,
                                                                                        "dim_feedforward": 32}),
                 ("mean", "Mean", {"dim": 1}), ("head", "Linear", {"out_features": 2}), ("answer", "Output"))
