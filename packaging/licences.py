"""Collects the licence of every part that ships: of each Python package, of Qt, of system libraries, of ours."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

LEGAL = re.compile(r"^(licen[cs]e|copying|copyright|notice|authors|third[-_ ]?party.*notices?)", re.IGNORECASE)
"""How files are called that say what one may do."""

BUILDING = {"pip", "setuptools", "wheel", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph"}
"""Packages that build the program and do not ship in it, but for the launcher of PyInstaller."""


LIBRARIES_OF_QT = {"pyside6-essentials", "shiboken6"}
"""Packages that name their licence and do not bring its text."""

LEGAL_TEXTS = Path(__file__).resolve().parent / "legal"


def name(distribution: Distribution) -> str:
    return re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()


def texts(distribution: Distribution) -> list[Path]:
    """The files of a package that say what one may do with it."""
    return [Path(str(distribution.locate_file(file))) for file in distribution.files or ()
            if LEGAL.match(file.name) and file.suffix not in (".py", ".pyc", ".svg")]


def said(distribution: Distribution) -> str:
    """The licence as the package itself names it, in a line."""
    about = distribution.metadata
    named = about.get("License-Expression") or ""
    if not named:
        trove = [each.split(" :: ")[-1] for each in about.get_all("Classifier") or () if each.startswith("License")]
        named = ", ".join(trove) or (about.get("License") or "").strip().split("\n")[0]
    return named[:100] or "see its page"


def keep(file: Path, place: Path) -> None:
    """Copy a text, numbered if another of that name is there; the same text is kept once."""
    text = file.read_bytes()
    for number in range(1, 1000):
        target = place / (f"{file.stem}-{number}{file.suffix}" if number > 1 else file.name)
        if not target.exists():
            target.write_bytes(text)
        if target.read_bytes() == text:
            return


def collect(folder: Path, program: Path) -> int:
    """Write everything into ``folder`` with a list in front; the number of parts. ``program`` is what was frozen."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = []
    for each in sorted(distributions(), key=name):
        if name(each) in BUILDING and name(each) != "pyinstaller":
            continue
        place = folder / name(each)
        for file in texts(each):
            if file.is_file():
                place.mkdir(exist_ok=True)
                keep(file, place)
        if name(each) in LIBRARIES_OF_QT:
            for file in sorted(LEGAL_TEXTS.iterdir()):
                place.mkdir(exist_ok=True)
                shutil.copyfile(file, place / file.name)
        lines.append(f"{each.metadata['Name']} {each.version}: {said(each)}")
    lines += [f"{package} (system library): see {package}/copyright" for package in system(folder, program)]
    python = Path(sys.base_prefix)
    for found in (python / "LICENSE.txt", python / "LICENSE", *python.glob("lib/python3*/LICENSE.txt"),
                  Path("/usr/share/doc/python3/copyright")):
        if found.is_file():
            (folder / "python").mkdir(exist_ok=True)
            shutil.copyfile(found, folder / "python" / "LICENSE.txt")
            break
    lines.append(f"Python {sys.version.split()[0]}: PSF-2.0")
    (folder / "LIST.txt").write_text("Layerloom is made of these parts. The text of each licence lies in the folder of "
                                     "its name.\n\n" + "\n".join(lines) + "\n", "utf-8")
    return len(lines)


def system(folder: Path, program: Path) -> list[str]:
    """Debian packages of libraries that were taken from the system; their copyright files are copied."""
    if not shutil.which("dpkg-query"):
        return []
    packages = set()
    for library in sorted(program.glob("_internal/lib*.so*")):
        done = subprocess.run(["dpkg-query", "--search", f"*/{library.name}"], capture_output=True, text=True)
        packages |= {line.split(":")[0] for line in done.stdout.splitlines() if not line.startswith("diversion")}
    kept = []
    for package in sorted(packages):
        text = Path("/usr/share/doc") / package / "copyright"
        if text.is_file():
            (folder / package).mkdir(exist_ok=True)
            shutil.copyfile(text, folder / package / "copyright")
            kept.append(package)
    return kept


if __name__ == "__main__":
    print(f"Licences of {collect(Path(sys.argv[1]), Path(sys.argv[2]))} parts collected.")
