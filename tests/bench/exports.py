"""ONNX export against bare torch.onnx.export, and how far the file's answers are from PyTorch's."""

from __future__ import annotations

import statistics
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import torch

from app.core.check import check
from app.core.project import Project
from app.core.write import write
from app.engine.build import build
from app.engine.export import export

from .measure import Row
from .networks import Pair, pairs

ROUNDS = 3


def bare(pair: Pair) -> None:
    module = build(write(pair.graph, check(pair.graph), pair.name)).eval()
    shapes = ({0: torch.export.Dim("N")},)
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = torch.onnx.export(module, (pair.example(2),), dynamo=True, dynamic_shapes=shapes, verbose=False)
    assert made is not None
    made.model_proto.SerializeToString()


def rows() -> Iterator[Row]:
    worst, ratios, times = 0.0, [], []
    with tempfile.TemporaryDirectory() as folder:
        for pair in pairs():
            project = Project(pair.name, {"main": pair.graph})
            took = []
            for turn in range(ROUNDS + 1):
                began = time.perf_counter()
                made = export(project, Path(folder) / "model.onnx")
                middle = time.perf_counter()
                bare(pair)
                end = time.perf_counter()
                worst = max(worst, made.max_rel_difference)
                if turn:
                    took.append(((middle - began) / (end - middle), middle - began))
            ratios.append(statistics.median(ratio for ratio, _ in took))
            times.append(statistics.median(seconds for _, seconds in took))
    yield Row("ONNX export, run and compared ÷ bare `torch.onnx.export`", statistics.median(ratios), 1.2,
              detail="six networks: " + ", ".join(f"{ratio:.2f}" for ratio in ratios))
    yield Row("exported ONNX vs PyTorch, largest relative difference", worst, 1e-5, detail="all sizes of open dims")
