"""Nodes are found by what a person would call them: name, kind, shape, what is wrong."""

from __future__ import annotations

import pytest

from app.core.check import check
from app.core.find import found, wanted
from app.core.graph import Graph, Wire, place


@pytest.fixture
def graph():
    nodes = {"c": place("Conv2d", "edges", out_channels=32, padding=1), "i": place("Input", "image", shape=(1, 8, 8)),
             "r": place("ReLU", "relu1"), "f": place("Flatten", "flat"),
             "h": place("Linear", "head10", out_features=10),
             "b": place("BatchNorm2d", "norm1")}
    return Graph(nodes, (Wire("i", "x", "c", "x"), Wire("c", "y", "r", "x"), Wire("r", "y", "f", "x"),
                         Wire("f", "y", "h", "x"), Wire("f", "y", "b", "x")))


def ids(graph, words):
    return [hit.id for hit in found(graph, check(graph), words)]


@pytest.mark.parametrize(("words", "there"), [
    ("edges", ["c"]), ("conv", ["c"]), ("Conv 2D", ["c"]), ("relu", ["r"]), ("convolution edges", ["c"]), ("", []),
    ("32 8 8", ["c", "r", "f"]), ("N 32", ["c", "r", "f"]), ("N, 2048", ["f", "h"]), ("(8, 8)", ["i", "c", "r", "f"]),
    ("N 10", ["h"]), ("10", ["h"]), ("8 32", []), ("zzz", []),
])
def test_found(graph, words, there):
    assert [id for id in ids(graph, words) if id != "b"] == there


def test_what_is_wrong_is_found_by_its_sentence(graph):
    problem = check(graph).by_node["b"][0].text
    hit = found(graph, check(graph), " ".join(problem.split()[-3:]).lower())[0]
    assert hit == ("b", problem)


def test_a_hit_says_what_fits(graph):
    assert found(graph, check(graph), "32 8")[0].why == "N 32 8 8"
    assert found(graph, check(graph), "head")[0].why == "name"


def test_words_are_no_shape():
    assert wanted("N 10") == ("N", "10") and wanted("64×32, 3") == ("64", "32", "3")
    assert wanted("conv 3") == () and wanted("relu") == ()
