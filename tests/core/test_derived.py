"""What is known of a graph after an edit is what would be found from nothing, to the order of each list."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from app.core.graph import Graph, Wire, place
from app.core.shared import share

DERIVED = ("incoming", "readers", "sources", "by_kind", "sharing", "families", "names")
KINDS = ("ReLU", "Concat", "Conv2d", "Add")
STEPS = st.lists(st.tuples(st.sampled_from(("add", "put", "remove", "connect", "disconnect", "swap", "share")),
                           st.integers(0, 11), st.integers(0, 11), st.sampled_from(KINDS)), max_size=14)


def known(graph: Graph) -> dict[str, object]:
    """Everything that is derived, with the order things stand in."""
    found: dict[str, object] = {name: getattr(graph, name) for name in DERIVED}
    return {name: [(key, list(some.items()) if isinstance(some, dict) else some) for key, some in what.items()]
            if isinstance(what, dict) else what for name, what in found.items()}


def bare(graph: Graph) -> Graph:
    """The same graph, of which nothing is known."""
    return Graph(**{each.name: getattr(graph, each.name) for each in fields(Graph)})


def stepped(graph: Graph, what: str, one: int, other: int, kind: str) -> Graph:
    a, b = f"n{one}", f"n{other}"
    if what == "add":
        return graph.add(a, place(kind, a))
    if what == "put":
        wires = [Wire(b, "y", a, "x")] if b in graph.nodes or b == a else []
        return graph.put({a: place(kind, a)}, wires)
    if what == "remove":
        return graph.remove(a, b)
    if a not in graph.nodes or b not in graph.nodes:
        return graph
    if what == "share":
        return share(graph, [a, b]) if graph.nodes[a].kind == graph.nodes[b].kind == "Conv2d" else graph
    into = next(iter(graph.nodes[b].node.inputs))
    if what == "connect":
        return graph.connect(Wire(a, "y", b, into))
    if what == "disconnect":
        return graph.disconnect(*[wire for wire in graph.wires if wire.target == b][:2], Wire(a, "y", b, "no"))
    return graph.set(a, **graph.nodes[a].values)


@given(STEPS)
def test_what_is_taken_over_is_what_would_be_found(steps: list[tuple[str, int, int, str]]) -> None:
    graph = Graph({f"n{n}": place(KINDS[n % 4], f"n{n}") for n in range(4)})
    known(graph)
    for step in steps:
        graph = stepped(graph, *step)
        assert known(graph) == known(bare(graph)), step


def test_an_edit_of_a_graph_nothing_is_known_of_works_nothing_out() -> None:
    graph = Graph({"a": place("ReLU", "a"), "b": place("ReLU", "b")}, (Wire("a", "y", "b", "x"),))
    after = graph.disconnect(*graph.wires)
    assert not set(DERIVED) & after.__dict__.keys()
    assert after.readers == {"a": [], "b": []}
