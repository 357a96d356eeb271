"""What a person can set on a node: one class for each sort of value.

On the class a param is the form field, on a node it is the value. A param knows its
limits and says in a sentence what is wrong with a value; editors, the file check and
the manual are derived from it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

MOST_CODE, MOST_ARGUMENTS = 100_000, 100
"""How many letters a user's own Python may have, and how many arguments."""


class Param:
    """A value the user sets.

    ``title`` is its label in the inspector (from its name if left out), ``doc`` one
    sentence of help, ``unit`` what it counts, ``formerly`` a name it had in older files.
    A keyword at its default is not written, as torch has the same; ``always`` writes it.
    """

    type: str = "value"

    def __init__(self, default: Any, *, title: str = "", doc: str = "", unit: str = "", formerly: str = "",
                 always: bool = False) -> None:
        self.default, self.doc, self.unit, self.formerly = default, doc, unit, formerly
        self.title, self.name, self.always = title, "", always

    def __set_name__(self, owner: Any, name: str) -> None:
        self.name = name
        self.title = self.title or name.replace("_", " ").capitalize()

    def __get__(self, node: Any, owner: Any = None) -> Any:
        return self if node is None else node.values.get(self.name, self.default)

    def problem(self, value: Any) -> str:
        """What is wrong with ``value``, in a sentence; empty if nothing is."""
        return ""

    def show(self, value: Any) -> str:
        """``value`` as a node's face says it."""
        return str(value)

    def about(self) -> Mapping[str, Any]:
        """The param as the catalogue lists it."""
        return {"name": self.name, "title": self.title, "type": self.type, "default": self.default,
                "limits": {}, "choices": [], "doc": self.doc, "unit": self.unit}


class Number(Param):
    """A number between ``min`` and ``max``. ``slide`` says that a slider suits it."""

    def __init__(self, default: Any, *, min: float | None = None, max: float | None = None,
                 optional: bool = False, slide: bool = False, **about: Any) -> None:
        super().__init__(default, **about)
        self.min, self.max, self.optional, self.slide = min, max, optional, slide

    def sort(self, value: Any) -> bool:
        return isinstance(value, (int, float)) and not isinstance(value, bool)

    def problem(self, value: Any) -> str:
        if value is None and self.optional:
            return ""
        if not self.sort(value):
            return f"{self.title} should be a {self.type}, not {value!r}."
        if isinstance(value, float) and not math.isfinite(value):
            return f"{self.title} is {value}; it has to be a finite number."
        if self.min is not None and value < self.min:
            return f"{self.title} is {value}; the least it can be is {Number.show(self, self.min)}."
        if self.max is not None and value > self.max:
            return f"{self.title} is {value}; the most it can be is {Number.show(self, self.max)}."
        return ""

    def show(self, value: Any) -> str:
        return "auto" if value is None else f"{value:g}" if isinstance(value, float) else str(value)

    def about(self) -> Mapping[str, Any]:
        limits = {"min": self.min, "max": self.max}
        return {**super().about(), "limits": {k: v for k, v in limits.items() if v is not None},
                "optional": self.optional}


class Int(Number):
    """A whole number."""

    type = "whole number"

    def __init__(self, default: int | None, *, min: int | None = None, max: int = 2**31 - 1, **about: Any) -> None:
        super().__init__(default, min=min, max=max, **about)

    def sort(self, value: Any) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)


class Float(Number):
    """A number with decimals."""

    type = "number"


class Sides(Number):
    """A whole number for every side of space, or one number that stands for all of them.

    A ``Pair`` of ``3`` is a 3×3 square; ``(3, 5)`` is 3 high and 5 wide.
    """

    type = "sides"
    rank = 2

    def __init__(self, default: Any, *, min: int | None = None, max: int = 1_000_000, **about: Any) -> None:
        super().__init__(default, min=min, max=max, **about)

    def problem(self, value: Any) -> str:
        if not isinstance(value, tuple):
            return super().problem(value) if value is None or self.sort(value) else self.shape_problem(value)
        if len(value) != self.rank:
            return self.shape_problem(value)
        return next((wrong for side in value if (wrong := super(Sides, self).problem(side))), "")

    def sort(self, value: Any) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)

    def shape_problem(self, value: Any) -> str:
        return f"{self.title} should be one whole number or {self.rank} of them, not {value!r}."

    def show(self, value: Any) -> str:
        if value is None:
            return "auto"
        return "×".join(map(str, sides(value, self.rank)))

    def about(self) -> Mapping[str, Any]:
        return {**super().about(), "type": {1: "whole number", 2: "pair", 3: "triple"}[self.rank]}


class Pair(Sides):
    """A whole number for height and one for width."""

    rank = 2


class Triple(Sides):
    """A whole number each for depth, height and width."""

    rank = 3


class Ints(Param):
    """A list of whole numbers, such as the sizes to reshape to."""

    type = "list of whole numbers"

    def __init__(self, default: tuple[int, ...], *, min: int | None = None, most: int = 16, **about: Any) -> None:
        super().__init__(default, **about)
        self.min, self.most = min, most

    def problem(self, value: Any) -> str:
        if not isinstance(value, tuple) or any(not isinstance(v, int) or isinstance(v, bool) for v in value):
            return f"{self.title} should be a list of whole numbers, not {value!r}."
        if len(value) > self.most:
            return f"{self.title} has {len(value)} numbers; the most it can have is {self.most}."
        if any(abs(v) > 2**31 for v in value):
            return f"{self.title} holds a number no tensor could have as a size: {max(value, key=abs)}."
        if self.min is not None and value and min(value) < self.min:
            return f"{self.title} holds {min(value)}; the least it can hold is {self.min}."
        return ""

    def show(self, value: Any) -> str:
        return " × ".join(map(str, value)) if value else "none"

    def about(self) -> Mapping[str, Any]:
        limits = {} if self.min is None else {"min": self.min}
        return {**super().about(), "default": list(self.default), "limits": {**limits, "length": self.most}}


