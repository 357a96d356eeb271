"""The lines one network's nodes add to a class: on the syntax tree, with words for what they hear and give."""

from __future__ import annotations

import ast
import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from nodes import catalogue
from nodes.block import Block
from nodes.language import show
from nodes.own import CALLED, Own

from .fill import Fill
from .words import Words

if TYPE_CHECKING:
    from .classes import Classes
    from .report import Report

Line = TypeVar("Line", ast.expr, ast.stmt)


class Lines:
    """Fills in the declared lines of one network. ``words`` are the nodes' attributes and first results.

    ``named`` are params that are written as a word, by node and param: those a block shows on its face.
    """

    def __init__(self, report: Report, free: Words, classes: Classes,
                 named: Mapping[tuple[str, str], str] | None = None) -> None:
        self.graph, self.report, self.classes, self.named = report.graph, report, classes, named or {}
        self.words = {id: free.free(placed.name) for id, placed in self.graph.nodes.items()}
        self.free = free
        self.variables: dict[tuple[str, str], str] = {}
        for id in self.graph.order:
            placed = self.graph.nodes[id]
            outputs = placed.node.outputs if placed.known else ()
            for at, port in enumerate(outputs):
                plainly = at == 0 and len(outputs) == len(placed.node.outs)
                self.variables[id, port] = self.words[id] if plainly \
                    else free.free(f"{self.words[id]}_{port.removeprefix('y')}")
        self.heard = {wire[:2] for wire in self.graph.wires if wire.target in report.live}

    def built(self, id: str) -> ast.expr | None:
        """What a node's attribute is set to in ``__init__``; None if it keeps nothing."""
        placed = self.graph.nodes[id]
        if placed.inside is not None:
            return self.classes.made(self.report.answers[id], self.words_for(id))
        line = placed.node.build_line
        return None if line is None else self.filled(id, line, self.named)

    def stepped(self, id: str) -> list[ast.stmt]:
        """What a node does in ``forward``."""
        placed = self.graph.nodes[id]
        node, line = placed.node, placed.node.forward_line
        if line is None:
            return []
        if isinstance(node, Block):
            return self.called(id, node)
        kept = {place: f"self.{word}" for place, word in self.named.items()}
        return [self.filled(id, line, kept)]

    def words_for(self, id: str) -> dict[str, str]:
        """The params of one node that are written as a word."""
        return {param: word for (node, param), word in self.named.items() if node == id}

    def filled(self, id: str, line: Line, named: Mapping[tuple[str, str], str]) -> Line:
        node = self.graph.nodes[id].node
        own = self.attribute(id) if node.build_line else ast.Name("self")
        code = self.classes.of_code.get(node.text, "") if isinstance(node, Own) else ""
        variables: dict[str, ast.expr] = {CALLED: ast.Name(code), "self": own}  # one that builds nothing may ask
        variables |= {param: ast.parse(word, mode="eval").body for (each, param), word in named.items() if each == id}
        variables |= self.hears(id)
        for name, out in node.outs.items():
            if out.many:
                variables[name] = ast.Tuple([ast.Name(self.heard_as(id, each)) for each, of in node.outputs.items()
                                             if of is out])
            else:
                variables[name] = ast.Name(self.heard_as(id, name))
        if catalogue[self.graph.nodes[id].kind].group == "Loss":
            variables[next(iter(node.outs))] = ast.Name(self.words[id])
        family = self.graph.family(id)  # what is asked of one set of weights anywhere is built once
        heard = {port for port in node.outs if any((each, port) in self.heard for each in family)}
        filled = Fill(self.report.answers[id].scope, variables, node.params, heard).visit(copy.deepcopy(line))
        return ast.fix_missing_locations(filled)

    def hears(self, id: str) -> dict[str, ast.expr]:
        """What stands for each input of a node."""
        found: dict[str, ast.expr] = {}
        for name, port in self.graph.nodes[id].node.inputs.items():
            reads: list[ast.expr] = [ast.Name(self.variables[source])
                                     for source in self.graph.incoming[id].get(name, ())]
            found[name] = (ast.List(reads) if port.many else reads[0] if reads
                           else found[port.otherwise] if port.otherwise else ast.Constant(None))
        return found

    def called(self, id: str, node: Block) -> list[ast.stmt]:
        """A block at work: one call, or a loop where what goes in and out is more than one tensor."""
        hears = list(self.hears(id).values())
        gives = [self.heard_as(id, port) for port in node.outs]
        own = self.attribute(id)
        if node.times == 1 or in_a_row(node):
            return [assigned(gives, ast.Call(own, hears, []))]
        carried = [self.variables[id, port] for port in node.outs]
        rest = hears[len(carried):]
        begin = [assigned([name], heard) for name, heard in zip(carried, hears, strict=False)]
        if node.weights == "shared":
            step: ast.expr = ast.Name("_")
            over: ast.expr = ast.Call(ast.Name("range"), [self.repeats(id, node)], [])
            each = own
        else:
            word = self.free.free(self.classes.loop_word(self.report.answers[id]))
            step, over, each = ast.Name(word), own, ast.Name(word)
        again = assigned(carried, ast.Call(each, [*map(ast.Name, carried), *rest], []))
        return [*begin, ast.For(step, over, [again], [], lineno=1)]

    def repeats(self, id: str, node: Block) -> ast.expr:
        word = self.words_for(id).get("repeat")
        return ast.Attribute(ast.Name("self"), word) if word else ast.Constant(node.times)

    def attribute(self, id: str) -> ast.expr:
        return ast.Attribute(ast.Name("self"), self.words[self.graph.root(id)])

    def heard_as(self, id: str, port: str) -> str:
        return self.variables[id, port] if (id, port) in self.heard else "_"

    def made(self, id: str) -> tuple[int | object, ...]:
        """The shape a node's line is followed by: of its first output that is heard."""
        outs = self.graph.nodes[id].node.outputs
        port = next((port for port in outs if (id, port) in self.heard), next(iter(outs)))
        return self.report.tensors[id, port].shape


def in_a_row(node: Block) -> bool:
    """Whether repeats are an ``nn.Sequential``: one tensor in, one out, each with weights of its own."""
    return len(node.inputs) == len(node.outs) == 1 and node.weights == "own"


def assigned(names: list[str], value: ast.expr) -> ast.stmt:
    targets: list[ast.expr] = [ast.Name(name) for name in names]
    return ast.Assign([targets[0] if len(targets) == 1 else ast.Tuple(targets)], value, lineno=1)


def spoken(tree: ast.AST | None) -> str:
    """A line as people write it."""
    if tree is None:
        return ""
    written = ast.unparse(ast.fix_missing_locations(tree))
    return written if set(written) & set("\"\\") else written.replace("'", '"')


def told(shape: tuple[object, ...]) -> str:
    return show(shape) if shape else "one number"  # type: ignore[arg-type]
