"""What is typed into a field is reckoned, or a sentence says why not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.parts.reckon import Unreckoned, reckon, tidy


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("64*2", 128),
        ("64 × 2", 128),
        ("(3+5)/2", 4),
        ("128/2", 64),
        ("2**5", 32),
        ("2^5", 32),
        ("-3", -3),
        ("7//2", 3),
        (" 12 ", 12),
        ("1e3", 1000),
        ("7 % 4", 3),
    ],
)
def test_whole_numbers_are_reckoned(typed: str, value: int) -> None:
    found = reckon(typed, whole=True)
    assert found == value
    assert type(found) is int


@pytest.mark.parametrize(("typed", "value"), [("20%", 0.2), ("1,5", 1.5), ("1e-3", 0.001), ("1/4", 0.25), (".5", 0.5)])
def test_numbers_with_decimals_are_reckoned(typed: str, value: float) -> None:
    assert reckon(typed) == pytest.approx(value)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        ("abc", "not a number"),
        ("5/0", "divides by zero"),
        ("9**9**9", "too large"),
        ("1e400", "too large"),
        ("__import__('os')", "not a number"),
        ("(lambda: 1)()", "not a number"),
        ("[1]", "not a number"),
        ("1j", "not a number"),
        ("True", "not a number"),
        ("'a'*9", "not a number"),
        ("1" * 500, "characters long"),
        ("(" * 100, "not a number"),
        ("-" * 119 + "1", ""),
        ("(-8)**0.5", "no real number"),
        ("9**64*9**64", "too large"),
        ("x.y", "not a number"),
        ("1 if 1 else 2", "not a number"),
        ("nan", "not a number"),
        ("1\x00", "not a number"),
    ],
)
def test_what_is_no_number_gets_a_sentence(typed: str, words: str) -> None:
    if words == "":
        assert abs(reckon(typed)) == 1
        return
    with pytest.raises(Unreckoned, match=words):
        reckon(typed)


def test_a_whole_number_is_asked_for_in_words() -> None:
    with pytest.raises(Unreckoned, match=r"2\.5; a whole number is needed"):
        reckon("5/2", whole=True)


@given(st.text(max_size=60))
def test_nothing_typed_breaks_a_field(typed: str) -> None:
    try:
        told: object = reckon(typed)
    except Unreckoned as error:
        told = str(error)
    assert told.endswith(".") if isinstance(told, str) else abs(told) <= 1e18


@given(st.one_of(st.integers(-(10**15), 10**15), st.floats(-1e15, 1e15, allow_nan=False)))
def test_what_is_shown_can_be_typed_again(value: float) -> None:
    assert reckon(tidy(value)) == value
