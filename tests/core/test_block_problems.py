"""What is wrong with a block or inside it is a sentence, on the block and inside; nothing nests for ever."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from app.core import file
from app.core.graph import Wire, place
from app.core.inspect import inspect
from app.core.project import Project
from tests.golden.blocks import PLAN, Draw, bottleneck, looked, simple


def test_a_problem_inside_is_told_on_the_block_and_inside() -> None:
    project = simple(repeat=3)
    layer = project.networks["layer"].set("dense", out_features=0)
    problems = inspect(project.with_network("layer", layer)).problems
    text = "dense: Outputs is 0; the least it can be is 1."
    assert [(network, problem.node, problem.text) for network, problem in problems if network] == [
        ("main", "layers", f"Inside layers: {text}"), ("layer", "dense", text)]


def test_repeats_that_do_not_fit_say_which() -> None:
    inner = Draw()
    inner("Input", "x")
    inner("MaxPool2d", "halve", kernel_size=2)
    inner("Output", "y")
    main = Draw()
    main("Input", "image", field="image")
    main("Block", "down", network="half", repeat=5)
    main("Output", "digit")
    problem, = looked(Project("Down", {"main": main.graph, "half": inner.graph})).problems
    assert problem.text.startswith("Inside down, at repeat 4, halve")


def test_shared_repeats_need_one_size() -> None:
    project = simple(repeat=2, weights="shared")
    problem, = looked(project.with_network("layer", project.networks["layer"].set("dense", out_features=9))).problems
    assert "D of dense inside is 6 the first time and 9 a later time" in problem.text
    fine = looked(project)
    assert fine.ok
    assert fine.parameters == 42


def test_a_block_that_gives_more_than_it_takes_cannot_stand_in_a_row() -> None:
    project = simple()
    layer = project.networks["layer"].add("more", place("Output", "more")).connect(Wire("dense", "y", "more", "x"))
    graph = project.network.set("layers", repeat=2)
    graph = replace(graph, wires=tuple(wire._replace(out="y" if wire.source == "layers" else wire.out)
                                       for wire in graph.wires))
    project = project.with_network("layer", layer).with_network("main", graph)
    assert any("2 tensors leave layer, but 1 enter" in problem.text for problem in looked(project).problems)


@pytest.mark.parametrize("ring", [1, 2, 5])
def test_networks_in_a_circle_are_a_sentence(ring: int) -> None:
    networks = {"main": simple().network}
    for n in range(ring):
        draw = Draw()
        draw("Input", "x")
        draw("Block", "next", network=f"ring{(n + 1) % ring}")
        draw("Output", "y")
        networks[f"ring{n}"] = draw.graph
    project = file.parse(file.text(Project("Ring", networks, PLAN)))
    texts = [problem.text for network, problem in inspect(project).problems if network != "main"]
    assert sum("hold itself" in text for text in texts) >= 1
    assert inspect(project).problems[0][1].text == "layers: there is no network called layer in this project."


def test_a_doubling_without_end_is_a_sentence() -> None:
    """Each network holds two of the next: a million millions of nodes in a small file."""
    networks = {}
    for n in range(30):
        draw = Draw()
        draw("Input", "x", field="table")
        for name in ("one", "two"):
            draw("Block", name, network=f"n{n + 1}")
        draw("Output", "y")
        networks[f"n{n}"] = draw.graph
    networks["n30"] = bottleneck()
    begun = time.perf_counter()
    findings = inspect(Project("Doubling", networks, PLAN))
    assert time.perf_counter() - begun < 5
    assert any("the most it can hold is 100,000" in problem.text for _, problem in findings.problems)


def test_nested_too_deeply_is_a_sentence() -> None:
    networks = {}
    for n in range(200):
        draw = Draw()
        draw("Input", "x")
        draw("Block", "next", network=f"n{n + 1}")
        draw("Output", "y")
        networks[f"n{n}"] = draw.graph
    assert any("one inside the other" in problem.text for _, problem in inspect(Project("Deep", networks)).problems)


def test_a_network_that_is_not_there_is_a_sentence() -> None:
    project = simple()
    lost = Project("Lost", {"main": project.network})
    assert [problem.text for problem in looked(lost).problems] == [
        "layers: there is no network called layer in this project."]
    empty = Project("Empty", {"main": project.network.set("layers", network="")})
    assert looked(empty).problems[0].state == "unfinished"
