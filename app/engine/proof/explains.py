"""A kind says what it is: sentences, limits, a face that names params that are there, torch's own defaults."""

from __future__ import annotations

import ast
import inspect
import math
from typing import Any

import torch
from torch import nn

from app.core.fill import Fill
from nodes.language import Choice, Float, Int, Node, Scope, Tensor

from .hints import NONE, Hints


def explains_itself(kind: type[Node]) -> None:
    """Every sentence a person reads is there, and every number has limits."""
    first = (inspect.getdoc(kind) or "").split("\n\n")[0]
    assert first.endswith("."), f"{kind.__name__} needs a docstring whose first paragraph is a sentence"
    assert len(first) <= 120, f"the first sentence of {kind.__name__} is longer than 120 letters"
    assert kind.title and (kind.synonyms or kind.__name__ in kind.title), kind.__name__
    assert kind.synonyms == kind.synonyms.lower() and len(kind.synonyms.split()) <= 16, kind.synonyms
    assert len(kind.formula) <= 30, f"the formula {kind.formula} does not fit on a card"
    for port in (*kind.inputs.values(), *kind.outs.values()):
        assert port.doc.endswith("."), port.name
    for name, param in kind.params.items():
        assert param.doc.endswith("."), name
        assert len(param.title) <= 24, name
        assert not param.problem(param.default), name
        if isinstance(param, (Int, Float)):
            assert None not in (param.min, param.max), f"{name} has no limits"
        if isinstance(param, Choice):
            assert len(set(param.choices)) == len(param.choices), name
    for part in kind.face.split("{")[1:]:
        assert part.split("}")[0].rstrip("?") in kind.params, kind.face


def draws_its_curve(kind: type[Node]) -> None:
    """The line on the card is what the node does."""
    if not kind.curve:
        return
    node = kind()
    xs = [n / 4 for n in range(-16, 17)]
    names = {"torch": torch, "nn": nn}
    given = torch.tensor(xs)
    if kind.build_line is not None:
        filled = Fill(Scope(node, {"C": 1, "S": ()}), {}, node.params).visit(ast.parse(kind.build, mode="eval").body)
        module = eval(ast.unparse(ast.fix_missing_locations(filled)), names).eval()
        ys = module(given).tolist()
    else:
        first, out = next(iter(kind.inputs)), next(iter(kind.outs))
        scope = Scope(node, {"S": (len(xs),)}, dict.fromkeys(kind.inputs) | {first: Tensor((len(xs),))})
        written: dict[str, ast.expr] = {name: ast.Constant(None) for name in kind.inputs}
        filled = Fill(scope, written | {first: ast.Name("x"), out: ast.Name("y")}, node.params, {out}) \
            .visit(ast.parse(kind.forward).body[0])
        space: dict[str, Any] = {**names, "x": given}
        exec(ast.unparse(ast.fix_missing_locations(filled)), space)
        ys = space["y"].tolist()
    for x, y in zip(xs, ys, strict=True):
        drawn = node.curve_at(x)
        if drawn is None:
            assert not math.isfinite(y), (x, y)
        else:
            assert math.isclose(drawn, y, rel_tol=1e-3, abs_tol=1e-3), (kind.__name__, x, drawn, y)


METHODS: dict[str, dict[str, Any]] = {
    "flatten": {"end_dim": -1}, "mean": {"keepdim": False}, "sum": {"keepdim": False}, "amax": {"keepdim": False},
    "amin": {"keepdim": False}}
"""Methods of tensors have no signature to read; these are their defaults in torch's documentation."""


def leaves_torchs_defaults_unsaid(kind: type[Node], hints: Hints = NONE) -> None:
    """A keyword that is left out at its default has that default in torch."""
    lines = [ast.parse(line) for line in (kind.build, kind.forward) if line]
    for call in (part for line in lines for part in ast.walk(line) if isinstance(part, ast.Call)):
        for word in call.keywords:
            param = kind.params.get(word.arg or "")
            if param is None or param.always:
                continue
            torchs = {**defaults_of(kind, call.func), **hints.defaults}[str(word.arg)]
            torchs = torchs.__name__ if callable(torchs) else torchs  # a transformer's activation is a function
            ours = None if word.arg == "align_corners" and param.default is False else param.default  # both mean no
            assert ours == torchs, f"{word.arg} is {ours} here and {torchs} in torch"
            assert type(ours) is type(torchs), f"{word.arg} is {ours!r} here and {torchs!r} in torch"


def defaults_of(kind: type[Node], function: ast.expr) -> dict[str, Any]:
    path = ast.unparse(function)
    if path.startswith(("nn.", "torch.")):
        found: Any = {"nn": nn, "torch": torch}[path.split(".")[0]]
        for name in path.split(".")[1:]:
            found = getattr(found, name)
    else:
        names: dict[str, Any] = {"torch": torch, "nn": nn}
        support = kind().support
        exec("import math\n" + support, names)
        if path not in names:
            return METHODS.get(path.rpartition(".")[2], {})
        found = names[path]
    parts = [vars(base).get("__init__") for base in reversed(found.__mro__)] if inspect.isclass(found) else [found]
    return {name: parameter.default for part in parts for name, parameter in signature(part).items()}


def signature(part: Any) -> dict[str, inspect.Parameter]:
    try:
        return dict(inspect.signature(part).parameters)
    except (TypeError, ValueError):  # written in C, or nothing of its own
        return {}
