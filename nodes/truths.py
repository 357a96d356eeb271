"""Nodes that ask whether any, or all, along axes are true."""

from __future__ import annotations

from .language import In
from .reducing import Summed


class Asked(Summed):
    """Truths along axes summed up in one."""

    x = In("*S", dtype="bool", doc="True or false, of any shape.")


class Any(Asked, group="Reducing", synonyms="exists some true logical or mask reduce"):
    """True where at least one along one axis or several is true."""

    formula = "∃ x"
    forward = "y = torch.any(x, dim=dim, keepdim=keepdim)"


class All(Asked, group="Reducing", synonyms="every true logical and mask reduce"):
    """True where all along one axis or several are true."""

    formula = "∀ x"
    forward = "y = torch.all(x, dim=dim, keepdim=keepdim)"
