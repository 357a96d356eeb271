"""A number, or several, are typed, stepped, limited and left out as hands expect."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.ui.parts.number import NumberEdit, SidesEdit
from tests.ui.parts.conftest import shown, type_in

Key = Qt.Key


@pytest.fixture
def two(qtbot) -> tuple[NumberEdit, QLineEdit, QWidget]:
    """A number, 5, above another field that can have the keyboard in its place, and what holds both."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    field, other = NumberEdit(5, whole=True), QLineEdit()
    column.addWidget(field)
    column.addWidget(other)
    shown(qtbot, holder)
    return field, other, holder


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


def test_leaving_a_field_takes_what_is_right_and_drops_what_is_wrong(two) -> None:
    field, other, _ = two
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


def test_the_wheel_is_only_for_the_field_in_use(two) -> None:
    field, other, _ = two

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
