"""Setting a node where it stands: its main params in a small form over its card."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from nodes import catalogue
from nodes.block import Block
from nodes.language import Node, Param
from nodes.own import Own
from nodes.params import Arguments, Code

from .. import theme
from ..parts.ask import floats
from ..parts.entry import Entry
from ..parts.form import Form
from ..tongue import tr
from . import face

if TYPE_CHECKING:
    from ..panels.fields import ParamRow
    from .view import Canvas

WIDE, MOST = 288, 5
HOW = "Enter: set · Tab: next · Esc: leave it as it was"


class Values(QFrame):
    """Enter sets all of them in one step, Escape none; what makes no sense says why and stays."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas, self.id = canvas, ""
        self.told: dict[str, Any] = {}
        self.rows: dict[str, ParamRow] = {}
        self.words: dict[str, ParamRow] = {}
        """Of a block: what is on its face, by its word there."""
        self.worded: dict[str, Any] = {}
        floats(self)
        self.setFixedWidth(WIDE)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 10)
        self.column.setSpacing(8)
        self.page: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self.look_at_focus)
        self.hide()

    def open(self, id: str = "") -> None:
        """Show the form of a node, of the chosen one if none is named; what was typed for another one is meant."""
        if not self.take():
            self.close_up()
        canvas, chosen = self.canvas, self.canvas.desk.selection
        id = id or (next(iter(chosen)) if len(chosen) == 1 else "")
        if id not in canvas.picture.nodes:
            return
        placed = canvas.desk.graph.nodes[id]
        kind = catalogue.get(placed.kind)
        if kind is None or kind is Own or not kind.params:
            canvas.desk.tell("plain", f"{placed.name} has nothing to set here." if kind is not Own else
                             f"What {placed.name} does is written in the inspector.")
            return
        self.id, self.told, self.worded = id, {}, {}
        canvas.trouble.hide()
        canvas.ensure(canvas.picture.nodes[id].rect)
        self.fill(kind)
        self.lie()
        self.show()
        if self.page is not None:
            self.page.show()  # a page that is put in while the card stands there is not seen by itself
        self.raise_()
        first = self.fields()[0]
        first.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(first, Entry):
            first.selectAll()

    def fill(self, kind: type[Node]) -> None:
        """Build the form anew: each node has its own fields."""
        from ..panels.block_part import named, networks_for
        from ..panels.fields import ParamRow

        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
        placed = self.canvas.desk.graph.nodes[self.id]
        self.page = QWidget()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = QLabel(placed.name)
        theme.look(title, "strong")
        column.addWidget(title)
        form, shown, desk = Form(), main_params(kind), self.canvas.desk
        offers = list(desk.project.plan.data.fields) if kind is not Block else networks_for(desk, desk.name)
        self.rows = {param.name: ParamRow(form, param, placed.values.get(param.name, param.default), offers, self.hear)
                     for param in shown}
        node = placed.node
        self.words = {word: ParamRow(form, named(param, word), node.given.get(word, param.default), (),
                                     partial(self.hear_word, word)) for word, param in node.shown.settings.items()} \
            if isinstance(node, Block) else {}
        column.addWidget(form)
        left = len(settable(kind)) - len(shown)
        how = QLabel(tr(HOW if not left else f"{HOW}\n{left} more in the inspector"))
        theme.look(how, "small")
        column.addWidget(how)
        self.column.addWidget(self.page)
        for field in self.page.findChildren(QWidget):
            field.installEventFilter(self)
        self.setAccessibleName(tr(f"Settings of {placed.name}, {face.title(placed)}"))

    def fields(self) -> list[QWidget]:
        """What Tab walks through."""
        return [field for field in self.page.findChildren(QWidget)
                if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isEnabled() and field.focusProxy() is None
                and field.isVisibleTo(self)] if self.page is not None else []

    def hear(self, param: Param, value: Any) -> None:
        self.told[param.name] = value
        self.adjustSize()

    def hear_word(self, word: str, param: Param, value: Any) -> None:
        self.worded[word] = value
        self.adjustSize()

    def lie(self) -> None:
        """Stay over the card while the view moves."""
        if not self.id:
            return
        item = self.canvas.picture.nodes.get(self.id)
        if item is None:
            self.close_up()
            return
        self.adjustSize()
        spot, room = self.canvas.viewportTransform().mapRect(QRectF(item.rect)), self.canvas.size()
        self.move(round(max(8, min(spot.left() - 4, room.width() - self.width() - 8))),
                  round(max(8, min(spot.top() - 4, room.height() - self.height() - 8))))

    def take(self) -> bool:
        """Set what was typed, in one change; False while something typed makes no sense."""
        if not self.id or self.isHidden() or self.page is None:
            return True
        for field in self.page.findChildren(Entry):
            if not field.take():
                field.setFocus()
                return False
        for row in (*self.rows.values(), *self.words.values()):
            if hasattr(row.field, "take"):
                row.field.take()
        graph, id = self.canvas.desk.graph, self.id
        self.close_up()
        if id not in graph.nodes:
            return True
        from ..panels.block_part import with_words

        placed = graph.nodes[id]
        new = {name: value for name, value in self.told.items()
               if value != placed.values.get(name, self.rows[name].param.default)}
        if self.worded and (words := with_words(placed, self.worded)) != placed.values.get("settings"):
            new["settings"] = words
        if new:
            rows = [*(self.rows[name] for name in new if name in self.rows),
                    *(self.words[word] for word in (self.worded if "settings" in new else ()))]
            what = rows[0].param.title if len(rows) == 1 else f"{len(rows)} settings"
            self.canvas.desk.change(f"Set {what} of {placed.name}", graph.set(id, **new))
        return True

    def close_up(self) -> None:
        """Close and set nothing."""
        if self.isHidden():
            return
        focused = QApplication.focusWidget()
        had = focused is not None and self.isAncestorOf(focused)
        self.id = ""
        self.hide()
        if had:
            self.canvas.setFocus()

    def look_at_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard went elsewhere in the window: what was typed is meant, unless it makes no sense."""
        if self.isHidden() or new is None or not self.id or self.isAncestorOf(new) \
                or new.window() is not self.window():
            return
        if old is not None and self.isAncestorOf(old) and not self.take():
            self.close_up()
            new.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_up()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # nothing typed here is meant for the canvas below

    def focusNextPrevChild(self, forward: bool) -> bool:
        fields, now = self.fields(), QApplication.focusWidget()
        if not fields:  # it is being closed
            return False
        at = fields.index(now) if now in fields else -1
        field = fields[(at + (1 if forward else -1)) % len(fields)]
        field.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if isinstance(field, Entry):
            field.selectAll()
        return True


def main_params(kind: type[Node]) -> list[Param]:
    """The params the card names, then the first of the others, as many as make a small form."""
    named = [name for name in re.findall(r"\{(\w+)", kind.face) if name in kind.params]
    chosen = list(dict.fromkeys([*named, *settable(kind)]))[:MOST]
    return [param for name, param in kind.params.items() if name in chosen]


def settable(kind: type[Node]) -> list[str]:
    """The params that one field can set."""
    return [name for name, param in kind.params.items() if not isinstance(param, Arguments | Code)]
