"""Nodes are found by what a person would call them: name, kind, shape, what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.check import check
from app.core.find import found, wanted
from app.core.frames import framed
from app.core.graph import Graph, Wire, place
from app.core.notes import Note


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
    assert hit == ("b", problem, "node")


def test_a_hit_says_what_fits(graph):
    assert found(graph, check(graph), "32 8")[0].why == "N 32 8 8"
    assert found(graph, check(graph), "head")[0].why == "name"


def test_words_are_no_shape():
    assert wanted("N 10") == ("N", "10") and wanted("64×32, 3") == ("64", "32", "3")
    assert wanted("conv 3") == () and wanted("relu") == ()


def test_notes_are_found_by_their_text_and_frames_by_their_title(graph):
    notes = {"note1": Note("Try more\nepochs"), "note2": Note("Why relu1?", at=(0, -90))}
    graph = framed(replace(graph, notes=notes), ["c", "note1"], "Features")[0]
    assert [(hit.id, hit.what) for hit in found(graph, check(graph), "EPOCHS more")] == [("note1", "note")]
    assert [(hit.id, hit.what) for hit in found(graph, check(graph), "relu")] == [("r", "node"), ("note2", "note")]
    assert [(hit.id, hit.what) for hit in found(graph, check(graph), "feature")] == [("frame1", "frame")]
    assert ids(graph, "note") == ["note2", "note1"], "as one reads"
    assert ids(graph, "frame") == ["frame1"]
    german = {"Note": "Notiz", "Frame": "Rahmen"}
    assert [hit.id for hit in found(graph, check(graph), "notiz why", told=lambda t: german.get(t, t))] == ["note2"]
