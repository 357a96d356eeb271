"""What the drawing of examples has to know of a kind beyond its declaration."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Hints:
    """How examples of a kind are drawn and judged; everything has a sensible default.

    ``fitting(draw, values, sizes)`` changes drawn values, or sizes by letter, in place so that they fit
    each other; ``tailored(draw, values, arriving)`` gives back what arrives, by port.
    ``stricter`` are ``(part of our sentence, reason)`` for what we refuse though torch takes it.
    ``values`` and ``wired`` are settings for the export and, for each input, the field that is
    wired to it there; ``more`` are further settings. ``random`` says that the answer is drawn
    anew each time, so that only shapes can be compared.
    """

    fitting: Callable[[Any, dict[str, Any], dict[str, Any]], None] | None = None
    tailored: Callable[[Any, dict[str, Any], Any], Any] | None = None
    stricter: Sequence[tuple[str, str]] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    wired: Mapping[str, str] = field(default_factory=dict)
    more: Sequence[Mapping[str, Any]] = ()
    random: bool = False
    uncounted: str = ""
    """Why torch's own counter does not see its multiplications, if it does not."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Torch's defaults for keywords that no signature shows."""


NONE = Hints()
