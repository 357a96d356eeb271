"""What an expert would say of a network that works: quieter than problems, never in the way; a rule is a function."""

from .given import advise, remedies

__all__ = ["advise", "remedies"]
