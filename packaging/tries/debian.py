"""The clean system: a small Debian made once by debootstrap, and a fresh copy of it with the package installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .guest import Guest
from .hold import hold, say

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "layerloom-smoke"
SUITE = "bookworm"
DESKTOP = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils", "xz-utils")
"""What every desktop has and a bare Debian has not: `gio`, which opens files and entries; lists of file types; xz."""
MOUNTS = (("proc", "proc", "proc"), ("tmpfs", "tmpfs", "dev/shm"), ("", "/tmp/.X11-unix", "tmp/.X11-unix"))
"""Kind, source and place of what a running system has besides files; no kind: the folder of the machine itself."""


def made() -> Path:
    """The small Debian, made once."""
    kept = CACHE / SUITE
    mark = kept / "layerloom-ready"
    if not mark.is_file() or mark.read_text() != " ".join(DESKTOP):
        say(f"Making a small Debian in {kept}; this happens once.")
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        subprocess.run(["debootstrap", "--variant=minbase", f"--include={','.join(DESKTOP)}", SUITE, str(kept),
                        os.environ.get("LAYERLOOM_DEBIAN_MIRROR", "http://deb.debian.org/debian")],
                       check=True, stdout=subprocess.DEVNULL)
        mark.write_text(" ".join(DESKTOP))
    return kept


@contextmanager
def installed(package: Path, display: str) -> Iterator[Guest]:
    """A fresh copy of it with the package installed; gone afterwards."""
    root = CACHE / f"try-{os.getpid()}"
    subprocess.run(["cp", "--archive", "--reflink=auto", str(made()), str(root)], check=True)
    mounted: list[Path] = []
    guest = Guest(root, display)
    try:
        for kind, source, place in MOUNTS:
            (root / place).mkdir(parents=True, exist_ok=True)
            how = ["--bind"] if not kind else ["-t", kind]
            subprocess.run(["mount", *how, source, str(root / place)], check=True)
            mounted.append(root / place)
        shutil.copyfile(Path("/etc/resolv.conf").resolve(), root / "etc" / "resolv.conf")
        hold("There is no Python in it", not pythons(root))
        guest.administer("apt-get", "update", "-qq")
        install(guest, package)
        hold("The package brought no Python of the system", not pythons(root))
        yield guest
    finally:
        guest.stop()
        for place in reversed(mounted):
            subprocess.run(["umount", "--lazy", str(place)], check=False)
        if not any(os.path.ismount(place) for place in mounted):
            shutil.rmtree(root)


def install(guest: Guest, package: Path) -> None:
    """As an administrator does, with what it depends on; also another version of it, also an older one."""
    inside = guest.root / "tmp" / package.name
    shutil.copyfile(package, inside)
    guest.administer("apt-get", "install", "-y", "-qq", "--no-install-recommends", "--allow-downgrades",
                     f"/tmp/{package.name}")
    inside.unlink()


def pythons(root: Path) -> list[Path]:
    return [*root.glob("usr/bin/python*"), *root.glob("usr/local/bin/python*")]
