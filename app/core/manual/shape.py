"""The shape rule of a kind in words, with one example that the rule itself works out."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterable
from functools import cached_property
from html import escape
from typing import Any

from nodes.language import BATCH, Node, Out, Tensor, show
from nodes.size import symbol

LETTERS = {"N": "examples in the batch", "C": "channels", "D": "features of a step", "H": "height",
           "W": "width", "T": "steps in time", "L": "positions that ask", "S": "positions that are asked",
           "E": "features of a position"}
"""What a size letter means where it stands by itself; one behind a star is any number of sizes."""

WORDS = {"broadcast": "The shape all take together: sizes agree from the right, a 1 stretches.",
         "sides": "The size that is set, along each side.",
         "side": "The size that is set, along one side.",
         "times": "How many times as long that side becomes.",
         "nth": "Which output it is, from 0.",
         "prod": "The product of these sizes."}
"""What words stand for that the rules of several kinds share."""


def rule(kind: type[Node], told: Callable[[str], str] = str) -> list[str]:
    """Paragraphs of markup: which shape leaves, in words, and one example worked out by the rule itself."""
    lines = [f"<code>{escape(name)}</code>: {escape(', '.join(sizes(kind, port, told)) or told('a single number'))}"
             for name, port in kind.outs.items()]
    lines += [escape(text) for text in methods(kind, told)]
    if example := worked(kind):
        lines.append(told("For example %1.").replace("%1", f"<code>{escape(example)}</code>"))
    if legend := letters(kind, told):
        lines.append(f"{escape(', '.join(legend))}.")
    return [f"<p>{line}</p>" for line in lines] if kind.outs else []


def letters(kind: type[Node], told: Callable[[str], str] = str) -> list[str]:
    """What the letters of its ports mean, as far as they mean there what they mean elsewhere."""
    found: dict[str, str] = {}
    for port in kind.inputs.values():
        space, asks = {"H", "W"} <= set(port.pattern), kind.group == "Attention"
        means = {"D": "depth" if space else LETTERS["D"] if "T" in port.pattern else "features", "H": space,
                 "C": tuple(port.pattern[:2]) == ("N", "C"), "L": asks, "S": asks}
        for letter in port.pattern:
            if letter in LETTERS and (word := means.get(letter, True)):
                found.setdefault(letter, LETTERS[letter] if word is True else str(word))
    return [f"{letter} {told(found[letter])}" for letter in LETTERS if letter in found]


def sizes(kind: type[Node], port: Out, told: Callable[[str], str] = str) -> list[str]:
    """Each size that leaves, with params by their titles."""
    if not port.dims.strip():
        return []
    made = ast.parse(f"({port.dims},)", mode="eval").body
    assert isinstance(made, ast.Tuple)
    return [titled(kind, each, told) for each in made.elts]


class Titles(ast.NodeTransformer):
    def __init__(self, kind: type[Node], told: Callable[[str], str]) -> None:
        self.kind, self.told = kind, told

    def visit_Name(self, name: ast.Name) -> ast.expr:
        param = self.kind.params.get(name.id)
        return ast.Name(f"[{self.told(param.title)}]") if param else name


def titled(kind: type[Node], size: ast.expr, told: Callable[[str], str]) -> str:
    text = ast.unparse(Titles(kind, told).visit(size)).replace("*", "…" if isinstance(size, ast.Starred) else "×")
    return text.replace("[", "").replace("]", "").replace("()", "")


def methods(kind: type[Node], told: Callable[[str], str] = str) -> list[str]:
    """What the functions in its shape rule stand for, from their own sentences."""
    return [f"{name}: {told(text)}" for name in called(kind) if (text := sentence(kind, name))]


def called(kind: type[Node]) -> list[str]:
    """The names in its shape rule that are neither params nor ports nor sizes that arrive."""
    given = {"N", *kind.params, *kind.inputs}
    given |= {letter.lstrip("*") for port in kind.inputs.values() for letter in port.pattern}
    parts = (part for port in kind.outs.values() if port.dims.strip()
             for part in ast.walk(ast.parse(f"({port.dims},)")) if isinstance(part, ast.Name))
    return list(dict.fromkeys(part.id for part in parts if part.id not in given))


def sentence(kind: type[Node], name: str) -> str:
    """What a name in its rule stands for: the first paragraph of its own docstring, else a word all rules share."""
    own = getattr(kind, name, None)
    text = inspect.getdoc(own) if callable(own) or isinstance(own, (property, cached_property)) else ""
    return " ".join((text or WORDS.get(name, "")).split("\n\n")[0].split()).replace("`", "")


EXAMPLES = {"C": 3, "H": 32, "W": 32, "T": 20, "L": 10, "S": 20, "E": 64}


def worked(kind: type[Node]) -> str:
    """``N, 3, 32, 32 → N, 32, 30, 30``: the rule at its first settings, if something plain fits; else nothing."""
    node = kind()
    sizes = {**EXAMPLES, "N": BATCH, "D": 16}
    if any("D, H, W" in port.dims for port in kind.inputs.values()):
        sizes["D"] = 16
    for star in ((12,), (3, 32, 32), ()):
        arriving: dict[str, Any] = {}
        for name, port in kind.inputs.items():
            if port.optional or port.otherwise:
                arriving[name] = None if port.optional else arriving.get(port.otherwise)
                continue
            shape: list[Any] = []
            for letter in port.pattern:
                shape += (BATCH, *star) if letter.startswith("*") and not shape else star if letter.startswith("*") \
                    else (sizes.get(letter) or symbol(letter),)
            tensor = Tensor(tuple(shape), port.accepts[0], 10 if port.accepts[0] == "int64" else 0)
            arriving[name] = [tensor, tensor] if port.many else tensor
        try:
            leaving, _, wrong = node.infer(arriving)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError):
            continue
        if leaving and not wrong:
            came = "; ".join(dict.fromkeys(show(each.shape) for each in tensors(arriving.values())))
            left = "; ".join(show(tensor.shape) for tensor in leaving.values())
            return f"{came} → {left}" if came else left
    return ""


def tensors(arriving: Iterable[Any]) -> list[Tensor]:
    return [tensor for each in arriving if each is not None for tensor in (each if isinstance(each, list) else [each])]
