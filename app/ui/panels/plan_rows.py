"""What can be set in a plan: a row each, with its limits and its help; the form is made from these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from app.core.inspect import Findings
from app.core.plan import Plan

LOSSES = (("auto", "Follows from the target"), ("cross_entropy", "Cross-entropy"),
          ("binary_cross_entropy", "Binary cross-entropy"), ("squared_error", "Squared error"),
          ("absolute_error", "Absolute error"))


@dataclass(frozen=True)
class Row:
    """``path`` leads to the value in the plan (``optimizer.rate``); ``change`` names the undo step.

    ``percent`` shows shares as per cent. ``when`` says for which plans the row is shown.
    """

    path: str
    title: str
    change: str
    help: str
    options: tuple[tuple[str, str], ...] = ()
    whole: bool = False
    low: float | None = None
    high: float | None = None
    step: float | None = None
    unit: str = ""
    percent: bool = False
    switch: bool = False
    when: Callable[[Plan, Findings], bool] = lambda plan, findings: True


def value_at(plan: Plan, path: str) -> Any:
    found: Any = plan
    for name in path.split("."):
        found = getattr(found, name)
    return found


def with_value(part: Any, path: str, value: Any) -> Any:
    """``part`` with another value at the end of ``path``."""
    name, _, rest = path.partition(".")
    return msgspec.structs.replace(part, **{name: with_value(getattr(part, name), rest, value) if rest else value})


def no_loss_nodes(plan: Plan, findings: Findings) -> bool:
    return not findings.objective.nodes


def smooths(plan: Plan, findings: Findings) -> bool:
    return no_loss_nodes(plan, findings) and any(goal.loss == "cross_entropy" for goal in findings.objective.goals)


def wants_momentum(plan: Plan, findings: Findings) -> bool:
    return plan.optimizer.kind in ("SGD", "RMSprop")


def goes_by_steps(plan: Plan, findings: Findings) -> bool:
    return plan.optimizer.schedule.kind == "step"


def warms_up(plan: Plan, findings: Findings) -> bool:
    return plan.optimizer.schedule.kind != "one_cycle"


def at_random(plan: Plan, findings: Findings) -> bool:
    return plan.data.split.by == "random"


SECTIONS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("What is learned", (
        Row("objective.target", "Predicts", "Change target", "The field the Output is compared with. Left open, it is "
            "the label, else the only numbers, that no Input hands out.", when=no_loss_nodes),
        Row("objective.loss", "Loss", "Change loss", "What is made small while training: cross-entropy for labels, "
            "squared error for numbers; absolute error minds outliers less.", options=LOSSES, when=no_loss_nodes),
        Row("objective.label_smoothing", "Label smoothing", "Change label smoothing", "Softens the right answers a "
            "little, so that the network is never quite sure; 0 leaves them. 0.1 is usual.", low=0, high=0.9, step=0.01,
            when=smooths),
    )),
    ("How long", (
        Row("budget.epochs", "Epochs", "Change epochs", "How many times training goes through the data.", whole=True,
            low=1, high=1_000_000),
        Row("budget.batch_size", "Batch size", "Change batch size", "How many examples are looked at before the "
            "weights move. More is quicker and needs more memory.", whole=True, low=1, high=10_000_000),
        Row("budget.patience", "Patience", "Change patience", "Ends early after so many epochs without a better "
            "validation loss; 0 never does.", whole=True, low=0, high=1_000_000, unit="epochs"),
        Row("budget.keep", "Keeps", "Change what is kept", "Which weights are kept: those of the epoch with the best "
            "validation loss, or the last ones.", options=(("best", "Best weights"), ("last", "Last weights"))),
    )),
    ("Optimiser", (
        Row("optimizer.kind", "Method", "Change optimiser", "How the weights follow the gradient. Adam is a good "
            "start; AdamW goes with weight decay; SGD with momentum is the classic for images.",
            options=tuple((kind, kind) for kind in ("Adam", "AdamW", "SGD", "RMSprop"))),
        Row("optimizer.rate", "Learning rate", "Change learning rate", "How far the weights move in a step. Too large "
            "and the loss jumps or becomes NaN; too small and nothing happens. 0.001 suits Adam, 0.1 suits SGD.",
            low=1e-12, high=1e4),
        Row("optimizer.momentum", "Momentum", "Change momentum", "How much of the last step goes into the next.",
            low=0, high=0.999999, step=0.01, when=wants_momentum),
        Row("optimizer.weight_decay", "Weight decay", "Change weight decay", "Pulls weights towards 0, against "
            "learning by heart; 0 is none, 0.01 is usual with AdamW.", low=0, high=1e4),
        Row("optimizer.clip", "Gradient clipping", "Change gradient clipping", "The largest norm of all gradients "
            "together; 0 leaves them. 1 steadies recurrent networks and transformers.", low=0, high=1e12),
    )),
    ("Learning rate over time", (
        Row("optimizer.schedule.kind", "Schedule", "Change schedule", "Constant; cosine falls gently to 0; steps "
            "multiplies every few epochs; one cycle rises, then falls, and learns fast.",
            options=(("constant", "Constant"), ("cosine", "Cosine"), ("step", "Steps"), ("one_cycle", "One cycle"))),
        Row("optimizer.schedule.warmup", "Warm-up", "Change warm-up", "Over so many epochs the rate rises from 0; "
            "0 begins at once.", low=0, high=1_000_000, step=0.5, unit="epochs", when=warms_up),
        Row("optimizer.schedule.every", "Every", "Change schedule", "After how many epochs the rate is multiplied.",
            whole=True, low=1, high=1_000_000, unit="epochs", when=goes_by_steps),
        Row("optimizer.schedule.factor", "Times", "Change schedule", "What the rate is multiplied by.", low=0, high=1,
            step=0.05, when=goes_by_steps),
    )),
    ("Split of the data", (
        Row("data.split.validation", "Validation", "Change validation share", "The share that is kept back while "
            "learning, to see how good the network is on examples it has not seen.", percent=True, low=0, high=90,
            unit="%"),
        Row("data.split.test", "Test", "Change test share", "A share nothing is decided by, looked at once at the "
            "very end.", percent=True, low=0, high=90, unit="%"),
        Row("data.split.by", "Drawn", "Change split", "At random, or by order: the last rows for validation, as for "
            "time series.", options=(("random", "At random"), ("order", "By order"))),
        Row("data.split.stratify", "Equal labels", "Change split", "Each part gets its share of every label.",
            switch=True, when=at_random),
        Row("data.split.seed", "Split seed", "Change split seed", "Another number draws other parts.", whole=True,
            low=0, high=2**63 - 1, when=at_random),
    )),
    ("Chance", (
        Row("seed", "Seed", "Change seed", "Decides first weights, order and dropout; the same seed gives the same "
            "result on the same machine.", whole=True, low=0, high=2**63 - 1),
    )),
)
