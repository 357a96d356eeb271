"""The inspector: one page about what is chosen, read from top to bottom; what is wrong with it stands at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from .. import theme
from ..desk import Desk
from ..tongue import tr
from .foot import Foot
from .node_page import NodePage
from .project_page import ProjectPage
from .several_page import SeveralPage

Page = NodePage | ProjectPage | SeveralPage


class Inspector(QWidget):
    """Shows a page for no node, one node or several, and keeps it while it is about the same."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        theme.look(self, "panel")
        self.setAccessibleName(tr("Inspector"))
        self.setMinimumWidth(232)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = Foot(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        self.about: object = None
        self.leaving = False
        self.page: Page | None = None
        desk.selected.connect(self.turn)
        desk.network_changed.connect(self.turn)
        desk.changed.connect(self.follow)
        self.turn()

    def turn(self) -> None:
        """Open the page about what is chosen now."""
        if self.leaving:
            return
        ids = self.desk.selection & self.desk.graph.nodes.keys()
        if self.page is not None and (self.desk.name, ids) == self.about and not self.page.stale():
            self.page.refresh()
            return
        self.leave()
        ids = self.desk.selection & self.desk.graph.nodes.keys()
        self.about = (self.desk.name, ids)
        if len(ids) == 1:
            self.page = NodePage(self.desk, next(iter(ids)))
        else:
            self.page = SeveralPage(self.desk, ids) if ids else ProjectPage(self.desk)
        theme.look(self.page, "panel")
        self.area.setWidget(self.page)
        self.page.show()
        self.area.verticalScrollBar().setValue(0)
        self.foot.follow()

    def leave(self) -> None:
        """Close the page; what was being typed in it is taken first, which may change the project once more."""
        old = self.page
        if old is None:
            return
        self.leaving = True
        focused = old.focusWidget()
        if focused is not None and focused.hasFocus():
            focused.clearFocus()
        self.leaving = False
        self.page = None
        self.area.takeWidget()  # before it is deleted: one of its fields may be what asked for this
        old.hide()
        old.deleteLater()

    def follow(self) -> None:
        if self.leaving:
            return
        if self.page is None or self.page.stale():
            self.about = None
            self.turn()
        else:
            self.page.refresh()
            self.foot.follow()

    def rename(self) -> None:
        """Put the cursor into the name of the chosen node."""
        if isinstance(self.page, NodePage):
            self.page.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.page.name.selectAll()
