"""What came of an export: how near the answers are, what the file takes and gives, and Python that runs it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from .. import icons
from ..parts.form import heading
from ..theme import look
from ..tongue import tr
from .exporting import Delivery
from .grid import Cells, Table
from .make import across, button, down, label


class Proof(QWidget):
    """``proof.show_delivery(delivery)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delivery: Delivery | None = None
        self.said, self.notes = label(style="strong", wrap=True), label(style="small", wrap=True)
        mark = QLabel()
        mark.setPixmap(icons.icon("circle-check", "good", 20).pixmap(20, 20))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.table, self.cells = Table(), Cells()
        self.table.setModel(self.cells)
        self.table.setAccessibleName(tr("Inputs and outputs"))
        self.table.setSelectionMode(Table.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().setStretchLastSection(True)
        folder, self.copying = button("Show in folder", "folder-open"), button("Copy Python", "copy")
        folder.clicked.connect(self.show_folder)
        self.copying.clicked.connect(self.copy)
        self.code = QPlainTextEdit()
        self.code.setReadOnly(True)
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.code.setAccessibleName(tr("Python that runs the file"))
        look(self.code, "code")
        said = across(mark, self.said)
        said.setStretch(1, 1)
        down(said, self.notes, self.table, across(folder, self.copying, None), heading("Use it in Python"), self.code,
             gap=12, on=self)

    def show_delivery(self, delivery: Delivery) -> None:
        self.delivery = delivery
        self.said.setText(tr(delivery.said))
        self.notes.setText(tr("\n".join(delivery.notes)))
        self.cells.show(tuple(map(tr, delivery.heads)),
                        [tuple(map(tr, line)) for line in delivery.lines], frozenset(), -1)
        self.table.fit(200)
        self.table.setFixedHeight(32 + 28 * len(delivery.lines) + 12)
        self.code.setPlainText(delivery.code)
        self.code.setFixedHeight(18 * (self.code.blockCount() + 1) + 24)

    def show_folder(self) -> None:
        if self.delivery:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.delivery.path).parent)))

    def copy(self) -> None:
        """Put the Python on the clipboard, and say so where it was pressed."""
        QGuiApplication.clipboard().setText(self.code.toPlainText())
        self.copying.setText(tr("Copied"))
        QTimer.singleShot(1500, self.copying, lambda: self.copying.setText(tr("Copy Python")))
