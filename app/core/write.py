"""Turns a checked graph into Python that a person would be glad to have written.

Every declared line is filled in on the syntax tree: names become variables, values
become constants, never text. Shapes stand at the end of the lines, and each line is
known to come from its node, so that a traceback leads back to the canvas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nodes import catalogue
from nodes.language import show
from nodes.own import Own

from .classes import Classes, Parts, Written, indented, repeated
from .fill import Unwritable
from .graph import Graph
from .lifting import Clash, Lifted, lift, spelled
from .lines import Lines, spoken, told
from .report import Report
from .words import DEFINED, Words, class_name, plain

__all__ = ["Source", "Unwritable", "write", "write_node"]


@dataclass(frozen=True)
class Source:
    """Python text of one network.

    ``lines`` maps a line number to the id of its node, ``attributes`` a node's id to its
    attribute on the module. ``inputs`` and ``targets`` are ``(variable, id, field)`` in the
    order of the arguments; ``outputs`` ``(name, id)`` in the order of what is returned.
    ``extra`` are the inputs only training sees. ``losses`` are the names of the loss terms;
    with any, the module has ``training_step(*inputs, *extra, *targets)`` that returns
    ``({loss: scalar}, outputs)``.
    ``own`` maps the lines of users' own Python to ``(id, line in their code)``; ``contents`` are what has to be
    trusted (:mod:`app.core.trust`) before the text may run.
    ``inside`` maps the lines of blocks' classes to ``(network, id)``, ``parts`` says where the weights of each node
    lie, however deep.
    """

    title: str
    text: str
    lines: Mapping[int, str] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)
    inputs: tuple[tuple[str, str, str], ...] = ()
    outputs: tuple[tuple[str, str], ...] = ()
    extra: tuple[tuple[str, str, str], ...] = ()
    targets: tuple[tuple[str, str, str], ...] = ()
    losses: tuple[str, ...] = ()
    own: Mapping[int, tuple[str, int]] = field(default_factory=dict)
    contents: tuple[str, ...] = ()
    inside: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    parts: Parts = field(default_factory=Parts)

    def line_of(self, id: str) -> int:
        """The first line that came from a node, 0 if none did."""
        return min((line for line, owner in self.lines.items() if owner == id), default=0)


LONG = 100
"""Columns after which a written line is broken."""


def write(graph: Graph, report: Report, title: str) -> Source:
    """The Python of one network. Raises :class:`Unwritable` while a problem lies on its way."""
    for problem in report.problems:
        if not problem.node or problem.node in report.live:
            raise Unwritable(problem.text)
    for id in graph.order:
        if id in report.live and id not in report.answers:  # within a block of what is not finished
            raise Unwritable(f"No shape arrives at {graph.nodes[id].name} yet: what uses this network is not finished.")
    return Writer(graph.effect.graph, report, title).write()


def write_node(report: Report, id: str) -> tuple[str, str]:
    """The lines one node adds to ``__init__`` and to ``forward``, as :func:`write` writes them; often one is empty.

    The node has to be live and free of problems; those of the others are not asked.
    """
    lines = Writer(report.graph, report, "", whole=False).lines_of
    build, forward = spoken(lines.built(id)), "\n".join(map(spoken, lines.stepped(id)))
    return f"self.{lines.words[id]} = {build}" if build and report.graph.root(id) == id else "", forward


class Writer:
    """Gathers the lines of one class. Used once."""

    def __init__(self, graph: Graph, report: Report, title: str, whole: bool = True) -> None:
        self.graph, self.report, self.title = graph, report, title
        flat = report.flat
        scopes = {id: answer.scope for id, answer in flat.answers.items()}
        self.support = tuple(dict.fromkeys(piece for id in flat.graph.order if id in flat.live and id in scopes
                                           for piece in flat.graph.nodes[id].node.needs(scopes[id]).strip("\n")
                                           .split("\n\n\n") if piece))
        free = Words(name for text in self.support for name in DEFINED.findall(text))
        try:
            self.lifted = lift(flat.graph, [id for id in flat.graph.order if id in flat.live], free)
        except Clash:  # a problem of its own; the lines of other nodes can be told all the same
            if whole:
                raise
            self.lifted = Lifted()
        tops = Words(free.taken)
        self.name = tops.free(class_name(title))
        of_code = {node.text: name for id, name in self.lifted.names.items()
                   if isinstance(node := flat.graph.nodes[id].node, Own)}
        self.classes = Classes(report, tops, free.taken, of_code)
        self.lines_of = Lines(report, free, self.classes)
        self.words, self.variables = self.lines_of.words, self.lines_of.variables
        self.text: list[str] = []
        self.lines: dict[int, str] = {}
        self.inside: dict[int, tuple[str, str]] = {}
        self.own: dict[int, tuple[str, int]] = {}

    def write(self) -> Source:
        graph, report = self.graph, self.report
        order = [id for id in graph.order if id in report.live]
        kind = {id: graph.nodes[id].kind for id in order}
        inputs = [id for id in graph.of_kind("Input") if id in report.forward]
        extra = [id for id in graph.of_kind("Input") if id in report.training]
        targets = [id for id in graph.of_kind("Target") if id in report.live]
        outputs = list(graph.of_kind("Output"))
        ends = ("Input", "Target", "Output")
        steps = [id for id in order if id in report.forward and kind[id] not in ends]
        training = [id for id in order if id in report.training and kind[id] not in ends]
        terms = [id for id in training if catalogue[kind[id]].group == "Loss"]
        returned = [self.variables[graph.incoming[id]["x"][0]] for id in outputs]

        self.head()
        self.say("    def __init__(self):")
        self.say("        super().__init__()")
        attributes = {}
        for id in order:
            root = graph.root(id)
            if root not in attributes and (line := spoken(self.lines_of.built(id))):
                attributes[root] = self.words[root]
                self.say(broken(f"        self.{self.words[root]} = {line}"), id)
        self.say("")
        inner = self.inner(steps, training, returned)
        given = list(dict.fromkeys(returned + inner)) if inner else returned
        self.method("steps" if inner else "forward", inputs, steps, given)
        if inner:
            self.say("")
            self.say(f"    def forward(self, {', '.join(self.arguments(inputs))}):")
            self.say(f"        {', '.join(name if name in returned else '_' for name in given)} = "
                     f"self.steps({', '.join(self.arguments(inputs))})")
            self.say(f"        return {', '.join(returned)}")
        if terms:
            self.training(inputs, extra + targets, training, terms, given, returned, "self.steps" if inner else "self")
        return Source(self.name, "\n".join(self.text) + "\n", self.lines, attributes,
                      tuple(self.argument(id) for id in inputs),
                      tuple((graph.nodes[id].name, id) for id in outputs),
                      tuple(self.argument(id) for id in extra), tuple(self.argument(id) for id in targets),
                      tuple(self.words[id] for id in terms), self.own, self.lifted.contents, self.inside,
                      Parts(attributes, self.classes.blocks_of(graph), repeated(graph)))

    def head(self) -> None:
        self.say(f'"""{self.title}. Wired in Layerloom."""' if plain(self.title)
                 else '"""A network wired in Layerloom."""')
        self.say("")
        math = ("import math",) if any("math." in text for text in self.support) else ()
        self.say(spelled(("import torch", "from torch import nn", *math, *self.lifted.imports)))
        for text in self.support:
            self.say("\n\n" + text)
        for piece in self.lifted.texts:
            self.say("\n")
            for line, number in piece.lines:
                self.say(line)
                self.own[len(self.text)] = (piece.node, number)
        for block in self.classes.written:
            self.block(block)
        self.say(f"\n\nclass {self.name}(nn.Module):")

    def block(self, block: Written) -> None:
        """The class of a network that is used as a block."""
        self.say(f"\n\nclass {block.name}(nn.Module):")
        if block.init:
            takes = ", ".join((*block.sizes, *(f"{word}={value!r}" for word, value in block.words.items())))
            self.say(broken(f"    def __init__(self, {takes}):".replace("(self, )", "(self)").replace("'", '"')))
            self.say("        super().__init__()")
            for line, id in block.init:
                self.say(broken(line), id, block.network)
            self.say("")
        (heads, _, _), *forward, (end, _, _) = block.forward
        self.lay([(f"    def forward(self, {', '.join(block.inputs)}):".replace("(self, )", "(self)"), "", heads),
                  *forward], block.network)
        self.say(end)

    def inner(self, steps: list[str], training: list[str], returned: list[str]) -> list[str]:
        """Values inside the forward part that the training part listens to but nobody returns."""
        wanted = [self.variables[source] for id in training for wired in self.graph.incoming[id].values()
                  for source in wired if source[0] in steps]
        return list(dict.fromkeys(name for name in wanted if name not in returned))

    def method(self, name: str, inputs: list[str], steps: list[str], given: list[str]) -> None:
        lines = [(f"    def {name}(self, {', '.join(self.arguments(inputs))}):", "",
                  "; ".join(show(self.report.tensors[id, "x"].shape) for id in inputs))]
        lines += [line for id in steps for line in self.step(id)]
        self.lay(lines)
        self.say(f"        return {', '.join(given)}")

    def training(self, inputs: list[str], more: list[str], steps: list[str], terms: list[str], given: list[str],
                 returned: list[str], call: str) -> None:
        free = Words((*self.words.values(), *self.variables.values()))
        names = [name if given.index(name) == i else free.free(name) for i, name in enumerate(given)]
        self.say("")
        lines = [(f"    def training_step(self, {', '.join(self.arguments(inputs + more))}):", "",
                  "; ".join(show(self.report.tensors[id, "x"].shape) for id in inputs + more))]
        passes = [name for name in names if name not in self.arguments(inputs)]
        if passes or call == "self.steps":
            lines.append((f"        {', '.join(names)} = {call}({', '.join(self.arguments(inputs))})", "", ""))
        lines += [line for id in steps for line in self.step(id)]
        self.lay(lines)
        losses = ", ".join(f'"{self.words[id]}": {self.words[id]}' for id in terms)
        tail = f"({returned[0]},)" if len(returned) == 1 else f"({', '.join(returned)})"
        self.say(f"        return {{{losses}}}, {tail}")

    def step(self, id: str) -> list[tuple[str, str, str]]:
        """A node's lines in ``forward``; what it makes stands at the end of the last."""
        *before, last = [indented(tree) for tree in self.lines_of.stepped(id)]
        return [*((line, id, "") for line in before), (last, id, told(self.lines_of.made(id)))]

    def arguments(self, ids: list[str]) -> list[str]:
        return [self.words[id] for id in ids]

    def argument(self, id: str) -> tuple[str, str, str]:
        return self.words[id], id, str(self.graph.nodes[id].values.get("field", ""))

    def lay(self, lines: list[tuple[str, str, str]], network: str = "") -> None:
        """Write lines with what they make at their end, one under the other."""
        width = max((len(row) for line, _, _ in lines for row in line.split("\n") if len(row) <= 72), default=0)
        for line, id, note in lines:
            *before, last = line.split("\n")  # a loop has its note at its end
            for each in before:
                self.say(each, id, network)
            self.say(f"{broken(last):<{width}}  # {note}" if note else broken(last), id, network)

    def say(self, text: str, id: str = "", network: str = "") -> None:
        for line in text.split("\n"):
            self.text.append(line.rstrip())
            if id and network:
                self.inside[len(self.text)] = (network, id)
            elif id:
                self.lines[len(self.text)] = id


