"""Open sizes are exact: what is written once for every N and T is right at each of them."""

from __future__ import annotations

import operator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nodes.size import Size, at, show, symbol

N, T = symbol("N"), symbol("T")
quick = settings(max_examples=300, deadline=None, derandomize=True, database=None)

OPERATIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "//": operator.floordiv, "%": operator.mod}
leaves = st.sampled_from(["N", "T"]) | st.integers(-9, 9)
trees = st.recursive(leaves, lambda inner: st.tuples(st.sampled_from(sorted(OPERATIONS)), inner, inner), max_leaves=8)


def value(tree: Any, names: dict[str, Any]) -> Any:
    """What an expression is when its names are these; numbers or sizes."""
    if isinstance(tree, tuple):
        return OPERATIONS[tree[0]](value(tree[1], names), value(tree[2], names))
    return names.get(tree, tree) if isinstance(tree, str) else tree


@quick
@given(trees, st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40)), min_size=3, max_size=3))
def test_the_normal_form_is_right_at_every_point(tree: Any, points: list[tuple[int, int]]) -> None:
    try:
        size = value(tree, {"N": N, "T": T})
    except ZeroDivisionError:
        return
    for n, t in points:
        try:
            assert at(size, {"N": n, "T": t}) == value(tree, {"N": n, "T": t}), f"{tree} became {size}"
        except ZeroDivisionError:
            continue


windows = st.lists(st.tuples(st.integers(0, 4), st.integers(1, 4)), min_size=1, max_size=4)


@quick
@given(windows)
def test_windows_one_after_another_are_one_window(steps: list[tuple[int, int]]) -> None:
    """((T - a)//s + 1 - b)//r + 1 … is one floor division, whatever way it was reached."""
    size: Any = T
    offset, stride = 0, 1
    for taken, by in steps:
        size = (size - taken) // by + 1
        offset, stride = offset - taken * stride + stride * by, stride * by
    assert size == (T + offset) // stride
    assert hash(size) == hash((T + offset) // stride)


@quick
@given(st.integers(-20, 20), st.integers(-20, 20), st.integers(-20, 20), st.integers(1, 12))
def test_equal_linear_sizes_are_equal_objects(a: int, b: int, c: int, d: int) -> None:
    assert a * N + b * T + c == c + T * b + N * a
    assert (N + a) * (T + b) == N * T + N * b + T * a + a * b
    assert (a * N + c) - a * N == c
    assert (T * d + a * d) // d == T + a
    assert (T * d) % d == 0
    assert (T + a + b * d) // d == (T + a) // d + b
    assert (N * T * d) // T == N * d
    assert T - T == 0
    assert not isinstance(T - T, Size)


@pytest.mark.parametrize(("size", "text"), [
    (N, "N"), (T - 2, "T - 2"), ((T - 2) // 2 + 1, "T//2"), (2 * T, "2*T"), (N * T, "N*T"),
    ((T + 1) // 2, "(T + 1)//2"),
    (((T - 2) // 2 + 1) // 2, "T//4"), (3 - T, "-T + 3"), (N + T, "N + T"), ((N, 32, T), "N, 32, T"),
    ((), "a single number"),
])
def test_it_reads_as_people_write_it(size: Any, text: str) -> None:
    assert show(size) == text


def test_order_is_that_of_long_sequences() -> None:
    assert T > 1000
    assert T - 5 >= 1
    assert T < T + 1
    assert T // 2 > 3
    assert (T - 2).symbols == {"T"}


def test_nothing_is_divided_by_zero() -> None:
    with pytest.raises(ZeroDivisionError):
        T // 0


def test_a_size_cannot_grow_without_end() -> None:
    """A hostile file can multiply open sizes as often as it likes."""
    size: Any = N + T + 1
    with pytest.raises(OverflowError):
        for _ in range(20):
            size = size * size
