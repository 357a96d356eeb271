"""The controls of the curves: smoothing, log scale, fit, save."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from .. import icons, theme
from ..parts.slide import Slide
from ..tongue import tr

SMOOTHING = 0.6
SAVE, MARK = "Save picture", 46
"""The last button, and how wide it is without words."""


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
        self.save = self._button(SAVE, "Save or copy the charts as a picture, SVG or CSV")
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
        """Where text is large and the window small the slider gives way, then the words of the last button, then Fit,
        which a double click does as well."""
        least = super().minimumSizeHint()
        away = [each.sizeHint().width() for each in (self.words, self.smoothing, self.fit) if not each.isHidden()]
        return QSize(least.width() - sum(away) - max(0, self.save.sizeHint().width() - MARK), least.height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        self.roomy = max(self.roomy, hint.width())
        return QSize(self.roomy, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in (self.words, self.smoothing):
            each.setVisible(self.width() >= self.roomy)
        self.fit.show()
        self.spell_save(True)
        if self.short:
            self.spell_save(False)
        self.fit.setVisible(not self.short)

    @property
    def short(self) -> bool:
        """Whether what is shown has no room."""
        return self.width() < super().minimumSizeHint().width()

    def spell_save(self, whole: bool) -> None:
        """Let the last button show its word, or only a mark."""
        self.save.setText(tr(SAVE) if whole else "")
        self.save.setIcon(QIcon() if whole else icons.icon("image"))

    def below_save(self) -> QPoint:
        """Where the menu of the last button opens, on the screen."""
        return self.save.mapToGlobal(QPoint(0, self.save.height()))

    @staticmethod
    def _button(text: str, tip: str) -> QPushButton:
        button = QPushButton(tr(text))
        button.setToolTip(tr(tip))
        button.setAccessibleName(tr(text))
        theme.look(button, "quiet")
        return button
