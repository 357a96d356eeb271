"""A training step of the written source against the same network written by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import torch
from torch import nn

from app.core.check import check
from app.core.write import write
from app.engine.build import build

from .measure import Row, ratio
from .networks import Pair, pairs


def stepper(module: nn.Module, pair: Pair, steps: int) -> Callable[[], None]:
    x, y = pair.example(pair.batch), torch.randint(0, pair.classes, (pair.batch,))
    optimizer = torch.optim.Adam(module.parameters(), lr=1e-4)
    loss_of = nn.CrossEntropyLoss()

    def run() -> None:
        for _ in range(steps):
            optimizer.zero_grad(set_to_none=True)
            loss_of(module(x), y).backward()
            optimizer.step()

    return run


def rows() -> Iterator[Row]:
    for pair in pairs():
        report = check(pair.graph)
        torch.manual_seed(0)
        ours = build(write(pair.graph, report, pair.name))
        torch.manual_seed(0)
        theirs = pair.module()
        sizes = [sum(p.numel() for p in module.parameters()) for module in (ours, theirs)]
        assert sizes[0] == sizes[1] == report.parameters, (pair.name, sizes, report.parameters)
        steps = {"MLP": 60, "LeNet": 8, "LSTM": 8, "Transformer": 6}.get(pair.name, 3)
        value, a, _ = ratio(stepper(ours, pair, steps), stepper(theirs, pair, steps), 15)
        yield Row(f"training step, written ÷ by hand: {pair.name}", value, 1.02,
                  detail=f"{a / steps * 1e3:.2f} ms a step, {sizes[0]:,} parameters")
