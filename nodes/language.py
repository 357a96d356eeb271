"""The language a node is written in.

A kind is a class whose body reads like a form: ports, params, and at most two lines
of Python. ``build`` is the line the node adds to ``__init__``; ``forward`` the line it
adds to ``forward``. Names in those lines are the node's own ports, sizes and params.
Everything else that is said of a kind (palette, inspector, manual, file check,
problems, source) is derived from this declaration. Nothing here imports torch or Qt.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from types import CodeType
from typing import Any, ClassVar

from .params import Axes, Bool, Choice, Float, Floats, Int, Ints, Pair, Param, Text, Triple, sides
from .ports import ACCEPTS, DTYPES, NOTHING, In, Out, Port, Tensor
from .rules import BATCH, HELPERS, Misfit, Scope, beyond, broadcast, no_axis, per_sample
from .size import Size, show, symbol

__all__ = ["ACCEPTS", "BATCH", "CURVE", "DTYPES", "NOTHING", "Axes", "Bool", "Choice", "Float", "Floats", "In", "Int",
           "Ints", "Misfit", "Node", "Out", "Pair", "Param", "Port", "Scope", "Size", "Tensor", "Text", "Triple",
           "broadcast", "no_axis", "per_sample", "show", "sides", "symbol"]

CURVE = {"__builtins__": {}, "max": max, "min": min, "abs": abs, "round": round,
         **{name: getattr(math, name) for name in ("exp", "expm1", "log", "log1p", "sqrt", "sin", "cos", "tan", "tanh",
                                                   "asin", "acos", "atan", "sinh", "cosh", "erf", "floor", "ceil",
                                                   "pi", "trunc", "copysign", "pow", "log2", "log10")},
         "sigmoid": lambda x: 1 / (1 + math.exp(-x)) if x > -700 else 0.0,
         "softplus": lambda x: x if x > 20 else math.log1p(math.exp(x))}
"""What the expression of a drawn line may say."""


class Node:
    """Base of every kind. Subclasses register themselves under their own name.

    ``face`` is the line on the card, segments parted by `` · ``; a segment with
    ``{param?}`` is left out while that param is at its default.
    ``parameters`` and ``multiply_adds`` are expressions over the same names as ``Out``:
    learned numbers, and multiplications with addition for one sample.
    ``support`` is source the written file needs once, ahead of the network; of definitions parted by two
    empty lines each is written once, whoever needs it.
    ``formula`` is what it does, short enough for its card: ``max(0, x)``. ``curve`` is an expression over
    ``x``, its params and the names in ``CURVE`` where a drawn line says more.
    ``page`` is the address of its documentation, where ``build`` and ``forward`` do not show it.
    ``origin`` is the package it comes from, if it is not ours.
    ``synonyms`` are other words people search for; ``formerly`` are names in old files.
    """

    catalogue: ClassVar[dict[str, type[Node]]] = {}
    renamed: ClassVar[dict[str, str]] = {}
    group: ClassVar[str] = ""
    title: ClassVar[str] = ""
    face: ClassVar[str] = ""
    synonyms: ClassVar[str] = ""
    formerly: ClassVar[tuple[str, ...]] = ()
    build: ClassVar[str] = ""
    forward: ClassVar[str] = ""
    support: ClassVar[str] = ""
    formula: ClassVar[str] = ""
    curve: ClassVar[str] = ""
    page: ClassVar[str] = ""
    origin: ClassVar[str] = ""
    parameters: ClassVar[str] = "0"
    multiply_adds: ClassVar[str] = "0"
    inputs: ClassVar[dict[str, In]] = {}
    outs: ClassVar[dict[str, Out]] = {}
    params: ClassVar[dict[str, Param]] = {}
    build_line: ClassVar[ast.expr | None]
    forward_line: ClassVar[ast.stmt | None]
    built_from: ClassVar[tuple[str, ...]]
    parameters_rule: ClassVar[CodeType]
    work_rule: ClassVar[CodeType]
    curve_rule: ClassVar[CodeType | None]
    fixed_outputs: ClassVar[bool]
    sure: bool = True
    """Whether its ports are known; a node whose own Python cannot be read has them only once it can."""

    def __init_subclass__(cls, *, group: str = "", title: str = "", synonyms: str = "",
                          formerly: tuple[str, ...] = ()) -> None:
        body = {k: v for base in reversed(cls.__mro__) for k, v in vars(base).items()}
        cls.inputs = {k: v for k, v in body.items() if isinstance(v, In)}
        cls.outs = {k: v for k, v in body.items() if isinstance(v, Out)}
        cls.params = {k: v for k, v in body.items() if isinstance(v, Param)}
        if not group:  # a shared half of several kinds, not a kind
            return
        if (known := Node.catalogue.get(cls.__name__)) is not None and known.__module__ != cls.__module__:
            raise TypeError(f"there is a kind called {cls.__name__} already, in {known.__module__}")
        cls.group, cls.title, cls.synonyms, cls.formerly = group, title or cls.__name__, synonyms, formerly
        if not vars(cls).get("forward") and cls.inputs and cls.outs and not body.get("forward"):
            cls.forward = f"{', '.join(cls.outs)} = self({', '.join(cls.inputs)})"
        for name, make in READ_LATER.items():
            setattr(cls, name, Once(name, make))
        cls.fixed_outputs = not any(port.many for port in cls.outs.values())
        Node.catalogue[cls.__name__] = cls
        Node.renamed.update(dict.fromkeys(formerly, cls.__name__))

    def __init__(self, values: Mapping[str, Any] = NOTHING, fields: Mapping[str, Any] = NOTHING) -> None:
        self.values, self.fields = values, fields

    @property
    def outputs(self) -> Mapping[str, Out]:
        """The outputs this node has with its values, by name."""
        if self.fixed_outputs:
            return self.outs
        found: dict[str, Out] = {}
        for name, port in self.outs.items():
            if not port.many:
                found[name] = port
                continue
            param = self.params[port.many]
            count = getattr(self, port.many)
            count = param.default if param.problem(count) else count  # a damaged file may say anything
            found |= {f"{name}{i + 1}": port for i in range(len(count) if isinstance(count, tuple) else count)}
        return found

    def problems(self, dims: Scope) -> Iterator[str]:
        """Yield a sentence for anything the ports cannot say by themselves."""
        yield from ()

    def stays(self, dims: Scope) -> str:
        """Why it cannot leave as ONNX as it is set and wired, with the way out; empty if it can."""
        return ""

    def needs(self, dims: Scope) -> str:
        """Source the written file needs once as it is wired: its ``support``, unless a wire decides."""
        return self.support

    def draws(self) -> bool:
        """Whether its answer is another one each time, after training too."""
        return False

    def room(self, dims: Scope) -> Iterator[int | Size]:
        """Yield sizes that have to be at least 1 when data arrives, beside those of what leaves."""
        yield from ()

    @cached_property
    def wrong_values(self) -> list[str]:
        """A sentence for every value outside its limits."""
        return [wrong for name, param in self.params.items()
                if name in self.values and (wrong := param.problem(self.values[name]))]

    def infer(self, arriving: Mapping[str, Any]) -> tuple[dict[str, Tensor], Scope, list[tuple[str, str]]]:
        """What leaves when ``arriving`` comes in.

        ``arriving`` maps each input to a :class:`Tensor`, a list of them (``many``) or
        None (``optional``, unwired). Returns the tensors that leave, the sizes found,
        and ``(port, sentence)`` for each thing wrong; nothing leaves if anything is.
        """
        dims = scope = Scope(self, NOTHING if self.inputs else {"N": BATCH}, arriving)
        wrong: list[tuple[str, str]] = [("", text) for text in self.wrong_values]
        for name, port in self.inputs.items():
            tensor = arriving.get(name)
            if port.many:
                wrong += [(name, text) for each in tensor or () if (text := port.bind(each, {}))]
                dims[name] = [each.shape for each in tensor or ()]
            elif tensor is not None and (text := port.bind(tensor, dims, self.inputs)):
                wrong.append((name, text))
        if wrong:
            return {}, scope, wrong
        for name in self.built_from:
            if isinstance(dims.get(name), Size):
                wrong.append(("", f"it needs {name} to be a fixed size, but {name} is {dims[name]}, "
                                  "which is only known when data arrives."))
        try:
            wrong = wrong or [("", text) for text in self.problems(scope)]
            leaving = {} if wrong else self.leave(scope)
        except Misfit as misfit:
            return {}, scope, [("", str(misfit))]
        except OverflowError:
            return {}, scope, [("", "the sizes that are still open have become too complicated to follow.")]
        wrong += [("", text) for name, tensor in leaving.items() if (text := beyond(name, tensor.shape))]
        return ({} if wrong else leaving), scope, wrong

    def curve_at(self, x: float) -> float | None:
        """The height of its drawn line at ``x``; None where there is none."""
        if self.curve_rule is None:
            return None
        try:
            y = eval(self.curve_rule, CURVE, Scope(self, {"x": x}))
        except (ArithmeticError, ValueError):
            return None
        return y if math.isfinite(y) else None

    def leave(self, scope: Scope) -> dict[str, Tensor]:
        leaving = {}
        for nth, (name, port) in enumerate(self.outputs.items()):
            scope["nth"] = nth
            dtype = port.dtype or scope.first.dtype
            if dtype not in DTYPES:
                dtype = getattr(self, dtype)(scope)
            below = scope.first.below if port.below == "same" else getattr(self, port.below)(scope) if port.below else 0
            leaving[name] = Tensor(eval(port.rule, HELPERS, scope), dtype, below)
        return leaving

    def count(self, scope: Scope) -> int:
        """How many numbers this node learns."""
        return eval(self.parameters_rule, HELPERS, scope)

    def work(self, scope: Scope) -> int | Size:
        """Multiply-adds for one sample; 0 where open sizes make them too complicated to say."""
        try:
            return eval(self.work_rule, HELPERS, scope)
        except OverflowError:
            return 0


class Once:
    """What follows from a kind's declaration, worked out when it is first asked for: there are hundreds of kinds."""

    def __init__(self, name: str, make: Callable[[type[Node]], Any]) -> None:
        self.name, self.make = name, make

    def __get__(self, node: Node | None, kind: type[Node]) -> Any:
        home = next(each for each in kind.__mro__ if vars(each).get(self.name) is self)
        value = self.make(home)
        setattr(home, self.name, value)
        return value


READ_LATER: dict[str, Callable[[type[Node]], Any]] = {
    "build_line": lambda kind: ast.parse(kind.build, mode="eval").body if kind.build else None,
    "forward_line": lambda kind: ast.parse(kind.forward).body[0] if kind.forward else None,
    "built_from": lambda kind: names_in(kind.build_line),
    "parameters_rule": lambda kind: compile(kind.parameters, f"<parameters of {kind.__name__}>", "eval"),
    "work_rule": lambda kind: compile(kind.multiply_adds, f"<multiply-adds of {kind.__name__}>", "eval"),
    "curve_rule": lambda kind: compile(kind.curve, f"<curve of {kind.__name__}>", "eval") if kind.curve else None,
}


def names_in(line: ast.expr | None) -> tuple[str, ...]:
    if line is None:
        return ()
    return tuple(dict.fromkeys(part.id for part in ast.walk(line) if isinstance(part, ast.Name)))
