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
from collections.abc import Iterator, Mapping
from types import CodeType, MappingProxyType
from typing import Any, ClassVar, NamedTuple

from .params import Bool, Choice, Float, Int, Ints, Pair, Param, Text, Triple, sides
from .size import Size, show, symbol

__all__ = ["Bool", "Choice", "Float", "In", "Int", "Ints", "Misfit", "Node", "Out", "Pair", "Param", "Scope", "Size",
           "Tensor", "Text", "Triple", "broadcast", "no_axis", "per_sample", "show", "sides", "symbol"]

DTYPES = {"float32": "decimal numbers", "int64": "whole numbers", "bool": "true or false"}
"""Every dtype a wire can carry, and what people call it."""

ACCEPTS = {"float": ("float32",), "int": ("int64",), "bool": ("bool",), "number": ("float32", "int64"),
           "any": tuple(DTYPES)}

NOTHING: Mapping[str, Any] = MappingProxyType({})

BATCH = symbol("N")
"""The batch size: open until data arrives."""


class Tensor(NamedTuple):
    """What travels along a wire: sizes, what sort of numbers, and for codes how many there are."""

    shape: tuple[int | Size, ...]
    dtype: str = "float32"
    below: int = 0
    """Whole numbers that are codes are 0 … ``below`` - 1; 0 if nothing is known."""


class Misfit(Exception):
    """Raised inside a shape rule: the sentence says why the sizes do not fit."""


class Port:
    """A place a tensor enters or leaves; ``dims`` is its shape as the declaration spells it."""

    def __init__(self, dims: str, *, doc: str = "") -> None:
        self.dims, self.doc, self.name = dims, doc, ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name


class In(Port):
    """``In("N, C, H, W")`` names each size; ``In("*S, D")`` lets ``S`` be any run of sizes.

    ``dtype`` is a key of ``ACCEPTS``; ``many`` lets any number of wires in;
    ``otherwise`` names the input that stands in when nothing is wired;
    ``optional`` passes None when nothing is wired.
    """

    def __init__(self, dims: str, *, dtype: str = "float", many: bool = False, otherwise: str = "",
                 optional: bool = False, doc: str = "") -> None:
        super().__init__(dims, doc=doc)
        self.dtype, self.many, self.otherwise, self.optional = dtype, many, otherwise, optional
        self.accepts = ACCEPTS[dtype]
        self.pattern = tuple(name.strip() for name in dims.split(",") if name.strip())
        star = [i for i, name in enumerate(self.pattern) if name.startswith("*")]
        self.star = star[0] if star else -1
        self.least = len(self.pattern) - len(star)

    def fits(self, tensor: Tensor) -> bool:
        """Whether ``tensor`` could be meant for this port: dtype and number of sizes agree."""
        return tensor.dtype in self.accepts and (
            len(tensor.shape) >= self.least if self.star >= 0 else len(tensor.shape) == self.least)

    def bind(self, tensor: Tensor, dims: dict[str, Any]) -> str:
        """Match the tensor to the named sizes, recording each; return what is wrong, if anything."""
        if tensor.dtype not in self.accepts:
            wanted = " or ".join(DTYPES[dtype] for dtype in self.accepts)
            return f"{self.name} wants {wanted}, but {DTYPES[tensor.dtype]} arrive."
        shape = tensor.shape
        star, span = self.star, len(shape) - self.least
        if span < 0 or (star < 0 and span):
            wanted = self.dims.replace("*", "…") or "a single number"
            return f"{self.name} wants {len(self.pattern)} sizes ({wanted}), but {len(shape)} arrive ({show(shape)})." \
                if star < 0 else f"{self.name} wants at least {self.least} sizes ({wanted}), but {show(shape)} arrives."
        for i, name in enumerate(self.pattern):
            size: Any
            if i == star:
                name, size = name[1:], shape[i:i + span]
            else:
                size = shape[i if star < 0 or i < star else i + span - 1]
            if dims.setdefault(name, size) != size:
                return f"{self.name} has {name} = {show(size)}, but it is {show(dims[name])} elsewhere on this node."
        return ""


