"""A page of the manual is derived from the declaration, and its numbers are what the real thing makes of them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from app.core.manual.page import documentation, page, uses
from app.core.manual.shape import worked
from nodes import catalogue
from resources import path

HOUSE = Path(__file__).parents[2]


@pytest.mark.parametrize("kind", list(catalogue.values()), ids=lambda kind: kind.__name__)
def test_every_kind_has_a_page(kind) -> None:
    text = page(kind)
    assert kind.title in text
    for port in (*kind.inputs, *kind.outs):
        assert f"<code>{port}</code>" in text
    for param in kind.params.values():
        assert param.doc.split(";")[0].split("'")[0][:20] in text


def test_the_shape_rule_is_worked_out() -> None:
    assert worked(catalogue["Conv2d"]) == "N, 3, 32, 32 → N, 32, 30, 30"
    assert worked(catalogue["Concat"]) == "N, 12 → N, 24"
    assert "window: How many places the window takes" in page(catalogue["Conv2d"])
    assert sum(bool(worked(kind)) for kind in catalogue.values()) > 0.7 * len(catalogue)


def test_links_lead_to_the_documentation_and_to_starters() -> None:
    assert documentation(catalogue["Conv2d"]) == "https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html"
    assert "digits" in [each.name for each in uses()["Conv2d"]]


def test_the_numbers_are_what_the_real_thing_makes() -> None:
    script = HOUSE / "packaging" / "make_numbers.py"
    made = importlib.util.spec_from_file_location("make_numbers", script)
    assert made is not None
    numbers = importlib.util.module_from_spec(made)
    assert made.loader is not None
    made.loader.exec_module(numbers)
    written = json.loads(path("help/numbers.json").read_text("utf-8"))
    assert written == json.loads(numbers.text()), "run packaging/make_numbers.py"
    assert written["ReLU"]["gives"]["y"] == [max(0.0, x) for x in written["ReLU"]["takes"]["x"]]
