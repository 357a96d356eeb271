"""Remedies where branches meet that do not fit together: in a sum, or end to end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nodes import catalogue
from nodes.language import Tensor, sides

from ..graph import Graph, Wire
from ..moves import slipped
from .case import Attempt, Case, straight
from .inserts import insertion

MEETING = frozenset({"Joining", "Arithmetic"})


def fitted(case: Case) -> Iterator[Attempt]:
    """Bring one branch to the shape of the other."""
    if case.placed.node.group not in MEETING and len(case.wires) != 2:
        return
    if len(case.wires) < 2 or case.placed.node.group == "Loss":
        return
    (one, first), (other, second) = case.wires[:2]
    ends = case.placed.kind == "Concat"
    for wire, tensor, wanted in ((one, first, second), (other, second, first)):
        short = shortcut(case.graph, wire, other if wire is one else one)
        yield from padded(case, wire, tensor, wanted, ends)
        yield from unstrided(case, wire, tensor, wanted)
        if not ends:
            yield from projected(case, 0.6 if short else 1.2, wire, tensor, wanted)
        yield from axes(case, wire, tensor, wanted)
        yield from resized(case, wire, tensor, wanted)


def shortcut(graph: Graph, wire: Wire, other: Wire) -> bool:
    """Whether a wire goes around what the other one comes through."""
    return wire.source in graph.before(other.source)


def projected(case: Case, rank: float, wire: Wire, tensor: Tensor, wanted: Tensor) -> Iterator[Attempt]:
    """A learned layer that brings channels, and sizes by its stride, to what the other branch has."""
    have, want = tensor.shape, wanted.shape
    if len(have) != len(want) or tensor.dtype != "float32":
        return
    if len(have) == 4 and isinstance(want[1], int):
        strides = {stride_to(a, b) for a, b in zip(have[2:], want[2:], strict=True)}
        if len(strides) == 1 and (stride := strides.pop()):
            values = {"out_channels": want[1], "kernel_size": 1, "stride": stride}
            yield insertion(case, rank, wire, ("Conv2d", values))
    elif len(have) == 3 and have[2] == want[2] and have[1] != want[1] and isinstance(want[1], int):
        yield insertion(case, rank + 0.2, wire, ("Conv1d", {"out_channels": want[1], "kernel_size": 1}))
    if len(have) in (2, 3) and have[:-1] == want[:-1] and isinstance(want[-1], int):
        yield insertion(case, rank + 0.1, wire, ("Linear", {"out_features": want[-1]}))


def stride_to(size: object, wanted: object) -> int:
    """The stride at which a window of one makes ``wanted`` of ``size``; 0 if there is none."""
    if size == wanted:
        return 1
    if isinstance(size, int) and isinstance(wanted, int):
        return next((stride for stride in range(2, 9) if (size - 1) // stride + 1 == wanted), 0)
    return 0


def padded(case: Case, wire: Wire, tensor: Tensor, wanted: Tensor, ends: bool) -> Iterator[Attempt]:
    """Give the convolutions of the branch that came out smaller the padding that keeps the size."""
    if smaller(tensor, wanted) is None:
        return
    graph, found = case.graph, case.graph
    names: list[str] = []
    back = (wire, *straight(graph, wire.source))
    for step in back[:8]:
        placed = graph.nodes[step.source]
        if not placed.known or placed.node.group in MEETING:
            break
        values = placed.values
        if placed.kind.startswith("ConvTranspose"):
            if len(names) == 0 and isinstance(values.get("output_padding"), int):
                yield case.set(0.5, "output_padding", smaller(tensor, wanted), step.source)
            break
        if values.get("padding") == 0 and placed.node.group == "Convolution":
            kernel = max(sides(values["kernel_size"], 1))
            if kernel > 1 and kernel % 2:
                found = found.set(step.source, padding=kernel // 2)
                names.append(placed.name)
                to = placed.node.params["padding"].show(kernel // 2)
                yield Attempt(0.5 + 0.05 * len(names), f"Set Padding of {' and '.join(reversed(names))} to {to}",
                              found, "padding")


def smaller(tensor: Tensor, wanted: Tensor) -> int | None:
    """By how much each size of space is smaller than wanted, if it is by one number on all of them."""
    if len(tensor.shape) != len(wanted.shape) or len(tensor.shape) < 3:
        return None
    less = {b - a if isinstance(a, int) and isinstance(b, int) else None
            for a, b in zip(tensor.shape[2:], wanted.shape[2:], strict=True)}
    only = less.pop() if len(less) == 1 else None
    return only if only is not None and only > 0 else None


def unstrided(case: Case, wire: Wire, tensor: Tensor, wanted: Tensor) -> Iterator[Attempt]:
    """Do not move by more than one step where the other branch does not, or move as it does."""
    for step in (wire, *straight(case.graph, wire.source))[:6]:
        placed = case.graph.nodes[step.source]
        if not placed.known or placed.node.group in MEETING:
            return
        stride = placed.values.get("stride")
        if placed.node.group == "Convolution" and isinstance(stride, int) and stride > 1:
            yield case.set(1.0, "stride", 1, step.source)
            return


def axes(case: Case, wire: Wire, tensor: Tensor, wanted: Tensor) -> Iterator[Attempt]:
    """Lay the branch with fewer axes out so that it stretches over the other."""
    have, want = tensor.shape, wanted.shape
    if len(have) == 2 and len(want) in (4, 5) and isinstance(have[1], int):
        yield insertion(case, 0.6, wire, ("Reshape", {"shape": (have[1], *(1,) * (len(want) - 2))}))
    if len(have) == 2 and len(want) == 3:
        yield insertion(case, 0.7, wire, ("Unsqueeze", {"dim": 1}))
        yield insertion(case, 0.8, wire, ("Unsqueeze", {"dim": 2}))
    if len(have) == len(want) == 3 and have[1:] == want[:0:-1]:
        yield insertion(case, 0.5, wire, ("Permute", {"dims": (0, 2, 1)}))
    if len(have) == 4 and len(want) == 2:
        yield insertion(case, 0.7, wire, ("Flatten", {}))
        yield insertion(case, 0.8, wire, ("GlobalAvgPool2d", {}))
    if len(have) == 3 and len(want) == 2:
        yield insertion(case, 0.7, wire, ("Select", {}))
        yield insertion(case, 0.8, wire, ("Mean", {"dim": 1}))


def resized(case: Case, wire: Wire, tensor: Tensor, wanted: Tensor) -> Iterator[Attempt]:
    """Bring a picture or sequence to the size of the other: cut what hangs over, add what lacks, or resize it."""
    have, want = tensor.shape[2:], wanted.shape[2:]
    sizes = [(a, b) for a, b in zip(have, want, strict=False) if isinstance(a, int) and isinstance(b, int)]
    if len(tensor.shape) != len(wanted.shape) or len(have) not in (1, 2) or have == want or len(sizes) < len(have):
        return
    steps: list[tuple[float, str, list[tuple[str, dict[str, Any]]]]] = []
    if all(a >= b for a, b in sizes):
        cuts = [("Slice", {"dim": 2 + i, "stop": b}) for i, (a, b) in enumerate(sizes) if a != b]
        steps.append((1.3, "Cut", cuts))
    elif all(0 <= b - a <= 3 for a, b in sizes):
        ends = dict(zip(("bottom", "right") if len(sizes) == 2 else ("right",), (b - a for a, b in sizes), strict=True))
        steps.append((1.0, "Pad", [(f"ZeroPad{len(sizes)}d", {"left": 0, "top": 0, "right": 0} | ends)]))
    if len(sizes) == 2:
        size = want[0] if want[0] == want[1] else want
        smaller = not steps or steps[0][1] == "Cut"
        steps.append((1.6 if smaller else 1.2, "Resize", [("Interpolate", {"size": size})]))
    for rank, verb, found in steps:
        known = [(kind, {name: value for name, value in values.items() if name in catalogue[kind].params})
                 for kind, values in found if kind in catalogue]
        if len(known) == len(found):
            words = f"{verb} what comes from {case.graph.nodes[wire.source].name} to {'×'.join(map(str, want))}"
            yield Attempt(rank, words, slipped(case.graph, wire, *known), f"{verb} {wire}")
