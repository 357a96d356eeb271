"""Fields for several numbers in a row: axes of a tensor, a number for each channel."""

from __future__ import annotations

import re
from typing import Any

from ..tongue import tr
from .entry import Entry
from .number import SidesEdit
from .reckon import reckon

PARTED = re.compile(r"\s*[,;×]\s*|(?<=[\w)])\s+(?=[\w(.−-]\S*)")


class AxesEdit(SidesEdit):
    """One axis or several: ``2`` or ``1, 2``. A single one is an int, several are a tuple."""

    def __init__(self, value: Any, **about: Any) -> None:
        super().__init__(value, sides=None, **about)

    def read(self, text: str) -> Any:
        axes = super().read(text)
        return axes[0] if len(axes) == 1 else axes

    def show_value(self, value: Any) -> str:
        return ", ".join(map(str, value if isinstance(value, tuple) else (value,)))

    def stepped(self, value: Any, steps: int) -> Any:
        return value + steps if isinstance(value, int) else super().stepped(value, steps)


class FloatsEdit(Entry):
    """Numbers with decimals, parted by commas or spaces; empty is none. Arrows do nothing: there is no one number."""

    def __init__(self, value: tuple[float, ...] = (), **about: Any) -> None:
        super().__init__(value, **about)
        self.setPlaceholderText(tr("none"))

    def read(self, text: str) -> tuple[float, ...]:
        return tuple(float(reckon(part, whole=False)) for part in PARTED.split(text.strip()) if part)

    def show_value(self, value: Any) -> str:
        return ", ".join(short if float(short := f"{each:g}") == each else repr(each) for each in value)

    def set_value(self, value: Any) -> None:
        super().set_value(tuple(map(float, value)))

    def stepped(self, value: Any, steps: int) -> Any:
        return value
