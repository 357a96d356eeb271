"""Everything the window can do is found by name, says its key, and says why it cannot be used just now."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.palette import THING, Palette, open_palette
from app.ui.reachable import ALSO, found, things

Key = Qt.Key


def names(window, typed=""):
    return [thing.text for thing in found(window, typed, [])]


def asked(qtbot, window, typed):
    """Open it by key, type, and give the palette back."""
    qtbot.keyClick(window, Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    palette = window.findChild(Palette)
    qtbot.waitUntil(palette.isVisible)
    qtbot.keyClicks(palette.field, typed)
    return palette


def test_every_row_of_the_table_is_there(window):
    there = {thing.name for thing in things(window)}
    wanted = {row.name for row in window.commands.rows if row.call is not None} - {"palette"}
    assert wanted <= there
    assert any(thing.where.startswith("File › Starters") for thing in things(window))


def test_whatever_cannot_be_used_says_what_it_waits_for(window):
    window.desk.select(())
    for place in window.places.names:
        window.places.go(place)
        for row in window.commands.rows:
            if row.call is not None and not row.when():
                assert row.reason().endswith("."), row.name


def test_a_grey_row_stays_and_a_black_one_is_done(qtbot, window):
    window.desk.select(())
    palette = asked(qtbot, window, "rename")
    thing = palette.list.currentItem().data(THING)
    assert (thing.text, thing.key, thing.reason) == ("Rename", "F2", "Choose one node first.")
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()
    palette.field.setText("dark")
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert palette.isHidden() and window.theme_choice == "dark"
    window.choose_theme("light")


def test_what_was_used_lately_comes_first(qtbot, window):
    qtbot.keyClick(asked(qtbot, window, "select all").field, Key.Key_Return)
    assert window.desk.selection == window.desk.graph.nodes.keys()
    palette = asked(qtbot, window, "")
    assert palette.list.item(0).text() == "Select all"
    qtbot.keyClick(palette.field, Key.Key_Escape)
    assert palette.isHidden() and window.focusWidget() is window.canvas


def test_nodes_are_gone_to(qtbot, window):
    id, placed = next(iter(window.desk.graph.nodes.items()))
    window.places.go("Export")
    palette = asked(qtbot, window, f"go to {placed.name}")
    assert palette.list.currentItem().text() == placed.name
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert window.places.now == "Design" and window.desk.selection == {id}


def test_places_and_starters_are_found(window):
    assert names(window, "results")[0] == "Go to Results"
    assert names(window, "train")[:2] == ["Train", "Go to Train"], "what begins a training comes first"
    assert "Digits" in names(window, "starters digits")
    assert "Light theme" in names(window, "view theme")


def test_what_is_asked_at_the_top_is_answered_by_keys(qtbot, window):
    given = []
    window.offer.ask("Shall it be?", [("Restore it", lambda: given.append("yes")), ("Discard it", lambda: None)])
    assert names(window)[:2] == ["Restore it", "Discard it"]
    qtbot.keyClick(asked(qtbot, window, "restore").field, Key.Key_Return)
    assert given == ["yes"] and window.offer.isHidden()
    assert "Restore it" not in names(window)


def test_nothing_found_is_said(qtbot, window):
    palette = asked(qtbot, window, "qqxx")
    assert palette.list.item(0).text() == "Nothing here is called “qqxx”."
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()
    open_palette(window)
    assert palette.isHidden()


def test_a_starter_is_opened_from_here(qtbot, window):
    window.desk.document.saved = window.desk.project
    qtbot.keyClick(asked(qtbot, window, "penguins").field, Key.Key_Return)
    assert "enguins" in window.desk.project.title


def test_every_command_has_a_name_of_its_own(window):
    """What was used lately is remembered by it."""
    names = [row.name for row in window.commands.rows if row.name]
    assert sorted({*names}) == sorted(names)


def test_what_others_call_a_command_finds_it(window):
    for typed, wanted in (("add note", "Write a note"), ("comment", "Write a note"), ("ungroup", "Unpack block"),
                          ("auto layout", "Arrange"), ("zoom to fit", "Show all"), ("history", "Earlier versions"),
                          ("export png", "Save picture"), ("clone", "Duplicate"),
                          ("reroute", "Add a point to the wire")):
        assert wanted in names(window, typed)[:3], (typed, names(window, typed)[:5])


def test_other_words_are_those_of_commands_there_are(window):
    assert ALSO.keys() <= {row.name for row in window.commands.rows}


def test_the_own_name_of_a_command_comes_first(window):
    """Find is nobody's other word: what is called so stands before what others call so."""
    for row in window.commands.rows:
        if row.call is not None and row.name in ALSO:
            title = row.text.removesuffix("…")
            assert names(window, title)[0] == title, row.name
