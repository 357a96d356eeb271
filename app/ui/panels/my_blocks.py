"""My blocks at the end of the library: dragged in, renamed, deleted, given away as files, taken in from files."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QMenu

from app.core import file, shelf
from app.core.networks import Refused

from .. import icons
from ..canvas.dropping import BLOCK_MIME as MIME
from ..tongue import tr
from ..where import suffixed
from .kind_row import BLOCK, GROUP

if TYPE_CHECKING:
    from ..desk import Desk
    from .library import Kinds

TITLE = "My blocks"
TEACHES = "Right-click a block or a network and keep it here, or drop the .loom file of one."


def rows(words: str, nothing_else: bool) -> list[QListWidgetItem]:
    """The heading and the blocks that fit the words; what the place is for while there are none."""
    parts = words.lower().split()
    found = [(name, path) for name, path in shelf.mine().items() if all(part in name.lower() for part in parts)]
    if not found and (parts or nothing_else):
        return []
    head = QListWidgetItem(tr(TITLE))
    head.setData(GROUP, TITLE)
    head.setFlags(Qt.ItemFlag.NoItemFlags)
    return [head, *(row(name, path) for name, path in found)] if found else [head, empty()]


def row(name: str, path: Path) -> QListWidgetItem:
    made = QListWidgetItem(name)
    made.setData(BLOCK, str(path))
    made.setToolTip(tr(f"<p><b>{escape(name)}</b><br>One of your blocks.</p>"
                       "<p>Drag it onto the canvas, or press Enter. F2 renames, Del deletes.</p>"))
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
                  | Qt.ItemFlag.ItemIsEditable)
    return made


def empty() -> QListWidgetItem:
    made = QListWidgetItem(tr("None yet"))
    made.setToolTip(tr(TEACHES))
    made.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return made


def data_of(path: Path) -> QMimeData:
    """A block while it is dragged: onto a canvas as a block, onto a folder as a file."""
    data = QMimeData()
    data.setData(MIME, str(path).encode())
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def tried(desk: Desk, done: Callable[[], str]) -> bool:
    """Do something to the files of my blocks, and say what came of it."""
    try:
        said = done()
    except (Refused, file.Unreadable) as reason:
        desk.tell("attention", str(reason))
        return False
    except OSError as error:
        desk.tell("wrong", f"Your blocks could not be changed: {error.strerror or error}.")
        return False
    desk.kept.emit()
    desk.tell("good", said)
    return True


def rename(desk: Desk, path: Path, name: str) -> bool:
    return tried(desk, lambda: f"{path.stem} is called {shelf.rename(path, name).stem} now.")


def delete(desk: Desk, path: Path) -> bool:
    def gone() -> str:
        kept = shelf.discard(path)
        return f"{path.stem} is no longer among your blocks; its file is in {kept}." if kept else \
            f"{path.stem} is no longer among your blocks."

    return tried(desk, gone)


def take_in(desk: Desk, path: Path) -> bool:
    """Put the network of a file among my blocks."""
    return tried(desk, lambda: f"{shelf.take_in(path).stem} is among your blocks now.")


def give(desk: Desk, path: Path, within: Kinds) -> None:
    """Save a block as a file that can be given away."""
    chosen, _ = QFileDialog.getSaveFileName(within, tr("Save the block as"), path.name,
                                            tr("Layerloom projects (*.loom)"))
    to = suffixed(within, chosen, ".loom") if chosen else None
    if to is not None:
        def given() -> str:
            file.replace_file(to, path.read_bytes())
            return f"{path.stem} is in {to}."

        tried(desk, given)


def keyed(words: str, key: str) -> str:
    """What a menu says, and the key for it as this keyboard calls it."""
    return f"{tr(words)}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"


def menu(desk: Desk, kinds: Kinds, item: QListWidgetItem, at: QPoint) -> None:
    """What a right click on a block offers."""
    path, made = Path(item.data(BLOCK)), QMenu(kinds)
    made.addAction(icons.icon("plus"), keyed("Add to the canvas", "Enter")).triggered.connect(
        lambda: kinds.itemActivated.emit(item))
    made.addSeparator()
    made.addAction(icons.icon("pencil"), keyed("Rename", "F2")).triggered.connect(lambda: kinds.editItem(item))
    made.addAction(tr("Save as a file…")).triggered.connect(lambda: give(desk, path, kinds))
    made.addSeparator()
    made.addAction(icons.icon("trash-2"), keyed("Delete", "Del")).triggered.connect(lambda: delete(desk, path))
    made.aboutToHide.connect(made.deleteLater)
    made.popup(at)


def dropped(event: QDropEvent) -> Path | None:
    """The file from outside that is dropped on the library, if it holds a block; a project is left to the window."""
    data = event.mimeData()
    if data.hasFormat(MIME):
        return None
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in (".loom", ".png") and shelf.shared(path)), None)
