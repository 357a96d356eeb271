"""Opening and saving, and the question about what is not saved yet. A bad file is a sentence; the project stays."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from app.core import earlier
from app.core.beside import carried
from app.core.differ import told
from app.core.file import Unreadable, fingerprint, read, replace_file, save
from app.core.project import Project
from app.core.starters import Starter, examples, starters

from .desk import Desk
from .errand import employ
from .plain import plain
from .settings import Settings
from .tongue import Theirs, filters, tr
from .where import save_over, suffixed

PROJECTS = "Layerloom projects (*.loom)"
PICTURES = ("Picture that opens again (*.png)", "SVG (*.svg)")


class Files(QObject):
    """What the File menu does to the project on the desk."""

    opened = Signal()
    """Another project is on the desk."""
    moved = Signal()
    """Another file is open, or the project has a new name or place on the disk."""

    def __init__(self, desk: Desk, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.settings, self.window = desk, settings, window
        self.stop_first: Callable[[], bool] = lambda: True
        """Asked before another project takes the place of this one; False keeps this one open."""
        self.keep_first: Callable[[], object] = lambda: None
        """Called before a file is written: should the program end in the midst of it, what was to be saved is kept."""
        self.seen = ""
        """The fingerprint of the file as it was last read or saved here."""
        self.versions = earlier.shelf()
        """Where earlier versions of files are kept."""

    @property
    def path(self) -> Path | None:
        return self.desk.document.path

    @property
    def name(self) -> str:
        """What to call the open project: its file, or its title while it has none."""
        return self.path.name if self.path else self.desk.project.title

    @property
    def called(self) -> str:
        """The same, to be shown: nobody translates what a person chose."""
        return self.name if self.name == Project.title else Theirs(self.name)

    def new(self) -> bool:
        """Begin with an empty network."""
        return self.show(Project(), None) if self.may_leave() else False

    def start_from(self, starter: Starter) -> bool:
        """Begin with a copy of a starter; the starter's own file is never written to."""
        project = self.load(starter.path)
        return self.show(project, None) if project is not None and self.may_leave() else False

    def open(self) -> bool:
        """Ask which file, and open it."""
        chosen, _ = QFileDialog.getOpenFileName(self.window, tr("Open a project"), str(self.settings.last_folder),
                                                filters(PROJECTS, "Pictures with a project inside (*.png)",
                                                        "All files (*)"))
        return self.open_path(Path(chosen)) if chosen else False

    def open_path(self, path: Path) -> bool:
        """Open a file; what is wrong with it is told, and the open project is left as it is. Earlier versions are
        offered of what cannot be read, or is not there any more.

        A starter that is opened by its file is a copy as well: what ships with us is never written to.
        """
        for starter in (*starters(), *examples()):
            if os.path.realpath(starter.path) == os.path.realpath(path):
                return self.start_from(starter)
        seen = fingerprint(path)
        project = self.load(path, offer=True)
        if project is None or not self.may_leave():
            return False
        if path.suffix.lower() == ".png":  # a picture with a project inside: a copy of what it shows
            return self.show(carried(path.parent, None)(project), None)
        self.settings.remember(path)
        return self.show(project, path.resolve(), seen=seen)

    def load(self, path: Path, offer: bool = False) -> Project | None:
        """Read a file. Why it cannot be read is told, with an ``offer`` of earlier versions if any are kept."""
        try:
            return read(path)
        except Unreadable as reason:
            if not (offer and self.offer_versions(path, str(reason))):
                self.desk.tell("wrong", str(reason))
            return None

    def offer_versions(self, path: Path, why: str) -> bool:
        """Show what is kept of a file that cannot be read; False if nothing is."""
        from .earlier import Earlier

        if not earlier.versions(path, self.versions):
            return False
        Earlier(self.window, self, path, why).open()
        return True

    def show(self, project: Project, path: Path | None, saved: bool = True, seen: str = "") -> bool:
        self.seen = seen
        self.desk.document.open(project, path, saved)
        self.opened.emit()
        self.moved.emit()
        return True

    def show_copy(self, project: Project, of: Path | None) -> bool:
        """Go on with a state of a file that has no file of its own yet."""
        return self.show(carried(of.parent if of else None, None)(project), None, saved=False)

    def save(self) -> bool:
        """Save where the project lies; ask for a place if it has none."""
        self.desk.hand_in.emit()
        return self.save_to(self.path) if self.path else self.save_as()

    def save_as(self) -> bool:
        """Ask where to, and save there."""
        self.desk.hand_in.emit()
        start = self.path or self.settings.last_folder / f"{file_name(self.desk.project.title)}.loom"
        chosen, _ = QFileDialog.getSaveFileName(self.window, tr("Save the project as"), str(start), tr(PROJECTS))
        path = suffixed(self.window, chosen, ".loom") if chosen else None
        return self.save_to(path) if path is not None else False

    def save_to(self, path: Path) -> bool:
        """Write the file, whole or not at all, and over nothing that nobody here has seen."""
        if not self.may_replace(path.resolve()):
            return False
        self.keep_first()
        with contextlib.suppress(OSError):  # a version is a help, not a condition
            earlier.keep_replaced(path, self.versions)
        carry = self.bound_for(path.resolve())
        try:
            seen = save(carry(self.desk.project) if carry else self.desk.project, path)
        except OSError as error:
            reason = error.strerror or str(error)
            self.desk.tell("wrong", f"{path.name} could not be saved: {reason[:1].lower()}{reason[1:]}. "
                                    "The file is as it was before; try File › Save as… in another folder.")
            return False
        path, self.seen = path.resolve(), seen
        self.desk.document.mark_saved(path, carry)
        self.settings.remember(path)
        employ("versions", partial(keep_version, path, self.versions, self.desk.project))
        self.moved.emit()
        return True

    def bound_for(self, path: Path) -> Callable[[Project], Project] | None:
        """What makes of the project, and of what it was, that of a file at ``path``: it names its data from there, and
        is called like its file where nobody gave it a title. None for the file that is open."""
        if path == self.path:
            return None
        named = self.desk.project.title == Project.title
        moves = path.parent != (self.path.parent if self.path else None)
        again = carried(self.path.parent if self.path else None, path.parent) if moves else None

        def carry(project: Project) -> Project:
            project = again(project) if again else project
            return replace(project, title=title_of(path)) if named and project.title == Project.title else project

        return carry

    def may_replace(self, path: Path) -> bool:
        """Whether what lies at ``path`` may go: seen here, or given up on purpose. Never what cannot be read."""
        if not os.path.exists(path) or (path == self.path and fingerprint(path) == self.seen):
            return True
        try:
            theirs = read(path)
        except Unreadable as reason:
            self.desk.tell("wrong", f"Nothing was saved, because what is there cannot be read. {reason} "
                                    "Use File › Save as… with another name.")
            return False
        if path != self.path or theirs == self.desk.project:
            return True  # the dialog has asked; or it is the same
        return self.ask_over(path, told(self.desk.project, theirs))

    def ask_over(self, path: Path, difference: str) -> bool:
        """Whether to save over what another program has saved."""
        return save_over(self.window, "Changed by another program",
                         f"{path.name} was saved by another program since you opened it. Save over it?",
                         f"The file, beside what you see here: {difference}. Saved over, it stays in "
                         "File › Earlier versions.")

    def take(self, project: Project, path: Path, seen: str) -> None:
        """Put what the file holds now in the place of what is shown, as one step that can be undone."""
        self.desk.hand_in.emit()
        self.seen = seen
        self.desk.document.change("Load from the disk", project)
        self.desk.document.mark_saved(path)
        self.moved.emit()

    def keep(self, path: Path, seen: str) -> None:
        """Go on with what is shown: it is not saved any more, and may be saved over that state of the file."""
        if path == self.path:
            self.seen, self.desk.document.saved = seen, None
            self.desk.document.tell(self.desk.project)

    def save_source(self) -> bool:
        """Ask where to, and write the network's Python there."""
        source, reason = self.desk.source
        if source is None:
            self.desk.tell("attention", f"There is no source to save yet. {reason}")
            return False
        start = self.settings.last_folder / f"{file_name(self.desk.project.title)}.py"
        chosen, _ = QFileDialog.getSaveFileName(self.window, tr("Save the source as"), str(start), tr("Python (*.py)"))
        path = suffixed(self.window, chosen, ".py") if chosen else None
        if path is None:
            return False
        try:
            replace_file(path, source.text.encode())
        except OSError as error:
            self.desk.tell("wrong", f"{path.name} could not be saved: {error.strerror}.")
            return False
        self.desk.tell("good", f"The source is in {path}.")
        return True

    def save_picture(self, write: Callable[[Path], None]) -> bool:
        """Ask where to, and let ``write`` put the picture of the network there."""
        start = self.settings.last_folder / f"{file_name(self.desk.project.title)}.png"
        chosen, form = QFileDialog.getSaveFileName(self.window, tr("Save picture"), str(start), filters(*PICTURES))
        path: Path | None = Path(chosen)
        if chosen and not Path(chosen).suffix:
            path = suffixed(self.window, chosen, ".svg" if form.startswith("SVG") else ".png")
        if not chosen or path is None:
            return False
        try:
            write(path)
        except (OSError, ValueError) as reason:
            self.desk.tell("wrong", f"The picture was not saved. {reason}")
            return False
        self.desk.tell("good", f"The picture is in {path}." if path.suffix.lower() != ".png" else
                       f"The picture is in {path}. Dropped onto Layerloom, it opens the network.")
        return True

    def fill_recent(self, menu: QMenu) -> None:
        """The files of the last days, and a way to forget them."""
        for path in self.settings.recent:
            action = menu.addAction(path.name.replace("&", "&&"), partial(self.open_path, path))
            action.setToolTip(plain(str(path)))
        if menu.isEmpty():
            menu.addAction(tr("Nothing yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(tr("Forget these"), self.settings.forget_recent)

    def fill_starters(self, menu: QMenu) -> None:
        """The projects that ship with us."""
        for starter in starters():
            menu.addAction(tr(starter.title), partial(self.start_from, starter)).setToolTip(tr(starter.about))

    def fill_examples(self, menu: QMenu) -> None:
        """Networks everybody knows, drawn with blocks."""
        for example in examples():
            menu.addAction(tr(example.title), partial(self.start_from, example)).setToolTip(tr(example.about))

    def may_leave(self) -> bool:
        """Whether the open project may go: saved, or given up on purpose."""
        if not self.stop_first():
            return False
        self.desk.hand_in.emit()
        if not self.desk.document.dirty:
            return True
        answer = self.ask()
        if answer == QMessageBox.StandardButton.Save:
            return self.save()
        return answer == QMessageBox.StandardButton.Discard

    def ask(self) -> QMessageBox.StandardButton:
        """Save, don't save, or stay. Enter saves, Esc stays."""
        button = QMessageBox.StandardButton
        box = QMessageBox(self.window)
        box.setWindowTitle(tr("Unsaved changes"))
        box.setText(plain(tr(f"Save the changes to {self.name}?")))
        box.setInformativeText(tr("If you don’t save, what you did since the last save is lost."))
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.button(button.Discard).setText(tr("Don’t save"))
        box.setDefaultButton(button.Save)
        box.setEscapeButton(button.Cancel)
        return button(box.exec())


def keep_version(path: Path, folder: Path, project: Project) -> None:
    """On a thread: keep what was saved; without room it is only missed."""
    with contextlib.suppress(OSError):
        earlier.keep(path, folder, project)


def title_of(path: Path) -> str:
    """What to call a project by its file."""
    return " ".join(path.stem.encode("utf-8", "replace").decode().split()) or Project.title


def file_name(title: str) -> str:
    """A title as the name of a file on any system."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return " ".join(kept.split())[:80] or "Untitled"
