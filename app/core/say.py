"""Numbers as people read them: short, with the unit they are thought in."""

from __future__ import annotations

from collections.abc import Sequence

STEPS = ((10**12, "T"), (10**9, "G"), (10**6, "M"), (10**3, "K"))
UNITS = ((2**30, "GB"), (2**20, "MB"), (2**10, "KB"))


def short(count: int) -> str:
    """``18.4 K``, ``1.2 M``; whole below a thousand."""
    for size, letter in STEPS:
        if count >= size:
            return f"{figures(count / size)} {letter}"
    return str(count)


def size(count: int) -> str:
    """``14 MB``, ``0.5 MB``: bytes, in the unit in which they are more than half."""
    for step, unit in UNITS:
        if count >= step / 2:
            return f"{figures(count / step)} {unit}"
    return f"{count} bytes"


def span(seconds: float) -> str:
    """``40 ms``, ``1.2 s``, ``50 s``, ``12 min``, ``3.5 h``, ``2 days``: no finer than anyone can foresee."""
    if seconds < 0.95:
        return f"{two(seconds * 1000)} ms"
    if seconds < 100:
        return f"{two(seconds)} s"
    if seconds < 5400:
        return f"{two(seconds / 60)} min"
    return f"{two(seconds / 3600)} h" if seconds < 48 * 3600 else f"{two(seconds / 86400)} days"


def two(value: float) -> str:
    """Two figures: ``1.2``, ``12``, ``120``."""
    return f"{float(f'{value:.2g}'):g}"


def figures(value: float) -> str:
    """Three figures, and no more than one after the point: ``18.4``, ``184``, ``1.8``."""
    return f"{value:.0f}" if value >= 99.95 else f"{value:.1f}".removesuffix(".0")


def counted(count: int, one: str, many: str = "") -> str:
    """``1 problem``, ``23,466 parameters``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def listed(names: Sequence[str], most: int = 4) -> str:
    """``a``, ``a and b``, ``a, b and c``, ``a, b, c and 7 more``."""
    if len(names) > most + 1:
        names = [*names[:most], f"{len(names) - most} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""
