"""An empty place that teaches: what will be here, and how to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import icons, theme
from ..tongue import tr

MARGIN, LEAST, WIDEST, MARK = 16, 200, 400, 28


class Empty(QWidget):
    """``Empty("No data yet", "Drop a CSV file here.", [("Choose a file…", call)], icon="database")``.

    The first button is the primary one when ``primary`` is set.
    """

    def __init__(
        self, title: str, sentence: str = "", buttons: Sequence[tuple[str, Callable[[], object]]] = (), *,
        icon: str = "", primary: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 16, MARGIN, 16)
        column.setSpacing(8)
        column.addStretch(1)
        self._mark, self._icon = QLabel(), icon
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._mark)
        self._mark.setVisible(bool(icon))
        self.title, self.sentence = QLabel(tr(title)), QLabel(tr(sentence))
        for label, look in ((self.title, "title"), (self.sentence, "second")):
            theme.look(label, look)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
            label.setVisible(bool(label.text()))  # once it has a parent: without one it would be a window
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(0, 8, 0, 0)
        row.addStretch(1)
        self.buttons = []
        for index, (text, call) in enumerate(buttons):
            button = QPushButton(tr(text))
            theme.look(button, "primary" if primary and not index else "")
            button.clicked.connect(lambda _=False, call=call: call())
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        if buttons:
            column.addLayout(row)
        column.addStretch(1)
        self.setAccessibleName(tr(title))
        self.setAccessibleDescription(tr(sentence))
        self._draw_mark(theme.current())
        theme.listen(self._draw_mark)

    def minimumSizeHint(self) -> QSize:
        """Its margins take what is left over: they keep no window from becoming narrower."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(MARGIN, (self.width() - WIDEST) // 2)  # a sentence is read more easily in short lines
        self._column.setContentsMargins(side, 16, side, 16)
        wide, gap = self.width() - 2 * side, self._column.spacing()
        words = sum(label.heightForWidth(wide) + gap for label in (self.title, self.sentence) if not label.isHidden())
        under = self.buttons[0].sizeHint().height() + gap if self.buttons else 0
        self._mark.setVisible(bool(self._icon) and self.height() >= 2 * 16 + MARK + words + under)

    def tell(self, title: str, sentence: str) -> None:
        """Say something else here."""
        self.title.setText(tr(title))
        self.sentence.setText(tr(sentence))
        self.title.setVisible(bool(title))
        self.sentence.setVisible(bool(sentence))

    def _draw_mark(self, on: theme.Theme) -> None:
        if self._icon:
            ratio = self.devicePixelRatioF()
            self._mark.setPixmap(icons.pixmap(self._icon, on.ink3, round(MARK * ratio), ratio))
