"""The small widgets panels are made of, each in one line."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import icons
from ..motion import Running
from ..theme import look
from ..tongue import tr

Box = TypeVar("Box", bound=QBoxLayout)
Margins = tuple[int, int, int, int]
FLUSH: Margins = (0, 0, 0, 0)
Item = QWidget | QLayout | int | None
"""What stands in a row or column: a widget, a layout, a gap of so many pixels, or None for whatever room is left."""


def label(text: str = "", style: str = "", *, wrap: bool = False, select: bool = False) -> QLabel:
    """Plain text in one of the sheet's looks; ``select`` lets it be copied."""
    made = QLabel(tr(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    look(made, style)
    return made


def button(text: str = "", icon: str = "", style: str = "", *, role: str = "ink2", size: int = 16, tip: str = "",
           name: str = "", kind: type[QPushButton] = QPushButton) -> QPushButton:
    """A button with its icon in the theme's colour ``role``; ``name`` is how tests find it."""
    made = kind(tr(text))
    if icon:
        made.setIcon(icons.icon(icon, role, size))
    made.setToolTip(tr(tip))
    made.setAccessibleName("" if text else tr(tip).partition(" (")[0])
    made.setObjectName(name)
    look(made, style)
    return made


def across(*items: Item, gap: int = 8, margins: Margins = FLUSH) -> QHBoxLayout:
    """Items side by side."""
    return filled(QHBoxLayout(), items, gap, margins)


def down(*items: Item, gap: int = 8, margins: Margins = FLUSH, on: QWidget | None = None) -> QVBoxLayout:
    """Items one below the other; ``on`` a widget at once."""
    return filled(QVBoxLayout(on) if on is not None else QVBoxLayout(), items, gap, margins)


def filled(box: Box, items: tuple[Item, ...], gap: int, margins: Margins) -> Box:
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)
    return box


def thin_bar(most: int = 0) -> QProgressBar:
    """Two pixels that say something is under way; hidden it keeps its place. Without ``most`` nobody knows how long."""
    bar = QProgressBar()
    bar.setMaximum(most)
    bar.setTextVisible(False)
    bar.setFixedHeight(2)
    policy = bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(policy)
    Running(bar)
    bar.hide()
    return bar


def rule() -> QWidget:
    """A fine upright line between two parts."""
    made = QWidget()
    look(made, "line")
    made.setFixedWidth(1)
    return made


def scrolled(page: QWidget, area: QScrollArea | None = None, *, name: str = "") -> QScrollArea:
    """``page`` in a scroll area without a frame, that never scrolls sideways; ``name`` is what is heard of it."""
    area = area or QScrollArea()
    area.setAccessibleName(tr(name) or area.accessibleName())
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    look(page, "panel")
    area.setWidget(page)
    return area
