"""Changes that would put a problem right: each file knows one sort of them, each is tried before it is offered."""

from .case import Fix
from .offer import MOST, fixes

__all__ = ["MOST", "Fix", "fixes"]
