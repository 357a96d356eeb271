"""Whether a network is still the one that was trained: what it computes counts, what it looks like does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.core.block import made
from app.core.file import read, save
from app.core.graph import Frame, Graph, Wire, place
from app.core.networks import renamed
from app.core.notes import Note
from app.core.project import Project
from app.engine.essence import essence


def network() -> Graph:
    """Two numbers, side by side: x and a layer of it."""
    return Graph({"x": place("Input", "x", field="x"), "lin1": place("Linear", "lin1", out_features=4),
                  "relu1": place("ReLU", "relu1"), "cat": place("Concat", "cat"), "y": place("Output", "y")},
                 (Wire("x", "x", "lin1", "x"), Wire("lin1", "y", "relu1", "x"), Wire("relu1", "y", "cat", "xs"),
                  Wire("x", "x", "cat", "xs"), Wire("cat", "y", "y", "x")))


def same(graph: Graph) -> bool:
    return essence(graph) == essence(network())


def test_looks_do_not_count() -> None:
    graph = network()
    assert same(graph.move({"lin1": (40.0, 80.0)}).rename("lin1", "hidden"))
    assert same(replace(graph, frames={"f": Frame("Here", "blue", ("lin1",))}, notes={"n": Note("Well")}))
    assert same(graph.add("loose", place("ReLU", "loose"))), "it leads nowhere"


def test_what_it_computes_counts() -> None:
    graph = network()
    turned = replace(graph, wires=(*graph.wires[:2], graph.wires[3], graph.wires[2], graph.wires[4]))
    bypassed = replace(graph, nodes={**graph.nodes, "relu1": replace(graph.nodes["relu1"], state="bypassed")})
    for other in (graph.set("lin1", out_features=5), graph.disconnect(graph.wires[3]), graph.remove("relu1"),
                  turned, bypassed):
        assert not same(other)


def test_what_is_in_a_block_counts_and_what_the_block_is_called_does_not(tmp_path: Path) -> None:
    before, _ = made(Project(networks={"main": network()}), "main", ["lin1", "relu1"], "layer")
    save(before, tmp_path / "x.loom")
    trained = essence(read(tmp_path / "x.loom").network)
    assert essence(before.network) == trained
    assert essence(renamed(before, "layer", "hidden").network) == trained
    inside = before.networks["layer"]
    assert essence(before.with_network("layer", inside.move({"lin1": (9.0, 9.0)})).network) == trained
    assert essence(before.with_network("layer", inside.set("lin1", out_features=5)).network) != trained


def test_blocks_in_blocks_are_looked_into_once() -> None:
    networks = {"0": Graph({"x": place("Input", "x"), "relu": place("ReLU", "relu"), "y": place("Output", "y")},
                           (Wire("x", "x", "relu", "x"), Wire("relu", "y", "y", "x")))}
    for depth in range(1, 30):
        a, b = (place("Block", name, network=str(depth - 1)) for name in "ab")
        networks[str(depth)] = Graph(
            {"x": place("Input", "x"), "a": a, "b": b, "y": place("Output", "y")},
            (Wire("x", "x", "a", "x"), Wire("a", "y", "b", "x"), Wire("b", "y", "y", "x")))
    outermost = Project(networks=networks).networks["29"]
    assert len(essence(outermost)) == 30 and essence(outermost) == essence(Project(networks=networks).networks["29"])
