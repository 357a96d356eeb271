"""Finds every text a person may see: the catalogue's, and what the code spells, f-strings as patterns with holes.

``python -m tests.ui.texts`` prints what has no German yet. What is found here and is not shown (code, names of kinds,
words of a file) stands in ``kept_english.txt``, a line for each.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import resources
from app.core.manual.family import families, family
from app.core.manual.page import page
from app.core.starters import examples, starters
from app.ui.tongue import HOLE, entries, pattern
from nodes import catalogue

ROOT = Path(__file__).parents[2]
FLOORS = ("app/ui", "app/core", "app/engine", "nodes")
SILENT = {"sheet.py", "theme.py", "system.py", "highlight.py", "vector.py", "own_edit.py", "icons.py", "left_out.py",
          "everyday.py", "following.py", "truths.py", "promotion.py", "taken.py", "hints.py"}
"""Files without a word for the window: colours, code, tables of names."""
UNHEARD = {
    "look", "icon", "pixmap", "setObjectName", "setProperty", "property", "getattr", "setattr", "hasattr", "put",
    "flag", "color", "ui_font", "mono_font", "getLogger", "compile", "sub", "match", "findall", "Template", "TypeVar",
    "place", "once",
    "setStyleSheet", "debug", "exception", "warning", "info", "error", "go", "reveal", "of_kind", "slot", "part",
    "lend", "give_back", "mono", "setStyle", "QFont", "fromString", "find_spec", "import_module",
    "setApplicationName",
    "addSearchPath", "employ", "Work", "AssertionError", "KeyError", "TypeError", "RuntimeError", "NotImplementedError",
    "LookupError", "cast", "NewType", "frozenset", "execute", "executescript",
}  # fmt: skip
"""Functions whose texts are for programs."""

MARKUP = (r"<svg|<rect|<path|<poly|<g |<span|<td|<table|<pre|font-|://|\$|\bself\.|torch\.|nn\.|import |==|=>|\n|"
          r"#[0-9A-F]{6}")
CODE = {"synonyms", "build", "forward", "formula", "curve", "face", "parameters", "multiply_adds", "support", "page",
        "formerly", "origin", "__all__", "MODULE_WORDS"}
"""What a declaration gives these names is code, or words to search for."""


def catalogued() -> Iterator[str]:
    """What the library, the finder, the inspector and the cards say of the kinds."""
    for kind in catalogue.values():
        yield from (kind.group, kind.title, (kind.__doc__ or "").strip().split("\n")[0])
        for param in kind.params.values():
            yield from (param.title, param.doc, getattr(param, "unit", ""))
        for port in (*kind.inputs.values(), *kind.outs.values()):
            yield port.doc
        for part in kind.face.split(" · "):
            said = numbered(re.sub(r"\{\w+\??\}", "{}", part)).strip()
            if re.search("[a-z]{2}", said):
                yield said
    for each in (*starters(), *examples()):
        yield from (each.title, each.about, each.takes)


def numbered(text: str) -> str:
    """``{} of {}`` becomes ``%1 of %2``."""
    count = 0

    def hole(_: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return f"%{count}"

    return re.sub(r"\{\}", hole, text)


def spelled(path: Path) -> Iterator[str]:
    """The texts a file spells: docstrings, annotations, keys, comparisons and what only programs hear left out."""
    tree = ast.parse(path.read_text("utf-8"))
    above = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    for node in ast.walk(tree):
        if isinstance(above.get(node), ast.JoinedStr | ast.Expr):
            continue
        if isinstance(node, ast.JoinedStr):
            text = numbered("".join(each.value if isinstance(each, ast.Constant) else "{}"
                                    for each in node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if heard(node, above) and speaks(text):
            yield text


def heard(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    """Whether a text stands where it may reach a person."""
    called = False
    while node in above:
        parent = above[node]
        if isinstance(parent, ast.Compare | ast.Assert | ast.arg) or \
                (isinstance(parent, ast.AnnAssign) and parent.annotation is node) or \
                (isinstance(parent, ast.Subscript) and parent.slice is node
                 and not isinstance(parent.ctx, ast.Store)) or \
                (isinstance(parent, ast.FunctionDef) and parent.returns is node):
            return False
        if isinstance(parent, ast.keyword) and parent.arg in CODE:
            return False
        if isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Name) and parent.targets[0].id in CODE:
            return False
        if isinstance(parent, ast.Call) and node in parent.args and getattr(parent.func, "id", "") in ("In", "Out"):
            return False
        if isinstance(parent, ast.Call) and node is not parent.func and not called:
            called = True
            function = parent.func
            if (function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")) in UNHEARD:
                return False
        node = parent
    return True


def speaks(text: str) -> bool:
    """Whether it is words, and not code, a key, a name or markup."""
    plain = re.sub(r"%\d", "", text)
    if re.search(MARKUP, text) or text in catalogue:
        return False
    if re.fullmatch(r"[\w.]+", plain):
        return bool(re.fullmatch(r"[A-Z][a-z]+", plain))
    if re.fullmatch(r"(Ctrl|Shift|Alt)\+\S*", plain) or (re.search(r"\w\(|\{\w+", plain) and not plain.endswith(".")):
        return False
    return bool(re.search(r"[A-Za-z]{2,},? [A-Za-z(“]", plain) or re.search(r"[a-z]{2}[.…:]$", plain)
                or re.match(r"[A-Z][a-z]+", plain) or (re.search(r"[a-z]{2,}", plain) and " " in plain))


MANUAL = ROOT / "app/core/manual"


def of_the_manual() -> list[str]:
    """What only the manual says: what its code spells, and every text that the pages of kinds and families ask to be
    told."""
    found = dict.fromkeys(text for path in sorted(MANUAL.glob("*.py")) if path.name not in SILENT
                          for text in spelled(path))
    whole = [pattern(text) for text in found if HOLE.search(text) and text[:1] not in "%<"]
    code = {kind.formula for kind in catalogue.values()}
    asked: dict[str, None] = {}
    for kind in catalogue.values():
        page(kind, lambda text: asked.setdefault(text) or text)
    for group in families():
        family(group, lambda text: asked.setdefault(text) or text)
    found.update(dict.fromkeys(text for text in asked if text and text not in code
                               and not text.endswith("in the PyTorch documentation")
                               and not any(each.fullmatch(text) for each in whole)))
    return list(found)


@cache
def every() -> list[str]:
    """Every text once, in the order it is found."""
    found = dict.fromkeys(text for text in catalogued() if text)
    for floor in FLOORS:
        for path in sorted((ROOT / floor).rglob("*.py")):
            if path.name not in SILENT and path.parent != MANUAL:
                found.update(dict.fromkeys(spelled(path)))
    return list(found)


def kept() -> set[str]:
    """What stays as it is."""
    return set((Path(__file__).parent / "kept_english.txt").read_text("utf-8").splitlines())


def missing() -> list[str]:
    """What has no German and is not kept."""
    german, same = dict(entries(resources.path("translations/layerloom_de.ts"))), kept()
    more = german | dict(entries(resources.path("translations/manual_de.ts")))
    return [text for texts, known in ((every(), german), (of_the_manual(), more)) for text in texts
            if text not in known and text.strip() not in known and text not in same]


if __name__ == "__main__":
    print("\n".join(missing()))
