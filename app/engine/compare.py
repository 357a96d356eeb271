"""Runs an exported file beside the module it came from, on many sizes, and measures how far apart they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from .deploy import ExportFailed, Model

BATCHES, LENGTHS_BATCH = (1, 2, 7, 32), 3
TOLERANCE = 1e-5
"""Of the largest number the output holds."""


@dataclass(frozen=True)
class Comparison:
    """``absolute`` and ``relative`` are the largest differences seen; ``lengths`` by open size."""

    absolute: float = 0.0
    relative: float = 0.0
    batches: tuple[int, ...] = ()
    lengths: tuple[tuple[str, tuple[int, ...]], ...] = ()
    samples: int = 0
    refused: tuple[int, ...] = ()
    """Batch sizes the network itself cannot take."""


def compare(model: Model, content: bytes) -> Comparison:
    """Run both on every case. Raises :class:`ExportFailed` if the file does not run or the shapes differ."""
    session = opened(content)
    absolute = relative = 0.0
    samples = 0
    names = [each.name for each in model.entrances]
    batches: list[int] = []
    lengths: dict[str, list[int]] = {}
    refused: list[int] = []
    trouble: Exception | None = None
    for batch, sizes, inputs in cases(model):
        try:
            with torch.inference_mode():
                truth = model.module(*[inputs[name] for name in names])
        except (RuntimeError, IndexError, ValueError) as error:  # such as a length for which it has no places
            trouble = error
            refused += [batch] if batch != LENGTHS_BATCH else []
            continue
        try:
            found = session.run([each.name for each in model.exits],
                                {name: inputs[name].contiguous().numpy() for name in names})
        except Exception as error:
            said = str(error).strip().splitlines()[0][:200]
            raise ExportFailed(f"The exported file does not run on {spoken(batch, sizes)}: {said}") from None
        for place, (a, b) in enumerate(zip(truth, found)):
            name = model.exits[place].name
            if tuple(a.shape) != b.shape:
                raise ExportFailed(f"{name} has the sizes {b.shape} in the exported file but {tuple(a.shape)} in "
                                   f"PyTorch, for {spoken(batch, sizes)}.")
            if name in model.drawn:
                continue
            away, scale = apart(a.numpy(), b)
            absolute, relative = max(absolute, away), max(relative, away / scale)
        samples += batch
        batches.append(batch)
        for word, size in sizes.items():
            lengths.setdefault(word, []).append(size)
    if trouble is not None and not batches:
        raise trouble
    return Comparison(absolute, relative, tuple(dict.fromkeys(batches)),
                      tuple((word, tuple(dict.fromkeys(each))) for word, each in lengths.items()), samples,
                      tuple(refused))


def opened(content: bytes) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = torch.get_num_threads()
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        said = str(error).strip().splitlines()[0][:200]
        raise ExportFailed(f"ONNX Runtime cannot open the exported file: {said}") from None


def apart(a: np.ndarray, b: np.ndarray) -> tuple[float, float]:
    """The largest difference, and the size of the numbers it is about. NaN is like NaN only."""
    if a.dtype.kind not in "fc":
        return (0.0 if np.array_equal(a, b) else float("inf")), 1.0
    missing = np.isnan(a)
    if not np.array_equal(missing, np.isnan(b)):
        return float("inf"), 1.0
    a, b = np.where(missing, 0, a), np.where(missing, 0, b)
    same = a == b  # infinities that agree
    away = np.abs(np.where(same, 0, a) - np.where(same, 0, b))
    finite = np.abs(a[np.isfinite(a)])
    return float(away.max(initial=0.0)), float(max(finite.max(initial=0.0), 1e-6))


def cases(model: Model) -> Iterator[tuple[int, dict[str, int], dict[str, Tensor]]]:
    """Batch size, open sizes, inputs by name: every batch size as the data is, then every length."""
    words = sorted({size for each in model.entrances for size in each.sizes if isinstance(size, str)})
    usual = {word: next(model.samples[each.name].shape[each.sizes.index(word) + 1] for each in model.entrances
                        if word in each.sizes) for word in words}
    for batch in BATCHES:
        yield batch, usual, cut(model, batch, usual)
    for word in words:
        least = model.report.least(word)
        for size in dict.fromkeys((max(least, 1), max(least + 1, 2), usual[word] // 2, usual[word] + 3,
                                   2 * usual[word] + 1)):
            if size >= least and size != usual[word]:
                sizes = {**usual, word: size}
                yield LENGTHS_BATCH, sizes, cut(model, LENGTHS_BATCH, sizes)


def cut(model: Model, batch: int, sizes: dict[str, int]) -> dict[str, Tensor]:
    """Real samples brought to the sizes: taken from the front, or begun again where there are too few."""
    found = {}
    for each in model.entrances:
        held = model.samples[each.name]
        held = held[torch.arange(batch) % len(held)]
        for at, word in enumerate(each.sizes, 1):
            if isinstance(word, str):
                held = held.index_select(at, torch.arange(sizes[word]) % held.shape[at])
        found[each.name] = held
    return found


def spoken(batch: int, sizes: dict[str, int]) -> str:
    return ", ".join([f"{batch} sample{'s' * (batch != 1)}", *(f"{word} = {size}" for word, size in sizes.items())])
