"""What can be read off a user's own Python without running it: its module, the ports, what can be set.

Reading is parsing: nothing of the text is ever executed here. What keeps it from being used
is said in a sentence with its line.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from .params import Bool, Float, Int, Param, Text
from .ports import In, Out

SIZED = {"features": -1, "in_features": -1, "dim": -1, "d_model": -1, "embed_dim": -1, "input_size": -1,
         "channels": 1, "in_channels": 1, "num_features": 1}
"""Arguments that take their value from what arrives first, and which of its sizes that is."""

WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,59}\Z")
ALLOWED = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Assign, ast.AnnAssign)
Function = ast.FunctionDef


@dataclass(frozen=True)
class Piece:
    """One text that was read. ``wrong`` is why it cannot be used, ``line`` where; the rest is empty then.

    ``arguments`` can be set, ``sized`` take their value from what arrives (name → which size of the first input).
    ``names`` is what it defines at its top, ``imports`` the name each import binds → its statement, ``spans`` the
    lines of those statements.
    """

    wrong: str = ""
    line: int = 0
    name: str = ""
    doc: str = ""
    inputs: Mapping[str, In] = field(default_factory=dict)
    outs: Mapping[str, Out] = field(default_factory=dict)
    arguments: Mapping[str, Param] = field(default_factory=dict)
    sized: Mapping[str, int] = field(default_factory=dict)
    by_name: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    imports: Mapping[str, str] = field(default_factory=dict)
    spans: tuple[tuple[int, int], ...] = ()


class Unreadable(Exception):
    """A text that cannot be used: a sentence, and its line."""

    def __init__(self, sentence: str, line: int = 0) -> None:
        super().__init__(sentence)
        self.line = line


@lru_cache(maxsize=256)
def read(code: str) -> Piece:
    """What a text says. Never raises, never runs anything."""
    try:
        return piece(tree_of(code))
    except Unreadable as reason:
        return Piece(wrong=str(reason), line=reason.line)
    except RecursionError:
        return Piece(wrong="its Python is nested too deeply to be read.")


def tree_of(code: str) -> ast.Module:
    """The syntax tree. Raises :class:`Unreadable`."""
    if not code.strip():
        raise Unreadable("it holds no Python yet; write a class that is an nn.Module.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(code)
    except SyntaxError as error:
        line = min(error.lineno or 1, code.count("\n") + 1)
        raise Unreadable(f"line {line} is not Python: {(error.msg or 'it cannot be read').rstrip('.')}.",
                         line) from None
    except (ValueError, MemoryError, RecursionError) as error:
        what = "a character no Python has" if isinstance(error, ValueError) else "brackets or blocks nested too deeply"
        raise Unreadable(f"its Python cannot be read: it holds {what}.") from None


def piece(tree: ast.Module) -> Piece:
    names, imports, spans = top(tree)
    module = chosen(tree, imports)
    family = ancestry(module, tree)
    forward, init = method(family, "forward"), method(family, "__init__")
    if forward is None:
        raise Unreadable(f"{module.name} has no forward(self, x); it says what leaves for what arrives.", module.lineno)
    inputs, by_name = ways_in(forward)
    arguments, sized = settings(init)
    return Piece("", 0, module.name, ast.get_docstring(module) or "", inputs, ways_out(forward, inputs), arguments,
                 sized, by_name, names, imports, spans)


def top(tree: ast.Module) -> tuple[tuple[str, ...], dict[str, str], tuple[tuple[int, int], ...]]:
    """Names the text defines at its top, the statements that import, and their lines."""
    names: dict[str, None] = {}
    imports: dict[str, str] = {}
    spans = []
    for at, part in enumerate(tree.body):
        if at == 0 and isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant):
            continue  # what the text says of itself
        if not isinstance(part, ALLOWED):
            raise Unreadable(f"line {part.lineno} would run as soon as the text is read; at its top only imports, "
                             "constants, functions and classes may stand.", part.lineno)
        if at and part.lineno <= (tree.body[at - 1].end_lineno or 0):
            raise Unreadable(f"line {part.lineno} holds two statements; put each on a line of its own.", part.lineno)
        if isinstance(part, (ast.Import, ast.ImportFrom)):
            spans.append((part.lineno, part.end_lineno or part.lineno))
            for bound, statement in imported(part):
                imports[bound] = statement
        elif isinstance(part, (ast.FunctionDef, ast.ClassDef)):
            names[part.name] = None
        else:
            targets = part.targets if isinstance(part, ast.Assign) else [part.target]
            names.update(dict.fromkeys(each.id for target in targets for each in ast.walk(target)
                                       if isinstance(each, ast.Name)))
    return tuple(names), imports, tuple(spans)


def imported(part: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, str]]:
    """For each name an import binds, a statement that binds just that one."""
    for each in part.names:
        named = f" as {each.asname}" if each.asname else ""
        if isinstance(part, ast.Import):
            yield each.asname or each.name, f"import {each.name}{named}"
            continue
        if part.level:
            raise Unreadable(f"line {part.lineno} imports from beside a file, and this Python is in none.", part.lineno)
        if each.name == "*":
            raise Unreadable(f"line {part.lineno} imports everything; name what you need from {part.module}.",
                             part.lineno)
        bound = f"__future__ {each.name}" if part.module == "__future__" else each.asname or each.name
        yield bound, f"from {part.module} import {each.name}{named}"


def chosen(tree: ast.Module, imports: Mapping[str, str]) -> ast.ClassDef:
    """The last class that is a module."""
    classes = [part for part in tree.body if isinstance(part, ast.ClassDef)]
    modules: list[ast.ClassDef] = []
    for each in classes:
        bases = [ast.unparse(base) for base in each.bases]
        known = {module.name for module in modules}
        if any(base in known or is_module(base, imports) for base in bases):
            modules.append(each)
    if not modules:
        line = classes[-1].lineno if classes else 0
        said = f"{classes[-1].name} is no nn.Module: write `class {classes[-1].name}(nn.Module):`." if classes else \
            "there is no class in its Python; write one that is an nn.Module."
        raise Unreadable(f"line {line}: {said}" if line else said, line)
    found = modules[-1]
    if not WORD.match(found.name):
        raise Unreadable(f"line {found.lineno}: a class is called by letters a to z, digits and _, not {found.name}.",
                         found.lineno)
    return found


def is_module(base: str, imports: Mapping[str, str]) -> bool:
    """Whether a base class is ``nn.Module``, or one of torch's own modules."""
    first, _, rest = base.partition(".")
    said = imports.get(first, "")
    return (first in ("nn", "torch") and bool(rest)) or "torch" in said.replace("import", " ").split(".")[0].split()


