"""Notices that the open file is open in another window too, or was changed there, and asks what is to be done."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from app.core.differ import told
from app.core.file import Unreadable, fingerprint, read

from .files import Files
from .held import Held
from .tell import Offer

SETTLE = 300
"""Milliseconds that a file is left alone after it changed: another program may still be writing."""

GONE = "gone"
"""In the place of a fingerprint: what was asked is about a file that is not there, or cannot be read."""


class Elsewhere(QObject):
    """Watches the file of one window. Nothing is loaded and nothing overwritten before an answer."""

    def __init__(self, files: Files, offer: Offer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files, self.offer = files, offer
        self.asked = ""
        self.path: Path | None = None
        self.held = Held(files.settings.home)
        self.watcher = QFileSystemWatcher(self)
        self.timer = QTimer(self, singleShot=True, interval=SETTLE)
        self.timer.timeout.connect(self.glance)
        self.watcher.fileChanged.connect(lambda _: self.timer.start())
        self.watcher.directoryChanged.connect(lambda _: self.timer.start())
        files.moved.connect(self.follow)

    def follow(self) -> None:
        """Watch the file that is open now. A file that was replaced has to be watched anew; where one is gone, its
        folder is watched until it is back."""
        elsewhere = self.files.path != self.path
        if elsewhere or (self.files.seen and self.asked and self.asked != self.files.seen == fingerprint(self.path)):
            self.asked = ""  # another file, or saved over: what was to be loaded is not there any more
            self.offer.drop("change")
        if elsewhere:
            self.path = self.files.path
            self.offer.drop("file")
            self.held.hold(self.path)
            self.look_around()
        near = (self.files.path, self.files.path.parent) if self.files.path else ()
        wanted = [str(path) for path in near if os.path.exists(path)][:1]
        watched = [*self.watcher.files(), *self.watcher.directories()]
        if gone := [path for path in watched if path not in wanted]:
            self.watcher.removePaths(gone)
        if new := [path for path in wanted if path not in watched]:
            self.watcher.addPaths(new)

    def look_around(self) -> None:
        """Say so if another window has the file open."""
        if self.path is not None and self.held.others(self.path):
            self.offer.ask(f"{self.path.name} is open in another window too. Before one of them saves over what the "
                           "other has saved, it asks.",
                           [("Work on a copy", lambda: self.files.show_copy(self.files.desk.project, self.files.path)),
                            ("Go on", lambda: None)], about="file")

    def glance(self) -> None:
        """Ask if the file holds something else than was read or saved here. Where it holds nothing that can be read,
        what is shown is nowhere else: it counts as unsaved."""
        self.follow()
        path, now = self.files.path, fingerprint(self.files.path)
        if path is None or now == self.files.seen or (now and now == self.asked):
            return
        self.asked = now or GONE
        try:
            theirs = read(path)
        except Unreadable as reason:
            self.files.keep(path, "")
            there = os.path.exists(path)
            self.ask(f"{path.name} was changed by another program. {reason} "
                     "What you see here is unharmed; File › Save as… keeps it elsewhere." if there else
                     f"{path.name} is not there any more: it was deleted or moved. What you see here is unharmed; "
                     "saving writes the file again.",
                     ("Save as…", self.files.save_as) if there else ("Save it again", self.files.save),
                     ("Go on", lambda: None))
            return
        mine = self.files.desk.project
        if theirs == mine:
            self.offer.drop("change")
            self.files.take(theirs, path, now)
            return
        self.ask(f"{path.name} was changed by another program. The file, beside what you see: {told(mine, theirs)}.",
                 ("Load it", lambda: self.files.take(theirs, path, now)),
                 ("Keep mine", lambda: self.files.keep(path, now)))

    def ask(self, sentence: str, *answers: tuple[str, Callable[[], object]]) -> None:
        """Ask what is to be done, in the place of what was asked of this file before."""
        self.offer.drop("file")
        self.offer.ask(sentence, answers, about="change")
