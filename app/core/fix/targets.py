"""Remedies where a network meets its data: fields, the number of classes, answers of the wrong shape."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from nodes.language import Size

from .. import moves
from .case import Attempt, Case, answer_size, straight, target_fields
from .inserts import insertion, rows
from .upstream import learned

ROLLED = ("Flatten", "GlobalAvgPool2d", "GlobalAvgPool1d", "Select", "Mean")
"""What brings pictures and sequences to one row for each example."""
DECIDED = ("Argmax", "ArgMax", "Cast", "Round", "Sort", "Argsort", "ArgSort", "TopK", "Topk")
"""Kinds that make a decision of scores; a loss needs the scores."""


def fields_to_use(case: Case) -> Iterator[Attempt]:
    """Choose a field where none is chosen, or where the chosen one is not there; the name most alike first."""
    placed, plan = case.placed, case.plan
    if plan is None or placed.kind not in ("Input", "Target", "Output"):
        return
    chosen = str(placed.values.get("field", ""))
    if chosen in plan.data.fields and placed.kind != "Output":
        return
    used = {str(other.values.get("field", "")) for other in case.graph.nodes.values() if other is not placed}
    for name, field in plan.data.fields.items():
        answer = field.type in ("label", "numbers") if placed.kind != "Input" else True
        if name == chosen or not answer:
            continue
        alike = max(SequenceMatcher(None, word.lower(), name.lower()).ratio() for word in (chosen, placed.name))
        rank = 1.2 - alike + 0.8 * (name in used) + 0.6 * (placed.kind == "Input" and field.target)
        yield Attempt(rank, f"Use the field {name}", case.graph.set(case.id, field=name), f"field {name}")


def answers(case: Case) -> Iterator[Attempt]:
    """Bring what reaches an Output or a loss to the shape its right answers have."""
    if case.placed.kind == "Output":
        for field in target_fields(case.graph, case.id, case.plan):
            yield from classes(case, answer_size(field))
        yield from undecided(case)
    if case.placed.kind == "Output" or case.placed.node.group == "Loss":
        yield from rolled(case)


def classes(case: Case, count: int) -> Iterator[Attempt]:
    """Make the last learned size what the field needs, or add a layer that brings it there."""
    for wire, tensor in case.wires:
        id = learned(case.graph, wire)
        if id is not None:
            placed = case.graph.nodes[id]
            name = next((name for name in ("out_features", "out_channels") if name in placed.values), "")
            if name and placed.values[name] != count:
                yield case.set(0.1, name, count, id)
        if tensor.dtype == "float32" and tensor.shape and not isinstance(tensor.shape[-1], Size):
            yield insertion(case, 0.7, wire, ("Linear", {"out_features": count}))
            if len(tensor.shape) == 4:
                yield insertion(case, 0.9, wire, ("GlobalAvgPool2d", {}), ("Linear", {"out_features": count}))
                yield insertion(case, 1.0, wire, ("Flatten", {}), ("Linear", {"out_features": count}))
            if len(tensor.shape) == 3:
                yield insertion(case, 0.9, wire, ("Select", {}), ("Linear", {"out_features": count}))


def undecided(case: Case) -> Iterator[Attempt]:
    """Take out what decides between the scores."""
    for wire in straight(case.graph, case.id):
        placed = case.graph.nodes[wire.source]
        if placed.kind in DECIDED:
            yield Attempt(0.3, f"Remove {placed.name}", moves.joined_without(case.graph, wire.source), wire.source)


def rolled(case: Case) -> Iterator[Attempt]:
    """Bring pictures and sequences to one row for each example: best before the first dense node."""
    for back, wire in enumerate(straight(case.graph, case.id, case.problem.port)):
        tensor = case.report.tensors.get(wire[:2])
        if tensor is None or back > 6:
            return
        target, source = case.graph.nodes[wire.target], case.graph.nodes[wire.source]
        dense = target.known and source.known and target.node.group == "Linear" and source.node.group != "Linear"
        nearest = target.kind == "Output" and back == 0
        if len(tensor.shape) > 2 and (dense or nearest):
            for rank, *steps in rows(tensor):
                if steps[0][0] in ROLLED:
                    yield insertion(case, rank - (0.7 if dense else 0.3) + 0.1 * back, wire, *steps)
