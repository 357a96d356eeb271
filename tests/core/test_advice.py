"""Advice: what an expert would say, and no more; every sentence has the person's numbers, every fix is tried."""

from __future__ import annotations

import time
from typing import Any

import msgspec
import pytest

from app.core.advice import advise
from app.core.check import check
from app.core.file import read
from app.core.fix import fixes
from app.core.graph import Graph, place
from app.core.inspect import Findings, inspect
from app.core.objective import Objective
from app.core.plan import Budget, Data, Field, Plan
from app.core.plan import Objective as Aim
from app.core.project import Project
from app.core.report import Problem
from app.core.starters import starter, starters
from tests.golden.blocks import PROJECTS as BLOCKS
from tests.golden.networks import Pen

FIELDS = {"image": Field(type="image", shape=(1, 8, 8)), "large": Field(type="image", shape=(3, 64, 64)),
          "last": Field(type="image", shape=(28, 28, 3)), "table": Field(shape=(6,)),
          "series": Field(type="series", shape=(48, 3)),
          "words": Field(type="text", shape=("T",), dtype="int64", classes=tuple(map(str, range(100)))),
          "digit": Field(type="label", dtype="int64", classes=tuple("0123456789"), target=True),
          "yes": Field(type="label", dtype="int64", classes=("no", "yes"), target=True),
          "price": Field(shape=(1,), scale="standardize", target=True)}


def row(*kinds: Any) -> Graph:
    """Nodes in a row; a kind may come with its values."""
    pen = Pen()
    for i, each in enumerate(kinds):
        kind, values = each if isinstance(each, tuple) else (each, {})
        pen(kind, f"n{i}", **values)
    return pen.graph


def look(graph: Graph, target: str = "digit", batch: int = 64) -> Findings:
    plan = msgspec.structs.replace(Plan(), data=Data(fields=FIELDS), objective=Aim(target=target),
                                   budget=Budget(batch_size=batch))
    return inspect(Project(networks={"main": graph}, plan=plan))


def said(graph: Graph, target: str = "digit", batch: int = 64) -> list[str]:
    findings = look(graph, target, batch)
    assert findings.ok, findings.problems
    return [advice.text for _, advice in findings.advice]


def offered(graph: Graph, target: str = "digit", batch: int = 64) -> list[str]:
    findings = look(graph, target, batch)
    (network, advice), = findings.advice
    return [fix.text for fix in fixes(findings.reports[network], advice, findings.project.plan)]


def picture(*kinds: Any) -> Graph:
    return row(("Input", {"field": "image"}), *kinds, "Output")


def conv(channels: int = 8, **values: Any) -> tuple[str, dict[str, Any]]:
    return "Conv2d", {"out_channels": channels, "padding": 1} | values


def dense(outputs: int = 10) -> tuple[str, dict[str, Any]]:
    return "Linear", {"out_features": outputs}


@pytest.mark.parametrize(("kind", "sure"), [("Softmax", "23 %"), ("Sigmoid", "23 %"), ("Tanh", "45 %")])
def test_what_presses_scores_before_cross_entropy(kind: str, sure: str) -> None:
    graph = picture("Flatten", dense(), kind)
    (text,) = said(graph)
    assert "10 scores for digit" in text
    assert sure in text
    assert offered(graph) == ["Remove n3"]


def test_a_sigmoid_before_binary_cross_entropy() -> None:
    (text,) = said(picture("Flatten", dense(1), "Sigmoid"), "yes")
    assert "73 %" in text


def test_a_log_softmax_does_no_harm() -> None:
    assert said(picture("Flatten", dense(), "LogSoftmax")) == []


def test_a_relu_before_standardised_numbers() -> None:
    (text,) = said(row(("Input", {"field": "table"}), dense(8), "ReLU", dense(1), "ReLU", "Output"), "price")
    assert "price is standardised" in text
    assert said(row(("Input", {"field": "table"}), dense(8), "ReLU", dense(1), "Output"), "price") == []


