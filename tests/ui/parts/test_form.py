"""A form names its fields and gives its words the room they need."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.ui.parts.facts import Facts
from app.ui.parts.form import Form
from app.ui.parts.number import NumberEdit
from app.ui.parts.toggle import Toggle
from tests.ui.parts.conftest import shown


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
