"""The same package under another version, as next month's will be: only what Debian is told is written anew."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from deb import archived, pour


def another(package: Path, version: str, folder: Path) -> Path:
    """A copy of ``package`` that says it is ``version``."""
    target = folder / f"{package.stem}-as-{version}.deb"
    members = {name: (start, size) for name, start, size in archived(package)}
    said = next(name for name in members if name.startswith("control.tar"))
    with package.open("rb") as source, target.open("wb") as out:
        out.write(b"!<arch>\n")
        for name, (start, size) in members.items():
            source.seek(start)
            if name == said:
                text = relabelled(source.read(size), version)
                out.write(head("control.tar.xz", len(text)) + text + b"\n" * (len(text) % 2))
            else:
                out.write(head(name, size))
                pour(source, out, size)
                out.write(b"\n" * (size % 2))
    subprocess.run(["dpkg-deb", "--info", str(target)], check=True, stdout=subprocess.DEVNULL)
    return target


def relabelled(packed: bytes, version: str) -> bytes:
    """The archive of what Debian is told, with another version in it."""
    written = io.BytesIO()
    with tarfile.open(fileobj=io.BytesIO(packed)) as before, tarfile.open(fileobj=written, mode="w:xz") as after:
        for member in before:
            file = before.extractfile(member)
            text = file.read() if file else b""
            if member.name.removeprefix("./") == "control":
                lines = text.decode().splitlines()
                lines = [f"Version: {version}" if line.startswith("Version: ") else line for line in lines]
                text = ("\n".join(lines) + "\n").encode()
            member.size = len(text)
            after.addfile(member, io.BytesIO(text) if file else None)
    return written.getvalue()


def head(name: str, size: int) -> bytes:
    """The sixty bytes in front of a member of an `ar` archive."""
    return f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{size:<10}`\n".encode()

