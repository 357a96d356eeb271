"""The page of the manual about one kind, derived from its declaration: nothing on it is said twice in the code.

``told`` says a text as the person reads it, where that is another language.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Mapping
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


def page(kind: type[Node], told: Callable[[str], str] = str) -> str:
    """The whole page as simple markup: a sentence, numbers, ports, settings, the shape rule, code, links."""
    first, *more = paragraphs(kind)
    parts = [f"<h1>{escape(told(kind.title))}</h1>", f"<p>{marked(told(first))}</p>"]
    if kind.formula:
        parts.append(f"<p><code>{escape(told(kind.formula))}</code></p>")
    parts += [f"<p>{marked(told(text))}</p>" for text in more]
    for title, rows in (("In numbers", numbers(kind, told)), ("Ports", ports(kind, told)),
                        ("Settings", settings(kind, told)), ("Shape", rule(kind, told)),
                        ("In PyTorch", code(kind, told)), ("More", links(kind, told))):
        parts += [f"<h3>{told(title)}</h3>", *rows] if rows else []
    return "\n".join(parts)


def paragraphs(kind: type[Node]) -> tuple[str, ...]:
    return parted(kind.__doc__ or "")


@cache
def parted(doc: str) -> tuple[str, ...]:
    return tuple(" ".join(text.split()) for text in inspect.cleandoc(doc).split("\n\n"))


def marked(text: str) -> str:
    """A sentence as markup; what stands in backticks is code."""
    return re.sub(r"(`+)(.+?)\1", r"<code>\2</code>", escape(text))


def ports(kind: type[Node], told: Callable[[str], str] = str) -> list[str]:
    """What it takes and gives, each port with its sizes and its sentence."""
    lines = [(name, told("takes"), spelled(port, told), taken(port, told)) for name, port in kind.inputs.items()]
    lines += [(name, told("gives"), spelled(port, told), told(port.doc)) for name, port in kind.outs.items()]
    rows = [f"<tr><td><code>{escape(name)}</code></td><td>{way}&nbsp;</td><td><code>{escape(shape)}</code></td>"
            f"<td>{marked(text)}</td></tr>" for name, way, shape, text in lines]
    return [f'<table cellpadding="4">{"".join(rows)}</table>'] if rows else []


def spelled(port: In | Out, told: Callable[[str], str] = str) -> str:
    return re.sub(r"(?<!\w)\*(?=\w)", "…", port.dims).replace("*", "×") or told("a single number")


def taken(port: In, told: Callable[[str], str] = str) -> str:
    sort = " or ".join(DTYPES[dtype] for dtype in port.accepts)
    how = " Any number of wires." if port.many else f" Unwired, it listens to {port.otherwise}." if port.otherwise \
        else " May stay unwired." if port.optional else ""
    return told(port.doc) + told(how) + (told(f" Takes {sort}.") if port.accepts != ("float32",) else "")


def settings(kind: type[Node], told: Callable[[str], str] = str) -> list[str]:
    """Every param with its sentence, its limits and what it is at first."""
    rows = [f"<tr><td>{escape(told(param.title))}</td><td>{marked(helped(param, told))}</td></tr>"
            for param in kind.params.values()]
    return [f'<table cellpadding="4">{"".join(rows)}</table>'] if rows else []


def helped(param: Param, told: Callable[[str], str] = str) -> str:
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
    return " ".join(map(told, parts))


def code(kind: type[Node], told: Callable[[str], str] = str) -> list[str]:
    """Its lines in the source, before names and sizes are filled in, and what stands once ahead of the network."""
    lines = [f"<p><code>{escape(line)}</code></p>" for line in (kind.build, kind.forward) if line]
    if support := kind().support.strip():
        lines.append(f"<p>{told('with')}</p>")
        lines.append(f'<pre style="white-space: pre-wrap"><code>{escape(support)}</code></pre>')
    return lines


def links(kind: type[Node], told: Callable[[str], str] = str) -> list[str]:
    """Where PyTorch documents it, the starters that use it, other words, the package it comes from."""
    address = documentation(kind)
    lines = []
    if address:
        lines.append(f'<a href="{escape(address)}">{escape(told(behind(address)))}</a>')
    elif kind.build or kind.forward:
        lines.append(told("PyTorch has no page about it: it is made of the lines above."))
    if used := used_in(kind.__name__):
        starters = ", ".join(f'<a href="starter:{each.name}">{escape(told(each.title))}</a>' for each in used)
        lines.append(told("Used in the starters %1." if len(used) > 1 else "Used in the starter %1.")
                     .replace("%1", starters))
    if kind.synonyms:
        lines.append(told("Also found as %1.").replace("%1", escape(", ".join(kind.synonyms.split()))))
    if kind.origin:
        lines.append(told("Comes from the plug-in %1.").replace("%1", escape(kind.origin)))
    return [f"<p>{line}</p>" for line in lines]


def behind(address: str) -> str:
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
            if isinstance(part, ast.Call) and re.fullmatch(r"(nn|torch)(\.\w+)+", name := ast.unparse(part.func)):
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


def found(words: str, told: Callable[[str], str] = str) -> list[type[Node]]:
    """The kinds whose page holds every word."""
    wanted = words.lower().split()
    return [kind for kind in catalogue.values() if all(word in sought(kind, told) for word in wanted)]


def sought(kind: type[Node], told: Callable[[str], str]) -> str:
    """What a kind is looked for by, in English and as it is told."""
    english = f"{kind.title} {kind.__name__} {kind.synonyms} {kind.__doc__}"
    return english.lower() if told is str else \
        f"{english} {told(kind.group)} {told(kind.title)} {' '.join(map(told, paragraphs(kind)))}".lower()
