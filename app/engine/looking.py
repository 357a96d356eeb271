"""Attention and bags of embeddings as ONNX can have them.

The exporter knows dot-product attention with four axes only, and onnxruntime gives no number at all where a mask
hides everything; bags of embeddings become a loop. While a network is exported they are computed openly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional


def attend(query: Tensor, key: Tensor, value: Tensor, attn_mask: Tensor | None = None, dropout_p: float = 0.0,
           is_causal: bool = False, scale: float | None = None, enable_gqa: bool = False) -> Tensor:
    """Dot-product attention with any axes before, heads shared or not; who may look at nobody gathers nothing."""
    if enable_gqa:
        key, value = (each.repeat_interleave(query.size(-3) // each.size(-3), dim=-3) for each in (key, value))
    scores = query @ key.mT * (query.size(-1) ** -0.5 if scale is None else scale)  # ..., L, S
    if is_causal:
        attn_mask = torch.ones(scores.shape[-2:], dtype=torch.bool).tril()
    if attn_mask is None:
        return scores.softmax(dim=-1) @ value
    hidden = ~attn_mask if attn_mask.dtype == torch.bool else attn_mask == -torch.inf
    scores = scores.masked_fill(hidden, -torch.inf) if attn_mask.dtype == torch.bool else scores + attn_mask
    return scores.softmax(dim=-1).masked_fill(hidden.all(dim=-1, keepdim=True), 0.0) @ value


def attention(real: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """``attend`` where the exporter fails; where it knows better, as torch has it."""
    def chosen(query: Tensor, key: Tensor, value: Tensor, attn_mask: Tensor | None = None, dropout_p: float = 0.0,
               is_causal: bool = False, scale: float | None = None, enable_gqa: bool = False) -> Tensor:
        known = real if query.dim() == 4 and attn_mask is None and not enable_gqa else attend
        return known(query, key, value, attn_mask, dropout_p, is_causal, scale=scale, enable_gqa=enable_gqa)

    return chosen


def embedding_bag(x: Tensor, weight: Tensor, *more: Any) -> Tensor:
    """As torch computes it, but through the single vectors: ONNX has no bags."""
    mode, _, per_sample_weights, _, padding_idx = more[4:]
    rows = functional.embedding(x, weight)  # N, S, E
    kept = torch.ones_like(x[:, :, None]) if padding_idx is None else (x != padding_idx).to(x.dtype)[:, :, None]
    if mode == "max":
        most = rows.masked_fill(kept == 0, -torch.inf).amax(dim=1)
        return most.masked_fill(kept.sum(dim=1) == 0, 0.0)
    if per_sample_weights is not None:
        rows = rows * per_sample_weights[:, :, None]
    total = (rows * kept).sum(dim=1)
    return total / kept.sum(dim=1).clamp(min=1) if mode == "mean" else total


def stand_ins() -> Iterator[tuple[Any, str, Callable[..., Any]]]:
    """Where each stands, its name there, and what stands in for it."""
    yield functional, "embedding_bag", embedding_bag
    yield functional, "scaled_dot_product_attention", attention(functional.scaled_dot_product_attention)
