"""How good a layout is: wires that cross, wires that pass behind cards, and how far wires go up and down."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from typing import NamedTuple

from .net import Net

CROSSED, HIDDEN = 100.0, 200.0


class Merit(NamedTuple):
    """Less is better."""

    crossed: int
    hidden: int
    steep: float

    @property
    def cost(self) -> float:
        """In units of the scene: a crossing is as bad as a wire that goes that far up or down."""
        return CROSSED * self.crossed + HIDDEN * self.hidden + self.steep


def better(new: Merit, old: Merit) -> bool:
    """Whether a layout is so much better that it is worth it to move what lies already."""
    return new.cost < 0.8 * old.cost - 8


def judged(net: Net, tops: list[float]) -> Merit:
    """The merit of nodes that lie at ``tops``, as it would be drawn."""
    heights = net.with_bends(tops)
    steep = sum(abs(heights[a] + out - heights[b] - into) for a, out, b, into in net.wires)
    return Merit(crossings(net, heights), hidden(net, heights), steep)


def crossings(net: Net, at: list[float]) -> int:
    """How often pieces of wires cross, when places lie at these heights; from one end on they do not cross."""
    columns: dict[int, list[tuple[float, float]]] = {}
    for a, out, b, into in net.pieces:
        columns.setdefault(net.column[a], []).append((at[a] + out, at[b] + into))
    return sum(inversions(pairs) for pairs in columns.values())


def inversions(pairs: list[tuple[float, float]]) -> int:
    """How many pairs are in one order on the left and in the other on the right."""
    pairs.sort()
    seen: list[float] = []
    count = 0
    for _, right in pairs:
        count += len(seen) - bisect_right(seen, right)
        insort(seen, right)
    return count


def hidden(net: Net, at: list[float]) -> int:
    """How often a long wire passes behind a card."""
    if not net.chains:
        return 0
    cards: dict[int, list[tuple[float, float]]] = {}
    for i in range(net.count):
        cards.setdefault(net.column[i], []).append((at[i], at[i] + net.size[i]))
    for column in cards.values():
        column.sort()
    count = 0
    for *_, chain in net.chains:
        for bend in chain:
            column = cards.get(net.column[bend], [])
            i = bisect_left(column, (at[bend] + 4, 0.0)) - 1
            count += i >= 0 and column[i][1] > at[bend] - 4
    return count


