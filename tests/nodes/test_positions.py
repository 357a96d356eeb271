"""Positions, masks, lengths and bags are what their papers and their sentences say."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from app.engine.proof.alone import Alone, Arrival
from nodes import catalogue


def alone(kind: str, values: dict[str, Any], **arriving: Arrival) -> torch.nn.Module:
    node = Alone(catalogue[kind], values, {port: [arrival] for port, arrival in arriving.items()})
    assert not node.problems, node.problems
    return node.module()


@pytest.mark.parametrize("halves", [False, True])
def test_rotary_positions_turn_each_pair_as_a_complex_number(halves: bool) -> None:
    module = alone("RotaryEncoding", {"halves": halves, "base": 500.0}, x=Arrival((3, "T", 8)))
    x = torch.randn(2, 3, 9, 8)
    found = module(x)
    at = [(i, i + 4) if halves else (2 * i, 2 * i + 1) for i in range(4)]
    for t in range(9):
        for i, (a, b) in enumerate(at):
            turned = torch.complex(x[:, :, t, a], x[:, :, t, b]) * torch.exp(1j * torch.tensor(t / 500 ** (2 * i / 8)))
            torch.testing.assert_close(torch.complex(found[:, :, t, a], found[:, :, t, b]), turned)
    assert not module.state_dict()


def test_rotary_queries_and_keys_match_by_their_distance() -> None:
    module = alone("RotaryEncoding", {}, x=Arrival(("T", 8)))
    q, k = (module(torch.randn(1, 1, 8).expand(1, 9, 8))[0] for _ in range(2))
    match = q @ k.T
    for i in range(8):
        torch.testing.assert_close(match[i + 1, 1:], match[i, :-1], atol=1e-5, rtol=1e-5)


def test_alibi_fades_as_in_the_paper() -> None:
    module = alone("ALiBi", {"num_heads": 8}, query=Arrival(("T", 4)))
    found = module(torch.zeros(2, 5, 4))
    for head in range(8):
        for i in range(5):
            for j in range(5):
                assert found[head, i, j].item() == pytest.approx(-abs(i - j) / 2 ** (head + 1))


def test_a_relative_bias_has_one_number_for_each_distance() -> None:
    module = alone("RelativeBias", {"num_heads": 2, "max_distance": 3}, query=Arrival(("T", 4)), key=Arrival(("S", 4)))
    learned = next(module.parameters())
    assert not learned.any()
    torch.nn.init.normal_(learned)
    found = module(torch.zeros(1, 9, 4), torch.zeros(1, 6, 4))
    for i in range(9):
        for j in range(6):
            torch.testing.assert_close(found[:, i, j], learned[:, max(-3, min(3, j - i)) + 3])


def test_masks_are_true_where_something_is_left_out() -> None:
    tokens = torch.tensor([[5, 2, 0, 0], [1, 0, 3, 0], [0, 0, 0, 0]])
    found = alone("PaddingMask", {}, x=Arrival(("T",), "int64", 6))(tokens)
    assert found.tolist() == [[False, False, True, True], [False, True, False, True], [False] * 4]
    assert alone("TokenLengths", {}, x=Arrival(("T",), "int64", 6))(tokens).tolist() == [2, 2, 0]
    module = alone("LengthMask", {}, x=Arrival(("T", 3)), lengths=Arrival((), "int64"))
    assert module(torch.zeros(3, 4, 3), torch.tensor([2, 4, 0])).tolist() == [
        [False, False, True, True], [False] * 4, [False, True, True, True]]


@pytest.mark.parametrize("window", [None, 1, 3])
def test_a_causal_mask_hides_the_future_and_what_lies_far_back(window: int | None) -> None:
    found = alone("CausalMask", {"window": window}, x=Arrival(("T", 3)))(torch.zeros(2, 6, 3))
    assert found.tolist() == [[j > i or (window is not None and j <= i - window) for j in range(6)] for i in range(6)]


@pytest.mark.parametrize("padding", [None, 0, 2])
@pytest.mark.parametrize("mode", ["mean", "sum", "max"])
def test_a_bag_brings_its_vectors_together_without_the_padding(mode: str, padding: int | None) -> None:
    module = alone("EmbeddingBag", {"num_embeddings": 4, "embedding_dim": 3, "mode": mode, "padding_idx": padding},
                   x=Arrival((5,), "int64", 4))
    tokens = torch.tensor([[0, 2, 3, 2, 1], [2, 2, 2, 2, 2], [0, 0, 0, 0, 0]])
    rows = next(module.parameters())
    for bag, found in zip(tokens.tolist(), module(tokens), strict=True):
        kept = [rows[token] for token in bag if token != padding]
        if not kept:
            assert not found.any()
        else:
            together = torch.stack(kept)
            torch.testing.assert_close(found, together.amax(dim=0) if mode == "max" else getattr(together, mode)(dim=0))
