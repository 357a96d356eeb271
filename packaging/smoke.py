"""What `make installer-test` does: tries the built .deb as a person would, in a system that has never seen Python.

    python packaging/smoke.py [CASE …] [--deb FILE]

A small Debian is made once by debootstrap and kept outside this repository. It is copied, the package is installed
into it, and the program runs there on a virtual screen, driven by real keys and a real mouse. Screenshots are kept
in dist/smoke/, to be looked at. Needs root, for chroot; and debootstrap, Xvfb, xdotool and ImageMagick.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).resolve().parent.parent
SHOTS = HOUSE / "dist" / "smoke"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "layerloom-smoke"
SUITE = "bookworm"
DESKTOP = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils")
"""What every desktop has and a bare Debian has not: `gio`, which opens files and entries; the lists of file types."""

WIDE, HIGH = 1440, 900
TRAIN, EXPORT, DO_EXPORT = (1381, 23), (855, 23), (403, 267)
"""Where a person clicks: Train, the place Export, and the button there."""

PATIENCE = 240.0
"""Seconds to wait for something before it counts as not happening; a loaded machine is slow."""


class Failed(Exception):
    """What did not happen, in a sentence."""


class System:
    """A Debian in a folder with one person in it. ``around`` is how a command is confined: no network, less memory."""

    def __init__(self, root: Path, display: str) -> None:
        self.root, self.display = root, display
        self.number, self.person, self.home = 1000, "", ""
        self.around: list[str] = []
        self.running: list[subprocess.Popen[bytes]] = []

    def welcome(self, person: str) -> None:
        """Somebody new sits down: nothing is confined, nothing was said."""
        self.number += 1
        self.person, self.home, self.around, self.running = person, f"/home/{person}", [], []
        for path in self.root.glob("tmp/said-*.txt"):
            path.unlink()
        self.administer("useradd", "--badname", "--uid", str(self.number), "--create-home", person)

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
        around = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": self.home, "USER": self.person,
                  "LANG": "C.UTF-8", "DISPLAY": self.display, **kept}
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

    def stop(self) -> None:
        """End what was started in it and still runs, also what the desktop started for us."""
        for how in (signal.SIGTERM, signal.SIGKILL):
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


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen on a free display; its name."""
    read, write = os.pipe()
    server = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDE}x{HIGH}x24", "-noreset", "-ac"]
    process = subprocess.Popen(server, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    os.environ["DISPLAY"] = f":{number}"
    try:
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()


def debian() -> Path:
    """The small Debian, made once."""
    kept = CACHE / SUITE
    if not (kept / "layerloom-ready").is_file():
        say(f"Making a small Debian in {kept}; this happens once.")
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        subprocess.run(["debootstrap", "--variant=minbase", f"--include={','.join(DESKTOP)}", SUITE, str(kept),
                        os.environ.get("LAYERLOOM_DEBIAN_MIRROR", "http://deb.debian.org/debian")],
                       check=True, stdout=subprocess.DEVNULL)
        (kept / "layerloom-ready").touch()
    return kept


@contextmanager
def system(package: Path, display: str) -> Iterator[System]:
    """A fresh copy of it with the package installed; gone afterwards."""
    root = CACHE / f"try-{os.getpid()}"
    subprocess.run(["cp", "--archive", "--reflink=auto", str(debian()), str(root)], check=True)
    mounts = [("proc", "proc", "proc"), ("tmpfs", "tmpfs", "dev/shm"), ("", "/tmp/.X11-unix", "tmp/.X11-unix")]
    mounted: list[Path] = []
    made = System(root, display)
    try:
        for kind, source, place in mounts:
            (root / place).mkdir(parents=True, exist_ok=True)
            how = ["--bind"] if not kind else ["-t", kind]
            subprocess.run(["mount", *how, source, str(root / place)], check=True)
            mounted.append(root / place)
        shutil.copyfile(Path("/etc/resolv.conf").resolve(), root / "etc" / "resolv.conf")
        shutil.copyfile(package, root / "tmp" / package.name)
        hold("There is no Python in it", not [*root.glob("usr/bin/python*")])
        made.administer("apt-get", "update", "-qq")
        made.administer("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}")
        (root / "tmp" / package.name).unlink()
        hold("The package brought no Python of the system", not [*root.glob("usr/bin/python*")])
        yield made
    finally:
        made.stop()
        for place in reversed(mounted):
            subprocess.run(["umount", "--lazy", str(place)], check=False)
        if not any(os.path.ismount(place) for place in mounted):
            shutil.rmtree(root)


def tool(name: str) -> str:
    """Where a tool of the administrator is; an ordinary PATH need not lead there."""
    return shutil.which(name) or f"/usr/sbin/{name}"


def wait(what: str, true: Callable[[], object], seconds: float = PATIENCE) -> Any:
    """Until it is true. Raises :class:`Failed`."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := true():
            return found
        time.sleep(0.5)
    raise Failed(f"{what}: not after {seconds:.0f} s.")


def hold(what: str, truth: object) -> None:
    if not truth:
        raise Failed(f"{what}: it is not so.")


def windows(title: str) -> list[str]:
    """Windows whose title has these words."""
    done = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True)
    return done.stdout.split()


def click(place: tuple[int, int]) -> None:
    subprocess.run(["xdotool", "mousemove", str(place[0]), str(place[1]), "sleep", "0.2", "click", "1"], check=True)


def fill(window: str) -> None:
    """Lay the window over the whole screen, wherever it was the last time."""
    subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, str(WIDE), str(HIGH)], check=True)


def press(keys: str, window: str) -> None:
    subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", "--clearmodifiers", keys], check=True)


def shoot(name: str) -> Path:
    """A picture of the whole screen, kept."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    path = SHOTS / f"{name}.png"
    subprocess.run(["import", "-window", "root", str(path)], check=True)
    return path


def colours(picture: Path, area: str, colour: str) -> int:
    """How many points of an area (``WxH+X+Y``) have nearly this colour."""
    paint = ["-fuzz", "12%", "-fill", "black", "+opaque", colour, "-fill", "white", "-opaque", colour]
    done = subprocess.run(["convert", str(picture), "-crop", area, "+repage", *paint, "-format", "%[fx:mean*w*h]",
                           "info:"], capture_output=True, text=True, check=True)
    return int(float(done.stdout))


def quiet(made: System) -> None:
    """Nothing the program said may be a traceback or a Qt complaint."""
    said = made.said()
    wrong = [line for line in said.splitlines() if re.search(r"Traceback|Error|qt\.qpa|QObject::|Segmentation", line)]
    hold(f"The program says nothing that is wrong, such as {wrong[:3]}", not wrong)


def starter(made: System, folder: str, epochs: int = 2) -> str:
    """The digits, in the person's folder, with a budget of a few epochs; its path inside."""
    made.ask("mkdir", "-p", folder)
    made.ask("layerloom", "new", "digits", "-o", f"{folder}/digits.loom")
    path = made.inside(f"{folder}/digits.loom")
    text = path.read_text("utf-8")
    changed = re.sub(r'"epochs": \d+', f'"epochs": {epochs}', text)
    hold("The starter has a budget", changed != text)
    path.write_text(changed, "utf-8")
    return f"{folder}/digits.loom"


def finished(runs: Path) -> bool:
    """Whether there is a run, and it has ended well."""
    return any(json.loads(path.read_text("utf-8")).get("status") == "done" for path in runs.glob("*/run.json"))


def whole(made: System, folder: str, name: str, learns: bool = True) -> None:
    """Open the starter by its file, train it by the button, see the curve, export, check the file, close."""
    file = starter(made, folder)
    made.start("gio", "open", file)
    window = wait("The window opens on the file", lambda: windows("digits.loom"))[0]
    fill(window)
    wait("The computer is ready", lambda: colours(shoot(f"{name}-1-open"), "20x20+1124+13", "#1a7f4b") > 10)
    click(TRAIN)
    wait("The run ends", lambda: finished(made.inside(f"{folder}/runs")))
    wait("The curve is seen", lambda: colours(shoot(f"{name}-2-trained"), "290x190+65+655", "#2f6bff") > 150)
    click(EXPORT)
    time.sleep(2)
    shoot(f"{name}-3-export")
    click(DO_EXPORT)
    onnx = made.inside(f"{folder}/digits.onnx")
    wait("The ONNX file is written", onnx.is_file)
    time.sleep(2)
    shoot(f"{name}-4-exported")
    judge(onnx)
    press("ctrl+q", window)
    wait("The window closes", lambda: not windows("digits.loom"))
    quiet(made)


def judge(onnx: Path) -> None:
    """Ask the file for answers with the onnxruntime of this project, which is not the one inside the program."""
    code = ("import json, sys, numpy as np, onnxruntime as ort\n"
            "held = np.load(sys.argv[2])\n"
            "session = ort.InferenceSession(sys.argv[1], providers=['CPUExecutionProvider'])\n"
            "arrives = session.get_inputs()[0]\n"
            "pictures = next(held[n] for n in held.files if held[n].ndim >= 3)\n"
            "labels = next(held[n] for n in held.files if held[n].ndim == 1)\n"
            "pictures = pictures.reshape(len(pictures), 1, 8, 8).astype(np.float32)\n"
            "answers = session.run(None, {arrives.name: pictures})[0].argmax(1)\n"
            "print(float((answers == labels.astype(int)).mean()))\n")
    python = HOUSE / ".venv" / "bin" / "python"
    done = subprocess.run([str(python if python.exists() else sys.executable), "-c", code, str(onnx),
                           str(HOUSE / "resources" / "data" / "digits.npz")], capture_output=True, text=True)
    hold(f"onnxruntime answers ({done.stderr[-400:]})", done.returncode == 0)
    say(f"  A separate onnxruntime finds {float(done.stdout):.1%} of the digits right.")
    hold("The exported file knows the digits", float(done.stdout) > 0.85)


def desktop(made: System) -> None:
    """The whole job; before it, the entry of the menu starts the program; after it, the program is removed."""
    made.start("gio", "launch", "/usr/share/applications/layerloom.desktop")
    window = wait("The entry of the menu opens the window", lambda: windows("Layerloom"))[0]
    time.sleep(5)
    shoot("desktop-0-welcome")
    press("ctrl+q", window)
    wait("The window closes", lambda: not windows("Layerloom"))
    whole(made, f"{made.home}/First steps", "desktop")
    hold("The manual page is there", made.inside("/usr/share/man/man1/layerloom.1.gz").is_file())
    settings = made.inside(f"{made.home}/.config/layerloom")
    before = sorted(path.name for path in settings.iterdir())
    made.administer("dpkg", "--purge", "layerloom")
    hold("Settings outlive the program", before and before == sorted(path.name for path in settings.iterdir()))
    left = [path for place in ("usr", "etc", "var/lib/dpkg/info") for path in (made.root / place).rglob("*layerloom*")]
    hold(f"Nothing of it is left: {left[:3]}", not left)
    types = made.inside("/usr/share/mime/globs2").read_text("utf-8")
    hold("The file type is forgotten", "loom" not in types)


def offline(made: System) -> None:
    """Without any network: the whole job."""
    made.around = [tool("unshare"), "--net"]
    whole(made, f"{made.home}/offline", "offline")


def readonly(made: System) -> None:
    """A home that cannot be written: the window opens all the same and says what cannot be kept."""
    file = starter(made, "/tmp/work")
    home = made.inside(made.home)
    subprocess.run(["mount", "--bind", str(home), str(home)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(home)], check=True)
        made.start("layerloom", file)
        window = wait("The window opens", lambda: windows("digits.loom"))[0]
        wait("The computer is ready", lambda: colours(shoot("readonly-1-open"), "20x20+1124+13", "#1a7f4b") > 10)
        click(TRAIN)
        wait("A run is kept beside the file", lambda: finished(made.inside("/tmp/work/runs")))
        time.sleep(2)
        shoot("readonly-2-trained")
        press("ctrl+q", window)
        wait("The window closes", lambda: not windows("digits.loom"))
        quiet(made)
    finally:
        made.stop()
        subprocess.run(["umount", "--lazy", str(home)], check=True)


def old_settings(made: System) -> None:
    """Settings that are damaged or of another version: what cannot be read is forgotten, what is not ours stays."""
    made.ask("mkdir", "-p", f"{made.home}/.config/layerloom")
    path = made.inside(f"{made.home}/.config/layerloom/settings.ini")
    path.write_bytes(b"[General]\ntheme=sepia\nrecent=/gone/away.loom\nwindow=@ByteArray(\\x1\\xd9nonsense)\n"
                     b"of_a_later_version=kept\n[broken\n\xff\xfe\n")
    os.chown(path, made.number, made.number)
    file = starter(made, f"{made.home}/work")
    made.start("layerloom", file)
    window = wait("The window opens", lambda: windows("digits.loom"))[0]
    time.sleep(8)
    shoot("settings-1-open")
    press("ctrl+q", window)
    wait("The window closes", lambda: not windows("digits.loom"))
    quiet(made)


def names(made: System) -> None:
    """A person and a folder whose names are not in ASCII: the whole job."""
    whole(made, f"{made.home}/Модель № 1 – čšž", "names")


def memory(made: System) -> None:
    """Four gigabytes of memory: the whole job."""
    made.around = [tool("prlimit"), f"--data={4 * 2**30}", "--"]
    whole(made, f"{made.home}/small", "memory")


CASES: dict[str, tuple[Callable[[System], None], str]] = {
    "offline": (offline, "ada"), "readonly": (readonly, "bela"), "settings": (old_settings, "carl"),
    "names": (names, "žofie"), "memory": (memory, "dora"), "desktop": (desktop, "emil")}
"""What is tried, and by whom; the last one removes the program."""


def missing() -> list[str]:
    """Debian packages that this needs and that are not here."""
    needs = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick",
             "convert": "imagemagick"}
    return sorted({package for tool, package in needs.items() if not shutil.which(tool)})


