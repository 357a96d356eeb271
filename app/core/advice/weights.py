"""Advice on what is learned: batches too small to measure, numbers no loss reaches, one layer that holds nearly all."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ..graph import Graph
from ..swap import turned
from .view import Advice, Remedy, View, between, listed

SHARE, WORTH = 0.9, 50_000
"""From which share of all learned numbers on a layer is named, in networks that learn at least so many."""


def batches_of_one(view: View) -> Iterator[Advice]:
    """A batch norm under a plan whose batches hold one example."""
    if view.plan is None or view.plan.budget.batch_size != 1:
        return
    norms = [id for id in view.of("BatchNorm1d", "BatchNorm2d", "BatchNorm3d") if id in view.report.live]
    if norms:
        alone = any(len(view.shape(id)) == 2 for id in norms)
        yield view.advice(norms[0], f"{listed(map(view.name, norms))} {'measures' if len(norms) == 1 else 'measure'} "
                                    "mean and spread over a batch, but the plan's batch size is 1: "
                                    + ("one example has no spread, and training stops with an error." if alone else
                                       "what is measured changes with every example, and is wrong after training.")
                                    + " Raise the batch size, or take a norm that looks at each example by itself.",
                          (f"Change {listed(f'{view.name(id)} to {instead(view, id)}' for id in norms)}",
                           partial(by_itself, view, norms)))


def instead(view: View, id: str) -> str:
    return "Layer norm" if len(view.shape(id)) == 2 else "Group norm"


def by_itself(view: View, norms: list[str]) -> Graph:
    graph = view.graph
    for id in norms:
        shape = view.shape(id)
        if len(shape) == 2:
            graph = turned(graph, id, "LayerNorm")
        else:
            groups = next((n for n in (8, 4, 2) if isinstance(shape[1], int) and shape[1] % n == 0), 1)
            graph = turned(graph, id, "GroupNorm", num_groups=groups)
    return graph


def unreached(view: View) -> Iterator[Advice]:
    """Learned numbers from which no way leads to anything that is made small, or none a gradient could go back."""
    aimless = view.plan is not None and view.plan.data.fields and not view.objective.goals and not view.objective.nodes
    if view.report.problems or aimless:
        return
    ends = view.objective.nodes or tuple(goal.output for goal in view.objective.goals) or tuple(view.of("Output"))
    if set(view.of("Output")) <= set(ends) and len(view.report.forward) == len(view.graph.nodes) and not any(
            tensor.dtype != "float32" for tensor in view.report.tensors.values()) and "Detach" not in view.by_kind:
        return  # everything leads there, and nothing on the way stops a gradient
    trained = set(ends)
    ahead = list(ends)
    while ahead:
        for sources in view.graph.incoming[ahead.pop()].values():
            for source in sources:
                tensor = view.report.tensors.get(source)
                if source[0] not in trained and tensor is not None and tensor.dtype == "float32" \
                        and view.node(source[0]).kind != "Detach":
                    trained.add(source[0])
                    ahead.append(source[0])
    trained |= {owner for id in trained if (owner := view.node(id).shares)}
    idle = [id for id, answer in view.sound.items() if answer.parameters and id not in trained]
    if not idle:
        return
    count = sum(view.sound[id].parameters for id in idle)
    dead = [id for id in view.graph.nodes if id not in view.report.live]
    names = f"{listed(map(view.name, idle))} {'holds' if len(idle) == 1 else 'hold'} {count:,} learned numbers"
    if set(idle) <= set(dead):
        yield view.advice(idle[0], f"{names}, but no wire leads from there to an Output or a loss: they are neither "
                                   "trained nor exported.",
                          (f"Remove {listed(map(view.name, dead), 3)}", partial(view.graph.remove, *dead)))
    else:
        yield view.advice(idle[0], f"{names} that no loss reaches: no gradient finds its way there, so that they stay "
                                   "as they were at the beginning.")


def heavy(view: View) -> Iterator[Advice]:
    """One layer that holds nearly all learned numbers; tables of words and whole blocks are expected to."""
    total = view.report.parameters
    if total < WORTH:
        return
    learned = [id for id, answer in view.sound.items() if answer.parameters]
    id = max(learned, key=lambda each: view.sound[each].parameters)
    held = view.sound[id].parameters
    if len(learned) < 2 or held < SHARE * total or view.node(id).node.group not in ("Linear", "Convolution"):
        return
    text = f"{view.name(id)} holds {held:,} of the {total:,} learned numbers ({min(100 * held / total, 99.9):.3g} %)"
    arriving, source = view.heard(id), view.source(id)
    if view.node(id).kind == "Linear" and arriving and source:
        text += f", because {arriving.shape[-1]:,} numbers arrive from {view.name(source)}"
        flat = flattened(view, id)
        way = f"A pool before {view.name(flat)} makes it smaller." if flat else "A narrower layer may do as well."
        yield view.advice(id, f"{text}: it can learn small data by heart. {way}", *(pooled(view, flat) if flat else ()))
    else:
        yield view.advice(id, f"{text}: what it learns decides, and the other layers hardly count.")


def flattened(view: View, id: str) -> str:
    """The Flatten of a picture that a layer reads from."""
    while (id := view.source(id)) and id in view.sound:
        if view.node(id).kind == "Flatten":
            arriving = view.heard(id)
            return id if arriving is not None and len(arriving.shape) == 4 and arriving.shape[2] != 1 else ""
        if view.node(id).node.group not in ("Dropout", "Activation", "Normalising"):
            return ""
    return ""


def pooled(view: View, flat: str) -> tuple[Remedy, ...]:
    wire = view.wire(view.source(flat), flat)
    if wire is None:
        return ()
    name = view.name(flat)
    return ((f"Insert Max pool 2D before {name}", partial(between, view.graph, wire, "MaxPool2d")),
            (f"Change {name} to Global average pool 2D", partial(turned, view.graph, flat, "GlobalAvgPool2d")))