def broken(line: str) -> str:
    """A long call on several lines, its arguments one under the other as people write them."""
    start = line.find("(") + 1
    if len(line) <= LONG or not start:
        return line
    rows = [line[:start]]
    pieces = outermost(line[start:])
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    if len(pieces) == 1 and len(indent + pieces[0]) <= LONG:
        return f"{line[:start]}\n{indent}{pieces[0]}"
    if len(pieces) == 1 and pieces[0].startswith("*[") and " for " in pieces[0]:
        each, _, over = pieces[0].removeprefix("*[").rpartition(" for ")
        return f"{line[:start]}*[\n{broken(indent + each)}\n{indent}for {over}"
    if start + max(map(len, pieces)) > LONG:
        pieces = line[start:].split(", ")
    for n, piece in enumerate(pieces):
        piece += "," * (n < len(pieces) - 1)
        if n and len(rows[-1]) + len(piece) >= LONG:
            rows.append(" " * start + piece)
        else:
            rows[-1] += " " * bool(n) + piece
    return "\n".join(rows)


def outermost(arguments: str) -> list[str]:
    """What stands between the commas that are in no bracket and no quotes."""
    pieces, depth, quote = [""], 0, ""
    for letter in arguments:
        if letter in "\"'" and quote in ("", letter):
            quote = "" if quote else letter
        elif not quote:
            depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and not depth and not quote:
            pieces.append("")
        else:
            pieces[-1] += letter
    return [piece.strip() for piece in pieces]