def main(words: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("cases", nargs="*", metavar="CASE", help=", ".join(CASES))
    options.add_argument("--deb", type=Path, help="the package, if it is not the newest in dist/")
    asked = options.parse_args(words)
    if os.geteuid() != 0:
        print("This makes a system of its own with chroot, which only root may. Run it with sudo.", file=sys.stderr)
        return 1
    if missing() and shutil.which("apt-get"):
        say(f"Installing what this needs: {' '.join(missing())}.")
        for step in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *missing()]):
            subprocess.run(["apt-get", *step], check=False, stdout=subprocess.DEVNULL,
                           env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
    if packages := missing():
        print(f"This needs: apt-get install {' '.join(packages)}", file=sys.stderr)
        return 1
    built = sorted((HOUSE / "dist").glob("layerloom_*.deb"), key=lambda path: path.stat().st_mtime)
    package = asked.deb or (built[-1] if built else None)
    if package is None:
        print("There is no .deb in dist/; `make installer` makes it.", file=sys.stderr)
        return 1
    wrong = [name for name in asked.cases if name not in CASES]
    if wrong:
        print(f"There is no case {wrong[0]}; there are {', '.join(CASES)}.", file=sys.stderr)
        return 1
    began = time.monotonic()
    with screen() as display:
        try:
            with system(package, display) as made:
                say(f"{package.name} is installed after {time.monotonic() - began:.0f} s.")
                wrong = [name for name in CASES if name in (asked.cases or CASES) and not passes(name, made)]
        except (Failed, subprocess.SubprocessError, OSError) as reason:
            print(f"Not even installed: {reason}", file=sys.stderr)
            return 1
    print(f"{len(asked.cases or CASES) - len(wrong)} passed, {len(wrong)} failed; screenshots in {SHOTS}")
    return 1 if wrong else 0


def passes(name: str, made: System) -> bool:
    """Try one case, and say how it went."""
    case, person = CASES[name]
    began = time.monotonic()
    say(f"{name}: {(case.__doc__ or '').splitlines()[0]}")
    try:
        made.welcome(person)
        case(made)
    except (Failed, subprocess.SubprocessError, OSError) as reason:
        shoot(f"{name}-failed")
        say(f"{made.said()}\n  FAILED after {time.monotonic() - began:.0f} s: {reason}")
        return False
    finally:
        made.stop()
    say(f"  Passed in {time.monotonic() - began:.0f} s.")
    return True


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
