"""Losses that are given what they do not expect say so, and what they would take."""

from __future__ import annotations

from typing import Any

import pytest

from app.core.graph import Graph
from tests.core.test_advice import offered, said
from tests.golden.networks import Pen


def ending(kind: str, *before: Any, target: str = "yes", **values: Any) -> Graph:
    """A dense network, perhaps with more nodes behind its head, that a loss compares with a field."""
    pen = Pen()
    pen("Input", "table", field="table")
    head = pen("Linear", "head", out_features=10 if target == "digit" else 1)
    for n, each in enumerate(before):
        head = pen(each, f"n{n}", head)
    pen("Output", "out", head, field=target)
    one = head if target == "digit" else pen("Squeeze", "one", head, dim=1)
    pen(kind, "loss", one, pen("Target", "truth", field=target), **values)
    return pen.graph


def test_a_loss_of_probabilities_gets_them() -> None:
    graph = ending("BCELoss")
    (text,) = said(graph, "yes")
    assert text == ("loss takes probabilities from 0 to 1 and stops at any other number, but head brings numbers that "
                    "may lie anywhere. Binary cross-entropy takes them as they are; a Sigmoid between them makes them "
                    "probabilities.")
    assert offered(graph, "yes") == ["Change loss to Binary cross-entropy", "Insert Sigmoid"]
    assert said(ending("BCELoss", "Sigmoid"), "yes") == []


@pytest.mark.parametrize("kind", ["SoftMarginLoss"])
def test_a_loss_of_raw_scores_gets_them(kind: str) -> None:
    graph = ending(kind, "Sigmoid")
    assert "loss takes raw scores, but n0 presses them between 0 and 1" in said(graph, "yes")[0]
    assert offered(graph, "yes") == ["Remove n0"]
    assert said(ending(kind), "yes") == []


def test_overlap_is_told_that_probabilities_arrive() -> None:
    pen = Pen()
    pen("Input", "image", field="image")
    pen("Conv2d", "marks", out_channels=1, kernel_size=3, padding=1)
    marked = pen("Sigmoid", "sure")
    pen("Output", "out", marked)
    pen("DiceLoss", "loss", marked, "image")
    assert "loss takes a sigmoid by itself, but sure did so already" in said(pen.graph)[0]
    assert offered(pen.graph) == ["Tell loss"]
    assert said(pen.graph.set("loss", probabilities=True)) == []


@pytest.mark.parametrize(("between", "text", "fix"), [
    ([], "loss takes logarithms of probabilities, but head brings raw scores", "Insert Log softmax"),
    (["Softmax"], "loss takes logarithms of probabilities, but share brings the probabilities themselves",
     "Change share to Log softmax"), (["LogSoftmax"], "", "")])
def test_a_divergence_gets_logarithms(between: list[str], text: str, fix: str) -> None:
    pen = Pen()
    pen("Input", "table", field="table")
    taught = pen("Softmax", "taught", pen("Linear", "teacher", "table", out_features=5))
    given = pen("Linear", "head", "table", out_features=5)
    for kind in between:
        given = pen(kind, "share", given)
    pen("Output", "out", given)
    pen("KLDivLoss", "loss", given, taught)
    found = [each for each in said(pen.graph) if text in each]
    assert (len(found) == 1 and fix in offered(pen.graph)) if text else found == said(pen.graph) == []
