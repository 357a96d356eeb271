"""How examples of the nodes that pick are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.draws import ends
from app.engine.proof.hints import Hints

BATCH = [("a batch may hold fewer samples", "torch takes fewer than it was asked for, or stops, in a small batch")]


def axis_of(draw: st.DrawFn, values: dict[str, Any], shape: tuple[Any, ...], name: str = "dim") -> int:
    """Mostly an axis that is there, from 1: the batch is drawn less often."""
    if shape and draw(st.integers(0, 4)):
        values[name] = draw(st.integers(1, len(shape))) if draw(st.booleans()) else draw(st.integers(-len(shape), -1))
    return int(values[name]) if isinstance(values[name], int) else 0


def codes_for(draw: st.DrawFn, size: Any) -> int:
    """So many codes that they fit an axis, mostly."""
    return draw(st.integers(1, size if draw(st.integers(0, 6)) else size + 2)) if isinstance(size, int) else 3


def tailor_gather(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    x = arriving["x"][0]
    dim = axis_of(draw, values, x.shape)
    at = dim - 1 if dim > 0 else len(x.shape) + dim
    index = [draw(st.integers(1, size)) if isinstance(size, int) and draw(st.integers(0, 3)) == 0 else size
             for size in x.shape]
    if 0 <= at < len(index):
        index[at] = draw(st.integers(1, 6))
    below = codes_for(draw, x.shape[at] if 0 <= at < len(x.shape) else 2)
    return {"x": [x], "index": [Arrival(tuple(index), "int64", below)]}


def tailor_scatter(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    made = tailor_gather(draw, values, arriving)
    index = made["index"][0]
    return {**made, "source": [Arrival(index.shape)]}


def tailor_places(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    x = arriving["x"][0]
    dim = axis_of(draw, values, x.shape)
    at = dim - 1 if dim > 0 else len(x.shape) + dim
    below = codes_for(draw, x.shape[at] if 0 <= at < len(x.shape) else 2)
    return {"x": [x], "index": [Arrival((), "int64", below)]}


def tailor_pick(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    x = arriving["x"][0]
    shape = tuple(draw(st.integers(1, 4)) for _ in range(draw(st.sampled_from([0, 1, 0, 1, 2]))))
    return {"x": [x], "index": [Arrival(shape, "int64", codes_for(draw, x.shape[0] if x.shape else 2))]}


def tailor_classes(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    if draw(st.integers(0, 3)):
        values["num_classes"] = draw(st.sampled_from([None, arriving["x"][0].below, arriving["x"][0].below + 2]))
    return arriving


def tailor_masked(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    values["value"] = draw(st.sampled_from([0.0, 2.0, -1.0, 0.5]))
    mask = arriving["mask"][0]
    arriving["mask"] = [Arrival(tuple(1 if draw(st.integers(0, 3)) == 0 else size for size in mask.shape), *ends(mask))]
    return arriving


def tailor_diagonal(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    x = arriving["x"][0]
    if len(x.shape) < 2:
        x = Arrival((*x.shape, draw(st.integers(1, 5)), draw(st.integers(1, 5))), *ends(x))
    rows, columns = draw(st.permutations(range(1, len(x.shape) + 1)))[:2]
    if draw(st.integers(0, 5)):
        values |= {"dim1": rows, "dim2": columns - len(x.shape) - 1, "offset": draw(st.integers(-2, 2))}
        if not isinstance(x.shape[rows - 1], int) or not isinstance(x.shape[columns - 1], int):
            x = Arrival(("T",) * len(x.shape), *ends(x))
    return {"x": [x]}


def tailor_few(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    shape = arriving["x"][0].shape
    dim = axis_of(draw, values, shape)
    at = dim - 1 if dim > 0 else len(shape) + dim
    size = shape[at] if 0 <= at < len(shape) else 2
    if draw(st.integers(0, 5)):
        values["k"] = draw(st.integers(1, size if isinstance(size, int) else 6))
    return arriving


def tailor_axis(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    axis_of(draw, values, arriving["x"][0].shape)
    return arriving


def tailor_slice(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    if isinstance(values["step"], int) and draw(st.integers(0, 2)):
        values["step"] = draw(st.integers(1, 3))
    return arriving


ORDER = Hints(tailored=tailor_axis, defaults={"dim": -1, "descending": False}, more=[{"dim": 1, "descending": True}])

HINTS = {
    "Slice": Hints(tailored=tailor_slice, values={"stop": -1}, more=[{"start": 1, "step": 2}], stricter=[
        *BATCH, ("nothing would be left", "torch gives a tensor without numbers")]),
    "Select": Hints(values={"index": -1}, stricter=[("there may be no sample", BATCH[0][1])]),
    "Tril": Hints(values={"diagonal": -1}, defaults={"diagonal": 0}),
    "Triu": Hints(values={"diagonal": 1}, defaults={"diagonal": 0}),
    "Diagonal": Hints(tailored=tailor_diagonal, wired={"x": "picture"}, more=[{"offset": 2}], stricter=[
        ("which is larger only data can tell", "torch only ever sees one size of each"),
        ("have no diagonal at", "torch gives a tensor without numbers")], defaults={"offset": 0}),
    "Gather": Hints(tailored=tailor_gather, wired={"x": "flat", "index": "counts"}, stricter=BATCH),
    "IndexSelect": Hints(tailored=tailor_places, wired={"x": "flat", "index": "step"}, stricter=BATCH),
    "Pick": Hints(tailored=tailor_pick, wired={"x": "across", "index": "step"}, stricter=[
        ("one number or one list", "torch lays longer lists over one another")]),
    "OneHot": Hints(tailored=tailor_classes, more=[{"num_classes": 9, "dtype": "int64"}]),
    "MaskedFill": Hints(tailored=tailor_masked, wired={"x": "flat", "mask": "switches"},
                        more=[{"fill": "minus infinity"}],
                        stricter=[("fill with a whole one", "torch cuts the decimals off, without a word")]),
    "ScatterAdd": Hints(tailored=tailor_scatter, wired={"x": "flat", "index": "counts", "source": "flat"},
                        stricter=[*BATCH, ("each number needs a place", "torch leaves out what has none")]),
    "Sort": ORDER, "ArgSort": ORDER,
    "TopK": Hints(tailored=tailor_few, values={"k": 3}, more=[{"k": 4, "dim": 1, "largest": False}], stricter=BATCH,
                  defaults={"dim": -1, "largest": True}),
}
