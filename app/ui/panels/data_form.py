"""What a person decides about their data: what is predicted, how it is split, scaled, and brought to size."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.core.plan import Data, Field

from ..parts.form import Form, heading
from ..parts.number import NumberEdit, SidesEdit
from ..parts.toggle import Toggle
from ..tongue import Theirs, tr
from . import figures
from .choice import Choice
from .columns import held_as, predict, renewed, target_of
from .looking import Look
from .make import down, label, scrolled
from .pairs import Pairs

WIDTH = 316
FIELD = 164
SCALES = {"numbers": (("standardize", "Mean 0, spread 1"), ("none", "As they are")),
          "image": (("unit", "0 to 1"), ("standardize", "Mean 0, spread 1"), ("none", "As stored"))}
ROWS, SEEN, LEARN, CHECK, LAST = "Examples", "Comes from", "To learn from", "To check with", "To test with"


class DataForm(QScrollArea):
    """``edited`` tells a new draft; ``origin_changed`` one whose fields have to be found again."""

    edited = Signal(object)
    origin_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("How the data is used"))
        self.setFixedWidth(WIDTH)
        self.data = Data()
        self.listed: dict[str, Field] = {}
        self.found = Pairs(SEEN, ROWS, LEARN, CHECK, LAST)
        self.goal, self.split, self.table, self.pictures = (Form(field_width=FIELD) for _ in range(4))
        self.fields = down()
        self.notes = label(style="small", wrap=True)
        self.notes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.lay_goal()
        self.lay_split()
        self.lay_table()
        self.lay_pictures()
        page = QWidget()
        down(self.goal, self.found, self.notes, self.pictures, self.split, self.table, heading("Fields"), self.fields,
             None, gap=12, margins=(16, 4, 16, 16), on=page)
        scrolled(page, self)

    def lay_goal(self) -> None:
        self.target = Choice(name="Predict")
        self.target.changed.connect(self.aim)
        self.goal.row("Predict", self.target, help="What the network shall answer.")

    def lay_split(self) -> None:
        self.split.whole(heading("Split of the data"))
        self.validation, self.test = (NumberEdit(0, low=0, high=90, step=1, unit="%") for _ in range(2))
        self.drawn = Choice([("random", "At random"), ("order", "By order")], "random")
        self.split.row("Validation", self.validation, help="The share kept back to see how good the network is on "
                                                           "examples it has not learned from.")
        self.split.row("Test", self.test, help="A share nothing is decided by, looked at once at the very end.")
        self.split.row("Drawn", self.drawn, help="At random, or by order: the last rows for validation, as for time "
                                                 "series.")
        self.validation.changed.connect(lambda value: self.set_split(validation=round(value / 100, 6)))
        self.test.changed.connect(lambda value: self.set_split(test=round(value / 100, 6)))
        self.drawn.changed.connect(lambda value: self.set_split(by=value))

    def lay_table(self) -> None:
        self.table.whole(heading("Rows"))
        self.missing = Choice([("fill", "Fill them in"), ("drop", "Leave the row out")], "fill")
        self.series = Toggle(False, words=("No", "Yes"))
        self.back, self.ahead = (NumberEdit(1, whole=True, low=1, high=100_000, unit="rows") for _ in range(2))
        self.table.row("Gaps", self.missing, help="Numbers are filled with the mean of the training part.")
        self.table.row("Follow in time", self.series, help="Rows are one time series: the network sees so many in a "
                                                           "row and answers for a later one.")
        self.seen_label = self.table.row("Look back", self.back, help="How many rows the network sees.")
        self.ahead_label = self.table.row("Look ahead", self.ahead, help="How many rows after the last one it sees "
                                                                         "the answer lies.")
        self.missing.changed.connect(lambda value: self.tell(msgspec.structs.replace(self.data, missing=value)))
        self.series.toggled.connect(lambda on: self.set_origin(window=24 if on else 0))
        self.back.changed.connect(lambda value: self.set_origin(window=value, again=False))
        self.ahead.changed.connect(lambda value: self.set_origin(ahead=value, again=False))

    def lay_pictures(self) -> None:
        self.pictures.whole(heading("Pictures"))
        self.sides = SidesEdit((32, 32), sides=2, low=1, high=4096)
        self.colour = Choice([("colour", "Colour"), ("grey", "Grey")], "colour")
        self.pictures.row("Height × width", self.sides, help="All pictures are brought to this size. Smaller learns "
                                                            "faster, larger shows more.")
        self.pictures.row("Colour", self.colour, help="Three numbers a pixel, or one.")
        self.sides.changed.connect(lambda value: self.set_origin(
            size=value if isinstance(value, tuple) else (value, value), again=False))
        self.colour.changed.connect(lambda value: self.set_origin(colour=value, again=False))

    def aim(self, name: str) -> None:
        """Predict another column, or another field of an archive."""
        if self.data.columns:
            self.tell(predict(self.data, name))
        else:
            fields = {key: msgspec.structs.replace(field, target=key == name)
                      for key, field in self.data.fields.items()}
            self.tell(msgspec.structs.replace(self.data, fields=fields))

    def set_split(self, **values: Any) -> None:
        split = msgspec.structs.replace(self.data.split, **values)
        if split.validation + split.test > 0.95:
            share = max(0.0, 0.95 - (split.test if "test" in values else split.validation))
            split = msgspec.structs.replace(split, **{"validation" if "test" in values else "test": round(share, 6)})
        self.tell(msgspec.structs.replace(renewed(self.data), split=split))

    def set_origin(self, *, again: bool = True, **values: Any) -> None:
        origin = msgspec.structs.replace(self.data.source, **values)
        if origin == self.data.source:
            return
        data = msgspec.structs.replace(self.data, source=origin)
        if again:
            self.origin_changed.emit(msgspec.structs.replace(data, fields={}, columns={}))
        else:
            self.tell(renewed(data))

    def tell(self, data: Data) -> None:
        if data != self.data:
            self.edited.emit(data)

    def show_look(self, seen: Look) -> None:
        """Show what was found and what is decided."""
        data = self.data = seen.data
        kind = data.source.kind
        table = kind in ("csv", "parquet")
        self.found[SEEN] = {"csv": "Text table", "parquet": "Parquet table", "images": "Folder of pictures",
                            "npz": "NumPy archive"}.get(kind, "–")
        self.found[ROWS] = f"{seen.preview.count:,}" + (" rows" if table else "")
        for name, count in zip((LEARN, CHECK, LAST), seen.parts):
            self.found[name] = f"{count:,}" if sum(seen.parts) else figures.DASH
        if table:
            options = list(data.columns)
        else:
            options = [name for name, field in data.fields.items() if field.type in ("label", "numbers")]
        self.target.offer([(name, Theirs(name)) for name in options])
        self.target.set_value(target_of(data) if table else
                              next((name for name, field in data.fields.items() if field.target), ""))
        self.goal.setVisible(bool(options))
        self.validation.set_value(tidy(100 * data.split.validation))
        self.test.set_value(tidy(100 * data.split.test))
        series = data.source.window > 0
        self.drawn.set_value("order" if series else data.split.by)
        self.drawn.setEnabled(not series)
        self.table.setVisible(table)
        self.missing.set_value(data.missing)
        self.series.set_value(series)
        for widget in (self.seen_label, self.back, self.ahead_label, self.ahead):
            widget.setVisible(series)
        self.back.set_value(max(1, data.source.window))
        self.ahead.set_value(data.source.ahead)
        self.pictures.setVisible(kind == "images")
        self.sides.set_value((data.source.size * 2)[:2])
        self.colour.set_value(data.source.colour)
        self.notes.setText(tr("\n\n".join(seen.notes)))
        self.notes.setVisible(bool(seen.notes))
        self.show_fields()

    def show_fields(self) -> None:
        if self.listed == self.data.fields:
            return
        self.listed = dict(self.data.fields)
        while item := self.fields.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for name, field in list(self.data.fields.items())[:40]:
            form = Form(field_width=FIELD)
            kind = "image" if field.type == "image" else "numbers"
            form.whole(label(f"{name} · {'predicted' if field.target else 'input'}", "strong"))
            form.whole(label(said(field, self.data), "small", wrap=True))
            if field.type in ("numbers", "series", "image", "tensor") and field.dtype == "float32":
                scale = Choice(SCALES[kind], field.scale, name=f"Scale of {name}")
                scale.changed.connect(lambda value, name=name: self.set_scale(name, value))
                form.row("Scaled to", scale, help="Fitted on the training part, and built into the exported model.")
            self.fields.addWidget(form)

    def set_scale(self, name: str, scale: Any) -> None:
        field = msgspec.structs.replace(self.data.fields[name], scale=scale)
        self.tell(msgspec.structs.replace(self.data, fields={**self.data.fields, name: field}))


def said(field: Field, data: Data) -> str:
    """``4 columns → 6 numbers``, ``3 labels: Adelie, Chinstrap, Gentoo``, ``picture 1 × 8 × 8``."""
    shape = " × ".join(map(str, field.shape))
    if field.type == "label":
        some = ", ".join(field.classes[:4]) + (", …" if len(field.classes) > 4 else "")
        return f"{figures.counted(len(field.classes), 'label')}: {some}"
    if field.type == "image":
        return f"Picture {shape}"
    if field.type == "text":
        unit = "word" if field.level == "word" else "character"
        return f"Up to {figures.counted(field.length, unit)}, out of {len(field.classes):,} known"
    if field.type == "series":
        return f"{data.source.window} rows of {figures.counted(int(field.shape[-1]) if field.shape else 0, 'number')}"
    if field.type == "numbers" and field.columns:
        wide = int(field.shape[-1]) if field.shape else len(field.columns)
        kinds = sum(held_as(data, name)[0] == "category" for name in field.columns)
        more = f" → {figures.counted(wide, 'number')}" if kinds else ""
        when = f", {figures.counted(data.source.ahead, 'row')} ahead" if field.take == "future" else ""
        return f"{figures.counted(len(field.columns), 'column')}{more}{when}"
    return f"{shape or 'one number'}"


def tidy(value: float) -> float:
    """20.000000000000004 % is 20 %."""
    rounded = round(value, 4)
    return int(rounded) if rounded == int(rounded) else rounded
