"""The ways into and out of a deployed network: names, sizes, what was fitted to them, and samples to try them with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from app.core.objective import Goal
from app.core.plan import Field
from app.core.project import Project
from app.core.report import Report
from app.core.unroll import origin
from app.core.write import Source

from .run import BadRun

if TYPE_CHECKING:
    from app.engine.data.load import Dataset


@dataclass(frozen=True)
class Entrance:
    """One input of the deployed module. ``sizes`` are those of one sample; a word is an open size."""

    name: str
    field: str
    dtype: torch.dtype
    sizes: tuple[int | str, ...]


@dataclass(frozen=True)
class Exit:
    """One output. ``sizes`` include the batch; ``labels`` are the classes its numbers stand for, in order.

    ``probabilities`` says that a Softmax or Sigmoid stands ahead of it.
    """

    name: str
    field: str
    sizes: tuple[int | str, ...]
    labels: tuple[str, ...]
    loss: str
    probabilities: bool


def ways_in(source: Source, report: Report, project: Project, prepare: Mapping[str, nn.Module],
            dataset: Dataset | None, trained: bool) -> tuple[tuple[Entrance, ...], list[nn.Module]]:
    entrances: list[Entrance] = []
    modules: list[nn.Module] = []
    taken: set[str] = set()
    for _, id, name in source.inputs:
        field = project.plan.data.fields.get(name)
        if trained and field is not None and name not in prepare:
            raise BadRun(f"The run says nothing about the preparation of {name}; train again.")
        tensor = report.tensors[id, "x"]
        if name in prepare and dataset is not None and name in dataset.raw:
            raw = dataset.raw[name]
            open_at = {at + 1: word for at, word in enumerate(field.shape) if isinstance(word, str)} if field else {}
            sizes = tuple(open_at.get(at, size) for at, size in enumerate(raw.shape) if at)
            dtype = raw.dtype if raw.dtype in (torch.int64, torch.bool) else torch.float32
        else:
            sizes = tuple(size if isinstance(size, int) else str(size) for size in tensor.shape[1:])
            if name in prepare and field and field.type in ("numbers", "series") and hasattr(prepare[name], "source"):
                sizes = (*sizes[:-1], int(prepare[name].source.max()) + 1)  # type: ignore[operator, union-attr]
            dtype = {"float32": torch.float32, "int64": torch.int64, "bool": torch.bool}[tensor.dtype]
        entrances.append(Entrance(only(project.network.nodes[id].name, taken), name, dtype, sizes))
        modules.append(prepare.get(name, nn.Identity()))
    return tuple(entrances), modules


def ways_out(source: Source, report: Report, goals: Iterable[Goal], project: Project, restore: Mapping[str, nn.Module]
             ) -> tuple[tuple[Exit, ...], list[nn.Module | None]]:
    by_output = {goal.output: goal for goal in goals}
    exits, backs = [], []
    taken = {project.network.nodes[id].name for _, id, _ in source.inputs}
    for name, id in source.outputs:
        before = project.network.incoming[id]["x"][0]
        shape, kind = report.tensors[before].shape, origin(project.network, before).kind
        goal = by_output.get(id)
        field = project.plan.data.fields.get(goal.field) if goal else None
        labels = field.classes if field and field.type == "label" else ()
        sizes = tuple(size if isinstance(size, int) else str(size) for size in shape)
        exits.append(Exit(only(name, taken), goal.field if goal else "", sizes, labels, goal.loss if goal else "",
                          kind in ("Softmax", "Sigmoid")))
        backs.append(restore.get(goal.field) if goal else None)
    return tuple(exits), backs


def only(name: str, taken: set[str]) -> str:
    """``name``, or with a number behind it if that is taken."""
    found = next(word for n in range(1, len(taken) + 3) if (word := name if n == 1 else f"{name}{n}") not in taken)
    taken.add(found)
    return found


def sampled(entrances: tuple[Entrance, ...], dataset: Dataset | None, fields: Mapping[str, Field],
            prepare: Mapping[str, nn.Module], most: int = 64) -> tuple[dict[str, Tensor], bool]:
    """Raw values for each entrance by its name, real ones from what was not learned from; whether made up."""
    if dataset is not None and all(each.field in dataset.raw for each in entrances):
        parts = [part for part in (dataset.validation, dataset.test, dataset.train) if len(part)]
        rows = torch.cat(parts)[:most]
        return {each.name: dataset.raw[each.field][rows].to(each.dtype) for each in entrances}, False
    generator = torch.Generator().manual_seed(0)
    made = {}
    for each in entrances:
        sizes = (16, *(size if isinstance(size, int) else 12 for size in each.sizes))
        field = fields.get(each.field)
        if each.dtype == torch.float32:
            values = torch.randn(sizes, generator=generator)
            module = prepare.get(each.field)
            scale, shift = getattr(module, "scale", None), getattr(module, "shift", None)
            if scale is not None and shift is not None and not getattr(module, "categories", False):
                values = values * scale + shift
            made[each.name] = values
        else:
            high = 2 if each.dtype == torch.bool else max(field.codes if field else 0, 2)
            made[each.name] = torch.randint(0, high, sizes, generator=generator).to(each.dtype)
    return made, True
