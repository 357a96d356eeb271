"""The inspector: one page about what is chosen, that reads from top to bottom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from .. import theme
from ..desk import Desk
from .node_page import NodePage
from .project_page import ProjectPage
from .several_page import SeveralPage

Page = NodePage | ProjectPage | SeveralPage


class Inspector(QScrollArea):
    """Shows a page for no node, one node or several, and keeps it while it is about the same."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        theme.look(self, "panel")
        self.setAccessibleName("Inspector")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(200)
        self.about: object = None
        self.page: Page | None = None
        desk.selected.connect(self.turn)
        desk.network_changed.connect(self.turn)
        desk.changed.connect(self.follow)
        self.turn()

    def turn(self) -> None:
        """Open the page about what is chosen now."""
        ids = self.desk.selection & self.desk.graph.nodes.keys()
        about = (self.desk.name, ids)
        if self.page is not None and about == self.about and not self.page.stale():
            self.page.refresh()
            return
        self.leave()
        self.about = about
        if len(ids) == 1:
            self.page = NodePage(self.desk, next(iter(ids)))
        else:
            self.page = SeveralPage(self.desk, ids) if ids else ProjectPage(self.desk)
        theme.look(self.page, "panel")
        self.setWidget(self.page)
        self.page.show()
        self.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Close the page; what was being typed in it is taken first."""
        old, self.page = self.page, None
        if old is None:
            return
        focused = old.focusWidget()
        if focused is not None and focused.hasFocus():
            focused.clearFocus()
        if self.widget() is old:
            self.takeWidget()
        old.hide()
        old.deleteLater()

    def follow(self) -> None:
        if self.page is None or self.page.stale():
            self.about = None
            self.turn()
        else:
            self.page.refresh()

    def rename(self) -> None:
        """Put the cursor into the name of the chosen node."""
        if isinstance(self.page, NodePage):
            self.page.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.page.name.selectAll()
