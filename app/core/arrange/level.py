"""How high each node of a column lies: as level as its wires allow, without touching its neighbours."""

from __future__ import annotations

from collections.abc import Container
from statistics import fmean, median

from .judge import judged
from .net import GRID, Near, Net
from .order import ordered

SWEEPS, FEW, MANY = 6, 2, 3000
PASSES, FEW_PASSES, SOME = 16, 1, 400
HEAVY = 256.0
"""How much more a wire that passes weighs than a card: cards give way to it."""


def kept(net: Net, tops: list[float]) -> list[float]:
    """The nodes where they are, moved up and down only as far as cards would touch."""
    laid = list(tops)
    for row in net.rows(tops):
        spread(net, row, laid, laid, (), GRID)
    return laid


def anew(net: Net, tops: list[float]) -> list[float]:
    """The nodes in an order with fewer crossings, as level as can be; as a whole they move as little as can be."""
    rows = ordered(net, tops)
    laid = [0.0] * len(net.column)
    for row in rows:  # begin with each column stacked around the middle
        y = 0.0
        for i, place in enumerate(row):
            laid[place] = y
            y += net.size[place] + (net.gap(place, row[i + 1]) if i + 1 < len(row) else 0.0)
        for place in row:
            laid[place] -= y / 2
    before, after, bends = net.before, net.after, range(net.count, len(net.column))
    for sweep in range(SWEEPS if len(net.column) <= MANY else FEW):
        near = before if sweep % 2 == 0 else after
        for row in rows if sweep % 2 == 0 else reversed(rows):
            spread(net, row, wishes(row, near, laid), laid, bends)
    for row in rows:
        spread(net, row, wishes(row, before, laid, after), laid, bends)
    best, merit = laid, judged(net, laid)
    levels = [laid[source] + out for source, out, *_ in net.chains]
    passes = PASSES if len(net.column) <= SOME else 4 if len(net.column) <= MANY else FEW_PASSES
    for _ in range(passes if net.chains else 0):
        laid, ends = list(laid), straight(net, levels)
        for row in rows:
            wanted = wishes(row, before, laid)
            for place in row:
                if place in ends:
                    wanted[place] = ends[place]
                elif not before[place]:
                    wanted |= wishes([place], after, laid)
            spread(net, row, wanted, laid, ends.keys())
        found = judged(net, laid)
        if found.cost < merit.cost:
            best, merit = laid, found
        levels = [fmean([laid[source] + out, laid[target] + into, *(laid[bend] for bend in chain)])
                  for source, out, target, into, chain in net.chains]
    by = median(old - new for old, new in zip(tops, best, strict=False))
    return kept(net, [top + by for top in best[:net.count]])


def straight(net: Net, levels: list[float]) -> dict[int, float]:
    """Where long wires at these levels pass, and where their ends would lie."""
    found: dict[int, list[float]] = {}
    for level, (source, out, target, into, chain) in zip(levels, net.chains, strict=True):
        for bend in chain:
            found[bend] = [level]
        found.setdefault(source, []).append(level - out)
        found.setdefault(target, []).append(level - into)
    return {place: fmean(wanted) for place, wanted in found.items()}


def wishes(row: list[int], near: Near, laid: list[float], more: Near | None = None) -> dict[int, float]:
    """Where the places of a column would lie level with what they are wired to."""
    found = {}
    for place in row:
        ends = near[place] + more[place] if more is not None else near[place]
        if not ends:
            found[place] = laid[place]
        elif len(ends) == 1:
            other, port, mine = ends[0]
            found[place] = laid[other] + port - mine
        else:
            found[place] = median([laid[other] + port - mine for other, port, mine in ends])
    return found


def spread(net: Net, row: list[int], wanted: dict[int, float] | list[float], laid: list[float],
           heavy: Container[int] = (), grid: float = 0.0) -> None:
    """Lay a column as near to what is wanted as its order allows: isotonic regression, pooling neighbours that touch.

    What is ``heavy`` moves least. ``grid`` rounds.
    """
    starts: list[float] = []  # of each pool: sum of weighted wishes less offsets, its weight, its first place
    weights: list[float] = []
    firsts: list[int] = []
    offsets: list[float] = []
    offset, last = 0.0, -1
    for i, place in enumerate(row):
        if last >= 0:
            offset += net.size[last] + net.gap(last, place)
        offsets.append(offset)
        weight = HEAVY if place in heavy else 1.0
        start, first = (wanted[place] - offset) * weight, i
        while starts and starts[-1] * weight >= start * weights[-1]:
            start += starts.pop()
            weight += weights.pop()
            first = firsts.pop()
        starts.append(start)
        weights.append(weight)
        firsts.append(first)
        last = place
    firsts.append(len(row))
    for k, start in enumerate(starts):
        level = start / weights[k]
        if grid:  # sizes are multiples of it, so pools that did not touch do not
            level = round(level / grid) * grid
        for i in range(firsts[k], firsts[k + 1]):
            laid[row[i]] = level + offsets[i]
