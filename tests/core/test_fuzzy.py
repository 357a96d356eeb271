"""A few letters find what they mean, and the better fit comes first."""

from __future__ import annotations

import pytest

from app.core.fuzzy import fit


def best(typed: str, *names: str) -> list[str]:
    fits = {name: found for name in names if (found := fit(typed, name))}
    return sorted(fits, key=lambda name: fits[name][0])


@pytest.mark.parametrize("typed", ["zoom out", "out zoom", "zo", "zout", "zot", "out", "oom"])
def test_what_fits(typed):
    assert fit(typed, "Zoom out")


@pytest.mark.parametrize("typed", ["zq", "tz", "zoom in", "mtu", "out out of"])
def test_what_does_not(typed):
    assert fit(typed, "Zoom out") is None


def test_letters_are_told():
    assert fit("sall", "Select all")[1] == (0, 7, 8, 9)
    assert fit("all", "Select all")[1] == (7, 8, 9)
    assert fit("", "Select all") == (0.001 * 10, ())


def test_words_come_before_middles_and_those_before_letters_here_and_there():
    assert best("in", "Cut wires in two", "Inspector", "Train", "Insert a node", "Pin") == \
        ["Inspector", "Insert a node", "Cut wires in two", "Pin", "Train"]
    assert best("dt", "Dark theme", "Delete", "Distribute", "Export")[0] == "Dark theme"


def test_names_of_nodes():
    assert fit("conv3", "conv3") and fit("c3", "conv3") and not fit("conv3", "conv4")
    assert best("conv1", "conv10", "conv1", "deconv1") == ["conv1", "conv10", "deconv1"]
