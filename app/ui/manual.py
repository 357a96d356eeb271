"""The manual: every kind of node by group on the left, its page on the right; other pages above them."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from app.core.manual.family import family
from app.core.manual.page import found, page
from app.core.starters import examples, starter
from nodes import catalogue
from resources import path

from . import theme
from .manual_pages import PAGES, holding, titled, told, written
from .panels.kind_row import GROUP, KIND, Row
from .panels.ranking import matches
from .parts.fitted import fit_screen
from .parts.search import SearchField
from .tongue import tr

PAGE = Qt.ItemDataRole.UserRole + 3
MARGIN = 24


class Reader(QTextBrowser):
    """A page whose pictures are as wide as its text, and sharp."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Page"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(MARGIN)
        self.page = ""
        self.again = QTimer(self, singleShot=True, interval=0)  # a page is never read while one is being laid out
        self.again.timeout.connect(self.reread)

    def read(self, page: str) -> None:
        """Show a page of HTML; the sources of its pictures are files beside the pages of the manual."""
        self.page = page
        self.document().clear()
        for name in re.findall(r'<img src="([^"]+)"', page):
            self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), self.picture(name))
        self.setHtml(page)

    def picture(self, name: str) -> QImage:
        """A picture as wide as the text, if it has so many pixels."""
        image, sharp = QImage(str(path("help/manual") / name)), self.devicePixelRatio()
        wide = round((self.viewport().width() - 2 * MARGIN) * sharp)
        if 0 < wide < image.width():
            image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(sharp)
        return image

    def reread(self) -> None:
        """Take the pictures as wide as the text is now."""
        at = self.verticalScrollBar().value()
        self.read(self.page)
        self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "<img" in self.page and event.size().width() != event.oldSize().width():
            self.again.start()


class Manual(QDialog):
    """Stays open beside the window. ``open_starter`` is called with a starter whose link was clicked."""

    def __init__(self, parent: QWidget, open_starter) -> None:  # type: ignore[no-untyped-def]
        super().__init__(parent)
        self.open_starter = open_starter
        self.setWindowTitle(tr("Manual"))
        fit_screen(self, 940, 700)
        self.search = SearchField("Search the manual")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the manual"))
        self.list.setItemDelegate(Row(self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = Reader()
        self.text.anchorClicked.connect(self.follow)
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 4, 0)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list)
        side = QWidget()
        side.setFixedWidth(250)
        side.setLayout(left)
        theme.look(side, "panel")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(self.text, 1)
        self.search.textChanged.connect(self.show_matches)
        self.search.moved.connect(self.step)
        self.search.left.connect(self.reject)
        self.list.currentItemChanged.connect(self.turn)
        self.list.itemClicked.connect(self.turn)
        self.show_matches("")
        theme.listen(self.dress)

    def dress(self, on: theme.Theme) -> None:
        """Take the colours of a theme."""
        self.text.document().setDefaultStyleSheet(
            "h1 { font-size: 20px; font-weight: 600; } h2 { font-size: 16px; font-weight: 600; } "
            f"h3 {{ color: {on.ink2}; font-size: 13px; font-weight: 600; "
            f"margin-top: 16px; }} code {{ font-family: '{theme.MONO_FAMILY}'; font-size: 12px; }} "
            f"td {{ color: {on.ink}; }} a {{ color: {on.link}; }} p, li {{ color: {on.ink}; }}")
        self.text.setStyleSheet(f"QTextBrowser {{ background: {on.panel}; border: none; }}")
        if item := self.list.currentItem():
            self.turn(item)

    def show_matches(self, words: str) -> None:
        """Keep the pages that hold every word."""
        self.list.clear()
        named = titled(words)
        for title in named:
            self.add(title, title, page=title)
        group = ""
        for kind in found(words, told) or matches(words):
            if kind.group != group:
                group = kind.group
                self.head(group, family=True)
            self.add(kind.title, kind.__name__)
        if said := [title for title in holding(words) if title not in named]:
            self.head("In the text of")
            for title in said:
                self.add(title, title, page=title)
        if not self.list.count():
            none = QListWidgetItem(tr(f"No page holds “{words.strip()}”."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(none)
        elif words.strip():
            self.step(1)

    def add(self, title: str, name: str, page: str = "") -> None:
        """A row that shows the page of a kind, or ``page``."""
        item = QListWidgetItem(tr(title))
        item.setData(KIND, name)
        item.setData(PAGE, page)
        self.list.addItem(item)

    def head(self, title: str, family: bool = False) -> None:
        """A heading; that of a family of nodes shows the page about it."""
        item = QListWidgetItem(tr(title))
        item.setData(GROUP, title)
        if not family:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def step(self, by: int) -> None:
        """Go to the next page, over headings."""
        rows = [i for i in range(self.list.count()) if self.list.item(i).data(KIND)]
        now = self.list.currentRow()
        ahead = [row for row in rows if row > now] if by > 0 else [row for row in reversed(rows) if row < now]
        if ahead:
            self.list.setCurrentRow(ahead[0])

    def turn(self, item: QListWidgetItem | None) -> None:
        """Show the page of a row."""
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsSelectable:
            return
        if group := item.data(GROUP):
            self.text.read(family(group, told))
        elif title := item.data(PAGE):
            self.text.read(written(PAGES[title]))
        else:
            self.text.read(page(catalogue[item.data(KIND)], told))

    def show_kind(self, name: str) -> None:
        """Open the page of a kind; the first page if there is no such kind."""
        self.search.clear()
        rows = [i for i in range(self.list.count()) if self.list.item(i).data(KIND)]
        row = next((i for i in rows if self.list.item(i).data(KIND) == name), rows[0] if rows else -1)
        self.list.setCurrentRow(row)
        self.list.scrollToItem(self.list.item(row), QListWidget.ScrollHint.PositionAtCenter)

    def follow(self, link: QUrl) -> None:
        """A starter or an example is opened here, and the page of another kind; a page of the web outside."""
        if link.scheme() == "starter":
            if each := starter(link.path()):
                self.open_starter(each)
        elif link.scheme() == "kind":
            self.show_kind(link.path())
        elif link.scheme() == "example":
            for each in examples():
                if each.name == link.path():
                    self.open_starter(each)
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