def test_a_loss_of_log_probabilities_gets_them() -> None:
    pen = Pen()
    pen("Input", "image", field="image")
    pen("Flatten", "flat")
    head = pen("Linear", "head", out_features=10)
    pen("Output", "out", head, field="digit")
    truth = pen("Target", "truth", field="digit")
    pen("NLLLoss", "loss", head, truth)
    assert "loss takes logarithms" in said(pen.graph)[0]
    assert offered(pen.graph) == ["Insert Log softmax"]


@pytest.mark.parametrize("between", [[], ["BatchNorm2d"], [("Dropout2d", {"p": 0.1})]])
def test_two_convolutions_with_nothing_that_bends_between(between: list[Any]) -> None:
    graph = picture(conv(), *between, conv(stride=2), "GELU", "Flatten", dense())
    (text,) = said(graph)
    assert f"Between n1 and n{2 + len(between)}" in text
    assert offered(graph) == [f"Insert GELU after n{1 + len(between)}"]


@pytest.mark.parametrize("kinds", [
    (conv(8), conv(8, groups=8), "ReLU"), (conv(8, groups=1), "ReLU", conv(8, groups=8), conv(16), "ReLU"),
    (conv(16), "ReLU", conv(4, kernel_size=1, padding=0), "BatchNorm2d", conv(16, kernel_size=1, padding=0), "ReLU"),
    (conv(8, kernel_size=(1, 3), padding=(0, 1)), conv(8, kernel_size=(3, 1), padding=(1, 0)), "ReLU")])
def test_designs_that_mean_it_are_left_alone(kinds: tuple[Any, ...]) -> None:
    """Depthwise and pointwise, a linear bottleneck, 1×3 and 3×1."""
    assert not any("bends" in text for text in said(picture(*kinds, "Flatten", dense())))


def test_the_view_is_counted_exactly() -> None:
    """3, after a pool 4, after a dilated convolution 4 + 2·4 = 12, of 64."""
    graph = row(("Input", {"field": "large"}), conv(), "ReLU", "MaxPool2d", conv(dilation=2, padding=2), "ReLU",
                "GlobalAvgPool2d", dense(), "Output")
    assert ["12×12 of the 64×64 pixels of n0" in text for text in said(graph)] == [True]
    wide = graph.set("n1", kernel_size=31, padding=15)
    assert said(wide) == []


def test_a_gate_may_see_little() -> None:
    pen = Pen()
    pen("Input", "large", field="large")
    conv1 = pen("Conv2d", "conv", out_channels=8, padding=1, stride=2)
    pen("GlobalAvgPool2d", "squeeze")
    pen("Linear", "gate", out_features=8)
    pen("Sigmoid", "sigmoid")
    pen("Reshape", "shape", shape=(8, 1, 1))
    pen("Multiply", "times", conv1, "shape")
    pen("MaxPool2d", "pool", kernel_size=8)
    pen("Flatten", "flat")
    pen("Linear", "head", out_features=10)
    pen("Output", "out", field="digit")
    assert said(pen.graph) == []


def test_batches_of_one() -> None:
    graph = picture(conv(stride=2), "BatchNorm2d", "ReLU", "Flatten", dense(16), "BatchNorm1d", "ReLU", dense())
    assert said(graph) == []
    (text,) = said(graph, batch=1)
    assert "batch size is 1" in text
    assert offered(graph, batch=1) == ["Change n6 to Layer norm and n2 to Group norm"]


def test_what_no_loss_reaches() -> None:
    graph = picture(conv(stride=2), "ReLU", "Flatten", dense())
    pen = Pen()
    pen.graph, pen.last = graph, "n2"
    pen("Conv2d", "side", out_channels=4)
    (text,) = said(pen.graph)
    assert "side holds 292 learned numbers" in text
    assert offered(pen.graph) == ["Remove side"]
    pen("Flatten", "flat")
    pen("Output", "second")
    pen.graph = pen.graph.set("n5", field="digit")
    assert ["no loss reaches" in text for text in said(pen.graph)] == [True]


