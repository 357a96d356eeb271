"""Keeps one process at hand in which a user's own Python is tried, and ends it when it does not answer."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

READY, LIMIT = 120.0, 20.0
"""Seconds the process may take to begin, and one question may take."""

WORD = "--try-own-python"
"""What the installed program is told to be that process."""


class NoAnswer(Exception):
    """The process ended or took too long; the sentence says which."""


class Dropped(NoAnswer):
    """Nobody wants the answer any more."""


class Bench:
    """One process at a time; the next one begins when the last one is gone. One question at a time."""

    def __init__(self, limit: float = LIMIT) -> None:
        self.limit = limit
        self.process: subprocess.Popen[str] | None = None
        self.turn = threading.Lock()
        self.dropped = False

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """Its answer. Raises :class:`NoAnswer`."""
        with self.turn:
            self.dropped = False
            for fresh in (False, True):
                began = self.process is None
                if self.process is None:
                    self.process = begin()
                    self.heard({}, READY)
                try:
                    return self.heard({**question, "seconds": self.limit}, self.limit + 2)
                except BrokenPipeError:  # it ended while nobody asked: a thread the code left behind
                    self.end()
                    if fresh or began:
                        break
            raise NoAnswer("its Python ended the process it was tried in.")

    def heard(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Ask, if there is anything to be asked, and wait for a line."""
        process = self.process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        late = threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        watch = threading.Timer(seconds, stop)
        watch.start()
        try:
            if question:
                process.stdin.write(json.dumps(question) + "\n")
                process.stdin.flush()
            line = process.stdout.readline()
        finally:
            watch.cancel()
            watch.join()
        try:
            answer = json.loads(line)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            code = self.end()
            if self.dropped:
                raise Dropped("Nobody waits for this any more.")
            if late.is_set() or code == 3:
                raise NoAnswer(f"its Python was not done after {self.limit:g} seconds with small tensors; does it ever "
                               "end?")
            raise NoAnswer("its Python ended the process it was tried in.")
        return answer

    def stop(self) -> None:
        """From any thread: end what is being tried; who asked gets :class:`Dropped`."""
        process = self.process
        if process is not None and self.turn.locked():
            self.dropped = True
            process.kill()

    def end(self) -> int:
        """Let the process go; its exit code."""
        process, self.process = self.process, None
        if process is None:
            return 0
        for pipe in (process.stdin, process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:
                pass
        try:
            return process.wait(1)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()


def begin() -> subprocess.Popen[str]:
    """A process that is ready soon; it finds the program where this one did, never in the current folder."""
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "OMP_NUM_THREADS": "1",
                   "PYTHONIOENCODING": "utf-8"}
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, WORD] if frozen else [sys.executable, "-P", "-m", "app.engine.trial"]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            text=True, encoding="utf-8", env=environment, creationflags=hidden)


bench = Bench()
"""The one that everybody asks."""

atexit.register(bench.end)
