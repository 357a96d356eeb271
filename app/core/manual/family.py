"""The page of the manual about one family of nodes: what each part of it is for, and its kinds with their sentence."""

from __future__ import annotations

import sys
from collections.abc import Callable
from html import escape

from nodes import catalogue
from nodes.language import Node

from .page import marked, paragraphs, parted


def families() -> list[str]:
    """Every family, in the order of the library."""
    return list(dict.fromkeys(kind.group for kind in catalogue.values()))


def parts(group: str) -> dict[str, list[type[Node]]]:
    """The kinds of a family by the sentence about what they have in common; a plug-in may have none."""
    found: dict[str, list[type[Node]]] = {}
    for kind in catalogue.values():
        if kind.group == group:
            module = sys.modules.get(kind.__module__)
            found.setdefault(parted((module and module.__doc__) or "")[0], []).append(kind)
    return found


def family(group: str, told: Callable[[str], str] = str) -> str:
    """The whole page as simple markup; ``told`` says a text as the person reads it. Links lead to ``kind:Name``."""
    lines = [f"<h1>{escape(told(group))}</h1>"]
    for sentence, kinds in parts(group).items():
        lines += [f"<h3>{marked(told(sentence))}</h3>"] if sentence else []
        lines += ['<table cellpadding="4">', *(row(kind, told) for kind in kinds), "</table>"]
    return "\n".join(lines)


def row(kind: type[Node], told: Callable[[str], str]) -> str:
    return f'<tr><td><a href="kind:{kind.__name__}">{escape(told(kind.title))}</a></td>' \
           f"<td>{marked(told(paragraphs(kind)[0]))}</td></tr>"
