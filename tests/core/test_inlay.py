"""A project travels inside a picture, and whatever else a PNG holds is a sentence."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.core import file, inlay
from app.core.graph import Graph, place
from app.core.project import Project

PROJECT = Project("Äpfel — 苹果", {"main": Graph({"a": place("ReLU", "a", (4.0, 8.0))})})


def png(side: int = 8) -> bytes:
    store = io.BytesIO()
    Image.new("RGB", (side, side), "white").save(store, "PNG")
    return store.getvalue()


def test_a_project_inside_a_picture_is_read_and_the_picture_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "network.png"
    path.write_bytes(inlay.put_in(png(), file.text(PROJECT)))
    assert file.read(path) == PROJECT
    with Image.open(path) as picture:
        assert picture.size == (8, 8) and picture.getpixel((3, 3)) == (255, 255, 255)


def test_a_newer_project_takes_the_place_of_the_older() -> None:
    twice = inlay.put_in(inlay.put_in(png(), "old"), "new")
    assert inlay.taken(twice, 100) == "new"
    assert twice.count(b"layerloom") == 1


def test_pictures_of_others_and_damaged_ones_are_sentences(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(png())
    with pytest.raises(file.Unreadable, match=r"cat\.png is a picture without a project inside"):
        file.read(path)
    whole = inlay.put_in(png(), file.text(PROJECT))
    path.write_bytes(whole[:-20])
    with pytest.raises(file.Unreadable, match="damaged picture: it ends too early"):
        file.read(path)
    path.write_bytes(inlay.put_in(png(), "{}"))
    with pytest.raises(file.Unreadable, match=r"cat\.png is damaged: it does not say its format"):
        file.read(path)


def test_a_bomb_does_not_go_off() -> None:
    bomb = inlay.put_in(png(), "0" * 5_000_000)
    assert len(bomb) < 10_000
    with pytest.raises(inlay.Damaged, match="larger than"):
        inlay.taken(bomb, 2**20)


@given(st.data())
def test_a_bit_that_fell_over_is_a_sentence_or_does_not_matter(data: st.DataObject) -> None:
    whole = bytearray(inlay.put_in(png(), file.text(PROJECT)))
    at = data.draw(st.integers(8, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    try:
        assert file.parse(bytes(whole), "x.png") == PROJECT
    except file.Unreadable as reason:
        assert str(reason).startswith("x.png is a")
