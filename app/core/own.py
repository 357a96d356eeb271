"""What a user's own Python gives for what arrives: asked of a table, for nothing runs here.

The table is filled by ``app.engine.own``, which runs the code apart from this program; until it
has, a node is unfinished. Code that is not trusted is never put to the question.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from nodes.language import Scope, Tensor
from nodes.own import Own
from nodes.size import Size

from . import trust

if TYPE_CHECKING:
    from .graph import Placed
    from .report import Answer, Report

OFF = "its Python is off until you trust it."
TRYING = "its Python is being tried, to find the shape that leaves it."
WAITING = (OFF, TRYING)
MOST = 4096
"""Answers that are remembered; the oldest is forgotten first."""


class Question(NamedTuple):
    """What a run is asked: what has to be trusted for it, the code, its class, arguments as JSON, what arrives."""

    content: str
    code: str
    name: str
    arguments: str
    arriving: tuple[tuple[str, Any], ...]
    many: tuple[str, ...] = ()
    by_name: tuple[str, ...] = ()
    outs: int = 1


class Finding(NamedTuple):
    """What running showed: the tensors that leave, what it learns, its work for one sample, sizes that have to be
    at least 1; or why it cannot be used, with the line of the code."""

    leaving: tuple[Tensor, ...] = ()
    parameters: int = 0
    work: int | Size = 0
    room: tuple[int | Size, ...] = ()
    wrong: str = ""
    line: int = 0


table: dict[Question, Finding] = {}


def known(question: Question) -> Finding | None:
    """What is known of it already."""
    return table.get(question)


def learn(question: Question, finding: Finding) -> None:
    """Remember what running showed."""
    table[question] = finding
    while len(table) > MOST:
        table.pop(next(iter(table)), None)


def own(placed: Placed) -> bool:
    return placed.kind == Own.__name__ and placed.known


def question_of(node: Own, arriving: Mapping[str, Any], sizes: Mapping[str, int]) -> Question:
    heard = tuple((name, tuple(each) if isinstance(each, list) else each) for name, each in arriving.items())
    many = tuple(name for name, port in node.inputs.items() if port.many)
    arguments = json.dumps({**sizes, **node.given}, sort_keys=True)
    return Question(trust.content(node), node.text, node.piece.name, arguments, heard, many, node.piece.by_name,
                    len(node.outs))


def told(placed: Placed, arriving: dict[str, Any]) -> tuple[dict[str, Tensor], Scope, list[tuple[str, str]], Finding]:
    """What leaves a node when ``arriving`` comes in, as far as it is known; nothing is run."""
    node = placed.node
    assert isinstance(node, Own)
    scope = Scope(node, {}, arriving)
    nothing = Finding()
    if node.wrong_values:
        return {}, scope, [("", text) for text in node.wrong_values], nothing
    if not trust.trusted(trust.content(node)):
        return {}, scope, [("", OFF)], nothing
    sizes, text = node.sizes(arriving)
    if text:
        return {}, scope, [("", text)], nothing
    scope |= {f"<{name}>": size for name, size in sizes.items()}
    finding = known(question_of(node, arriving, sizes))
    if finding is None:
        return {}, scope, [("", TRYING)], nothing
    if finding.wrong:
        return {}, scope, [("", finding.wrong)], finding
    scope["<room>"] = finding.room
    return dict(zip(node.outputs, finding.leaving, strict=True)), scope, [], finding


def changed(placed: Placed, before: Answer) -> bool:
    """Whether a node would say something else now though it is asked the same: it was tried, or trusted, since."""
    if not own(placed):
        return False
    leaving, _, wrong, _ = told(placed, before.arriving)
    return (leaving, wrong) != (before.leaving, before.wrong)


def questions(report: Report) -> list[Question]:
    """What has to be run before every shape of a network can be known."""
    found: dict[Question, None] = {}
    for inner in [each for id in report.graph.blocks if (answer := report.answers.get(id)) is not None
                  for each, _ in answer.inside]:
        found |= dict.fromkeys(questions(inner))
    for id in report.graph.of_kind(Own.__name__):
        answer = report.answers.get(id)
        if answer is not None and answer.wrong == [("", TRYING)]:
            node = report.graph.nodes[id].node
            assert isinstance(node, Own)
            found[question_of(node, answer.arriving, node.sizes(answer.arriving)[0])] = None
    return list(found)


def off(nodes: Iterable[Placed]) -> list[Placed]:
    """Those of some nodes whose Python is there and is not trusted."""
    return [placed for placed in nodes if own(placed) and isinstance(placed.node, Own) and not placed.node.piece.wrong
            and not trust.trusted(trust.content(placed.node))]
