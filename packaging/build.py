"""What `make installer` does: freeze the program, prove it, and pack it for the system this runs on, into dist/.

    python packaging/build.py [--torch cpu|cuda|apple] [--environment FOLDER] [--only program]

Runs with any Python 3.11 or newer and needs nothing else: what freezes is installed, in the versions that
`packaging/constraints.txt` pins, into an environment of its own under build/.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from urllib.request import Request, urlopen

sys.path.insert(0, str(Path(__file__).resolve().parent))

import deb
import parts
from slim import slim
from tools import lacking

HOUSE = Path(__file__).resolve().parent.parent
WORK, OUT = HOUSE / "build" / "installer", HOUSE / "dist"
PROGRAM = OUT / "layerloom"
SIZES = OUT / "SIZES.md"
WHEELS = {"cpu": "https://download.pytorch.org/whl/cpu", "cuda": "https://download.pytorch.org/whl/cu130", "apple": ""}
"""Where each build of torch is found; a torch that pip finds elsewhere and that is such a build will do."""

RELEASES = os.environ.get("LAYERLOOM_RELEASES", "").rstrip("/")
"""The page where installers are published, such as https://github.com/someone/layerloom/releases. The program opens it
in a browser and, if a person allows it, asks it for the latest version; without it neither is offered."""


class Stopped(Exception):
    """Why nothing was built, in a sentence that says what to do."""


def main(words: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--torch", choices=tuple(WHEELS), default="apple" if sys.platform == "darwin" else "cpu")
    options.add_argument("--environment", type=Path, help="an environment that has everything already")
    options.add_argument("--only", choices=("program",), help="freeze and prove, pack nothing")
    asked = options.parse_args(words)
    began = time.monotonic()
    try:
        complete(asked.only is None)
        python = ready(asked.torch, asked.environment)
        settle_dates()
        freeze(python, asked.torch)
        say("Proving that the frozen program does the whole job.")
        run(sys.executable, HOUSE / "packaging" / "prove.py", binary())
        packed = {} if asked.only else pack(python, asked.torch)
    except (Stopped, ValueError) as reason:
        print(reason, file=sys.stderr)
        return 1
    report(packed, asked.torch)
    say(f"Done in {(time.monotonic() - began) / 60:.0f} minutes.")
    return 0


def complete(packs: bool) -> None:
    """Before the long work: nothing that it calls at its end may be missing."""
    if sys.platform == "linux" and (reason := lacking(["objdump", "strip", *(deb.TOOLS if packs else ())], "Building")):
        raise Stopped(reason)


def ready(torch: str, given: Path | None) -> Path:
    """The Python of an environment with what is frozen and what freezes, and nothing else."""
    folder = given or WORK / f"environment-{torch}"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    about = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["project"]
    pins = HOUSE / "packaging" / "constraints.txt"
    needed = [*about["dependencies"], *about["optional-dependencies"]["installer"]]
    stamp = hashlib.sha256("\n".join([torch, *needed, pins.read_text("utf-8")]).encode()).hexdigest()
    mark = folder / "layerloom-ready"
    if given is None and not (mark.is_file() and mark.read_text() == stamp):
        say(f"Making the environment {folder.relative_to(HOUSE)}.")
        shutil.rmtree(folder, ignore_errors=True)
        run(sys.executable, "-m", "venv", folder)
        usual = WHEELS[torch]
        where = os.environ.get("LAYERLOOM_TORCH_WHEELS", usual if answers(usual) else "")
        more = ["--extra-index-url", where] if where else []
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--constraint", pins, *more,
            *needed)
        mark.write_text(stamp)
    found = heard(python, "-c", "import torch; print('cuda' if torch.version.cuda else 'cpu')")
    if found != ("cuda" if torch == "cuda" else "cpu"):
        raise Stopped(f"pip found the {found} build of torch, and the {torch} build was asked for. Say where its "
                      f"wheels are: LAYERLOOM_TORCH_WHEELS={WHEELS[torch] or WHEELS['cpu']} make installer")
    return python


def answers(index: str) -> bool:
    """Whether an index of wheels can be reached from here; behind some walls only others can, and they may do."""
    try:
        with urlopen(Request(f"{index}/torch/", method="HEAD"), timeout=10):
            return True
    except (OSError, ValueError):
        return False


def settle_dates() -> None:
    """Files are dated by the commit, and nothing is in the order of a random hash, so that a build can be repeated."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", commit("%ct") or "1767225600")
    os.environ["PYTHONHASHSEED"] = "0"


