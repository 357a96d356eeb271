"""Every name of torch.nn is a kind of node or left out with a reason, and the manual has the page that says so."""

from __future__ import annotations

import re
import warnings
from functools import cache

import pytest
import torch.nn.functional
import torch.nn.modules

from app.core.manual.left_out import page
from nodes import catalogue
from nodes.left_out import FUNCTIONS, MODULES
from resources import path

CLASSES_OF_TORCH = {name for name, found in vars(torch.nn).items() if isinstance(found, type)}
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
    names = CLASSES_OF_TORCH
    assert names >= set(torch.nn.modules.__all__)
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


def test_what_a_reason_calls_the_same_is_the_same() -> None:
    torch.manual_seed(0)
    picture, sequence, classes = torch.randn(2, 6, 5, 7), torch.randn(4, 3, 6), torch.randint(6, (2, 5, 7))
    weight, bias = torch.randn(3, 6, 2), torch.randn(2)
    scores, rows, f = picture.log_softmax(1), torch.randn(4, 3), torch.nn.functional
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        nearest, smooth = torch.nn.UpsamplingNearest2d(scale_factor=2), torch.nn.UpsamplingBilinear2d(scale_factor=2)
        older = torch.nn.NLLLoss2d()(scores, classes)
    pairs = {
        "UpsamplingNearest2d": (nearest(picture), torch.nn.Upsample(scale_factor=2)(picture)),
        "UpsamplingBilinear2d": (smooth(picture),
                                 torch.nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True)(picture)),
        "NLLLoss2d": (older, torch.nn.NLLLoss()(scores, classes)),
        "SyncBatchNorm": (torch.nn.SyncBatchNorm(6)(picture), torch.nn.BatchNorm2d(6)(picture)),
        "conv_tbc": (f.conv_tbc(sequence, weight, bias, 1),
                     f.conv1d(sequence.permute(1, 2, 0), weight.permute(2, 1, 0), bias, padding=1).permute(2, 0, 1)),
        "pdist": (f.pdist(rows), torch.cdist(rows, rows)[*torch.triu_indices(4, 4, 1)]),
        "native_channel_shuffle": (f.native_channel_shuffle(picture, 3), torch.nn.ChannelShuffle(3)(picture))}
    for name, (theirs, ours) in pairs.items():
        torch.testing.assert_close(theirs, ours, msg=lambda text, name=name: f"{name}: {text}")
    older, newer = torch.nn.CrossMapLRN2d(3, alpha=1.0), torch.nn.LocalResponseNorm(3, alpha=1.0)
    assert not torch.allclose(older(picture), newer(picture)), "torch counts rightly now"
    picture[:, 0] = 0  # the channel it does not let go of
    torch.testing.assert_close(older(picture), newer(picture))


def test_the_page_of_the_manual_is_the_one_that_is_written_now() -> None:
    assert path("help/manual/left-out.md").read_text("utf-8") == page(), \
        "write it anew: python -m app.core.manual.left_out > resources/help/manual/left-out.md"
