"""Norms, gates, chance and what prepares raw data: held to their formulas where torch has no module to compare with."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import nn

from app.engine.proof.alone import Alone, Arrival
from nodes import catalogue


def made(kind: str, *shapes: tuple[int, ...], dtype: str = "float32", **values: Any) -> tuple[nn.Module, Any]:
    kinds = catalogue[kind]
    arriving = {port: [Arrival(shape, dtype, 200 if dtype == "int64" else 0)]
                for port, shape in zip(kinds.inputs, shapes, strict=True)}
    node = Alone(kinds, values, arriving)
    assert not node.problems, node.problems
    torch.manual_seed(0)
    given = node.tensors({}, 64)
    return node.module().eval(), given[0] if len(given) == 1 else given


def test_layer_norm_over_channels_is_layer_norm_with_the_channels_last() -> None:
    module, x = made("ChannelLayerNorm", (6, 3, 4))
    with torch.no_grad():
        module.it.weight.copy_(torch.randn(6))
        module.it.bias.copy_(torch.randn(6))
    mean, variance = x.mean(dim=1, keepdim=True), x.var(dim=1, keepdim=True, unbiased=False)
    weight, bias = (each.view(-1, 1, 1) for each in (module.it.weight, module.it.bias))
    torch.testing.assert_close(module(x), (x - mean) / (variance + 1e-5).sqrt() * weight + bias)


def test_snake_ripples_by_the_alpha_of_each_channel() -> None:
    module, x = made("Snake", (3, 7), alpha=0.5)
    with torch.no_grad():
        module.it.alpha.copy_(torch.tensor([0.5, 1.0, 4.0]))
    alpha = module.it.alpha[:, None]
    torch.testing.assert_close(module(x), x + (alpha * x).sin()**2 / alpha)


@pytest.mark.parametrize(("kind", "gate"), [("SwiGLU", nn.functional.silu), ("GEGLU", nn.functional.gelu)])
def test_gated_layers_are_those_of_shazeer(kind: str, gate: Any) -> None:
    module, x = made(kind, (5, 8), hidden_features=6)
    w, v, back = (part.weight.T for part in (module.it.gate, module.it.up, module.it.down))
    torch.testing.assert_close(module(x), (gate(x @ w) * (x @ v)) @ back)


def test_llamas_feed_forward_layer_has_as_many_weights_as_published() -> None:
    node = Alone(catalogue["SwiGLU"], {"hidden_features": 11008}, {"x": [Arrival((4096,))]})
    assert node.parameters == 135_266_304  # LLaMA 7B


def test_gumbel_softmax_draws_in_the_measure_of_softmax_and_is_quiet_afterwards() -> None:
    module, _ = made("GumbelSoftmax", (3,), hard=True)
    scores = torch.tensor([1.0, 0.0, -1.0])
    drawn = module.train()(scores.expand(20_000, 3))
    assert set(drawn.detach().unique().tolist()) <= {0.0, 1.0} and bool((drawn.sum(dim=1) == 1).all())
    torch.testing.assert_close(drawn.mean(dim=0), scores.softmax(0), atol=0.02, rtol=0)
    torch.testing.assert_close(module.eval()(scores[None]), torch.tensor([[1.0, 0.0, 0.0]]))
    soft, _ = made("GumbelSoftmax", (3,), tau=0.5)
    torch.testing.assert_close(soft(scores[None]), (scores[None] / 0.5).softmax(1))


def test_a_dropped_path_is_dropped_whole_and_what_stays_makes_up_for_it() -> None:
    module, x = made("DropPath", (3, 4), p=0.25)
    torch.testing.assert_close(module(x), x)
    y = module.train()(torch.ones(20_000, 3, 4))
    assert torch.equal(y, y[:, :1, :1].expand_as(y))
    torch.testing.assert_close(y.unique(), torch.tensor([0.0, 1 / 0.75]))
    assert abs(y.mean().item() - 1) < 0.02


def test_a_spatial_transformer_that_changes_nothing_gives_the_picture_back() -> None:
    grid, _ = made("AffineGrid", (6,), size=(5, 7))
    places = grid(torch.tensor([[1.0, 0, 0, 0, 1, 0]]))
    look, _ = made("GridSample", (2, 5, 7), (5, 7, 2))
    x = torch.randn(1, 2, 5, 7)
    torch.testing.assert_close(look(x, places), x)
    mirrored = grid(torch.tensor([[-1.0, 0, 0, 0, 1, 0]]))
    torch.testing.assert_close(look(x, mirrored), x.flip(3))


@pytest.mark.parametrize(("size", "kept", "start"), [(8, 4, 2), (8, 5, 2), (9, 4, 2), (7, 4, 2), (5, 2, 2), (4, 4, 0)])
def test_the_middle_is_where_torchvision_finds_it(size: int, kept: int, start: int) -> None:
    module, x = made("CenterCrop", (1, size, size), size=kept)
    torch.testing.assert_close(module(x), x[:, :, start:start + kept, start:start + kept])


def test_pictures_are_rescaled_and_normalised_as_pretrained_networks_expect() -> None:
    rescale, x = made("Rescale", (3, 4, 5), dtype="int64")
    torch.testing.assert_close(rescale(x), x.float() / 255)
    wide, _ = made("Rescale", (3, 4, 5), dtype="int64", divisor=127.5, offset=-1.0)
    torch.testing.assert_close(wide(torch.tensor([[[[0, 255]]]]).expand(1, 3, 1, 2)),
                               torch.tensor([[[[-1.0, 1.0]]]]).expand(1, 3, 1, 2))
    normalise, x = made("Normalize", (3, 4, 5))
    for channel, (mean, std) in enumerate(((0.485, 0.229), (0.456, 0.224), (0.406, 0.225))):
        torch.testing.assert_close(normalise(x)[:, channel], (x[:, channel] - mean) / std)
    assert not normalise.state_dict()


def test_grey_is_how_bright_a_colour_looks() -> None:
    module, _ = made("Grayscale", (3, 1, 1), dtype="int64")
    white, red = torch.full((1, 3, 1, 1), 255), torch.tensor([255, 0, 0]).view(1, 3, 1, 1)
    assert module(white).item() == pytest.approx(255) and module(red).item() == pytest.approx(76.245)


def test_each_sample_comes_to_mean_0_and_spread_1() -> None:
    module, x = made("StandardizeSample", (3, 4, 5))
    y = module(5 * x + 2).flatten(1)
    torch.testing.assert_close(y.mean(dim=1), torch.zeros(64), atol=1e-5, rtol=0)
    torch.testing.assert_close(y.std(dim=1, unbiased=False), torch.ones(64), atol=1e-4, rtol=0)


def test_columns_are_brought_from_their_own_range() -> None:
    module, x = made("MinMaxScale", (3,), least=(0.0, -1.0, 10.0), most=(2.0,) * 2 + (30.0,))
    torch.testing.assert_close(module(torch.tensor([[0.0, 2.0, 20.0]])), torch.tensor([[0.0, 1.0, 0.5]]))
    assert module(x).shape == x.shape


@pytest.mark.parametrize("right", [False, True])
def test_buckets_are_torchs(right: bool) -> None:
    module, x = made("Bucketize", (9,), boundaries=(-0.5, 0.0, 1.0), right=right)
    x[0] = torch.tensor([-0.5, 0.0, 1.0, -9, 9, 0.5, -0.25, 1.5, 0.0])
    torch.testing.assert_close(module(x), torch.bucketize(x, torch.tensor([-0.5, 0.0, 1.0]), right=right))
