"""Imports without a look into each file: PySide would read the source of every module that is imported after it.

It searches there for its optional spellings (``from __feature__ import snake_case``), which nothing here uses. That is
felt twice: before the window is painted, and in the two thousand files of torch.
"""

from __future__ import annotations

import builtins


def imports_unread() -> None:
    """Give Python its own import back. PySide keeps it under the name looked for here; a PySide without it is fine."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
