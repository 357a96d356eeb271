"""Somebody at the whole window with one hand: points, drags, picks from menus, or does the same with keys alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QWidget

from app.core.graph import Graph
from app.core.project import Project
from app.ui.palette import Palette
from app.ui.window import Window
from tests.ui.canvas.conftest import LEFT, NONE, Person, Spot

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = M.ControlModifier, M.ShiftModifier


class Hand(Person):
    """Begins each story with a network in view, nothing chosen, and the keyboard on the canvas."""

    def __init__(self, window: Window) -> None:
        self.window, self.desk, self.canvas = window, window.desk, window.canvas
        self.view = self.canvas.viewport()

    def look_closely(self) -> None:
        """Have a large window with the network in it."""
        self.window.resize(1720, 1000)
        self.window.places.go("Design")
        QApplication.processEvents()

    def here(self) -> None:
        """The window is the one in use again; on the screen of the tests a menu takes that away for good."""
        QApplication.processEvents()
        if not self.window.isActiveWindow() and QApplication.activePopupWidget() is None:
            self.window.activateWindow()
            QTest.qWaitForWindowActive(self.window, 2000)
        while self.window.commands.soon.isActive():  # what can be done just now is looked up between two events
            QApplication.processEvents()

    def type(self, text: str) -> None:
        self.here()
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """What has the keyboard: a menu, a field, the canvas."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window.focusWidget() \
            or self.canvas

    def begin(self, graph: Graph) -> None:
        self.here()
        self.desk.document.open(Project("Story", {"main": graph}))
        self.canvas.set_zoom(1.0)
        self.canvas.centerOn(500, 150)
        self.canvas.picture.choose_wire(None)
        self.desk.select(())
        self.canvas.pointer = None
        self.canvas.setFocus()

    def rest(self) -> None:
        """Whatever is still open or held is let go."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self.canvas.stop()
        for field in self.fields():
            field.close_up()
        self.window.library.search.clear()

    def fields(self) -> list[QWidget]:
        """What lies over the canvas to be typed into."""
        canvas = self.canvas
        return [canvas.finder, canvas.rename, canvas.title, canvas.paper, canvas.values, canvas.seek]

    def expect_nothing_open(self) -> None:
        """No gesture is under way; no menu, list or field waits for anything."""
        assert self.canvas.gesture is None and QApplication.activePopupWidget() is None
        assert self.palette_open() is None
        assert [field for field in self.fields() if field.isVisible()] == []
        assert self.window.library.search.text() == ""

    def choose(self, *ids: str) -> None:
        self.desk.select(ids)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        """Press a key on whatever has the keyboard."""
        self.here()
        QTest.keyClick(self.focus(), key, keys)

    def pull(self, a: Spot, b: Spot, keys: Qt.KeyboardModifier = NONE,
             button: Qt.MouseButton = LEFT) -> None:
        """Press at one place and drag to another with keys held all the way; nothing is let go."""
        QTest.mousePress(self.view, button, keys, self.spot(a))
        start, end = QPointF(self.spot(a)), QPointF(self.spot(b))
        for i in range(1, 5):
            self.glide(self.canvas.to_scene(start + (end - start) * (i / 4)), keys, button)

    def right_click(self, what: Spot) -> None:
        self.ask(self.spot(what))

    def ask(self, spot: QPoint) -> None:
        QApplication.sendEvent(self.view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot,
                                                            self.view.mapToGlobal(spot)))

    def pick(self, *path: str) -> None:
        """Click a row of the menu that is open, or of one inside it."""
        menu = self.menu()
        for text in path:
            action = next(each for each in menu.actions() if each.text().split("\t")[0] == text)
            inner = action.menu()
            if inner is not None:
                menu.setActiveAction(action)  # it opens when the pointer rests there
            else:
                QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
            menu = inner

    def walk_to(self, *path: str) -> None:
        """Go to a row of the menu that is open with the arrow keys, and take it with Enter."""
        menu = self.menu()
        for text in path:
            for _ in range(len(menu.actions())):
                if (now := menu.activeAction()) is not None and now.text().split("\t")[0] == text:
                    break
                QTest.keyClick(menu, K.Key_Down)
            assert menu.activeAction().text().split("\t")[0] == text
            inner = menu.activeAction().menu()
            QTest.keyClick(menu, K.Key_Right if inner is not None else K.Key_Return)
            menu = inner

    def menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "No menu is open."
        return menu

    def click_row(self, rows: QListWidget) -> None:
        """Click the row a list stands on."""
        QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualItemRect(rows.currentItem()).center())

    def palette(self) -> Palette:
        found = self.palette_open()
        assert found is not None, "The list of all commands is not open."
        return found

    def palette_open(self) -> Palette | None:
        return next((each for each in self.window.findChildren(Palette) if each.isVisible()), None)

