"""The vocabulary: every kind of node there is. Standard library only; import order is the order of the library."""

from . import (  # noqa: F401, I001
    data,
    values,
    dense,
    convolution,
    folding,
    pooling,
    unpooling,
    padding,
    resizing,
    pixels,
    normalising,
    activation,
    shrinking,
    gating,
    dropout,
    recurrent,
    cells,
    embedding,
    attention,
    transformer,
    masks,
    arithmetic,
    functions,
    angles,
    clamping,
    products,
    einsum,
    comparing,
    reducing,
    ranking,
    running,
    joining,
    shaping,
    repeating,
    selecting,
    ordering,
    vision,
    preparing,
    loss,
    classifying,
    segmenting,
    ranking,
    generating,
    own,
)
from . import plugins
from .language import Node

plugins.load()

catalogue: dict[str, type[Node]] = Node.catalogue
