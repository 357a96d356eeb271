"""The objective follows from the target field, and says with numbers what does not fit."""

from __future__ import annotations

import msgspec
import pytest

from app.core.graph import Graph, Wire, place
from app.core.inspect import inspect
from app.core.plan import Column, Data, Field, Objective, Plan
from app.core.project import Project

DIGITS = Data(fields={"image": Field(type="image", columns=("image",), shape=(1, 8, 8)),
                      "digit": Field(type="label", columns=("digit",), dtype="int64", classes=tuple("0123456789"))})
TABLE = Data(columns={"a": Column(), "price": Column()},
             fields={"features": Field(columns=("a", "b"), shape=(2,)),
                     "price": Field(columns=("price",), shape=(1,))})


def network(field: str, outputs: int, *, flat: bool = False) -> Graph:
    nodes = {"x": place("Input", "x", field=field), "head": place("Linear", "head", out_features=outputs),
             "answer": place("Output", "answer")}
    return Graph().put(nodes, [Wire("x", "x", "head", "x"), Wire("head", "y", "answer", "x")])


def look(graph: Graph, data: Data, **objective: str) -> tuple[list[str], tuple]:
    plan = msgspec.structs.replace(Plan(), data=data, objective=Objective(**objective))
    findings = inspect(Project(networks={"main": graph}, plan=plan))
    return [problem.text for _, problem in findings.problems], findings.objective.goals


def test_numbers_ask_for_squared_error() -> None:
    texts, (goal,) = look(network("features", 1), TABLE)
    assert texts == []
    assert (goal.field, goal.loss) == ("price", "squared_error")


def test_a_label_asks_for_cross_entropy_and_as_many_numbers_as_classes() -> None:
    label = Field(type="label", dtype="int64", columns=("k",), classes=("a", "b", "c"))
    data = Data(fields={"features": TABLE.fields["features"], "k": label})
    assert look(network("features", 3), data)[1][0].loss == "cross_entropy"
    (text,), _ = look(network("features", 7), data)
    assert "k has 3 classes, but 7 numbers arrive" in text


def test_two_classes_and_one_number_ask_for_binary_cross_entropy() -> None:
    label = Field(type="label", dtype="int64", columns=("k",), classes=("no", "yes"))
    data = Data(fields={"features": TABLE.fields["features"], "k": label})
    assert look(network("features", 1), data)[1][0].loss == "binary_cross_entropy"


def test_a_picture_that_was_not_flattened_is_named() -> None:
    (text,), _ = look(network("image", 10), DIGITS)
    assert "digit has 10 classes and wants N, 10, but N, 1, 8, 10 arrives" in text


def test_a_target_that_is_not_there_is_named() -> None:
    graph = network("features", 1).set("answer", field="cost")
    (text,), _ = look(graph, TABLE)
    assert "answer predicts cost, but the data has no such field. It has features, price." in text


@pytest.mark.parametrize("chosen", ["absolute_error", "squared_error"])
def test_the_plan_may_choose(chosen: str) -> None:
    assert look(network("features", 1), TABLE, loss=chosen)[1][0].loss == chosen


def test_without_data_nothing_is_asked() -> None:
    assert look(network("features", 1).set("x", shape=(2,)), Data())[0] == []
