"""Attention does what its papers say: nobody looks where a mask forbids it, and what is computed is the formula."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from app.engine.proof.alone import Alone, Arrival
from nodes import catalogue

STEPS, OTHERS = Arrival((6, 4)), Arrival((5, 4))
SMALL = {"nhead": 2, "dim_feedforward": 8, "dropout": 0.0}


def alone(kind: str, values: dict[str, Any], **arriving: Arrival) -> tuple[nn.Module, list[str]]:
    """The module of one node, and which input each of its arguments is."""
    node = Alone(catalogue[kind], values, {port: [arrival] for port, arrival in arriving.items()})
    assert not node.problems, node.problems
    torch.manual_seed(0)
    return node.module(), [id.removesuffix("_0") for _, id, _ in node.source.inputs]


def first(made: Any) -> Tensor:
    return made[0] if isinstance(made, tuple) else made


def mask(*shape: int) -> Arrival:
    return Arrival(shape, "bool")


CAUSAL = {**SMALL, "causal": True}


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize(("kind", "values", "port", "more"), [
    ("TransformerEncoder", {**CAUSAL, "num_layers": 2}, "x", {}),
    ("TransformerEncoder", {**CAUSAL, "num_layers": 2, "norm_first": True, "final_norm": True}, "x", {}),
    ("TransformerDecoder", {**CAUSAL, "num_layers": 2}, "x", {"memory": OTHERS}),
    ("Transformer", {**CAUSAL, "num_encoder_layers": 1, "num_decoder_layers": 2}, "tgt", {"src": OTHERS}),
    ("ScaledDotProductAttention", {"causal": True}, "key", {"query": STEPS, "value": STEPS}),
    ("ScaledDotProductAttention", {"causal": True}, "value", {"query": STEPS, "key": STEPS, "bias": Arrival((6, 6))}),
    ("ScaledDotProductAttention", {"causal": True}, "key", {"query": STEPS, "value": STEPS, "mask": mask(6, 6)}),
    ("MultiheadAttention", {"num_heads": 2, "causal": True}, "query", {"attn_mask": mask(6, 6)})])
def test_causal_means_that_nobody_looks_ahead(kind: str, values: dict[str, Any], port: str, more: dict[str, Arrival],
                                              training: bool) -> None:
    module, ports = alone(kind, values, **{port: STEPS}, **more)
    module.train(training)
    before = [torch.zeros(3, 6, 6, dtype=torch.bool) if "mask" in name
              else torch.randn(3, *{**more, port: STEPS}[name].shape) for name in ports]
    after = [each.clone() for each in before]
    after[ports.index(port)][:, 4:] += torch.randn(3, 2, 4)
    with torch.no_grad():
        one, other = first(module(*before)), first(module(*after))
    torch.testing.assert_close(one[:, :4], other[:, :4])
    assert not torch.allclose(one[:, 4:], other[:, 4:])


PADDED = mask(6)


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize(("kind", "values", "port", "masked", "more"), [
    ("MultiheadAttention", {"num_heads": 2}, "key", "key_padding_mask", {"query": OTHERS, "key_padding_mask": PADDED}),
    ("MultiheadAttention", {"num_heads": 2, "causal": True}, "query", "key_padding_mask", {"key_padding_mask": PADDED}),
    ("MultiheadAttention", {"num_heads": 2, "add_bias_kv": True, "add_zero_attn": True}, "query", "key_padding_mask",
     {"key_padding_mask": PADDED}),
    ("TransformerEncoderLayer", SMALL, "x", "padding_mask", {"padding_mask": PADDED}),
    ("TransformerEncoderLayer", {**CAUSAL, "norm_first": True}, "x", "padding_mask", {"padding_mask": PADDED}),
    ("TransformerDecoderLayer", SMALL, "x", "padding_mask", {"memory": OTHERS, "padding_mask": PADDED}),
    ("TransformerDecoderLayer", SMALL, "memory", "memory_padding_mask",
     {"x": OTHERS, "memory_padding_mask": PADDED}),
    ("TransformerEncoder", {**SMALL, "num_layers": 2}, "x", "padding_mask", {"padding_mask": PADDED}),
    ("TransformerDecoder", {**SMALL, "num_layers": 2}, "memory", "memory_padding_mask",
     {"x": OTHERS, "memory_padding_mask": PADDED}),
    ("Transformer", {**SMALL, "num_encoder_layers": 2, "num_decoder_layers": 1}, "src", "src_padding_mask",
     {"tgt": OTHERS, "src_padding_mask": PADDED}),
    ("Transformer", {**SMALL, "num_encoder_layers": 1, "num_decoder_layers": 2}, "tgt", "tgt_padding_mask",
     {"src": OTHERS, "tgt_padding_mask": PADDED}),
    ("MaskedMean", {}, "x", "mask", {"mask": PADDED})])
def test_nobody_looks_at_padding(kind: str, values: dict[str, Any], port: str, masked: str, more: dict[str, Arrival],
                                 training: bool) -> None:
    """What stands where a mask is True changes nothing where it is not."""
    module, ports = alone(kind, values, **{port: STEPS}, **more)
    module.train(training)
    arriving = {**more, port: STEPS}
    given = {name: torch.randn(2, *arriving[name].shape) for name in ports}
    seen = False
    for fills in (torch.tensor([[False] * 4 + [True] * 2, [False] * 3 + [True] * 3]),
                  torch.tensor([[False, True] * 3, [False, False, True] * 2])):
        inside = given[port].masked_fill(fills[:, :, None], 7.0)
        with torch.no_grad():
            one, other, open = (first(module(*({**given, masked: mask, port: x}[name] for name in ports)))
                                for x, mask in ((given[port], fills), (inside, fills), (inside, fills & False)))
        if one.shape[1:2] == (6,):  # what leaves where the mask is True is nobody's business
            one, other, open = one[~fills], other[~fills], open[~fills]
        assert one.isfinite().all()
        torch.testing.assert_close(one, other)
        seen |= not torch.allclose(open, one)
    assert seen


def test_a_mask_of_attention_is_true_where_nobody_looks_for_each_head() -> None:
    module, ports = alone("MultiheadAttention", {"num_heads": 2}, query=STEPS, attn_mask=mask(2, 6, 6))
    hidden = torch.rand(3, 2, 6, 6) < 0.4
    hidden[..., 0] = False
    x = torch.randn(3, 6, 4)
    given = {"query": x, "attn_mask": hidden}
    found, weights = module(*(given[name] for name in ports))
    attention = next(module.children())
    q, k, v = (nn.functional.linear(x, w, b).unflatten(2, (2, 2)).transpose(1, 2) for w, b in zip(
        attention.in_proj_weight.chunk(3), attention.in_proj_bias.chunk(3), strict=True))
    looks = (q @ k.mT / math.sqrt(2)).masked_fill(hidden, -math.inf).softmax(dim=-1)
    torch.testing.assert_close(weights, looks.mean(dim=1))
    torch.testing.assert_close(found, attention.out_proj((looks @ v).transpose(1, 2).flatten(2)))


HEADS, SHARED = Arrival((4, 6, 2)), Arrival((2, 5, 2))


@pytest.mark.parametrize(("values", "more"), [
    ({}, {}), ({"scale": 0.3}, {}), ({"causal": True}, {}), ({}, {"mask": mask(4, 6, 5)}),
    ({}, {"mask": mask(1, 1, 5)}), ({"causal": True}, {"mask": mask(1, 6, 5)}), ({}, {"bias": Arrival((4, 6, 5))}),
    ({"causal": True}, {"bias": Arrival((4, 6, 5))}), ({}, {"bias": Arrival((1, 6, 5)), "mask": mask(4, 6, 5)}),
    ({"causal": True, "scale": 2.0}, {"bias": Arrival((4, 6, 5)), "mask": mask(1, 6, 5)})])
def test_dot_product_attention_is_its_formula_and_heads_may_share_keys(values: dict[str, Any],
                                                                       more: dict[str, Arrival]) -> None:
    module, ports = alone("ScaledDotProductAttention", values, query=HEADS, key=SHARED, value=SHARED, **more)
    given = {"query": torch.randn(3, 4, 6, 2), "key": torch.randn(3, 2, 5, 2), "value": torch.randn(3, 2, 5, 2)}
    if "mask" in more:
        given["mask"] = torch.rand(3, *more["mask"].shape) < 0.5
        given["mask"][..., 0] = False
    if "bias" in more:
        given["bias"] = torch.randn(3, *more["bias"].shape)
    found = module(*(given[name] for name in ports))
    key, value = (torch.stack((each[:, 0], each[:, 0], each[:, 1], each[:, 1]), dim=1)
                  for each in (given["key"], given["value"]))
    scores = given["query"] @ key.mT * values.get("scale", 1 / math.sqrt(2)) + given.get("bias", torch.zeros(()))
    for i in range(6):
        for j in range(5):
            if values.get("causal") and j > i:
                scores[..., i, j] = -math.inf
    scores = scores.masked_fill(given.get("mask", torch.tensor(False)), -math.inf)
    torch.testing.assert_close(found, scores.softmax(dim=-1) @ value)


def test_looks_are_left_out_while_training_only() -> None:
    module, _ = alone("ScaledDotProductAttention", {"dropout": 0.5}, query=STEPS, key=STEPS, value=STEPS)
    x = torch.randn(3, 6, 4)
    assert not torch.allclose(module.train()(x, x, x), module(x, x, x))
    torch.testing.assert_close(module.eval()(x, x, x), nn.functional.scaled_dot_product_attention(x, x, x))


def test_attention_by_hand_is_multi_head_attention() -> None:
    split, _ = alone("SplitHeads", {"num_heads": 2}, x=STEPS)
    attend, _ = alone("ScaledDotProductAttention", {}, query=Arrival((2, 6, 2)), key=Arrival((2, 6, 2)),
                      value=Arrival((2, 6, 2)))
    merge, _ = alone("MergeHeads", {}, x=Arrival((2, 6, 2)))
    whole = nn.MultiheadAttention(4, 2, batch_first=True)
    x = torch.randn(3, 6, 4)
    parts = nn.functional.linear(x, whole.in_proj_weight, whole.in_proj_bias).chunk(3, dim=-1)
    found = whole.out_proj(merge(attend(*map(split, parts))))
    torch.testing.assert_close(found, whole(x, x, x)[0])


def test_linear_attention_is_the_formula_of_the_paper() -> None:
    module, _ = alone("LinearAttention", {}, query=STEPS, key=OTHERS, value=Arrival((5, 3)))
    q, k, v = torch.randn(2, 6, 4), torch.randn(2, 5, 4), torch.randn(2, 5, 3)
    found = module(q, k, v)

    def phi(x: Tensor) -> Tensor:
        return torch.where(x > 0, x + 1, x.exp())

    for n in range(2):
        for i in range(6):
            weights = torch.stack([phi(q[n, i]) @ phi(k[n, j]) for j in range(5)])
            torch.testing.assert_close(found[n, i], (weights[:, None] * v[n]).sum(dim=0) / weights.sum())
