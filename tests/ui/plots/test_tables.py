"""The confusion matrix and the thumbnails say what they show."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui import theme
from app.ui.plots.picture import Pictures, to_image
from app.ui.plots.spread import Confusion


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    if not qapp.styleSheet():
        theme.apply(qapp, theme.LIGHT)


@pytest.fixture
def confusion(qtbot) -> Confusion:
    made = Confusion()
    qtbot.addWidget(made)
    made.resize(360, 320)
    made.show()
    made.show_counts(["cat", "dog"], [[8, 2], [1, 9]])
    return made


def test_a_cell_is_said_in_a_sentence(confusion: Confusion) -> None:
    assert confusion.accessibleDescription() == "17 of 20 right (85.0 %)"
    QTest.mouseMove(confusion, confusion.cell(0, 1).center().toPoint())
    confusion._go((0, 1))
    assert confusion.accessibleDescription() == "Of 10 that were “cat”, 2 were taken for “dog” (20.0 %)"
    confusion._go((1, 1))
    assert confusion.accessibleDescription() == "Of 10 that were “dog”, 9 were recognised (90.0 %)"


def test_cells_are_reached_by_key_and_mouse(confusion: Confusion) -> None:
    chosen: list[tuple[int, int]] = []
    confusion.chosen.connect(lambda row, column: chosen.append((row, column)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(confusion, key)
    QTest.mouseClick(confusion, Qt.MouseButton.LeftButton, pos=confusion.cell(1, 0).center().toPoint())
    QTest.mouseClick(confusion, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert chosen == [(1, 1), (1, 0)]
    QTest.keyClick(confusion, Qt.Key.Key_Escape)
    assert "right" in confusion.accessibleDescription()


def test_right_and_wrong_differ_in_more_than_a_shade(confusion: Confusion) -> None:
    image = confusion.grab().toImage()

    def near_corner(row: int, column: int) -> QColor:
        return image.pixelColor(confusion.cell(row, column).topLeft().toPoint() + QPoint(6, 6))

    assert near_corner(0, 0).blue() > near_corner(0, 0).red()
    assert near_corner(0, 1).red() > near_corner(0, 1).blue()


@pytest.mark.parametrize("count", [0, 1, 40, 300])
def test_any_number_of_classes_is_painted(confusion: Confusion, count: int) -> None:
    confusion.show_counts([f"class number {i}" for i in range(count)], np.eye(count, dtype=int) * 12_345)
    assert not confusion.grab().isNull()


def test_a_table_that_does_not_fit_is_refused(confusion: Confusion) -> None:
    with pytest.raises(ValueError, match="3 classes need a table of 3 × 3"):
        confusion.show_counts(["a", "b", "c"], [[1, 2], [3, 4]])


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        ((8, 9), (9, 8)),
        ((1, 8, 9), (9, 8)),
        ((3, 8, 9), (9, 8)),
        ((8, 9, 3), (9, 8)),
        ((4, 8, 9), (9, 8)),
        ((7, 8, 9), (9, 8)),
    ],
)
@pytest.mark.parametrize("dtype", [np.uint8, np.float32, np.int64, np.bool_])
def test_arrays_become_pictures(shape: tuple[int, ...], size: tuple[int, int], dtype: type) -> None:
    image = to_image(np.ones(shape, dtype=dtype))
    assert (image.width(), image.height()) == size


def test_a_picture_shows_its_numbers() -> None:
    gray = to_image(np.array([[0.0, 8.0], [16.0, np.nan]]))
    assert [gray.pixelColor(*at).red() for at in ((0, 0), (1, 0), (0, 1), (1, 1))] == [0, 127, 255, 0]
    red = np.zeros((3, 2, 2), dtype=np.uint8)
    red[0] = 200
    assert to_image(red).pixelColor(1, 1) == QColor(200, 0, 0)
    with pytest.raises(ValueError, match=r"has the shape \(5,\)"):
        to_image(np.zeros(5))
    with pytest.raises(ValueError, match="height and width"):
        to_image(np.zeros((0, 4)))


def test_thumbnails_are_walked_by_key(qtbot) -> None:
    pictures = Pictures(side=40)
    qtbot.addWidget(pictures)
    pictures.resize(240, 150)
    pictures.show()
    pictures.show_pictures([np.full((8, 8), i, dtype=np.float32) for i in range(30)], [f"digit {i}" for i in range(30)])
    chosen: list[int] = []
    pictures.chosen.connect(chosen.append)
    QTest.keyClick(pictures, Qt.Key.Key_Right)
    for _ in range(6):
        QTest.keyClick(pictures, Qt.Key.Key_Down)
    QTest.keyClick(pictures, Qt.Key.Key_Return)
    columns = pictures._columns()
    assert chosen == [6 * columns]
    assert pictures.verticalScrollBar().value() > 0
    assert pictures.place(chosen[0]).bottom() <= pictures.viewport().height()
    assert pictures.accessibleDescription() == f"{6 * columns + 1} of 30: digit {6 * columns}"
    assert not pictures.grab().isNull()
    QTest.mouseClick(pictures.viewport(), Qt.MouseButton.LeftButton, pos=pictures.place(chosen[0]).center().toPoint())
    assert len(chosen) == 2


def test_pictures_share_one_scale(qtbot) -> None:
    pictures = Pictures()
    qtbot.addWidget(pictures)
    dim, bright = np.zeros((4, 4)), np.zeros((4, 4))
    dim[0, 0], bright[0, 0] = 4, 16
    pictures.show_pictures([dim, bright])
    assert pictures._images[0].pixelColor(0, 0).red() == 63
    pictures.show_pictures([dim, bright], together=False)
    assert pictures._images[0].pixelColor(0, 0).red() == 255
    assert pictures.count() == 2
    assert pictures.caption(0) == ""
