"""An epoch here against the loop people write: DataLoader over a TensorDataset, Adam, loss.item() each step."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

from app.core.graph import Graph
from app.core.plan import Budget, Objective, Optimizer, Origin, Plan, Split
from app.core.project import Project
from app.engine.data.describe import describe
from app.engine.data.load import load
from app.engine.events import Epoch, Trouble
from app.engine.train import train

from .draw import Drawing
from .measure import Row
from .networks import MLP, LeNet, lenet, mlp

ROUNDS = 9


class SmallCNN(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 32, 3, padding=1), nn.Conv2d(32, 64, 3, padding=1)
        self.hidden, self.head = nn.Linear(1024, 128), nn.Linear(128, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = F.max_pool2d(F.relu(self.conv2(F.relu(self.conv1(x)))), 2)
        return self.head(F.relu(self.hidden(x.flatten(1))))


def small_cnn() -> Graph:
    d = Drawing()
    d.add("Input", "x", shape=(1, 8, 8))
    wide = {"kernel_size": 3, "padding": 1}
    d.chain(("Conv2d", {"out_channels": 32, **wide}), "ReLU", ("Conv2d", {"out_channels": 64, **wide}), "ReLU",
            ("MaxPool2d", {"kernel_size": 2}), "Flatten", ("Linear", {"out_features": 128}), "ReLU",
            ("Linear", {"out_features": 10}), "Output")
    return d.graph


def theirs(module: nn.Module, x: torch.Tensor, y: torch.Tensor) -> Callable[[], None]:
    loader = DataLoader(TensorDataset(x, y), batch_size=64, shuffle=True)
    optimizer, loss_of = torch.optim.Adam(module.parameters(), lr=1e-3), nn.CrossEntropyLoss()

    def epoch() -> None:
        total = 0.0
        for a, b in loader:
            optimizer.zero_grad()
            loss = loss_of(module(a), b)
            loss.backward()
            optimizer.step()
            total += loss.item()

    return epoch


def ours(graph: Graph, x: torch.Tensor, y: torch.Tensor, folder: Path) -> Callable[[], None]:
    np.savez(folder / "data.npz", x=x.numpy(), y=y.numpy())
    data = describe(Origin(kind="npz", path="data.npz"), folder, Split(validation=0.0))
    fields = {name: msgspec.structs.replace(field, scale="none") for name, field in data.fields.items()}
    data = msgspec.structs.replace(data, fields=fields)
    plan = Plan(data=data, objective=Objective(target="y"), optimizer=Optimizer(kind="Adam", rate=1e-3),
                budget=Budget(epochs=10_000, batch_size=64, keep="last"))
    project = Project("Bench", {"main": graph.set("x", field="x")}, plan)
    events = train(project, None, load(data, folder), device="cpu")

    def epoch() -> None:
        for event in events:
            if isinstance(event, Epoch):
                return
            assert not isinstance(event, Trouble), event.text

    return epoch


def rows() -> Iterator[Row]:
    tasks = [("table MLP", mlp(), MLP, (1400, 20), 3, 0.5),
             ("8×8 CNN", small_cnn(), SmallCNN, (1437, 1, 8, 8), 10, 0.65),
             ("28×28 CNN", lenet(), LeNet, (4000, 1, 28, 28), 10, 0.9)]
    for name, graph, module, shape, classes, bar in tasks:
        torch.manual_seed(0)
        x, y = torch.randn(shape), torch.arange(shape[0]) % classes
        with tempfile.TemporaryDirectory() as folder:
            here, usual = ours(graph, x, y, Path(folder)), theirs(module(), x, y)
            ratios, times = [], []
            for turn in range(ROUNDS + 2):
                took = {}
                for which in ((here, usual) if turn % 2 else (usual, here)):
                    began = time.perf_counter()
                    which()
                    took[which] = time.perf_counter() - began
                if turn >= 2:
                    ratios.append(took[here] / took[usual])
                    times.append(took[here])
        yield Row(f"an epoch here ÷ the usual loop: {name}", statistics.median(ratios), bar,
                  detail=f"{shape[0] / statistics.median(times):,.0f} samples/s")
