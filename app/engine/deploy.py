"""The network as it is given away: raw values in, the network in the middle, answers in the data's own units out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from app.core.check import Report
from app.core.file import Unreadable, read
from app.core.graph import Graph
from app.core.inspect import inspect
from app.core.plan import Field
from app.core.project import Project
from app.core.write import Source, Unwritable, write

from .build import build
from .run import FACTS, BadRun, Run, newest_run
from .weights import BadWeights, put_weights, read_tensors

if TYPE_CHECKING:
    from app.engine.data.load import Dataset


class ExportFailed(Exception):
    """Nothing was exported; the sentence says why and what to do."""


@dataclass(frozen=True)
class Entrance:
    """One input of the deployed module. ``sizes`` are those of one sample; a word is an open size."""

    name: str
    field: str
    dtype: torch.dtype
    sizes: tuple[int | str, ...]


@dataclass(frozen=True)
class Exit:
    """One output. ``sizes`` include the batch; ``labels`` are the classes its numbers stand for, in order."""

    name: str
    field: str
    sizes: tuple[int | str, ...]
    labels: tuple[str, ...]
    loss: str


class Deployed(nn.Module):
    """Preparation, network, restoration, in eval mode. Takes and gives tensors in the order of the entrances."""

    def __init__(self, network: nn.Module, prepare: list[nn.Module], restore: list[nn.Module | None]) -> None:
        super().__init__()
        self.prepare = nn.ModuleList(prepare)
        self.network = network
        self.restore = nn.ModuleList(each if each is not None else nn.Identity() for each in restore)
        self.eval()

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        found = self.network(*[module(each) for module, each in zip(self.prepare, inputs)])
        outputs = found if isinstance(found, tuple) else (found,)
        return tuple(module(each) for module, each in zip(self.restore, outputs))


@dataclass(frozen=True)
class Model:
    """Everything an export needs. ``samples`` are raw values by field; real ones, unless ``made_up``."""

    module: Deployed
    project: Project
    source: Source
    report: Report
    entrances: tuple[Entrance, ...]
    exits: tuple[Exit, ...]
    samples: Mapping[str, Tensor]
    fields: Mapping[str, Field]
    columns: Mapping[str, Any]
    made_up: bool
    trained: bool
    run: str
    notes: tuple[str, ...]


def model_of(what: Run | Project | Path | str, *, beside: Path | str | None = None, dataset: Dataset | None = None,
             runs: Path | str | None = None, project: Project | None = None) -> Model:
    """The model of a run, of a run's folder, of a project's file (its newest run), or of a project that is open.

    With a run, ``project`` is the present state of the canvas, if that is to be given away
    with the weights of the run; weights find their nodes by id. Raises :class:`ExportFailed`.
    """
    run: Run | None = None
    try:
        if isinstance(what, Run):
            run = what
        elif isinstance(what, Project):
            project = what
        elif (Path(what) / FACTS).exists():
            run = Run.open(what)
        else:
            project, beside = read(what), Path(what).resolve().parent
            run = newest_run(what, runs)
        return assembled(project, run, Path(beside) if beside else None, dataset)
    except (BadRun, BadWeights, Unreadable) as reason:
        raise ExportFailed(str(reason)) from None
    except Unwritable as reason:
        raise ExportFailed(f"The network cannot be exported yet: {reason}") from None


def assembled(project: Project | None, run: Run | None, beside: Path | None, dataset: Dataset | None) -> Model:
    notes: list[str] = []
    canvas, project = project, project or run.project  # type: ignore[union-attr]
    if dataset is None:
        dataset = loaded(project, (run.beside if run else None) or beside, notes)
    project = filled(project, run, dataset)
    findings = inspect(project)
    report = findings.reports[project.main]
    source = write(project.network, report, project.title)
    network = build(source, project.plan.seed if run is None else None)
    trained = run is not None and run.weights is not None
    if trained:
        put_weights(network, source, read_tensors(run.weights)[0])  # type: ignore[union-attr, arg-type]
        prepare, restore = run.preparation()  # type: ignore[union-attr]
        if canvas is not None and essence(canvas.network) != essence(run.project.network):  # type: ignore[union-attr]
            notes.append(f"The network was changed after {run.path.name} was trained; its weights were taken over "  # type: ignore[union-attr]
                         "node by node.")
    else:
        notes.append("This network is not trained yet: its weights are random.")
        if dataset is None:
            prepare, restore = {}, {}
            notes.append("Without its data no preparation could be fitted: it takes values as the network sees them.")
        else:
            prepare, restore = dict(dataset.prepare), dict(dataset.restore)
    entrances, modules = ways_in(source, report, project, prepare, dataset, trained)
    exits, backs = ways_out(source, report, findings.objective.goals, project, restore)
    fields = project.plan.data.fields
    samples, made_up = sampled(entrances, dataset, fields, prepare)
    if made_up:
        notes.append("It was compared on made-up values, as no real ones could be read.")
    columns = dataset.data.columns if dataset is not None else project.plan.data.columns
    return Model(Deployed(network, modules, backs).eval(), project, source, report, entrances, exits, samples, fields,
                 columns, made_up, trained, str(run.path) if run else "", tuple(notes))


def loaded(project: Project, beside: Path | None, notes: list[str]) -> Dataset | None:
    from app.engine.data.bad import BadData
    from app.engine.data.load import load

    if not project.plan.data.source.path:
        return None
    try:
        return load(project.plan.data, beside)
    except BadData as reason:
        notes.append(f"The data could not be read ({str(reason).rstrip('.')}).")
        return None


def filled(project: Project, run: Run | None, dataset: Dataset | None) -> Project:
    """The project with the fields as they were when it was trained."""
    import msgspec

    plan = project.plan
    known = run.facts.get("data", {}).get("fields") if run else None
    if known:
        fields = msgspec.convert(known, dict[str, Field])
    elif dataset is not None and dataset.fields:
        fields = dict(dataset.fields)
    else:
        return project
    return project.with_plan(msgspec.structs.replace(plan, data=msgspec.structs.replace(plan.data, fields=fields)))


def essence(graph: Graph) -> Any:
    """What a network computes, without what its nodes are called and where they lie."""
    return {id: replace(placed, name="n", at=(0.0, 0.0)) for id, placed in graph.nodes.items()}, set(graph.wires)


def ways_in(source: Source, report: Report, project: Project, prepare: Mapping[str, nn.Module],
            dataset: Dataset | None, trained: bool) -> tuple[tuple[Entrance, ...], list[nn.Module]]:
    entrances, modules, taken = [], [], set[str]()
    for _, id, name in source.inputs:
        field = project.plan.data.fields.get(name)
        if trained and field is not None and name not in prepare:
            raise ExportFailed(f"The run says nothing about the preparation of {name}; train again.")
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


def ways_out(source: Source, report: Report, goals: Any, project: Project, restore: Mapping[str, nn.Module]
             ) -> tuple[tuple[Exit, ...], list[nn.Module | None]]:
    by_output = {goal.output: goal for goal in goals}
    exits, backs = [], []
    taken = {project.network.nodes[id].name for _, id, _ in source.inputs}
    for name, id in source.outputs:
        shape = report.tensors[project.network.incoming[id]["x"][0]].shape
        goal = by_output.get(id)
        field = project.plan.data.fields.get(goal.field) if goal else None
        labels = field.classes if field and field.type == "label" else ()
        sizes = tuple(size if isinstance(size, int) else str(size) for size in shape)
        exits.append(Exit(only(name, taken), goal.field if goal else "", sizes, labels, goal.loss if goal else ""))
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
