"""What was found in the data, laid out: what is decided on the left, what is there on the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from app.core.called import called_in

from ..parts.segmented import Segmented
from ..plots.picture import Pictures
from ..tongue import Theirs, keep, tr
from .data_form import DataForm
from .grid import Columns, Rows
from .looking import Look
from .make import across, button, down, label, rule
from .pairs import Cut


class DataPage(QWidget):
    """Widgets and how they show a look; what pressing them does is the panel's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen: Look | None = None
        self.form = DataForm()
        self.columns, self.rows, self.thumbs = Columns(), Rows(), Pictures()
        self.tabs = Segmented(["First rows", "Columns"], name="View")
        self.tabs.chosen.connect(self.switch)
        self.views = QStackedWidget()
        for view in (self.rows, self.columns, self.thumbs):
            self.views.addWidget(view)
        right = down(self.strip(), self.views, margins=(8, 4, 0, 0))
        right.setStretch(1, 1)
        body = across(self.form, rule(), right, gap=0)
        body.setStretch(2, 1)
        down(self.head(), body, gap=0, on=self).setStretch(1, 1)

    def head(self) -> QHBoxLayout:
        """The name of the data, and what can be done with all of it."""
        self.name = Cut("", "title", mode=Qt.TextElideMode.ElideMiddle)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.file = button("Choose a file…", "file", "quiet")
        self.folder = button("Choose a folder…", "folder-open", "quiet")
        self.again = button("Look again", "refresh-cw", "quiet", tip="Read it again, and forget what was changed here")
        self.in_use, self.use = label("In use", "good"), button("Use this data", style="primary", name="use_data")
        row = across(self.name, self.again, self.file, self.folder, self.in_use, self.use, margins=(16, 8, 16, 8))
        row.setStretch(0, 1)
        return row

    def strip(self) -> QHBoxLayout:
        """The views, and beside them what is wrong or what can be done next."""
        self.trouble = label(style="wrong", wrap=True, select=True)
        self.back = button("Take back", style="small", name="take_back")
        self.offer = button("", "wand-sparkles", "small", size=14, name="put_ends")
        self.gap = QWidget()
        for each in (self.back, self.offer):
            each.hide()
        row = across(self.tabs, self.trouble, self.back, self.offer, self.gap, margins=(0, 0, 16, 0))
        row.setStretch(1, 1)
        row.setStretch(4, 1)
        return row

    def show_look(self, seen: Look) -> None:
        self.seen = seen
        source, preview = seen.data.source, seen.preview
        keep(called_in(seen.data))
        self.name.say(Theirs(Path(source.path.removeprefix("bundled:")).name or source.path))
        self.form.show_look(seen)
        self.columns.show_columns(preview, seen.data)
        self.rows.show_rows(preview, seen.data)
        self.thumbs.show_pictures([each.pixels for each in preview.pictures],
                                  [each.caption for each in preview.pictures])
        pictures = bool(preview.pictures)
        self.tabs.button(0).setText(tr("Pictures" if pictures else "First rows"))
        self.tabs.button(1).setText(tr("Files" if source.kind == "images" else "Arrays" if pictures else "Columns"))
        self.switch(self.tabs.index())

    def switch(self, index: int) -> None:
        """Show the first or the second view of what there is."""
        pictures = bool(self.seen and self.seen.preview.pictures)
        folder = bool(self.seen and self.seen.data.source.kind == "images")
        first, second = (self.thumbs, self.rows if folder else self.columns) if pictures else (self.rows, self.columns)
        self.views.setCurrentWidget(second if index else first)

    def complain(self, sentence: str, can_go_back: bool) -> None:
        """Say what is wrong, or with an empty sentence that nothing is."""
        self.trouble.setText(tr(sentence))
        self.trouble.setVisible(bool(sentence))
        self.gap.setVisible(not sentence)
        self.back.setVisible(bool(sentence) and can_go_back)

    def offer_ends(self, fields: Sequence[str]) -> None:
        """Offer to put nodes for these fields on the canvas; nothing without fields."""
        self.offer.setVisible(bool(fields))
        what = f"Inputs for {' and '.join(fields)}" if len(fields) > 1 else f"an Input for {''.join(fields)}"
        self.offer.setText(tr(f"Put {what} on the canvas"))
