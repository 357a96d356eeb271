"""What a card says, from the declaration of its kind."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import hypot
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from app.core.check import check
from app.core.file import read
from app.core.graph import Graph, Placed, Wire, place
from app.core.inspect import inspect
from app.ui import theme
from app.ui.canvas import face
from app.ui.canvas.geometry import FOOT, curve, curve_rect, distance
from app.ui.canvas.ink import Ink
from app.ui.canvas.node_item import NodeItem
from nodes import catalogue


@pytest.mark.parametrize(("kind", "values", "words"), [
    ("Conv2d", {"out_channels": 32, "padding": 1}, "32 filters · 3×3 · pad 1"),
    ("Conv2d", {"out_channels": 8, "kernel_size": (3, 5), "padding": 0}, "8 filters · 3×5"),
    ("LSTM", {"hidden_size": 64}, "64 hidden"),
    ("LSTM", {"hidden_size": 64, "num_layers": 2, "bidirectional": True}, "64 hidden · 2 layers · both ways"),
    ("Input", {}, ""),
    ("Input", {"field": "image"}, "field image"),
    ("ReLU", {}, ""),
])
def test_the_line_on_the_card(kind: str, values: dict[str, Any], words: str) -> None:
    assert face.face(place(kind, "a", **values)) == words


@pytest.mark.parametrize("value", ["", None, "os.system", [], {}, (1, 2, 3, 4), -1, 10**30, True])
def test_damaged_values_are_shown_and_do_not_harm(value: object) -> None:
    for kind, declared in catalogue.items():
        for param in declared.params:
            placed = Placed(kind, "a", {param: value})
            assert isinstance(face.face(placed), str)
            assert isinstance(face.ports(placed), tuple)


def test_an_unknown_kind_keeps_the_ports_its_wires_name() -> None:
    odd = Placed("Wavelet", "odd")
    assert face.title(odd) == "Wavelet"
    assert "unknown" in face.face(odd)
    assert face.ports(odd, ["signal"], ["low", "high", "low"]) == (("signal",), ("low", "high"))


def test_shapes_and_counts_fit_a_foot() -> None:
    assert face.sizes(("N", 32, 8, 8)) == "N 32 8 8"
    assert face.sizes(()) == "one number"
    assert [face.count(n) for n in (0, 320, 18496, 23_500_000, 7 * 10**9)] == ["", "320", "18,496", "23.5 M", "7.0 G"]


FILES = Path(__file__).parents[2] / "files"
NOTHING = {"Input", "Target", "Output", "Own", "Block"}
"""What these do is what they are called, or written by someone else."""
CUT = {"CenterCrop", "Grayscale"}
"""Their formulas are longer than a card is wide, and end in dots."""


def test_a_card_shows_a_formula_or_a_line_of_what_its_node_does(qtbot) -> None:
    ink = Ink(theme.current())
    bare = []
    for kind in catalogue.keys() - NOTHING - CUT:
        placed = place(kind, "a")
        item = NodeItem("a", placed, 0, {})
        item.place(placed, *face.declared(kind))
        shown = [words.text for words, *_ in item.words(ink)]
        if not item.curve and (not face.formula(placed) or face.formula(placed) not in shown):
            bare.append(kind)
    assert bare == []


def test_settings_and_formula_share_a_line_only_if_both_fit(qtbot) -> None:
    ink = Ink(theme.current())
    heights = {}
    for kind in ("Reshape", "Conv2d", "LSTM"):
        placed = place(kind, "a")
        item = NodeItem("a", placed, 0, {})
        item.place(placed, *face.declared(kind))
        heights[kind] = [middle for _, _, _, middle, _ in item.about(ink, 144.0)]
        assert max(heights[kind]) < item.height - FOOT - 6
    assert len(set(heights["Reshape"])) == 1
    assert len(set(heights["Conv2d"])) == len(set(heights["LSTM"])) == 2


def test_a_wrong_node_says_what_it_wants() -> None:
    nodes = {"image": place("Input", "image", shape=(512,)), "reader": place("LSTM", "reader")}
    report = check(Graph(nodes, (Wire("image", "x", "reader", "x"),)))
    problem = report.by_node["reader"][0]
    assert face.wants(nodes["reader"], problem) == "wants N T D"
    assert face.state(nodes["reader"], [problem]) == "wrong"
    for name, node, words in (("01-linear-after-conv", "digit", "wants N 10"),
                              ("12-words-without-embedding", "lstm1", "wants decimal numbers"),
                              ("27-two-numbers-for-one", "warmest", "wants N 1"),
                              ("22-loose-node", "relu1", "wants any shape"),
                              ("02-wrong-number-of-classes", "digit", "digit has 10 classes, but 7 numbers arrive")):
        report = inspect(read(FILES / f"{name}.loom")).reports["main"]
        assert face.wants(report.graph.nodes[node], report.by_node[node][0]).startswith(words)
    assert face.spelled(catalogue["Linear"].inputs["x"]) == "… D"
    assert face.spelled(catalogue["Output"].inputs["x"]) == "any shape"


@pytest.mark.parametrize("b", [(300, 0), (300, 400), (5000, 80), (-600, 200), (-600, -200), (-20, 10), (10, 5),
                               (-9000, 0), (0, 300), (-30, 90)])
def test_a_wire_runs_from_end_to_end_inside_its_rectangle(b: tuple[float, float]) -> None:
    start, end = QPointF(0, 0), QPointF(*b)
    path = curve(start, end)
    assert (path.pointAtPercent(0) - start).manhattanLength() < 1e-6
    assert (path.pointAtPercent(1) - end).manhattanLength() < 1e-6
    assert curve_rect(start, end).contains(path.boundingRect().adjusted(-0.1, -0.1, 0.1, 0.1))
    before, after = path.pointAtPercent(0.01), path.pointAtPercent(0.99)
    assert before.x() > 0  # it leaves to the right
    assert after.x() < b[0]  # and arrives from the left
    middle = path.pointAtPercent(0.4)
    assert distance(path, middle)[0] < 6
    assert distance(path, middle + QPointF(0, 500))[0] > 50


@given(st.floats(-3000, 16, exclude_max=True), st.floats(-3000, 3000))
def test_a_wire_that_goes_back_has_no_corner(x: float, y: float) -> None:
    path = curve(QPointF(0, 0), QPointF(x, y))
    points = [QPointF(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]
    ways = [b - a for a, b in pairwise(points) if (b - a).manhattanLength() > 1e-6]
    joint = [(one, other) for one, other in pairwise(ways[2:-2])]  # what meets at either end of the straight part
    assert joint
    for one, other in joint:
        turn = (one.x() * other.x() + one.y() * other.y()) / (hypot(one.x(), one.y()) * hypot(other.x(), other.y()))
        assert turn > 0.999


def test_a_curve_is_drawn_for_what_is_done_to_each_number():
    points = face.curve(place("ReLU", "relu1"))
    assert points[0][0] == 0.0
    assert points[-1] == (1.0, 0.0)
    assert points[24][1] == points[0][1]  # flat up to zero
    assert face.curve(place("LeakyReLU", "relu2", negative_slope=1.0))[24][1] == 0.5
    assert face.curve(place("Conv2d", "conv1")) == ()
    assert face.curve(Placed("LeakyReLU", "damaged", {"negative_slope": [1]})) == ()
    assert face.formula(place("Add", "add1")) == "a + b"


def test_a_card_says_that_weights_are_shared():
    two = place("Linear", "two", out_features=7)
    assert face.face(replace(two, shares="one")) == f"shared weights · {face.face(two)}"
