"""Turns a checked graph into Python that a person would be glad to have written.

Every declared line is filled in on the syntax tree: names become variables, values
become constants, never text. Shapes stand at the end of the lines, and each line is
known to come from its node, so that a traceback leads back to the canvas.
"""

from __future__ import annotations

import ast
import builtins
import copy
import keyword
import re
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from nodes import catalogue
from nodes.language import Param, Scope, Tensor, show
from nodes.size import Size

from .check import Report
from .graph import Graph
from .taken import MODULE_WORDS


@dataclass(frozen=True)
class Source:
    """Python text of one network.

    ``lines`` maps a line number to the id of its node, ``attributes`` a node's id to its
    attribute on the module. ``inputs`` and ``targets`` are ``(variable, id, field)`` in the
    order of the arguments; ``outputs`` ``(name, id)`` in the order of what is returned.
    ``extra`` are the inputs only training sees. ``losses`` are the names of the loss terms;
    with any, the module has ``training_step(*inputs, *extra, *targets)`` that returns
    ``({loss: scalar}, outputs)``.
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

    def line_of(self, id: str) -> int:
        """The first line that came from a node, 0 if none did."""
        return min((line for line, owner in self.lines.items() if owner == id), default=0)


LONG = 100
"""Columns after which a written line is broken."""


class Unwritable(Exception):
    """The network cannot be written; the sentence says why and what to do."""


def write(graph: Graph, report: Report, title: str) -> Source:
    """The Python of one network. Raises :class:`Unwritable` while a problem lies on its way."""
    for problem in report.problems:
        if not problem.node or problem.node in report.live:
            raise Unwritable(problem.text)
    return Writer(graph, report, title).write()


def write_node(report: Report, id: str) -> tuple[str, str]:
    """The lines one node adds to ``__init__`` and to ``forward``, as :func:`write` writes them; often one is empty.

    The node has to be live and free of problems; those of the others are not asked.
    """
    writer = Writer(report.graph, report, "")
    build, forward = (writer.fill(id, which) for which in ("build_line", "forward_line"))
    return f"self.{writer.words[id]} = {build}" if build else "", forward


class Writer:
    """Gathers the lines of one class. Used once."""

    def __init__(self, graph: Graph, report: Report, title: str) -> None:
        self.graph, self.report, self.title = graph, report, title
        live = report.live
        self.support = tuple(dict.fromkeys(text.strip("\n") for id in graph.order
                                           if id in live and (text := graph.nodes[id].node.support)))
        written = {name for text in self.support for name in DEFINED.findall(text)}
        self.name = free(class_name(title), written)
        self.words = words(graph, written)
        taken = written | set(self.words.values())
        self.variables: dict[tuple[str, str], str] = {}
        for id in graph.order:
            outputs = graph.nodes[id].node.outputs if graph.nodes[id].known else ()
            for at, port in enumerate(outputs):
                word = self.words[id] if at == 0 and len(outputs) == len(graph.nodes[id].node.outs) \
                    else free(f"{self.words[id]}_{port.removeprefix('y')}", taken)
                self.variables[id, port] = word
                taken.add(word)
        self.heard = {wire[:2] for wire in graph.wires if wire.target in live}
        self.text: list[str] = []
        self.lines: dict[int, str] = {}

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
            if line := self.fill(id, "build_line"):
                attributes[id] = self.words[id]
                self.say(broken(f"        self.{self.words[id]} = {line}"), id)
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
                      tuple(self.words[id] for id in terms))

    def head(self) -> None:
        self.say(f'"""{self.title}. Wired in Layerloom."""' if plain(self.title)
                 else '"""A network wired in Layerloom."""')
        self.say("")
        if any("math." in text for text in self.support):
            self.say("import math\n")
        self.say("import torch\nfrom torch import nn")
        for text in self.support:
            self.say("\n\n" + text)
        self.say(f"\n\nclass {self.name}(nn.Module):")

    def inner(self, steps: list[str], training: list[str], returned: list[str]) -> list[str]:
        """Values inside the forward part that the training part listens to but nobody returns."""
        wanted = [self.variables[source] for id in training for wired in self.graph.incoming[id].values()
                  for source in wired if source[0] in steps]
        return list(dict.fromkeys(name for name in wanted if name not in returned))

    def method(self, name: str, inputs: list[str], steps: list[str], given: list[str]) -> None:
        lines = [(f"    def {name}(self, {', '.join(self.arguments(inputs))}):", "",
                  "; ".join(show(self.report.tensors[id, "x"].shape) for id in inputs))]
        lines += [self.step(id) for id in steps]
        self.lay(lines)
        self.say(f"        return {', '.join(given)}")

    def training(self, inputs: list[str], more: list[str], steps: list[str], terms: list[str], given: list[str],
                 returned: list[str], call: str) -> None:
        taken = set(self.words.values()) | set(self.variables.values())
        names = [name if given.index(name) == i else free(name, taken) for i, name in enumerate(given)]
        self.say("")
        lines = [(f"    def training_step(self, {', '.join(self.arguments(inputs + more))}):", "",
                  "; ".join(show(self.report.tensors[id, "x"].shape) for id in inputs + more))]
        passes = [name for name in names if name not in self.arguments(inputs)]
        if passes or call == "self.steps":
            lines.append((f"        {', '.join(names)} = {call}({', '.join(self.arguments(inputs))})", "", ""))
        lines += [self.step(id) for id in steps]
        self.lay(lines)
        losses = ", ".join(f'"{self.words[id]}": {self.words[id]}' for id in terms)
        tail = f"({returned[0]},)" if len(returned) == 1 else f"({', '.join(returned)})"
        self.say(f"        return {{{losses}}}, {tail}")

    def step(self, id: str) -> tuple[str, str, str]:
        outs = self.graph.nodes[id].node.outputs
        port = next((port for port in outs if (id, port) in self.heard), next(iter(outs)))
        shape = self.report.tensors[id, port].shape
        return f"        {self.fill(id, 'forward_line')}", id, show(shape) if shape else "one number"

    def fill(self, id: str, which: str) -> str:
        node = self.graph.nodes[id].node
        line = getattr(type(node), which)
        if line is None:
            return ""
        variables: dict[str, ast.expr] = {"self": ast.Attribute(ast.Name("self"), self.words[id])}
        for name, port in node.inputs.items():
            reads: list[ast.expr] = [ast.Name(self.variables[source])
                                     for source in self.graph.incoming[id].get(name, ())]
            variables[name] = (ast.List(reads) if port.many else reads[0] if reads
                               else variables[port.otherwise] if port.otherwise else ast.Constant(None))
        for name, out in node.outs.items():
            if out.many:
                variables[name] = ast.Tuple([ast.Name(self.heard_as(id, each)) for each, of in node.outputs.items()
                                             if of is out])
            else:
                variables[name] = ast.Name(self.heard_as(id, name))
        if catalogue[self.graph.nodes[id].kind].group == "Loss":
            variables[next(iter(node.outs))] = ast.Name(self.words[id])
        heard = {port for port in node.outs if (id, port) in self.heard}
        filled = Fill(self.report.answers[id].scope, variables, node.params, heard).visit(copy.deepcopy(line))
        written = ast.unparse(ast.fix_missing_locations(filled))
        return written if set(written) & set("\"\\") else written.replace("'", '"')

    def heard_as(self, id: str, port: str) -> str:
        return self.variables[id, port] if (id, port) in self.heard else "_"

    def arguments(self, ids: list[str]) -> list[str]:
        return [self.words[id] for id in ids]

    def argument(self, id: str) -> tuple[str, str, str]:
        return self.words[id], id, str(self.graph.nodes[id].values.get("field", ""))

    def lay(self, lines: list[tuple[str, str, str]]) -> None:
        """Write lines with what they make at their end, one under the other."""
        width = max((len(line) for line, _, _ in lines if len(line) <= 72), default=0)
        for line, id, note in lines:
            self.say(f"{broken(line):<{width}}  # {note}" if note else broken(line), id)

    def say(self, text: str, id: str = "") -> None:
        for line in text.split("\n"):
            self.text.append(line.rstrip())
            if id:
                self.lines[len(self.text)] = id


class Fill(ast.NodeTransformer):
    """Replaces the names in a declared line with values, variables and ``self.name``.

    ``heard(y)`` becomes whether anything is wired to the output ``y``.
    """

    def __init__(self, scope: Scope, variables: Mapping[str, ast.expr], params: Mapping[str, Param],
                 heard: Set[str] = frozenset()) -> None:
        self.scope, self.variables, self.params, self.heard = scope, variables, params, heard

    def visit_Name(self, name: ast.Name) -> ast.expr:
        if name.id in self.variables:
            return copy.deepcopy(self.variables[name.id])
        try:
            return constant(self.scope[name.id])
        except KeyError:
            return name

    def visit_Call(self, call: ast.Call) -> ast.expr:
        """Fill in a call; a method of the node's own becomes what it returns."""
        if isinstance(call.func, ast.Name) and call.func.id == "heard":
            return ast.Constant(any(isinstance(out, ast.Name) and out.id in self.heard for out in call.args))
        if isinstance(call.func, ast.Name) and call.func.id not in self.variables \
                and callable(method := getattr(self.scope.node, call.func.id, None)):
            return constant(method(*(self.value(argument) for argument in call.args)))
        call.func = self.visit(call.func)
        call.args = self.spread(call.args)
        kept = []
        for word in call.keywords:
            param = self.params.get(word.arg or "")
            word.value = self.visit(word.value)
            if isinstance(word.value, ast.Constant):
                if param is not None and word.value.value == param.default and not param.always:
                    continue  # left at torch's own default; a test holds ours to it
                if param is None and word.value.value is None:
                    continue
            kept.append(word)
        call.keywords = kept
        return call

    def visit_Slice(self, part: ast.Slice) -> ast.expr:
        """``x[None:5]`` is ``x[:5]``."""
        ends = [None if end is None else self.visit(end) for end in (part.lower, part.upper)]
        lower, upper = (None if isinstance(end, ast.Constant) and end.value is None else end for end in ends)
        return ast.Slice(lower, upper, part.step)

    def visit_List(self, made: ast.List) -> ast.expr:
        return ast.List(self.spread(made.elts))

    def visit_Tuple(self, made: ast.Tuple) -> ast.expr:
        """``(h, c)`` becomes ``_`` when nobody listens to either."""
        elements = self.spread(made.elts)
        if elements and all(isinstance(e, ast.Name) and e.id == "_" for e in elements):
            return ast.Name("_")
        return ast.Tuple(elements)

    def spread(self, items: list[ast.expr]) -> list[ast.expr]:
        """``[*xs]`` lays out the tensors of a port that takes many, or the numbers of a param."""
        laid: list[ast.expr] = []
        for item in items:
            item = self.visit(item)
            inner = item.value if isinstance(item, ast.Starred) else None
            if isinstance(inner, (ast.List, ast.Tuple)):
                laid += inner.elts
            elif isinstance(inner, ast.Constant) and isinstance(inner.value, tuple):
                laid += map(constant, inner.value)
            else:
                laid.append(item)
        return laid

    def visit_BinOp(self, sum: ast.BinOp) -> ast.expr:
        """A loss that counts once is not written ``1.0 *``."""
        left, right = self.visit(sum.left), self.visit(sum.right)
        if isinstance(sum.op, ast.Mult) and isinstance(left, ast.Constant) and left.value == 1:
            return right
        return ast.BinOp(left, sum.op, right)

    def visit_IfExp(self, choice: ast.IfExp) -> ast.expr:
        """Decided while writing: only the branch that is meant appears."""
        return self.visit(choice.body if self.value(choice.test) else choice.orelse)

    def value(self, expression: ast.expr) -> Any:
        code = compile(ast.fix_missing_locations(ast.Expression(copy.deepcopy(expression))), "<declared>", "eval")
        return eval(code, {"__builtins__": {}, "len": len, "min": min, "max": max}, self.scope)


