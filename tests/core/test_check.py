"""The check: the same answer whether it begins anew or from an earlier one, and an end however hostile the file."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.check import check
from app.core.graph import Graph, Placed, Wire, place
from app.core.inspect import inspect
from app.core.project import Project
from app.core.report import Report
from nodes import catalogue
from nodes.language import Tensor
from tests.golden.networks import FIELDS, NETWORKS, Pen


def same(one: Report, other: Report) -> None:
    assert one.problems == other.problems
    assert list(one.tensors.items()) == list(other.tensors.items())
    assert list(one.answers) == list(other.answers)
    assert one.parameters == other.parameters
    assert one.multiply_adds(T=7) == other.multiply_adds(T=7)
    assert one.graph.order == other.graph.order
    assert one.graph.incoming == other.graph.incoming
    assert one.graph.readers == other.graph.readers
    assert (one.forward, one.training) == (other.forward, other.training)


@st.composite
def edits(draw: st.DrawFn, graph: Graph) -> Graph:
    """One edit of any sort, sensible or not."""
    ids = sorted(graph.nodes)
    kinds = sorted(catalogue)
    what = draw(st.sampled_from(["set", "wire", "wire", "cut", "add", "remove", "rename", "move", "kind", "reorder"]))
    id, other = draw(st.sampled_from(ids)), draw(st.sampled_from(ids))
    node = graph.nodes[id]
    if what == "set" and node.known and node.node.params:
        name = draw(st.sampled_from(sorted(node.node.params)))
        return graph.set(id, **{name: draw(st.sampled_from([1, 2, 3, 64, -1, True, "same", (2, 3), None, "table"]))})
    if what == "wire":
        target = graph.nodes[other]
        outs = list(node.node.outputs) if node.known else ["y"]
        ins = list(target.node.inputs) if target.known else ["x"]
        wire = Wire(id, draw(st.sampled_from([*outs, "gone"])), other, draw(st.sampled_from([*ins, "gone"])))
        return graph.put({}, [wire]) if draw(st.booleans()) else graph.connect(wire)
    if what == "cut" and graph.wires:
        return graph.disconnect(draw(st.sampled_from(graph.wires)))
    if what == "add":
        return graph.add(draw(st.sampled_from(["new", "newer", id])), place(draw(st.sampled_from(kinds)), "new"))
    if what == "remove" and len(ids) > 3:
        return graph.remove(id)
    if what == "rename":
        return graph.rename(id, draw(st.sampled_from(["a", "b", "c"])))
    if what == "move":
        return graph.move({id: (1.0, 2.0), other: (3.0, 4.0)})
    if what == "kind":
        return graph.add(id, Placed("Unheard", node.name, node.values))
    return Graph(graph.nodes, tuple(reversed(graph.wires)))


@pytest.mark.parametrize("name", NETWORKS)
def test_a_check_from_an_earlier_one_finds_the_same(name: str) -> None:
    @settings(max_examples=30, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def tried(data: st.DataObject) -> None:
        graph = NETWORKS[name]()
        report = check(graph, FIELDS)
        for _ in range(data.draw(st.integers(1, 6))):
            graph = data.draw(edits(graph))
            report = check(graph, FIELDS, report)
            same(report, check(Graph(graph.nodes, graph.wires), FIELDS))

    tried()


def test_another_field_is_seen_at_once() -> None:
    graph = NETWORKS["digits"]()
    before = check(graph, FIELDS)
    fields = {**FIELDS, "digit": FIELDS["table"]}
    assert check(graph, fields, before).problems == check(graph, fields).problems != before.problems


def test_an_answer_stays_the_same_one_while_nothing_reaches_it() -> None:
    """The picture repaints a node when its answer is another one."""
    graph = NETWORKS["digits"]()
    before = check(graph, FIELDS)
    after = check(graph.set("head", bias=False).move({"conv1": (9.0, 9.0)}), FIELDS, before)
    changed = [id for id in graph.nodes if after.answers[id] is not before.answers[id]]
    assert changed == ["head"]


def hostile_rows() -> Graph:
    """Each pair doubles the digits of a size."""
    draw = Pen()
    draw("Input", "table", field="table")
    for n in range(400):
        draw("Unsqueeze", f"u{n}", dim=1)
        draw("Add", f"a{n}", f"u{n}", f"u{n}")
        draw("Concat", f"c{n}", *[f"a{n}"] * 3, dim=1)
        draw("Flatten", f"f{n}")
    draw("Output", "out")
    return draw.graph


def hostile_lengths() -> Graph:
    """Each step multiplies an open size with itself."""
    draw = Pen()
    draw("Input", "words", field="words")
    draw("Cast", "cast")
    for n in range(60):
        draw("Unsqueeze", f"u{n}", dim=1)
        draw("Permute", f"p{n}", dims=(0, 2, 1))
        draw("Add", f"a{n}", f"u{n}", f"p{n}")
        draw("Flatten", f"f{n}")
        draw("Slice", f"s{n}", start=1)
    draw("Output", "out")
    return draw.graph


def hostile_floors() -> Graph:
    """Each step puts another floor division around a size."""
    draw = Pen()
    draw("Input", "signal", field="signal")
    draw("Permute", "first", dims=(0, 2, 1))
    for n in range(300):
        draw("ConvTranspose1d", f"up{n}", out_channels=3, stride=2)
        draw("MaxPool1d", f"down{n}", kernel_size=3, stride=3)
    draw("Output", "out")
    return draw.graph


def hostile_parts() -> Graph:
    draw = Pen()
    draw("Input", "table", field="table")
    draw("Split", "split", parts=10**12)
    relu = draw("ReLU", "relu", "table")
    draw.graph = draw.graph.put({}, [Wire("split", "y7", relu, "x")])
    return draw.graph


def hostile_axes() -> Graph:
    draw = Pen()
    draw("Input", "table", field="table")
    for n in range(500):
        draw("Unsqueeze", f"u{n}")
    draw("Output", "out")
    return draw.graph


@pytest.mark.parametrize("build", [hostile_rows, hostile_lengths, hostile_floors, hostile_parts, hostile_axes])
def test_no_file_holds_the_check_up(build: Any) -> None:
    graph = build()
    began = time.perf_counter()
    report = check(graph, FIELDS)
    assert time.perf_counter() - began < 2
    assert report.problems
    assert all(len(problem.text) < 2000 for problem in report.problems)


@pytest.mark.parametrize("kind", list(catalogue.values()), ids=lambda kind: kind.__name__)
def test_damaged_values_are_sentences(kind: Any) -> None:
    """Whatever stands in a file, a node answers with sentences and a number of outputs."""
    for wrong in (None, "x", -1, 0, 10**30, 1e308, (), (1, 2, 3), ("a",), [1], {"a": 1}, float("nan"), True):
        values = dict.fromkeys(kind.params, wrong)
        node = kind(values)
        assert len(node.outputs) < 300
        leaving, _, said = node.infer({name: [Tensor((2, 3))] if port.many else Tensor((2, 3))
                                       for name, port in kind.inputs.items()})
        assert all(text.endswith(".") for _, text in said), said
        assert leaving or said or not kind.outs


def test_the_least_and_most_of_a_length_are_known() -> None:
    draw = Pen()
    draw("Input", "signal", field="signal")
    draw("LearnedEncoding", "positions", max_length=64)
    draw("Permute", "turned", dims=(0, 2, 1))
    draw("Conv1d", "conv", kernel_size=5)
    draw("MaxPool1d", "pool", kernel_size=3)
    draw("Output", "out")
    report = check(draw.graph, FIELDS)
    assert not report.problems
    assert (report.least("T"), report.most("T")) == (7, 64)
    draw("Select", "seventh", "signal", index=11)
    assert check(draw.graph, FIELDS).least("T") == 12


def test_a_single_number_has_no_axes_to_put_in_order() -> None:
    """Found by the fuzz: the line for it would be ``x.permute()``, which PyTorch refuses."""
    draw = Pen()
    draw("Input", "signal", field="signal")
    draw("Sum", "sum", dim=(0, 1, 2))
    draw("Permute", "turn", dims=())
    said = [problem.text for problem in check(draw.graph, FIELDS).problems]
    assert any("no axes" in text for text in said), said


def test_what_cannot_leave_is_a_problem_as_soon_as_it_leads_to_an_output(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue["Tanh"], "stays", lambda self, dims: "it cannot leave as ONNX; take a Sigmoid.")
    graph = Graph({"x": place("Input", "x", shape=(3,)), "t": place("Tanh", "t"), "end": place("Output", "end")},
                  (Wire("x", "x", "t", "x"), Wire("x", "x", "end", "x")))
    assert check(graph).ok
    led = check(graph.connect(Wire("t", "y", "end", "x")))
    assert [(problem.node, problem.text) for problem in led.problems] == [
        ("t", "t: it cannot leave as ONNX; take a Sigmoid.")]


def test_where_nodes_lie_changes_nothing_that_is_checked() -> None:
    graph = Graph({"in1": place("Input", "in1", shape=(3,)), "wide": place("Linear", "wide", out_features=0),
                   "out1": place("Output", "out1")}, (Wire("in1", "x", "wide", "x"), Wire("wide", "y", "out1", "x")))
    project = Project("Moved", {"main": graph})
    before = inspect(project)
    assert before.problems
    moved = project.with_network("main", graph.move({next(iter(graph.nodes)): (40.0, 8.0)}))
    after = inspect(moved, before)
    assert after.problems == before.problems == inspect(moved).problems
    assert after.reports["main"].graph is moved.network
    assert after.reports["main"].answers is before.reports["main"].answers
    for other in (graph.rename(next(iter(graph.nodes)), "other"), graph.set(graph.order[1], out_features=4),
                  graph.remove(graph.order[-1])):
        assert not other.lies_otherwise(graph)
        changed = project.with_network("main", other)
        assert inspect(changed, before).problems == inspect(changed).problems
