"""Tab goes through the window as it is read: bar, left, middle, right, bottom, status; what it comes to is in view."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

from .tongue import tr

EDGE = 8
"""So much is seen around what Tab comes to."""


def put_in_order(parts: Iterable[QWidget]) -> None:
    """Link what is seen of ``parts`` one after the other, whatever was made first."""
    before: QWidget | None = None
    for part in filter(QWidget.isVisible, parts):
        for widget in stops(part):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget


def stops(part: QWidget) -> Iterator[QWidget]:
    """Where Tab halts in ``part``: what lies in one widget stays together, also what was put in later."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and part.focusProxy() is None:
        yield part
    inside = [part.widget(at) for at in range(part.count())] if isinstance(part, QSplitter) else part.children()
    for inner in inside:
        if isinstance(inner, QWidget) and inner.isVisible() and not inner.isWindow():
            yield from stops(inner)


@contextmanager
def staying(*buttons: QWidget) -> Iterator[None]:
    """A keyboard on one of ``buttons`` stays on one of them: Qt takes it elsewhere from what is hidden or grey."""
    here = any(button.hasFocus() for button in buttons)
    yield
    left = [each for each in buttons if each.isVisible() and each.isEnabled()]
    if here and left and not any(button.hasFocus() for button in left):
        left[0].setFocus(Qt.FocusReason.OtherFocusReason)


def first_of_next(parts: Iterable[QWidget], now: QWidget | None, by: int) -> QWidget | None:
    """Where Tab halts first in the part after the one that holds ``now`` (before it, where ``by`` is -1); from the last
    on to the first. What is not seen, or holds nothing to halt at, is passed over."""
    reached = [(part, first) for part in parts if part.isVisible() and (first := next(stops(part), None)) is not None]
    here = [at for at, (part, _) in enumerate(reached) if now is not None and (part is now or part.isAncestorOf(now))]
    return reached[(here[0] + by if here else 0) % len(reached)][1] if reached else None


def halt_where_scrolled(area: QScrollArea, name: str) -> None:
    """While part of its page is out of view Tab halts at ``area``, and the arrow and page keys scroll it; words that
    hold nothing to press could not be read to their end without a mouse."""
    area.setAccessibleName(tr(name))
    bar = area.verticalScrollBar()

    def follow(low: int, high: int) -> None:
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if high > low else Qt.FocusPolicy.NoFocus)

    follow(bar.minimum(), bar.maximum())
    bar.rangeChanged.connect(follow)


def bring_into_view(widget: QWidget) -> None:
    """Scroll all that is scrolled around ``widget`` so far that it is seen."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea) and (page := around.widget()) and page.isAncestorOf(widget):
            place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()).adjusted(-EDGE, -EDGE, EDGE, EDGE)
            if not QRect(-page.pos(), around.viewport().size()).contains(place & page.rect()):
                middle = place.center()
                around.ensureVisible(middle.x(), middle.y(), place.width() // 2, place.height() // 2)
        around = around.parentWidget()
