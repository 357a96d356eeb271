"""One island as numbers: nodes, and bends where long wires pass a column, so that each piece is one column long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from ..graph import Graph, Placed
from ..moves import STEP, WIDTH

GRID = 4.0
PORT_TOP, PORT_STEP = 20.0, 20.0
"""How far below a card's top its first port lies, and each next one."""
CARD, LANE, BESIDE = 40.0, 12.0, 20.0
"""Least room between two cards, between two wires that pass, between a card and a wire that passes."""
BENDS, MANY = 3, 500
"""Bends for each node at most, for the first ``MANY`` nodes; then one. The longest wires pass behind the cards."""
LONG = 1600.0
"""A wire longer than this is straight between its two ends."""

Near = list[list[tuple[int, float, float]]]
Piece = tuple[int, float, int, float]
"""From a place in one column to one in the next: who, how far below its top, twice."""


@dataclass
class Net:
    """Places 0 … ``count``-1 are nodes, the rest are bends."""

    count: int
    column: list[int]
    size: list[float]
    pieces: list[Piece]
    chains: list[tuple[int, float, int, float, list[int]]]
    """Long wires: from, how far below its top, to, how far below its top, the bends between."""
    wires: list[Piece]
    """Every wire that goes to the right, whole."""

    @cached_property
    def before(self) -> Near:
        """What each place is wired to on its left: who, how far below its top, how far below mine."""
        near: Near = [[] for _ in self.column]
        for a, out, b, into in self.pieces:
            near[b].append((a, out, into))
        return near

    @cached_property
    def after(self) -> Near:
        """What each place is wired to on its right."""
        near: Near = [[] for _ in self.column]
        for a, out, b, into in self.pieces:
            near[a].append((b, into, out))
        return near

    @classmethod
    def of(cls, graph: Graph, ids: list[str], columns: dict[str, int], tall: Callable[[Placed], float]) -> Net:
        index = {id: i for i, id in enumerate(ids)}
        left = min(columns[id] for id in ids)
        column = [columns[id] - left for id in ids]
        size = [-(-tall(graph.nodes[id]) // GRID) * GRID for id in ids]
        ports = [port_heights(graph.nodes[id]) for id in ids]
        wires: list[Piece] = []
        far: dict[tuple[int, float], tuple[int, float]] = {}
        for wire in graph.wires:
            a, b = index.get(wire.source), index.get(wire.target)
            if a is None or b is None or column[b] <= column[a]:
                continue
            out, into = ports[a][1].get(wire.out, PORT_TOP), ports[b][0].get(wire.into, PORT_TOP)
            wires.append((a, out, b, into))
            last = far.get((a, out))
            if last is None or column[b] > column[last[0]]:
                far[a, out] = (b, into)
        bends: dict[tuple[int, float], list[int]] = {}
        chains = []
        left_over = BENDS * min(len(ids), MANY) + len(ids)
        for (a, out), (b, into) in sorted(far.items(), key=lambda each: column[each[1][0]] - column[each[0][0]]):
            span = column[b] - column[a] - 1
            if not span or span > left_over:
                continue
            left_over -= span
            chain = bends[a, out] = list(range(len(column), len(column) + span))
            column += range(column[a] + 1, column[b])
            size += [0.0] * span
            chains.append((a, out, b, into, chain))
        pieces: dict[Piece, None] = {}
        for a, out, b, into in wires:
            span = column[b] - column[a] - 1
            chain = bends.get((a, out), [])[:span]
            if len(chain) == span:
                way = [(a, out), *((bend, 0.0) for bend in chain)]
                for (p, at), (q, to) in zip(way, [*((bend, 0.0) for bend in chain), (b, into)], strict=True):
                    pieces[p, at, q, to] = None
        return cls(len(ids), column, size, list(pieces), chains, wires)

    def rows(self, tops: list[float]) -> list[list[int]]:
        """Places by column, as high as they lie; what lies equally high keeps its order, bends last."""
        found: list[list[int]] = [[] for _ in range(max(self.column) + 1)]
        for i in sorted(range(len(tops)), key=lambda i: tops[i]):
            found[self.column[i]].append(i)
        return found

    def with_bends(self, tops: list[float]) -> list[float]:
        """The heights of all places when nodes lie at ``tops``: bends lie where the wire is drawn."""
        found = [*tops[:self.count], *[0.0] * (len(self.column) - self.count)]
        for a, out, b, into, chain in self.chains:
            first, last = tops[a] + out, tops[b] + into
            if first == last:
                for bend in chain:
                    found[bend] = first
                continue
            span = len(chain) + 1
            for k, bend in enumerate(chain, 1):
                found[bend] = first + (last - first) * share(k, span)
        return found

    def gap(self, a: int, b: int) -> float:
        """Least room between two neighbours in a column."""
        if a < self.count and b < self.count:
            return CARD
        return LANE if a >= self.count and b >= self.count else BESIDE


def share(k: int, span: int) -> float:
    """How much of its way up or down a wire has gone in the middle of the ``k``-th column it passes, as it is drawn."""
    long = span * STEP[0] - WIDTH
    x = (k * STEP[0] - WIDTH / 2) / long
    if long > LONG:
        return min(1.0, max(0.0, (x * long - 160) / (long - 320)))
    t = x
    for _ in range(4):  # x = 3/2 t (1 - t) + t³ on the drawn curve
        t -= (1.5 * t * (1 - t) + t**3 - x) / (1.5 - 3 * t + 3 * t * t)
    return 3 * t * t - 2 * t**3


def port_heights(placed: Placed) -> tuple[dict[str, float], dict[str, float]]:
    """How far below the card's top each input and each output lies."""
    if not placed.known:
        return {}, {}
    node = placed.node
    return ({name: PORT_TOP + PORT_STEP * i for i, name in enumerate(node.inputs)},
            {name: PORT_TOP + PORT_STEP * i for i, name in enumerate(node.outputs)})
