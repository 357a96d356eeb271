"""A node whose Python the user writes."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from .language import NOTHING, In, Node, Out, Param, Scope, Tensor
from .params import Arguments, Code
from .reading import Piece, read
from .size import Size

TEMPLATE = '''import torch
from torch import nn


class Gate(nn.Module):
    """Lets each feature through as far as the features themselves say."""

    def __init__(self, features: int, bias: bool = True):  # features: the last size that arrives
        super().__init__()
        self.weigh = nn.Linear(features, features, bias=bias)

    def forward(self, x):  # N, …, features
        return x * torch.sigmoid(self.weigh(x))
'''
"""What a new node begins with: a module that works."""

CALLED = "<class>"
"""Stands for the name of the class in the line of source until that is known."""


class Own(Node, group="Own", title="Own Python", synonyms="custom code module class script write yourself nn.module"):
    """A layer of your own: a PyTorch module you write here, its shape found by running it.

    The arguments of `forward` become its inputs, what it returns its outputs, and the arguments of `__init__` with a
    default what can be set. An argument called `features` or `channels` is filled with what arrives. It is off until
    you trust it, for Python can do anything you can do on this computer.
    """

    x = In("*S", dtype="any", doc="Each argument of forward is an input.")
    y = Out("", doc="What forward returns.")
    code = Code(TEMPLATE, title="Python", doc="A class that is an nn.Module; the last one counts.")
    arguments = Arguments({}, doc="What the arguments of __init__ are set to.")
    page = "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"
    build = "Gate(features)"
    forward = "y = self(x)"

    def __init__(self, values: Mapping[str, Any] = NOTHING, fields: Mapping[str, Any] = NOTHING) -> None:
        super().__init__(values, fields)
        text = values.get("code", TEMPLATE)
        self.text: str = text if isinstance(text, str) else ""
        self.piece: Piece = read(self.text)
        self.sure = not self.piece.wrong
        if not self.piece.wrong:  # what a kind has once for all, this one has by what is written in it
            self.inputs, self.outs = dict(self.piece.inputs), dict(self.piece.outs)  # type: ignore[misc]
            self.build_line, self.forward_line = built(self), stepped(self)  # type: ignore[misc]
            self.built_from = tuple(f"<{name}>" for name in self.piece.sized)  # type: ignore[misc]

    @property
    def given(self) -> dict[str, Any]:
        """What its arguments are set to, each of them."""
        held = self.values.get("arguments")
        held = held if isinstance(held, dict) else {}
        return {name: held.get(name, param.default) for name, param in self.piece.arguments.items()}

    @cached_property
    def wrong_values(self) -> list[str]:
        """A sentence for everything that can be seen without running it."""
        found = [wrong for name, param in self.params.items() if (wrong := param.problem(getattr(self, name)))]
        if found or self.piece.wrong:
            return found or [self.piece.wrong]
        return [wrong for name, param in self.piece.arguments.items() if (wrong := param.problem(self.given[name]))]

    def sizes(self, arriving: Mapping[str, Any]) -> tuple[dict[str, int], str]:
        """The arguments that are filled with sizes of what arrives, or why they cannot be."""
        found: dict[str, int] = {}
        first = next((each for each in arriving.values() if each), None)
        tensor = first[0] if isinstance(first, list) else first
        for name, axis in self.piece.sized.items():
            shape = tensor.shape if isinstance(tensor, Tensor) else ()
            if len(shape) <= max(axis, 0):
                return {}, f"{name} is filled with a size of what arrives, and nothing with that size does."
            size = shape[axis]
            if isinstance(size, Size):
                return {}, f"{name} has to be a fixed size, but what arrives has {size} there, which is only known " \
                           "when data arrives."
            found[name] = size
        return found, ""

    def infer(self, arriving: Mapping[str, Any]) -> tuple[dict[str, Tensor], Scope, list[tuple[str, str]]]:
        """Nothing can be said of its shape here: that takes running it (``app.core.own``)."""
        return {}, Scope(self, {}, arriving), [("", text) for text in self.wrong_values]

    @property
    def card(self) -> str:
        """What its card says: the class, and what its arguments are set to beside their defaults."""
        if self.piece.wrong:
            return "no module to be read"
        changed = [f"{name} {value}" for name, value in self.given.items()
                   if value != self.piece.arguments[name].default]
        return " · ".join([self.piece.name, *changed[:2]])

    @property
    def texts(self) -> dict[str, str]:
        """Those of its arguments that are texts; they are trusted with the code, which may do anything with them."""
        return {name: value for name, value in self.given.items()
                if isinstance(value, str) and value != self.piece.arguments[name].default}

    def room(self, dims: Scope) -> Iterator[int | Size]:
        yield from dims.get("<room>", ())


Own.fixed_outputs = False  # its ports are those of the Python in it


def built(node: Own) -> ast.expr:
    """Its line in ``__init__``; an argument at its own default is not written."""
    words = [ast.keyword(name, ast.Name(f"<{name}>")) for name in node.piece.sized]
    words += [ast.keyword(name, ast.Constant(value)) for name, value in node.given.items()
              if value != node.piece.arguments[name].default]
    return ast.Call(ast.Name(CALLED), [], words)


def stepped(node: Own) -> ast.stmt:
    """Its line in ``forward``; an input that is not wired is left out where that is its default."""
    by_name = node.piece.by_name
    plain: list[ast.expr] = [ast.Starred(ast.Name(name)) if port.many else ast.Name(name)
                             for name, port in node.inputs.items() if name not in by_name]
    call = ast.Call(ast.Name("self"), plain, [ast.keyword(name, ast.Name(name)) for name in by_name])
    outs: list[ast.expr] = [ast.Name(name) for name in node.outs]
    return ast.Assign([outs[0] if len(outs) == 1 else ast.Tuple(outs)], call, lineno=1)


def params_of(node: Node) -> Mapping[str, Param]:
    """What can be set on this one node: for a user's own Python, the arguments of its ``__init__``."""
    return node.piece.arguments if isinstance(node, Own) else node.params
