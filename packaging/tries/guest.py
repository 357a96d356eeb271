"""A Debian in a folder with one person in it who starts programs: confined as told, heard, and sent home at the end."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

from .hold import Failed, hold


class Guest:
    """``around`` is how a command of the person is confined: no network, less memory."""

    def __init__(self, root: Path, display: str) -> None:
        self.root, self.display = root, display
        self.number, self.person, self.home = 1000, "", ""
        self.around: list[str] = []
        self.running: list[subprocess.Popen[bytes]] = []

    def welcome(self, person: str) -> None:
        """Somebody new sits down: nothing is confined, nothing was said."""
        self.number += 1
        self.person, self.home, self.around = person, f"/home/{person}", []
        self.forget()
        self.administer("useradd", "--badname", "--uid", str(self.number), "--create-home", person)

    def forget(self) -> None:
        """What was started is over, and what it said is of no interest."""
        self.running = []
        for path in self.root.glob("tmp/said-*.txt"):
            path.unlink()

    def inside(self, path: str) -> Path:
        return self.root / path.lstrip("/")

    def administer(self, *words: str) -> str:
        """Run a command as root; its output."""
        done = subprocess.run([tool("chroot"), str(self.root), *words], capture_output=True, text=True, timeout=900,
                              env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive",
                                   "LC_ALL": "C.UTF-8"})
        if done.returncode:
            raise Failed(f"{' '.join(words)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def words(self, *words: str) -> tuple[list[str], dict[str, str]]:
        kept = {name: os.environ[name] for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE") if name in os.environ}
        around = {"PATH": f"{self.home}/.local/bin:/usr/local/bin:/usr/bin:/bin", "HOME": self.home,
                  "USER": self.person, "LANG": "C.UTF-8", "DISPLAY": self.display, **kept}
        user = f"--userspec={self.number}:{self.number}"
        return [*self.around, tool("chroot"), user, str(self.root), *words], around

    def ask(self, *words: str, code: int = 0) -> str:
        """Run a command as the person; its output."""
        command, around = self.words(*words)
        done = subprocess.run(command, capture_output=True, text=True, env=around, timeout=900)
        if done.returncode != code:
            raise Failed(f"{' '.join(words)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start a program as the person; what it says is kept in a file of its own."""
        command, around = self.words(*words)
        with open(self.root / "tmp" / f"said-{len(self.running)}.txt", "wb") as said:
            process = subprocess.Popen(command, env=around, stdout=said, stderr=said, start_new_session=True)
        self.running.append(process)
        return process

    def said(self) -> str:
        return "".join(path.read_text("utf-8", "replace") for path in sorted(self.root.glob("tmp/said-*.txt")))

    def quiet(self) -> None:
        """Nothing the program said may be a traceback or a complaint of Qt's."""
        wrong = [line for line in self.said().splitlines()
                 if re.search(r"Traceback|Error|qt\.qpa|QObject::|Segmentation", line)]
        hold(f"The program says nothing that is wrong, such as {wrong[:3]}", not wrong)

    def stop(self, *order: signal.Signals) -> None:
        """End what was started in it and still runs, also what the desktop started for us."""
        for how in order or (signal.SIGTERM, signal.SIGKILL):
            until = time.monotonic() + 20
            for number in self.inhabitants():
                os.kill(number, how)
            while self.inhabitants() and time.monotonic() < until:
                time.sleep(0.2)
        for process in self.running:
            process.wait()

    def inhabitants(self) -> list[int]:
        """The processes whose root is this folder."""
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            try:
                if Path(os.readlink(place / "root")) == self.root and (place / "stat").read_text().split()[2] != "Z":
                    found.append(int(place.name))
            except OSError:
                continue
        return found


def tool(name: str) -> str:
    """Where a tool of the administrator is; an ordinary PATH need not lead there."""
    return shutil.which(name) or f"/usr/sbin/{name}"