def test_one_heavy_layer() -> None:
    graph = picture(conv(32), "ReLU", "Flatten", dense(256), "ReLU", dense())
    assert "524,544 of the 527,434" in said(graph)[0]
    assert offered(graph)[0] == "Insert Max pool 2D before n3"


def test_long_rows() -> None:
    graph = picture(*[each for _ in range(13) for each in (conv(), "ReLU")], "Flatten", dense())
    assert ["14 layers" in text for text in said(graph)] == [True]
    assert offered(graph) == ["Insert batch norms after 13 layers"]
    table = row(("Input", {"field": "table"}), *[each for _ in range(3) for each in (dense(8), "Sigmoid")], dense(),
                "Output")
    assert ["1.6 %" in text for text in said(table)] == [True]
    assert offered(table) == ["Change all 3 to ReLU"]


def test_axes_in_the_wrong_order() -> None:
    graph = row(("Input", {"field": "last"}), conv(), "ReLU", "Flatten", dense(), "Output")
    assert "28 channels of 28×3 pixels" in said(graph)[0]
    assert offered(graph) == ["Insert Permute to axes 0, 3, 1, 2"]
    graph = row(("Input", {"field": "series"}), ("Conv1d", {"padding": 1}), "ReLU", "Flatten", dense(1), "Output")
    assert "48 steps of 3 columns" in said(graph, "price")[0]


def test_words() -> None:
    begin = [("Input", {"field": "words"}), ("Embedding", {"num_embeddings": 100, "embedding_dim": 16})]
    end = [("Mean", {"dim": 1}), dense(), "Output"]
    assert said(row(*begin, ("GRU", {"dropout": 0.2}), *end))[0].startswith("The dropout of 20 % in n2 does nothing")
    assert "order of what n0 brings" in said(row(*begin, "TransformerEncoderLayer", *end))[0]
    assert said(row(*begin, "SinusoidalEncoding", "TransformerEncoderLayer", *end)) == []
    begin[1][1]["num_embeddings"] = 10_000
    assert "158,400 learned numbers are never used" in said(row(*begin, "GRU", *end))[0]


def test_a_label_that_is_shown_and_asked_for() -> None:
    graph = row(("Input", {"field": "digit"}), ("Embedding", {"num_embeddings": 10, "embedding_dim": 8}), dense(),
                "Output")
    assert "shows the network digit" in said(graph)[0]


@pytest.mark.parametrize("name", [each.name for each in starters()])
def test_starters_are_left_in_peace(name: str) -> None:
    """Textures are the one thing for which ten pixels are enough, and the sentence says so."""
    found = starter(name)
    assert found is not None
    texts = [advice.text for _, advice in inspect(read(found.path)).advice]
    assert all("enough for textures" in text for text in texts)
    assert bool(texts) == (name == "textures")


def test_advice_is_never_a_problem() -> None:
    findings = look(picture("Flatten", dense(), "Softmax"))
    assert findings.ok
    assert {advice.state for _, advice in findings.advice} == {"advice"}
    assert not any(isinstance(each, Problem) and each.state == "advice" for _, each in findings.problems)


def test_a_thousand_nodes_are_looked_at_quickly() -> None:
    """A few milliseconds on an idle machine; the limit leaves room for a busy one."""
    graph = row(("Input", {"field": "image"}), *["ReLU" if i % 2 else conv() for i in range(998)])
    report = check(graph, FIELDS)
    best = float("inf")
    for _ in range(5):
        begin = time.perf_counter()
        advise(report, None, Objective())
        best = min(best, time.perf_counter() - begin)
    assert best < 0.05


def test_a_loss_inside_a_block_is_told_of() -> None:
    project = BLOCKS["stages"]()
    inside = project.networks["halving"].add("likeness", place("MSELoss", "likeness"))
    findings = inspect(project.with_network("halving", inside))
    assert [(network, each.node, each.state) for network, each in findings.advice if "is not counted" in each.text] == [
        ("halving", "likeness", "advice")]
    alone = project.with_network("spare", inside)
    assert not any("is not counted" in each.text for _, each in inspect(alone).advice)
