"""How blocks come to stand in the source: each network a class of its own, ahead of what holds it.

All blocks of one network share the class as long as their lines differ in numbers only; these become its arguments.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from nodes.block import Block
from nodes.params import Int

from . import within
from .alike import Alike, form
from .graph import Graph, Placed
from .lines import Lines, in_a_row, spoken
from .shared import can_share
from .words import Words, class_name

if TYPE_CHECKING:
    from .report import Answer, Report


EACH = "i"
"""How far one of several is in their row; no argument has this name."""


@dataclass(frozen=True)
class Parts:
    """Whose weights are whose: for each node its attribute, for each block what lies inside, and which are repeated.
    """

    attributes: Mapping[str, str] = field(default_factory=dict)
    blocks: Mapping[str, Parts] = field(default_factory=dict)
    repeated: frozenset[str] = frozenset()

    @cached_property
    def owners(self) -> dict[str, str]:
        """For each attribute the id of its node."""
        return {attribute: id for id, attribute in self.attributes.items()}


@dataclass(frozen=True)
class Written:
    """One class: its head and its lines, each with the node of the network it comes from, and what its forward notes.

    ``sizes`` are the arguments without a default, ``words`` those with one.
    """

    name: str
    network: str
    sizes: tuple[str, ...]
    words: Mapping[str, Any]
    init: tuple[tuple[str, str], ...]
    inputs: tuple[str, ...]
    forward: tuple[tuple[str, str, str], ...]


class Classes:
    """The classes of all blocks of a report. ``tops`` hands out names at the top of the source, ``taken`` are words
    that nodes may not have; ``of_code`` are the classes of users' own Python by its text."""

    def __init__(self, report: Report, tops: Words, taken: Iterable[str], of_code: Mapping[str, str]) -> None:
        self.tops, self.taken, self.of_code = tops, frozenset(taken), of_code
        self.written: list[Written] = []
        self.calls: dict[int, tuple[Written, tuple[int, ...], Mapping[str, Any]]] = {}
        self.parts: dict[str, Parts] = {}
        found: dict[str, list[Report]] = {}
        self.gather(report, report.live, found, set())
        order = sorted(found, key=lambda name: height(found[name][0].graph))
        self.thoughts: dict[str, list[Report]] = {name: [] for name in order}
        """Looks that are not written: they show what hangs on a word, here and further inside."""
        for network in reversed(order):
            thought = thoughts(found[network][0])
            self.thoughts[network] += thought
            for each in thought:
                self.gather(each, each.forward, self.thoughts, set())
        for network in order:
            self.write(network, found[network])

    def gather(self, report: Report, ids: Iterable[str], found: dict[str, list[Report]], seen: set[int]) -> None:
        for id in report.graph.blocks:
            answer = report.answers.get(id)
            if id not in ids or answer is None or answer.wrong:
                continue
            for inner, _ in answer.inside:
                if id_of(inner) not in seen:
                    seen.add(id_of(inner))
                    self.gather(inner, inner.forward, found, seen)
                    found.setdefault(str(answer.placed.values["network"]), []).append(inner)

    def write(self, network: str, reports: list[Report]) -> None:
        """One network's class; several where its looks differ in more than numbers."""
        shown = reports[0].graph.shown
        attributes = frozenset(Lines(reports[0], Words(self.taken), self).words.values())
        free = Words({*self.tops.taken, *self.taken, EACH})
        words = {}
        for word, places in shown.places.items():
            words[word] = free.free(word)
            while words[word] in attributes and any(asked_for(reports[0].graph.nodes[id], name) for id, name in places):
                words[word] = free.free(words[word])  # it is kept as an attribute, as nodes are
        named = {(id, name): words[word] for word, places in shown.places.items() for id, name in places
                 if all(within.set_there(each.graph, id, name) == value_of(each.graph, word) for each in reports)}
        looks = [Look(each, Lines(each, Words(self.taken), self, named)) for each in reports]
        self.parts[network] = self.parts_of(reports[0].graph, looks[0].lines)
        groups: dict[str, list[Look]] = {}
        for look in looks:
            groups.setdefault(look.form, []).append(look)
        thought = [Look(each, Lines(each, Words(self.taken), self, named)) for each in self.thoughts[network]
                   if all(id_of(inner) in self.calls for id in each.graph.blocks if id in each.forward
                          for inner, _ in each.answers[id].inside)]
        for same, group in groups.items():
            self.one(network, group, [each for each in thought if each.form == same], words,
                     Words({*free.taken, *attributes}))

    def one(self, network: str, group: list[Look], more: list[Look], words: Mapping[str, str], free: Words) -> None:
        every, graph = [*group, *more], group[0].report.graph
        numbers = {words[word]: vector for word in graph.shown.settings
                   if not counts(graph, word)
                   and (vector := whole([value_of(look.report.graph, word) for look in every]))}
        entries = list(graph.shown.entries.values())
        arriving = {(group[0].lines.words[id], axis): vector for id in entries
                    for axis in range(1, len(group[0].report.tensors[id, "x"].shape))
                    if (vector := whole([size_at(look.report.tensors[id, "x"].shape, axis) for look in every]))}
        alike = Alike(numbers, arriving, len(group), free, len(entries) > 1)
        init: list[tuple[str, str]] = []
        used: set[str] = set()
        own = set(words.values()) - set(group[0].lines.words.values())
        for at, (id, _) in enumerate(group[0].built):
            tree = alike.merged([look.built[at][1] for look in every], group[0].lines.words[id])
            used |= {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
            init.append((f"        self.{group[0].lines.words[graph.root(id)]} = {spoken(tree)}", id))
        steps = []
        for at, (id, trees) in enumerate(group[0].steps):
            made = [alike.merged([look.steps[at][1][nth] for look in every], group[0].lines.words[id], kept=True)
                    for nth in range(len(trees))]
            for tree in made:
                alike.kept |= dict.fromkeys(each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute)
                                            and isinstance(each.value, ast.Name) and each.value.id == "self"
                                            and each.attr in own)
            steps.append((id, made))
        forward = []
        for id, made in steps:
            *before, last = made
            note = alike.shape([look.lines.made(id) for look in every])
            forward += [(indented(tree), id, "") for tree in before] + [(indented(last), id, note)]
        lines = group[0].lines
        ends = [spoken(ast.Name(lines.variables[graph.incoming[id]["x"][0]])) for id in graph.shown.exits.values()]
        heads = [alike.shape([look.report.tensors[id, "x"].shape for look in every]) for id in entries]
        given = {words[word]: graph_default(graph, word) for word in graph.shown.settings
                 if words[word] in used or words[word] in alike.kept}
        kept = [(f"        self.{word} = {word}", "") for word in alike.kept]
        written = Written(self.tops.free(class_name(network)), network, tuple(alike.sizes), given, (*kept, *init),
                          tuple(lines.words[id] for id in entries),
                          (("; ".join(heads), "", ""), *forward, (f"        return {', '.join(ends)}", "", "")))
        self.written.append(written)
        for nth, look in enumerate(every):
            self.calls[id_of(look.report)] = (
                written, tuple(vector[nth] for vector in alike.sizes.values()),
                {words[word]: value_of(look.report.graph, word) for word in graph.shown.settings
                 if words[word] in given})

    def parts_of(self, graph: Graph, lines: Lines) -> Parts:
        """Where the weights of one network's nodes lie."""
        roots = {graph.root(id) for id in graph.order if can_share(graph.nodes[id])}
        return Parts({id: lines.words[id] for id in graph.order if id in roots}, self.blocks_of(graph), repeated(graph))

    def blocks_of(self, graph: Graph) -> dict[str, Parts]:
        return {id: self.parts[name] for id in graph.blocks
                if (name := str(graph.nodes[id].values.get("network", ""))) in self.parts}

    def made(self, answer: Answer, named: Mapping[str, str]) -> ast.expr:
        """What a block's attribute is set to."""
        node = answer.placed.node
        assert isinstance(node, Block)
        runs = answer.inside
        if node.times == 1 or node.weights == "shared":
            return self.call(runs[0][0], named)
        row = in_a_row(node)
        count = named.get("repeat")
        items: list[ast.expr] = []
        if len(runs) > 3 and (stair := self.stair(runs, named)) is not None:
            items = [stair]
        else:
            left = 0
            for report, times in runs:
                one = self.call(report, named)
                if times == 1 and not (count and len(runs) == 1):
                    items.append(one)
                else:
                    said: ast.expr = ast.Constant(times)
                    if count and report is runs[-1][0]:
                        said = ast.Name(count) if not left else ast.BinOp(ast.Name(count), ast.Sub(),
                                                                          ast.Constant(left))
                    items.append(counted(one, said, "_"))
                left += times
        if not row and len(items) == 1 and isinstance(items[0], ast.ListComp):
            return attribute("ModuleList", [items[0]])
        laid: list[ast.expr] = [ast.Starred(each) if isinstance(each, ast.ListComp) else each for each in items]
        return attribute("Sequential", laid) if row else attribute("ModuleList", [ast.List(laid)])

    def stair(self, runs: within.Runs, named: Mapping[str, str]) -> ast.expr | None:
        """Repeats whose sizes grow by the same from one to the next: a list over how far one is."""
        calls = [self.calls[id_of(report)] for report, count in runs for _ in range(count)]
        written, start, _ = calls[0]
        if any(each[0] is not written or each[2] != calls[0][2] for each in calls):
            return None
        steps = [b - a for a, b in zip(start, calls[1][1], strict=True)]
        if any(each[1] != tuple(a + nth * step for a, step in zip(start, steps, strict=True))
               for nth, each in enumerate(calls)):
            return None
        one = self.call(runs[0][0], named)
        assert isinstance(one, ast.Call)
        one.args = [ast.parse(f"{a} + {step} * {EACH}" if step else str(a), mode="eval").body
                    for a, step in zip(start, steps, strict=True)]
        return counted(one, ast.Constant(len(calls)), EACH)

    def call(self, report: Report, named: Mapping[str, str]) -> ast.expr:
        """The making of one instance: sizes in order, then what differs from the network's own setting."""
        written, sizes, values = self.calls[id_of(report)]
        laid: list[ast.expr] = []
        for name, value in zip(written.sizes, sizes, strict=True):
            each = ast.Constant(value)
            each.origin = name  # type: ignore[attr-defined]
            laid.append(each)
        keywords = []
        for word, value in values.items():
            outer = None if (spelled := self.spelled(report.graph, word)) in Block.params else named.get(spelled)
            if outer is not None:
                keywords.append(ast.keyword(word, ast.Name(outer)))
            elif value != written.words[word]:
                keywords.append(ast.keyword(word, ast.Constant(value)))
        return ast.Call(ast.Name(written.name), laid, keywords)

    def spelled(self, graph: Graph, argument: str) -> str:
        """The word on the face behind an argument of the class."""
        return next((word for word in graph.shown.settings if argument in (word, f"{word}_")), argument)

    def loop_word(self, answer: Answer) -> str:
        """What one of several is called in a loop: the last word of its class."""
        name = self.calls[id_of(answer.inside[0][0])][0].name
        return re.findall(r"[A-Z][a-z0-9]*|[a-z0-9]+", name)[-1].lower().rstrip("0123456789") or "block"