def commit(what: str) -> str:
    """The commit that is built: its hash (``%H``) or its date (``%ct``); empty outside a repository."""
    done = subprocess.run(["git", "-C", str(HOUSE), "log", "-1", f"--format={what}"], capture_output=True, text=True)
    return done.stdout.strip()


def freeze(python: Path, torch: str) -> None:
    """Icons, what the program knows of its making, PyInstaller, licences."""
    drawn = WORK / "drawn"
    os.environ["LAYERLOOM_DRAWN"], os.environ["LAYERLOOM_VERSION"] = str(drawn), version()
    run(python, HOUSE / "packaging" / "draw_icons.py", drawn)
    (drawn / "build.json").write_text(json.dumps({"torch": torch, "commit": commit("%H"), "releases": RELEASES}) + "\n")
    say("Freezing the program.")
    shutil.rmtree(PROGRAM, ignore_errors=True)
    run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", OUT, "--workpath",
        WORK / "work", HOUSE / "packaging" / "layerloom.spec")
    if sys.platform == "linux":
        slim(PROGRAM)
    if sys.platform == "win32":
        (PROGRAM / "layerloom-console.exe").replace(PROGRAM / "layerloom.com")
    inside = OUT / "Layerloom.app" / "Contents" / "Resources" if sys.platform == "darwin" else PROGRAM
    run(python, HOUSE / "packaging" / "licences.py", inside / "licences", PROGRAM)


def binary() -> Path:
    """The program that the console calls."""
    if sys.platform == "darwin":
        return OUT / "Layerloom.app" / "Contents" / "MacOS" / "layerloom"
    return PROGRAM / ("layerloom.com" if sys.platform == "win32" else "layerloom")


def pack(python: Path, torch: str) -> dict[str, Path]:
    """What people download, by what it is called in the table of sizes."""
    if sys.platform == "linux":
        package = deb.build(PROGRAM, WORK / "drawn" / "hicolor", OUT, version(), torch)
        return {"The .deb": package, "The portable archive": deb.portable(package, version(), torch)}
    folder, script = ("windows", "pack.py") if sys.platform == "win32" else ("macos", "pack.py")
    made = heard(python, HOUSE / "packaging" / folder / script, OUT, version(), torch)
    return {"The installer": Path(made.splitlines()[-1])}


def report(packed: dict[str, Path], torch: str) -> None:
    """Print the size of each part, and keep it beside what was built."""
    found = parts.sizes(OUT / "Layerloom.app" if sys.platform == "darwin" else PROGRAM)
    weights = {name: path.stat().st_size for name, path in packed.items()}
    text = parts.table(found, weights)
    SIZES.write_text(text + "\n", "utf-8")
    print(text)
    for name, size, aim in (("installed", sum(found.values()), parts.AIM),
                            ("packed", max(weights.values(), default=0), parts.AIM_PACKED)):
        if torch != "cuda" and size > aim:
            say(f"It is larger than we want, {name}: {parts.megabytes(size)} MB against {parts.megabytes(aim)}.")


def version() -> str:
    return str(tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def run(*words: object) -> None:
    if code := subprocess.run([str(word) for word in words], cwd=HOUSE).returncode:
        raise Stopped(f"This ended with {code}: {' '.join(map(str, words))}")


def heard(*words: object) -> str:
    """What a program prints."""
    done = subprocess.run([str(word) for word in words], cwd=HOUSE, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise Stopped(f"This ended with {done.returncode}: {' '.join(map(str, words))}")
    return done.stdout.strip()


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
