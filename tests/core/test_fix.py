"""A fix is offered only if the network checks cleaner after it."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core import moves
from app.core.check import check
from app.core.fix import fixes
from app.core.graph import Graph, Wire, place
from app.core.inspect import inspect
from app.core.plan import Data, Field, Objective, Plan
from app.core.project import Project
from app.core.report import Report
from tests.core.test_check import edits
from tests.golden.networks import FIELDS, NETWORKS


def row(*kinds: tuple[str, dict[str, Any]]) -> Graph:
    """Nodes in a row, each wired to the one before."""
    graph, last = Graph(), None
    for i, (kind, values) in enumerate(kinds):
        id = f"n{i}"
        graph = graph.add(id, place(kind, id, (i * 216.0, 0.0), **values))
        if last is not None:
            out = next(iter(graph.nodes[last].node.outputs))
            graph = graph.connect(Wire(last, out, id, next(iter(graph.nodes[id].node.inputs))))
        last = id
    return graph


def offered(graph: Graph, plan: Plan | None = None) -> tuple[Report, list[str]]:
    if plan is not None:
        report = inspect(Project(networks={"main": graph}, plan=plan)).reports["main"]
    else:
        report = check(graph)
    assert report.problems
    found = fixes(report, report.problems[0], plan)
    for fix in found:
        assert len(check(fix.graph, report.fields).problems) <= len(report.problems)
    return report, [fix.text for fix in found]


def test_a_sequence_node_behind_a_flat_row() -> None:
    graph = row(("Input", {"shape": (512,)}), ("LSTM", {}), ("Output", {}))
    assert "Insert Reshape to 16 × 32" in offered(graph)[1]


def test_heads_that_do_not_divide() -> None:
    graph = row(("Input", {"shape": (12, 64)}), ("MultiheadAttention", {"num_heads": 7}), ("Output", {}))
    assert "Set Heads to 8" in offered(graph)[1]


def test_a_kernel_larger_than_the_picture() -> None:
    graph = row(("Input", {"shape": (1, 8, 8)}), ("Conv2d", {"kernel_size": 9}), ("Output", {}))
    assert "Set Kernel size to 7×7" in offered(graph)[1]


def test_a_value_outside_its_limits_goes_to_the_default_or_the_nearest() -> None:
    graph = row(("Input", {"shape": (8,)}), ("Linear", {"out_features": 0}), ("Output", {}))
    assert offered(graph)[1] == ["Set Outputs to 128", "Set Outputs to 1"]


def test_the_last_size_is_made_what_the_field_needs() -> None:
    plan = msgspec.structs.replace(Plan(), data=Data(fields={
        "x": Field(shape=(4,)), "kind": Field(type="label", dtype="int64", classes=("a", "b", "c"))}))
    graph = row(("Input", {"field": "x"}), ("Linear", {"out_features": 5}), ("Output", {}))
    assert "Set Outputs of n1 to 3" in offered(graph, plan)[1]


def test_tokens_into_a_linear_node() -> None:
    graph = row(("Input", {"shape": (12,), "dtype": "int64"}), ("Linear", {}), ("Output", {}))
    assert "Insert Embedding" in offered(graph)[1]


def test_a_circle_is_cut() -> None:
    graph = row(("Input", {"shape": (8,)}), ("Add", {}), ("ReLU", {}), ("Output", {}))
    graph = graph.connect(Wire("n2", "y", "n1", list(graph.nodes["n1"].node.inputs)[1]))
    assert any(text.startswith("Cut the wire") for text in offered(graph)[1])


def test_a_missing_output_is_added() -> None:
    graph = row(("Input", {"shape": (8,)}), ("Linear", {}))
    assert offered(graph)[1] == ["Add an Output after n1"]


@pytest.mark.parametrize("port", ["a"])
def test_an_open_input_is_wired(port: str) -> None:
    graph = row(("Input", {"shape": (8,)}), ("Linear", {}), ("Output", {}))
    graph = graph.remove("n2").add("n2", place("Output", "n2", (432.0, 0.0)))
    assert "Wire n1 to n2" in offered(graph)[1]


def test_a_cured_root_may_show_the_next_problem() -> None:
    """Behind the sequence node waits an Output of the wrong size; the Reshape is still worth offering."""
    plan = msgspec.structs.replace(Plan(), data=Data(fields={
        "x": Field(shape=(512,)), "kind": Field(type="label", dtype="int64", classes=("a", "b", "c"))}))
    graph = row(("Input", {"field": "x"}), ("LSTM", {}), ("Output", {}))
    assert "Insert Reshape to 16 × 32" in offered(graph, plan)[1]


PICTURES = msgspec.structs.replace(Plan(), data=Data(fields={
    "image": Field(type="image", shape=(3, 28, 28)), "grey": Field(type="tensor", shape=(28, 28)),
    "series": Field(type="series", shape=(48, 3)), "last": Field(type="image", shape=(28, 28, 3)),
    "kind": Field(type="label", dtype="int64", classes=("a", "b", "c"), target=True)}))
END = (("Linear", {"out_features": 3}), ("Output", {"field": "kind"}))


@pytest.mark.parametrize(("kinds", "first"), [
    ((("Input", {"field": "grey"}), ("Conv2d", {}), ("GlobalAvgPool2d", {}), *END), "Insert Unsqueeze: a new axis 1"),
    ((("Input", {"field": "image"}), ("Conv1d", {}), ("GlobalAvgPool1d", {}), *END), "Change n1 and n2 to 2D"),
    ((("Input", {"field": "last"}), ("Conv2d", {"kernel_size": 5}), ("Flatten", {}), *END),
     "Insert Permute to axes 0, 3, 1, 2"),
    ((("Input", {"field": "series"}), ("Flatten", {}), ("LSTM", {}), ("Select", {}), *END), "Remove n1"),
    ((("Input", {"field": "series"}), ("TransformerEncoderLayer", {}), ("Mean", {"dim": 1}), *END),
     "Insert Linear with 64 outputs"),
    ((("Input", {"field": "image"}), ("Conv2d", {"out_channels": 64, "kernel_size": 4, "stride": 4}),
      ("TransformerEncoderLayer", {}), ("Mean", {"dim": 1}), *END), "Insert Flatten and Permute to axes 0, 2, 1"),
    ((("Input", {"field": "image"}), ("Conv2d", {"out_channels": 20}), ("GroupNorm", {}), ("GlobalAvgPool2d", {}),
      *END), "Set Groups to 10"),
    ((("Input", {"field": "image"}), ("GlobalAvgPool2d", {}), ("Squeeze", {"dim": 1}), *END), "Remove n2"),
    ((("Input", {"field": "image"}), ("Conv2d", {}), ("ReLU", {}), ("Output", {"field": "kind"})),
     "Insert Global average pool 2D and Linear with 3 outputs"),
])
def test_what_an_expert_would_try_first(kinds: tuple[tuple[str, dict[str, Any]], ...], first: str) -> None:
    """And it leaves nothing to put right."""
    graph = row(*kinds)
    report, texts = offered(graph, PICTURES)
    assert texts[0] == first
    fix = fixes(report, report.problems[0], PICTURES)[0]
    assert inspect(Project(networks={"main": fix.graph}, plan=PICTURES)).ok


def test_a_fix_never_only_moves_the_trouble_where_another_ends_it() -> None:
    report, _ = offered(row(("Input", {"field": "image"}), ("Conv2d", {}), ("BatchNorm1d", {}), ("GlobalAvgPool2d", {}),
                            *END), PICTURES)
    for fix in fixes(report, report.problems[0], PICTURES):
        assert inspect(Project(networks={"main": fix.graph}, plan=PICTURES)).ok


def test_fixes_in_a_large_network_are_found_soon() -> None:
    """A tenth of a second on an idle machine; the limit leaves room for a busy one."""
    kinds = [("Input", {"field": "image"}), *[("Conv2d", {"out_channels": 8, "padding": 1}), ("ReLU", {})] * 97,
             ("MultiheadAttention", {}), ("GlobalAvgPool2d", {}), *END]
    report = inspect(Project(networks={"main": row(*kinds)}, plan=PICTURES)).reports["main"]
    begin = time.perf_counter()
    fixes(report, report.problems[0], PICTURES)
    assert time.perf_counter() - begin < 1.0


@pytest.mark.parametrize("name", NETWORKS)
def test_no_fix_of_whatever_is_wrong_makes_it_worse(name: str) -> None:
    """Edits of any sort, sensible or not; each fix that is offered ends what it is offered for, and begins nothing."""
    plan = msgspec.structs.replace(Plan(), data=Data(fields=dict(FIELDS)), objective=Objective(target="digit"))

    @settings(max_examples=8, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def tried(data: st.DataObject) -> None:
        graph = NETWORKS[name]()
        for _ in range(data.draw(st.integers(1, 4))):
            graph = data.draw(edits(graph))
        findings = inspect(Project(networks={"main": graph}, plan=plan))
        report = findings.reports["main"]
        for problem in (*report.problems[:3], *(advice for _, advice in findings.advice)):
            for fix in fixes(report, problem, plan):
                after = inspect(Project(networks={"main": fix.graph}, plan=plan)).reports["main"]
                assert len(after.problems) <= len(report.problems)
                assert problem not in after.problems

    tried()


def test_a_node_a_fix_inserts_lies_on_no_other_and_the_rest_keeps_its_order() -> None:
    graph = row(("Input", {"shape": (1, 8, 8)}), ("Conv2d", {}), ("BatchNorm1d", {}), ("Output", {}))
    report = check(graph)
    some = [fix for problem in report.problems for fix in fixes(report, problem)
            if len(fix.graph.nodes) > len(graph.nodes)]
    assert some
    for fix in some:
        places = sorted(placed.at[0] for placed in fix.graph.nodes.values())
        assert {placed.at[1] for placed in fix.graph.nodes.values()} == {0.0}
        assert all(b - a >= moves.STEP[0] for a, b in pairwise(places)), fix.text
        order = sorted(fix.graph.nodes, key=lambda id: fix.graph.nodes[id].at[0])
        assert all(order.index(wire.source) < order.index(wire.target) for wire in fix.graph.wires)


def test_channels_of_any_size_are_pooled_to_one() -> None:
    fields = {"picture": Field(type="tensor", shape=(3, "T", "S")), "series": Field(type="tensor", shape=(4, "T"))}
    for field, conv, words in (("picture", "Conv2d", "Adaptive average pool 2D to 4×4 before n2"),
                               ("series", "Conv1d", "Adaptive average pool 1D to 4 before n2")):
        graph = row(("Input", {"field": field}), (conv, {}), ("Flatten", {}), ("Linear", {"out_features": 3}),
                    ("Output", {}))
        report = check(graph, fields)
        problem, = report.problems
        first, second = fixes(report, problem)
        assert first.text == f"Insert {words}" and "Global" in second.text
        assert check(first.graph, fields).ok and check(second.graph, fields).ok
    wide = row(("Input", {"shape": (3, 33, 17)}), ("Reshape", {"shape": (3, 4, 4)}), ("Output", {}))
    report, offers = offered(wide)
    assert offers[0] == "Insert Adaptive average pool 2D to 4×4"
