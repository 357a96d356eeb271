"""What usually follows: every word of the table is a kind or a group, and what it offers can be wired."""

from __future__ import annotations

from nodes import catalogue
from nodes.following import FOLLOWS, usual_after, usual_before

GROUPS = {kind.group for kind in catalogue.values()}


def test_every_word_is_known() -> None:
    assert FOLLOWS.keys() - {"several"} <= catalogue.keys() | GROUPS
    assert {word for row in FOLLOWS.values() for word in row} <= catalogue.keys()
    assert all(len(row) == len(set(row)) for row in FOLLOWS.values())


def test_what_is_offered_can_read() -> None:
    assert all(catalogue[word].inputs for row in FOLLOWS.values() for word in row)


def test_a_kind_stands_before_its_group() -> None:
    assert usual_after("LastStep", "Recurrent")[0] == "Linear"
    assert usual_after("GRU", "Recurrent")[0] == "LastStep"
    assert usual_after("Nonsense", "Nothing") == ()


def test_the_way_back() -> None:
    assert usual_before("BatchNorm2d", "Normalising")[0] == "Convolution"
    assert "Flatten" in usual_before("Linear", "Linear")