def ancestry(module: ast.ClassDef, tree: ast.Module) -> list[ast.ClassDef]:
    """The class and those in the text it is made from, nearest first."""
    known = {part.name: part for part in tree.body if isinstance(part, ast.ClassDef)}
    family = [module]
    for each in family:
        family += [known[base.id] for base in each.bases
                   if isinstance(base, ast.Name) and base.id in known and known[base.id] not in family]
    return family


def method(family: list[ast.ClassDef], name: str) -> Function | None:
    return next((part for each in family for part in each.body if isinstance(part, Function) and part.name == name),
                None)


def ways_in(forward: Function) -> tuple[dict[str, In], tuple[str, ...]]:
    """The inputs by name, and those of them that have to be said by name."""
    takes = forward.args
    if takes.kwarg is not None:
        raise Unreadable(f"line {forward.lineno}: forward takes **{takes.kwarg.arg}; name each input instead.",
                         forward.lineno)
    positional = [*takes.posonlyargs, *takes.args][1:]
    defaults = [None] * (len(positional) - len(takes.defaults)) + list(takes.defaults[-len(positional):] or ())
    found: dict[str, In] = {}
    by_name = []
    pairs = [*zip(positional, defaults, strict=False), *zip(takes.kwonlyargs, takes.kw_defaults, strict=True)]
    for each, default in pairs:
        optional = isinstance(default, ast.Constant) and default.value is None
        if default is not None and not optional:
            continue  # left at its own default
        found[word(each)] = entrance(each.arg, optional=optional)
        if each in takes.kwonlyargs or (optional and each not in takes.posonlyargs):
            by_name.append(each.arg)
    if takes.vararg is not None:
        found[word(takes.vararg)] = entrance(takes.vararg.arg, many=True)
    if not found:
        raise Unreadable(f"line {forward.lineno}: forward takes no input; write forward(self, x).", forward.lineno)
    return found, tuple(by_name)


def word(argument: ast.arg) -> str:
    if not WORD.match(argument.arg) or argument.arg == "self":
        raise Unreadable(f"line {argument.lineno}: an input is called by letters a to z, digits and _, beginning with "
                         f"a letter, not {argument.arg}.", argument.lineno)
    return argument.arg


