"""Nodes that let every position look at every other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Float, In, Int, Node, Out, Scope, broadcast, per_sample, show
from .rules import Misfit

CAUSAL = '''
def causal_mask(query, key):
    """True where a position would look into the future."""
    return torch.ones(query.size(1), key.size(1), dtype=torch.bool, device=query.device).triu(1)
'''

AHEAD = '''
def ahead(query, key):
    """True where a position would look into the future."""
    return torch.ones(query.size(-2), key.size(-2), dtype=torch.bool, device=query.device).triu(1)
'''

BOTH = "(attn_mask | causal_mask(query, key) if causal else attn_mask)"
LOOKS = (f"({BOTH} if not M else {BOTH}.repeat_interleave(num_heads, dim=0) if len(M) == 1 else {BOTH}.flatten(0, 1)) "
         "if attn_mask is not None else causal_mask(query, key) if causal else None")
"""torch wants one mask for all, or one for each head of each example on one axis."""


class Causal(Node):
    """May be kept from looking ahead."""

    causal = Bool(False, doc="No position may look at a later one, as when text is written word by word.")

    @property
    def support(self) -> str:  # type: ignore[override]
        return CAUSAL if self.causal else ""


class MultiheadAttention(Causal, group="Attention", title="Multi-head attention",
                         synonyms="self cross attention transformer query key value mha"):
    """Lets every query gather what it needs from the values whose keys match it.

    softmax(Q Kᵀ / √d) V for each head, with learned projections (Vaswani and others 2017, section 3.2).
    With one wire into query it is self-attention; wire key as well for cross-attention. Keys and values
    may have other numbers of features than the queries.
    """

    query = In("N, L, E", doc="The positions that ask.")
    key = In("N, S, D", otherwise="query", doc="The positions that are asked; unwired: the queries.")
    value = In("N, S, C", otherwise="key", doc="What the asked positions have to give; unwired: the keys.")
    key_padding_mask = In("N, S", dtype="bool", optional=True,
                          doc="True where a key only fills up: nobody looks there. Unwired: all keys count.")
    attn_mask = In("*M, L, S", dtype="bool", optional=True,
                   doc="True where a query may not look at a key: L, S for all, or N first, or N, heads first.")
    y = Out("N, L, E", doc="What each query gathered.")
    weights = Out("N, L, S + add_bias_kv + add_zero_attn", doc="Who looked at whom, averaged over the heads.")

    num_heads = Int(8, min=1, max=1024, title="Heads", doc="Independent looks taken side by side.")
    dropout = Float(0.0, min=0.0, max=1.0, slide=True, doc="Share of looks left out while training.")
    bias = Bool(True, doc="Adds learned constants to the projections.")
    add_bias_kv = Bool(False, title="Learned key", doc="Adds one learned key and value that every query may look at.")
    add_zero_attn = Bool(False, title="Key of zeros", doc="Adds one key and value of zeros to look at.")

    face = "{num_heads} heads · causal {causal?}"
    formula = "softmax(Q Kᵀ / √d) V"
    build = ("nn.MultiheadAttention(E, num_heads, dropout=dropout, bias=bias, add_bias_kv=add_bias_kv, "
             "add_zero_attn=add_zero_attn, kdim=D if D != E else None, vdim=C if C != E else None, batch_first=True)")
    forward = ("y, weights = self(query, key, value, key_padding_mask=key_padding_mask, need_weights=heard(weights), "
               f"attn_mask={LOOKS})")
    parameters = "E * (2 * E + D + C) + 4 * E * bias + 2 * E * add_bias_kv"
    multiply_adds = "2 * E * E * L + E * (D + C) * S + 2 * L * (S + add_bias_kv + add_zero_attn) * E"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.E % self.num_heads:
            yield f"{dims.E} features do not split into {self.num_heads} equal heads."
        if dims.attn_mask is not None and dims.M not in ((), (dims.N,), (dims.N, self.num_heads)):
            yield f"attn_mask should be L, S or N, L, S or N, {self.num_heads}, L, S; " \
                  f"{show(dims.attn_mask.shape)} arrives."


class Looking(Node):
    """Queries look at keys and gather values; nothing is learned."""

    query = In("*B, L, E", doc="The positions that ask: L of them with E features, for each head if they are split.")
    key = In("*K, S, E", doc="The positions that are asked.")
    value = In("*K, S, D", doc="What the asked positions have to give.")
    y = Out("*B, L, D", doc="What each query gathered.")


class ScaledDotProductAttention(Looking, group="Attention", title="Dot-product attention",
                                synonyms="scaled dot product sdpa query key value grouped gqa flash"):
    """Lets every query gather values by how well their keys match it; nothing is learned.

    softmax(Q Kᵀ / √d + b) V (Vaswani and others 2017, section 3.2.1). Split the features into heads before. Keys
    with fewer heads than the queries are shared by several of them (grouped queries, Ainslie and others 2023).
    """

    mask = In("*M", dtype="bool", optional=True,
              doc="True where a query may not look at a key, as in multi-head attention; the written line turns it "
                  "round for torch. L, S for all, or with axes before that stretch.")
    bias = In("*A", optional=True, doc="Added to how well they match, such as ALiBi; L, S or with axes before.")

    causal = Bool(False, doc="No position may look at a later one, as when text is written word by word.")
    dropout = Float(0.0, min=0.0, max=1.0, slide=True, doc="Share of looks left out while training.")
    scale = Float(None, min=1e-6, max=1e6, optional=True, doc="What matches are multiplied by; auto is 1 / √E.")

    face = "causal {causal?} · scale {scale?}"
    formula = "softmax(Q Kᵀ / √d + b) V"
    forward = ("y = nn.functional.scaled_dot_product_attention(query, key, value, attn_mask="
               "(~(mask | ahead(query, key)) if causal else ~mask) if bias is None and mask is not None else "
               "None if bias is None else "
               "bias.masked_fill(mask | ahead(query, key) if causal else mask, float('-inf')) if mask is not None else "
               "bias.masked_fill(ahead(query, key), float('-inf')) if causal else bias, "
               "dropout_p=dropout * self.training if dropout else None, "
               "is_causal=True if causal and mask is None and bias is None else None, "
               "scale=scale, enable_gqa=True if B != K else None)")
    support = AHEAD
    multiply_adds = "each(prod(B) * L * S * (E + D))"

    def each(self, total: Any) -> Any:
        return per_sample(total)

    def needs(self, dims: Scope) -> str:
        return AHEAD if self.causal and (dims.mask is not None or dims.bias is not None) else ""

    def problems(self, dims: Scope) -> Iterator[str]:
        asking, asked = dims.B, dims.K
        shared = len(asking) == len(asked) == 2 and asking[0] == asked[0] and asking[1] % asked[1] == 0
        if asking != asked and not shared:
            yield f"query has {show(asking)} before its positions, but key has {show(asked)}; they have to agree, " \
                  "or the heads of the keys have to divide those of the queries."
        for port in ("mask", "bias"):
            if (tensor := dims.tensors[port]) is not None and not stretches(tensor.shape, (*asking, dims.L, dims.S)):
                yield f"{port} is {show(tensor.shape)}, which does not stretch to {show((*asking, dims.L, dims.S))}: " \
                      "one number for each query and key. Give it axes of size 1 where it is the same for all."


class LinearAttention(Looking, group="Attention", title="Linear attention",
                      synonyms="efficient transformer kernel query key value fast long"):
    """Lets queries gather values as attention does, in time that grows only with the length.

    φ(Q) (φ(K)ᵀ V) / φ(Q) Σ φ(K) with φ = elu + 1 (Katharopoulos and others 2020, section 3.2); nothing is learned.
    """

    key = In("*B, S, E", doc="The positions that are asked.")
    value = In("*B, S, D", doc="What the asked positions have to give.")

    formula = "φ(Q) (φ(K)ᵀ V) / Σ"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html"
    forward = "y = linear_attention(query, key, value)"
    support = '''
def linear_attention(query, key, value):
    """Attention by elu + 1 in place of the softmax (Katharopoulos and others 2020, section 3.2)."""
    query, key = nn.functional.elu(query) + 1, nn.functional.elu(key) + 1
    total = query @ key.sum(dim=-2)[..., None]  # ..., L, 1
    return query @ (key.mT @ value) / total  # ..., L, features
'''
    multiply_adds = "each(prod(B) * E * (S * D + L * D + L))"

    def each(self, total: Any) -> Any:
        return per_sample(total)


class SplitHeads(Node, group="Attention", title="Split heads", synonyms="multi head reshape transpose view unflatten"):
    """Deals the features of every position out to heads, so that each looks for itself."""

    x = In("N, T, E", dtype="any", doc="A sequence: time, then features.")
    y = Out("N, num_heads, T, E // num_heads", doc="For each head a sequence with its share of the features.")

    num_heads = Int(8, min=1, max=1024, title="Heads", doc="How many heads there are.")

    face = "{num_heads} heads"
    formula = "N, T, E → N, h, T, E/h"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unflatten.html"
    forward = "y = x.unflatten(2, (num_heads, -1)).transpose(1, 2)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.E % self.num_heads != 0:
            yield f"{dims.E} features do not split into {self.num_heads} equal heads."


class MergeHeads(Node, group="Attention", title="Merge heads",
                 synonyms="multi head reshape transpose flatten concat join"):
    """Lays the features of all heads side by side again."""

    x = In("N, H, T, D", dtype="any", doc="For each head a sequence: time, then features.")
    y = Out("N, T, H * D", doc="One sequence with the features of all heads.")

    formula = "N, h, T, d → N, T, h d"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html"
    forward = "y = x.transpose(1, 2).flatten(2)"


def stretches(shape: tuple[Any, ...], wanted: tuple[Any, ...]) -> bool:
    """Whether a tensor of this shape becomes the wanted one where it has a 1 or nothing."""
    try:
        return broadcast(shape, wanted) == wanted
    except Misfit:
        return False
