"""One look at a whole project: every network checked, the plan's own problems with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from nodes import catalogue
from nodes.own import Own

from .advice import advise
from .apart import differing
from .check import check, checking
from .graph import Graph
from .linking import inner_first, stands_for, users
from .objective import Objective, objective
from .project import Project
from .report import Problem, Report
from .steps import Steps, finished
from .within import looked


@dataclass(frozen=True)
class Findings:
    """Reports by network, the objective of the trained one, sentences about the plan, and the project itself."""

    reports: Mapping[str, Report]
    objective: Objective
    plan: tuple[str, ...] = ()
    project: Project = field(default_factory=Project)

    @property
    def problems(self) -> tuple[tuple[str, Problem], ...]:
        """Every problem with its network; the plan's carry no node."""
        found = [(network, problem) for network, report in self.reports.items() for problem in report.problems]
        return (*found, *(("", Problem("", text)) for text in self.plan))

    @cached_property
    def advice(self) -> tuple[tuple[str, Problem], ...]:
        """What could be better, with its network; looked for when first asked. No advice is a problem."""
        main, plan = self.project.main, self.project.plan
        return tuple((network, each) for network, report in self.reports.items() for each in (
            advise(report, plan, self.objective) if network == main else
            (*uncounted(self.project, network), *advise(report, None, Objective()))))

    @property
    def ok(self) -> bool:
        return not self.problems


def uncounted(project: Project, network: str) -> Iterator[Problem]:
    """What is to be said of losses in a network that stands in others: training does not see them there."""
    graph = project.networks[network]
    losses = [id for id, placed in graph.nodes.items() if placed.known and catalogue[placed.kind].group == "Loss"]
    for id in losses if users(project.networks, network) else ():
        yield Problem(id, f"{graph.nodes[id].name} is not counted: a loss inside a block is left out. Put it into the "
                          "network around the block.", state="advice")


def looking(project: Project, known: Mapping[str, Report]) -> Steps[dict[str, Report]]:
    """Every network checked; one that others hold as a block is seen as the first of them uses it."""
    fields, found = project.plan.data.fields, dict[str, Report]()
    used: dict[str, Report] = {}
    for name in outer_first(project):
        graph = project.networks[name]
        if name == project.main:
            report = yield from checking(graph, fields, known.get(name))
        elif not users(project.networks, name):
            report = yield from checking(graph, fields, known.get(name), open_ends(graph))
        elif (use := used.get(name)) is None:
            report = yield from checking(graph, fields, known.get(name), dict.fromkeys(graph.of_kind("Input")))
        else:
            report = use if use.drawn is graph else (
                yield from checking(graph, fields, known.get(name), use.given))
            if not report.ok and use.ok:  # it fits only as it is set there
                report = use
        found[name] = report
        for id in graph.blocks:
            answer = report.answers.get(id)
            if answer is not None and answer.inside:
                other = stands_for(graph.nodes[id])
                if other not in used or (used[other].drawn is not project.networks[other]
                                         and answer.inside[0][0].drawn is project.networks[other]):
                    used[other] = answer.inside[0][0]
    return found


def as_used(findings: Findings, way: tuple[tuple[str, str], ...], name: str) -> Report:
    """The look at a network as the block one came through uses it: what arrives there, and what is set there.

    ``way`` are the networks around it, the outermost first, each with its block. Of several repeats it is the first.
    """
    plain = findings.reports[name]
    report = findings.reports.get(way[0][0]) if way else None
    for _, id in way:
        answer = report.answers.get(id) if report is not None else None
        report = answer.inside[0][0] if answer is not None and answer.inside else None
    graph = findings.project.networks[name]
    if report is None or report is plain:
        return plain
    if report.drawn is graph:
        return report
    plain = looked(graph, report.given, report.fields, None, check)
    return report if report.ok and not plain.ok else plain  # it fits only as it is set there


def open_ends(graph: Graph) -> dict[str, None]:
    """The Inputs of a network that wait for a block of it: they say nothing of what arrives."""
    return {id: None for id in graph.of_kind("Input") if not graph.nodes[id].values.get("field")
            and not graph.nodes[id].values.get("shape")}


def outer_first(project: Project) -> list[str]:
    """The networks, each after those that hold it; the trained one before what it holds."""
    inner = [name for name, _ in inner_first({project.main: project.network, **project.networks})]
    return inner[::-1]


def inspect(project: Project, before: Findings | None = None) -> Findings:
    """Check every network of ``project``; ``before`` saves asking again what has not changed."""
    return finished(inspecting(project, before))


def inspecting(project: Project, before: Findings | None = None) -> Steps[Findings]:
    """The same as :func:`inspect`, in short steps."""
    if before is not None and (same := moved(project, before)) is not None:
        return same
    known = before.reports if before else {}
    looks = yield from looking(project, known)
    reports = {name: looks[name] for name in project.networks}
    main = reports[project.main]
    yield
    found = objective(main, project.plan)
    if found.problems:
        reports[project.main] = like(main, problems=[*main.problems, *found.problems])
    return Findings(reports, found, tuple(project.plan.wrong()), project)


def moved(project: Project, before: Findings) -> Findings | None:
    """What was found before, if nothing has changed but where nodes lie: nothing that is checked depends on that."""
    was = before.project
    if project.plan is not was.plan or list(project.networks) != list(was.networks) \
            or any(graph.blocks or Own.__name__ in graph.by_kind for graph in project.networks.values()):
        return None  # a user's own Python may have been tried since
    reports = {}
    for name, graph in project.networks.items():
        report = before.reports[name]
        if graph is not report.graph:
            if not graph.lies_otherwise(report.graph):
                return None
            graph.learn(report.graph)
            report = like(report, graph=graph)
        reports[name] = report
    return Findings(reports, before.objective, before.plan, project)


def carried(before: Findings, project: Project) -> Findings:
    """What was found of an earlier state, for ``project`` until that is checked: silent about what is not there."""
    reports = {name: still(was, graph) if (was := before.reports.get(name)) is not None else Report()
               for name, graph in project.networks.items()}
    nodes, aim = project.network.nodes, before.objective
    goals = tuple(goal for goal in aim.goals if goal.output in nodes)
    return Findings(reports, replace(aim, goals=goals, nodes=tuple(id for id in aim.nodes if id in nodes)),
                    tuple(project.plan.wrong()), project)


def nothing(project: Project) -> Findings:
    """What is known of a project nobody has looked at yet."""
    return Findings({name: Report() for name in project.networks}, Objective(), tuple(project.plan.wrong()), project)


def still(report: Report, graph: Graph) -> Report:
    """A report without the nodes that are gone, or of another kind now."""
    now, was = graph.nodes, report.drawn.nodes
    gone = {id for id in differing(now, was) if id not in now or now[id].kind != was[id].kind}
    if not gone:
        return like(report)
    answers = {**report.answers}
    for id in gone & answers.keys():
        del answers[id]
    return like(report, answers=answers,
                tensors={place: tensor for place, tensor in report.tensors.items() if place[0] not in gone},
                problems=[problem for problem in report.problems if problem.node not in gone])


def like(report: Report, **changes: Any) -> Report:
    """The same report with a few things changed on which nothing depends that was worked out from it."""
    found = replace(report, **changes)
    for name in ("forward", "training", "live", "parameters", "work", "whole", "by_node"):
        if name in report.__dict__ and not (name == "by_node" and "problems" in changes):
            found.__dict__[name] = report.__dict__[name]
    if "answers" not in changes:
        found.lore = report.lore
    return found
