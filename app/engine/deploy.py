"""The network as it is given away: raw values in, the network in the middle, answers in the data's own units out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from torch import Tensor, nn

from app.core.file import Unreadable, read
from app.core.plan import Field
from app.core.project import Project
from app.core.report import Report
from app.core.write import Source, Unwritable, write

from .build import build
from .ends import Entrance, Exit, sampled, ways_in, ways_out
from .essence import essence
from .own import settle
from .run import FACTS, BadRun, Run, newest_run
from .weights import BadWeights, put_weights, read_tensors

if TYPE_CHECKING:
    from app.engine.data.load import Dataset


class ExportFailed(Exception):
    """Nothing was exported; the sentence says why and what to do."""


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
    drawn: frozenset[str] = frozenset()
    """Exits whose answer is another one each time, so that only its sizes can be compared."""


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
    findings = settle(project)
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
    chance = by_chance(report)
    drawn = frozenset(each.name for each, (_, id) in zip(exits, source.outputs, strict=True) if id in chance)
    if drawn:
        notes.append(f"Only the sizes of {' and '.join(sorted(drawn))} were compared: a node draws by chance, so the "
                     "numbers are others each time.")
    return Model(Deployed(network, modules, backs).eval(), project, source, report, entrances, exits, samples, fields,
                 columns, made_up, trained, str(run.path) if run else "", tuple(notes), drawn)


def by_chance(report: Report) -> set[str]:
    """The nodes whose answer is another one each time."""
    report = report.flat
    graph = report.graph
    return {*graph.after(*(id for id in report.forward if graph.nodes[id].node.draws()))}


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
