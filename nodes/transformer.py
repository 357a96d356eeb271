"""The layers of a transformer, one by one, in stacks, and whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .attention import Causal
from .language import Bool, Choice, Float, In, Int, Node, Out, Scope

PADDING = "True where a step only fills up: nobody looks there. Unwired: all count."

LAYER = ("E, nhead, dim_feedforward=dim_feedforward, dropout=dropout, activation=activation, "
         "layer_norm_eps=layer_norm_eps, batch_first=True, norm_first=norm_first, bias=bias")

NORM = ("nn.LayerNorm(E, eps=layer_norm_eps if layer_norm_eps != 1e-5 else None, bias=bias) if final_norm else None")


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

    def norm(self, E: int) -> int:
        """Learned numbers of one layer norm."""
        return E + E * self.bias

    def encoder(self, E: int) -> int:
        """Learned numbers of one layer that looks at one sequence."""
        return 4 * E * E + 2 * E * self.dim_feedforward + self.bias * (5 * E + self.dim_feedforward) + 2 * self.norm(E)

    def decoder(self, E: int) -> int:
        """Learned numbers of one layer that looks at a second sequence too."""
        return self.encoder(E) + 4 * E * E + 4 * E * self.bias + self.norm(E)

    def encoding(self, T: Any, E: int) -> Any:
        """Multiply-adds of one layer for a sequence of T steps."""
        return T * (4 * E * E + 2 * E * self.dim_feedforward) + 2 * T * T * E

    def decoding(self, L: Any, S: Any, E: int) -> Any:
        """Multiply-adds of one layer for L steps that look at S."""
        return self.encoding(L, E) + 2 * E * E * (L + S) + 2 * L * S * E


class TransformerEncoderLayer(TransformerLayer, group="Attention", title="Transformer encoder layer",
                              synonyms="self attention block bert gpt vit feed forward"):
    """One layer of a transformer: every position looks at all others, then thinks by itself.

    Self-attention and two dense layers, each with a shortcut and layer norm (Vaswani and others 2017, section 3.1).
    Made causal it is the layer of a language model.
    """

    x = In("N, T, E", doc="A sequence: time, then features.")
    padding_mask = In("N, T", dtype="bool", optional=True, doc=PADDING)
    y = Out("N, T, E", doc="The same shape.")

    formula = "x + attend(x) + dense(x)"
    build = f"nn.TransformerEncoderLayer({LAYER})"
    forward = ("y = self(x, src_mask=causal_mask(x, x) if causal else None, src_key_padding_mask=padding_mask, "
               "is_causal=True if causal else None)")
    parameters = "encoder(E)"
    multiply_adds = "encoding(T, E)"


class Writer(TransformerLayer):
    """What writes one sequence while it looks at another."""

    x = In("N, L, E", doc="The sequence that is written.")
    memory = In("N, S, E", doc="The sequence that was read.")
    padding_mask = In("N, L", dtype="bool", optional=True, doc=PADDING)
    memory_padding_mask = In("N, S", dtype="bool", optional=True,
                             doc="The same for the memory: True where a step of it only fills up.")
    y = Out("N, L, E", doc="The same shape as x.")

    forward = ("y = self(x, memory, tgt_mask=causal_mask(x, x) if causal else None, "
               "tgt_key_padding_mask=padding_mask, memory_key_padding_mask=memory_padding_mask, "
               "tgt_is_causal=True if causal else None)")


class TransformerDecoderLayer(Writer, group="Attention", title="Transformer decoder layer",
                              synonyms="cross attention translation sequence to sequence feed forward"):
    """One layer of a transformer that also looks at a second sequence, as in translation.

    Self-attention, attention to the memory and two dense layers, each with a shortcut and layer norm
    (Vaswani and others 2017, section 3.1).
    """

    formula = "x + attend(x, m) + dense(x)"
    build = f"nn.TransformerDecoderLayer({LAYER})"
    parameters = "decoder(E)"
    multiply_adds = "decoding(L, S, E)"


class Many(Node):
    """How many layers there are, which is the first thing a person sets."""

    num_layers = Int(6, min=1, max=256, title="Layers", doc="How many lie one on the other, each with its own weights.")
    final_norm = Bool(False, title="Norm at the end", doc="Adds a layer norm after the last; wanted with norm first.")


class Both(Node):
    """How many layers read, and how many write."""

    num_encoder_layers = Int(6, min=1, max=256, title="Reading layers", doc="How many encoder layers there are.")
    num_decoder_layers = Int(6, min=1, max=256, title="Writing layers", doc="How many decoder layers there are.")


class Stack(TransformerLayer, Many):
    """Several layers, one on the other."""

    face = "{num_layers} layers · {nhead} heads · {dim_feedforward} inner · causal {causal?}"


class TransformerEncoder(Stack, group="Attention", title="Transformer encoder",
                         synonyms="stack layers self attention bert gpt vit"):
    """A stack of transformer layers in which every position looks at all others.

    Encoder layers (Vaswani and others 2017, section 3.1); as in torch, all of them begin with the same weights.
    """

    x = In("N, T, E", doc="A sequence: time, then features.")
    padding_mask = In("N, T", dtype="bool", optional=True, doc=PADDING)
    y = Out("N, T, E", doc="The same shape.")

    formula = "layer(layer(… x))"
    build = (f"nn.TransformerEncoder(nn.TransformerEncoderLayer({LAYER}), num_layers, norm={NORM}, "
             "enable_nested_tensor=False)")
    forward = ("y = self(x, mask=causal_mask(x, x) if causal else None, src_key_padding_mask=padding_mask, "
               "is_causal=True if causal else None)")
    parameters = "num_layers * encoder(E) + final_norm * norm(E)"
    multiply_adds = "num_layers * encoding(T, E)"


class TransformerDecoder(Writer, Stack, group="Attention", title="Transformer decoder",
                         synonyms="stack layers cross attention translation sequence to sequence"):
    """A stack of transformer layers that also look at a second sequence.

    Decoder layers (Vaswani and others 2017, section 3.1); as in torch, all of them begin with the same weights.
    """

    formula = "layer(layer(… x, m), m)"
    build = f"nn.TransformerDecoder(nn.TransformerDecoderLayer({LAYER}), num_layers, norm={NORM})"
    parameters = "num_layers * decoder(E) + final_norm * norm(E)"
    multiply_adds = "num_layers * decoding(L, S, E)"


class Transformer(TransformerLayer, Both, group="Attention",
                  synonyms="encoder decoder translation sequence to sequence whole"):
    """A whole transformer: it reads one sequence and writes another.

    Encoder and decoder, each with a layer norm at its end (Vaswani and others 2017). Embeddings and positions
    come before it, a dense layer to the words after it.
    """

    src = In("N, S, E", doc="The sequence that is read.")
    tgt = In("N, L, E", doc="The sequence that is written, moved on by one step while training.")
    src_padding_mask = In("N, S", dtype="bool", optional=True, doc=PADDING)
    tgt_padding_mask = In("N, L", dtype="bool", optional=True, doc="The same for tgt.")
    y = Out("N, L, E", doc="The same shape as tgt.")

    causal = Bool(True, doc="No step that is written may look at a later one.")
    face = "{num_encoder_layers} + {num_decoder_layers} layers · {nhead} heads · {dim_feedforward} inner"
    formula = "decode(tgt, encode(src))"
    build = ("nn.Transformer(E, nhead, num_encoder_layers=num_encoder_layers, num_decoder_layers=num_decoder_layers, "
             "dim_feedforward=dim_feedforward, dropout=dropout, activation=activation, layer_norm_eps=layer_norm_eps, "
             "batch_first=True, norm_first=norm_first, bias=bias)")
    forward = ("y = self(src, tgt, tgt_mask=causal_mask(tgt, tgt) if causal else None, "
               "src_key_padding_mask=src_padding_mask, tgt_key_padding_mask=tgt_padding_mask, "
               "memory_key_padding_mask=src_padding_mask, tgt_is_causal=True if causal else None)")
    parameters = "num_encoder_layers * encoder(E) + num_decoder_layers * decoder(E) + 2 * norm(E)"
    multiply_adds = "num_encoder_layers * encoding(S, E) + num_decoder_layers * decoding(L, S, E)"
