"""How examples of the blocks for images are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.hints import Hints


def fit_odd(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    """Windows have a middle, and networks are small enough to try many of them."""
    values |= {name: draw(some) for name, some in {
        "kernel_size": st.sampled_from([1, 3, 5]), "out_channels": st.sampled_from([1, 4, sizes["C"]]),
        "expand_ratio": st.sampled_from([1.0, 1.5, 2.0, 6.0]), "stride": st.integers(1, 3)}.items() if name in values}


def fit_groups(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    groups = draw(st.sampled_from([1, 2]))
    sizes["C"] = groups * draw(st.integers(1, 3))
    values |= {"groups": groups, "width": groups * draw(st.integers(1, 3)), "out_channels": groups * 4}
    if "width" in values and draw(st.booleans()):
        values["width"] = None
        values["out_channels"] = 4 * groups * draw(st.integers(1, 2))
    if "kernel_size" in values:
        values |= {"kernel_size": draw(st.integers(1, 3)), "dilation": draw(st.integers(1, 2))}
        values.pop("width")


def fit_patches(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values |= {"embed_dim": draw(st.integers(1, 8)),
               "patch_size": draw(st.sampled_from([1, 2, 3, (1, 3), (2, 1)])), "positions": draw(st.booleans())}


def fit_dense(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    values |= {"num_layers": draw(st.integers(1, 4)), "growth_rate": draw(st.integers(1, 4)),
               "bottleneck": draw(st.integers(1, 3))}


SMALL = {"out_channels": 6}
EVEN = [("only an odd number has a middle", "an even window still runs; it shifts or grows the picture")]

HINTS = {
    "ConvNormActivation": Hints(fitting=fit_groups, values={**SMALL, "stride": 2}, more=[
        {**SMALL, "norm": "instance", "activation": "gelu"}, {**SMALL, "norm": "none", "activation": "none"}]),
    "DepthwiseSeparableConv2d": Hints(fitting=fit_odd, values={**SMALL, "stride": 2}),
    "DoubleConv": Hints(fitting=fit_odd, values=SMALL),
    "PatchEmbedding": Hints(fitting=fit_patches, values={"embed_dim": 6, "patch_size": 4}, more=[
        {"embed_dim": 6, "patch_size": (4, 3), "class_token": True, "positions": True}]),
    "ClassToken": Hints(wired={"x": "steps"}),
    "SqueezeExcite": Hints(fitting=fit_odd, values={"reduction": 2}, more=[{"reduction": 2, "gate": "hardsigmoid"}]),
    "EfficientChannelAttention": Hints(fitting=fit_odd, more=[{"kernel_size": 5}], stricter=EVEN),
    "CBAM": Hints(fitting=fit_odd, values={"reduction": 2}, stricter=EVEN),
    "BasicBlock": Hints(fitting=fit_odd, values={**SMALL, "stride": 2}, more=[{"out_channels": 4}]),
    "Bottleneck": Hints(fitting=fit_groups, values={"out_channels": 8, "stride": 2}, more=[
        {"out_channels": 4, "width": 6, "groups": 3}]),
    "PreActBlock": Hints(fitting=fit_odd, values={**SMALL, "stride": 2}, more=[{"out_channels": 4}]),
    "InvertedResidual": Hints(fitting=fit_odd, values={"out_channels": 4}, stricter=EVEN, more=[
        {**SMALL, "stride": 2, "kernel_size": 5, "squeeze_excite": True, "activation": "hardswish"}]),
    "MBConv": Hints(fitting=fit_odd, values={"out_channels": 4, "drop_path": 0.2}, stricter=EVEN,
                    more=[{**SMALL, "expand_ratio": 1.0}]),
    "ConvNeXtBlock": Hints(fitting=fit_odd, values={"layer_scale": 0.5}, stricter=EVEN),
    "DenseBlock": Hints(fitting=fit_dense, values={"num_layers": 3, "growth_rate": 5}),
}
