"""A slider and the number it stands at, for values with a natural range."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from ..tongue import tr
from .number import NumberEdit

PLACES = 1000


class Slide(QWidget):
    """``Slide(0.5, low=0, high=1, name="Drop rate")``. ``moved`` tells while dragging, ``changed`` when let go."""

    changed = Signal(object)
    moved = Signal(object)

    def __init__(
        self, value: float, *, low: float, high: float, step: float | None = None, name: str = "", whole: bool = False,
        unit: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.low, self.high, self.whole = low, high, whole
        self.by = step or (1 if whole else (high - low) / 100)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr(name))
        self.slider.setRange(0, max(1, round((high - low) / self.by)))
        self.slider.setPageStep(10)
        self.number = NumberEdit(value, whole=whole, low=low, high=high, step=self.by, name=name, unit=unit)
        self.number.setFixedWidth(72)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.setFocusProxy(self.number)
        self._show(value)
        self.number.changed.connect(self._typed)
        self.slider.valueChanged.connect(self._dragged)
        self.slider.sliderReleased.connect(self._settle)

    def value(self) -> float:
        return self.number.value()

    def set_value(self, value: float) -> None:
        """Show ``value`` without telling anyone."""
        self.number.set_value(value)
        self._show(value)

    def set_help(self, text: str) -> None:
        self.setToolTip(tr(text))
        self.number.set_help(text)

    def _show(self, value: float) -> None:
        before = self.slider.blockSignals(True)
        self.slider.setValue(round((value - self.low) / self.by))
        self.slider.blockSignals(before)

    def _at(self) -> float:
        exact = self.low + self.slider.value() * self.by
        return round(exact) if self.whole else round(min(exact, self.high), 10)

    def _typed(self, value: float) -> None:
        self._show(value)
        self.changed.emit(value)

    def _dragged(self, place: int) -> None:
        self.number.set_value(self._at())
        self.moved.emit(self._at())
        if not self.slider.isSliderDown():
            self.changed.emit(self._at())

    def _settle(self) -> None:
        self.changed.emit(self._at())
