"""Text becomes codes: 0 pads, 1 is unknown, the vocabulary is what the training part says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.plan import Origin, Split
from app.engine.data.describe import describe
from app.engine.data.load import load
from app.engine.data.text import PADDING, UNKNOWN, encode, guess_level, pieces, usual_length, vocabulary

levels = st.sampled_from(["word", "character"])


@given(st.lists(st.text(max_size=60), max_size=20), levels)
def test_every_code_has_its_entry(texts: list[str], level: str) -> None:
    classes = vocabulary(texts, level)
    assert classes[:2] == (PADDING, UNKNOWN)
    assert len(set(classes)) == len(classes)
    codes = encode(texts, classes, level, 12)
    assert codes.shape == (len(texts), 12)
    for text, row in zip(texts, codes):
        said = pieces(text, level)[:12]
        assert [classes[code] for code in row[:len(said)]] == [each if each in classes else UNKNOWN for each in said]
        assert not row[len(said):].any()


@given(st.lists(st.text(max_size=60), min_size=1, max_size=20), levels)
def test_the_vocabulary_does_not_depend_on_the_order(texts: list[str], level: str) -> None:
    assert vocabulary(texts, level) == vocabulary(texts[::-1], level)


def test_words_and_their_signs() -> None:
    assert pieces("Don't stop, Ümit!", "word") == ["don't", "stop", ",", "ümit", "!"]
    assert pieces("Ab", "character") == ["A", "b"]


def test_words_seen_once_are_unknown() -> None:
    assert vocabulary(["a b", "a c"], "word") == (PADDING, UNKNOWN, "a")
    assert vocabulary(["b c"], "word") == (PADDING, UNKNOWN, "b", "c")


def test_lengths_and_levels() -> None:
    assert usual_length(["a " * k for k in range(1, 101)], "word") == 96
    assert usual_length([], "word") == usual_length([""], "word") == 1
    assert usual_length(["a " * 9999], "word") == 256
    assert guess_level(["a longer text of words"]) == "word"
    assert guess_level(["Ann", "Bob"]) == "character"


def test_words_of_the_validation_part_stay_unknown(tmp_path: Path) -> None:
    rows = [f"the {'red' if k % 2 else 'blue'} house number {k % 7} is here,{'ab'[k % 2]}" for k in range(40)]
    rows += [f"brand new words only {k} times,{'ab'[k % 2]}" for k in range(10)]
    (tmp_path / "t.csv").write_text("said,class\n" + "\n".join(rows))
    data = describe(Origin(path="t.csv"), tmp_path, Split(by="order"))
    assert data.fields["said"].level == "word"
    assert "brand" not in data.fields["said"].classes
    assert data.fields["said"].shape == ("T",)
    assert data.fields["said"].codes == len(data.fields["said"].classes)
    dataset = load(data, tmp_path)
    assert dataset.raw["said"].shape == (50, data.fields["said"].length)
    assert (dataset.raw["said"][45, :4] == 1).all()


def test_names_are_read_by_the_character(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    rows = ["".join(rng.choice(list("abcdef"), 8)) + f",{'xy'[k % 2]}" for k in range(200)]
    (tmp_path / "t.csv").write_text("name,class\n" + "\n".join(rows))
    field = describe(Origin(path="t.csv"), tmp_path).fields["name"]
    assert (field.level, field.length, set(field.classes[2:])) == ("character", 8, set("abcdef"))
