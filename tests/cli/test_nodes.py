"""`layerloom nodes` lists the whole vocabulary, and says of each kind what a person would ask."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.__main__ import main


@pytest.fixture(scope="module")
def kinds() -> list[dict[str, Any]]:
    from contextlib import redirect_stdout
    from io import StringIO

    out = StringIO()
    with redirect_stdout(out):
        assert main(["nodes", "--json"]) == 0
    return json.loads(out.getvalue().strip().splitlines()[-1])


def test_there_are_at_least_180_kinds_each_once(kinds: list[dict[str, Any]]) -> None:
    names = [kind["kind"] for kind in kinds]
    assert len(set(names)) == len(names)
    assert len(names) >= 180


def test_each_says_what_it_is_in_a_sentence(kinds: list[dict[str, Any]]) -> None:
    for kind in kinds:
        assert kind["doc"].split("\n\n")[0].endswith("."), kind["kind"]
        assert kind["title"], kind["kind"]
        assert kind["group"], kind["kind"]
        assert len(kind["formula"]) <= 30, kind["kind"]
        assert kind["page"] == "" or kind["page"].startswith("https://"), kind["kind"]
        assert kind["synonyms"] == [word.lower() for word in kind["synonyms"]], kind["kind"]


def test_every_port_and_setting_is_explained(kinds: list[dict[str, Any]]) -> None:
    for kind in kinds:
        assert kind["ports"], kind["kind"]
        for port in kind["ports"]:
            assert port["doc"].endswith("."), (kind["kind"], port["name"])
            assert port["direction"] in ("in", "out")
            assert set(port["dtypes"]) <= {"float32", "int64", "bool"}
            assert port["dtypes"] or port["direction"] == "out", (kind["kind"], port["name"])
        for param in kind["params"]:
            assert param["doc"].endswith("."), (kind["kind"], param["name"])
            assert param["title"], (kind["kind"], param["name"])


def test_every_setting_says_its_limits_or_choices(kinds: list[dict[str, Any]]) -> None:
    for kind in kinds:
        for param in kind["params"]:
            where, limits = (kind["kind"], param["name"]), param["limits"]
            if param["type"] == "choice":
                assert param["default"] in param["choices"], where
            elif param["type"] in ("number", "whole number", "pair", "triple", "axes", "list of numbers"):
                assert limits["min"] <= limits["max"], where
                default = param["default"] if isinstance(param["default"], list) else [param["default"]]
                assert all(each is None or limits["min"] <= each <= limits["max"] for each in default), where
            if param["type"].startswith("list of"):
                assert isinstance(param["default"], list), where
                assert limits["length"] >= max(limits.get("least", 0), len(param["default"])), where


def test_a_loss_can_be_found_by_what_it_does(kinds: list[dict[str, Any]]) -> None:
    losses = {kind["kind"]: kind for kind in kinds if kind["group"] == "Loss"}
    assert losses["CrossEntropyLoss"]["formula"] == "-log softmax(x)[t]"
    assert losses["CrossEntropyLoss"]["page"].endswith("torch.nn.functional.cross_entropy.html")
    weights = next(param for param in losses["CrossEntropyLoss"]["params"] if param["name"] == "class_weights")
    assert weights == {"name": "class_weights", "title": "Class weights", "type": "list of numbers", "default": [],
                       "limits": {"min": 0.0, "max": 1e6, "least": 0, "length": 1024}, "choices": [],
                       "doc": "How much each class counts, as where some are rare; empty: all the same.", "unit": ""}
    assert all(kind["formula"] for kind in kinds if kind["group"] in ("Loss", "Values"))


def test_without_json_it_is_a_list_to_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nodes"]) == 0
    out = capsys.readouterr().out
    assert "\nLoss\n" in out
    assert "Conv2d" in out
