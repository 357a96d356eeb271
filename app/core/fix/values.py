"""Remedies that set a param of the node itself."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from nodes.language import Size, Tensor, sides
from nodes.params import Axes, Bool, Choice, Float, Int, Ints, Sides

from .case import Attempt, Case

DIVIDING = ("num_heads", "nhead", "groups", "num_groups", "parts")
"""Params that have to divide what arrives."""
AXES = ("dim", "axis", "start_dim", "end_dim", "dim0", "dim1")
UNASKED = ("ignore_index", "padding_idx", "seed")
"""Params that change what is meant, not what fits."""
TABLE = ("num_embeddings", "num_classes", "max_length")
"""Params that have to be at least as large as what arrives."""


def back_within_limits(case: Case) -> Iterator[Attempt]:
    """Bring a value outside its limits back to its default, to the nearest limit, or to what per cent mean."""
    placed = case.placed
    for name, param in placed.node.params.items():
        value = placed.values.get(name, param.default)
        if not param.problem(value):
            continue
        choices = [param.default]
        if isinstance(param, (Int, Float)) and isinstance(value, (int, float)) and not isinstance(value, bool):
            if isinstance(param, Int) and isinstance(value, float) and math.isfinite(value):
                choices.insert(0, round(value))
            if isinstance(param, Float) and param.max == 1 and 1 < value <= 100:
                choices.insert(0, value / 100)
            elif param.min is not None and value < param.min:
                choices.append(param.min)
            elif param.max is not None and value > param.max:
                choices.append(param.max)
        for rank, choice in enumerate({repr(choice): choice for choice in choices}.values()):
            if not param.problem(choice):
                yield case.set(float(rank), name, choice)._replace(way=f"{name} {choice}")


def settings(case: Case) -> Iterator[Attempt]:
    """Every value of a param with which the node would take what arrives, the sensible ones first."""
    placed, arriving = case.placed, case.arriving
    if arriving is None:
        return
    for name, param in placed.node.params.items():
        if name in UNASKED:
            continue
        value = placed.values.get(name, param.default)
        best: dict[str, tuple[float, Any]] = {}
        for rank, choice in sorted(sensible(case, name, param, value), key=lambda each: each[0]):
            best.setdefault(repr(choice), (rank, choice))
        helpful = 0
        for rank, choice in best.values():
            if choice != value and not param.problem(choice) and case.content(arriving, **{name: choice}):
                yield case.set(rank, name, choice)
                helpful += 1
                if helpful == 8:
                    break


def sensible(case: Case, name: str, param: Any, value: Any) -> Iterator[tuple[float, Any]]:
    """Values worth trying, each with how probable it is."""
    ranks = [len(tensor.shape) for _, tensor in case.suspects]
    if isinstance(param, Bool):
        yield 1.8, not value
    elif isinstance(param, Choice):
        yield from ((2.2, choice) for choice in param.choices)
    elif name in DIVIDING:
        yield from dividing(case, value)
    elif name in TABLE:
        yield from ((0.2, number) for number in case.numbers if value is None or number > value)
    elif name in AXES and isinstance(param, (Int, Axes)) and ranks:
        first = value if isinstance(value, int) else 1
        yield from ((1.0 + abs(axis - first) / 20 + 0.5 * (axis == 0), axis) for axis in range(-1, max(ranks) + 1))
    elif name == "kernel_size":
        yield from windows(case, value)
    elif name == "padding" and isinstance(param, Sides | Int):
        yield from paddings(case)
    elif name in ("dilation", "stride") and isinstance(param, Sides | Int):
        yield 1.2, 1
    elif isinstance(param, Ints):
        yield from lists(case, name, value)
    elif isinstance(param, (Int, Sides)):
        yield from ((2.4 + 0.01 * at, choice) for at, choice in enumerate(tries(value, case.numbers)))


def dividing(case: Case, value: Any) -> Iterator[tuple[float, int]]:
    """Divisors of what arrives, the nearest first; of a number of groups also 1."""
    numbers = case.numbers | {n for n in (case.placed.values.get("out_channels"),) if isinstance(n, int)}
    divisors = {d for n in numbers if n <= 65536 for d in range(1, min(n, 256) + 1) if n % d == 0}
    first = value if isinstance(value, int) else 1
    for at, divisor in enumerate(sorted(divisors, key=lambda d: (abs(d - first), d))):
        yield 0.6 + 0.02 * at + 0.6 * (divisor == 1), divisor


def windows(case: Case, value: Any) -> Iterator[tuple[float, int]]:
    """Smaller windows: the largest odd one that fits, then any."""
    largest = max(sides(value, 1)) if value is not None else 3
    for size in range(min(largest - 1, 64), 0, -1):
        yield 1.2 + 0.01 * (largest - size) + 0.3 * (size % 2 == 0) + 0.8 * (size == 1), size


def paddings(case: Case) -> Iterator[tuple[float, int]]:
    """The padding that keeps the size, which is half of the window; then less."""
    node = case.placed.node
    kernel = max(sides(getattr(node, "kernel_size", 3), 1))
    dilation = max(sides(getattr(node, "dilation", 1), 1))
    half = dilation * (kernel - 1) // 2
    for size in range(half, -1, -1):
        yield (0.9 if size == half else 1.6) + 0.01 * (half - size), size


def lists(case: Case, name: str, value: tuple[int, ...]) -> Iterator[tuple[float, tuple[int, ...]]]:
    """An order of the axes that fits, or sizes that hold as many numbers as arrive."""
    for _, tensor in case.suspects:
        rank = len(tensor.shape)
        if name == "dims":
            for at, order in enumerate(ORDERS.get(rank, ())):
                yield 0.9 + 0.1 * at, order
        elif name == "shape":
            for at in range(len(value)):
                yield 0.8 + 0.05 * (len(value) - at), (*value[:at], -1, *value[at + 1:])
                if exact := filled(value, at, tensor):
                    yield 0.7 + 0.05 * (len(value) - at), exact
            yield 1.9, (-1,)


ORDERS: dict[int, tuple[tuple[int, ...], ...]] = {
    2: ((0, 1),), 3: ((0, 2, 1),), 4: ((0, 3, 1, 2), (0, 2, 3, 1), (0, 2, 1, 3)), 5: ((0, 4, 1, 2, 3), (0, 2, 3, 4, 1))}


def filled(sizes: tuple[int, ...], at: int, tensor: Tensor) -> tuple[int, ...]:
    """``sizes`` with the one at ``at`` made so that they hold what each example of ``tensor`` brings."""
    rest = math.prod(size for i, size in enumerate(sizes) if i != at)
    total = math.prod(tensor.shape[1:])
    if isinstance(total, Size) or rest < 1 or total % rest:
        return ()
    return (*sizes[:at], total // rest, *sizes[at + 1:])


def tries(value: Any, numbers: frozenset[int]) -> list[int]:
    """Numbers worth trying for anything else, those nearest to what is set first."""
    first = next(iter(sides(value, 1)), None) or 1
    close = {first + step for step in (-3, -2, -1, 1, 2, 3)}
    found = (numbers | close | {1, 0}) - {first}
    return sorted(found, key=lambda n: (n < 0, abs(n - first)))[:16]
