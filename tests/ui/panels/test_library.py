"""The library finds kinds by any word people use, and hands them to the canvas by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QHoverEvent
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.desk import Desk
from app.ui.panels import library as module
from app.ui.panels.kind_row import GROUP, INSET, KIND, MORE, card
from app.ui.panels.library import MIME, Library
from app.ui.panels.ranking import asked, matches, order
from nodes import catalogue
from nodes.everyday import EVERYDAY

Key = Qt.Key


@pytest.fixture
def library(qtbot):
    library = Library(Desk())
    qtbot.addWidget(library)
    library.resize(224, 500)
    library.show()
    return library


def kinds(library):
    rows = range(library.list.count())
    return [library.list.item(row).data(KIND) for row in rows if library.list.item(row).data(KIND)]


def doors(library):
    rows = range(library.list.count())
    return [library.list.item(row) for row in rows if library.list.item(row).data(MORE)]


def test_every_day_kinds_are_there():
    assert catalogue.keys() >= EVERYDAY


def test_the_kinds_of_every_day_come_first_and_the_rest_behind_a_row(qtbot, library):
    shown = kinds(library)
    assert set(shown) >= EVERYDAY
    assert len(shown) < 120
    door = next(each for each in doors(library) if each.data(MORE) == "Activation")
    count = int(door.text().split()[0])
    library.list.scrollToItem(door)
    qtbot.mouseClick(library.list.viewport(), Qt.MouseButton.LeftButton, pos=library.list.visualItemRect(door).center())
    assert len(kinds(library)) == len(shown) + count
    assert library.list.currentItem().text() == "Show fewer"
    qtbot.keyClick(library.list, Key.Key_Return)
    assert kinds(library) == shown


def test_it_holds_every_kind_under_its_group(library):
    for group in [each.data(MORE) for each in doors(library)]:
        library.list.turn(next(each for each in doors(library) if each.data(MORE) == group))
    assert sorted(kinds(library)) == sorted(catalogue)
    groups = [group for row in range(library.list.count()) if (group := library.list.item(row).data(GROUP))]
    assert groups[-1] == "My blocks"
    assert sorted(groups[:-1]) == sorted({kind.group for kind in catalogue.values()})  # each group stands there once


@pytest.mark.parametrize("words, first", [
    ("conv 2d", "Conv2d"), ("Conv2d", "Conv2d"), ("dense", "Linear"), ("fully connected", "Linear"), ("lstm", "LSTM"),
    ("relu", "ReLU"), ("label", "Target"), ("softm", "Softmax"),
])
def test_it_finds_a_kind_by_title_name_synonym_or_sentence(qtbot, library, words, first):
    qtbot.keyClicks(library.search, words)
    assert library.list.currentItem().data(KIND) == first


def test_words_nobody_uses_say_so(qtbot, library):
    qtbot.keyClicks(library.search, "frobnicate")
    assert kinds(library) == []
    assert "frobnicate" in library.list.item(0).text()
    qtbot.keyClick(library.search, Key.Key_Return)  # nothing to add, nothing happens


def test_return_in_the_search_adds_the_best_match(qtbot, library):
    qtbot.keyClicks(library.search, "max pool 2d")
    with qtbot.waitSignal(library.wanted) as told:
        qtbot.keyClick(library.search, Key.Key_Return)
    assert told.args == ["MaxPool2d"]


def test_arrows_in_the_search_step_over_headings(qtbot, library):
    shown = kinds(library)
    for at in range(4):
        qtbot.keyClick(library.search, Key.Key_Down)
        assert library.list.currentItem().data(KIND) == shown[at]
    qtbot.keyClick(library.search, Key.Key_Up)
    assert library.list.currentItem().data(KIND) == shown[2]


def test_escape_shows_everything_again(qtbot, library):
    before = kinds(library)
    qtbot.keyClicks(library.search, "lstm")
    qtbot.keyClick(library.search, Key.Key_Escape)
    assert kinds(library) == before


def test_a_double_click_adds(qtbot, library):
    at = library.list.visualItemRect(library.list.item(2)).center()
    qtbot.mouseClick(library.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(library.wanted) as told:
        qtbot.mouseDClick(library.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [library.list.item(2).data(KIND)]


def test_headings_cannot_be_chosen(qtbot, library):
    at = library.list.visualItemRect(library.list.item(0)).center()
    qtbot.mouseDClick(library.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert not library.list.selectedItems()


def test_what_is_dragged_names_the_kind(library):
    row = next(row for row in range(library.list.count()) if library.list.item(row).data(KIND) == "LSTM")
    assert library.list.mimeData([library.list.item(row)]).data(MIME) == b"LSTM"
    assert not card("LSTM", 2.0).isNull()


def test_every_word_counts():
    assert [kind.__name__ for kind in matches("batch 2d")] == ["BatchNorm2d"]


@pytest.mark.parametrize(("words", "kind"), [
    ("bilstm", "LSTM"), ("bidirectional", "LSTM"), ("pack_padded_sequence", "LSTM"), ("variable length", "GRU"),
    ("proj_size", "LSTM"), ("cross-attention", "MultiheadAttention"), ("self-attention", "MultiheadAttention"),
    ("attn_mask", "MultiheadAttention"), ("key_padding_mask", "PaddingMask"), ("causal mask", "CausalMask"),
    ("rope", "RotaryEncoding"), ("positional encoding", "SinusoidalEncoding"), ("sdpa", "ScaledDotProductAttention"),
    ("bag of words", "EmbeddingBag"), ("one-hot", "OneHot"), ("top-k", "TopK"), ("grid_sample", "GridSample"),
    ("comparison", "Greater"), ("@", "MatMul"), ("nan_to_num", "NanToNum"), ("register_buffer", "Constant"),
    ("nn.Parameter", "LearnedTensor"), ("reparameterization trick", "SampleNormal"), ("sub-pixel", "PixelShuffle"),
    ("upconv", "ConvTranspose2d"), ("squeeze-and-excitation", "SqueezeExcite"),
    ("depthwise", "DepthwiseSeparableConv2d"), ("mm", "MatMul"),
    ("cross entropy", "CrossEntropyLoss"), ("pos_weight", "BCEWithLogitsLoss"), ("ignore_index", "CrossEntropyLoss"),
    ("label smoothing", "CrossEntropyLoss"), ("kl divergence", "KLDivLoss"), ("hinge gan", "HingeGeneratorLoss"),
    ("iou", "TverskyLoss"), ("ctc", "CTCLoss"), ("weight decay", "L2Penalty"), ("rearrange", "Permute"),
    ("imagenet", "Normalize"), ("mlp", "Linear")])
def test_what_people_type_finds_what_they_mean(words, kind):
    found = sorted(matches(words), key=lambda each: order(each, asked(words)))
    assert kind in [each.__name__ for each in found[:3]]


def test_settings_are_searched_last():
    assert "Dropout2d" in {kind.__name__ for kind in matches("dropout")}
    assert "LSTM" not in {kind.__name__ for kind in matches("dropout")}  # it has a setting of that name
    assert matches("no such thing") == []


def test_after_a_drag_no_row_looks_as_if_the_pointer_were_there(qtbot, library, monkeypatch):
    class Dropped(QDrag):
        def exec(self, actions):
            return actions

    monkeypatch.setattr(module, "QDrag", Dropped)
    rows, view = library.list, library.list.viewport()
    first, second = (row for row in range(rows.count()) if rows.item(row).data(KIND) in ("Input", "Target"))
    rows.setCurrentRow(first)
    place = rows.visualItemRect(rows.item(second))

    def seen():
        return view.grab(place).toImage()

    before, spot = seen(), QPointF(place.center())
    rows.startDrag(Qt.DropAction.CopyAction)
    QApplication.sendEvent(view, QHoverEvent(QEvent.Type.HoverMove, spot, view.mapToGlobal(spot), spot))
    assert seen() != before, "Qt still tells of the move that began the drag"
    qtbot.waitUntil(lambda: seen() == before)


def test_the_line_around_the_list_touches_nothing_in_it(library):
    rows, view = library.list, library.list.viewport()
    rows.setCurrentRow(1)
    shot = view.grab().toImage()
    ground = shot.pixelColor(1, shot.height() - 2)
    assert {shot.pixelColor(x, y).name() for x in range(3) for y in range(0, 200, 2)} == {ground.name()}
    assert rows.mapTo(library, QPoint(1 + INSET, 0)).x() == library.search.x() + 1


def test_after_a_dialog_no_row_looks_as_if_the_pointer_were_there(qtbot, library):
    with qtbot.waitActive(library):
        library.activateWindow()
    rows, view = library.list, library.list.viewport()
    place = rows.visualItemRect(rows.item(1))
    before, spot = view.grab(place).toImage(), QPointF(place.center())
    QApplication.sendEvent(view, QHoverEvent(QEvent.Type.HoverMove, spot, view.mapToGlobal(spot), spot))
    assert view.grab(place).toImage() != before
    dialog = QDialog(library)
    with qtbot.waitActive(dialog):
        dialog.open()
    assert view.grab(place).toImage() == before
    dialog.close()
