"""In which order the places of each column stand, so that few wires cross."""

from __future__ import annotations

from .judge import crossings
from .net import Near, Net

SWEEPS, FEW = 12, 4
"""Sweeps over all columns at most; for more than ``MANY`` places, fewer."""
MANY = 3000
SMALL = 400
"""Up to so many places neighbours are exchanged one by one where that helps."""


def ordered(net: Net, tops: list[float]) -> list[list[int]]:
    """Columns in an order with fewer crossings, beginning with how they lie; how they lie if none is better."""
    rows = net.rows(net.with_bends(tops))
    before, after = net.before, net.after
    best, fewest = rows, crossed(net, rows)
    wasted = 0
    for sweep in range(SWEEPS if len(net.column) <= MANY else FEW):
        if not fewest or wasted == 3:
            break
        rows = swept(rows, before if sweep % 2 == 0 else after, sweep % 2 == 1)
        count = crossed(net, rows)
        wasted = wasted + 1 if count >= fewest else 0
        if count < fewest:
            best, fewest = rows, count
    return exchanged(best, before, after) if fewest and len(net.column) <= SMALL else best


def ranks(rows: list[list[int]], count: int) -> list[float]:
    """How far down its column each place stands, counted from the middle, so that columns can be compared."""
    rank = [0.0] * count
    for row in rows:
        half = len(row) / 2
        for i, place in enumerate(row):
            rank[place] = i - half
    return rank


def crossed(net: Net, rows: list[list[int]]) -> int:
    return crossings(net, [1000.0 * rank for rank in ranks(rows, len(net.column))])


def swept(rows: list[list[int]], near: Near, back: bool) -> list[list[int]]:
    """Each column in the order of the middles of what it is wired to on one side."""
    rows = [list(row) for row in rows]
    rank = ranks(rows, sum(map(len, rows)))
    for row in reversed(rows) if back else rows:
        weight = {place: sum(rank[other] + port / 1000 for other, port, _ in near[place]) / len(near[place])
                  if near[place] else rank[place] for place in row}
        row.sort(key=weight.__getitem__)
        half = len(row) / 2
        for i, place in enumerate(row):
            rank[place] = i - half
    return rows


def exchanged(rows: list[list[int]], before: Near, after: Near) -> list[list[int]]:
    """Neighbours exchanged wherever fewer wires cross that way, until none is left."""
    rows = [list(row) for row in rows]
    rank = ranks(rows, len(before))
    for _ in range(8):
        helped = False
        for row in rows:
            for i in range(len(row) - 1):
                a, b = row[i], row[i + 1]
                now = then = 0
                for near in (before, after):
                    mine = [1000 * rank[other] + port for other, port, _ in near[a]]
                    theirs = [1000 * rank[other] + port for other, port, _ in near[b]]
                    now += sum(p > q for p in mine for q in theirs)
                    then += sum(p < q for p in mine for q in theirs)
                if then < now:
                    row[i], row[i + 1] = b, a
                    rank[a], rank[b] = rank[b], rank[a]
                    helped = True
        if not helped:
            break
    return rows
