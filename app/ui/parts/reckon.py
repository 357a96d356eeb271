"""Works out what somebody typed into a number field: ``64*2`` is 128. Arithmetic only: nothing typed can run."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable
from typing import Any

LONGEST = 120
GREATEST = 1e18
TWO: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod, ast.Pow: operator.pow,
}  # fmt: skip
ONE: dict[type, Callable[[Any], Any]] = {ast.UAdd: operator.pos, ast.USub: operator.neg}


class Unreckoned(ValueError):
    """What was typed is no number. The text is a sentence."""


def reckon(text: str, whole: bool = False) -> int | float:
    """The value of ``text``: numbers, ``+ - * / // % **``, brackets, ``×``, ``20%``, ``1,5``.

    ``whole`` asks for an int: ``128/2`` is 64, ``5/2`` is refused. Raises Unreckoned with a sentence.
    """
    typed = text.strip()
    if not typed:
        raise Unreckoned("A number is missing here.")
    if len(typed) > LONGEST:
        raise Unreckoned(f"That is {len(typed)} characters long; {LONGEST} are enough for a number.")
    plain = typed.replace("×", "*").replace("÷", "/").replace("−", "-").replace("^", "**").replace("\u202f", "")
    if plain.endswith("%"):
        plain = f"({plain[:-1]})/100"
    if plain.count(",") == 1 and "." not in plain and "(" not in plain:
        plain = plain.replace(",", ".")  # a decimal comma: no function is called here, so it means nothing else
    try:
        value = _value(ast.parse(plain, mode="eval").body, typed)
    except Unreckoned:
        raise
    except ZeroDivisionError:
        raise Unreckoned(f"“{typed}” divides by zero.") from None
    except OverflowError:
        raise Unreckoned(f"“{typed}” is too large a number.") from None
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise Unreckoned(f"“{typed}” is not a number.") from None
    if not math.isfinite(value) or abs(value) > GREATEST:
        raise Unreckoned(f"“{typed}” is too large a number.")
    if whole and value != int(value):
        raise Unreckoned(f"“{typed}” is {tidy(value)}; a whole number is needed here.")
    return int(value) if whole else value


def _value(node: ast.AST, typed: str) -> Any:
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value
    if isinstance(node, ast.UnaryOp) and type(node.op) in ONE:
        return ONE[type(node.op)](_value(node.operand, typed))
    if isinstance(node, ast.BinOp) and type(node.op) in TWO:
        left, right = _value(node.left, typed), _value(node.right, typed)
        if isinstance(node.op, ast.Pow) and (abs(right) > 64 or abs(left) > 1e6):
            raise Unreckoned(f"“{typed}” is too large a number.")
        value = TWO[type(node.op)](left, right)
        if isinstance(value, complex):
            raise Unreckoned(f"“{typed}” is no real number.")
        if isinstance(value, int) and abs(value) > GREATEST:
            raise Unreckoned(f"“{typed}” is too large a number.")
        return value
    raise Unreckoned(f"“{typed}” is not a number.")


def tidy(value: float) -> str:
    """A number as people write it: ``0.001``, ``1e-5``, ``64``; never more digits than it has."""
    if isinstance(value, int):
        return str(value)
    text = repr(value)
    mantissa, mark, power = text.partition("e")
    return mantissa.removesuffix(".0") + (f"e{int(power)}" if mark else "")
