"""From written source to a living module, and from a traceback back to a node."""

from __future__ import annotations

import linecache
import random
import traceback
import zlib
from typing import Any

import torch
from torch import nn

from app.core.trust import trusted
from app.core.write import Source, Unwritable


def file_of(source: Source) -> str:
    """What tracebacks call the source; a class and its text have one name for good."""
    return f"<{source.title} {zlib.crc32(source.text.encode()):08x}>"


def build(source: Source, seed: int | None = None) -> nn.Module:
    """Run the written source and make one of the module it defines, on the processor.

    With ``seed`` its first weights are the same every time. The text comes from
    ``app.core.write`` alone: names in it are identifiers, values are constants, and Python that a user
    wrote is trusted. Raises :class:`Unwritable` before anything runs if it is not.
    """
    if not all(map(trusted, source.contents)):
        raise Unwritable("The network holds Python that is off until you trust it.")
    file = file_of(source)
    linecache.cache[file] = (len(source.text), None, source.text.splitlines(keepends=True), file)
    if seed is not None:
        sow(seed)
    space: dict[str, Any] = {"__name__": source.title}
    exec(compile(source.text, file, "exec"), space)
    return space[source.title]()


def sow(seed: int) -> None:
    """Begin every source of chance at ``seed``: torch on all devices, numpy, Python."""
    import numpy as np

    torch.manual_seed(seed)
    np.random.seed(seed % 2**32)
    random.seed(seed)


def blame(error: BaseException, source: Source) -> str | None:
    """The id of the node whose line was running when ``error`` was raised; None if it was none of them."""
    file = file_of(source)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename == file and (id := source.lines.get(frame.lineno or 0)):
            return id
    return None


def blame_inside(error: BaseException, source: Source) -> tuple[str, str] | None:
    """The network and the id of the node inside a block whose line was running when ``error`` was raised, if one was.
    """
    file = file_of(source)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename == file and (place := source.inside.get(frame.lineno or 0)):
            return place
    return None


def own_line(error: BaseException, source: Source) -> int:
    """The line of a user's own Python that was running when ``error`` was raised, as they count them; 0 if none was."""
    file = file_of(source)
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file]
    return source.own.get(lines[-1] or 0, ("", 0))[1] if lines else 0