def constant(value: Any) -> ast.expr:
    """A value as a constant on the syntax tree; a shape that is still open has no place in source."""
    if isinstance(value, list):
        value = tuple(value)
    if isinstance(value, Size) or (isinstance(value, tuple) and any(isinstance(v, (Size, Tensor)) for v in value)):
        raise Unwritable(f"The size {show(value)} is only known when data arrives and cannot be written down.")
    return ast.Constant(value)


DEFINED = re.compile(r"^(?:class|def) (\w+)", re.MULTILINE)


def words(graph: Graph, written: Set[str] = frozenset()) -> dict[str, str]:
    """A word of the source for every node: its name, unless Python, torch or the source itself needs that one."""
    found: dict[str, str] = {}
    taken = set(written)
    for id, placed in graph.nodes.items():
        found[id] = free(placed.name, taken)
        taken.add(found[id])
    return found


def free(word: str, taken: set[str]) -> str:
    if word.startswith("__"):  # a class hides or mangles such names
        word = "node_" + word.strip("_")
    if word in RESERVED:
        word += "_"
    while word in taken or word in RESERVED:
        word = re.sub(r"\d*\Z", lambda tail: str(int(tail.group() or 1) + 1), word, count=1)
    return word


def broken(line: str) -> str:
    """A long call on several lines, its arguments one under the other as people write them."""
    start = line.find("(") + 1
    if len(line) <= LONG or not start:
        return line
    rows = [line[:start]]
    pieces = line[start:].split(", ")
    for n, piece in enumerate(pieces):
        piece += "," * (n < len(pieces) - 1)
        if n and len(rows[-1]) + len(piece) >= LONG:
            rows.append(" " * start + piece)
        else:
            rows[-1] += " " * bool(n) + piece
    return "\n".join(rows)


def class_name(title: str) -> str:
    """``Handwritten digits`` becomes ``HandwrittenDigits``."""
    name = "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", title))[:60]
    return name if name and name[0].isalpha() and name not in RESERVED else f"Network{name}" if name else "Network"


def plain(title: str) -> bool:
    return bool(title) and title.isprintable() and not set(title) & set("\"'\\")


RESERVED = frozenset(keyword.kwlist) | frozenset(keyword.softkwlist) | frozenset(dir(builtins)) | MODULE_WORDS | {
    "self", "torch", "nn", "math", "steps", "training_step", "forward", "_"}