def entrance(name: str, *, optional: bool = False, many: bool = False) -> In:
    port = In(f"*{name}", dtype="any", optional=optional, many=many, doc=f"The argument {name} of forward.")
    port.name = name
    return port


def ways_out(forward: Function, inputs: Mapping[str, In]) -> dict[str, Out]:
    """The outputs: ``y`` for one, the names returned for several, else ``y1``, ``y2`` …."""
    given = [(line, names) for part in own_parts(forward) if isinstance(part, ast.Return)
             for line, names in [(part.lineno, returned(part.value))]]
    if not given:
        raise Unreadable(f"line {forward.lineno}: forward returns nothing.", forward.lineno)
    first, names = given[0]
    for line, others in given[1:]:
        if len(others) != len(names):
            raise Unreadable(f"forward returns {len(names)} on line {first} and {len(others)} on line {line}; it has "
                             "to be the same number.", line)
    if not names:
        raise Unreadable(f"line {first}: forward returns nothing.", first)
    if len(names) == 1:
        called = ["y" if "y" not in inputs else "out"]
    else:
        called = [f"{name}_out" if name in inputs else name for name in names]
        if not all(map(WORD.match, called)) or len({*called}) < len(called) or {*called} & {*inputs, "self"}:
            called = [f"y{at + 1}" for at in range(len(names))]
            if {*called} & {*inputs}:
                called = [f"out{at + 1}" for at in range(len(names))]
    found = {}
    for name in called:
        found[name] = Out("", doc="What forward returns." if len(called) == 1 else f"{name} of what forward returns.")
        found[name].name = name
    return found


def own_parts(function: Function) -> Iterator[ast.AST]:
    """Every part of a function that is not inside another one."""
    ahead: list[ast.AST] = list(function.body)
    while ahead:
        part = ahead.pop(0)
        yield part
        if not isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            ahead = [*ast.iter_child_nodes(part), *ahead]


def returned(value: ast.expr | None) -> list[str]:
    if value is None or (isinstance(value, ast.Constant) and value.value is None):
        return []
    if not isinstance(value, (ast.Tuple, ast.List)):
        return ["y"]
    return [each.id if isinstance(each, ast.Name) else f"?{at}" for at, each in enumerate(value.elts)]


def settings(init: Function | None) -> tuple[dict[str, Param], dict[str, int]]:
    """What can be set, and what takes its value from what arrives."""
    if init is None:
        return {}, {}
    takes = init.args
    positional = [*takes.posonlyargs, *takes.args][1:]
    defaults = [None] * (len(positional) - len(takes.defaults)) + list(takes.defaults[-len(positional):] or ())
    arguments: dict[str, Param] = {}
    sized: dict[str, int] = {}
    for each, default in [*zip(positional, defaults, strict=False),
                          *zip(takes.kwonlyargs, takes.kw_defaults, strict=True)]:
        if default is None:
            if each.arg not in SIZED or each in takes.posonlyargs:
                raise Unreadable(f"line {each.lineno}: {each.arg} has no value; give it a default, or call it features "
                                 "(the last size that arrives) or channels (the second).", each.lineno)
            sized[each.arg] = SIZED[each.arg]
        elif each not in takes.posonlyargs and WORD.match(each.arg) and (param := setting(each, default)) is not None:
            param.name, param.title = each.arg, each.arg.replace("_", " ").capitalize()[:24]
            arguments[each.arg] = param
    return arguments, sized


def setting(argument: ast.arg, default: ast.expr) -> Param | None:
    """The param an argument with a plain default becomes; None for a default that is no number, switch or text."""
    try:
        value: Any = ast.literal_eval(default)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None
    said = f"The argument {argument.arg} of its Python."
    noted = argument.annotation.id if isinstance(argument.annotation, ast.Name) else ""
    if isinstance(value, bool):
        return Bool(value, doc=said)
    if isinstance(value, int) and noted == "float":
        return Float(float(value), min=-1e9, max=1e9, doc=said)
    if isinstance(value, int) and abs(value) < 2**31:
        return Int(value, min=-2**31, doc=said)
    if isinstance(value, float) and abs(value) <= 1e9:
        return Float(value, min=-1e9, max=1e9, doc=said)
    return Text(value, doc=said) if isinstance(value, str) and len(value) <= 1000 else None
