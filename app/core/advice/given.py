"""All advice on a network, and the changes that would follow it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..check import check
from ..effect import redrawn
from ..graph import Graph
from ..objective import Objective, objective
from ..plan import Plan
from ..report import Problem, Report
from . import answers, depth, expected, reading, sight, weights
from .view import Advice, View

RULES: tuple[Callable[[View], Iterator[Advice]], ...] = (
    answers.final_activations, answers.losses, answers.one_class, answers.dropped, answers.leaks,
    expected.probabilities, expected.logarithms, expected.scores,
    weights.batches_of_one, depth.bare, depth.repeated, depth.fading, depth.deep, sight.narrow, reading.axes,
    reading.places, reading.tables, reading.between_layers, weights.unreached, weights.heavy)
MOST = 12
"""How much advice is given at once; more would not be read."""


def advise(report: Report, plan: Plan | None, objective: Objective) -> tuple[Problem, ...]:
    """What could be better about a network that may well work; nothing here stops anyone."""
    told = (each.problem for each in given(View(report.flat, plan, objective)))  # what lies in a block is told there
    return tuple(dict.fromkeys(each for each in told if not each.node or each.node in report.graph.nodes))[:MOST]


def given(view: View) -> Iterator[Advice]:
    for rule in RULES:
        yield from rule(view)


def remedies(report: Report, plan: Plan | None, problem: Problem) -> tuple[tuple[str, Graph], ...]:
    """The changes that follow an advice, each tried: the network is as sound with it, and the advice is gone."""
    aim = objective(report, plan) if plan is not None else Objective()
    found: list[tuple[str, Graph]] = []
    if report.flat is not report:  # a change of what is unrolled is none of what is drawn
        return ()
    for advice in given(View(report, plan, aim)):
        if advice.problem == problem:
            for text, change in advice.remedies:
                graph = redrawn(report.drawn, change())
                after = check(graph, report.fields, report, report.given)
                aim_after = objective(after, plan) if plan is not None else Objective()
                left = {each.problem for each in given(View(after, plan, aim_after))}
                same = {each for each in left if each.node == problem.node and each.text == problem.text}
                if not same and len(after.problems) + len(aim_after.problems) <= len(report.problems):
                    found.append((text, graph))
            break
    return tuple(found)
