"""Packs the frozen program for Linux: a Debian package, and an archive that unpacks itself without an administrator."""

from __future__ import annotations

import gzip
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import BinaryIO

HOUSE = Path(__file__).resolve().parent.parent
PARTS = HOUSE / "packaging" / "linux"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
"""What Debian calls a processor."""

ALWAYS = ("libstdc++6", "zlib1g")
"""What every part of the program is linked to, beside the C library."""

TOOLS = ("dpkg-deb", "objdump", "desktop-file-validate", "appstreamcli")

MAINTAINER = "The Layerloom maintainers <maintainers@layerloom.invalid>"

RENAMED = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
"""Packages that newer systems have under another name."""


def libraries() -> list[str]:
    """The packages of the libraries Qt needs, as the program itself lists them for people."""
    place = HOUSE / "app" / "ui" / "system.py"
    spec = importlib.util.spec_from_file_location("layerloom_system", place)
    assert spec is not None
    assert spec.loader is not None
    system = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(system)
    names = dict.fromkeys([*system.LIBRARIES.values(), *system.X11.values()])
    return [RENAMED.get(name, name) for name in names]


def oldest(program: Path) -> str:
    """The oldest C library that will do, such as ``2.35``: the newest that anything in the program asks for."""
    newest = (2, 17)
    for path in sorted(program.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF":
            asks = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, errors="replace").stdout
            newest = max([newest, *((2, int(minor)) for minor in re.findall(r"\bGLIBC_2\.(\d+)", asks))])
    return ".".join(map(str, newest))


def changes(version: str) -> str:
    """What Debian calls a changelog; what changed stands in ours."""
    when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"])))
    return (f"layerloom ({version}) unstable; urgency=medium\n\n  * See the project's CHANGELOG.md.\n\n"
            f" -- {MAINTAINER}  {when}\n")


def control(version: str, machine: str, kilobytes: int, torch: str = "cpu", libc: str = "2.28") -> str:
    """What Debian is told about the package."""
    return "\n".join([
        "Package: layerloom",
        f"Version: {version}{'' if torch == 'cpu' else f'+{torch}'}",
        f"Architecture: {MACHINES[machine]}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {kilobytes}",
        f"Depends: {', '.join([f'libc6 (>= {libc})', *ALWAYS, *libraries()])}",
        "Recommends: desktop-file-utils, libwayland-client0, libwayland-cursor0, libwayland-egl1, shared-mime-info",
        "Section: science",
        "Priority: optional",
        "Description: workbench for building neural networks without writing code",
        " Wire layers into a network on a canvas, train it on this computer while the",
        " curves move, and ship it as ONNX that was run and compared. Everything is",
        " inside: PyTorch, starters with their data, the manual. Works offline.",
    ]) + "\n"


def lay(program: Path, icons: Path, root: Path, version: str, date: str) -> None:
    """The files as they will lie in the system, under ``root``."""
    shutil.rmtree(root, ignore_errors=True)
    home, share = root / "usr" / "lib" / "layerloom", root / "usr" / "share"
    home.parent.mkdir(parents=True)
    subprocess.run(["cp", "--archive", "--link", str(program), str(home)], check=True)  # 900 MB need not be copied
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "layerloom").symlink_to("../lib/layerloom/layerloom")
    for source, place in (("layerloom.desktop", "applications"), ("layerloom.xml", "mime/packages"),
                          ("org.layerloom.Layerloom.metainfo.xml", "metainfo")):
        put(share / place / source, filled((PARTS / source).read_text("utf-8"), version, date))
    shutil.copytree(icons, share / "icons" / "hicolor")
    put(share / "icons" / "hicolor" / "scalable" / "apps" / "layerloom.svg",
        (HOUSE / "resources" / "icons" / "program" / "layerloom.svg").read_text("utf-8"))
    manual = filled((PARTS / "layerloom.1").read_text("utf-8"), version, date)
    (share / "man" / "man1").mkdir(parents=True)
    (share / "man" / "man1" / "layerloom.1.gz").write_bytes(gzip.compress(manual.encode(), mtime=0))
    (share / "doc" / "layerloom").mkdir(parents=True)
    (share / "doc" / "layerloom" / "changelog.gz").write_bytes(gzip.compress(changes(version).encode(), mtime=0))
    put(share / "doc" / "layerloom" / "copyright",
        (HOUSE / "LICENSE").read_text("utf-8") + "\nThe parts inside have licences of their own: "
        "/usr/lib/layerloom/licences, with a list in LIST.txt.\n")


