"""Find on the canvas: rings, steps and the count, and Esc that goes back to before."""

from __future__ import annotations

from PySide6.QtCore import Qt

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
    assert not seek.hits and seek.why.text() == "No node of this network fits."
    person.desk.document.undo()
    assert seek.count.text() == "1 found"
