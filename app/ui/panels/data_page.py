"""What was found in the data, laid out: what is decided on the left, what is there on the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from .. import icons
from ..parts.segmented import Segmented
from ..plots.picture import Pictures
from ..theme import look
from .data_form import DataForm
from .grid import Columns, Rows
from .looking import Look
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
        right = QVBoxLayout()
        right.setContentsMargins(8, 4, 0, 0)
        right.setSpacing(8)
        right.addLayout(self.strip())
        right.addWidget(self.views, 1)
        line = QWidget()
        look(line, "line")
        line.setFixedWidth(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.form)
        body.addWidget(line)
        body.addLayout(right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self.head())
        page.addLayout(body, 1)

    def head(self) -> QHBoxLayout:
        """The name of the data, and what can be done with all of it."""
        self.name = Cut("", "title", mode=Qt.TextElideMode.ElideMiddle)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.file, self.folder = QPushButton("Choose a file…"), QPushButton("Choose a folder…")
        self.again = QPushButton("Look again", toolTip="Read it once more and forget what was changed here")
        for button, name in ((self.again, "refresh-cw"), (self.file, "file"), (self.folder, "folder-open")):
            button.setIcon(icons.icon(name))
            look(button, "quiet")
        self.in_use, self.use = QLabel("In use"), QPushButton("Use this data", objectName="use_data")
        look(self.in_use, "good")
        look(self.use, "primary")
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for widget in (self.again, self.file, self.folder, self.in_use, self.use):
            row.addWidget(widget)
        return row

    def strip(self) -> QHBoxLayout:
        """The views, and beside them what is wrong or what can be done next."""
        self.trouble = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        look(self.trouble, "wrong")
        self.back = QPushButton("Take back", objectName="take_back")
        self.offer = QPushButton(icons.icon("wand-sparkles", size=14), "", objectName="put_ends")
        self.gap = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addWidget(self.trouble, 1)
        for button in (self.back, self.offer):
            look(button, "small")
            row.addWidget(button)
            button.hide()
        row.addWidget(self.gap, 1)
        return row

    def show_look(self, seen: Look) -> None:
        self.seen = seen
        source, preview = seen.data.source, seen.preview
        self.name.say(Path(source.path.removeprefix("bundled:")).name or source.path)
        self.form.show_look(seen)
        self.columns.show_columns(preview, seen.data)
        self.rows.show_rows(preview, seen.data)
        self.thumbs.show_pictures([each.pixels for each in preview.pictures],
                                  [each.caption for each in preview.pictures])
        pictures = bool(preview.pictures)
        self.tabs.button(0).setText("Pictures" if pictures else "First rows")
        self.tabs.button(1).setText("Files" if source.kind == "images" else "Arrays" if pictures else "Columns")
        self.switch(self.tabs.index())

    def switch(self, index: int) -> None:
        """Show the first or the second view of what there is."""
        pictures = bool(self.seen and self.seen.preview.pictures)
        folder = bool(self.seen and self.seen.data.source.kind == "images")
        first, second = (self.thumbs, self.rows if folder else self.columns) if pictures else (self.rows, self.columns)
        self.views.setCurrentWidget(second if index else first)

    def complain(self, sentence: str, can_go_back: bool) -> None:
        """Say what is wrong, or with an empty sentence that nothing is."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.gap.setVisible(not sentence)
        self.back.setVisible(bool(sentence) and can_go_back)

    def offer_ends(self, fields: Sequence[str]) -> None:
        """Offer to put nodes for these fields on the canvas; nothing without fields."""
        self.offer.setVisible(bool(fields))
        what = f"Inputs for {' and '.join(fields)}" if len(fields) > 1 else f"an Input for {''.join(fields)}"
        self.offer.setText(f"Put {what} on the canvas")
