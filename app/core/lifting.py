"""How a user's own Python comes to stand in the written source: as it was written, its imports at the top.

Nodes with equal code share one class. Where two texts define the same word, the later one is
renamed: the places are found on the syntax tree, the letters around them stay as they are.
"""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nodes.own import Own
from nodes.reading import tree_of

from .fill import Unwritable
from .graph import Graph
from .trust import content
from .within import wild
from .words import DEFINED, Words

if TYPE_CHECKING:
    from .report import Report

OURS = {"torch": "import torch", "nn": "from torch import nn", "math": "import math"}
"""What the written source may import by itself."""

NEVER = frozenset(dir(builtins)) | OURS.keys()
"""Words that have to keep their meaning for the rest of the source."""


@dataclass(frozen=True)
class Text:
    """One text as it will stand in the source: its lines, each with its number in the user's code, and its node."""

    node: str
    lines: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Lifted:
    """Everything the users wrote: texts in order, import statements, each node's class, what has to be trusted."""

    texts: tuple[Text, ...] = ()
    imports: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    contents: tuple[str, ...] = ()


def lift(graph: Graph, ids: Iterable[str], free: Words) -> Lifted:
    """The Python of some nodes. Words it defines are taken from ``free``. Raises :class:`Unwritable`."""
    nodes = {id: node for id in ids if graph.nodes[id].kind == Own.__name__
             and isinstance(node := graph.nodes[id].node, Own) and node.sure}
    if not nodes:
        return Lifted()
    first: dict[str, str] = {}
    for id, node in nodes.items():
        first.setdefault(node.text, id)
    imports = gathered(graph, first, free)
    texts, classes = [], {}
    for code, id in first.items():
        piece = nodes[id].piece
        called = {}
        for name in piece.names:
            called[name] = free.free(name) if name in free.taken or name in NEVER else name
            free.taken.add(called[name])
        try:
            lines = renamed(code, {old: new for old, new in called.items() if old != new}, graph.nodes[id].name)
        except Unwritable as reason:
            raise Clash(str(reason), id) from None
        texts.append(Text(id, tuple(without(lines, piece.spans))))
        classes[code] = called[piece.name]
    return Lifted(tuple(texts), imports, {id: classes[node.text] for id, node in nodes.items()},
                  tuple(dict.fromkeys(content(node) for node in nodes.values())))


def clashes(report: Report) -> Iterator[tuple[str, str]]:
    """A node and a sentence where texts of users cannot stand in one source."""
    if not wild(report.graph):
        return
    report = report.flat
    graph = report.graph
    if not any(graph.nodes[id].node.sure for id in graph.of_kind(Own.__name__)):
        return
    ids = [id for id in graph.order if id in report.live and id in report.answers]
    needs = [graph.nodes[id].node.needs(report.answers[id].scope) for id in ids]
    try:
        lift(graph, ids, Words(name for text in dict.fromkeys(needs) for name in DEFINED.findall(text)))
    except Clash as reason:
        yield reason.node.partition("/")[0], str(reason)


class Clash(Unwritable):
    """A word that means two things; ``node`` is the one to change."""

    def __init__(self, text: str, node: str) -> None:
        super().__init__(text)
        self.node = node


def gathered(graph: Graph, first: Mapping[str, str], free: Words) -> tuple[str, ...]:
    """Every import statement once. Raises :class:`Unwritable` where one word would mean two things."""
    bound: dict[str, tuple[str, str]] = {word: (statement, "the source") for word, statement in OURS.items()}
    found: dict[str, None] = {}
    for id in first.values():
        node, name = graph.nodes[id].node, graph.nodes[id].name
        assert isinstance(node, Own)
        for word, statement in node.piece.imports.items():
            root = word.partition(".")[0]
            before, whose = bound.get(root, (statement, name))
            if before != statement and not (before.startswith(f"import {root}") and " as " not in before + statement
                                            and statement.startswith(f"import {root}")):
                raise Clash(f"{root} is `{statement}` in {name} and `{before}` in {whose}; "
                            f"import it under another name in {name}.", id)
            if root in free.taken and root not in bound:
                raise Clash(f"{name} imports {root}, a word the source uses itself; "
                            f"import it under another name: `{statement} as …`.", id)
            bound.setdefault(root, (statement, name))
            found[statement] = None
    free.taken |= {root for root in bound if "__future__" not in root}
    return tuple(found)


