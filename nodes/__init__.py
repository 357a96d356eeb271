"""The vocabulary: every kind of node there is. Standard library only; import order is the order of the library."""

from . import data, dense  # noqa: F401
from .language import Node

catalogue: dict[str, type[Node]] = Node.catalogue
