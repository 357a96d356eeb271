"""No two kinds share a name or a title: the later one would take the place of the former without a word."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import nodes
from nodes import catalogue


def test_every_kind_is_declared_once() -> None:
    declared = Counter(part.name for file in Path(nodes.__file__).parent.glob("*.py")
                       for part in ast.walk(ast.parse(file.read_text("utf-8")))
                       if isinstance(part, ast.ClassDef) and any(word.arg == "group" for word in part.keywords))
    assert [name for name, count in declared.items() if count > 1] == []


def test_every_title_is_one_kinds_own() -> None:
    titles = Counter(kind.title.lower() for kind in catalogue.values())
    assert [title for title, count in titles.items() if count > 1] == []


def test_an_old_name_is_no_kind_of_today() -> None:
    assert [old for kind in catalogue.values() for old in kind.formerly if old in catalogue] == []
