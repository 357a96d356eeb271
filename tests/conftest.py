"""What every test may count on: its own home, no display needed, no thread left running, nothing logged by surprise."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1" if "PYTEST_XDIST_WORKER" in os.environ else "2")
os.environ.setdefault("GOMP_SPINCOUNT", "1000")

settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])  # machines are busy
settings.load_profile("house")

PATIENCE = 30.0
"""Seconds a thread that was asked to end may take."""

began: dict[int, str] = {}


@pytest.fixture(scope="session", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings, runs and recent files of the tests are not those of the person who runs them."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        folder = home / name.lower()
        folder.mkdir()
        os.environ[name] = str(folder)


@pytest.fixture(scope="session", autouse=True)
def _remember_where_threads_begin() -> Iterator[None]:
    start = threading.Thread.start

    def remembered(self: threading.Thread) -> None:
        stack = traceback.format_stack(limit=6)[:-1]
        start(self)
        if self.ident is not None:
            began[self.ident] = "".join(stack)

    threading.Thread.start = remembered  # type: ignore[method-assign]
    yield
    threading.Thread.start = start  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def _no_thread_left(request: pytest.FixtureRequest) -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE
    while left := [thread for thread in threading.enumerate() if thread not in before and ours(thread)]:
        if time.monotonic() > deadline:
            told = "\n".join(f"{thread.name}, begun at\n{began.get(thread.ident or 0, '')}" for thread in left)
            pytest.fail(f"Threads left running: {told}")
        time.sleep(0.01)
    if errand := sys.modules.get("app.ui.errand"):
        errand.sweep()  # in the program timers do


def ours(thread: threading.Thread) -> bool:
    """Whether a thread is one we answer for: pools that libraries keep for the process are not."""
    pools = ("ThreadPoolExecutor", "pyarrow", "tqdm", "InductorSubproc", "Dummy", "pydev")
    return thread.is_alive() and not thread.name.startswith(pools)


@pytest.fixture(autouse=True)
def _no_surprise_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    ours_speak = ("app", "layerloom", "nodes", "resources", "root")
    lines = [record for record in caplog.get_records("call")
             if record.levelno >= logging.WARNING and record.name.split(".")[0] in ours_speak]
    assert not lines, [record.getMessage() for record in lines]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is also the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
