"""A command as a row of a table, and the table come alive: menus, keys and the list of shortcuts follow from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from . import icons
from .needs import ALWAYS, Needs
from .tongue import tr

MENUS = ("File", "Edit", "View", "Nodes", "Wires", "Blocks", "Network", "Help")


@dataclass(frozen=True)
class Command:
    """One row: what it is called, what it does, its key, its icon, when it can be used, and where it stands.

    ``title`` may be asked anew each time. ``keys`` after the first are other keys for the
    same. ``on_canvas`` keys work while the canvas has the keyboard, so that Delete in a
    list never takes a node away. ``checked`` makes it a switch; ``among`` one of several.
    ``opens`` fills a submenu when it is about to show; a row without a title is a line.
    """

    name: str = ""
    menu: str = ""
    title: str | Callable[[], str] = ""
    call: Callable[[], Any] | None = None
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: Needs = ALWAYS
    checked: Callable[[], bool] | None = None
    among: str = ""
    on_canvas: bool = False
    opens: Callable[[QMenu], None] | None = None

    @property
    def text(self) -> str:
        return self.title() if callable(self.title) else self.title

    def reason(self) -> str:
        """Why it cannot be used now; empty if it can."""
        return self.when.why()


class Actions(QObject):
    """The table come alive: one QAction for each row, kept true while things change."""

    def __init__(self, rows: tuple[Command, ...], window: QWidget, canvas: QWidget) -> None:
        super().__init__(window)
        self.rows, self.window = rows, window
        self.actions: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for row in rows:
            if row.call is None:
                continue
            action = QAction(tr(row.text), self)
            if row.icon:
                action.setIcon(icons.icon(row.icon))
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.setCheckable(row.checked is not None)
            if row.among:
                groups.setdefault(row.among, QActionGroup(self)).addAction(action)
            if row.on_canvas:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, call=row.call: call())
            (canvas if row.on_canvas else window).addAction(action)
            self.actions[row.name] = action
        self.soon = QTimer(self, singleShot=True, interval=0)
        self.soon.timeout.connect(self.refresh)
        self.refresh()

    def __getitem__(self, name: str) -> QAction:
        return self.actions[name]

    def why(self, key: QKeySequence) -> str:
        """Why what has this key cannot be used now; empty if it can, or nothing has it."""
        return next((why for row in self.rows if row.call is not None and (why := row.reason())
                     and key in self.actions[row.name].shortcuts()), "")

    def refresh_soon(self, *_: Any) -> None:
        """Look again at what can be used, once, when the window has a moment."""
        if not self.soon.isActive():
            self.soon.start()

    def refresh(self) -> None:
        for row in self.rows:
            if row.call is None:
                continue
            action = self.actions[row.name]
            action.setText(tr(row.text))
            action.setEnabled(row.when())
            if row.checked is not None:
                action.setChecked(row.checked())

    def fill(self, menu: QMenu, name: str) -> QMenu:
        """Put the rows of one of MENUS into ``menu``, in the order of the table."""
        menu.aboutToShow.connect(self.refresh)
        for row in self.rows:
            if row.menu != name:
                continue
            if row.opens is not None:
                inner = QMenu(tr(row.text), menu)
                inner.setToolTipsVisible(True)
                if row.icon:
                    inner.setIcon(icons.icon(row.icon))
                inner.aboutToShow.connect(inner.clear)
                inner.aboutToShow.connect(partial(row.opens, inner))
                menu.addMenu(inner)
            elif row.call is None:
                menu.addSeparator()
            else:
                menu.addAction(self.actions[row.name])
        return menu

    def shortcuts(self) -> Iterator[tuple[str, str, str]]:
        """(menu, what, key) for everything that has a key."""
        for row in self.rows:
            if row.keys:
                key = QKeySequence(row.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
                what = row.name.capitalize() if callable(row.title) else row.title.removesuffix("…")
                yield row.menu or "Window", what, key


def main_menu(actions: Actions, window: QMainWindow) -> QMenu:
    """What opens from the top bar: File first, the others below it. The Mac has its own bar besides."""
    menu = QMenu(window)
    actions.fill(menu, "File")
    last = menu.actions()[-1]
    for name in MENUS[1:]:
        menu.insertMenu(last, actions.fill(QMenu(tr(name), menu), name))
    menu.insertSeparator(last)
    bar = window.menuBar()
    if bar.isNativeMenuBar():
        for name in MENUS:
            bar.addMenu(actions.fill(QMenu(tr(name), window), name))
    else:
        bar.hide()
    return menu