class Axes(Param):
    """One axis, or several: ``1``, ``-1`` or ``(1, 2)``."""

    type = "axes"

    def problem(self, value: Any) -> str:
        axes = value if isinstance(value, tuple) else (value,)
        if not axes or any(not isinstance(axis, int) or isinstance(axis, bool) for axis in axes):
            return f"{self.title} should be one axis or a list of them, not {value!r}."
        if (far := next((axis for axis in axes if not -16 <= axis <= 15), None)) is not None:
            return f"{self.title} names axis {far}; the most it can be is 15, the least -16."
        return ""

    def show(self, value: Any) -> str:
        return ", ".join(map(str, value if isinstance(value, tuple) else (value,)))

    def about(self) -> Mapping[str, Any]:
        default = list(self.default) if isinstance(self.default, tuple) else self.default
        return {**super().about(), "default": default, "limits": {"min": -16, "max": 15}}


class Floats(Param):
    """A list of numbers with decimals, such as a mean for each channel. ``least`` is how many there have to be."""

    type = "list of numbers"

    def __init__(self, default: tuple[float, ...], *, min: float = -1e9, max: float = 1e9, least: int = 0,
                 most: int = 1024, **about: Any) -> None:
        super().__init__(default, **about)
        self.min, self.max, self.least, self.most = min, max, least, most

    def problem(self, value: Any) -> str:
        if not isinstance(value, tuple) or any(not isinstance(v, (int, float)) or isinstance(v, bool) for v in value):
            return f"{self.title} should be a list of numbers, not {str(value)[:80]!r}."
        if not self.least <= len(value) <= self.most:
            return f"{self.title} has {len(value)} numbers; the least it can have is {self.least}, " \
                   f"the most {self.most}."
        if (odd := next((v for v in value if not math.isfinite(v)), None)) is not None:
            return f"{self.title} holds {odd}; it has to be a finite number."
        if (odd := next((v for v in value if not self.min <= v <= self.max), None)) is not None:
            return f"{self.title} holds {odd}; the least it can hold is {self.min:g}, the most {self.max:g}."
        return ""

    def show(self, value: Any) -> str:
        return " ".join(f"{v:g}" for v in value) if value else "none"

    def about(self) -> Mapping[str, Any]:
        limits = {"min": self.min, "max": self.max, "least": self.least, "length": self.most}
        return {**super().about(), "default": list(self.default), "limits": limits}


class Bool(Param):
    """On or off."""

    type = "on or off"

    def problem(self, value: Any) -> str:
        return "" if isinstance(value, bool) else f"{self.title} should be on or off, not {value!r}."

    def show(self, value: Any) -> str:
        return "on" if value else "off"


class Choice(Param):
    """One of a few words."""

    type = "choice"

    def __init__(self, *choices: str, **about: Any) -> None:
        super().__init__(choices[0], **about)
        self.choices = choices

    def problem(self, value: Any) -> str:
        if isinstance(value, str) and value in self.choices:
            return ""
        return f"{self.title} should be one of {', '.join(self.choices)}, not {value!r}."

    def about(self) -> Mapping[str, Any]:
        return {**super().about(), "choices": list(self.choices)}


class Text(Param):
    """A short text. ``suggest`` names what an editor may offer: ``field`` for the data's fields."""

    type = "text"

    def __init__(self, default: str = "", *, suggest: str = "", **about: Any) -> None:
        super().__init__(default, **about)
        self.suggest = suggest

    def problem(self, value: Any) -> str:
        if not isinstance(value, str) or len(value) > 1000:
            return f"{self.title} should be a short text, not {str(value)[:40]!r}."
        return ""


class Code(Param):
    """Python a person writes: many lines."""

    type = "Python"

    def problem(self, value: Any) -> str:
        if not isinstance(value, str):
            return f"{self.title} should be a text of Python, not {str(value)[:40]!r}."
        if len(value) > MOST_CODE:
            return f"{self.title} has {len(value):,} letters; the most it can have is {MOST_CODE:,}."
        return ""

    def show(self, value: Any) -> str:
        lines = str(value).count("\n") + 1
        return f"{lines} line{'s' * (lines != 1)}"


class Arguments(Param):
    """What a user's own Python is set to, by the names of its arguments."""

    type = "arguments"

    def problem(self, value: Any) -> str:
        if not isinstance(value, dict):
            return f"{self.title} should be values by name, not {str(value)[:40]!r}."
        if len(value) > MOST_ARGUMENTS:
            return f"{self.title} are {len(value)}; the most there can be is {MOST_ARGUMENTS}."
        return ""

    def show(self, value: Any) -> str:
        return ", ".join(f"{name} {each}" for name, each in value.items()) or "their defaults"


def sides(value: Any, rank: int) -> tuple[Any, ...]:
    """``value`` as one number a side: ``sides(3, 2)`` is ``(3, 3)``."""
    return value if isinstance(value, tuple) else (value,) * rank
