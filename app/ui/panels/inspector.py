"""The inspector: one page about what is chosen, read from top to bottom; what is wrong with it stands at the foot."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
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
    """Shows a page for no node, one node or several, and keeps it while it is about the same.

    The canvas shows first what was done: the page follows once the window has painted, or as soon as it is asked for.
    """

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
        self.open: Page | None = None
        self.soon = QTimer(self, singleShot=True, interval=0)
        self.soon.timeout.connect(self.follow)
        desk.selected.connect(self.turn_soon)
        desk.network_changed.connect(self.turn_soon)
        desk.changed.connect(self.soon.start)
        self.follow()

    @property
    def page(self) -> Page | None:
        """The page about what is chosen now."""
        if self.soon.isActive():
            self.follow()
        return self.open

    @property
    def chosen(self) -> frozenset[str]:
        return self.desk.selection & self.desk.graph.nodes.keys()

    def turn_soon(self) -> None:
        """Something else is chosen: what is being typed is taken now, its page comes in a moment."""
        if self.open is not None and (self.desk.name, self.chosen) != self.about:
            focused = self.open.focusWidget()
            if focused is not None and focused.hasFocus():
                focused.clearFocus()
        self.soon.start()

    def follow(self) -> None:
        """Show the page about what is chosen now, as it is now."""
        self.soon.stop()
        about = (self.desk.name, self.chosen)
        if self.open is not None and about == self.about and not self.open.stale():
            self.open.refresh()
        else:
            self.about = about
            self.turn(*about)
        self.foot.follow()

    def turn(self, network: str, ids: frozenset[str]) -> None:
        """Open the page about these nodes."""
        id = next(iter(ids)) if len(ids) == 1 else ""
        if id and isinstance(self.open, NodePage) and self.open.suits(network, id):
            self.open.turn(network, id)  # several times as quick as to make another
        else:
            self.leave()
            self.open = self.page_about(ids)
            self.open.show()
        self.area.verticalScrollBar().setValue(0)

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

    def leave(self) -> None:
        """Close the page."""
        old, self.open = self.open, None
        if old is not None:
            old.hide()
            self.desk.hold("name", None)
            if old is not self.project:
                old.deleteLater()

    def rename(self) -> None:
        """Put the cursor into the name of the chosen node."""
        page = self.page
        if isinstance(page, NodePage):
            page.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            page.name.selectAll()
