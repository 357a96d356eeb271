"""Settings and shapes for a kind: mostly right, sometimes wrong in rank, size, sort or limits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from nodes.language import ACCEPTS, Axes, Bool, Choice, Float, Floats, Int, Ints, Node
from nodes.params import Param, Sides

from .alone import Alone, Arrival, Arriving
from .hints import NONE, Hints

SIZES = {"C": [1, 2, 3, 4, 6, 8], "H": range(3, 14), "W": range(3, 14), "D": range(3, 9), "E": [2, 4, 6, 8],
         "T": range(1, 12), "L": range(1, 7), "S": range(1, 7), "I": range(1, 7), "J": range(1, 7), "P": [2, 2, 2, 3]}
OPEN = ("T", "L", "S", "H", "W", "D")
"""Letters that may be open; every one of them stands for a length or a side somewhere."""


def value(param: Param) -> st.SearchStrategy[Any]:
    """A value inside the limits, small enough to run."""
    if isinstance(param, Bool):
        return st.booleans()
    if isinstance(param, Choice):
        return st.sampled_from(param.choices)
    if isinstance(param, Sides):
        least = int(param.min or 0)
        side = st.integers(least, least + 2)
        some = st.one_of(side, st.tuples(*[side] * param.rank))
        return st.one_of(st.none(), some) if param.optional else some
    if isinstance(param, Int):
        least = -5 if param.min is None or param.min < -5 else int(param.min)
        some = st.integers(least, min(least + (3 if param.unit else 9), int(param.max or 0)))  # units: a window
        return st.one_of(st.none(), some) if param.optional else some
    if isinstance(param, Float):
        low, high = float(param.min or 0), min(float(param.max or 0), 100.0)  # every param of ours has limits
        some = st.one_of(st.sampled_from([low, high, (low + high) / 2]), st.floats(low, high))
        return st.one_of(st.none(), some) if param.optional else some
    if isinstance(param, Floats):
        low, high = max(param.min, -100.0), min(param.max, 100.0)
        return st.lists(st.floats(low, high), min_size=param.least, max_size=max(param.least, 4)).map(tuple)
    if isinstance(param, Axes):
        axis = st.integers(-4, 4)
        return st.one_of(axis, st.lists(axis, min_size=1, max_size=3, unique=True).map(tuple))
    if isinstance(param, Ints):
        return st.lists(st.integers(-4, 4), max_size=5).map(tuple)
    return st.just(param.default)


def beyond(param: Param) -> st.SearchStrategy[Any]:
    """A value the param may not have."""
    wrong: list[Any] = ["seven", None, [], 2.5, (1,) * 17]
    if isinstance(param, (Int, Float, Sides)):
        wrong += [limit for limit in (param.min - 1 if param.min is not None else None,
                                      param.max + 1 if param.max is not None else None, float("nan"), True) if limit]
    return st.sampled_from([each for each in wrong if param.problem(each)])


def small(param: Param) -> bool:
    return not isinstance(param, Int) or param.default is None or abs(param.default) <= 256


def ends(arrival: Arrival) -> tuple[str, int]:
    """What an arrival is beside its shape: its dtype, and how many codes it may hold."""
    return arrival.dtype, arrival.below


@st.composite
def settings_of(draw: st.DrawFn, kind: type[Node], wild: bool = True) -> dict[str, Any]:
    """Values for every param; one in ten sets has one value beyond its limits."""
    values = {name: param.default if small(param) and draw(st.integers(0, 2)) == 0 else draw(value(param))
              for name, param in kind.params.items()}
    if wild and values and draw(st.integers(0, 9)) == 0:
        name = draw(st.sampled_from(sorted(values)))
        values[name] = draw(beyond(kind.params[name]))
    return values


@st.composite
def alone(draw: st.DrawFn, kind: type[Node], hints: Hints = NONE, spoil: bool = True, open: bool = False) -> Alone:
    """A node of ``kind`` with its surroundings. ``open`` leaves some lengths open, ``spoil`` may break one thing."""
    values = draw(settings_of(kind, wild=spoil))
    sizes: dict[str, Any] = {letter: draw(st.sampled_from(list(some))) for letter, some in SIZES.items()}
    if open:
        sizes |= {letter: letter for letter in OPEN if draw(st.booleans())}
    star = tuple("T" if open and draw(st.booleans()) else draw(st.integers(1, 6))
                 for _ in range(draw(st.sampled_from([1, 2, 1, 2, 0, 3]))))
    sort = draw(st.sampled_from(["float32", "float32", "int64", "bool"]))
    if not spoil or draw(st.integers(0, 4)):
        fitting(draw, values, sizes)
        if hints.fitting is not None:
            hints.fitting(draw, values, sizes)
    arriving: Arriving = {}
    for name, port in kind.inputs.items():
        dtype = sort if sort in port.accepts else draw(st.sampled_from(port.accepts))
        stands_in = port.otherwise and (draw(st.booleans()) or not arriving[port.otherwise])
        left = port.optional and draw(st.booleans())
        count = draw(st.integers(1, 3)) if port.many else int(not stands_in and not left)
        shape = [size for letter in port.pattern if letter != "N"
                 for size in (star if letter.startswith("*") else (sizes[letter],))]
        arriving[name] = [Arrival(tuple(shape), dtype, draw(st.integers(1, 8)) if dtype == "int64" else 0)
                          for _ in range(count)]
    if hints.tailored is not None:
        arriving = hints.tailored(draw, values, arriving)
    if spoil and any(arriving.values()) and draw(st.integers(0, 2)) == 0:
        spoiled(draw, arriving)
    return Alone(kind, values, arriving)


def fitting(draw: st.DrawFn, values: dict[str, Any], sizes: dict[str, Any]) -> None:
    """Bring numbers that have to divide or fit each other together."""
    def divisor(count: int) -> int:
        return draw(st.sampled_from([d for d in range(1, count + 1) if count % d == 0]))

    if "groups" in values:
        values["groups"] = divisor(sizes["C"])
        if "out_channels" in values:
            values["out_channels"] = values["groups"] * draw(st.integers(1, 3))
    if "num_groups" in values:
        values["num_groups"] = divisor(sizes["C"])
    for name in values.keys() & {"num_heads", "nhead"}:
        values[name] = divisor(sizes["E"])
    if "padding" in values and ("count_include_pad" in values or "ceil_mode" in values):
        values["padding"] = draw(st.integers(0, 1)) if values["kernel_size"] == 2 else 0
    if "output_padding" in values and draw(st.integers(0, 2)):
        values["output_padding"] = 0
    if "dilation" in values and draw(st.integers(0, 2)):
        values["dilation"] = 1
    if "stop" in values:
        values |= {"dim": 1, "start": draw(st.sampled_from([None, 0, -1])), "stop": None}
    if "index" in values:
        values |= {"dim": draw(st.integers(0, 1)), "index": draw(st.sampled_from([0, -1]))}
    if "dim" in values and "index" not in values and "stop" not in values:
        values["dim"] = draw(st.sampled_from([-1, 0, 1]))
    if "end_dim" in values:
        values |= draw(st.sampled_from([{"start_dim": 1, "end_dim": -1}, {"start_dim": 0, "end_dim": 1}]))
    if "max_length" in values:
        values["max_length"] = draw(st.integers(32, 64))
    if "axes" in values:
        values["axes"] = 1
    if values.get("padding_mode") in ("reflect", "circular"):
        values["padding"] = draw(st.integers(0, 3))


def spoiled(draw: st.DrawFn, arriving: Arriving) -> None:
    """Break one thing about one tensor: an axis too few or too many, another size, another sort."""
    name = draw(st.sampled_from([name for name, arrivals in arriving.items() if arrivals]))
    n = draw(st.integers(0, len(arriving[name]) - 1))
    arrival, what = arriving[name][n], draw(st.sampled_from(["fewer", "more", "size", "sort"]))
    shape = list(arrival.shape)
    if what == "fewer" and shape:
        shape.pop(draw(st.integers(0, len(shape) - 1)))
    elif what == "more":
        shape.insert(draw(st.integers(0, len(shape))), draw(st.integers(1, 4)))
    elif what == "size" and shape:
        shape[draw(st.integers(0, len(shape) - 1))] = draw(st.integers(1, 9))
    dtype = draw(st.sampled_from(ACCEPTS["any"])) if what == "sort" else arrival.dtype
    below = arrival.below if dtype == "int64" else 0
    arriving[name][n] = replace(arrival, shape=tuple(shape), dtype=dtype, below=below)
