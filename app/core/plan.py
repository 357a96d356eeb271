"""The plan of a training: data, objective, optimiser, budget.

A plan is frozen and says everything that decides a result, every value written out.
Keys that this version does not know are kept in ``rest`` and written back untouched.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import msgspec


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One section of a plan."""


class Column(Part, frozen=True, kw_only=True):
    """One column of the source: what it holds, and its categories in order."""

    type: Literal["number", "category", "label", "text"] = "number"
    classes: tuple[str, ...] = ()


class Field(Part, frozen=True, kw_only=True):
    """A named, typed column group of the data: what an Input or a Target hands out.

    ``shape`` is one example without the batch; a string is an open size.
    ``classes`` are the labels of a label field or the vocabulary of a text field, in
    the order of their codes. ``scale`` is fitted on the training part only and becomes
    part of the exported model. With windows (``Source.window``) ``take`` says whether
    the field is what came before or what comes after. ``target`` marks right answers:
    an example without one is left out instead of filled.
    """

    type: Literal["numbers", "label", "image", "series", "text", "tensor"] = "numbers"
    columns: tuple[str, ...] = ()
    shape: tuple[int | str, ...] = ()
    dtype: Literal["float32", "int64", "bool"] = "float32"
    classes: tuple[str, ...] = ()
    scale: Literal["none", "standardize", "unit"] = "none"
    level: Literal["word", "character"] = "word"
    length: int = 0
    take: Literal["past", "future"] = "past"
    target: bool = False

    @property
    def codes(self) -> int:
        """How many different codes it holds; 0 if it does not hold codes."""
        return len(self.classes) if self.dtype == "int64" else 0


class Origin(Part, frozen=True, kw_only=True):
    """Where the data comes from. ``bundled:NAME`` is a file that ships with us.

    ``size`` is the height and width pictures of a folder are brought to; ``window``
    rows in a row become one example that looks ``ahead`` rows ahead (0: every row is
    an example).
    """

    kind: Literal["", "csv", "parquet", "images", "npz"] = ""
    path: str = ""
    size: tuple[int, ...] = (32, 32)
    colour: Literal["colour", "grey"] = "colour"
    window: int = 0
    ahead: int = 1


class Split(Part, frozen=True, kw_only=True):
    """Which part is learned from. Shares of the whole; ``order`` keeps the last rows for validation."""

    validation: float = 0.2
    test: float = 0.0
    by: Literal["random", "order"] = "random"
    stratify: bool = True
    seed: int = 0


class Data(Part, frozen=True, kw_only=True):
    source: Origin = Origin()
    columns: dict[str, Column] = msgspec.field(default_factory=dict)
    fields: dict[str, Field] = msgspec.field(default_factory=dict)
    missing: Literal["fill", "drop"] = "fill"
    split: Split = Split()


class Objective(Part, frozen=True, kw_only=True):
    """What is made small when the canvas has no Loss nodes. ``auto`` follows from the target field."""

    target: str = ""
    loss: Literal["auto", "cross_entropy", "binary_cross_entropy", "squared_error", "absolute_error"] = "auto"
    label_smoothing: float = 0.0


class Schedule(Part, frozen=True, kw_only=True):
    """How the learning rate moves.

    ``warmup`` is in epochs; ``step`` multiplies by ``factor`` every ``every`` epochs.
    """

    kind: Literal["constant", "cosine", "step", "one_cycle"] = "constant"
    warmup: float = 0.0
    every: int = 10
    factor: float = 0.1


class Optimizer(Part, frozen=True, kw_only=True):
    """``clip`` is the largest norm of all gradients together; 0 leaves them as they are."""

    kind: Literal["Adam", "AdamW", "SGD", "RMSprop"] = "Adam"
    rate: float = 0.001
    weight_decay: float = 0.0
    momentum: float = 0.9
    clip: float = 0.0
    schedule: Schedule = Schedule()


