"""What differs between two graphs is found by shortcuts, and is what a plain comparison finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.apart import differing, rewiring, without
from app.core.graph import Placed, Wire, place

FEW_ENDS = st.sampled_from("abcdef")
WIRES = st.lists(st.builds(lambda source, target: Wire(source, "y", target, "x"), FEW_ENDS, FEW_ENDS), max_size=30)


@given(WIRES, WIRES, st.data())
def test_wires_that_went_and_came(kept: list[Wire], more: list[Wire], data: st.DataObject) -> None:
    before = tuple(kept)
    after = tuple(data.draw(st.permutations([*data.draw(st.sets(st.sampled_from(kept))), *more]) if kept
                            else st.just(more)))
    gone, fresh = rewiring(before, after)
    assert sorted(set(gone)) == sorted(set(before) - set(after))
    assert sorted(set(fresh)) == sorted(set(after) - set(before))


@given(WIRES, WIRES)
def test_some_wires_without_others(wires: list[Wire], gone: list[Wire]) -> None:
    assert without(tuple(wires), gone) == tuple(wire for wire in wires if wire not in gone)


@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.lists(st.sampled_from("abcdefgh"), unique=True),
       st.sets(st.sampled_from("abcdefgh")))
def test_nodes_that_are_new_or_otherwise(was: list[str], now: list[str], otherwise: set[str]) -> None:
    before = {id: place("ReLU", id) for id in was}
    after: dict[str, Placed] = {id: place("ReLU", id) if id in otherwise or id not in before else before[id]
                                for id in now}
    assert differing(before, after) == [id for id in now if id in otherwise or id not in before]
