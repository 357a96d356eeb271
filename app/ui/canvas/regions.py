"""Where the training part lies: rounded regions around its nodes that leave the others out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from .shown import Shown

MARGIN, HEAD = 22.0, 34.0
"""Room around the nodes, and above them for the words."""
MANY = 200


def regions(picture: Shown) -> list[QRectF]:
    """One region if no other node would lie in it, else as few as can be."""
    if not picture.report.training:
        return []
    training = [item for item in picture.nodes.values() if item.training]
    boxes = [item.rect.adjusted(-MARGIN, -HEAD, MARGIN, MARGIN) for item in training]
    if len(boxes) > MANY:
        return boxes[:MANY]
    joined = True
    while joined and len(boxes) > 1:
        joined = False
        for i in range(len(boxes)):
            for j in range(len(boxes) - 1, i, -1):
                both = boxes[i].united(boxes[j])
                if not holds_others(picture, both):
                    boxes[i] = both
                    del boxes[j]
                    joined = True
    return boxes


def holds_others(picture: Shown, box: QRectF) -> bool:
    return any(not item.training for item in picture.nodes_in(box))
