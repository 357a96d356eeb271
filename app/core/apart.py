"""In what two states of a graph differ. Most is the very same in both, which is quick to see."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import compress, count
from operator import is_not
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .graph import Placed, Wire

FEW = 8
"""So many wires are sooner found by looking than by making a set of all."""


def differing(before: Mapping[str, Placed], after: Mapping[str, Placed]) -> list[str]:
    """Ids of the nodes that were not there or are not as they were."""
    ids, was = list(after), list(before)
    if ids[:len(was)] == was:
        return [*compress(ids, map(is_not, after.values(), before.values())), *ids[len(was):]]
    return [*compress(ids, map(is_not, after.values(), map(before.get, ids)))]


def rewiring(before: tuple[Wire, ...], after: tuple[Wire, ...]) -> tuple[list[Wire], list[Wire]]:
    """The wires that went and those that came; most are where they were, from the one end or the other."""
    most = min(len(before), len(after))
    first = next(compress(count(), map(is_not, before, after)), most)
    last = min(next(compress(count(), map(is_not, reversed(before), reversed(after))), most), most - first)
    was, now = before[first:len(before) - last], after[first:len(after) - last]
    return others(was, now, after), others(now, was, before)


def others(wires: tuple[Wire, ...], than: tuple[Wire, ...], whole: tuple[Wire, ...]) -> list[Wire]:
    """Those of some wires that are not among others, nor anywhere in the ``whole`` they are part of."""
    known = set(than)
    found = [wire for wire in wires if wire not in known]
    there = set(whole) if len(found) > FEW else whole
    return [wire for wire in found if wire not in there]


def without(wires: tuple[Wire, ...], gone: Collection[Wire]) -> tuple[Wire, ...]:
    """Some wires without others."""
    if len(gone) > FEW:
        gone = set(gone)
        return tuple([wire for wire in wires if wire not in gone])
    if not gone:
        return wires
    left = list(wires)
    for wire in gone:
        while wire in left:
            left.remove(wire)
    return tuple(left)
