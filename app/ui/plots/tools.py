"""The controls of the curves: smoothing, log scale, fit, save."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from .. import theme
from ..parts.slide import Slide
from ..tongue import tr

SMOOTHING = 0.6


class Tools(QWidget):
    """A row that stands above the charts, or where a window puts it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roomy = 0
        self.words = words = QLabel(tr("Smoothing"))
        theme.look(words, "small")
        self.smoothing = Slide(SMOOTHING, low=0.0, high=0.99, step=0.01, name="Smoothing")
        self.smoothing.set_help("How much of the past the thick training line remembers; the raw line stays beneath.")
        self.smoothing.slider.setFixedWidth(88)
        self.log_scale = self._button("Log scale", "Show the loss on a logarithmic scale")
        self.log_scale.setCheckable(True)
        self.fit = self._button("Fit", "Show everything (double click in a chart)")
        self.save = self._button("Save picture", "Save or copy the charts as a picture, SVG or CSV")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 12, 2)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(words)
        row.addSpacing(4)
        row.addWidget(self.smoothing)
        row.addSpacing(8)
        for button in (self.log_scale, self.fit, self.save):
            row.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons: where text is large and the window small, the slider gives way."""
        least = super().minimumSizeHint()
        away = 0 if self.smoothing.isHidden() else self.smoothing.sizeHint().width() + self.words.sizeHint().width()
        return QSize(least.width() - away, least.height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        self.roomy = max(self.roomy, hint.width())
        return QSize(self.roomy, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in (self.words, self.smoothing):
            each.setVisible(self.width() >= self.roomy)

    def below_save(self) -> QPoint:
        """Where the menu of the last button opens, on the screen."""
        return self.save.mapToGlobal(QPoint(0, self.save.height()))

    @staticmethod
    def _button(text: str, tip: str) -> QPushButton:
        button = QPushButton(tr(text))
        button.setToolTip(tr(tip))
        theme.look(button, "quiet")
        return button
