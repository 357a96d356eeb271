"""One look at a whole project: every network checked, the plan's own problems with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from .advice import advise
from .check import Problem, Report, check
from .objective import Objective, objective
from .project import Project


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
            advise(report, plan, self.objective) if network == main else advise(report, None, Objective())))

    @property
    def ok(self) -> bool:
        return not self.problems


def inspect(project: Project, before: Findings | None = None) -> Findings:
    """Check every network of ``project``; ``before`` saves asking again what has not changed."""
    fields = project.plan.data.fields
    reports = {}
    for name, graph in project.networks.items():
        known = before.reports.get(name) if before else None
        reports[name] = check(graph, fields, known)
    main = reports[project.main]
    found = objective(main, project.plan)
    if found.problems:
        reports[project.main] = replace(main, problems=[*main.problems, *found.problems])
    return Findings(reports, found, tuple(project.plan.wrong()), project)
