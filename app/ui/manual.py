"""The manual: every kind of node by group on the left, its page on the right; other pages above them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from app.core.manual.page import found, page
from app.core.starters import starter
from nodes import catalogue
from resources import path

from . import theme
from .panels.kind_row import GROUP, KIND, Row
from .parts.search import SearchField

PAGES = {"Your own Python": "own-python.md", "Plug-ins": "plug-ins.md", "What was left out": "left-out.md"}
"""Pages that are not about one kind, by title: files in resources/help/manual."""

PAGE = Qt.ItemDataRole.UserRole + 3


class Manual(QDialog):
    """Stays open beside the window. ``open_starter`` is called with a starter whose link was clicked."""

    def __init__(self, parent: QWidget, open_starter) -> None:  # type: ignore[no-untyped-def]
        super().__init__(parent)
        self.open_starter = open_starter
        self.setWindowTitle("Manual")
        self.resize(940, 700)
        self.search = SearchField("Search the manual")
        self.list = QListWidget()
        self.list.setAccessibleName("Pages of the manual")
        self.list.setItemDelegate(Row(self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser()
        self.text.setAccessibleName("Page")
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(24)
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
        self.search.left.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self.turn)
        self.list.itemClicked.connect(self.turn)
        self.show_matches("")
        theme.listen(self.dress)

    def dress(self, on: theme.Theme) -> None:
        """Take the colours of a theme."""
        self.text.document().setDefaultStyleSheet(
            f"h2 {{ font-size: 20px; font-weight: 600; }} h3 {{ color: {on.ink2}; font-size: 13px; font-weight: 600; "
            f"margin-top: 16px; }} code {{ font-family: '{theme.MONO_FAMILY}'; font-size: 12px; }} "
            f"td {{ color: {on.ink}; }} a {{ color: {on.link}; }} p, li {{ color: {on.ink}; }}")
        self.text.setStyleSheet(f"QTextBrowser {{ background: {on.panel}; border: none; }}")
        if item := self.list.currentItem():
            self.turn(item)

    def show_matches(self, words: str) -> None:
        """Keep the pages that hold every word."""
        self.list.clear()
        named = [title for title in PAGES if all(word in title.lower() for word in words.lower().split())]
        for title in named:
            item = QListWidgetItem(title)
            item.setData(PAGE, title)
            item.setData(KIND, title)
            self.list.addItem(item)
        group = ""
        for kind in found(words):
            if kind.group != group:
                group = kind.group
                head = QListWidgetItem(group)
                head.setData(GROUP, group)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(head)
            item = QListWidgetItem(kind.title)
            item.setData(KIND, kind.__name__)
            self.list.addItem(item)
        if not self.list.count():
            none = QListWidgetItem(f"No page holds “{words.strip()}”.")
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(none)
        elif words.strip():
            self.step(1)

    def step(self, by: int) -> None:
        """Go to the next page, over headings."""
        rows = [i for i in range(self.list.count()) if self.list.item(i).data(KIND)]
        now = self.list.currentRow()
        ahead = [row for row in rows if row > now] if by > 0 else [row for row in reversed(rows) if row < now]
        if ahead:
            self.list.setCurrentRow(ahead[0])

    def turn(self, item: QListWidgetItem | None) -> None:
        """Show the page of a row."""
        if item is None or not item.data(KIND):
            return
        if title := item.data(PAGE):
            self.text.setMarkdown(path(f"help/manual/{PAGES[title]}").read_text("utf-8"))
        else:
            self.text.setHtml(page(catalogue[item.data(KIND)]))

    def show_kind(self, name: str) -> None:
        """Open the page of a kind; the first page if there is no such kind."""
        self.search.clear()
        rows = [i for i in range(self.list.count()) if self.list.item(i).data(KIND)]
        row = next((i for i in rows if self.list.item(i).data(KIND) == name), rows[0] if rows else -1)
        self.list.setCurrentRow(row)
        self.list.scrollToItem(self.list.item(row), QListWidget.ScrollHint.PositionAtCenter)

    def follow(self, link: QUrl) -> None:
        """A starter is opened here, a page of the web outside."""
        if link.scheme() == "starter":
            if each := starter(link.path()):
                self.open_starter(each)
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
