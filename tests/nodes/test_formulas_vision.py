"""Blocks of well-known networks have as many weights as the published ones, and compute what their papers say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
import torch
from torch import nn

from app.engine.proof.alone import Alone, Arrival
from nodes import catalogue


def weights(kind: str, shape: tuple[int, ...], **values: Any) -> int:
    node = Alone(catalogue[kind], values, {"x": [Arrival(shape)]})
    assert not node.problems, node.problems
    return node.parameters


def conv(inputs: int, outputs: int, size: int = 1, bias: bool = False) -> int:
    return inputs * outputs * size * size + bias * outputs


def stem(inputs: int, outputs: int, size: int) -> int:
    return conv(inputs, outputs, size) + 2 * outputs


def dense(inputs: int, outputs: int) -> int:
    return inputs * outputs + outputs


def resnet(kind: str, depths: Iterable[int], wide: int, **values: Any) -> int:
    """What Table 1 of He and others 2016 comes to."""
    total, channels = stem(3, 64, 7), 64
    for stage, depth in enumerate(depths):
        made, stride = wide * 2**stage, 1 if stage == 0 else 2
        inside = {name: value * 2**stage if name == "width" else value for name, value in values.items()}
        for n in range(depth):
            total += weights(kind, (channels, 8, 8), out_channels=made, stride=stride if n == 0 else 1, **inside)
            channels = made
    return total + dense(channels, 1000)


@pytest.mark.parametrize(("kind", "depths", "wide", "values", "published"), [
    ("BasicBlock", (2, 2, 2, 2), 64, {}, 11_689_512),  # ResNet-18
    ("BasicBlock", (3, 4, 6, 3), 64, {}, 21_797_672),  # ResNet-34
    ("Bottleneck", (3, 4, 6, 3), 256, {}, 25_557_032),  # ResNet-50
    ("Bottleneck", (3, 4, 23, 3), 256, {}, 44_549_160),  # ResNet-101
    ("Bottleneck", (3, 4, 6, 3), 256, {"width": 128, "groups": 32}, 25_028_904),  # ResNeXt-50 32×4d
    ("Bottleneck", (3, 4, 6, 3), 256, {"width": 128}, 68_883_240),  # wide ResNet-50-2
])
def test_residual_blocks_add_up_to_the_published_networks(kind: str, depths: tuple[int, ...], wide: int,
                                                          values: dict[str, Any], published: int) -> None:
    assert resnet(kind, depths, wide, **values) == published


def test_a_pre_activation_resnet_18_for_small_pictures_has_as_many_weights_as_published() -> None:
    total, channels = conv(3, 64, 3), 64
    for stage, made in enumerate((64, 128, 256, 512)):
        for n in range(2):
            total += weights("PreActBlock", (channels, 8, 8), out_channels=made, stride=2 if stage and not n else 1)
            channels = made
    assert total + dense(512, 10) == 11_171_146  # the widely used one for CIFAR, which ends without a norm


def test_mobilenet_v2_has_as_many_weights_as_published() -> None:
    total, channels = stem(3, 32, 3), 32
    for ratio, made, count, stride in ((1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1),
                                       (6, 160, 3, 2), (6, 320, 1, 1)):  # Table 2 of Sandler and others 2018
        for n in range(count):
            total += weights("InvertedResidual", (channels, 8, 8), out_channels=made, expand_ratio=float(ratio),
                             stride=1 if n else stride)
            channels = made
    assert total + stem(320, 1280, 1) + dense(1280, 1000) == 3_504_872


def test_mobilenet_v3_large_has_as_many_weights_as_published() -> None:
    total, channels = stem(3, 16, 3), 16
    for size, wide, made, weighed, bends, stride in (  # Table 1 of Howard and others 2019
            (3, 16, 16, False, "relu", 1), (3, 64, 24, False, "relu", 2), (3, 72, 24, False, "relu", 1),
            (5, 72, 40, True, "relu", 2), (5, 120, 40, True, "relu", 1), (5, 120, 40, True, "relu", 1),
            (3, 240, 80, False, "hardswish", 2), (3, 200, 80, False, "hardswish", 1),
            (3, 184, 80, False, "hardswish", 1), (3, 184, 80, False, "hardswish", 1),
            (3, 480, 112, True, "hardswish", 1), (3, 672, 112, True, "hardswish", 1),
            (5, 672, 160, True, "hardswish", 2), (5, 960, 160, True, "hardswish", 1),
            (5, 960, 160, True, "hardswish", 1)):
        total += weights("InvertedResidual", (channels, 8, 8), out_channels=made, expand_ratio=wide / channels,
                         kernel_size=size, stride=stride, squeeze_excite=weighed, activation=bends)
        channels = made
    assert total + stem(160, 960, 1) + dense(960, 1280) + dense(1280, 1000) == 5_483_032


def test_efficientnet_b0_has_as_many_weights_as_published() -> None:
    total, channels = stem(3, 32, 3), 32
    for ratio, size, stride, made, count in ((1, 3, 1, 16, 1), (6, 3, 2, 24, 2), (6, 5, 2, 40, 2), (6, 3, 2, 80, 3),
                                             (6, 5, 1, 112, 3), (6, 5, 2, 192, 4), (6, 3, 1, 320, 1)):
        for n in range(count):  # Table 1 of Tan and Le 2019
            total += weights("MBConv", (channels, 8, 8), out_channels=made, expand_ratio=float(ratio),
                             kernel_size=size, stride=1 if n else stride)
            channels = made
    assert total + stem(320, 1280, 1) + dense(1280, 1000) == 5_288_548


def test_convnext_tiny_has_as_many_weights_as_published() -> None:
    total, before = conv(3, 96, 4, bias=True), 0
    for channels, depth in ((96, 3), (192, 3), (384, 9), (768, 3)):
        total += (2 * before + conv(before, channels, 2, bias=True)) if before else 2 * channels
        total += depth * weights("ConvNeXtBlock", (channels, 8, 8))
        before = channels
    assert total + weights("ChannelLayerNorm", (768, 1, 1)) + dense(768, 1000) == 28_589_128


def test_densenet_121_has_as_many_weights_as_published() -> None:
    total, channels = stem(3, 64, 7), 64
    for stage, layers in enumerate((6, 12, 24, 16)):
        total += weights("DenseBlock", (channels, 8, 8), num_layers=layers)
        channels += 32 * layers
        if stage < 3:
            total += weights("DenseTransition", (channels, 8, 8))
            channels //= 2
    assert total + 2 * channels + dense(channels, 1000) == 7_978_856


def test_vit_base_has_as_many_weights_as_published() -> None:
    front = weights("PatchEmbedding", (3, 224, 224), class_token=True, positions=True)
    layer = weights("TransformerEncoderLayer", (197, 768), nhead=12, dim_feedforward=3072)
    assert front + 12 * layer + 2 * 768 + dense(768, 1000) == 86_567_656
    patches = weights("PatchEmbedding", (3, 224, 224))
    assert patches + weights("ClassToken", (196, 768), positions=True) == front


def test_mobilenet_v1_has_as_many_weights_as_published() -> None:
    total, channels = stem(3, 32, 3), 32
    for made, stride in ((64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), *[(512, 1)] * 5, (1024, 2),
                         (1024, 1)):  # Table 1 of Howard and others 2017
        total += weights("DepthwiseSeparableConv2d", (channels, 8, 8), out_channels=made, stride=stride)
        channels = made
    assert total + dense(1024, 1000) == 4_231_976


def test_the_steps_of_a_u_net_have_as_many_weights_as_its_convolutions() -> None:
    assert weights("DoubleConv", (3, 8, 8), out_channels=64) == conv(3, 64, 3) + conv(64, 64, 3) + 4 * 64
    assert weights("ConvNormActivation", (3, 8, 8), out_channels=8, norm="none") == conv(3, 8, 3, bias=True)


def made(kind: str, shape: tuple[int, ...], **values: Any) -> tuple[nn.Module, torch.Tensor]:
    node = Alone(catalogue[kind], values, {"x": [Arrival(shape)]})
    torch.manual_seed(0)
    module = node.module().eval()
    return module, node.tensors({})[0]


def test_squeeze_and_excite_is_the_papers_formula() -> None:
    module, x = made("SqueezeExcite", (8, 5, 6), reduction=4)
    first, second = (part for part in module.it.modules() if isinstance(part, nn.Conv2d))
    mean = x.mean(dim=(2, 3))
    weights = ((mean @ first.weight[:, :, 0, 0].T + first.bias).relu() @ second.weight[:, :, 0, 0].T + second.bias)
    torch.testing.assert_close(module(x), x * weights.sigmoid()[:, :, None, None])


@pytest.mark.parametrize(("channels", "heard"), [(16, 3), (64, 3), (128, 5), (256, 5), (512, 5), (2048, 7)])
def test_eca_hears_as_many_neighbours_as_its_paper_says(channels: int, heard: int) -> None:
    assert weights("EfficientChannelAttention", (channels, 2, 2)) == heard


def test_eca_lets_neighbouring_channels_speak() -> None:
    module, x = made("EfficientChannelAttention", (6, 3, 4), kernel_size=3)
    left, middle, right = module.it.mix.weight.flatten()
    mean = nn.functional.pad(x.mean(dim=(2, 3)), (1, 1))
    gate = (left * mean[:, :-2] + middle * mean[:, 1:-1] + right * mean[:, 2:]).sigmoid()
    torch.testing.assert_close(module(x), x * gate[:, :, None, None])


def test_cbam_weighs_channels_and_then_places() -> None:
    module, x = made("CBAM", (8, 5, 6), reduction=2, kernel_size=3)
    net, window = module.it.what, module.it.where
    y = x * (net(x.mean(dim=(2, 3))) + net(x.amax(dim=(2, 3)))).sigmoid().view(2, 8, 1, 1)
    both = torch.cat((y.mean(dim=1, keepdim=True), y.max(dim=1, keepdim=True).values), dim=1)
    torch.testing.assert_close(module(x), y * window(both).sigmoid())


def test_a_branch_that_says_nothing_leaves_the_shortcut() -> None:
    for kind, values in (("BasicBlock", {"out_channels": 4}), ("Bottleneck", {"out_channels": 4}),
                         ("PreActBlock", {"out_channels": 4}), ("InvertedResidual", {"out_channels": 4}),
                         ("ConvNeXtBlock", {"layer_scale": 0.0})):
        module, x = made(kind, (4, 6, 6), **values)
        with torch.no_grad():
            for parameter in module.it.branch.parameters() if hasattr(module.it, "branch") else ():
                parameter.zero_()
        torch.testing.assert_close(module(x), x.relu() if kind in ("BasicBlock", "Bottleneck") else x)


def test_patches_are_cut_row_by_row() -> None:
    module, x = made("PatchEmbedding", (3, 8, 12), embed_dim=5, patch_size=4, class_token=True)
    cut = module.it.cut
    for place, (top, left) in enumerate((top, left) for top in (0, 4) for left in (0, 4, 8)):
        patch = x[:, :, top:top + 4, left:left + 4].flatten(1)
        torch.testing.assert_close(module(x)[:, 1 + place], patch @ cut.weight.flatten(1).T + cut.bias)
    torch.testing.assert_close(module(x)[:, 0], torch.zeros(2, 5))


def test_a_dense_block_keeps_what_came_in() -> None:
    module, x = made("DenseBlock", (4, 5, 5), num_layers=3, growth_rate=2)
    y = module(x)
    torch.testing.assert_close(y[:, :4], x)
    torch.testing.assert_close(y[:, 4:6], module.it.layers[0](x))
    torch.testing.assert_close(y[:, 8:], module.it.layers[2](y[:, :8]))


def test_what_several_blocks_need_is_written_once() -> None:
    from app.core.check import check
    from app.core.graph import Graph, Wire, place
    from app.core.plan import Field
    from app.core.write import write

    graph = Graph({"x": place("Input", "x", field="x"), "a": place("BasicBlock", "a"), "b": place("MBConv", "b"),
                   "c": place("SqueezeExcite", "c"), "y": place("Output", "y")},
                  (Wire("x", "x", "a", "x"), Wire("a", "y", "b", "x"), Wire("b", "y", "c", "x"),
                   Wire("c", "y", "y", "x")))
    text = write(graph, check(graph, {"x": Field(type="tensor", shape=(3, 8, 8))}), "Blocks").text
    for name in ("ConvNormActivation", "SqueezeExcite", "DropPath", "BasicBlock", "InvertedResidual"):
        assert text.count(f"\nclass {name}(") == 1, name


def test_a_class_token_does_not_hide_that_no_patch_fits() -> None:
    node = Alone(catalogue["PatchEmbedding"], {"class_token": True}, {"x": [Arrival((3, 3, 40))]})
    assert any("a patch is 16 × 16 pixels, but the picture is only 3 high" in text for text in node.problems)
