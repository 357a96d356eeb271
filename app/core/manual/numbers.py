"""A kind in numbers: what a few small numbers became in the real thing, as tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from html import escape
from typing import Any

from nodes.language import Node
from resources import path


@cache
def worked_numbers() -> Mapping[str, Any]:
    """What the real thing made of a few numbers, by kind; written by packaging/make_numbers.py."""
    return json.loads(path("help/numbers.json").read_text("utf-8"))


def numbers(kind: type[Node], told: Callable[[str], str] = str) -> list[str]:
    """A picture in numbers: what arrives and what leaves, as small tables; nothing where no example is small."""
    example = worked_numbers().get(kind.__name__)
    if not example:
        return []
    cells = [f"<td>{escape(name)}<br>{table(value, told)}</td>" for name, value in example["takes"].items()]
    cells.append('<td valign="middle">&nbsp;→&nbsp;</td>')
    cells += [f"<td>{escape(name)}<br>{table(value, told)}</td>" for name, value in example["gives"].items()]
    said = [told(text) for text in example["said"]]
    if changed := [f"{told(title)} {value}" for title, value in example["with"].items()]:
        said.append(told("With %1.").replace("%1", ", ".join(changed)))
    below = f"<p>{escape(' '.join(said))}</p>" if said else ""
    return [f'<table cellpadding="4"><tr>{"".join(cells)}</tr></table>{below}']


def table(value: Any, told: Callable[[str], str] = str) -> str:
    """Numbers as a small grid; a stack of grids lies side by side."""
    if not isinstance(value, list):
        return f"<code>{figure(value, told)}</code>"
    if value and isinstance(value[0], list) and value[0] and isinstance(value[0][0], list):
        return "<table><tr>" + "".join(f"<td>{table(each, told)}</td>" for each in value) + "</tr></table>"
    rows = value if value and isinstance(value[0], list) else [value]
    return '<table border="1" cellspacing="0" cellpadding="3">' + "".join(
        "<tr>" + "".join(f'<td align="right"><code>{figure(each, told)}</code></td>' for each in row) + "</tr>"
        for row in rows) + "</table>"


def figure(value: Any, told: Callable[[str], str] = str) -> str:
    if isinstance(value, bool):
        return told("yes" if value else "no")
    return str(value) if isinstance(value, (int, str)) else f"{value:.3g}".replace("-", "−")