class Look:
    """One look at a network with the trees of its lines. Made of what leads to its Outputs."""

    def __init__(self, report: Report, lines: Lines) -> None:
        self.report, self.lines = report, lines
        graph = report.graph
        order = [id for id in graph.order if id in report.forward and graph.nodes[id].kind not in ("Input", "Output")]
        self.built: list[tuple[str, ast.expr]] = []
        done: set[str] = set()
        for id in order:
            root = graph.root(id)
            if root not in done and (tree := lines.built(id)) is not None:
                done.add(root)
                self.built.append((id, tree))
        self.steps = [(id, trees) for id in order if (trees := lines.stepped(id))]
        self.form = form([tree for _, tree in self.built] + [tree for _, trees in self.steps for tree in trees])


def thoughts(report: Report) -> list[Report]:
    """Looks at a network as it would be with another number on its face, those that fit."""
    from .check import check

    found, graph = [], report.graph
    for word, param in graph.shown.settings.items():
        value = value_of(graph, word)
        if isinstance(param, Int) and isinstance(value, int) and value > 0 and not counts(graph, word):
            other = within.looked(within.set_to(graph, {word: 2 * value}), report.given, report.fields, None, check)
            if not any(within.telling(other)):
                found.append(other)
    return found


def id_of(report: Report) -> int:
    return id(report)


