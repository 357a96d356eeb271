"""Each case: somebody sits down at the installed program and does what its sentence says."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from .confined import little, read_only
from .debian import install
from .guest import Guest, tool
from .hands import click, colours, press, shoot, windows
from .hold import hold, say, wait
from .job import TRAIN, close, finished, opened, starter, whole
from .repack import another

ENTRY = "usr/share/applications/layerloom.desktop"
RESTORE, OFFERED = (1313, 68), ("80x36+1273+50", "#1f5ae6")
"""Where the button stands that gives a copy back, and the blue it has."""
DAMAGED = (b"[General]\ntheme=sepia\nrecent=/gone/away.loom\nwindow=@ByteArray(\\x1\\xd9nonsense)\n"
           b"of_a_later_version=kept\n[broken\n\xff\xfe\n")


def offline(guest: Guest, package: Path) -> None:
    """Without any network: the whole job."""
    guest.around = [tool("unshare"), "--net"]
    whole(guest, f"{guest.home}/offline", "offline")


def readonly(guest: Guest, package: Path) -> None:
    """A home that cannot be written: the window opens all the same, and the run is kept beside the file."""
    file = starter(guest, "/tmp/work")
    with read_only(guest.inside(guest.home)):
        guest.start("layerloom", file)
        window = opened("readonly-1-open")
        click(TRAIN)
        wait("A run is kept beside the file", lambda: finished(guest.inside("/tmp/work/runs")))
        time.sleep(2)
        shoot("readonly-2-trained")
        close(guest, window, "digits.loom")
        guest.stop()


def settings(guest: Guest, package: Path) -> None:
    """Settings that are damaged or of another version: what cannot be read is forgotten, what is not ours stays."""
    guest.ask("mkdir", "-p", f"{guest.home}/.config/layerloom")
    path = guest.inside(f"{guest.home}/.config/layerloom/settings.ini")
    path.write_bytes(DAMAGED)
    os.chown(path, guest.number, guest.number)
    guest.start("layerloom", starter(guest, f"{guest.home}/work"))
    window = opened("settings-1-open")
    close(guest, window, "digits.loom")
    hold("What a later version wrote is still there", b"of_a_later_version=kept" in path.read_bytes())


def names(guest: Guest, package: Path) -> None:
    """A person and a folder whose names are not in ASCII: the whole job."""
    whole(guest, f"{guest.home}/Модель № 1 – čšž", "names")


def memory(guest: Guest, package: Path) -> None:
    """Four gigabytes of memory: the whole job."""
    with little(4 * 2**30) as held:
        guest.around = held.around
        whole(guest, f"{guest.home}/small", "memory")
        guest.stop()
        say(f"  {held.told[0].upper()}{held.told[1:]}.")


def crash(guest: Guest, package: Path) -> None:
    """Ended by a fault in native code: the next start offers the unsaved work, then a report of where it was."""
    file = starter(guest, f"{guest.home}/work")
    guest.start("layerloom", file)
    window = opened("crash-1-before")
    add(window)
    journal = guest.inside(f"{guest.home}/.config/layerloom/recovery")
    wait("The unsaved change is in the journal", lambda: list(journal.glob("*")))
    time.sleep(2)
    guest.stop(signal.SIGSEGV)
    reports = guest.inside(f"{guest.home}/.local/state/layerloom/reports")
    said = "".join(path.read_text("utf-8", "replace") for path in reports.glob("*.txt"))
    hold(f"A report says what happened and where: {said[-200:]}", "Segmentation fault" in said and "File" in said)
    guest.forget()
    guest.start("layerloom", file)
    window = opened("crash-2-copy")
    wait("The copy is offered", lambda: colours(shoot("crash-2-copy"), *OFFERED) > 400)
    click(RESTORE)
    time.sleep(3)
    shoot("crash-3-report")
    press("ctrl+s", window)
    close(guest, window, "digits.loom")


def upgrade(guest: Guest, package: Path) -> None:
    """Killed with an unsaved change, then upgraded, then downgraded: settings, runs and the unsaved work are there."""
    file = starter(guest, f"{guest.home}/work")
    kept = guest.inside(f"{guest.home}/.config/layerloom/settings.ini")
    guest.start("layerloom", file)
    window = opened("upgrade-1-before")
    before = guest.inside(file).read_bytes()
    click(TRAIN)
    wait("The run ends", lambda: finished(guest.inside(f"{guest.home}/work/runs")))
    add(window)
    journal = guest.inside(f"{guest.home}/.config/layerloom/recovery")
    wait("The unsaved change is in the journal", lambda: [path for path in journal.glob("*") if path.stat().st_size])
    time.sleep(2)
    shoot("upgrade-2-unsaved")
    guest.stop(signal.SIGKILL)
    hold("The file is as it was saved", guest.inside(file).read_bytes() == before)
    remembered = kept.read_bytes() if kept.is_file() else b""
    version = guest.administer("dpkg-query", "--show", "--showformat=${Version}", "layerloom")
    with tempfile.TemporaryDirectory() as place:
        install(guest, another(package, f"{version}+next", Path(place)))
    guest.start("layerloom", file)
    window = opened("upgrade-3-upgraded")
    wait("The copy is offered", lambda: colours(shoot("upgrade-3-upgraded"), *OFFERED) > 400)
    click(RESTORE)
    wait("It is what the window shows", lambda: colours(shoot("upgrade-4-restored"), *OFFERED) < 400)
    press("ctrl+s", window)
    wait("What was not saved is saved now", lambda: guest.inside(file).read_bytes() != before)
    close(guest, window, "digits.loom")
    install(guest, package)
    guest.start("layerloom", file)
    window = opened("upgrade-5-downgraded")
    close(guest, window, "digits.loom")
    hold("The run is still there", finished(guest.inside(f"{guest.home}/work/runs")))
    hold("Settings were kept", not remembered or kept.is_file())


def add(window: str) -> None:
    """One change by keys: all nodes chosen, deleted."""
    press("ctrl+a", window)
    press("Delete", window)


def desktop(guest: Guest, package: Path) -> None:
    """The entry of the menu starts the program; the whole job; then the program is removed and nothing of it stays."""
    guest.start("gio", "launch", f"/{ENTRY}")
    window = wait("The entry of the menu opens the window", lambda: windows("Layerloom"))[0]
    time.sleep(5)
    shoot("desktop-0-welcome")
    close(guest, window, "Layerloom")
    whole(guest, f"{guest.home}/First steps", "desktop")
    hold("The manual page is there", guest.inside("/usr/share/man/man1/layerloom.1.gz").is_file())
    kept = guest.inside(f"{guest.home}/.config/layerloom")
    before = sorted(path.name for path in kept.iterdir())
    guest.administer("dpkg", "--purge", "layerloom")
    hold("Settings outlive the program", before and before == sorted(path.name for path in kept.iterdir()))
    left = [path for place in ("usr", "etc", "var/lib/dpkg/info") for path in (guest.root / place).rglob("*layerloom*")]
    hold(f"Nothing of it is left: {left[:3]}", not left)
    types = guest.inside("/usr/share/mime/globs2").read_text("utf-8")
    hold("The file type is forgotten", "loom" not in types)


def portable(guest: Guest, package: Path) -> None:
    """The portable archive, without an administrator: unpacked, found by the menu, the whole job, taken away again."""
    archive = max(package.parent.glob("layerloom-*-linux-*.run"), key=lambda path: path.stat().st_mtime)
    shutil.copyfile(archive, guest.inside(f"/tmp/{archive.name}"))
    guest.ask("sh", f"/tmp/{archive.name}")
    guest.start("gio", "launch", f"{guest.home}/.local/share/applications/layerloom.desktop")
    window = wait("The entry of the menu opens the window", lambda: windows("Layerloom"))[0]
    close(guest, window, "Layerloom")
    whole(guest, f"{guest.home}/Anywhere", "portable")
    guest.ask("sh", f"/tmp/{archive.name}", "--remove")
    guest.inside(f"/tmp/{archive.name}").unlink()
    local = guest.inside(f"{guest.home}/.local")
    left = [path for path in local.rglob("*layerloom*") if "state" not in path.parts and path.parent.name != "share"]
    hold(f"Nothing of it is left: {left[:3]}", not left)


CASES: dict[str, tuple[Callable[[Guest, Path], None], str]] = {
    "offline": (offline, "ada"), "readonly": (readonly, "bela"), "settings": (settings, "carl"),
    "names": (names, "žofie"), "memory": (memory, "dora"), "crash": (crash, "hana"),
    "upgrade": (upgrade, "emil"), "desktop": (desktop, "fritz"), "portable": (portable, "gita")}
"""What is tried, and by whom. `desktop` removes the package at its end, so only the portable archive comes after it."""
