"""What the drawing of examples has to know of each kind, one module a family of nodes."""

from __future__ import annotations

import importlib
import pkgutil

from app.engine.proof.hints import Hints

HINTS: dict[str, Hints] = {}
"""By the name of the kind."""

for module in pkgutil.iter_modules(__path__):
    HINTS |= importlib.import_module(f"{__name__}.{module.name}").HINTS