def validate(root: Path) -> str:
    """What the tools of the desktop find wrong with the entry of the menu and the page for stores; empty if nothing."""
    entry = root / "usr" / "share" / "applications" / "layerloom.desktop"
    page = root / "usr" / "share" / "metainfo" / "org.layerloom.Layerloom.metainfo.xml"
    found = []
    for words in (["desktop-file-validate", entry], ["appstreamcli", "validate", "--no-net", page]):
        done = subprocess.run(words, capture_output=True, text=True)
        if done.returncode:
            found.append(f"{done.stdout}{done.stderr}".strip())
    return "\n".join(found)


def filled(text: str, version: str, date: str) -> str:
    return text.replace("@VERSION@", version).replace("@DATE@", date)


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def build(program: Path, icons: Path, out: Path, version: str, torch: str) -> Path:
    """The Debian package, beside ``root`` under build/ that it was made of."""
    root = HOUSE / "build" / "installer" / "root"
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    lay(program, icons, root, version, time.strftime("%Y-%m-%d", time.gmtime(moment)))
    if wrong := validate(root):
        raise ValueError(wrong)
    about = root / "DEBIAN"
    about.mkdir()
    kilobytes = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    put(about / "control", control(version, platform.machine(), kilobytes, torch, oldest(program)))
    for script in ("postinst", "postrm"):
        put(about / script, (PARTS / "triggers.sh").read_text("utf-8"))
        (about / script).chmod(0o755)
    settle(root, moment)
    kind = "" if torch == "cpu" else f"+{torch}"
    package = out / f"layerloom_{version}{kind}_{MACHINES[platform.machine()]}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=2", "--build", str(root), str(package)],
                   check=True, stdout=subprocess.DEVNULL)
    return package


def settle(root: Path, moment: int) -> None:
    """Modes that everybody may read, and the date of the commit, on everything."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or runs(path) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def runs(path: Path) -> bool:
    """Whether a file is a program: libraries, and sources and texts that somebody marked as such, are none."""
    if not path.stat().st_mode & 0o100 or ".so" in path.name or path.suffix == ".py":
        return False
    with path.open("rb") as file:
        return file.read(4).startswith((b"#!", b"\x7fELF"))


def portable(package: Path, version: str, torch: str) -> Path:
    """The same files behind a script that unpacks them: they are packed once, for both."""
    members = {name: (start, size) for name, start, size in archived(package)}
    start, size = members["data.tar.xz"]
    kind = "" if torch == "cpu" else f"-{torch}"
    archive = package.with_name(f"layerloom-{version}{kind}-linux-{platform.machine()}.run")
    told = subprocess.run(["dpkg-deb", "--showformat", "${Installed-Size} ${Depends}", "--show", str(package)],
                          capture_output=True, text=True).stdout
    needed, libc = int(told.split()[0]) * 11 // 10, told.partition("libc6 (>= ")[2].partition(")")[0]
    text = filled((PARTS / "portable.sh").read_text("utf-8"), version, "")
    for word, value in (("@NAME@", archive.name), ("@MACHINE@", platform.machine()), ("@NEEDED@", str(needed)),
                        ("@NEEDED_MB@", str(needed // 1024)), ("@LIBC@", libc)):
        text = text.replace(word, value)
    length = len(text.encode()) - len("@START@")
    begin = next(length + digits + 1 for digits in range(1, 9) if len(str(length + digits + 1)) == digits)
    with package.open("rb") as source, archive.open("wb") as target:
        target.write(text.replace("@START@", str(begin)).encode())
        source.seek(start)
        pour(source, target, size)
    archive.chmod(0o755)
    return archive


def pour(source: BinaryIO, target: BinaryIO, size: int) -> None:
    """Copy the next ``size`` bytes."""
    while size and (piece := source.read(min(size, 1 << 20))):
        target.write(piece)
        size -= len(piece)


def archived(package: Path) -> list[tuple[str, int, int]]:
    """The members of a .deb, which is an `ar` archive: name, where it starts, how long it is."""
    found = []
    with package.open("rb") as file:
        if file.read(8) != b"!<arch>\n":
            raise ValueError(f"{package.name} is no Debian package.")
        while len(head := file.read(60)) == 60:
            size = int(head[48:58])
            found.append((head[:16].decode().rstrip(" /"), file.tell(), size))
            file.seek(size + size % 2, 1)
    return found
