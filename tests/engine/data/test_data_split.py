"""The parts are disjoint and complete, each class is shared out, and the order never changes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.plan import Split
from app.engine.data.bad import BadData
from app.engine.data.split import shares, shuffled, split_parts

shares_of = st.sampled_from([0.0, 0.05, 0.1, 0.2, 0.25, 0.5])
tests_of = st.sampled_from([0.0, 0.1, 0.3])
splits = st.builds(Split, validation=shares_of, test=tests_of, by=st.sampled_from(["random", "order"]),
                   stratify=st.booleans(), seed=st.integers(0, 2**63 - 1))


@given(st.integers(2, 300), splits, st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_every_example_is_in_one_part(count: int, split: Split, draw: object) -> None:
    codes = np.array([draw.randrange(4) for _ in range(count)], dtype=np.int64)  # type: ignore[attr-defined]
    for labels in (None, codes):
        parts = split_parts(count, split, labels, ("a", "b", "c", "d"))
        assert sorted(np.concatenate(parts.every).tolist()) == list(range(count))
        assert len(parts.train) > 0
        assert all((np.diff(part) > 0).all() for part in parts.every)
        again = split_parts(count, split, labels, ("a", "b", "c", "d"))
        assert all((one == other).all() for one, other in zip(parts.every, again.every))


@given(st.lists(st.integers(1, 60), min_size=1, max_size=8), shares_of, tests_of, st.integers(0, 99))
@settings(max_examples=150, deadline=None)
def test_each_class_is_shared_out_within_one(counts: list[int], validation: float, test: float, seed: int) -> None:
    codes = np.repeat(np.arange(len(counts)), counts).astype(np.int64)
    if len(codes) < 2:
        return
    split = Split(validation=validation, test=test, seed=seed)
    parts = split_parts(len(codes), split, codes, [str(k) for k in range(8)])
    for code, count in enumerate(counts):
        learned, held, checked = (int((codes[part] == code).sum()) for part in parts.every)
        assert learned >= 1
        if count == 1:
            assert held == checked == 0
        assert abs(held - count * validation) <= 1 or held == count - 1 - checked
        assert abs(checked - count * test) <= 1 or checked == count - 1


def test_the_order_is_written_in_stone() -> None:
    """Were this to change, every saved plan would be checked on examples it has learned."""
    assert shuffled(12, 0).tolist() == [11, 5, 7, 8, 2, 10, 9, 0, 3, 1, 6, 4]
    assert shuffled(12, 7).tolist() == [9, 5, 4, 11, 2, 3, 1, 0, 8, 7, 10, 6]
    parts = split_parts(10, Split(validation=0.3, test=0.2, seed=3))
    assert [part.tolist() for part in parts.every] == [[0, 3, 4, 6, 7], [1, 5, 8], [2, 9]]


def test_the_order_is_fair() -> None:
    """Each position is drawn first about equally often over many seeds."""
    first = np.bincount([shuffled(10, seed)[0] for seed in range(3000)], minlength=10)
    assert first.min() > 230
    assert first.max() < 370


def test_one_of_a_kind_is_learned_and_said() -> None:
    codes = np.array([0] * 10 + [1] * 10 + [2], dtype=np.int64)
    parts = split_parts(21, Split(), codes, ("cat", "dog", "owl"))
    assert 20 in parts.train
    assert parts.notes == ('"owl" has a single example, which is kept for training, so it is never checked.',)


def test_by_order_the_last_are_checked() -> None:
    parts = split_parts(10, Split(by="order", validation=0.2, test=0.1))
    assert [part.tolist() for part in parts.every] == [[0, 1, 2, 3, 4, 5, 6], [7, 8], [9]]


def test_a_share_of_few_is_at_least_one() -> None:
    assert [len(part) for part in split_parts(3, Split(validation=0.1)).every] == [2, 1, 0]
    assert [len(part) for part in split_parts(2, Split(validation=0.2, test=0.2)).every] == [1, 1, 0]


@pytest.mark.parametrize("count", [0, 1])
def test_too_few(count: int) -> None:
    with pytest.raises(BadData):
        split_parts(count, Split())


@given(st.lists(st.integers(0, 100), min_size=1, max_size=10), st.floats(0, 0.9))
def test_shares_add_up(counts: list[int], share: float) -> None:
    given_ = shares(counts, share)
    assert abs(sum(given_) - sum(counts) * share) <= 1
    assert all(abs(held - count * share) < 1 for held, count in zip(given_, counts))
