"""`layerloom nodes`: the catalogue."""

from __future__ import annotations

import inspect
from typing import Annotated, Any

import typer

from app.core.manual.page import documentation
from nodes import catalogue
from nodes.language import DTYPES, In, Node, Port

from .say import answer


def list_nodes(as_json: Annotated[bool, typer.Option("--json", help="One line of JSON.")] = False) -> None:
    """List every kind of node there is."""
    if as_json:
        answer([about(kind) for kind in catalogue.values()])
        return
    group = ""
    for kind in catalogue.values():
        if kind.group != group:
            group = kind.group
            print(f"\n{group}" if group else group)
        print(f"  {kind.__name__:<26}{first_sentence(kind)}")


def about(kind: type[Node]) -> dict[str, Any]:
    """A kind as the catalogue lists it."""
    return {"kind": kind.__name__, "title": kind.title, "group": kind.group, "origin": kind.origin,
            "doc": inspect.getdoc(kind), "formula": kind.formula, "curve": kind.curve,
            "synonyms": kind.synonyms.split(), "page": documentation(kind),
            "ports": [port(name, each, "in") for name, each in kind.inputs.items()]
            + [port(name, each, "out") for name, each in kind.outs.items()],
            "params": [dict(param.about()) for param in kind.params.values()]}


def port(name: str, each: Port, way: str) -> dict[str, Any]:
    """A port as the catalogue lists it. ``dtypes`` are what it takes, or what leaves; none where that depends."""
    said = {"name": name, "direction": way, "shape": each.dims, "many": bool(getattr(each, "many", False)),
            "doc": each.doc}
    if isinstance(each, In):
        return {**said, "dtype": each.dtype, "dtypes": list(each.accepts), "optional": each.optional,
                "otherwise": each.otherwise}
    dtype = getattr(each, "dtype", "")
    fixed = [dtype] if dtype in DTYPES else []
    return {**said, "dtype": "".join(fixed), "dtypes": fixed}


def first_sentence(kind: type[Node]) -> str:
    return (inspect.getdoc(kind) or "").split("\n\n")[0].replace("\n", " ")