class Out(Port):
    """``Out("N, out_channels, window(H)")``: any Python over sizes, params and methods.

    ``dtype`` is one of ``DTYPES`` or the name of a method; left out, it is the first
    input's. ``many`` names the param that says how many such outputs there are; they
    are called ``y1``, ``y2`` …. ``below`` names a method that says how many codes there
    are, or is ``same``: as many as in the first input.
    """

    def __init__(self, dims: str, *, dtype: str = "", many: str = "", below: str = "", doc: str = "") -> None:
        super().__init__(dims, doc=doc)
        self.dtype, self.many, self.below = dtype, many, below
        self.rule = compile(f"({dims},)" if dims.strip() else "()", f"<out {dims}>", "eval")


class Node:
    """Base of every kind. Subclasses register themselves under their own name.

    ``face`` is the line on the card, segments parted by `` · ``; a segment with
    ``{param?}`` is left out while that param is at its default.
    ``parameters`` and ``multiply_adds`` are expressions over the same names as ``Out``:
    learned numbers, and multiplications with addition for one sample.
    ``support`` is source the written file needs once, ahead of the network.
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
    fixed_outputs: ClassVar[bool]

    def __init_subclass__(cls, *, group: str = "", title: str = "", synonyms: str = "",
                          formerly: tuple[str, ...] = ()) -> None:
        body = {k: v for base in reversed(cls.__mro__) for k, v in vars(base).items()}
        cls.inputs = {k: v for k, v in body.items() if isinstance(v, In)}
        cls.outs = {k: v for k, v in body.items() if isinstance(v, Out)}
        cls.params = {k: v for k, v in body.items() if isinstance(v, Param)}
        if not group:  # a shared half of several kinds, not a kind
            return
        cls.group, cls.title, cls.synonyms, cls.formerly = group, title or cls.__name__, synonyms, formerly
        if not vars(cls).get("forward") and cls.inputs and cls.outs and not body.get("forward"):
            cls.forward = f"{', '.join(cls.outs)} = self({', '.join(cls.inputs)})"
        cls.build_line = ast.parse(cls.build, mode="eval").body if cls.build else None
        cls.forward_line = ast.parse(cls.forward).body[0] if cls.forward else None
        cls.built_from = names_in(cls.build_line)
        cls.parameters_rule = compile(cls.parameters, f"<parameters of {cls.__name__}>", "eval")
        cls.work_rule = compile(cls.multiply_adds, f"<multiply-adds of {cls.__name__}>", "eval")
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
            found |= {f"{name}{i + 1}": port for i in range(count)}
        return found

    def problems(self, dims: Scope) -> Iterator[str]:
        """Yield a sentence for anything the ports cannot say by themselves."""
        yield from ()

    def room(self, dims: Scope) -> Iterator[int | Size]:
        """Yield sizes that have to be at least 1 when data arrives, beside those of what leaves."""
        yield from ()

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
        dims: dict[str, Any] = {} if self.inputs else {"N": BATCH}
        scope = Scope(self, dims, arriving)
        wrong: list[tuple[str, str]] = [("", text) for text in self.wrong_values()]
        for name, port in self.inputs.items():
            tensor = arriving.get(name)
            if port.many:
                wrong += [(name, text) for each in tensor or () if (text := port.bind(each, {}))]
                dims[name] = [each.shape for each in tensor or ()]
            elif tensor is not None and (text := port.bind(tensor, dims)):
                wrong.append((name, text))
        if wrong:
            return {}, scope, wrong
        for name in self.built_from:
            if isinstance(dims.get(name), Size):
                wrong.append(("", f"It needs {name} to be a fixed size, but {name} is {dims[name]}, "
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

    def leave(self, scope: Scope) -> dict[str, Tensor]:
        leaving = {}
        for name, port in self.outputs.items():
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


class Scope(dict):
    """Names a declaration may use: its sizes first, then its params and methods.

    ``scope.tensors[port]`` is the whole tensor that arrives at a port.
    """

    def __init__(self, node: Node, dims: dict[str, Any], tensors: Mapping[str, Any] = NOTHING) -> None:
        super().__init__()
        self.node, self.dims, self.tensors = node, dims, tensors

    def __missing__(self, name: str) -> Any:
        if name in self.dims:
            return self.dims[name]
        if name in self.tensors:
            return self.tensors[name]
        if name in HELPERS or name.startswith("_"):
            raise KeyError(name)
        try:
            return getattr(self.node, name)
        except AttributeError:
            raise KeyError(name) from None

    def __getattr__(self, name: str) -> Any:
        try:
            return self.dims[name]
        except KeyError:
            raise AttributeError(name) from None

    @property
    def first(self) -> Tensor:
        """The first tensor that arrives; a single decimal number if none does."""
        for tensor in self.tensors.values():
            if isinstance(tensor, list) and tensor:
                return tensor[0]
            if isinstance(tensor, Tensor):
                return tensor
        return Tensor(())


def names_in(line: ast.expr | None) -> tuple[str, ...]:
    if line is None:
        return ()
    return tuple(dict.fromkeys(part.id for part in ast.walk(line) if isinstance(part, ast.Name)))


def broadcast(*shapes: tuple[int | Size, ...]) -> tuple[int | Size, ...]:
    """The shape several tensors take together: sizes agree from the right, a 1 stretches."""
    rank = max(map(len, shapes))
    padded = [(1,) * (rank - len(shape)) + tuple(shape) for shape in shapes]
    together: list[int | Size] = []
    for axis in zip(*padded, strict=True):
        wide = {size for size in axis if size != 1}
        if len(wide) > 1:
            raise Misfit(f"{' and '.join(show(shape) for shape in shapes)} do not fit together: "
                         f"{' and '.join(sorted(map(str, wide)))} meet at one place, and neither is 1.")
        together.append(wide.pop() if wide else 1)
    return tuple(together)


LARGEST = 2**40
"""More numbers along an axis than any machine holds."""

MOST_AXES = 25
"""As many axes as torch computes with."""


def beyond(name: str, shape: tuple[int | Size, ...]) -> str:
    """Why a tensor of this shape cannot leave; empty if it can."""
    if len(shape) > MOST_AXES:
        return f"{name} would have {len(shape)} axes; {MOST_AXES} is the most there can be."
    for size in shape:
        if not isinstance(size, Size):
            if size < 1:
                return f"{name} would be {show(shape)}: what arrives is too small for these settings."
            if size > LARGEST:
                return f"{name} would have more than {LARGEST:,} numbers along an axis, which no machine holds."
        elif size.weight > 200 or size.largest > LARGEST:
            return "the sizes that are still open have become too complicated to follow."
    return ""


def no_axis(dim: int, shape: tuple[int | Size, ...]) -> Iterator[str]:
    """A sentence if a tensor of this shape has no axis ``dim``."""
    if not -len(shape) <= dim < len(shape):
        what = f"{len(shape)} axes arrive ({show(shape)})" if shape else "a single number arrives"
        yield f"there is no axis {dim}: {what}."


def per_sample(total: int | Size) -> int | Size:
    """What falls to one sample of ``total`` for a batch."""
    return total // BATCH if isinstance(total, Size) and "N" in total.symbols else total


def product(sizes: Any) -> Any:
    return math.prod(sizes) if isinstance(sizes, (tuple, list)) else sizes


HELPERS = {"prod": product, "sum": sum, "max": max, "min": min, "len": len, "broadcast": broadcast, "sides": sides,
           "__builtins__": {}}
