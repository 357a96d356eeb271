"""Icons of one family (Lucide), drawn in a colour of the theme: crisp at any scale, and new when the theme changes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources

from . import theme

MARKS = {
    "check": ("check", "on_link", 3.0), "minus": ("minus", "on_link", 3.0),
    "down": ("chevron-down", "ink2", 2.0), "up": ("chevron-up", "ink2", 2.0), "right": ("chevron-right", "ink2", 2.0),
    "left": ("chevron-left", "ink2", 2.0), "close": ("x", "ink2", 2.0),
    "down-off": ("chevron-down", "edge", 2.0), "up-off": ("chevron-up", "edge", 2.0),
}  # fmt: skip
"""What the style sheet needs as files (``marks:light-check.svg``): icon, colour, width of the stroke."""


@lru_cache(maxsize=256)
def svg(name: str) -> str:
    """The drawing as text, in ``currentColor``. Raises KeyError with the name when there is no such icon."""
    try:
        return resources.path(f"icons/{name}.svg").read_text("utf-8")
    except OSError:
        raise KeyError(f"There is no icon called “{name}” in resources/icons.") from None


def tinted(name: str, color: str, stroke: float = 2.0) -> bytes:
    """The drawing in one colour. ``stroke`` is measured in the 24 units of the drawing's side."""
    text = svg(name).replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke:g}"')
    return text.encode()


@lru_cache(maxsize=1024)
def pixmap(name: str, color: str, pixels: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``pixels`` × ``pixels`` device pixels."""
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(tinted(name, color))).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class _Engine(QIconEngine):
    """Draws when asked, in the colours of the moment, so that nobody has to hand out new icons."""

    def __init__(self, name: str, role: str, size: int) -> None:
        super().__init__()
        self._icon, self._role, self._size = name, role, size

    def _color(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return theme.current().edge
        return str(getattr(theme.current(), self._role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._icon, self._color(mode), max(1, min(size.width(), size.height())))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # since Qt 6.8 the size comes in the window's pixels, not the device's
        return pixmap(self._icon, self._color(mode), max(1, round(min(size.width(), size.height()) * scale)), scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        side = min(rect.width(), rect.height())
        picture = pixmap(self._icon, self._color(mode), max(1, round(side * ratio)), ratio)
        painter.drawPixmap(rect.center() - QPoint(side // 2 - 1, side // 2 - 1), picture)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size if not size.isEmpty() else QSize(self._size, self._size)

    def clone(self) -> QIconEngine:
        return _Engine(self._icon, self._role, self._size)


def icon(name: str, role: str = "ink2", size: int = 16) -> QIcon:
    """The icon in the theme's colour ``role``, for buttons, actions and menus; it follows the theme by itself."""
    svg(name)
    getattr(theme.current(), role)
    return QIcon(_Engine(name, role, size))


def paint(painter: QPainter, name: str, rect: QRectF, color: str) -> None:
    """Draw an icon inside ``rect`` in a colour of its own, for widgets that paint themselves."""
    ratio = painter.device().devicePixelRatio()
    side = min(rect.width(), rect.height())
    painter.drawPixmap(rect.topLeft(), pixmap(name, color, max(1, round(side * ratio)), ratio))


def mark(theme_name: str, name: str) -> bytes:
    """What ``resources/icons/marks/<theme>-<name>.svg`` has to hold."""
    drawing, role, stroke = MARKS[name]
    return tinted(drawing, str(getattr(theme.THEMES[theme_name], role)), stroke)