def height(graph: Graph) -> int:
    """How many networks lie inside one another in it."""
    if "_height" not in graph.__dict__:
        graph.__dict__["_height"] = 1 + max((height(inside) for id in graph.blocks
                                             if (inside := graph.nodes[id].inside) is not None), default=0)
    return graph.__dict__["_height"]


def value_of(graph: Graph, word: str) -> Any:
    """What a word on the face is set to in a network."""
    return within.set_there(graph, *graph.shown.places[word][0])


def asked_for(placed: Placed, name: str) -> bool:
    """Whether a param of a node is needed in ``forward`` as well."""
    if isinstance(placed.node, Block):
        return name == "repeat"
    return placed.node.forward_line is not None and any(
        isinstance(each, ast.Name) and each.id == name for each in ast.walk(placed.node.forward_line))


def counts(graph: Graph, word: str) -> bool:
    """Whether a word on the face is a number of repeats, which is no size."""
    return any(name == "repeat" for _, name in graph.shown.places[word])


def graph_default(graph: Graph, word: str) -> Any:
    return graph.__dict__.get("_plain", graph).shown.settings[word].default


def whole(values: list[Any]) -> tuple[int, ...]:
    """The values as whole numbers; nothing if one is none."""
    return tuple(values) if all(isinstance(each, int) and not isinstance(each, bool) for each in values) else ()


def size_at(shape: tuple[Any, ...], axis: int) -> Any:
    return shape[axis] if axis < len(shape) else None


def repeated(graph: Graph) -> frozenset[str]:
    return frozenset(id for id in graph.blocks if isinstance(node := graph.nodes[id].node, Block)
                     and node.times > 1 and node.weights == "own")


def attribute(name: str, items: list[ast.expr]) -> ast.expr:
    return ast.Call(ast.Attribute(ast.Name("nn"), name), items, [])


def counted(one: ast.expr, count: ast.expr, word: str) -> ast.ListComp:
    over = ast.Call(ast.Name("range"), [count], [])
    return ast.ListComp(one, [ast.comprehension(ast.Name(word), over, [], 0)])


def indented(tree: ast.AST) -> str:
    return "\n".join(f"        {line}" for line in spoken(tree).split("\n"))
