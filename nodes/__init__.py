"""The vocabulary: every kind of node there is. Standard library only; import order is the order of the library."""

from . import (  # noqa: F401, I001
    data,
    dense,
    convolution,
    pooling,
    normalising,
    activation,
    dropout,
    recurrent,
    embedding,
    attention,
    joining,
    shaping,
    resizing,
    loss,
)
from .language import Node

catalogue: dict[str, type[Node]] = Node.catalogue
