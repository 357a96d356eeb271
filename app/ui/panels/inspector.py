"""The inspector: one page about what is chosen, read from top to bottom; what is wrong with it stands at the foot."""

from __future__ import annotations

from typing import TypeVar

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
Laid = TypeVar("Laid", NodePage, ProjectPage, SeveralPage)


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
        self.holder = QWidget()
        theme.look(self.holder, "panel")
        self.pages = QVBoxLayout(self.holder)
        self.pages.setContentsMargins(0, 0, 0, 0)
        self.area.setWidget(self.holder)
        self.project: ProjectPage | None = None
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
        self.take_typed()
        ids = self.desk.selection & self.desk.graph.nodes.keys()
        self.about = (self.desk.name, ids)
        id = next(iter(ids)) if len(ids) == 1 else ""
        if id and isinstance(self.page, NodePage) and self.page.suits(self.desk.name, id):
            self.page.turn(self.desk.name, id)  # several times as quick as to make another
        else:
            self.leave()
            self.page = self.page_about(ids)
            self.page.show()
        self.area.verticalScrollBar().setValue(0)
        self.foot.follow()

    def page_about(self, ids: frozenset[str]) -> Page:
        """A page about these nodes; the one about the project is made once."""
        if len(ids) == 1:
            return self.put(NodePage(self.desk, next(iter(ids))))
        if ids:
            return self.put(SeveralPage(self.desk, ids))
        if self.project is None:
            self.project = self.put(ProjectPage(self.desk))
        else:
            self.project.refresh()
        return self.project

    def put(self, page: Laid) -> Laid:
        """Lay a new page where pages lie; it is dressed once, not anew for each thing around it."""
        theme.look(page, "panel")
        page.hide()
        self.pages.addWidget(page)
        return page

    def take_typed(self) -> None:
        """Take what is being typed in the page, which may change the project once more."""
        focused = self.page.focusWidget() if self.page is not None else None
        if focused is not None and focused.hasFocus():
            self.leaving = True
            focused.clearFocus()
            self.leaving = False

    def leave(self) -> None:
        """Close the page."""
        old, self.page = self.page, None
        if old is not None:
            old.hide()
            if old is not self.project:
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
