"""The words on a node's card, derived from its kind's declaration and from what the check found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from app.core.graph import Placed
from app.core.linking import stands_for
from app.core.report import Answer, Problem
from app.core.say import counted
from nodes import catalogue
from nodes.block import Block
from nodes.language import DTYPES, Port, Tensor
from nodes.own import Own
from nodes.params import Sides

from ..tongue import Theirs

PART = " · "
Points = tuple[tuple[float, float], ...]
SLOT = re.compile(r"\{(\w+)(\??)\}")


def title(placed: Placed) -> str:
    """What the kind is called; for a kind nobody knows, the name the file gives it."""
    if isinstance(placed.node if placed.known else None, Block):
        return Theirs(stands_for(placed)) or "Block"
    return catalogue[placed.kind].title if placed.known else placed.kind


def group(placed: Placed) -> str:
    return catalogue[placed.kind].group if placed.known else ""


def face(placed: Placed) -> str:
    """The line on the card: the two or three params that matter, in words."""
    if not placed.known:
        return "unknown kind, kept as it is"
    if isinstance(placed.node, Own):
        return placed.node.card
    if isinstance(placed.node, Block):
        inside = placed.inside
        count = len(inside.nodes) - len([*inside.of_kind("Input", "Output")]) if inside is not None else 0
        return PART.join(filter(None, [placed.node.card or (counted(count, "node") if count else ""),
                                       "shared weights" if placed.shares else ""]))
    kind = catalogue[placed.kind]
    said = []
    for part in kind.face.split(PART) if kind.face else ():
        slots = [(name, mark) for name, mark in SLOT.findall(part) if name in kind.params]
        if any(mark and placed.values.get(name, kind.params[name].default) == kind.params[name].default
               for name, mark in slots):
            continue
        said.append(filled(placed, part))
    if placed.shares:
        said.insert(0, "shared weights")
    return PART.join(filter(None, said))


def filled(placed: Placed, part: str) -> str:
    """One part of the line with its values filled in."""
    worded = SLOT.sub("", part).strip() != ""
    return SLOT.sub(lambda slot: word(placed, slot[1], worded), part).strip()


def formula(placed: Placed) -> str:
    """What the node does, in mathematical plain text."""
    return catalogue[placed.kind].formula if placed.known else ""


def curve(placed: Placed) -> Points:
    """The drawn line of a node, as points in a square of side 1 whose y grows downwards; none if it has no line."""
    if not placed.known or not catalogue[placed.kind].curve:
        return ()
    try:
        return drawn(placed.kind, tuple(placed.values.items()))
    except TypeError:  # a damaged value: the check says what is wrong with it
        return ()


@lru_cache(maxsize=512)
def drawn(kind: str, values: tuple[tuple[str, Any], ...]) -> Points:
    """From -3 to 3, and as high as it goes there but no higher than that."""
    node = catalogue[kind](dict(values))
    points = [(n / 48, y) for n in range(49) if (y := node.curve_at(n / 8 - 3)) is not None]
    low = max(min([y for _, y in points] + [-0.5]), -3.0)
    high = min(max([y for _, y in points] + [0.5]), 3.0)
    return tuple((x, (high - y) / (high - low)) for x, y in points if low - 0.2 <= y <= high + 0.2)


def word(placed: Placed, name: str, worded: bool = False) -> str:
    """The value of a param; beside a word of its own two equal sides are said once: ``pad 1``, but ``3×3``."""
    param = catalogue[placed.kind].params.get(name)
    if param is None:
        return name
    value = placed.values.get(name, param.default)
    if value is True:  # "both ways", not "both ways on"
        return ""
    if worded and isinstance(param, Sides) and isinstance(value, tuple) and len(set(value)) == 1:
        value = value[0]
    try:
        return str(value) if worded and isinstance(param, Sides) and isinstance(value, int) else param.show(value)
    except (TypeError, ValueError):  # a damaged value: the check says what is wrong with it
        return str(value)[:20]


def sizes(shape: Iterable[Any]) -> str:
    """A shape as it stands in a foot or beside a wire: ``N 32 8 8``."""
    return " ".join(str(size).replace(" ", "") for size in shape) or "one number"


def about(tensor: Tensor | None) -> str:
    """Shape and sort of numbers, for a tooltip."""
    if tensor is None:
        return "no shape yet"
    return f"{sizes(tensor.shape)} · {DTYPES.get(tensor.dtype, tensor.dtype)}"


def leaving(placed: Placed, answer: Answer | None) -> Tensor | None:
    """What leaves by the first output; for a node where things end, what arrives."""
    if answer is None:
        return None
    if answer.leaving:
        return next(iter(answer.leaving.values()))
    if not answer.wrong and placed.known and not placed.node.outs:
        return next((each for each in answer.arriving.values() if isinstance(each, Tensor)), None)
    return None


def wants(placed: Placed, problem: Problem) -> str:
    """What a node that cannot go on would need, in a few words."""
    port = placed.node.inputs.get(problem.port) if placed.known and problem.port else None
    if port is not None:
        said = re.search(r"\bwants ([^(]+), but ", problem.text)
        if said and "sizes" not in said[1]:
            return f"wants {said[1].replace(', ', ' ')}"
        if problem.state != "wrong" or spelled(port) != "any shape":
            return f"wants {spelled(port)}"
    text = problem.text.removeprefix(f"{placed.name}: ")
    return text[:1].upper() + text[1:] if text != problem.text else text  # else it begins with a name


def spelled(port: Port) -> str:
    """A declared shape in the words of a foot: ``N, *S, D`` is ``N … D``."""
    if re.fullmatch(r"\*\w+", port.dims.strip()):
        return "any shape"
    return re.sub(r"\*\w+", "…", port.dims).replace(",", "") or "one number"


def count(number: int) -> str:
    """A number of parameters that fits on a card."""
    if not number:
        return ""
    for size, unit in ((10**9, "G"), (10**6, "M")):
        if number >= size:
            return f"{number / size:.1f} {unit}"
    return f"{number:,}"


def state(placed: Placed, problems: Iterable[Problem]) -> str:
    """``wrong``, ``unfinished``, ``unknown`` or nothing: how the card is drawn."""
    if not placed.known:
        return "unknown"
    said = {problem.state for problem in problems}
    return "wrong" if "wrong" in said else "unfinished" if said else ""


Names = tuple[str, ...]


@lru_cache(maxsize=1024)
def declared(kind: str) -> tuple[Names, Names]:
    """The inputs and outputs a kind has whatever its values; for an unknown kind none."""
    known = catalogue.get(kind)
    if known is Own or known is Block:  # each has its own
        return (), ()
    return (tuple(known.inputs), tuple(known.outs) if known.fixed_outputs else ()) if known else ((), ())


def ports(placed: Placed, ends: Iterable[str] = (), begins: Iterable[str] = ()) -> tuple[Names, Names]:
    """Names of inputs and outputs: those of the kind, then those that only wires know of (``ends``, ``begins``)."""
    ins, outs = declared(placed.kind)
    if placed.known and not catalogue[placed.kind].fixed_outputs:
        ins = tuple(placed.node.inputs)
        try:
            outs = tuple(placed.node.outputs)
        except (TypeError, ValueError):  # a damaged count of outputs
            outs = ()
    if ends or begins:
        ins += tuple(name for name in dict.fromkeys(ends) if name not in ins)
        outs += tuple(name for name in dict.fromkeys(begins) if name not in outs)
    return ins, outs


def main_ports(placed: Placed, outputs: Iterable[str], wired: set[tuple[bool, str]]) -> set[tuple[bool, str]]:
    """The ports that stand out: those in use, those that need a wire, the first output of a node that is no loss."""
    if not placed.known:
        return wired
    kind = placed.node
    needed = {(False, name) for name, port in kind.inputs.items() if not port.optional and not port.otherwise}
    outs = tuple(kind.outs.values())
    if not outs or kind.group == "Loss":
        return wired | needed
    names = outputs if outs[0].many else (next(iter(kind.outs)),)
    return wired | needed | {(True, name) for name in names}


def short(title: str) -> str:
    """A kind's title without its number of dimensions, where room is short."""
    return re.sub(r" \dD\Z", "", title)
