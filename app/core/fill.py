"""Fills a declared line in: names become variables, values become constants on the syntax tree, never text."""

from __future__ import annotations

import ast
import copy
from collections.abc import Mapping, Set
from typing import Any

from nodes.language import Param, Scope, Tensor, show
from nodes.size import Size


class Unwritable(Exception):
    """The network cannot be written; the sentence says why and what to do."""


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
            found = constant(self.scope[name.id])
        except KeyError:
            return name
        found.origin = name.id  # type: ignore[attr-defined]
        return found

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
        """``x[None:5]`` is ``x[:5]``, and ``x[::1]`` is ``x[:]``."""
        ends = [None if end is None else self.visit(end) for end in (part.lower, part.upper)]
        lower, upper = (None if isinstance(end, ast.Constant) and end.value is None else end for end in ends)
        step = None if part.step is None else self.visit(part.step)
        return ast.Slice(lower, upper, None if isinstance(step, ast.Constant) and step.value == 1 else step)

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

    def visit_If(self, choice: ast.If) -> ast.stmt:
        """Decided while writing as well, for a whole line."""
        return self.visit((choice.body if self.value(choice.test) else choice.orelse)[0])

    def value(self, expression: ast.expr) -> Any:
        code = compile(ast.fix_missing_locations(ast.Expression(copy.deepcopy(expression))), "<declared>", "eval")
        names = {"__builtins__": {}, "len": len, "min": min, "max": max,
                 "heard": lambda *outs: any(out.name in self.heard for out in outs)}
        return eval(code, names, self.scope)


def constant(value: Any) -> ast.expr:
    """A value as a constant on the syntax tree; a shape that is still open has no place in source."""
    if isinstance(value, list):
        value = tuple(value)
    if isinstance(value, Size) or (isinstance(value, tuple) and any(isinstance(v, (Size, Tensor)) for v in value)):
        raise Unwritable(f"The size {show(value)} is only known when data arrives and cannot be written down.")
    return ast.Constant(value)
