"""Operations that torch's exporter does not know, or knows only nearly, in the words of ONNX."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

FLOAT, INT64 = 1, 7
"""What ONNX calls these two sorts of numbers."""

WIDTH = {"BOOL": 0, "INT64": 1, "FLOAT": 2}
"""Which of several sorts of numbers the others become."""


def operators() -> dict[Any, Callable[..., Any]]:
    """For ``custom_translation_table`` of ``torch.onnx.export``; networks leave as they are after training."""
    from onnxscript import opset18

    op: Any = opset18

    def rrelu(x: Any, noise: Any, lower: float = 1 / 8, upper: float = 1 / 3, training: bool = False,
              generator: None = None) -> Any:
        return op.LeakyRelu(x, alpha=(lower + upper) / 2), noise

    def sign(x: Any) -> Any:
        """Of what is no number torch says 0."""
        zero = op.CastLike(op.Constant(value_int=0), x)
        return op.Sub(op.CastLike(op.Greater(x, zero), x), op.CastLike(op.Less(x, zero), x))

    def stack(tensors: Any, dim: int = 0) -> Any:
        """Tensors of several sorts become one."""
        widest = max((each.dtype for each in tensors), key=lambda dtype: WIDTH.get(dtype.name, len(WIDTH)))
        dim %= len(tensors[0].shape) + 1
        return op.Concat(*(op.Unsqueeze(each if each.dtype == widest else op.Cast(each, to=widest),
                                        op.Constant(value_ints=[dim])) for each in tensors), axis=dim)

    aten = torch.ops.aten
    return {aten.rrelu_with_noise_functional.default: rrelu, aten.sign.default: sign, aten.stack.default: stack,
            **along(op), **resizing(op)}


def resizing(op: Any) -> dict[Any, Callable[..., Any]]:
    """Rows and pictures at other sizes.

    Given a size, ONNX divides by a rounded quotient and may take the nearest pixel beside torch's.
    """
    from onnxscript.function_libs.torch_lib.ops.nn import aten_upsample_nearestnd_vec

    def resized(x: Any, output_size: Any, scale_factors: Any) -> Any:
        if output_size is None or not all(isinstance(size, int) for size in output_size):
            return aten_upsample_nearestnd_vec(x, output_size, scale_factors)
        for axis, size in enumerate(output_size, 2):
            there = op.Cast(op.Shape(x, start=axis, end=axis + 1), to=FLOAT)
            step = op.Div(there, op.Constant(value_float=float(size)))
            places = op.Floor(op.Mul(op.Constant(value_floats=[float(n) for n in range(size)]), step))
            last = op.Sub(there, op.Constant(value_float=1.0))
            x = op.Gather(x, op.Cast(op.Min(places, last), to=INT64), axis=axis)
        return x

    def between(x: Any, output_size: Any, align_corners: bool, scale_factors: Any) -> Any:
        """Between neighbours in a row; taken apart, torch would divide by nothing where a row has one number."""
        way = {"mode": "linear", "coordinate_transformation_mode": "align_corners" if align_corners else
               "pytorch_half_pixel"}
        if scale_factors is not None:
            return op.Resize(x, None, op.Constant(value_floats=[1.0, 1.0, *map(float, scale_factors)]), None, **way)
        sizes = [op.Constant(value_ints=[size]) if isinstance(size, int) else op.Reshape(size, op.Constant(
            value_ints=[1])) for size in output_size]
        return op.Resize(x, None, None, op.Concat(op.Shape(x, end=2, start=0), *sizes, axis=0), **way)

    def blurred(mode: str) -> Callable[..., Any]:
        def smaller(x: Any, output_size: Any, align_corners: bool, *scales: Any) -> Any:
            """Also down to one row, whose middle is the picture's: ``pytorch_half_pixel`` takes the first."""
            sides = [op.Constant(value_ints=[size]) if isinstance(size, int) else
                     op.Reshape(size, op.Constant(value_ints=[1])) for size in output_size]
            return op.Resize(x, None, None, op.Concat(op.Shape(x, end=2, start=0), *sides, axis=0), mode=mode,
                             antialias=1, cubic_coeff_a=-0.5, exclude_outside=1,
                             coordinate_transformation_mode="align_corners" if align_corners else "half_pixel")

        return smaller

    aten = torch.ops.aten
    return {aten._upsample_bilinear2d_aa.default: blurred("linear"),
            aten._upsample_bicubic2d_aa.default: blurred("cubic"),
            **dict.fromkeys((aten.upsample_nearest1d.vec, aten.upsample_nearest2d.vec, aten.upsample_nearest3d.vec),
                            resized), aten.upsample_linear1d.vec: between}


