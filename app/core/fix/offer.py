"""Which changes are offered: those after which the network checks cleaner, the most probable first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from ..advice import remedies
from ..check import check
from ..effect import redrawn, turned
from ..graph import Graph
from ..objective import objective
from ..own import TRYING
from ..plan import Plan
from ..report import Problem, Report
from . import branches, inserts, kinds, pooling, sharing, targets, upstream, values, wires
from .case import Attempt, Case, Fix

MOST = 3
"""How many fixes are offered for one problem."""
TRIED = 60
"""How many changes are tried on the whole network at most: those that come later are hardly ever meant."""
FURTHER = 0.8
"""How much less probable a change is for each problem that only shows once it is made."""


def fixes(report: Report, problem: Problem, plan: Plan | None = None) -> tuple[Fix, ...]:
    """Up to three changes that make ``problem`` go away, what an expert would try first.

    ``report`` is the check the problem came from. With ``plan`` the objective is asked
    as well, so that a fix of the last size is found too.
    """
    if problem.state == "advice":
        return tuple(Fix(text, graph) for text, graph in remedies(report, plan, problem)[:MOST])
    case = Case(report, problem, plan)
    found: list[tuple[float, int, Fix]] = []
    seen: set[str] = set()
    ways: set[str] = set()
    before, tried = cleanness(report), 0
    for attempt in sorted(attempts(case), key=lambda each: each.rank):
        if attempt.text in seen or attempt.way in ways:
            continue
        if tried == TRIED or sum(score <= attempt.rank for score, *_ in found) >= MOST:
            break
        seen.add(attempt.text)
        tried += 1
        if case.id not in report.drawn.nodes or case.id in report.graph.nodes:
            attempt = attempt._replace(graph=redrawn(report.drawn, attempt.graph))
        after = look(attempt.graph, report, plan)
        if helps(case, before, after):
            shown = len({each.node for each in after.problems} - {each.node for each in report.problems})
            ways.add(attempt.way)
            found.append((attempt.rank + FURTHER * shown, shown, Fix(attempt.text, attempt.graph)))
    found.sort(key=lambda each: each[0])
    best = found[0][1] if found else 0  # what only moves the trouble is offered where nothing ends it
    return tuple(fix for _, shown, fix in found if shown <= best)[:MOST]


def helps(case: Case, before: tuple[int, int, int], after: Report) -> bool:
    """Whether the network is cleaner, and nothing is wrong any more with the node it is about."""
    still = any(each.node == case.id and (each.state == "wrong" or case.problem.state == "unfinished"
                                            or each.text.endswith(TRYING))
                for each in after.problems) if case.id else case.problem in after.problems
    return not still and cleanness(after) < before


def cleanness(report: Report) -> tuple[int, int, int]:
    """Less is cleaner: fewer problems; of as many, fewer that are wrong, then shapes known further down.

    A cured root may show the next one, so the number of problems alone says too little.
    """
    return len(report.problems), sum(each.state == "wrong" for each in report.problems), -len(report.tensors)


def look(graph: Graph, before: Report, plan: Plan | None) -> Report:
    """The check of a changed graph, its objective included."""
    report = check(graph, before.fields, before, before.given)
    if plan is not None:
        report.problems = [*report.problems, *objective(report, plan).problems]
    return report


def attempts(case: Case) -> Iterator[Attempt]:
    """Every change worth trying, in no order."""
    if not case.id:
        return wires.ends(case)
    if case.id not in case.graph.nodes:  # bypassed or muted
        again = turned(case.report.drawn, [case.id], "")
        return iter([Attempt(0.0, f"Use {again.nodes[case.id].name} again", again, "again")])
    if not case.placed.known:
        return kinds.meant(case)
    if case.placed.node.wrong_values:
        return values.back_within_limits(case)
    if case.id not in case.graph.order:
        return wires.circles(case)
    always = chain(wires.strays(case), sharing.parted(case), targets.fields_to_use(case))
    if case.problem.state == "unfinished":
        return chain(always, wires.missing(case))
    return chain(always, wires.exchanged(case), kinds.others(case), values.settings(case), inserts.nodes(case),
                 branches.fitted(case), pooling.pooled(case), upstream.earlier(case), targets.answers(case))
