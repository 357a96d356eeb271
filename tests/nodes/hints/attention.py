"""How examples of attention are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints

SMALL = {"nhead": 2, "dim_feedforward": 16}
CAREFUL = {**SMALL, "causal": True, "norm_first": True}


def features(draw: Any, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    """Keys and values of the features of the queries, or of others."""
    sizes["D"], sizes["C"] = draw(st.sampled_from([(sizes["E"], sizes["E"]), (3, 5)]))


def looked(draw: Any, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """A mask for each example, or for each of its heads."""
    if arriving["attn_mask"]:
        length, steps = arriving["attn_mask"][0].shape[-2:]
        before = draw(st.sampled_from([(), (values["num_heads"],)]))
        arriving["attn_mask"] = [Arrival((*before, length, steps), "bool")]
    return arriving


def heads(draw: Any, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """Queries with heads, keys with as many or fewer, a mask and a bias that stretch over them."""
    (*_, length, _), (*_, steps, width) = arriving["query"][0].shape, arriving["key"][0].shape
    asking, asked = draw(st.sampled_from([((), ()), ((4,), (4,)), ((4,), (2,)), ((6,), (1,)), ((2, 3), (2, 3))]))
    inner = arriving["value"][0].shape[-1]
    masks = [(*asking, length, steps), (*(1,) * len(asking), length, steps), (*asking, 1, steps)]
    return {"query": [Arrival((*asking, length, width))], "key": [Arrival((*asked, steps, width))],
            "value": [Arrival((*asked, steps, inner))],
            "mask": [Arrival(draw(st.sampled_from(masks)), "bool")] if arriving["mask"] else [],
            "bias": [Arrival(draw(st.sampled_from(masks)))] if arriving["bias"] else []}


SAME = [("they have to agree", "torch also stretches an axis of size 1 over the other, which is hardly ever meant")]

HINTS = {
    "MultiheadAttention": Hints(values={"num_heads": 2}, fitting=features, tailored=looked, more=[
        {"num_heads": 2, "causal": True}, {"num_heads": 2, "add_bias_kv": True, "add_zero_attn": True}],
        wired={"key_padding_mask": "mask", "attn_mask": "looks"}),
    "ScaledDotProductAttention": Hints(
        values={}, more=[{"causal": True}, {"scale": 0.5}], tailored=heads, stricter=SAME, defaults={"scale": None},
        wired={"query": "steps", "key": "steps", "value": "steps", "mask": "looks"}),
    "LinearAttention": Hints(wired={"query": "heads", "key": "heads", "value": "heads"}, stricter=SAME),
    "SplitHeads": Hints(values={"num_heads": 2}),
    "MergeHeads": Hints(wired={"x": "heads"}),
    "TransformerEncoderLayer": Hints(values=SMALL, more=[CAREFUL], wired={"padding_mask": "mask"}),
    "TransformerDecoderLayer": Hints(values=SMALL, more=[CAREFUL], wired={"padding_mask": "mask"}),
    "TransformerEncoder": Hints(values={**SMALL, "num_layers": 2}, wired={"padding_mask": "mask"},
                                more=[{**CAREFUL, "num_layers": 2, "final_norm": True}]),
    "TransformerDecoder": Hints(values={**SMALL, "num_layers": 2, "final_norm": True}, wired={"padding_mask": "mask"}),
    "Transformer": Hints(values={**SMALL, "num_encoder_layers": 2, "num_decoder_layers": 1},
                         wired={"src": "steps", "tgt": "steps", "src_padding_mask": "mask",
                                "tgt_padding_mask": "mask"}),
    "PaddingMask": Hints(wired={"x": "tokens"}),
    "TokenLengths": Hints(wired={"x": "tokens"}),
    "LengthMask": Hints(wired={"x": "steps", "lengths": "lengths"}),
    "CausalMask": Hints(more=[{"window": 3}]),
    "ALiBi": Hints(values={"num_heads": 4}, wired={"key": "memory"}),
    "RelativeBias": Hints(values={"max_distance": 3}, wired={"key": "memory"}),
}
