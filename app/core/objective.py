"""What a network is asked to make small: which Output is compared with which field, and how.

If the canvas has Loss nodes they are the objective. If not, it follows from the target
field: a label asks for cross-entropy, numbers for squared error.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nodes.language import DTYPES, Tensor
from nodes.size import Size, show

from .plan import Field, Plan
from .report import Problem, Report


@dataclass(frozen=True)
class Goal:
    """One Output that is compared with a target field. ``loss`` is one of the plan's words, never ``auto``."""

    output: str
    field: str
    loss: str


@dataclass(frozen=True)
class Objective:
    """``goals`` for the metrics; ``nodes`` are the Loss nodes that are made small in their stead, if any."""

    goals: tuple[Goal, ...] = ()
    nodes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def objective(report: Report, plan: Plan) -> Objective:
    """The objective of a checked network under ``plan``, and what does not fit about it."""
    graph, fields = report.graph, plan.data.fields
    training, ends = report.training, set(graph.of_kind("Output"))
    losses = tuple(id for id in graph.order if id in training and graph.nodes[id].known
                   and graph.nodes[id].node.group == "Loss") if training else ()
    outputs = [id for id in graph.order if id in ends]
    if not fields:
        return Objective(nodes=losses)
    goals, problems, aimless = [], [], []
    used = {str(graph.nodes[id].values.get("field", "")) for id in graph.of_kind("Input")}
    for id in outputs:
        placed = graph.nodes[id]
        chosen = str(placed.values.get("field", ""))
        target = chosen or (target_field(fields, used, plan) if len(outputs) == 1 else "")
        if target not in fields:
            if chosen:
                problems.append(Problem(id, f"{placed.name} predicts {chosen}, but the data has no such field. "
                                            f"It has {', '.join(fields)}.", "x"))
            elif not losses:
                aimless.append(Problem(id, f"{placed.name} does not say yet which field it predicts; "
                                           "choose one in the inspector or in Train.", "x", "unfinished"))
            continue
        source = graph.incoming[id].get("x")
        tensor = report.tensors.get(source[0]) if source else None
        loss = loss_word(fields[target], plan.objective.loss, tensor)
        if tensor is None or not source:
            continue
        if text := mismatch(tensor, target, fields[target], loss, graph.nodes[source[0][0]].name):
            if not losses:
                problems.append(Problem(id, text if placed.name == target else f"{placed.name}: {text}", "x"))
        else:
            goals.append(Goal(id, target, loss))
    if not goals and not problems:  # one that is compared is enough; the others are answers beside it
        problems = aimless[:1]
    return Objective(tuple(goals), losses, tuple(problems))


def target_field(fields: Mapping[str, Field], used: set[str], plan: Plan) -> str:
    """The field the plan names, else the only label, else the only numbers, that no Input hands out."""
    if plan.objective.target:
        return plan.objective.target
    for type in ("label", "numbers"):
        free = [name for name, field in fields.items() if field.type == type and name not in used]
        if len(free) == 1:
            return free[0]
    return ""


def loss_word(field: Field, chosen: str, tensor: Tensor | None) -> str:
    if chosen != "auto":
        return chosen
    if field.type != "label":
        return "squared_error"
    one = tensor is not None and len(field.classes) == 2 and tensor.shape[1:] in ((), (1,))
    return "binary_cross_entropy" if one else "cross_entropy"


def mismatch(tensor: Tensor, target: str, field: Field, loss: str, source: str) -> str:
    """Why an answer cannot be compared with a field, in a sentence; empty if it can."""
    shape = tensor.shape
    if tensor.dtype != "float32":
        return f"{source} brings {DTYPES[tensor.dtype]}, from which nothing can be learned; an answer for {target} " \
               "has to be decimal numbers. Wire in what comes before the decision."
    if not shape or isinstance(shape[0], int) or str(shape[0]) != "N":
        return f"{show(shape)} arrives from {source}, and its first size is not the batch N, so that there is no " \
               "answer for each sample; a Permute or Select before it can help."
    if loss == "cross_entropy":
        if field.type != "label":
            return f"cross-entropy needs a label, but {target} is {field.type}."
        count = len(field.classes)
        if len(shape) < 2:
            return f"{target} has {count} classes and wants N, {count}, but {show(shape)} arrives from {source}."
        if len(shape) > 2:
            way = "flatten or pool the picture" if len(shape) == 4 else \
                "take the last step, or the mean over the steps," if len(shape) == 3 else "flatten"
            return f"{target} has {count} classes and wants N, {count}, but {show(shape)} arrives from {source}, " \
                   f"which is more than one answer for each sample; {way} first."
        if count and shape[1] != count:
            return f"{target} has {count} classes, but {shape[1]} numbers arrive from {source} for each sample; " \
                   f"it takes {count}, one for each class."
        return ""
    wanted: tuple[int | str, ...] = () if loss == "binary_cross_entropy" or field.type == "label" else field.shape
    if loss == "binary_cross_entropy" and field.type == "label" and len(field.classes) != 2:
        return f"binary cross-entropy needs two classes, but {target} has {len(field.classes)}."
    spelled = tuple(map(str, wanted))
    arrives = tuple(map(str, shape[1:]))
    if arrives == spelled or (arrives == ("1",) and spelled == ()) or (arrives == () and spelled == ("1",)):
        return ""
    want = ", ".join(("N", *(spelled or ("1",))))
    flat = any(isinstance(size, Size) for size in shape[1:])
    hint = " Select one step of the sequence, or average over it." if flat else ""
    return f"{target} wants {want}, but {show(shape)} arrives from {source}.{hint}"
