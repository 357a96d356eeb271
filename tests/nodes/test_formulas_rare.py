"""An adaptive softmax and a negative log-likelihood are torch's module that is both in one."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from app.engine.proof.alone import Alone, Arrival
from nodes import catalogue


def test_adaptive_softmax_and_likelihood_are_torchs_own_loss() -> None:
    x, target = torch.randn(30, 8), torch.randint(0, 20, (30,))
    node = Alone(catalogue["AdaptiveLogSoftmaxWithLoss"], {"n_classes": 20, "cutoffs": (5, 12), "div_value": 2.0},
                 {"x": [Arrival((8,))]})
    module = node.module()
    (inner,) = [each for each in module.modules() if isinstance(each, nn.AdaptiveLogSoftmaxWithLoss)]
    torch.testing.assert_close(nn.functional.nll_loss(module(x), target), inner(x, target).loss)


@pytest.mark.parametrize(("cutoffs", "part"), [
    ((), "give at least one"), ((12, 5), "these have to rise"), ((20,), "stay below the number of classes, 20"),
    ((2, 4, 6, 8), "8 features are too few to be narrowed 4 times by 4")])
def test_groups_that_cannot_be_are_said_with_their_numbers(cutoffs: tuple[int, ...], part: str) -> None:
    values = {"n_classes": 20, "cutoffs": cutoffs}
    (text,) = Alone(catalogue["AdaptiveLogSoftmaxWithLoss"], values, {"x": [Arrival((8,))]}).problems
    assert part in text