def along(op: Any) -> dict[Any, Callable[..., Any]]:
    """What runs along an axis. Every place sees all there are, and a triangle hides those that come later."""
    def ints(*numbers: int) -> Any:
        return op.Constant(value_ints=list(numbers))

    def so_far(x: Any, dim: int, hidden: Any) -> Any:
        """Sizes …, T, … become …, T, T, …: at the former T all up to there, ``hidden`` in the place of the rest."""
        rank, size = len(x.shape), op.Gather(op.Shape(x), op.Constant(value_int=dim))
        places = op.Range(op.Constant(value_int=0), size, op.Constant(value_int=1))
        seen = op.LessOrEqual(op.Unsqueeze(places, ints(0)), op.Unsqueeze(places, ints(1)))
        if rank - dim > 1:
            seen = op.Unsqueeze(seen, ints(*range(2, rank - dim + 1)))
        return op.Where(seen, op.Unsqueeze(x, ints(dim)), op.CastLike(hidden, x))

    def cumprod(x: Any, dim: int, dtype: None = None) -> Any:
        dim %= len(x.shape)
        return op.ReduceProd(so_far(x, dim, op.Constant(value_int=1)), ints(dim + 1), keepdims=0)

    def cummax(x: Any, dim: int) -> Any:
        dim %= len(x.shape)
        lowest = op.Constant(value_float=float("-inf")) if x.dtype.is_floating_point() \
            else op.Constant(value_int=torch.iinfo(torch.int64).min)
        laid = so_far(x, dim, lowest)
        return op.ReduceMax(laid, ints(dim + 1), keepdims=0), \
            op.ArgMax(laid, axis=dim + 1, keepdims=0, select_last_index=1)

    def logcumsumexp(x: Any, dim: int) -> Any:
        dim %= len(x.shape)
        return op.ReduceLogSumExp(so_far(x, dim, op.Constant(value_float=float("-inf"))), ints(dim + 1), keepdims=0)

    def diagonal(x: Any, offset: int = 0, dim1: int = 0, dim2: int = 1) -> Any:
        rank = len(x.shape)
        dim1, dim2 = dim1 % rank, dim2 % rank
        rest = [axis for axis in range(rank) if axis not in (dim1, dim2)]
        laid = op.Reshape(op.Transpose(x, perm=[*rest, dim1, dim2]), ints(*[0] * len(rest), -1))
        rows, columns = (op.Gather(op.Shape(x), op.Constant(value_int=axis)) for axis in (dim1, dim2))
        long = op.Min(op.Add(rows, op.Constant(value_int=min(offset, 0))),
                      op.Sub(columns, op.Constant(value_int=max(offset, 0))))
        one = op.Constant(value_int=1)
        steps = op.Mul(op.Range(op.Constant(value_int=0), long, one), op.Add(columns, one))
        start = op.Constant(value_int=offset) if offset >= 0 else op.Mul(columns, op.Constant(value_int=-offset))
        return op.Gather(laid, op.Add(steps, start), axis=rank - 2)

    def median(x: Any, dim: int, keepdim: bool = False) -> Any:
        dim %= len(x.shape)
        size = op.Gather(op.Shape(x), ints(dim))
        half = op.Div(op.Add(size, ints(1)), ints(2))
        values, places = op.TopK(x, half, axis=dim, largest=0)
        last = op.Sub(half, ints(1))
        found = [op.Gather(each, last, axis=dim) for each in (values, places)]
        return tuple(found if keepdim else [op.Squeeze(each, ints(dim)) for each in found])

    def sort(x: Any, stable: bool | None, dim: int = -1, descending: bool = False) -> Any:
        """Of equal numbers ONNX takes the one that comes first, as a stable order does."""
        dim %= len(x.shape)
        return op.TopK(x, op.Gather(op.Shape(x), ints(dim)), axis=dim, largest=int(descending))

    def cdist(a: Any, b: Any, p: float, compute_mode: int | None = None) -> Any:
        apart = op.Abs(op.Sub(op.Unsqueeze(a, ints(-2)), op.Unsqueeze(b, ints(-3))))
        if p == 1:
            return op.ReduceSum(apart, ints(-1), keepdims=0)
        if p == 2:
            return op.ReduceL2(apart, ints(-1), keepdims=0)
        power = op.Constant(value_float=float(p))
        return op.Pow(op.ReduceSum(op.Pow(apart, power), ints(-1), keepdims=0), op.Constant(value_float=1 / p))

    aten = torch.ops.aten
    return {aten.cumprod.default: cumprod, aten.sort.stable: sort, aten.cummax.default: cummax, aten.median.dim: median,
            aten.logcumsumexp.default: logcumsumexp, aten.diagonal.default: diagonal,
            aten._cdist_forward.default: cdist}
