"""How good the answers are, in numbers people know: torchmetrics over a whole part of the data."""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from .objective import Aim, Answer

if TYPE_CHECKING:
    from app.engine.data.load import Dataset

GATHER = 4_000_000
"""Answers are gathered up to so many numbers before the metrics look at them: each look costs a fixed time."""
COLUMNS = 64
"""Up to so many numbers a sample the coefficient of determination is the mean over them."""


class Score:
    """The metrics of one part of the data. ``add`` batches, then ask for ``result``; ``begin`` starts over."""

    def __init__(self, aim: Aim, dataset: Dataset, device: torch.device) -> None:
        self.measures = [(answer, Measure(answer, dataset, device)) for answer in aim.answers]
        self.held: list[list[tuple[Tensor, Tensor]]] = [[] for _ in self.measures]
        self.numbers = 0

    def begin(self) -> None:
        for _, measure in self.measures:
            measure.reset()
        self.held = [[] for _ in self.measures]
        self.numbers = 0

    def add(self, outputs: tuple[Tensor, ...], batch: Mapping[str, Tensor]) -> None:
        for (answer, _), held in zip(self.measures, self.held):
            output = outputs[answer.place]
            held.append((output, batch[answer.field]))
            self.numbers += output.numel()
        if self.numbers > GATHER:
            self.look()

    def look(self) -> None:
        for (_, measure), held in zip(self.measures, self.held):
            if held:
                measure.update(torch.cat([y for y, _ in held]), torch.cat([t for _, t in held]))
            held.clear()
        self.numbers = 0

    def result(self) -> dict[str, float]:
        """Values by name, such as ``accuracy`` or ``rmse``; one that has no value here is left out."""
        self.look()
        found = {}
        for answer, measure in self.measures:
            for name, value in measure.compute().items():
                if math.isfinite(value):
                    found[f"{name}{answer.tail}"] = value
        return found


class Measure:
    """Accuracy and macro-F1 for a label; MAE, RMSE and R² in the data's own units for numbers."""

    def __init__(self, answer: Answer, dataset: Dataset, device: torch.device) -> None:
        import torchmetrics
        from torchmetrics import classification

        self.answer, self.count = answer, 0
        self.restore = dataset.restore.get(answer.field)
        if self.restore is not None:
            self.restore = copy.deepcopy(self.restore).to(device)
        metrics: dict[str, torchmetrics.Metric] = {}
        if answer.is_label:
            classes = max(answer.classes, 2)
            metrics["accuracy"] = classification.MulticlassAccuracy(classes, average="micro", validate_args=False)
            metrics["f1"] = classification.MulticlassF1Score(classes, average="macro", validate_args=False)
        else:
            metrics["mae"] = torchmetrics.MeanAbsoluteError()
            metrics["rmse"] = torchmetrics.MeanSquaredError(squared=False)
            metrics["r2"] = torchmetrics.R2Score()
        self.metrics = {name: metric.to(device) for name, metric in metrics.items()}

    def reset(self) -> None:
        self.count = 0
        for metric in self.metrics.values():
            metric.reset()

    def update(self, output: Tensor, target: Tensor) -> None:
        """One look at answers [n, …] and right answers [n, …]."""
        self.count += len(target)
        if self.answer.is_label:
            chosen = self.answer.chosen(output)
            for metric in self.metrics.values():
                metric.update(chosen, target)
            return
        output, target = output.reshape(target.shape), target.to(output.dtype)
        if self.restore is not None:
            output, target = self.restore(output), self.restore(target)
        rows = (len(target), -1) if target[0].numel() <= COLUMNS else (-1,)
        output, target = output.reshape(rows), target.reshape(rows)
        if output.ndim == 2 and output.shape[1] == 1:
            output, target = output[:, 0], target[:, 0]
        for metric in self.metrics.values():
            metric.update(output.contiguous(), target.contiguous())

    def compute(self) -> dict[str, float]:
        if not self.count:
            return {}
        return {name: float(metric.compute()) for name, metric in self.metrics.items()
                if name != "r2" or self.count > 1}


@torch.inference_mode()
def baseline(aim: Aim, dataset: Dataset, most: int = 10_000) -> dict[str, float]:
    """What always answering the same would score: the shares of the classes, or the mean, of the training part.

    Named like the metrics it is to be compared with: ``val_accuracy``, ``val_rmse`` … (``train_…`` without a
    validation part). At most ``most`` samples are looked at.
    """
    if not aim.answers:
        return {}
    part = dataset.validation if len(dataset.validation) else dataset.train
    part, word = part[:most], "val" if len(dataset.validation) else "train"
    outputs: dict[int, Tensor] = {}
    batch: dict[str, Tensor] = {}
    for answer in aim.answers:
        right = dataset.ready(answer.field)
        batch[answer.field] = right[part]
        outputs[answer.place] = constant(answer, right[dataset.train[:most]]).expand(len(part), *(
            (answer.classes,) if answer.loss == "cross_entropy" else right.shape[1:]))
    given = tuple(outputs.get(place, torch.zeros(0)) for place in range(max(outputs) + 1))
    score = Score(aim, dataset, torch.device("cpu"))
    score.add(given, batch)
    found = {name: value for name, value in score.result().items() if not name.startswith("r2")}
    loss = float(aim.compare(given, batch))
    return {f"{word}_{name}": value for name, value in {**found, "loss": loss}.items() if math.isfinite(value)}


def constant(answer: Answer, right: Tensor) -> Tensor:
    """The one answer that fits ``right`` best, as the network would have to give it."""
    if answer.loss == "cross_entropy":
        shares = (torch.bincount(right, minlength=answer.classes).float() / len(right)).clamp_min(1e-6)
        return shares if answer.probabilities else shares.log()
    mean = right.float().mean(0)
    if answer.loss == "binary_cross_entropy":
        share = mean.clamp(1e-6, 1 - 1e-6)
        return share if answer.probabilities else share.logit()
    return mean
