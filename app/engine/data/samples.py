"""What every kind of source is read into: raw arrays, completed fields, and the parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from app.core.plan import Column, Field

from .bad import BadData, several
from .split import Parts


@dataclass(frozen=True)
class Samples:
    """``raw`` holds all examples of each field in raw units; ``parts`` are positions in them.

    ``learned`` holds, for a series, the rows of the training part, so that a row in many
    windows counts once when scales are fitted; for other fields it is absent. ``codes``
    says how many codes each raw column has: 0 for a number.
    """

    raw: dict[str, np.ndarray]
    fields: dict[str, Field]
    parts: Parts
    columns: dict[str, Column] = field(default_factory=dict)
    learned: Mapping[str, np.ndarray] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def codes(self, name: str) -> tuple[int, ...]:
        """For each raw column of a field, how many categories it has; 0 for a number."""
        return tuple(len(self.columns[column].classes) if self.columns[column].type == "category" else 0
                     for column in self.fields[name].columns if column in self.columns)


def unseen(samples: Samples) -> None:
    """``BadData`` if a label class never occurs in the training part."""
    for name, each in samples.fields.items():
        if each.type != "label":
            continue
        seen = set(np.unique(samples.raw[name][samples.parts.train]).tolist())
        never = [text for code, text in enumerate(each.classes) if code not in seen]
        if not never:
            continue
        there = set(np.unique(samples.raw[name]).tolist())
        absent = [text for code, text in enumerate(each.classes) if code not in there]
        if absent:
            raise BadData(f"No example of {several(absent)} is in the data, though {name} lists it as a label; "
                          "look at the data again in Data so that the labels are renewed.")
        raise BadData(f"{several(never)} never {'occurs' if len(never) == 1 else 'occur'} in the training part, so it "
                      f"cannot be learned as {name}. Split at random and in equal shares of each label in Data, or "
                      "bring more examples of it.")