class Budget(Part, frozen=True, kw_only=True):
    """``patience`` stops after so many epochs without a better validation loss; 0 never does."""

    epochs: int = 20
    batch_size: int = 64
    patience: int = 0
    keep: Literal["best", "last"] = "best"


class Plan(Part, frozen=True, kw_only=True):
    network: str = "main"
    data: Data = Data()
    objective: Objective = Objective()
    optimizer: Optimizer = Optimizer()
    budget: Budget = Budget()
    seed: int = 0
    rest: dict[str, Any] = msgspec.field(default_factory=dict)

    def wrong(self) -> list[str]:
        """A sentence for every value no training could use."""
        found = []
        limits = [
            ("epochs", self.budget.epochs, 1, 1_000_000, "the least is 1"),
            ("batch size", self.budget.batch_size, 1, 10_000_000, "the least is 1"),
            ("patience", self.budget.patience, 0, 1_000_000, "0 means never stop early"),
            ("learning rate", self.optimizer.rate, 1e-12, 1e4, "try 0.001"),
            ("weight decay", self.optimizer.weight_decay, 0, 1e4, "0 means none"),
            ("momentum", self.optimizer.momentum, 0, 0.999999, "it lies between 0 and 1"),
            ("gradient clipping", self.optimizer.clip, 0, 1e12, "0 means none"),
            ("warm-up", self.optimizer.schedule.warmup, 0, self.budget.epochs, "it cannot be longer than the training"),
            ("steps of the schedule", self.optimizer.schedule.every, 1, 1_000_000, "the least is 1"),
            ("factor of the schedule", self.optimizer.schedule.factor, 0, 1, "it lies between 0 and 1"),
            ("label smoothing", self.objective.label_smoothing, 0, 1, "it lies between 0 and 1"),
            ("validation share", self.data.split.validation, 0, 0.9, "it lies between 0 and 0.9"),
            ("test share", self.data.split.test, 0, 0.9, "it lies between 0 and 0.9"),
            ("seed", self.seed, 0, 2**63 - 1, "it is a whole number from 0"),
            ("split seed", self.data.split.seed, 0, 2**63 - 1, "it is a whole number from 0"),
        ]
        for name, value, low, high, hint in limits:
            if not low <= value <= high:  # also false for NaN
                found.append(f"The plan's {name} is {value}; {hint}.")
        if self.data.split.validation + self.data.split.test > 0.95:
            found.append("Validation and test together leave less than a twentieth to learn from.")
        return found


def read_plan(values: Mapping[str, Any]) -> Plan:
    """The plan that plain JSON values say. Raises ``ValueError`` with a sentence."""
    try:
        plan = msgspec.convert(dict(values), Plan, strict=True)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `")
        place = where.rstrip("`").removeprefix("$.") or "the top"
        raise ValueError(f"The plan cannot be read at {place}: {what[:1].lower()}{what[1:]}.") from None
    return msgspec.structs.replace(plan, rest=unknown(values, plan))


def plan_values(plan: Plan) -> dict[str, Any]:
    """The plan as plain JSON values, unknown keys included."""
    values = msgspec.to_builtins(plan)
    return merge(values, values.pop("rest"))


def unknown(values: Any, part: Any) -> dict[str, Any]:
    """The keys of ``values`` that ``part`` has no place for, nested as they were."""
    if not isinstance(values, Mapping):
        return {}
    known = {name: getattr(part, name) for name in part.__struct_fields__ if name != "rest"} \
        if isinstance(part, msgspec.Struct) else part if isinstance(part, Mapping) else None
    if known is None:
        return {}
    rest = {}
    for key, value in values.items():
        if key not in known:
            rest[key] = value
        elif inner := unknown(value, known[key]):
            rest[key] = inner
    return rest


def merge(values: dict[str, Any], rest: Mapping[str, Any]) -> dict[str, Any]:
    for key, value in rest.items():
        known = values.get(key)
        values[key] = merge(known, value) if isinstance(known, dict) and isinstance(value, Mapping) else value
    return values
