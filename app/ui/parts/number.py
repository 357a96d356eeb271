"""Fields for numbers: one number, or a size a side such as ``3 × 5``. Both take arithmetic."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from ..tongue import tr
from .entry import Entry
from .reckon import Unreckoned, reckon, tidy

AUTO = "auto"


class NumberEdit(Entry):
    """One number: ``NumberEdit(32, whole=True, low=1)``. Up and down go by ``step``; with Shift by ten of them.

    Without a ``step`` a number with decimals goes by one of its leading digit: 0.001, 0.002, … and back 0.0009.
    ``optional`` lets it be empty: ``None``, shown as the word ``auto``. ``judge(value)`` may say more than the limits.
    """

    def __init__(
        self, value: float | None = 0, *, whole: bool = False, low: float | None = None, high: float | None = None,
        step: float | None = None, optional: bool = False, auto: str = AUTO, name: str = "", unit: str = "",
        judge: Callable[[Any], str] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.whole, self.low, self.high, self.optional, self.auto = whole, low, high, optional, auto
        self.by = step if step is not None else (1 if whole else None)
        super().__init__(value, name=name, unit=unit, judge=judge, parent=parent)
        if optional:
            self.setPlaceholderText(tr(auto))

    def read(self, text: str) -> float | None:
        if self.optional and text.strip().lower() in ("", self.auto, "none"):
            return None
        value = reckon(text, self.whole)
        if self.low is not None and value < self.low:
            raise Unreckoned(f"The least it can be is {tidy(self.low)}, not {tidy(value)}.")
        if self.high is not None and value > self.high:
            raise Unreckoned(f"The most it can be is {tidy(self.high)}, not {tidy(value)}.")
        return value

    def show_value(self, value: float | None) -> str:
        return "" if value is None else tidy(value)

    def stepped(self, value: float | None, steps: int) -> float | None:
        if value is None:
            value = self.low or 0
        by = Decimal(repr(self.by)) if self.by is not None else _digit(value, steps)
        exact = Decimal(repr(value)) + by * steps  # decimal: 0.1 + 0.2 is 0.3 to whoever looks
        there = int(exact) if self.whole else float(exact)
        if self.low is not None and there < self.low:
            there = self.low if value > self.low else value
        if self.high is not None and there > self.high:
            there = self.high if value < self.high else value
        return there


def _digit(value: float, steps: int) -> Decimal:
    """One of the leading digit of ``value``."""
    if not value:
        return Decimal("0.1")
    power = math.floor(math.log10(abs(value)) + 1e-12)
    if (value > 0) == (steps < 0) and math.isclose(abs(value), 10.0**power):
        power -= 1
    return Decimal(10) ** power


class SidesEdit(Entry):
    """A whole number a side: ``SidesEdit((3, 5), sides=2)``. One number, typed alone, stands for every side.

    The value is an int when all sides are the same, else a tuple. ``sides=None`` is a list of any length, always a
    tuple. Arrows step the side the cursor is in.
    """

    def __init__(
        self, value: int | tuple[int, ...] | None = 1, *, sides: int | None = 2, low: int | None = None,
        high: int | None = None, optional: bool = False, auto: str = AUTO, name: str = "", unit: str = "",
        judge: Callable[[Any], str] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.sides, self.low, self.high, self.optional, self.auto = sides, low, high, optional, auto
        super().__init__(value, name=name, unit=unit, judge=judge, parent=parent)
        if optional or sides is None:
            self.setPlaceholderText(tr(auto if optional else "none"))

    def read(self, text: str) -> Any:
        parts = [part for part in re.split(r"\s*[×xX,;]\s*|(?<=[\w)])\s+(?=[\w(−-]\S*)", text.strip()) if part]
        if not parts or (self.optional and text.strip().lower() in (self.auto, "none")):
            if self.optional:
                return None
            if self.sides is None:
                return ()
        sizes = tuple(int(self._limited(reckon(part, whole=True))) for part in parts or [""])
        if self.sides is None:
            return sizes
        if len(sizes) not in (1, self.sides):
            raise Unreckoned(f"{len(sizes)} numbers; one is needed for all sides, or {self.sides}.")
        return sizes[0] if len(set(sizes)) == 1 else sizes

    def _limited(self, value: float) -> float:
        if self.low is not None and value < self.low:
            raise Unreckoned(f"The least a side can be is {self.low}, not {value}.")
        if self.high is not None and value > self.high:
            raise Unreckoned(f"The most a side can be is {self.high}, not {value}.")
        return value

    def show_value(self, value: Any) -> str:
        if value is None:
            return ""
        sizes = value if isinstance(value, tuple) else (value,) * (self.sides or 1)
        return " × ".join(map(str, sizes))

    def stepped(self, value: Any, steps: int) -> Any:
        if value is None or value == ():
            return None
        sizes = list(value if isinstance(value, tuple) else (value,) * (self.sides or 1))
        text = self.text()[: self.cursorPosition()]
        where = min(len(re.findall(r"[×xX,;]", text)), len(sizes) - 1)
        at_end = self.cursorPosition() in (0, len(self.text())) or bool(self.selectedText())
        together = len(set(sizes)) == 1 and (self.sides is not None) and at_end  # a square stays one, unless you point
        for index in range(len(sizes)) if together else [where]:
            there = sizes[index] + steps
            if self.low is not None:
                there = max(there, self.low)
            if self.high is not None:
                there = min(there, self.high)
            sizes[index] = there
        return sizes[0] if len(set(sizes)) == 1 and self.sides is not None else tuple(sizes)
