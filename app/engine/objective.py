"""The objective at work: which fields a batch must hold, and how a step's loss comes from them.

If the canvas has Loss nodes the module's own ``training_step`` gives the terms, which add
up. If not, each Output is compared with its target field as ``app.core.objective`` decided.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from app.core.graph import Graph
from app.core.objective import Goal, Objective
from app.core.plan import Field, Plan
from app.core.unroll import origin
from app.core.write import Source

Compare = Callable[[Tensor, Tensor], Tensor]
"""What a network answers [N, …] and the right answers [N, …] → one number."""


class BadObjective(Exception):
    """Nothing can be trained like this; a sentence."""


class Outcome(NamedTuple):
    """One pass: the number to make small, its terms if there are several, everything the network answered."""

    loss: Tensor
    terms: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]


@dataclass(frozen=True)
class Answer:
    """One Output that is compared with a field. ``tail`` is what its metrics' names end in if there are several.

    ``probabilities`` says that a Softmax or Sigmoid stands ahead of the Output.
    """

    name: str
    place: int
    field: str
    loss: str
    classes: int
    tail: str
    probabilities: bool
    compare: Compare

    @property
    def is_label(self) -> bool:
        return self.classes > 0

    def chosen(self, output: Tensor) -> Tensor:
        """The class each sample is taken for: int64 [N]."""
        if self.loss == "cross_entropy":
            return output.argmax(1)
        flat = output.reshape(len(output))
        if self.loss == "binary_cross_entropy":
            return (flat > (0.5 if self.probabilities else 0.0)).long()
        return flat.round().long().clamp(0, self.classes - 1)


@dataclass(frozen=True)
class Aim:
    """``fields`` are what a batch must hold; ``terms`` are the names of the losses if there are several."""

    fields: tuple[str, ...]
    inputs: tuple[str, ...]
    answers: tuple[Answer, ...]
    terms: tuple[str, ...]
    outcome: Callable[[nn.Module, Mapping[str, Tensor]], Outcome]

    def compare(self, outputs: tuple[Tensor, ...], batch: Mapping[str, Tensor]) -> Tensor:
        """The loss of answers that were given without the network."""
        return added([answer.compare(outputs[answer.place], batch[answer.field]) for answer in self.answers])


def aim(source: Source, objective: Objective, graph: Graph, fields: Mapping[str, Field], plan: Plan) -> Aim:
    """The objective of a written network. Raises :class:`BadObjective` if a field is missing or nothing is compared."""
    inputs = tuple(field for _, _, field in source.inputs)
    handed = tuple(field for _, _, field in (*source.inputs, *source.extra, *source.targets))
    for word, _, field in (*source.inputs, *source.extra, *source.targets):
        if not field:
            raise BadObjective(f"{word} does not say which field of the data it hands out; choose one of "
                               f"{', '.join(fields) or 'the fields, once data is chosen'} in the inspector.")
        if field not in fields:
            raise BadObjective(f"The data has no field called {field}, which {word} hands out. "
                               f"It has {', '.join(fields) or 'none'}.")
    answers = tuple(answer(goal, objective, source, graph, fields[goal.field], plan) for goal in objective.goals)
    wanted = tuple(dict.fromkeys((*handed, *(each.field for each in answers))))
    if source.losses:
        terms = source.losses if len(source.losses) > 1 else ()
        return Aim(wanted, inputs, answers, terms, by_nodes(handed, source.losses))
    if not answers:
        raise BadObjective("Nothing says what the network should learn: choose the field an Output predicts, or wire a "
                           "Loss node.")
    terms = tuple(each.name for each in answers) if len(answers) > 1 else ()
    return Aim(wanted, inputs, answers, terms, by_answers(inputs, answers, len(source.outputs)))


def answer(goal: Goal, objective: Objective, source: Source, graph: Graph, field: Field, plan: Plan) -> Answer:
    place, name = next((at, name) for at, (name, id) in enumerate(source.outputs) if id == goal.output)
    before = origin(graph, graph.incoming[goal.output]["x"][0]).kind
    classes = len(field.classes) if field.type == "label" else 0
    return Answer(name, place, goal.field, goal.loss, classes, f"_{name}" if len(objective.goals) > 1 else "",
                  before in ("Softmax", "Sigmoid"), comparing(goal.loss, before, plan.objective.label_smoothing))


def comparing(loss: str, before: str, smoothing: float) -> Compare:
    """The function of a loss. A Softmax or Sigmoid ahead of the Output means that probabilities arrive."""
    if loss == "cross_entropy":
        if before == "Softmax":  # log-softmax of log-probabilities is themselves
            return lambda y, t: F.cross_entropy(y.clamp_min(1e-12).log(), t, label_smoothing=smoothing)
        if smoothing:
            return lambda y, t: F.cross_entropy(y, t, label_smoothing=smoothing)
        return F.cross_entropy
    if loss == "binary_cross_entropy":
        return probability_entropy if before == "Sigmoid" else logit_entropy
    return absolute_error if loss == "absolute_error" else squared_error


def logit_entropy(y: Tensor, t: Tensor) -> Tensor:
    return F.binary_cross_entropy_with_logits(y.reshape(t.shape), t.to(y.dtype))


def probability_entropy(y: Tensor, t: Tensor) -> Tensor:
    return F.binary_cross_entropy(y.reshape(t.shape), t.to(y.dtype))


def squared_error(y: Tensor, t: Tensor) -> Tensor:
    return F.mse_loss(y if y.shape == t.shape else y.reshape(t.shape), t.to(y.dtype))


def absolute_error(y: Tensor, t: Tensor) -> Tensor:
    return F.l1_loss(y if y.shape == t.shape else y.reshape(t.shape), t.to(y.dtype))


def by_nodes(handed: tuple[str, ...], losses: tuple[str, ...]) -> Callable[[nn.Module, Mapping[str, Tensor]], Outcome]:
    def outcome(module: nn.Module, batch: Mapping[str, Tensor]) -> Outcome:
        named, outputs = module.training_step(*[batch[field] for field in handed])  # type: ignore[operator]
        terms = tuple(named[name] for name in losses)
        return Outcome(added(terms), terms if len(terms) > 1 else (), outputs)

    return outcome


def by_answers(inputs: tuple[str, ...], answers: tuple[Answer, ...], count: int
               ) -> Callable[[nn.Module, Mapping[str, Tensor]], Outcome]:
    if count == 1 and len(inputs) == 1:
        (given,), (only,) = inputs, answers
        compare, right = only.compare, only.field

        def simple(module: nn.Module, batch: Mapping[str, Tensor]) -> Outcome:
            output = module(batch[given])
            return Outcome(compare(output, batch[right]), (), (output,))

        return simple

    def outcome(module: nn.Module, batch: Mapping[str, Tensor]) -> Outcome:
        found = module(*[batch[field] for field in inputs])
        outputs = (found,) if count == 1 else tuple(found)
        terms = tuple(each.compare(outputs[each.place], batch[each.field]) for each in answers)
        return Outcome(added(terms), terms if len(terms) > 1 else (), outputs)

    return outcome


def added(terms: tuple[Tensor, ...] | list[Tensor]) -> Tensor:
    total = terms[0]
    for term in terms[1:]:
        total = total + term
    return total if total.ndim == 0 else torch.sum(total)
