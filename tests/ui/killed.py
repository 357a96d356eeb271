"""Forks prepared programs that edit and save as fast as they can, and kills each at a random moment with SIGKILL.

``python -m tests.ui.killed FOLDER COUNT SEED`` prints, as JSON, what each had done and what it left on the disk.
Imports are paid once; a few run at a time, as each mostly waits for its next tick.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import app.core.file
from app.core.earlier import versions
from app.core.file import Unreadable, read
from app.core.graph import place
from app.core.project import Project
from app.document import Document
from app.ui import recovery
from app.ui.desk import Desk
from app.ui.files import Files
from app.ui.settings import Settings
from tests.ui.drawing import small

ABREAST = 10
TICK = 12
"""Milliseconds between two edits."""
LONGEST = 1.2
"""Seconds a program lives, at the most, once it began to edit."""


def state(number: int) -> Project:
    """What the project is after so many edits: title, a value, a place, and nodes that come and go tell the number."""
    project = replace(small(), title=str(number))
    graph = project.network.set("conv1", out_channels=number % 500 + 1).move({"head": (720.0, float(number % 300))})
    for each in range(number % 12):
        graph = graph.add(f"extra{each}", place("ReLU", f"extra{each}", (float(each), float(number % 7))))
    return project.with_network("main", graph)


def work(home: Path, seed: int) -> None:
    """The program that will be killed. Its diary says what it does, each line before or after it is done."""
    chance, path = random.Random(seed), home / "mine.loom"
    os.fsync = lambda _: None  # the system keeps what a killed program wrote; more moments are hit
    diary = os.open(home / "diary", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(what: str, number: int) -> None:
        os.write(diary, f"{what} {number} {time.monotonic()}\n".encode())

    def ours() -> int:
        return int(desk.project.title)

    program = QApplication(["killed"])
    assert isinstance(program, QCoreApplication)
    desk = Desk(Document(state(0), path))
    window = QWidget()
    files = Files(desk, Settings(home), window)
    files.versions = home / "versions"
    keeper = recovery.Recovery(desk, home)
    files.keep_first = keeper.keep_now

    def edit() -> None:
        if chance.random() < 0.1 and desk.document.undo_label:
            desk.document.undo()
        else:
            desk.document.change("Edit", state(max(ours(), latest[-1]) + 1))
            latest.append(ours())
        note("edited", ours())
        if chance.random() < 0.08:
            note("saving", ours())
            if files.save_to(path):
                note("saved", ours())

    latest = [0]
    note("saving", 0)
    files.save_to(path)
    note("saved", 0)
    ticking = QTimer(interval=TICK)
    ticking.timeout.connect(edit)
    ticking.start()
    program.exec()


def left(home: Path, dead: float) -> dict[str, object]:
    """What is found afterwards, as the next start finds it."""
    lines = [line.split() for line in (home / "diary").read_text().splitlines()]
    diary = [(what, int(number), float(when)) for what, number, when in lines]
    found: dict[str, object] = {"dead": dead, "diary": diary}
    try:
        project = read(home / "mine.loom")
        found["file"] = int(project.title)
        found["file_whole"] = project == state(int(project.title))
    except Unreadable as reason:
        found["file_trouble"] = str(reason)
    journals = list((home / "recovery").glob("*.json"))
    found["journals"] = len(journals)
    try:
        for journal in journals:
            app.core.file.parse(json.loads(journal.read_bytes())["project"])
        found["journal_whole"] = True
    except (ValueError, KeyError, Unreadable) as reason:
        found["journal_trouble"] = str(reason)
    offered = recovery.left_behind(home / "recovery")
    found["offered"] = [int(copy.project.title) for copy in offered]
    found["offered_whole"] = all(copy.project == state(int(copy.project.title)) for copy in offered)
    found["differs"] = [copy.difference for copy in offered]
    found["versions"] = [int(version.read().title) for version in versions(home / "mine.loom", home / "versions")]
    found["halves"] = len(list(home.glob(".mine.loom.*.part")))
    return found


def main() -> None:
    folder, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance, running, found = random.Random(seed), {}, []
    for number in range(count):
        home = folder / str(number)
        home.mkdir()
        child = os.fork()
        if not child:
            work(home, seed * 1000 + number)
            os._exit(0)
        running[child] = home
        if len(running) == ABREAST or number == count - 1:
            found += kill_all(running, chance)
            running = {}
    json.dump(found, sys.stdout)


def kill_all(running: dict[int, Path], chance: random.Random) -> list[dict[str, object]]:
    """Let each live for a random while from its first save on, then end it: every other one in the midst of a save,
    those between in the midst of whatever they do."""
    while not all((home / "diary").exists() and b"saved" in (home / "diary").read_bytes() for home in running.values()):
        time.sleep(0.005)
    began, found = time.monotonic(), []
    for until, (child, home) in sorted((chance.uniform(0, LONGEST), each) for each in running.items()):
        time.sleep(max(0.0, began + until - time.monotonic()))
        if len(found) % 2:
            await_save(home / "diary")
            time.sleep(chance.uniform(0, 0.005))
        os.kill(child, signal.SIGKILL)
        dead = time.monotonic()
        os.waitpid(child, 0)
        found.append(left(home, dead))
    return found


def await_save(diary: Path) -> None:
    """Return while a save is under way, or after a second without one."""
    until = time.monotonic() + 1
    while time.monotonic() < until and not diary.read_bytes().splitlines()[-1].startswith(b"saving"):
        time.sleep(0.0005)


if __name__ == "__main__":
    main()
