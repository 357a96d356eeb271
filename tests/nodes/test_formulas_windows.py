"""What pools, unpools, borders and causal windows compute is what their papers say, and what torch computes."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import onnxruntime
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.plan import Field
from app.core.report import Report
from app.core.shared import share
from app.core.write import write
from app.engine.build import build
from app.engine.export import quiet
from app.engine.lengths import kept, translations
from app.engine.pools import largest, mean
from app.engine.proof.alone import Alone, Arrival
from app.engine.spreading import spread
from nodes import catalogue


def alone(kind: str, *shape: int | str, **values: Any) -> nn.Module:
    node = Alone(catalogue[kind], values, {"x": [Arrival(shape)]})
    assert not node.problems, node.problems
    return node.module()


def pooled(shape: tuple[int | str, ...], rank: int, *, like: bool, **values: Any) -> tuple[Graph, Report]:
    """What comes in, a max pool of it, and an unpool that reads its indices."""
    graph = Graph({"seen": place("Input", "seen", field="seen"), "pool": place(f"MaxPool{rank}d", "pool", **values),
                   "unpool": place(f"MaxUnpool{rank}d", "unpool", **values), "out": place("Output", "out")})
    wires = [("seen", "x", "pool", "x"), ("pool", "y", "unpool", "x"), ("pool", "indices", "unpool", "indices"),
             ("unpool", "y", "out", "x"), *([("seen", "x", "unpool", "like")] if like else [])]
    for wire in wires:
        graph = graph.connect(Wire(*wire))
    return graph, check(graph, {"seen": Field(type="tensor", shape=shape)})


def exported(module: nn.Module, x: Tensor, path: Path, **open: int) -> onnxruntime.InferenceSession:
    """The module as a file; ``open`` are the axes whose size stays open, by letter."""
    dims = {axis: torch.export.Dim(letter, min=2, max=64) for letter, axis in open.items()}
    with kept(), quiet(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(module.eval(), (x,), path, dynamo=True, verbose=False, dynamic_shapes=(dims,),
                          input_names=["x"], custom_translation_table=translations())
    return onnxruntime.InferenceSession(path)


def test_a_pool_nobody_asks_for_places_is_written_as_ever() -> None:
    graph = Graph({"seen": place("Input", "seen", field="seen"), "pool": place("MaxPool2d", "pool"),
                   "out": place("Output", "out")})
    graph = graph.connect(Wire("seen", "x", "pool", "x")).connect(Wire("pool", "y", "out", "x"))
    text = write(graph, check(graph, {"seen": Field(type="tensor", shape=(3, 8, 8))}), "Small").text
    assert "self.pool = nn.MaxPool2d(2)\n" in text
    assert "pool = self.pool(seen)" in text


def test_an_unpool_puts_numbers_back_where_the_pool_found_them() -> None:
    graph, report = pooled((3, 7, 9), 2, like=True)
    assert report.ok, report.problems
    source = write(graph, report, "Small")
    assert "self.pool = nn.MaxPool2d(2, return_indices=True)\n" in source.text
    assert "pool, pool_indices = self.pool(seen)" in source.text
    assert "unpool = self.unpool(pool, pool_indices, output_size=seen.shape)" in source.text
    x = torch.randn(2, 3, 7, 9)
    back = build(source)(x)
    kept_ones = functional.max_pool2d(x, 2)
    assert back.shape == x.shape
    assert torch.equal(back[back != 0].sort().values, kept_ones.flatten().sort().values)
    assert torch.equal(back[back != 0], x[back != 0])


def test_pools_that_share_remember_places_for_whichever_is_asked() -> None:
    graph, _ = pooled((3, 8, 8), 2, like=False)
    graph = graph.add("again", place("MaxPool2d", "again", at=(0.0, 0.0)))
    graph = graph.add("end", place("Output", "end"))
    graph = graph.connect(Wire("unpool", "y", "again", "x")).connect(Wire("again", "y", "end", "x"))
    graph = share(graph, ["pool", "again"], "again")
    report = check(graph, {"seen": Field(type="tensor", shape=(3, 8, 8))})
    assert report.ok, report.problems
    source = write(graph, report, "Small")
    assert source.text.count("nn.MaxPool2d(2, return_indices=True)") == 1
    assert "again, _ = self.again(unpool)" in source.text
    _, again = build(source)(torch.randn(2, 3, 8, 8))
    assert again.shape == (2, 3, 4, 4)


def test_an_unpool_of_another_size_says_what_to_wire() -> None:
    _, report = pooled((3, 7, 7), 2, like=False)
    problem, = report.problems
    assert problem.text.startswith("unpool: the indices count 49 places in a channel, but 36 come out; "
                                   "wire what went into the pool to like.")
    assert pooled((3, 8, 8), 2, like=False)[1].ok


def test_an_unpool_over_time_needs_to_know_how_long_it_was(tmp_path: Path) -> None:
    _, report = pooled((3, "T"), 1, like=False)
    assert "wire what went into the pool to like" in report.problems[0].text
    graph, report = pooled((3, "T"), 1, like=True, kernel_size=3, stride=2, padding=1)
    assert report.ok, report.problems
    assert report.tensors["unpool", "y"].shape == report.tensors["seen", "x"].shape
    module = build(write(graph, report, "Small"))
    session = exported(module, torch.randn(2, 3, 12), tmp_path / "unpool.onnx", N=0, T=2)
    for length in (5, 12, 17):
        x = torch.randn(3, 3, length)
        assert torch.equal(torch.from_numpy(session.run(None, {"x": x.numpy()})[0]), module(x))


@pytest.mark.parametrize(("size", "parts"), [(12, 5), (5, 12), (7, 7), (1, 4), (13, 1), (64, 7)])
def test_what_stands_in_for_adaptive_pools_is_the_same(size: int, parts: int) -> None:
    x = torch.randn(2, 3, size)
    torch.testing.assert_close(mean(x, parts), functional.adaptive_avg_pool1d(x, parts))
    torch.testing.assert_close(largest(x, parts), functional.adaptive_max_pool1d(x, parts))


@pytest.mark.parametrize("rank", [1, 2, 3])
@pytest.mark.parametrize(("stride", "padding", "extra", "dilation"),
                         [(1, 0, 1, 2), (2, 1, 2, 3), (1, 3, 2, 4), (3, 1, 2, 1)])
def test_what_stands_in_for_transposed_convolutions_is_the_same(rank: int, stride: int, padding: int, extra: int,
                                                                dilation: int) -> None:
    real = getattr(functional, f"conv_transpose{rank}d")
    x, weight, bias = torch.randn(2, 4, *(5, 4, 3)[:rank]), torch.randn(4, 3, *(3,) * rank), torch.randn(6)
    settings: list[Any] = [bias, stride, padding, (extra, *(0,) * (rank - 1)), 2, dilation]
    torch.testing.assert_close(spread(real, rank)(x, weight, *settings), real(x, weight, *settings))


@pytest.mark.parametrize("kind", ["AdaptiveAvgPool2d", "AdaptiveMaxPool2d", "SpatialPyramidPool"])
def test_pictures_of_any_size_leave_for_onnx_through_adaptive_pools(kind: str, tmp_path: Path) -> None:
    values: dict[str, Any] = {} if kind == "SpatialPyramidPool" else {"output_size": (5, 3)}
    module = alone(kind, 3, "H", "W", **values)
    session = exported(module, torch.randn(2, 3, 12, 12), tmp_path / "pool.onnx", N=0, H=2, W=3)
    for height, width in ((12, 12), (3, 17), (9, 4)):
        x = torch.randn(3, 3, height, width)
        torch.testing.assert_close(torch.from_numpy(session.run(None, {"x": x.numpy()})[0]), module(x))


def test_a_pyramid_is_the_largest_numbers_of_its_regions() -> None:
    x = torch.randn(2, 3, 8, 8)
    found = alone("SpatialPyramidPool", 3, 8, 8, levels=(1, 2))(x)
    quarters = [x[:, :, top:top + 4, left:left + 4].amax((2, 3)) for top in (0, 4) for left in (0, 4)]
    assert torch.equal(found, torch.cat([x.amax((2, 3)), torch.stack(quarters, dim=2).flatten(1)], dim=1))


@pytest.mark.parametrize("rank", [2, 3])
def test_fractional_regions_are_drawn_while_learning_and_regular_afterwards(rank: int) -> None:
    sides, kernel = (17, 13, 9)[:rank], (3, 2, 2)[:rank]
    module = alone(f"FractionalMaxPool{rank}d", 3, *sides, kernel_size=kernel, output_size=(5, 4, 5)[:rank])
    x = torch.randn(2, 3, *sides)
    drawn = [module(x) for _ in range(8)]
    assert any(not torch.equal(drawn[0], other) for other in drawn[1:])
    module.eval()
    regular = module(x)
    assert torch.equal(regular, module(x))
    pool: Any = getattr(functional, f"fractional_max_pool{rank}d")  # no chance: every region as early as it can be
    truth = pool(x, kernel, (5, 4, 5)[:rank], _random_samples=torch.zeros(2, 3, rank))
    assert torch.equal(regular, truth)


@pytest.mark.parametrize("size", [2, 3, 4, 5])
def test_a_blur_is_binomial_and_keeps_what_is_even(size: int) -> None:
    module = alone("BlurPool2d", 2, 16, 16, kernel_size=size, stride=1)
    even = torch.full((1, 2, 16, 16), 3.0)
    torch.testing.assert_close(module(even), even)
    dot = torch.zeros(1, 2, 16, 16)
    dot[0, 1, 8, 8] = 1.0
    row = torch.ones(1)
    for _ in range(size - 1):  # a row of Pascal's triangle
        row = functional.pad(row, (0, 1)) + functional.pad(row, (1, 0))
    found = module(dot)
    assert not found[0, 0].any()
    top = 8 - size // 2
    torch.testing.assert_close(found[0, 1, top:top + size, top:top + size], torch.outer(row, row) / 4 ** (size - 1))
    assert found.sum().item() == pytest.approx(1.0)


def test_a_causal_convolution_never_looks_ahead() -> None:
    module = alone("CausalConv1d", 2, 12, kernel_size=3, dilation=2, out_channels=4)
    x = torch.randn(1, 2, 12)
    later = x.clone()
    later[:, :, 7:] += 1.0
    one, other = module(x), module(later)
    assert one.shape == (1, 4, 12)
    torch.testing.assert_close(one[:, :, :7], other[:, :, :7])
    assert not torch.allclose(one[:, :, 7:], other[:, :, 7:])


@pytest.mark.parametrize(("kind", "fill"), [("ConstantPad", 5.0), ("ZeroPad", 0.0)])
@pytest.mark.parametrize("rank", [1, 2, 3])
def test_each_side_is_where_its_name_says(kind: str, fill: float, rank: int) -> None:
    sides = dict(zip(("left", "right", "top", "bottom", "front", "back")[:2 * rank], range(1, 7), strict=False))
    values = {**sides, "value": fill} if kind == "ConstantPad" else sides
    found = alone(f"{kind}{rank}d", 1, *(4, 5, 6)[:rank], **values)(torch.ones(1, 1, *(4, 5, 6)[:rank]))[0, 0]
    for axis, (before, after) in zip(reversed(range(rank)), (("left", "right"), ("top", "bottom"), ("front", "back")),
                                     strict=False):
        line = found.movedim(axis, 0)
        inside = [n for n, row in enumerate(line) if (row == 1.0).any()]
        assert (inside[0], len(line) - 1 - inside[-1]) == (sides[before], sides[after])
    assert set(found.unique().tolist()) == {1.0, fill}


def test_borders_from_the_inside_are_what_their_pictures_say() -> None:
    letters = torch.arange(1.0, 5.0)[None, None]  # a b c d
    for kind, picture in (("ReflectionPad1d", [3, 2, 1, 2, 3, 4, 3, 2]), ("ReplicationPad1d", [1, 1, 1, 2, 3, 4, 4, 4]),
                          ("CircularPad1d", [3, 4, 1, 2, 3, 4, 1, 2]), ("ZeroPad1d", [0, 0, 1, 2, 3, 4, 0, 0])):
        assert alone(kind, 1, 4, left=2, right=2)(letters).flatten().tolist() == picture
        drawn = catalogue[kind].formula.replace("│", "").split()
        assert [" abcd".find(letter) if letter != "0" else 0 for letter in drawn] == picture


def test_folding_undoes_unfolding_where_windows_do_not_overlap() -> None:
    x = torch.randn(2, 3, 6, 8)
    windows = alone("Unfold", 3, 6, 8, kernel_size=2, stride=2)(x)
    assert torch.equal(alone("Fold", 12, 12, output_size=(6, 8), kernel_size=2, stride=2)(windows), x)
