"""The small widgets do what a hand on the mouse and a hand on the keyboard expect."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.parts.bubble import Bubble, emphasised
from app.ui.parts.empty import Empty
from app.ui.parts.facts import Facts
from app.ui.parts.flow import Flow
from app.ui.parts.form import Form
from app.ui.parts.number import NumberEdit, SidesEdit
from app.ui.parts.pill import Pill
from app.ui.parts.reckon import Unreckoned, reckon, tidy
from app.ui.parts.search import SearchField
from app.ui.parts.segmented import Segmented
from app.ui.parts.slide import Slide
from app.ui.parts.toast import Toast
from app.ui.parts.toggle import Toggle

Key = Qt.Key


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    if theme.current() is not theme.LIGHT or not qapp.styleSheet():
        theme.apply(qapp, theme.LIGHT)


def shown(qtbot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def type_in(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


# what is typed into a number field
@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("64*2", 128),
        ("64 × 2", 128),
        ("(3+5)/2", 4),
        ("128/2", 64),
        ("2**5", 32),
        ("2^5", 32),
        ("-3", -3),
        ("7//2", 3),
        (" 12 ", 12),
        ("1e3", 1000),
        ("7 % 4", 3),
    ],
)
def test_whole_numbers_are_reckoned(typed: str, value: int) -> None:
    found = reckon(typed, whole=True)
    assert found == value
    assert type(found) is int


@pytest.mark.parametrize(("typed", "value"), [("20%", 0.2), ("1,5", 1.5), ("1e-3", 0.001), ("1/4", 0.25), (".5", 0.5)])
def test_numbers_with_decimals_are_reckoned(typed: str, value: float) -> None:
    assert reckon(typed) == pytest.approx(value)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        ("abc", "not a number"),
        ("5/0", "divides by zero"),
        ("9**9**9", "too large"),
        ("1e400", "too large"),
        ("__import__('os')", "not a number"),
        ("(lambda: 1)()", "not a number"),
        ("[1]", "not a number"),
        ("1j", "not a number"),
        ("True", "not a number"),
        ("'a'*9", "not a number"),
        ("1" * 500, "characters long"),
        ("(" * 100, "not a number"),
        ("-" * 119 + "1", ""),
        ("(-8)**0.5", "no real number"),
        ("9**64*9**64", "too large"),
        ("x.y", "not a number"),
        ("1 if 1 else 2", "not a number"),
        ("nan", "not a number"),
        ("1\x00", "not a number"),
    ],
)
def test_what_is_no_number_gets_a_sentence(typed: str, words: str) -> None:
    if words == "":
        assert abs(reckon(typed)) == 1
        return
    with pytest.raises(Unreckoned, match=words):
        reckon(typed)


def test_a_whole_number_is_asked_for_in_words() -> None:
    with pytest.raises(Unreckoned, match=r"2\.5; a whole number is needed"):
        reckon("5/2", whole=True)


@given(st.text(max_size=60))
def test_nothing_typed_breaks_a_field(typed: str) -> None:
    try:
        told: object = reckon(typed)
    except Unreckoned as error:
        told = str(error)
    assert told.endswith(".") if isinstance(told, str) else abs(told) <= 1e18


@given(st.one_of(st.integers(-(10**15), 10**15), st.floats(-1e15, 1e15, allow_nan=False)))
def test_what_is_shown_can_be_typed_again(value: float) -> None:
    assert reckon(tidy(value)) == value


def test_a_number_is_taken_on_return(qtbot) -> None:
    field = shown(qtbot, NumberEdit(32, whole=True, low=1, name="Filters"))
    took: list[int] = []
    field.changed.connect(took.append)
    type_in(field, "64*2")
    assert took == []
    QTest.keyClick(field, Key.Key_Return)
    assert took == [128]
    assert field.text() == "128"
    assert field.value() == 128


def test_limits_are_said_and_nothing_wrong_is_taken(qtbot) -> None:
    field = shown(qtbot, NumberEdit(8, whole=True, low=1, high=64))
    took, said = [], []
    field.changed.connect(took.append)
    field.refused.connect(said.append)
    type_in(field, "0")
    assert said == ["The least it can be is 1, not 0."]
    assert field.property("wrong")
    assert field.toolTip() == field.problem()
    QTest.keyClick(field, Key.Key_Return)
    assert took == []
    assert field.value() == 8
    type_in(field, "65")
    assert field.problem() == "The most it can be is 64, not 65."
    QTest.keyClick(field, Key.Key_Escape)
    assert field.text() == "8"
    assert field.problem() == ""
    assert said[-1] == ""


def test_leaving_a_field_takes_what_is_right_and_drops_what_is_wrong(qtbot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    field, other = NumberEdit(5, whole=True), QLineEdit()
    column.addWidget(field)
    column.addWidget(other)
    shown(qtbot, holder)
    type_in(field, "6*7")
    other.setFocus()
    assert field.value() == 42
    type_in(field, "six")
    other.setFocus()
    assert (field.value(), field.text(), field.problem()) == (42, "42", "")


def test_arrows_step_and_stop_at_the_limits(qtbot) -> None:
    field = shown(qtbot, NumberEdit(2, whole=True, low=1, high=30))
    field.setFocus()
    QTest.keyClick(field, Key.Key_Up)
    assert field.value() == 3
    QTest.keyClick(field, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert field.value() == 13
    QTest.keyClick(field, Key.Key_PageUp)
    QTest.keyClick(field, Key.Key_PageUp)
    assert field.value() == 30
    for _ in range(40):
        QTest.keyClick(field, Key.Key_Down)
    assert field.value() == 1


@pytest.mark.parametrize(
    ("start", "key", "values"),
    [
        (0.001, Key.Key_Up, [0.002, 0.003]),
        (0.001, Key.Key_Down, [0.0009, 0.0008]),
        (0.9, Key.Key_Up, [1.0, 2.0]),
        (0, Key.Key_Up, [0.1, 0.2]),
    ],
)
def test_decimals_step_by_their_leading_digit(qtbot, start: float, key: Qt.Key, values: list[float]) -> None:
    field = shown(qtbot, NumberEdit(start, low=0))
    field.setFocus()
    for value in values:
        QTest.keyClick(field, key)
        assert field.value() == value, "exactly: no 0.30000000000000004"


def test_the_arrows_can_be_clicked(qtbot) -> None:
    field = shown(qtbot, NumberEdit(5, whole=True))
    field.resize(108, 28)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(100, 6))
    assert field.value() == 6
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(100, 22))
    assert field.value() == 5


def test_the_wheel_is_only_for_the_field_in_use(qtbot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    field, other = NumberEdit(5, whole=True), QLineEdit()
    column.addWidget(field)
    column.addWidget(other)
    shown(qtbot, holder)

    def wheel() -> None:
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(field.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, event)

    other.setFocus()
    wheel()
    assert field.value() == 5
    field.setFocus()
    wheel()
    assert field.value() == 6


def test_a_number_may_be_left_out(qtbot) -> None:
    field = shown(qtbot, NumberEdit(3, whole=True, optional=True))
    took: list[int | None] = []
    field.changed.connect(took.append)
    type_in(field, "auto")
    QTest.keyClick(field, Key.Key_Return)
    assert took == [None]
    assert field.text() == ""
    assert field.placeholderText() == "auto"


def test_a_judge_may_say_more(qtbot) -> None:
    field = shown(qtbot, NumberEdit(4, whole=True, judge=lambda v: "" if v % 2 == 0 else f"{v} is odd."))
    type_in(field, "5")
    assert field.problem() == "5 is odd."


def test_showing_a_value_tells_nobody(qtbot) -> None:
    field = shown(qtbot, NumberEdit(4, whole=True))
    took: list[int] = []
    field.changed.connect(took.append)
    field.set_value(9)
    assert field.text() == "9"
    assert took == []


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("3", 3),
        ("3 × 5", (3, 5)),
        ("3x5", (3, 5)),
        ("3, 5", (3, 5)),
        ("3 5", (3, 5)),
        ("4×4", 4),
        ("8/2 × 2*3", (4, 6)),
        ("2+1 5", (3, 5)),
    ],
)
def test_sides_are_read_as_people_write_them(qtbot, typed: str, value: object) -> None:
    field = shown(qtbot, SidesEdit(1, sides=2, low=1))
    type_in(field, typed)
    QTest.keyClick(field, Key.Key_Return)
    assert field.value() == value


def test_sides_say_what_is_wrong(qtbot) -> None:
    field = shown(qtbot, SidesEdit(1, sides=2, low=1))
    type_in(field, "1 × 2 × 3")
    assert field.problem() == "3 numbers; one is needed for all sides, or 2."
    type_in(field, "0")
    assert field.problem() == "The least a side can be is 1, not 0."
    type_in(field, "a × b")
    assert "not a number" in field.problem()


def test_arrows_step_the_side_the_cursor_is_in(qtbot) -> None:
    field = shown(qtbot, SidesEdit((3, 5), sides=2, low=1))
    field.setFocus()
    field.setCursorPosition(1)
    QTest.keyClick(field, Key.Key_Up)
    assert field.value() == (4, 5)
    field.setCursorPosition(5)
    QTest.keyClick(field, Key.Key_Down)
    assert field.value() == 4
    field.set_value(3)
    assert field.text() in ("3 × 3", "4 × 4")


def test_a_list_of_any_length(qtbot) -> None:
    field = shown(qtbot, SidesEdit((1, 8, 8), sides=None))
    type_in(field, "16, -1")
    QTest.keyClick(field, Key.Key_Return)
    assert field.value() == (16, -1)
    type_in(field, "7")
    QTest.keyClick(field, Key.Key_Return)
    assert field.value() == (7,)


def test_a_switch_of_places_goes_by_key(qtbot) -> None:
    places = shown(qtbot, Segmented(["Data", "Design", "Train"], name="Places"))
    went: list[int] = []
    places.chosen.connect(went.append)
    places.button(0).setFocus()
    QTest.keyClick(places.button(0), Key.Key_Right)
    assert places.index() == 1
    places.choose(2)
    assert went == [1, 2]
    before = [places.button(i).width() for i in range(3)]
    places.choose(0)
    assert [places.button(i).width() for i in range(3)] == before, "nothing jumps"


def test_a_switch_is_turned_by_key_and_says_so(qtbot) -> None:
    switch = shown(qtbot, Toggle(False, name="Bias"))
    heard: list[bool] = []
    switch.toggled.connect(heard.append)
    switch.setFocus()
    QTest.keyClick(switch, Key.Key_Space)
    QTest.keyClick(switch, Key.Key_Return)
    assert heard == [True, False]
    switch.set_value(True)
    assert switch.value() is True
    assert heard == [True, False]
    assert switch.accessibleName() == "Bias"


def test_a_slider_and_its_number_agree(qtbot) -> None:
    slide = shown(qtbot, Slide(0.5, low=0, high=1, name="Drop rate"))
    took: list[float] = []
    slide.changed.connect(took.append)
    slide.slider.setFocus()
    QTest.keyClick(slide.slider, Key.Key_Right)
    assert took == [0.51]
    assert slide.number.text() == "0.51"
    type_in(slide.number, "20%")
    QTest.keyClick(slide.number, Key.Key_Return)
    assert took == [0.51, 0.2]
    assert slide.slider.value() == 20


def test_the_pill_says_its_state_in_words(qtbot) -> None:
    pill = shown(qtbot, Pill("CPU", "good", name="Device"))
    assert pill.accessibleName() == "Device: CPU"
    pill.tell("CPU", "wrong")
    assert pill.accessibleName() == "Device: CPU, wrong"
    with pytest.raises(ValueError, match="idle, good, busy, wrong"):
        pill.tell("CPU", "purple")


def test_the_search_field_serves_the_list_below(qtbot) -> None:
    field = shown(qtbot, SearchField("Search nodes", hint="Tab"))
    moves, took, left = [], [], []
    field.moved.connect(moves.append)
    field.taken.connect(took.append)
    field.left.connect(lambda: left.append(True))
    type_in(field, "conv")
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_Return, Key.Key_Escape):
        QTest.keyClick(field, key)
    assert (moves, took, field.text(), left) == ([1, -1], ["conv"], "", [])
    QTest.keyClick(field, Key.Key_Escape)
    assert left == [True]


def test_a_form_names_its_fields(qtbot) -> None:
    form = Form()
    field = NumberEdit(64, whole=True)
    label = form.row("Batch", field, help="How many at once.", unit="samples")
    shown(qtbot, form)
    assert label.buddy() is field
    assert field.accessibleName() == "Batch, samples"
    assert field.toolTip() == "How many at once."
    assert field.height() >= 26
    form.heading("Shapes")
    form.clear()
    assert not [child for child in form.findChildren(NumberEdit) if child.isVisible()]


def test_facts_are_rewritten_in_place(qtbot) -> None:
    facts = shown(qtbot, Facts({"Parameters": "320", "Left": "0:42"}))
    labels = facts.findChildren(QLabel)
    facts.show_facts({"Parameters": "321", "Left": "0:41"})
    assert facts.value("Parameters") == "321"
    assert facts.findChildren(QLabel) == labels
    facts.show_facts([("Left", "<b>0:40</b>")])
    assert facts.value("Left") == "<b>0:40</b>"


def test_an_empty_place_offers_a_beginning(qtbot) -> None:
    pressed: list[str] = []
    offers = [("Digits", lambda: pressed.append("digits")), ("Table", lambda: pressed.append("table"))]
    empty = shown(qtbot, Empty("An empty canvas", "Press Tab to search.", offers, icon="workflow", primary=True))
    empty.buttons[1].click()
    assert pressed == ["table"]
    empty.tell("Nothing found", "")
    assert not empty.sentence.isVisible()


def test_a_toast_offers_one_thing_and_goes(qtbot) -> None:
    window = shown(qtbot, QWidget())
    window.resize(600, 400)
    toast = Toast(window)
    done: list[bool] = []
    toast.tell("Deleted 3 nodes", "Undo", lambda: done.append(True))
    assert toast.isVisible()
    assert window.height() - toast.geometry().bottom() >= 40
    toast._button.click()
    assert done == [True]
    assert not toast.isVisible()
    toast.tell("Saved " + "a very long name " * 40, seconds=0.01)
    assert toast.width() <= window.width()
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=4000)


def test_a_long_fix_stays_within_the_bubble_and_says_all_of_it_when_pointed_at(qtbot):
    bubble = shown(qtbot, Bubble())
    words = "Insert Global average pool 2D and Linear with 10 outputs after the second of many nodes"
    bubble.tell("digit wants N, 10.", "digit", (), [(words, lambda: None)])
    button, = bubble.buttons
    qtbot.waitUntil(lambda: button.toolTip() == words)
    assert bubble.rect().contains(button.mapTo(bubble, button.rect().bottomRight()))


def test_the_bubble_speaks_the_users_words_and_fixes(qtbot) -> None:
    bubble = shown(qtbot, Bubble())
    fixed: list[str] = []
    bubble.tell(
        "reader wants a sequence, but flatten gives 512 numbers.",
        "reader",
        ["flatten"],
        [("Insert Reshape", lambda: fixed.append("reshape")), ("Replace with Linear", lambda: fixed.append("linear"))],
    )
    QTest.keyClick(bubble.buttons[0], Key.Key_Space)
    assert fixed == ["reshape"]
    assert bubble.accessibleName().startswith("reader wants")
    height = bubble.height()
    bubble.tell("Short.")
    assert bubble.buttons == []
    assert bubble.height() < height


def test_names_in_a_bubble_are_never_markup() -> None:
    told = emphasised("<img src=x> & b</b> wants N", "<img src=x>", ["b"], "#C62F2B")
    assert "<img" not in told
    assert "&lt;img src=x&gt;" in told
    assert "&amp;" in told
    assert emphasised("conv10 is not conv1", "conv1", [], "red").count("<span") == 1


def test_buttons_flow_into_the_next_row(qtbot) -> None:
    holder = QWidget()
    flow = Flow(holder, gap=8)
    for _ in range(6):
        label = QLabel("x")
        label.setFixedSize(60, 20)
        flow.addWidget(label)
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(399) == 48
    assert flow.heightForWidth(60) == 6 * 20 + 5 * 8
    qtbot.addWidget(holder)


PARTS = {
    "segmented": lambda: Segmented(["a", "b"]),
    "toggle": lambda: Toggle(name="Bias"),
    "pill": lambda: Pill("CPU", "good"),
    "number": lambda: NumberEdit(1, name="Filters"),
    "search": lambda: SearchField("Search"),
}


@pytest.mark.parametrize("part", PARTS)
def test_focus_can_be_seen(qtbot, part: str) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    widget, other = PARTS[part](), QLineEdit()
    column.addWidget(widget)
    column.addWidget(other)
    shown(qtbot, holder)
    other.setFocus()
    QApplication.processEvents()
    before = widget.grab().toImage()
    target = widget.button(0) if isinstance(widget, Segmented) else widget
    target.setFocus(Qt.FocusReason.TabFocusReason)
    assert target.hasFocus()
    QApplication.processEvents()
    assert widget.grab().toImage() != before


def test_a_label_has_all_that_its_field_leaves(qtbot):
    form = Form()
    label = form.row("Scale and shift", Toggle(True))
    form.row("Weights", wide := QComboBox(), wide=True)
    wide.setMinimumWidth(170)
    form.resize(256, 120)
    qtbot.addWidget(form)
    form.show()
    assert label.contentsRect().width() >= label.fontMetrics().horizontalAdvance("Scale and shift")


def test_a_form_is_as_high_as_its_words_in_a_narrow_panel(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    form, facts = Form(), Facts({"Memory": "1", "An epoch": "2", "20 epochs": "3"})
    form.whole(facts)
    form.whole(QLabel("This training needs about 38.6 GB, but 20.2 GB are free. " * 3, wordWrap=True))
    column = QVBoxLayout(page)
    column.addWidget(form)
    column.addStretch()
    page.resize(200, 600)
    page.show()
    qtbot.waitUntil(lambda: facts.height() >= facts.sizeHint().height())
    page.resize(160, 600)
    qtbot.waitUntil(lambda: form.height() == form.heightForWidth(form.width()))
    assert facts.height() == facts.sizeHint().height()


def test_a_wide_value_cuts_only_the_name_on_its_own_line(qtbot):
    facts = Facts({"Parameters": "2,059,037,642", "Multiply-adds, per sample": "2.1 G"})
    qtbot.addWidget(facts)
    facts.resize(240, 60)
    facts.show()
    qtbot.wait(1)
    name = next(label for label in facts.findChildren(QLabel) if label.text().startswith("Multiply"))
    assert name.width() >= name.sizeHint().width()
