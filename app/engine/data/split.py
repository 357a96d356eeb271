"""Decides which examples are learned from and which are kept back, the same on every machine and for ever.

The order comes from a written-out mixing function (splitmix64), not from a library's
generator, whose stream may change from one version to the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.core.plan import Split

from .bad import BadData, counted, several


@dataclass(frozen=True)
class Parts:
    """Positions of the examples of each part: int64, ascending, disjoint."""

    train: np.ndarray
    validation: np.ndarray
    test: np.ndarray
    notes: tuple[str, ...] = ()

    @property
    def every(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        return self.train, self.validation, self.test


def mixed(values: np.ndarray) -> np.ndarray:
    """splitmix64's finaliser (Steele, Lea, Flood 2014) on uint64 values."""
    values = values + np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def shuffled(count: int, seed: int) -> np.ndarray:
    """0 … ``count`` - 1 in an order that only ``seed`` decides."""
    start = mixed(np.array([seed % 2**64], dtype=np.uint64))
    keys = mixed(np.arange(count, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15) + start)
    return np.argsort(keys, kind="stable").astype(np.int64)


def split_parts(count: int, split: Split, codes: np.ndarray | None = None, classes: Sequence[str] = ()) -> Parts:
    """The three parts of ``count`` examples. With ``codes`` (int64 [count]) each class is shared out by itself.

    By order, training comes first, then validation, then test. Raises ``BadData`` if nothing is left to learn from.
    """
    if count < 2:
        raise BadData(f"There is only {counted(count, 'example')}; at least 2 are needed, one to learn from and one "
                      "to check with." if count else "There are no examples left; choose other data in Data.")
    notes: list[str] = []
    if split.by == "order":
        validation, test = sizes(count, split)
        cut, end = count - validation - test, count - test
        every = np.arange(count, dtype=np.int64)
        return Parts(every[:cut], every[cut:end], every[end:])
    order = shuffled(count, split.seed)
    if codes is None or not split.stratify:
        validation, test = sizes(count, split)
        return Parts(np.sort(order[validation + test:]), np.sort(order[:validation]),
                     np.sort(order[validation:validation + test]))
    members = [order[codes[order] == code] for code in np.unique(codes)]
    validation_of = shares([len(each) for each in members], split.validation)
    test_of = shares([len(each) for each in members], split.test)
    train, kept, tested = [], [], []
    for each, validation, test in zip(members, validation_of, test_of):
        test = min(test, len(each) - 1)  # every class is learned from first
        validation = min(validation, len(each) - 1 - test)
        kept.append(each[:validation])
        tested.append(each[validation:validation + test])
        train.append(each[validation + test:])
    if split.validation or split.test:
        rare = [int(codes[each[0]]) for each in members if len(each) == 1]
        names = [classes[code] if code < len(classes) else str(code) for code in rare]
        if rare:
            notes.append(f"{several(names)} {'has' if len(rare) == 1 else 'have'} a single example, which is kept for "
                         "training, so it is never checked.")
    learned, validated, checked = (np.sort(np.concatenate(part)) for part in (train, kept, tested))
    return Parts(learned, validated, checked, tuple(notes))


def sizes(count: int, split: Split) -> tuple[int, int]:
    """How many examples validation and test get: at least one if a share is asked for, and one stays to learn from."""
    validation = max(1, round(count * split.validation)) if split.validation else 0
    test = max(1, round(count * split.test)) if split.test else 0
    while validation + test >= count:
        validation, test = (validation, test - 1) if test >= validation else (validation - 1, test)
    return validation, test


def shares(counts: Sequence[int], share: float) -> list[int]:
    """Whole numbers within one of ``count * share`` each, together the rounded share of the whole."""
    exact = [count * share for count in counts]
    given = [int(value) for value in exact]
    left = round(sum(counts) * share) - sum(given)
    by_rest = sorted(range(len(exact)), key=lambda place: (given[place] - exact[place], -counts[place], place))
    for place in by_rest[:max(left, 0)]:
        if exact[place] > given[place]:
            given[place] += 1
    return given
