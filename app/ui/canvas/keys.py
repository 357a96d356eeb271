"""The keys of the canvas, as one table; the window's menus name those that are commands of the window too."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from . import bending, blocks, choosing, edits, framing, hands, keyed, links, noting, passing, sizing, tidy
from .geometry import GRID
from .pan import Pan
from .walking import walk

if TYPE_CHECKING:
    from .view import Canvas

K, M = Qt.Key, Qt.KeyboardModifier
NONE, CTRL, SHIFT, ALT = M.NoModifier, M.ControlModifier, M.ShiftModifier, M.AltModifier
PANS = 8
"""The keys that move the view cross it in so many presses."""
ARROWS = {K.Key_Left: (-1, 0), K.Key_Right: (1, 0), K.Key_Up: (0, -1), K.Key_Down: (0, 1)}


def set_or_write(canvas: Canvas) -> None:
    """Set the chosen node on its card; of a note, let the text be changed."""
    if noting.the_one(canvas):
        noting.write(canvas)
    else:
        canvas.values.open()


TABLE: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[Canvas], object]] = {
    (NONE, K.Key_Delete): edits.delete,
    (NONE, K.Key_Backspace): edits.delete,
    (CTRL, K.Key_Delete): links.delete_and_join,
    (CTRL, K.Key_Backspace): links.delete_and_join,
    (CTRL | ALT, K.Key_X): links.take_out,
    (CTRL | ALT, K.Key_V): links.put_in,
    (CTRL | SHIFT, K.Key_X): links.cut_wires,
    (CTRL, K.Key_L): links.connect_row,
    (CTRL | SHIFT, K.Key_L): links.connect_to_last,
    (ALT, K.Key_S): links.swap,
    **{(SHIFT, K[f"Key_{key[-1]}"]): partial(tidy.align, side=side) for side, _, key in tidy.ALIGN},
    **{(SHIFT, K[f"Key_{key[-1]}"]): partial(tidy.distribute, axis=axis) for axis, _, key in tidy.DISTRIBUTE},
    (CTRL, K.Key_C): edits.copy,
    (CTRL, K.Key_X): edits.cut,
    (CTRL, K.Key_V): edits.paste,
    (CTRL, K.Key_D): edits.duplicate,
    (CTRL, K.Key_A): lambda canvas: canvas.select_all(),
    (NONE, K.Key_L): choosing.following,
    (SHIFT, K.Key_L): choosing.leading,
    (NONE, K.Key_K): choosing.alike,
    (CTRL | ALT, K.Key_A): choosing.others,
    (CTRL, K.Key_G): blocks.make,
    (CTRL | SHIFT, K.Key_G): blocks.unpack,
    (CTRL, K.Key_Down): blocks.go_in,
    (CTRL, K.Key_Up): blocks.go_out,
    (NONE, K.Key_F2): lambda canvas: canvas.begin_rename(),
    (NONE, K.Key_Return): set_or_write,
    (NONE, K.Key_Enter): set_or_write,
    (NONE, K.Key_E): set_or_write,
    (SHIFT, K.Key_F10): hands.menu_by_key,
    (NONE, K.Key_W): keyed.begin,
    (ALT, K.Key_W): partial(keyed.begin, out=False),
    (NONE, K.Key_R): bending.add,
    (SHIFT, K.Key_R): bending.straighten,
    (CTRL, K.Key_Right): partial(bending.choose, out=True),
    (CTRL, K.Key_Left): partial(bending.choose, out=False),
    (SHIFT, K.Key_N): noting.add,
    (NONE, K.Key_S): sizing.size_by_keys,
    (SHIFT, K.Key_G): framing.frame,
    (ALT | SHIFT, K.Key_G): framing.leave,
    (NONE, K.Key_B): passing.bypass,
    (NONE, K.Key_M): passing.mute,
    (NONE, K.Key_F): lambda canvas: canvas.zoom_to_selection(),
    (SHIFT, K.Key_1): lambda canvas: canvas.zoom_to_fit(),
    (SHIFT, K.Key_Exclam): lambda canvas: canvas.zoom_to_fit(),
    (NONE, K.Key_Home): lambda canvas: canvas.zoom_to_fit(),
    (NONE, K.Key_Tab): lambda canvas: canvas.find(),
    (CTRL, K.Key_Plus): lambda canvas: canvas.set_zoom(canvas.zoom * 1.25),
    (CTRL, K.Key_Equal): lambda canvas: canvas.set_zoom(canvas.zoom * 1.25),
    (CTRL, K.Key_Minus): lambda canvas: canvas.set_zoom(canvas.zoom / 1.25),
    (CTRL, K.Key_0): lambda canvas: canvas.set_zoom(1.0),
}

HELD = {K.Key_Control, K.Key_Shift, K.Key_Alt, K.Key_AltGr, K.Key_Meta, K.Key_Super_L, K.Key_Super_R, K.Key_CapsLock,
        K.Key_NumLock, K.Key_Space}
"""Keys that are held with others, or for what they do to the hand."""
OURS = {K.Key_F2, K.Key_Tab}
"""Keys that mean something else in the window while the canvas does not have the keyboard."""


def wants(canvas: Canvas, event: QKeyEvent) -> bool:
    """Whether a key that is a shortcut of the window too belongs to the canvas now."""
    return canvas.hasFocus() and (event.key() in OURS or canvas.gesture is not None)


def press(canvas: Canvas, event: QKeyEvent) -> bool:
    """Do what a key asks for; False if it asks for nothing here."""
    key, held = K(event.key()), event.modifiers() & ~(M.KeypadModifier | M.GroupSwitchModifier)
    if key == K.Key_Escape:
        escape(canvas)
        return True
    if canvas.gesture is not None:  # one thing at a time; undo takes back what is under way, which is nothing yet
        if event.matches(QKeySequence.StandardKey.Undo):
            canvas.stop()
        elif not canvas.gesture.key(key, held):
            hands.again(canvas, event.modifiers())
            if key not in HELD and not event.isAutoRepeat():
                canvas.desk.tell("plain", "Let go first, or press Esc." if canvas.gesture.button else
                                 "Press Enter first, or Esc.")
        return True
    if key == K.Key_Space and held == NONE:
        if not event.isAutoRepeat():
            canvas.space = True
            canvas.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        return True
    if key in ARROWS and held != CTRL:
        dx, dy = ARROWS[key]
        if held == CTRL | SHIFT:
            room = canvas.viewport().size()
            canvas.scroll_by(dx * room.width() // PANS, dy * room.height() // PANS)
        elif held in (ALT, ALT | SHIFT):
            step = GRID * (6 if held & SHIFT else 1)
            if not bending.nudge(canvas, dx * step, dy * step):
                edits.nudge(canvas, dx * step, dy * step)
        elif held == SHIFT or (held == NONE and not bending.walk(canvas, dx, dy)):
            walk(canvas, dx, dy, more=held == SHIFT)
        elif held != NONE:
            return False
        return True
    call = TABLE.get((held, key))
    if call is None:
        return False
    before, heard = state(canvas), list[str]()
    listening = canvas.desk.said.connect(lambda tone, sentence: heard.append(sentence))
    call(canvas)
    canvas.desk.said.disconnect(listening)
    idle = not heard and canvas.hasFocus() and state(canvas) == before
    if idle and (why := canvas.why(QKeySequence(event.keyCombination()))):
        canvas.desk.tell("plain", why)
    return True


def state(canvas: Canvas) -> tuple[object, ...]:
    """What a key that does something makes other."""
    picture, desk = canvas.picture, canvas.desk
    return id(desk.project), desk.name, desk.chosen, picture.chosen_wire, picture.chosen_point, canvas.gesture


def escape(canvas: Canvas) -> None:
    """Give up what is under way, else close what floats, else choose nothing, else come out of a block."""
    if canvas.gesture is not None:
        canvas.stop()
    elif canvas.arranger.busy:
        canvas.arranger.cancel()
    elif canvas.trouble.isVisible():
        canvas.trouble.dismiss()
    elif canvas.seek.isVisible():
        canvas.seek.close_up()
    elif canvas.desk.chosen or canvas.picture.chosen_wire is not None:
        canvas.picture.choose_wire(None)
        canvas.desk.select(())
    else:
        blocks.go_out(canvas)


def let_go(canvas: Canvas) -> None:
    """The keyboard went elsewhere: nothing is held any more."""
    canvas.space = False
    if not isinstance(canvas.gesture, Pan):
        canvas.viewport().unsetCursor()
