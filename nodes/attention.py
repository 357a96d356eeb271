"""Nodes that let every position look at every other."""

from __future__ import annotations

from collections.abc import Iterator

from .language import Bool, Choice, Float, In, Int, Node, Out, Scope

CAUSAL = '''
def causal_mask(query, key):
    """True where a position would look into the future."""
    return torch.ones(query.size(1), key.size(1), dtype=torch.bool, device=query.device).triu(1)
'''


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
    With one wire into query it is self-attention; wire key as well for cross-attention.
    """

    query = In("N, L, E", doc="The positions that ask.")
    key = In("N, S, E", otherwise="query", doc="The positions that are asked; unwired: the queries.")
    value = In("N, S, E", otherwise="key", doc="What the asked positions have to give; unwired: the keys.")
    y = Out("N, L, E", doc="What each query gathered.")
    weights = Out("N, L, S", doc="Who looked at whom, averaged over the heads.")

    num_heads = Int(8, min=1, max=1024, title="Heads", doc="Independent looks taken side by side.")
    dropout = Float(0.0, min=0.0, max=1.0, slide=True, doc="Share of looks left out while training.")
    bias = Bool(True, doc="Adds learned constants to the projections.")

    face = "{num_heads} heads · causal {causal?}"
    build = "nn.MultiheadAttention(E, num_heads, dropout=dropout, bias=bias, batch_first=True)"
    forward = ("y, weights = self(query, key, value, need_weights=heard(weights), "
               "attn_mask=causal_mask(query, key) if causal else None)")
    parameters = "4 * E * E + 4 * E * bias"
    multiply_adds = "2 * E * E * (L + S) + 2 * L * S * E"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.E % self.num_heads:
            yield f"{dims.E} features do not split into {self.num_heads} equal heads."


class TransformerLayer(Causal):
    """What the layers of a transformer share."""

    nhead = Int(8, min=1, max=1024, title="Heads", doc="Independent looks taken side by side.")
    dim_feedforward = Int(2048, min=1, max=1_000_000, title="Inner features",
                          doc="How wide the two dense layers inside are.")
    dropout = Float(0.1, min=0.0, max=1.0, slide=True, doc="Share of numbers left out while training.")
    activation = Choice("relu", "gelu", doc="What lies between the two dense layers.")
    layer_norm_eps = Float(1e-5, min=1e-12, max=1.0, title="Epsilon", doc="Keeps the layer norms from dividing by 0.")
    norm_first = Bool(False, title="Norm first", doc="Normalises before attention and dense layers, which trains "
                                                     "more steadily, instead of after them.")
    bias = Bool(True, doc="Adds learned constants throughout.")

    face = "{nhead} heads · {dim_feedforward} inner · causal {causal?}"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.E % self.nhead:
            yield f"{dims.E} features do not split into {self.nhead} equal heads."


class TransformerEncoderLayer(TransformerLayer, group="Attention", title="Transformer encoder layer",
                              synonyms="self attention block bert gpt vit feed forward"):
    """One layer of a transformer: every position looks at all others, then thinks by itself.

    Self-attention and two dense layers, each with a shortcut and layer norm (Vaswani and others 2017, section 3.1).
    Made causal it is the layer of a language model.
    """

    x = In("N, T, E", doc="A sequence: time, then features.")
    y = Out("N, T, E", doc="The same shape.")

    build = ("nn.TransformerEncoderLayer(E, nhead, dim_feedforward=dim_feedforward, dropout=dropout, "
             "activation=activation, layer_norm_eps=layer_norm_eps, batch_first=True, norm_first=norm_first, "
             "bias=bias)")
    forward = "y = self(x, src_mask=causal_mask(x, x), is_causal=True) if causal else self(x)"
    parameters = "4 * E * E + 2 * E * dim_feedforward + bias * (7 * E + dim_feedforward) + 2 * E"
    multiply_adds = "T * (4 * E * E + 2 * E * dim_feedforward) + 2 * T * T * E"


class TransformerDecoderLayer(TransformerLayer, group="Attention", title="Transformer decoder layer",
                              synonyms="cross attention translation sequence to sequence feed forward"):
    """One layer of a transformer that also looks at a second sequence, as in translation.

    Self-attention, attention to the memory and two dense layers, each with a shortcut and layer norm
    (Vaswani and others 2017, section 3.1).
    """

    x = In("N, L, E", doc="The sequence that is written.")
    memory = In("N, S, E", doc="The sequence that was read.")
    y = Out("N, L, E", doc="The same shape as x.")

    build = ("nn.TransformerDecoderLayer(E, nhead, dim_feedforward=dim_feedforward, dropout=dropout, "
             "activation=activation, layer_norm_eps=layer_norm_eps, batch_first=True, norm_first=norm_first, "
             "bias=bias)")
    forward = "y = self(x, memory, tgt_mask=causal_mask(x, x), tgt_is_causal=True) if causal else self(x, memory)"
    parameters = "8 * E * E + 2 * E * dim_feedforward + bias * (12 * E + dim_feedforward) + 3 * E"
    multiply_adds = "L * (4 * E * E + 2 * E * dim_feedforward) + 2 * L * L * E + 2 * E * E * (L + S) + 2 * L * S * E"
