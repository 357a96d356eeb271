"""The shape rule of a kind in words, with one example that the rule itself works out."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable
from html import escape
from typing import Any

from nodes.language import BATCH, Node, Out, Tensor, show
from nodes.size import symbol

LETTERS = {"N": "examples in the batch", "C": "channels", "D": "depth, or features of a step", "H": "height",
           "W": "width", "T": "steps in time", "L": "positions that ask", "S": "positions that are asked",
           "E": "features of a position"}
"""What a size letter means, everywhere."""


def rule(kind: type[Node]) -> list[str]:
    """Paragraphs of markup: which shape leaves, in words, and one example worked out by the rule itself."""
    lines = [f"<p><code>{escape(name)}</code>: {escape(' × '.join(sizes(kind, port)) or 'a single number')}</p>"
             for name, port in kind.outs.items()]
    lines += [f"<p>{escape(text)}</p>" for text in methods(kind)]
    if example := worked(kind):
        lines.append(f"<p>For example <code>{escape(example)}</code>.</p>")
    used = {name for port in kind.inputs.values() for name in port.pattern}
    legend = [f"{letter} {meaning}" for letter, meaning in LETTERS.items() if letter in used]
    if legend:
        lines.append(f"<p>{escape(', '.join(legend))}.</p>")
    return lines if kind.outs else []


def sizes(kind: type[Node], port: Out) -> list[str]:
    """Each size that leaves, with params by their titles."""
    if not port.dims.strip():
        return []
    made = ast.parse(f"({port.dims},)", mode="eval").body
    assert isinstance(made, ast.Tuple)
    return [titled(kind, each) for each in made.elts]


class Titles(ast.NodeTransformer):
    def __init__(self, kind: type[Node]) -> None:
        self.kind = kind

    def visit_Name(self, name: ast.Name) -> ast.expr:
        param = self.kind.params.get(name.id)
        return ast.Name(f"[{param.title}]") if param else name


def titled(kind: type[Node], size: ast.expr) -> str:
    text = ast.unparse(Titles(kind).visit(size)).replace("*", "…" if isinstance(size, ast.Starred) else " × ")
    return text.replace("[", "").replace("]", "").replace("()", "")


def methods(kind: type[Node]) -> list[str]:
    """What the functions in its shape rule stand for, from their own sentences."""
    found: dict[str, str] = {}
    for port in kind.outs.values():
        for part in ast.walk(ast.parse(f"({port.dims},)" if port.dims.strip() else "()")):
            if isinstance(part, ast.Name) and (doc := inspect.getdoc(getattr(kind, part.id, None) or "")) \
                    and part.id not in kind.params and callable(getattr(kind, part.id, None)):
                found[part.id] = doc.split("\n\n")[0].replace("\n", " ").replace("``", "")
    return [f"{name}: {text}" for name, text in found.items()]


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
