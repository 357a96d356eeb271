"""Presses, drags, types and rolls at random on the real window, and looks after every step whether all still agrees."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from traceback import extract_tb

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from app.core import file
from app.core.graph import Graph, Placed
from app.core.project import Project
from app.ui.window import Window
from tests.ui.canvas.conftest import same_page, same_picture, same_screen

LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
M, K = Qt.KeyboardModifier, Qt.Key
HELD = [M.NoModifier, M.NoModifier, M.NoModifier, M.ShiftModifier, M.ControlModifier, M.AltModifier,
        M.ControlModifier | M.ShiftModifier]
KEYS = [K.Key_Escape, K.Key_Return, K.Key_Tab, K.Key_Delete, K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Home,
        K.Key_F2, K.Key_Space, *(getattr(K, f"Key_{letter}") for letter in "ABCDEFGHIJKLMNOPRSTUVWXYZ")]
WORDS = ["conv", "relu", "linear", "add", "conv9", "64*2", "3", "", "zz", "x y"]
SPARED = {"menu", "quit", "train", "pause", "stop", "doctor", "new", "tour", "save", "save_as", "open"}
"""Commands that leave the canvas, or take longer than a monkey waits."""
PAINTED = 0.25
"""How often what is kept of the view is compared with the view painted anew."""
SHOWN = 0.1
"""How often what is on the screen is."""


class Disagreement(AssertionError):
    """What a person sees is not what is in the document, or not what would be in the file."""


class Monkey:
    """One monkey at one window; the same one does the same for the same seed."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.canvas, self.desk = window, window.canvas, window.desk
        self.view = self.canvas.viewport()
        self.chance = Random(seed)
        self.did: list[str] = []
        """What it did, the latest last; told when something is wrong."""
        self.acts: list[Callable[[], object]] = [
            self.click, self.click, self.drag, self.drag, self.drag, self.begin, self.go_on, self.end,
            self.double_click, self.right_click, self.roll, self.key, self.key, self.key, self.type,
            self.command, self.command,
            self.undo, self.redo, self.add, self.add, self.choose, self.stranger]

    def step(self) -> None:
        """Do one thing, and see that all agrees."""
        act = self.chance.choice(self.acts)
        self.did.append(act.__name__)
        act()
        self.clear_up()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the program's own loop does
        self.look()

    def look(self) -> None:
        """Raises :class:`Disagreement` with what was done last."""
        try:
            project = self.desk.project
            if self.canvas.gesture is None:
                same_picture(self.canvas)
                if self.chance.random() < PAINTED:
                    same_page(self.canvas)
                if self.chance.random() < SHOWN:
                    same_screen(self.canvas)
            assert self.desk.selection <= self.desk.graph.nodes.keys()
            assert all(moment.label for moment in self.desk.document.past[1:])
            again = file.parse(file.text(project))
            assert again == project, unlike(again, project)
        except Exception as error:
            what = str(error) or extract_tb(error.__traceback__)[-1].line
            raise Disagreement(f"after {' · '.join(self.did[-12:])}: {type(error).__name__}: {what}") from error

    def leave(self) -> None:
        """Take everything back, do it all again, and see that nothing was lost on the way."""
        document = self.desk.document
        self.canvas.stop()
        last, first, steps = document.project, document.past[0].project, len(document.past) - 1
        for _ in range(steps):
            document.undo()
            self.look()
        assert document.project == first and not document.undo_label
        for _ in range(steps):
            document.redo()
        assert document.project == last
        self.look()

    # ------------------------------------------------------------------ where

    def somewhere(self) -> QPoint:
        """A place in the view: mostly on or near a card, a port or a wire."""
        picture, draw = self.canvas.picture, self.chance.random()
        at: QPointF | None = None
        if draw < 0.75 and picture.nodes:
            item = picture.nodes[self.chance.choice(list(picture.nodes))]
            ports = item.ports()
            if draw < 0.35 and ports:
                at = self.chance.choice(ports)[2]
            elif draw < 0.65:
                at = item.rect.center()
            elif picture.wires:
                at = picture.wires[self.chance.choice(list(picture.wires))].path.pointAtPercent(0.5)
        if at is not None and self.canvas.seen().contains(at):
            return self.canvas.from_scene(at).toPoint()
        return QPoint(self.chance.randrange(self.view.width()), self.chance.randrange(self.view.height()))

    def held(self) -> M:
        return self.chance.choice(HELD)

    # ------------------------------------------------------------------ by mouse

    def click(self) -> None:
        QTest.mouseClick(self.view, self.chance.choice([LEFT, LEFT, LEFT, MIDDLE]), self.held(), self.somewhere())

    def double_click(self) -> None:
        at, keys = self.somewhere(), self.held()
        QTest.mouseClick(self.view, LEFT, keys, at)
        QTest.mouseDClick(self.view, LEFT, keys, at)
        QTest.mouseRelease(self.view, LEFT, keys, at)

    def right_click(self) -> None:
        at = self.somewhere()
        QTest.mouseClick(self.view, RIGHT, self.held(), at)
        if (menu := QApplication.activePopupWidget()) is not None and self.chance.random() < 0.5:
            for _ in range(self.chance.randrange(8)):
                QTest.keyClick(menu, K.Key_Down)
            QTest.keyClick(menu, K.Key_Return)

    def drag(self) -> None:
        self.begin()
        for _ in range(self.chance.randrange(1, 4)):
            self.go_on()
        if self.chance.random() < 0.2:
            QTest.keyClick(self.canvas, self.chance.choice([K.Key_Escape, K.Key_Delete]))
        self.end()

    def begin(self) -> None:
        self.button, self.keys = self.chance.choice([LEFT, LEFT, LEFT, RIGHT, MIDDLE]), self.held()
        self.at = self.somewhere()
        QTest.mouseMove(self.view, self.at)
        QTest.mousePress(self.view, self.button, self.keys, self.at)

    def go_on(self) -> None:
        if not hasattr(self, "at"):
            return
        aim = QPointF(self.somewhere())
        for part in (0.3, 1.0):
            at = QPointF(self.at) + (aim - QPointF(self.at)) * part
            event = QMouseEvent(QEvent.Type.MouseMove, at, self.view.mapToGlobal(at), Qt.MouseButton.NoButton,
                                self.button, self.keys)
            QApplication.sendEvent(self.view, event)
        self.at = aim.toPoint()

    def end(self) -> None:
        if hasattr(self, "at"):
            QTest.mouseRelease(self.view, self.button, self.keys, self.at)
            del self.at

    def roll(self) -> None:
        at, notches = QPointF(self.somewhere()), self.chance.choice([-2, -1, 1, 2])
        event = QWheelEvent(at, self.view.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches),
                            Qt.MouseButton.NoButton, self.held(), Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(self.view, event)

    # ------------------------------------------------------------------ by key

    def focus(self) -> object:
        focused = QApplication.focusWidget()
        if focused is None or self.chance.random() < 0.5:
            self.canvas.setFocus()
            return self.canvas
        return focused

    def key(self) -> None:
        key, held = self.chance.choice(KEYS), self.held()
        if held == M.ControlModifier and key in (K.Key_Q, K.Key_N, K.Key_O, K.Key_S):
            return
        self.did[-1] += f" {key.name} {held.name}"
        QTest.keyClick(self.focus(), key, held)  # type: ignore[call-overload]

    def type(self) -> None:
        focused = self.focus()
        QTest.keyClicks(focused, self.chance.choice(WORDS))  # type: ignore[call-overload]
        QTest.keyClick(focused, self.chance.choice([K.Key_Return, K.Key_Escape, K.Key_Down]))  # type: ignore[call-overload]

    # ------------------------------------------------------------------ by menu, and otherwise

    def command(self) -> None:
        actions = self.window.commands.actions
        name = self.chance.choice(sorted(actions.keys() - SPARED))
        self.did[-1] += f" {name}"
        if actions[name].isEnabled():
            actions[name].trigger()

    def undo(self) -> None:
        self.desk.document.undo()

    def redo(self) -> None:
        self.desk.document.redo()

    def add(self) -> None:
        kinds = ["Conv2d", "ReLU", "Linear", "Add", "Concat", "LSTM", "Output", "MSELoss"]
        self.canvas.add_kind(self.chance.choice(kinds))

    def choose(self) -> None:
        ids = list(self.desk.graph.nodes)
        self.desk.select(self.chance.sample(ids, min(len(ids), self.chance.randrange(5))))

    def stranger(self) -> None:
        """A kind that nobody knows comes in, as from a newer version's file."""
        if self.chance.random() < 0.2 and len(self.desk.graph.nodes) < 60:
            graph: Graph = self.desk.graph
            self.desk.change("Add a stranger", graph.add(graph.fresh("odd"), Placed("Wavelet", graph.fresh("odd"))))

    def clear_up(self) -> None:
        """Close what opened over the window, and keep the network at a size a monkey overlooks."""
        for _ in range(8):
            over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if over is None:
                break
            over.close()
        if len(self.desk.graph.nodes) > 150 and self.canvas.gesture is None:
            self.desk.change("Begin again", Graph())


def spare_dialogs(patch: Callable[[object, str, object], object]) -> None:
    """Native dialogs would wait for a person: they are answered as if one had closed them."""
    for name in ("getOpenFileName", "getSaveFileName"):
        patch(QFileDialog, name, lambda *_, **__: ("", ""))
    patch(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    for name in ("warning", "question", "information", "critical"):
        patch(QMessageBox, name, lambda *_, **__: QMessageBox.StandardButton.Cancel)
    patch(QMessageBox, "exec", lambda *_, **__: QMessageBox.StandardButton.Discard)


def unlike(one: Project, other: Project) -> str:
    """What two projects differ in, by the parts of their networks."""
    said = [f"{name}.{part}: {getattr(graph, part)!r:.2000} | {getattr(other.networks[name], part)!r:.2000}"
            for name, graph in one.networks.items() if name in other.networks
            for part in ("nodes", "wires", "frames", "notes", "bends", "rest")
            if getattr(graph, part) != getattr(other.networks[name], part)]
    return "; ".join(said) or "networks, plan or title"
