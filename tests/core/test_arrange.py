"""Columns from left to right, nothing overlaps, few crossings, room for long wires; what is in order stays."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.arrange import arranged
from app.core.arrange.judge import Merit, inversions, judged
from app.core.arrange.layers import islands, layers
from app.core.arrange.level import kept
from app.core.arrange.net import Net, port_heights, share
from app.core.graph import Graph, Wire, place
from app.core.moves import WIDTH, inserted

Rolls = list[tuple[int, int, int, int]]


def grown(rolls: Rolls, reach: int = 6, spread: float = 40.0) -> Graph:
    """A network from some dice: how each node reads from earlier ones, and where it lies."""
    nodes, wires = {}, []
    for i, (way, a, b, at) in enumerate(rolls):
        kind = "Add" if way == 0 and i > 1 else "Input" if way == 1 or i == 0 else "ReLU"
        nodes[f"n{i}"] = place(kind, f"n{i}", ((at % 37) * spread, (at // 37) * spread))
        for port, back in zip({"Add": "ab", "ReLU": "x"}.get(kind, ""), (a, b), strict=False):
            source = f"n{i - 1 - back % min(i, reach)}"
            if way != 2:  # some are wired to nothing
                wires.append(Wire(source, "x" if nodes[source].kind == "Input" else "y", f"n{i}", port))
    return Graph(nodes, tuple(wires))


networks = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 9), st.integers(0, 9), st.integers(0, 1200)),
                    min_size=1, max_size=40).map(grown)


def stayed(graph: Graph) -> Merit:
    """How good a network would be if its nodes went into their columns and moved no more than they must."""
    return merit(graph, kept)


def merit(graph: Graph, lay: Callable[[Net, list[float]], list[float]] = lambda _, tops: tops) -> Merit:
    """How good a network is as it lies, all its islands together."""
    columns, total = layers(graph), Merit(0, 0, 0.0)
    for ids in islands(graph)[0]:
        net = Net.of(graph, ids, columns, lambda _: 80.0)
        found = judged(net, lay(net, [graph.nodes[id].at[1] for id in ids]))
        total = Merit(*(a + b for a, b in zip(total, found, strict=True)))
    return total


@settings(deadline=None, max_examples=60)
@given(networks)
@example(grown([(0, 0, 0, 0), (0, 0, 0, 0), (0, 0, 0, 0), (0, 0, 2, 0), (3, 1, 0, 0), (0, 1, 0, 0)]))
def test_laws_of_every_layout(graph: Graph) -> None:
    laid = arranged(graph)
    places = [placed.at for placed in laid.nodes.values()]
    assert laid.wires == graph.wires
    assert not any(abs(ax - bx) < WIDTH and abs(ay - by) < 80 for i, (ax, ay) in enumerate(places)
                   for bx, by in places[i + 1:]), "no two cards overlap"
    assert all(laid.nodes[wire.source].at[0] + WIDTH < laid.nodes[wire.target].at[0] for wire in laid.wires)
    assert all(y % 4 == 0 for _, y in places)
    assert min(x for x, _ in places) == min(placed.at[0] for placed in graph.nodes.values())
    assert arranged(laid) == laid, "what is arranged does not move"
    assert merit(laid).cost <= stayed(graph).cost + 1e-6, "never worse than moving cards only as far as they touch"


@settings(deadline=None, max_examples=40)
@given(networks, st.integers(0, 1000))
def test_a_node_put_into_a_wire_leaves_the_others_in_their_order(graph: Graph, pick: int) -> None:
    if not graph.wires:
        return
    before = arranged(graph)
    wire = before.wires[pick % len(before.wires)]
    (ax, ay), (bx, by) = before.nodes[wire.source].at, before.nodes[wire.target].at
    more, new = inserted(before, wire, "GELU", ((ax + bx) / 2, (ay + by) / 2))
    after = arranged(more)
    assert after.nodes[new].at[0] > after.nodes[wire.source].at[0]
    assert arranged(after) == after
    ids = [id for id in before.nodes if after.nodes[id].at[0] == before.nodes[id].at[0]]
    flips = [(a, b) for i, a in enumerate(ids) for b in ids[i + 1:] if before.nodes[a].at[0] == before.nodes[b].at[0]
             and (before.nodes[a].at[1] < before.nodes[b].at[1]) != (after.nodes[a].at[1] < after.nodes[b].at[1])]
    assert not flips or merit(after).cost < 0.8 * stayed(more).cost, "only a much better layout is worth that"


def test_most_nodes_stay_where_they_are() -> None:
    """Over a hundred small edits, four of five nodes keep their height to the pixel."""
    import random

    same = []
    for seed in range(100):
        dice = random.Random(seed)
        rolls = [(dice.randrange(3, 8) if dice.random() < 0.75 else 0, *(dice.randrange(10) for _ in range(2)),
                  dice.randrange(1200)) for _ in range(dice.choice((8, 20, 40)))]
        before = arranged(grown(rolls))
        wire = dice.choice(before.wires)
        x, y = before.nodes[wire.source].at
        after = arranged(inserted(before, wire, "GELU", (x + 100, y))[0])
        same.append(sum(after.nodes[id].at[1] == before.nodes[id].at[1] for id in before.nodes) / len(before.nodes))
    assert sum(same) / len(same) > 0.8


def test_a_row_is_level_and_a_long_wire_has_room_beside_it() -> None:
    """A residual block: the row gives way, level in itself, and the shortcut runs straight past it."""
    row = ["Input", "Conv2d", "BatchNorm2d", "ReLU", "Conv2d", "BatchNorm2d", "Add"]
    nodes = {f"n{i}": place(kind, f"n{i}", (97.0 * (i * 5 % 7), 61.0 * (i * 3 % 5))) for i, kind in enumerate(row)}
    wires = [Wire(f"n{i}", "x" if i == 0 else "y", f"n{i + 1}", "a" if i == 5 else "x") for i in range(6)]
    laid = arranged(Graph(nodes, (*wires, Wire("n0", "x", "n6", "b"))))
    at = {id: placed.at for id, placed in laid.nodes.items()}
    assert len({at[f"n{i}"][1] for i in range(1, 6)}) == 1
    start, end = at["n0"][1] + 20, at["n6"][1] + 40
    assert start == end, "the long wire is level"
    assert not at["n1"][1] - 4 < start < at["n1"][1] + 84, "and does not pass behind the cards"
    assert merit(laid)[:2] == (0, 0)


def test_crossed_wires_are_uncrossed() -> None:
    nodes = {f"a{i}": place("Input", f"a{i}", (0, 120.0 * i)) for i in range(6)}
    nodes |= {f"b{i}": place("ReLU", f"b{i}", (216, 120.0 * (5 - i))) for i in range(6)}
    nodes["all"] = place("Concat", "all", (432, 0))
    wires = [wire for i in range(6) for wire in (Wire(f"a{i}", "x", f"b{i}", "x"), Wire(f"b{i}", "y", "all", "xs"))]
    graph = Graph(nodes, tuple(wires))
    assert merit(graph).crossed == 15
    assert merit(arranged(graph)).crossed == 0


def test_a_branch_stands_next_to_what_reads_it() -> None:
    nodes = {name: place("Input" if name in ("image", "text") else "ReLU", name) for name in
             ("image", "one", "two", "three", "text", "words")}
    nodes["both"] = place("Concat", "both")
    wires = (Wire("image", "x", "one", "x"), Wire("one", "y", "two", "x"), Wire("two", "y", "three", "x"),
             Wire("three", "y", "both", "xs"), Wire("text", "x", "words", "x"), Wire("words", "y", "both", "xs"))
    assert layers(Graph(nodes, wires)) == {"image": 0, "one": 1, "two": 2, "three": 3, "both": 4, "text": 2, "words": 3}


def test_what_nobody_wired_lies_below_in_rows() -> None:
    graph = grown([(1, 0, 0, 5), (7, 0, 0, 300), (7, 0, 0, 40)])
    loose = {f"l{i}": place("ReLU", f"l{i}", (10.0 * i, -500.0)) for i in range(7)}
    laid = arranged(graph.put(loose))
    rows = sorted({laid.nodes[id].at[1] for id in loose})
    assert len(rows) == 2
    assert rows[0] > max(laid.nodes[id].at[1] for id in graph.nodes) + 80


def test_islands_keep_their_order_and_do_not_touch() -> None:
    one, two = grown([(7, 0, 0, 40)] * 5), grown([(7, 0, 0, 900)] * 5)
    far = {f"m{id}": placed.__class__(placed.kind, f"m{id}", placed.values, (placed.at[0], placed.at[1] + 90_000))
           for id, placed in two.nodes.items()}
    graph = one.put(far, [Wire(f"m{a}", out, f"m{b}", into) for a, out, b, into in two.wires])
    laid = arranged(graph)
    upper, lower = ([placed.at[1] for id, placed in laid.nodes.items() if id.startswith(mark)] for mark in "nm")
    assert max(upper) + 80 < min(lower) < max(upper) + 600, "far islands are brought near"


def test_a_circle_ends_and_some_nodes_can_be_arranged_alone() -> None:
    circle = Graph({"a": place("ReLU", "a"), "b": place("ReLU", "b")},
                   (Wire("a", "y", "b", "x"), Wire("b", "y", "a", "x")))
    assert arranged(arranged(circle)) == arranged(circle)
    graph = grown([(7, 0, 0, i * 31) for i in range(6)])
    laid = arranged(graph, ["n1", "n2", "n3"])
    assert [id for id in graph.nodes if laid.nodes[id] is not graph.nodes[id]] != []
    assert all(laid.nodes[id].at == graph.nodes[id].at for id in ("n0", "n4", "n5"))


@settings(deadline=None, max_examples=60)
@given(networks, st.sets(st.integers(0, 30), min_size=1))
def test_some_nodes_are_arranged_over_none_of_the_others(graph: Graph, picks: set[int]) -> None:
    ids = [*graph.nodes]
    some = {ids[pick % len(ids)] for pick in picks}
    after = arranged(graph, some)
    others = graph.nodes.keys() - some
    assert all(after.nodes[id].at == graph.nodes[id].at for id in others)
    for id in some if len(some) < len(ids) else ():
        x, y = after.nodes[id].at
        for other in others:
            ox, oy = graph.nodes[other].at
            assert abs(x - ox) >= WIDTH or abs(y - oy) >= 80, (id, other)
    assert arranged(after, some) == after


def test_ports_are_where_the_canvas_draws_them() -> None:
    from app.ui.canvas.geometry import curve, port_y

    into, out = port_heights(place("MultiheadAttention", "m"))
    assert [*into.values()][:3] == [port_y(i) for i in range(3)]
    assert next(iter(out.values())) == port_y(0)
    from PySide6.QtCore import QPointF

    for span in (2, 3, 5, 12):
        path = curve(QPointF(WIDTH, 0), QPointF(216.0 * span, 400))
        for k in range(1, span):
            x, y = 216.0 * k + WIDTH / 2, 400 * share(k, span)
            drawn = min((path.pointAtPercent(i / 400) for i in range(401)), key=lambda at: abs(at.x() - x))
            assert drawn.y() == pytest.approx(y, abs=12)


def test_pairs_in_two_orders_are_counted() -> None:
    assert inversions([(1, 1), (2, 2), (3, 3)]) == 0
    assert inversions([(1, 3), (2, 2), (3, 1)]) == 3
    assert inversions([(1, 1), (1, 2), (1, 0)]) == 0, "wires from one place do not cross"


def test_five_thousand_nodes_take_seconds_at_most() -> None:
    import random

    dice = random.Random(1)
    rolls = [(dice.choice((0, 3, 4, 5)), dice.randrange(10), dice.randrange(10), dice.randrange(1200))
             for _ in range(5000)]
    graph = grown(rolls, reach=10)
    start = time.process_time()
    laid = arranged(graph)
    spent = time.process_time() - start
    assert spent < 5, "one second on a quiet machine; it must not become minutes"
    assert arranged(laid) == laid
