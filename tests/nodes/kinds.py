"""The kinds that are held to torch, each with what the drawing of its examples has to know."""

from __future__ import annotations

from app.engine.proof.hints import NONE, Hints
from nodes import catalogue
from nodes.language import Node

from .hints import HINTS

KINDS = [kind for kind in catalogue.values() if kind.outs and kind.group not in ("Data", "Own")]


def hints_of(kind: type[Node]) -> Hints:
    return HINTS.get(kind.__name__, NONE)


def name_of(kind: type[Node]) -> str:
    return kind.__name__
