"""Notices that another program changed the open file, and asks which of the two is to stay."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from app.core.differ import told
from app.core.file import Unreadable, fingerprint, read

from .files import Files
from .tell import Offer

SETTLE = 300
"""Milliseconds that a file is left alone after it changed: another program may still be writing."""


class Elsewhere(QObject):
    """Watches the file of one window. Nothing is loaded and nothing overwritten before an answer."""

    def __init__(self, files: Files, offer: Offer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files, self.offer = files, offer
        self.asked = ""
        self.watcher = QFileSystemWatcher(self)
        self.timer = QTimer(self, singleShot=True, interval=SETTLE)
        self.timer.timeout.connect(self.glance)
        self.watcher.fileChanged.connect(lambda _: self.timer.start())
        files.moved.connect(self.follow)

    def follow(self) -> None:
        """Watch the file that is open now. A file that was replaced has to be watched anew."""
        wanted = [str(self.files.path)] if self.files.path and self.files.path.exists() else []
        if gone := [path for path in self.watcher.files() if path not in wanted]:
            self.watcher.removePaths(gone)
        if new := [path for path in wanted if path not in self.watcher.files()]:
            self.watcher.addPaths(new)

    def glance(self) -> None:
        """Ask if the file holds something else than was read or saved here."""
        self.follow()
        path, now = self.files.path, fingerprint(self.files.path)
        if path is None or not now or now in (self.files.seen, self.asked):
            return
        self.asked = now
        try:
            theirs = read(path)
        except Unreadable as reason:
            self.files.desk.tell("attention", f"{path.name} was changed by another program. {reason} "
                                              "What you see here is unharmed; File › Save as… keeps it elsewhere.")
            return
        mine = self.files.desk.project
        if theirs == mine:
            self.files.take(theirs, path, now)
            return
        self.offer.ask(f"{path.name} was changed by another program. The file, beside what you see: "
                       f"{told(mine, theirs)}.",
                       [("Load it", lambda: self.files.take(theirs, path, now)),
                        ("Keep mine", lambda: self.files.keep(path, now))])