def renamed(code: str, words: Mapping[str, str], node: str) -> list[str]:
    """The lines of a text with some of its own words replaced. Raises :class:`Unwritable` where that is not sure."""
    lines = code.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not words:
        return lines
    tree = tree_of(code)
    places: set[tuple[int, int, str]] = set()
    for part in ast.walk(tree):
        if isinstance(part, ast.Name) and part.id in words:
            places.add((part.lineno, part.col_offset, part.id))
        if (hidden := bound_inside(part, tree)) & words.keys():
            word = min(hidden & words.keys())
            raise Unwritable(f"{node} uses {word} for two things, and the source has a {word} already; "
                             f"call it something else in {node}.")
    for part in tree.body:
        if isinstance(part, (ast.ClassDef, ast.FunctionDef)) and part.name in words:
            row = lines[part.lineno - 1].encode()
            match = re.compile(rb"(?:class|def)\s+").match(row, part.col_offset)
            assert match is not None
            places.add((part.lineno, match.end(), part.name))
    for line, column, word in sorted(places, reverse=True):
        row = lines[line - 1].encode()
        if row[column:column + len(word)] != word.encode():  # inside an f-string, whose places are not sure
            raise Unwritable(f"{node} uses {word} where it cannot be renamed, and the source has a {word} already; "
                             f"call it something else in {node}.")
        lines[line - 1] = (row[:column] + words[word].encode() + row[column + len(word):]).decode()
    return lines


def bound_inside(part: ast.AST, tree: ast.Module) -> set[str]:
    """Words a part of the text gives a meaning of its own, beside what stands at the top."""
    if isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
        takes = part.args
        found = {each.arg for each in (*takes.posonlyargs, *takes.args, *takes.kwonlyargs, takes.vararg, takes.kwarg)
                 if each is not None}
        inner = part.body if isinstance(part.body, list) else [part.body]
        for each in inner:
            for deep in ast.walk(each):
                if isinstance(deep, ast.Name) and isinstance(deep.ctx, ast.Store):
                    found.add(deep.id)
                elif isinstance(deep, (ast.FunctionDef, ast.ClassDef)):
                    found.add(deep.name)
                elif isinstance(deep, ast.alias):
                    found.add((deep.asname or deep.name).partition(".")[0])
        return found
    if isinstance(part, (ast.Global, ast.Nonlocal)):
        return set(part.names)
    return {part.name} if isinstance(part, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and part.name else set()


def without(lines: list[str], spans: Iterable[tuple[int, int]]) -> Iterator[tuple[str, int]]:
    """The lines but for the imports, without blank ones at either end; each with its number."""
    gone = {line for first, last in spans for line in range(first, last + 1)}
    kept = [(text, number) for number, text in enumerate(lines, 1) if number not in gone]
    while kept and not kept[0][0].strip():
        kept.pop(0)
    while kept and not kept[-1][0].strip():
        kept.pop()
    yield from kept


def spelled(statements: Iterable[str]) -> str:
    """Import statements as people order them: the future, Python's own, then all others; those of one module joined."""
    groups: list[dict[str, list[str]]] = [{}, {}, {}]
    for statement in dict.fromkeys(statements):
        if statement.startswith("from "):
            module, _, name = statement.removeprefix("from ").partition(" import ")
            key, root = f"1 {module}", module.partition(".")[0]
        else:
            name, root = statement, re.split(r"[. ]", statement.removeprefix("import "))[0]
            key = f"0 {statement}"
        group = 0 if root == "__future__" else 1 if root in sys.stdlib_module_names else 2
        groups[group].setdefault(key, []).append(name)
    return "\n\n".join("\n".join(names[0] if key[0] == "0" else f"from {key[2:]} import {', '.join(sorted(names))}"
                                 for key, names in sorted(group.items())) for group in groups if group)
