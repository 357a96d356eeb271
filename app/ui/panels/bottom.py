"""The tabs under the canvas: curves, problems, source, data, runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from .. import icons, theme
from ..tongue import tr


class Slot(QWidget):
    """A place a panel is put into; what was there before goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.look(self, "panel")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)

    @property
    def panel(self) -> QWidget | None:
        item = self.row.itemAt(0)
        return item.widget() if item else None

    def hold(self, panel: QWidget) -> None:
        """Put ``panel`` here, wherever it was."""
        if self.panel is not panel:
            self.row.addWidget(panel)
            panel.show()


class Bottom(QWidget):
    """Each tab is a :class:`Slot`. ``hidden`` is pressed to put the panel away."""

    hidden = Signal()

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.look(self, "panel")
        self.setMinimumHeight(96)
        self.names = list(names)
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setAccessibleName(tr("Bottom panel"))
        self.stack = QStackedWidget()
        self.slots = {name: Slot() for name in self.names}
        for name in self.names:
            self.bar.addTab(tr(name))
            self.stack.addWidget(self.slots[name])
        self.corner = QHBoxLayout()
        self.lent: dict[str, QWidget] = {}
        """Controls of panels, by tab: they stand in the line of the tabs while theirs is in front."""
        self.corner.setSpacing(4)
        close = QToolButton()
        close.setIcon(icons.icon("x"))
        close.setToolTip(tr("Hide this panel (Ctrl+J)"))
        close.setAccessibleName(tr("Hide the bottom panel"))
        theme.look(close, "quiet")
        close.clicked.connect(self.hidden)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 8, 0)
        head.setSpacing(8)
        head.addWidget(self.bar)
        head.addStretch()
        head.addLayout(self.corner)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self.stack.setCurrentIndex)
        self.bar.currentChanged.connect(self.show_lent)

    @property
    def now(self) -> str:
        return self.names[self.bar.currentIndex()]

    def lend(self, name: str, tools: QWidget) -> None:
        """Put the controls of a panel into the line of the tabs."""
        self.lent[name] = tools
        self.corner.addWidget(tools)
        self.show_lent()

    def give_back(self, name: str) -> None:
        self.lent.pop(name, None)

    def show_lent(self) -> None:
        for name, tools in self.lent.items():
            tools.setVisible(name == self.now)

    def go(self, name: str) -> None:
        """Bring a tab to the front."""
        self.bar.setCurrentIndex(self.names.index(name))

    def offer(self, name: str, there: bool) -> None:
        """Take a tab away while its panel is elsewhere."""
        self.bar.setTabVisible(self.names.index(name), there)

    def count(self, name: str, number: int) -> None:
        """Say how many there are behind a tab."""
        self.bar.setTabText(self.names.index(name), f"{tr(name)} {number}" if number else tr(name))
