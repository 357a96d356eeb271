"""What is meant by a few words: nodes by name, kind, shape or what is wrong, notes by their text, frames by title."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from nodes import catalogue
from nodes.language import Tensor

from .graph import Graph, Placed
from .report import Problem, Report

SIZES = re.compile(r"(?:\d+|[A-Z]|[*×x,()\s])+")
"""What can only be a shape: numbers and the letters of open sizes. ``64 32 32``, ``N 10``, ``(N, 3)``."""


class Hit(NamedTuple):
    """What is meant, and what of it fits: of a node its ``name``, its ``kind``, a shape, or the sentence."""

    id: str
    why: str
    what: Literal["node", "note", "frame"] = "node"


def found(graph: Graph, report: Report, words: str, advice: Mapping[str, Sequence[Problem]] = {},
          told: Callable[[str], str] = str) -> list[Hit]:
    """The nodes that fit, in the order things flow; those that no order reaches come after them, then notes as one
    reads, then frames.

    ``told`` says a text as the person reads it, where that is another language.
    """
    typed = words.strip()
    if not typed:
        return []
    parts, sizes = typed.lower().split(), wanted(typed)
    order = [*graph.order, *(graph.nodes.keys() - set(graph.order))]
    hits = []
    for id in order:
        placed = graph.nodes[id]
        said = (*report.by_node.get(id, ()), *advice.get(id, ()))
        why = fits(placed, parts, said, told) or (shaped(report, id, sizes) if sizes else "")
        if why:
            hits.append(Hit(id, why))
    for id, note in sorted(graph.notes.items(), key=lambda each: each[1].at[::-1]):
        if says(note.text, parts, ("note", told("Note"))):
            hits.append(Hit(id, "A note.", "note"))
    for id, frame in graph.frames.items():
        if says(frame.title, parts, ("frame", told("Frame"))):
            hits.append(Hit(id, "A frame; what it holds is chosen.", "frame"))
    return hits


def says(text: str, parts: Sequence[str], called: Sequence[str]) -> bool:
    """Whether every word is somewhere in a text, or is what such a thing is called."""
    text, names = text.lower(), [name.lower() for name in called]
    return all(part in text or part in names for part in parts)


def fits(placed: Placed, parts: Sequence[str], said: Sequence[Problem], told: Callable[[str], str] = str) -> str:
    """What fits of a node, its shapes aside; every word has to be somewhere."""
    name, kind = placed.name.lower(), titles(placed, told)
    if all(part in name for part in parts):
        return "name"
    if all(part in kind for part in parts):
        return "kind"
    for problem in said:
        text = f"{problem.text} {told(problem.text)}".lower()
        if all(part in text for part in parts):
            return problem.text
    return "name and kind" if all(part in name or part in kind for part in parts) else ""


def titles(placed: Placed, told: Callable[[str], str] = str) -> str:
    """Everything the kind is called."""
    known = catalogue.get(placed.kind)
    if known is None:
        return placed.kind.lower()
    return f"{placed.kind} {known.title} {known.group} {told(known.title)} {told(known.group)}".lower()


def wanted(typed: str) -> tuple[str, ...]:
    """The sizes that were typed; none where it cannot be a shape."""
    if not SIZES.fullmatch(typed):
        return ()
    return tuple(re.findall(r"\d+|[A-Z]", typed))


def shaped(report: Report, id: str, sizes: Sequence[str]) -> str:
    """The first shape that leaves or enters a node with these sizes in a row, as a foot spells it; empty if none."""
    for tensor in tensors(report, id):
        shape = [str(size).replace(" ", "") for size in tensor.shape]
        if any(shape[at:at + len(sizes)] == list(sizes) for at in range(len(shape) - len(sizes) + 1)):
            return " ".join(shape)
    return ""


def tensors(report: Report, id: str) -> Iterator[Tensor]:
    answer = report.answers.get(id)
    if answer is None:
        return
    yield from answer.leaving.values()
    for arriving in answer.arriving.values():
        yield from (each for each in (arriving if isinstance(arriving, list) else [arriving])
                    if isinstance(each, Tensor))
