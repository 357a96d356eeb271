"""Every name of torch.nn is a kind of node or left out with a reason, and the manual has the page that says so."""

from __future__ import annotations

import re
from functools import cache

import pytest
import torch.nn.functional
import torch.nn.modules

from app.core.manual.left_out import page
from nodes import catalogue
from nodes.left_out import FUNCTIONS, MODULES
from resources import path

FUNCTIONS_OF_TORCH = sorted(name for name, found in vars(torch.nn.functional).items()
                            if callable(found) and name.islower() and not name.startswith("_"))


@cache
def written() -> str:
    """Every line any kind may write."""
    return "\n".join(f"{kind.build} {kind.forward} {kind().support}" for kind in catalogue.values())


def computed(function: str) -> bool:
    """Whether a node computes it: a kind of its name, or one whose lines call it; writing over counts as the same."""
    plain = function.removesuffix("_")
    flat, kinds = plain.replace("_", ""), {name.lower() for name in catalogue}
    return flat in kinds or f"{flat}loss" in kinds or bool(re.search(rf"\bfunctional\.{plain}\(", written()))


def test_every_module_of_torch_is_a_kind_or_left_out_with_a_reason() -> None:
    names = set(torch.nn.modules.__all__)
    assert sorted(names - catalogue.keys() - MODULES.keys()) == [], "neither a kind nor left out"
    assert sorted(catalogue.keys() & MODULES.keys()) == [], "both a kind and left out"
    assert sorted(MODULES.keys() - names) == [], "left out, but not in torch"


def test_every_function_of_torch_is_computed_or_left_out_with_a_reason() -> None:
    assert [name for name in FUNCTIONS_OF_TORCH if not computed(name) and name not in FUNCTIONS] == []
    assert [name for name in FUNCTIONS if name not in FUNCTIONS_OF_TORCH] == []
    assert [name for name in FUNCTIONS if name.replace("_", "") in {kind.lower() for kind in catalogue}] == []


@pytest.mark.parametrize(("name", "reason"), [*MODULES.items(), *FUNCTIONS.items()])
def test_a_reason_is_a_sentence_that_names_kinds_that_are_there(name: str, reason: str) -> None:
    assert reason[0].isupper()
    assert reason.endswith(".")
    assert len(reason) <= 200
    known = catalogue.keys() | {name, *MODULES, "Module"}
    named = re.findall(r"\b[A-Z]\w*(?:[a-z][A-Z]|\d)\w*", reason)
    assert [word for word in named if word not in known] == []


def test_the_page_of_the_manual_is_the_one_that_is_written_now() -> None:
    assert path("help/manual/left-out.md").read_text("utf-8") == page(), \
        "write it anew: python -m app.core.manual.left_out > resources/help/manual/left-out.md"
