"""The page of the manual about one kind, derived from its declaration: nothing on it is said twice in the code."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Mapping
from functools import cache
from html import escape
from typing import Any

from nodes import catalogue
from nodes.language import DTYPES, In, Node, Out, Param

from ..file import Unreadable, read
from ..starters import Starter, starters
from .numbers import numbers
from .shape import rule

DOCS = "https://docs.pytorch.org/docs/stable/generated/"


def page(kind: type[Node]) -> str:
    """The whole page as simple markup: a sentence, numbers, ports, settings, the shape rule, code, links."""
    first, *more = paragraphs(kind)
    parts = [f"<h1>{escape(kind.title)}</h1>", f"<p>{marked(first)}</p>"]
    if kind.formula:
        parts.append(f"<p><code>{escape(kind.formula)}</code></p>")
    parts += [f"<p>{marked(text)}</p>" for text in more]
    for title, rows in (("In numbers", [numbers(kind)] if numbers(kind) else []), ("Ports", ports(kind)),
                        ("Settings", settings(kind)), ("Shape", rule(kind)), ("In PyTorch", code(kind)),
                        ("More", links(kind))):
        parts += [f"<h3>{title}</h3>", *rows] if rows else []
    return "\n".join(parts)


def paragraphs(kind: type[Node]) -> list[str]:
    return [" ".join(text.split()) for text in (inspect.getdoc(kind) or "").split("\n\n")]


def marked(text: str) -> str:
    """A sentence as markup; what stands in backticks is code."""
    return re.sub(r"(`+)(.+?)\1", r"<code>\2</code>", escape(text))


def ports(kind: type[Node]) -> list[str]:
    """What it takes and gives, each port with its sizes and its sentence."""
    lines = [(name, "takes", spelled(port), taken(port)) for name, port in kind.inputs.items()]
    lines += [(name, "gives", spelled(port), port.doc) for name, port in kind.outs.items()]
    rows = [f"<tr><td><code>{escape(name)}</code></td><td>{way}&nbsp;</td><td><code>{escape(shape)}</code></td>"
            f"<td>{marked(text)}</td></tr>" for name, way, shape, text in lines]
    return [f'<table cellpadding="4">{"".join(rows)}</table>'] if rows else []


def spelled(port: In | Out) -> str:
    return re.sub(r"(?<!\w)\*(?=\w)", "…", port.dims).replace("*", "×") or "a single number"


def taken(port: In) -> str:
    sort = " or ".join(DTYPES[dtype] for dtype in port.accepts)
    how = " Any number of wires." if port.many else f" Unwired, it listens to {port.otherwise}." if port.otherwise \
        else " May stay unwired." if port.optional else ""
    return f"{port.doc}{how}" + (f" Takes {sort}." if port.accepts != ("float32",) else "")


def settings(kind: type[Node]) -> list[str]:
    """Every param with its sentence, its limits and what it is at first."""
    rows = [f"<tr><td>{escape(param.title)}</td><td>{marked(helped(param))}</td></tr>"
            for param in kind.params.values()]
    return [f'<table cellpadding="4">{"".join(rows)}</table>'] if rows else []


def helped(param: Param) -> str:
    """The param's sentence, its limits and its default."""
    about = param.about()
    limits: Mapping[str, Any] = about["limits"]
    low, high = limits.get("min"), limits.get("max")
    parts = [param.doc]
    if about["choices"]:
        parts.append(f"One of {', '.join(about['choices'])}.")
    if low is not None and high is not None and high < 1_000_000:
        parts.append(f"From {low:g} to {high:g}.")
    elif low is not None and low > -1_000_000:
        parts.append(f"At least {low:g}.")
    elif high is not None and high < 1_000_000:
        parts.append(f"At most {high:g}.")
    if param.default not in ("", ()) and param.show(param.default):
        parts.append(f"At first {param.show(param.default)}.")
    return " ".join(parts)


def code(kind: type[Node]) -> list[str]:
    """Its lines in the source, before names and sizes are filled in, and what stands once ahead of the network."""
    lines = [f"<p><code>{escape(line)}</code></p>" for line in (kind.build, kind.forward) if line]
    if support := kind().support.strip():
        lines.append("<p>with</p>")
        lines.append(f'<pre style="white-space: pre-wrap"><code>{escape(support)}</code></pre>')
    return lines


def links(kind: type[Node]) -> list[str]:
    """Where PyTorch documents it, the starters that use it, other words, the package it comes from."""
    address = documentation(kind)
    lines = []
    if address:
        lines.append(f'<p><a href="{escape(address)}">{escape(told(address))}</a></p>')
    elif kind.build or kind.forward:
        lines.append("<p>PyTorch has no page about it: it is made of the lines above.</p>")
    if used := used_in(kind.__name__):
        lines.append("<p>Used in the starter" + "s" * (len(used) > 1) + " "
                     + ", ".join(f'<a href="starter:{each.name}">{escape(each.title)}</a>' for each in used) + ".</p>")
    if kind.synonyms:
        lines.append(f"<p>Also found as {escape(', '.join(kind.synonyms.split()))}.</p>")
    if kind.origin:
        lines.append(f"<p>Comes from the plug-in {escape(kind.origin)}.</p>")
    return lines


def told(address: str) -> str:
    """What waits behind a link: PyTorch's own page, a paper, or another page."""
    name = address.rpartition("/")[2].removesuffix(".html")
    return f"{name} in the PyTorch documentation" if "docs.pytorch.org" in address \
        else f"The paper: arXiv {name}" if "arxiv.org" in address else f"{name} ({address.split('/')[2]})"


def documentation(kind: type[Node]) -> str:
    """The address of PyTorch's own page, or of the paper where PyTorch has none: the kind's, else that of the first
    ``nn.X`` or ``torch.x`` in its lines."""
    if kind.page:
        return kind.page
    for line in filter(None, (kind.build, kind.forward)):
        for part in ast.walk(ast.parse(line)):
            if isinstance(part, ast.Call) and (name := ast.unparse(part.func)).startswith(("nn.", "torch.")):
                return f"{DOCS}{name if name.startswith('torch.') else f'torch.{name}'}.html"
    return ""


@cache
def uses() -> Mapping[str, tuple[Starter, ...]]:
    """The starters each kind stands in."""
    found: dict[str, list[Starter]] = {}
    for each in starters():
        try:
            networks = read(each.path).networks.values()
        except Unreadable:
            continue
        for kind in sorted({placed.kind for graph in networks for placed in graph.nodes.values()}):
            found.setdefault(kind, []).append(each)
    return {kind: tuple(some) for kind, some in found.items()}


def used_in(kind: str) -> tuple[Starter, ...]:
    return uses().get(kind, ())


def found(words: str) -> list[type[Node]]:
    """The kinds whose page holds every word."""
    wanted = words.lower().split()
    return [kind for kind in catalogue.values()
            if all(word in f"{kind.title} {kind.__name__} {kind.synonyms} {kind.__doc__}".lower() for word in wanted)]
