"""Find on the canvas: what fits is ringed on the sheet and in the overview, Enter goes from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QTransform
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from app.core.find import Hit, found

from .. import icons, theme
from ..parts.ask import floats
from ..parts.search import SearchField
from ..plain import plain
from ..tongue import tr
from .frame_item import head
from .geometry import PAD
from .note_item import box

if TYPE_CHECKING:
    from .view import Canvas

WIDE, EDGE = 368, 12
RING, LEAST = 6.0, 5.0
"""How far a ring lies around its card in units of the scene; how small it may become, in pixels."""
HOW = "Enter: next · Tab: stay here · Esc: back"


class Seek(QFrame):
    """A bar over the upper right of the canvas. Esc goes back to what was in view and chosen when it opened."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.hits: list[Hit] = []
        self.at = -1
        self.elsewhere: tuple[str, int] | None = None
        """Another network, and how many fit there, where none does here."""
        self.came_from: tuple[str, QTransform, tuple[int, int], frozenset[str]] | None = None
        floats(self, tr("Find on the canvas"))
        self.setFixedWidth(WIDE)
        self.field = Field("Name, kind, shape, problem or note")
        self.field.seek = self
        self.count = QLabel()
        theme.look(self.count, "second")
        self.count.setMinimumWidth(58)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        self.buttons: list[QToolButton] = []
        for icon, words, call in (("chevron-up", "Previous (Shift+F3)", lambda: self.step(-1)),
                                  ("chevron-down", "Next (F3)", lambda: self.step(1)),
                                  ("x", "Close", self.close_up)):
            button = QToolButton()
            theme.look(button, "quiet")
            button.setIcon(icons.icon(icon))
            button.setToolTip(tr(words))
            button.setAccessibleName(tr(words.partition(" (")[0]))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, call=call: call())
            row.addWidget(button)
            self.buttons.append(button)
        self.why = QLabel()
        theme.look(self.why, "small")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.why)
        self.field.textChanged.connect(self.search)
        self.field.moved.connect(self.step)
        canvas.desk.changed.connect(self.refresh)
        canvas.desk.network_changed.connect(lambda _: self.refresh())
        self.hide()

    def open(self) -> None:
        """Show the bar with the words of the last time, ready to be typed over."""
        canvas = self.canvas
        if self.isHidden():
            self.came_from = (canvas.desk.name, canvas.transform(), canvas.corner, canvas.desk.chosen)
        canvas.trouble.hide()
        self.show()
        self.raise_()
        self.lie()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search(self.field.text())

    def close_up(self) -> None:
        """Close and stay where it led to."""
        if self.isHidden():
            return
        had = self.isAncestorOf(self.canvas.window().focusWidget()) if self.canvas.window().focusWidget() else False
        self.hide()
        self.hits, self.at, self.elsewhere = [], -1, None
        self.mark()
        if had:
            self.canvas.setFocus()

    def go_back(self) -> None:
        """Close, and bring back what was in view and chosen before."""
        canvas = self.canvas
        if self.came_from is not None and self.came_from[0] in canvas.desk.project.networks:
            name, transform, corner, chosen = self.came_from
            canvas.desk.show_network(name)
            canvas.setTransform(transform)
            canvas.scroll_to(corner)
            canvas.desk.select(chosen)
            canvas.zoom_changed.emit(canvas.zoom)
            canvas.moved()
        self.close_up()

    def lie(self) -> None:
        """Keep to the corner, and within the canvas."""
        wide = min(WIDE, self.canvas.width() - 2 * EDGE)
        if wide != self.width():
            self.setFixedWidth(wide)
            self.say()
        self.adjustSize()
        self.move(max(EDGE, self.canvas.width() - self.width() - EDGE), EDGE)

    def refresh(self, *_: object) -> None:
        """The network is another one: look again, and stay with what one was at."""
        if self.isHidden():
            return
        was = self.hits[self.at] if 0 <= self.at < len(self.hits) else None
        self.look()
        self.at = next((place for place, hit in enumerate(self.hits)
                        if was is not None and (hit.id, hit.what) == (was.id, was.what)), -1)
        self.say()

    def look(self) -> None:
        desk = self.canvas.desk
        self.hits, self.elsewhere = self.found_in(desk.name), None
        if not self.hits:
            others = (name for name in desk.project.networks if name != desk.name)
            self.elsewhere = next(((name, len(hits)) for name in others if (hits := self.found_in(name))), None)

    def found_in(self, name: str) -> list[Hit]:
        """What fits in a network of the project."""
        desk = self.canvas.desk
        report = desk.report if name == desk.name else desk.findings.reports[name]
        return found(desk.project.networks[name], report, self.field.text(), desk.advice.of(name), tr)

    def search(self, typed: str) -> None:
        if self.isHidden():
            return
        self.look()
        self.at = -1
        if self.hits:
            self.step(1)
            return
        if self.came_from is not None and self.came_from[0] == self.canvas.desk.name:
            self.canvas.desk.select(self.came_from[-1])  # what fitted a shorter word is not meant any more
        self.say()

    def step(self, by: int) -> None:
        """Go to the next one that fits, around the end to the first; where none does, to a network that has some."""
        if self.isHidden() and self.field.text():
            self.open()
            self.canvas.setFocus()
            return
        if self.elsewhere is not None:
            self.canvas.desk.show_network(self.elsewhere[0])
        if self.hits:
            self.at = (self.at + by) % len(self.hits) if self.at >= 0 or by > 0 else len(self.hits) - 1
            self.go_to(self.hits[self.at])
            self.make_way(self.hits[self.at])
        self.say()

    def go_to(self, hit: Hit) -> None:
        """Choose what was found, of a frame what it holds, and bring it into view."""
        canvas = self.canvas
        if hit.what == "node":
            canvas.desk.reveal(hit.id)
            return
        canvas.desk.select((hit.id,) if hit.what == "note" else canvas.desk.graph.frames[hit.id].holds)
        if (rect := self.rect_of(hit)) is not None:
            canvas.come_to(rect if hit.what == "note" else head(rect))

    def rect_of(self, hit: Hit) -> QRectF | None:
        """Where what was found lies; None while it is not drawn."""
        picture = self.canvas.picture
        if hit.what == "frame":
            return picture.frame_boxes().get(hit.id)
        if hit.what == "note":
            return box(picture.graph.notes[hit.id]) if hit.id in picture.graph.notes else None
        return picture.nodes[hit.id].rect if hit.id in picture.nodes else None

    @property
    def rects(self) -> list[tuple[Hit, QRectF]]:
        """All that was found, and where it lies."""
        return [(hit, rect) for hit in self.hits if (rect := self.rect_of(hit)) is not None]

    def make_way(self, hit: Hit) -> None:
        """What was found must not lie under the bar itself."""
        rect = self.rect_of(hit)
        if rect is None:
            return
        if hit.what == "frame":
            rect = head(rect)
        card = self.canvas.viewportTransform().mapRect(rect.adjusted(-PAD, -PAD, PAD, PAD)).toRect()
        if card.intersects(self.geometry()):
            self.canvas.scroll_by(0, card.top() - self.geometry().bottom() - EDGE)

    def say(self) -> None:
        """Say how many there are, which one this is, and what of it fits."""
        typed, many = self.field.text().strip(), len(self.hits)
        self.count.setText(tr("" if not typed else f"{self.at + 1} of {many}" if self.at >= 0 else f"{many:,} found"))
        self.count.setVisible(bool(typed))
        if typed and self.elsewhere is not None:
            told = f"Nothing here fits; Enter goes to {self.elsewhere[1]:,} in {self.elsewhere[0]}."
        elif typed and not many:
            told = "Nothing on this canvas fits."
        elif self.at >= 0 and self.hits[self.at].why not in ("name", "kind"):
            told = self.hits[self.at].why
        else:
            told = HOW
        room = self.width() - 20
        self.why.setText(self.why.fontMetrics().elidedText(tr(told), Qt.TextElideMode.ElideRight, room))
        self.why.setToolTip(plain(tr(told if told != HOW else "")))
        self.setAccessibleDescription(f"{self.count.text()}. {tr(told)}")
        for button in self.buttons[:2]:
            button.setEnabled(bool(many) or self.elsewhere is not None)
        self.mark()

    def mark(self) -> None:
        """Show the rings, on the sheet and in the overview."""
        self.canvas.viewport().update()
        self.canvas.minimap.forget()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Ring what was found: a double line around the one that is shown."""
        if not self.hits:
            return
        zoom, color = self.canvas.zoom, self.canvas.picture.ink.theme.color("attention")
        now = self.hits[self.at] if self.at >= 0 else None
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rings = []
        for hit, around in self.rects:
            grown = max(RING, (LEAST / zoom - around.width()) / 2)
            ring = around.adjusted(-grown, -grown, grown, grown)
            if not ring.intersects(rect):
                continue
            if hit is now:
                painter.setPen(QPen(color, max(3.0, 3.0 / zoom)))
                painter.drawRoundedRect(ring.adjusted(-3, -3, 3, 3), 15, 15)
            else:
                rings.append(ring)
        painter.setPen(QPen(color, max(1.5, 1.5 / zoom)))
        if zoom < 0.3:
            painter.drawRects(rings)
        else:
            for ring in rings:
                painter.drawRoundedRect(ring, 14, 14)


class Field(SearchField):
    """Return goes on, with Shift back; Escape goes back to before, Tab to the canvas with what was found."""

    seek: Seek

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.seek.go_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.seek.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.seek.canvas.setFocus(Qt.FocusReason.TabFocusReason)
        return True
