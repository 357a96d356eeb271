"""Advice on how much of a picture or a sequence a network sees at once: the receptive field, counted exactly."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from nodes.language import sides
from nodes.sliding import Sliding

from .view import Advice, View

WHOLE = ("GlobalAvgPool1d", "GlobalAvgPool2d", "GlobalAvgPool3d", "GlobalMaxPool1d", "GlobalMaxPool2d",
         "GlobalMaxPool3d")
ADAPTIVE = ("AdaptiveAvgPool1d", "AdaptiveAvgPool2d", "AdaptiveAvgPool3d", "AdaptiveMaxPool1d", "AdaptiveMaxPool2d",
            "AdaptiveMaxPool3d")
SUMMED = ("Mean", "Max")
KEEPING = frozenset({"Activation", "Dropout", "Normalising", "Padding", "Preparing"})
"""Groups whose nodes look at each place by itself; a padding moves places, it does not widen the view."""
MEETING = ("Add", "Subtract", "Multiply", "Concat", "Maximum", "Minimum")
ENOUGH = Fraction(1, 2)
"""A view of this share of a picture is not worth a word."""


class Sight(NamedTuple):
    """Along each axis of space: how many places of the picture one place has seen, and how far apart two lie."""

    seen: tuple[int | Fraction, ...]
    apart: tuple[int | Fraction, ...]
    picture: tuple[int, ...]
    begin: str


def narrow(view: View) -> Iterator[Advice]:
    """A global pool over places that have each seen only a small part of the picture."""
    for id in pools(view):
        sight = follow(view, view.source(id)) if view.source(id) and final(view, id) else None
        if sight is not None and all(seen > 1 for seen in sight.seen):
            seen = "×".join(str(-(-part.numerator // part.denominator)) for part in sight.seen)
            size, what = "×".join(map(str, sight.picture)), ("steps", "pixels", "voxels")[len(sight.picture) - 1]
            yield view.advice(id, f"Each place that {view.name(id)} sums up has seen {seen} of the {size} {what} of "
                                  f"{view.name(sight.begin)}: enough for textures, but a shape larger than that is "
                                  "never seen whole. Another convolution or pool before it lets it see more.")


def final(view: View, id: str) -> bool:
    """Whether what a pool makes is never brought back to the places it came from, as in a gate."""
    return all(each in view.sound and len(view.shape(each)) < 3 for each in view.graph.after(id))


def pools(view: View) -> Iterator[str]:
    """The nodes that sum up all places of a picture or sequence of fixed size."""
    yield from view.of(*WHOLE)
    yield from (id for id in view.of(*ADAPTIVE) if set(sides(view.node(id).values.get("output_size"), 1)) == {1})
    for id in view.of(*SUMMED):
        arriving, dim = view.heard(id), view.node(id).values.get("dim")
        if arriving and len(arriving.shape) > 3 and isinstance(dim, tuple) \
                and {axis % len(arriving.shape) for axis in dim} == set(range(2, len(arriving.shape))):
            yield id


def follow(view: View, end: str) -> Sight | None:
    """What a place that leaves ``end`` has seen of the Input before it; None if that is enough or cannot be counted.

    What a node has seen everyone behind it has seen, so that the first who has seen enough ends it.
    """
    known: dict[str, Sight | None] = {}
    before = view.graph.before(end)
    for id in view.graph.order:
        if id in before:
            known[id] = sight = step(view, id, known)
            if id == end or (sight is not None and enough(sight)):
                return None if sight is None or enough(sight) else sight
    return None


def enough(sight: Sight) -> bool:
    return all(seen >= ENOUGH * size for seen, size in zip(sight.seen, sight.picture, strict=True))


def step(view: View, id: str, known: dict[str, Sight | None]) -> Sight | None:
    """What a place has seen after one more node."""
    placed, shape = view.node(id), view.shape(id)
    if id not in view.sound:
        return None
    if placed.kind == "Input":
        space = shape[2:]
        fixed = all(isinstance(size, int) for size in space)
        one = (1,) * len(space)
        return Sight(one, one, space, id) if 0 < len(space) < 4 and fixed else None
    before = [known.get(source) for sources in view.graph.incoming[id].values() for source, _ in sources]
    first = before[0] if before else None
    if first is None or any(each is None or each.begin != first.begin for each in before):
        return None
    if placed.kind in MEETING:
        others = [each for each in before if each is not None]
        return first._replace(seen=tuple(max(along) for along in zip(*(each.seen for each in others), strict=True)))
    if len(before) > 1 or len(shape) != len(first.seen) + 2:
        return None
    if placed.node.group in KEEPING:
        return first
    if isinstance(placed.node, Sliding) and len(placed.node.space) == len(first.seen):
        return slid(first, placed.node.set_to, "Transpose" in placed.kind)
    return None


def slid(before: Sight, windows: tuple[tuple[int, int, int, int], ...], backwards: bool) -> Sight:
    """What a place has seen after a window; one that is read backwards paints instead of looking."""
    seen: list[int | Fraction] = []
    apart: list[int | Fraction] = []
    for wide, gap, (kernel, stride, _, dilation) in zip(before.seen, before.apart, windows, strict=True):
        reach = dilation * (kernel - 1)
        seen.append(wide + gap * (reach // stride if backwards else reach))
        apart.append(Fraction(gap, stride) if backwards else gap * stride)
    return before._replace(seen=tuple(seen), apart=tuple(apart))
