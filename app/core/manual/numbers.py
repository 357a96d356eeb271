"""A kind in numbers: what a few small numbers became in the real thing, as tables."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from html import escape
from typing import Any

from nodes.language import Node
from resources import path


@cache
def worked_numbers() -> Mapping[str, Any]:
    """What the real thing made of a few numbers, by kind; written by packaging/make_numbers.py."""
    return json.loads(path("help/numbers.json").read_text("utf-8"))


def numbers(kind: type[Node]) -> str:
    """A picture in numbers: what arrives and what leaves, as small tables."""
    example = worked_numbers().get(kind.__name__)
    if not example:
        return ""
    cells = [f"<td>{escape(name)}<br>{table(value)}</td>" for name, value in example["takes"].items()]
    cells.append('<td valign="middle">&nbsp;→&nbsp;</td>')
    cells += [f"<td>{escape(name)}<br>{table(value)}</td>" for name, value in example["gives"].items()]
    said = f"<p>{escape(example['said'])}</p>" if example.get("said") else ""
    return f'<table cellpadding="4"><tr>{"".join(cells)}</tr></table>{said}'


def table(value: Any) -> str:
    """Numbers as a small grid; a stack of grids lies side by side."""
    if not isinstance(value, list):
        return f"<code>{figure(value)}</code>"
    if value and isinstance(value[0], list) and value[0] and isinstance(value[0][0], list):
        return "<table><tr>" + "".join(f"<td>{table(each)}</td>" for each in value) + "</tr></table>"
    rows = value if value and isinstance(value[0], list) else [value]
    return '<table border="1" cellspacing="0" cellpadding="3">' + "".join(
        "<tr>" + "".join(f'<td align="right"><code>{figure(each)}</code></td>' for each in row) + "</tr>"
        for row in rows) + "</table>"


def figure(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, (int, str)) else f"{value:.3g}".replace("-", "−")
