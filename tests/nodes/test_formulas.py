"""What a kind of ours computes is what the paper it names says; torch has no module to compare it with."""

from __future__ import annotations

import math

import pytest
import torch
from torch.distributions import Normal, kl_divergence

from app.engine.proof.alone import Alone, Arrival
from nodes import catalogue


@pytest.mark.parametrize(("length", "features"), [(1, 2), (7, 8), (40, 5), (3, 1)])
def test_sinusoidal_positions_are_those_of_the_paper(length: int, features: int) -> None:
    node = Alone(catalogue["SinusoidalEncoding"], {}, {"x": [Arrival(("T", features))]})
    module = node.module()
    found = module(torch.zeros(1, length, features))[0]
    for t in range(length):
        for i in range(features):
            angle = t / 10000 ** (2 * (i // 2) / features)
            assert found[t, i].item() == pytest.approx(math.cos(angle) if i % 2 else math.sin(angle), abs=1e-5)
    assert not module.state_dict()


@pytest.mark.parametrize(("kind", "values", "port"), [
    ("TransformerEncoderLayer", {"nhead": 2, "causal": True}, "x"),
    ("TransformerEncoderLayer", {"nhead": 2, "causal": True, "norm_first": True}, "x"),
    ("TransformerDecoderLayer", {"nhead": 2, "causal": True}, "x"),
    ("MultiheadAttention", {"num_heads": 2, "causal": True}, "query")])
def test_causal_means_that_nobody_looks_ahead(kind: str, values: dict[str, object], port: str) -> None:
    arriving = {port: [Arrival((6, 4))]} | ({"memory": [Arrival((5, 4))]} if kind == "TransformerDecoderLayer" else {})
    node = Alone(catalogue[kind], {**values, "dropout": 0.0}, arriving)
    for training in (True, False):
        torch.manual_seed(0)
        module = node.module().train(training)
        before = node.tensors({})
        after = [each.clone() for each in before]
        after[0][:, 4:] += 1
        with torch.no_grad():
            one, other = (given[0] if isinstance(given := module(*some), tuple) else given for some in (before, after))
        torch.testing.assert_close(one[:, :4], other[:, :4])
        assert not torch.allclose(one[:, 4:], other[:, 4:])


def test_gaussian_kl_is_the_divergence_from_a_standard_normal() -> None:
    node = Alone(catalogue["GaussianKL"], {}, {"mean": [Arrival((5,))], "logvar": [Arrival((5,))]})
    mean, logvar = node.tensors({}, 4)
    losses, _ = node.module().training_step(mean, logvar)
    there = Normal(mean, (logvar / 2).exp())
    truth = kl_divergence(there, Normal(torch.zeros(5), torch.ones(5))).sum(dim=1).mean()
    torch.testing.assert_close(next(iter(losses.values())), truth)


def test_a_weight_scales_its_loss() -> None:
    arriving = {"x": [Arrival((3,))], "target": [Arrival((3,))]}
    once, thrice = (Alone(catalogue["MSELoss"], {"weight": weight}, arriving) for weight in (1.0, 3.0))
    tensors = once.tensors({})
    one, three = (next(iter(node.module().training_step(*tensors)[0].values())) for node in (once, thrice))
    torch.testing.assert_close(3 * one, three)
    assert "1.0 *" not in once.source.text
