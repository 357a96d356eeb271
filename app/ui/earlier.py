"""Earlier versions of a file: when each was saved, a drawing of it, and what it has that is not there now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.differ import told
from app.core.earlier import Version, versions
from app.core.file import Unreadable
from app.core.project import Project
from app.core.say import counted

from . import theme
from .canvas.sketch import sketch
from .dialogs import Sheet
from .errand import Work
from .tongue import tr

if TYPE_CHECKING:
    from .files import Files

PICTURE, INSET = QSize(176, 72), 7


class Earlier(Sheet):
    """The versions as a list. One that is chosen comes back as a change that can be undone, or opens as a copy.

    They are those of the open file; or of another one, ``lost``, with ``why`` it cannot be opened itself.
    """

    def __init__(self, parent: QWidget, files: Files, lost: Path | None = None, why: str = "") -> None:
        path = lost or files.path
        kept = versions(path, files.versions) if path else []
        super().__init__(f"Earlier versions of {lost.name if lost else files.name}", parent, 640, 560 if kept else 160)
        self.files, self.list = files, kept
        self.path, self.lost, self.why = path, lost, why
        self.rows = [Row(version) for version in self.list]
        self.group = QButtonGroup(self)
        self.go_on: Callable[[Project], None]
        self.copy, self.back = QPushButton(tr("Open a copy")), QPushButton(tr("Bring back"))
        theme.look(self.copy if lost else self.back, "primary")
        self.lay_out()
        self.copy.clicked.connect(partial(self.fetch, self.open_copy))
        self.back.clicked.connect(partial(self.fetch, self.bring_back))
        self.group.buttonClicked.connect(self.refresh)
        self.looking, self.fetching = Work(self, "versions"), Work(self, "version")
        self.looking.progress.connect(self.show_looks)
        self.fetching.result.connect(lambda project: self.go_on(project))
        self.fetching.failed.connect(self.say)
        self.refresh()
        looks: list[tuple[int, Look]] = []
        now = None if lost else files.desk.project
        self.looking.run(lambda: look_at_all(self.list, now, theme.current(), self.devicePixelRatioF(), looks))

    def lay_out(self) -> None:
        said = (f"{self.why} These were saved before; one of them opens as a copy." if self.lost else
                "Each save keeps a version for a while. A line says what would change if it came back; the nodes that "
                "have a ring are those." if self.rows else
                "No version is kept yet. From now on each save keeps one.")
        self.about = QLabel(tr(said), wordWrap=True)
        theme.look(self.about, "second")
        self.column.addWidget(self.about)
        self.column.addSpacing(6)
        self.column.setSpacing(8)
        for row in self.rows:
            self.group.addButton(row)
            self.column.addWidget(row)
        self.column.addStretch()
        for button in (self.copy, self.back):
            button.setVisible(bool(self.rows) and not (self.lost and button is self.back))
            self.feet.insertWidget(self.feet.count() - 1, button)
        if self.rows:
            (self.copy if self.lost else self.back).setDefault(True)
            self.rows[0].setChecked(True)
            self.rows[0].setFocus()

    @property
    def chosen(self) -> Row | None:
        row = self.group.checkedButton()
        return row if isinstance(row, Row) else None

    def show_looks(self, looks: Sequence[tuple[int, Look]]) -> None:
        """Show what the worker has found so far."""
        for at, look in looks:
            if not self.rows[at].seen:
                self.rows[at].show_look(*look)
        self.refresh()

    def refresh(self) -> None:
        row = self.chosen
        self.copy.setEnabled(row is not None and row.whole)
        self.back.setEnabled(row is not None and row.whole and row.differs)

    def say(self, sentence: str) -> None:
        self.about.setText(tr(sentence))
        theme.look(self.about, "wrong")

    def fetch(self, then: Callable[[Version, Project], None]) -> None:
        """Read the chosen version on a thread, and go on with it."""
        if self.chosen is not None:
            self.go_on = partial(then, self.chosen.version)
            self.fetching.run(self.chosen.version.read)

    def bring_back(self, version: Version, project: Project) -> None:
        """Put the version in the place of what is shown, as one step that can be undone."""
        self.accept()
        self.files.desk.hand_in.emit()
        self.files.desk.document.change("Bring back an earlier version", project)
        self.files.desk.tell("good", f"The version of {spoken(version.when)} is back. Undo takes that back; "
                                     "the file changes when you save.")

    def open_copy(self, version: Version, project: Project) -> None:
        """Open the version as a project without a file."""
        if self.files.may_leave():
            self.accept()
            self.files.show_copy(project, self.path)


class Row(QPushButton):
    """One version: its drawing, when it was saved, how it differs."""

    def __init__(self, version: Version) -> None:
        super().__init__()
        self.setCheckable(True)
        theme.look(self, "version")
        self.version, self.image = version, QImage()
        self.seen, self.whole, self.differs = False, False, False
        self.setAutoDefault(False)
        self.when, self.count = QLabel(tr(capital(spoken(version.when)))), QLabel()
        self.words = QLabel("…", wordWrap=True)
        theme.look(self.when, "strong")
        theme.look(self.words, "second")
        theme.look(self.count, "small")
        for label in (self.when, self.words, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        head = QHBoxLayout()
        head.addWidget(self.when)
        head.addStretch()
        head.addWidget(self.count)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(PICTURE.width() + INSET + 14, 10, 14, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addStretch()
        self.setAccessibleName(self.when.text())

    def show_look(self, image: QImage, words: str, count: str, whole: bool, differs: bool) -> None:
        self.image, self.seen, self.whole, self.differs = image, True, whole, differs
        self.words.setText(tr(words))
        self.count.setText(tr(count))
        said = (self.when.text(), self.words.text(), self.count.text())  # two may be of the same minute
        self.setAccessibleName(". ".join(each.removesuffix(".") for each in said if each))
        self.update()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self.column.totalHeightForWidth(self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = QRectF(INSET, INSET, PICTURE.width(), self.height() - 2 * INSET)
        outline = QPainterPath()
        outline.addRoundedRect(box, 5, 5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outline, theme.current().color("canvas"))
        painter.setClipPath(outline)
        painter.drawImage(QPointF(INSET, (self.height() - PICTURE.height()) / 2), self.image)
        painter.end()


Look = tuple[QImage, str, str, bool, bool]


def look_at_all(list: Sequence[Version], now: Project | None, on: theme.Theme, ratio: float,
                looks: list[tuple[int, Look]]) -> Iterator[list[tuple[int, Look]]]:
    """Draw each version and say how it differs from what is shown now, if that is named.

    All so far each time, as only the newest word is heard.
    """
    for at, version in enumerate(list):
        looks.append((at, look_at(version, now, on, ratio)))
        yield looks


def look_at(version: Version, now: Project | None, on: theme.Theme, ratio: float) -> Look:
    try:
        then = version.read()
    except Unreadable as reason:
        return QImage(), str(reason), "", False, False
    words = then.title if now is None else capital(told(now, then)) or "The same as what you see."
    return (sketch(then.network, on, PICTURE, ratio, ringed(then, now) if now is not None else set()), words,
            counted(sum(len(graph.nodes) for graph in then.networks.values()), "node"), True, then != now)


def ringed(then: Project, now: Project) -> set[str]:
    """The nodes of what was trained then that are other now, or not there; of a block also what it stands for."""
    shown = now.networks.get(then.main)
    return {id for id, placed in then.network.nodes.items() if shown is None or id not in shown.nodes
            or shown.nodes[id] != placed or shown.nodes[id].inside != placed.inside}


def spoken(when: float) -> str:
    """``today at 14:32``, ``yesterday at 09:05``, ``3 May at 14:32``, with the year if it is another one."""
    then, today = datetime.fromtimestamp(when), datetime.now()
    clock = f"at {then:%H:%M}"
    if then.date() == today.date():
        return f"today {clock}"
    if then.date() == (today - timedelta(days=1)).date():
        return f"yesterday {clock}"
    return f"{then.day} {then:%B}{f' {then.year}' if then.year != today.year else ''} {clock}"


def capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
