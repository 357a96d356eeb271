"""Find on the canvas: rings, steps and the count, and Esc that goes back to before."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from app.core.frames import framed
from app.core.notes import Note, with_note

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier


def typed(qtbot, person, words):
    person.canvas.seek.open()
    qtbot.keyClicks(person.canvas.seek.field, words)
    return person.canvas.seek


def chosen(person):
    return set(person.desk.selection)


def test_enter_steps_and_shift_enter_steps_back(qtbot, person):
    seek = typed(qtbot, person, "r")
    there = [hit.id for hit in seek.hits]
    assert len(there) > 2 and seek.count.text() == f"1 of {len(there)}" and chosen(person) == {there[0]}
    qtbot.keyClick(seek.field, Key.Key_Return)
    assert chosen(person) == {there[1]}
    qtbot.keyClick(seek.field, Key.Key_Return, Shift)
    qtbot.keyClick(seek.field, Key.Key_Return, Shift)
    assert chosen(person) == {there[-1]}, "around the end"


def test_escape_goes_back_to_before(qtbot, person):
    person.desk.select({"flat"})
    person.canvas.set_zoom(0.4)
    before = person.canvas.seen()
    seek = typed(qtbot, person, "norm1")
    assert chosen(person) == {"norm1"} and person.canvas.zoom == 1.0
    qtbot.keyClick(seek.field, Key.Key_Escape)
    assert chosen(person) == {"flat"} and person.canvas.seen() == before
    assert seek.isHidden() and not seek.hits and person.canvas.hasFocus()
    assert person.steps == []


def test_tab_stays_and_escape_on_the_canvas_only_closes(qtbot, person):
    seek = typed(qtbot, person, "norm1")
    qtbot.keyClick(seek.field, Key.Key_Tab)
    assert person.canvas.hasFocus() and seek.isVisible()
    person.canvas.trouble.hide()
    qtbot.keyClick(person.canvas, Key.Key_Escape)
    assert seek.isHidden() and chosen(person) == {"norm1"}


def test_what_fits_is_ringed_on_the_sheet_and_in_the_overview(qtbot, person):
    color = person.canvas.picture.ink.theme.color("attention")

    def close(one):  # the overview lies under the tint of what is in view
        return max(abs(a - b) for a, b in zip(one.getRgb(), color.getRgb(), strict=True)) < 24

    def ringed(widget):
        image = widget.grab().toImage()
        return sum(close(image.pixelColor(x, y)) for x in range(image.width()) for y in range(image.height()))

    person.canvas.resize(900, 400)
    before = ringed(person.view), ringed(person.canvas.minimap)
    typed(qtbot, person, "relu1")
    assert ringed(person.view) > before[0] + 200 and ringed(person.canvas.minimap) > before[1]
    person.canvas.seek.close_up()
    assert (ringed(person.view), ringed(person.canvas.minimap)) == before


def test_it_follows_the_network(qtbot, person):
    seek = typed(qtbot, person, "conv1")
    assert len(seek.hits) == 1
    person.desk.change("Rename", person.graph.rename("conv1", "other"))
    assert not seek.hits and seek.why.text() == "Nothing on this canvas fits."
    person.desk.document.undo()
    assert seek.count.text() == "1 found"


def test_notes_and_frames_are_gone_to_chosen_and_ringed(qtbot, person):
    graph = with_note(person.graph, "note1", Note("Warm up first", at=(3000, 2000)))
    person.desk.change("Frame", framed(graph, ["conv1", "relu1"], "Warm stem")[0])
    person.desk.select({"note1"})
    seek = typed(qtbot, person, "warm")
    assert seek.count.text() == "1 of 2" and person.desk.noted == {"note1"} and seek.why.text() == "A note."
    assert person.canvas.seen().contains(3096, 2048)
    assert [rect.topLeft() for _, rect in seek.rects] == [QPointF(3000, 2000), QPointF(196, -40)]
    qtbot.keyClick(seek.field, Key.Key_Return)
    assert chosen(person) == {"conv1", "relu1"} and not person.desk.noted
    assert person.canvas.seen().contains(200, -38), "the title is in view"
    before = person.canvas.grab().toImage()
    seek.hits = []
    person.view.update()
    assert person.canvas.grab().toImage() != before, "the frame was ringed"
    person.desk.change("Delete", person.graph.remove("note1"))
    assert seek.count.text() == "1 found"
    qtbot.keyClick(seek.field, Key.Key_Escape)
    assert person.desk.chosen == frozenset(), "what was chosen before is gone"


def test_what_lies_in_another_network_is_named_and_enter_goes_there(qtbot, person):
    person.desk.select({"conv1", "relu1"})
    person.press(Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    person.canvas.look_at(QPointF(300, 40), 0.75)
    before = person.canvas.seen()
    seek = typed(qtbot, person, "conv1")
    assert not seek.hits and seek.why.text() == "Nothing here fits; Enter goes to 1 in block."
    assert person.desk.name == "main" and all(button.isEnabled() for button in seek.buttons)
    qtbot.keyClick(seek.field, Key.Key_Return)
    assert person.desk.name == "block" and chosen(person) == {"conv1"}
    assert seek.count.text() == "1 of 1" and seek.isVisible()
    qtbot.keyClick(seek.field, Key.Key_Escape)
    assert person.desk.name == "main" and chosen(person) == {"block1"} and person.canvas.seen() == before


def test_where_nothing_fits_any_more_what_was_chosen_before_is(qtbot, person):
    person.desk.select({"flat"})
    person.canvas.centerOn(3000, 0)
    seek = typed(qtbot, person, "norm1")
    there = person.canvas.seen()
    assert chosen(person) == {"norm1"}
    qtbot.keyClicks(seek.field, "x")
    assert seek.count.text() == "0 found" and chosen(person) == {"flat"}
    assert person.canvas.seen() == there, "the view stays"


def test_the_bar_lies_within_a_narrow_canvas(qtbot, person):
    seek = typed(qtbot, person, "a text that fits nowhere")
    wide = seek.width()
    for width in (340, 300):
        person.canvas.resize(width, 500)
        QApplication.processEvents()
        assert person.canvas.rect().contains(seek.geometry())
        assert all(seek.rect().contains(button.geometry()) and button.width() >= button.sizeHint().width()
                   for button in seek.buttons)
        assert seek.field.geometry().right() < seek.count.geometry().left() < seek.buttons[0].geometry().left()
    person.canvas.resize(1200, 700)
    QApplication.processEvents()
    assert seek.width() == wide
