"""A virtual screen and somebody's hands and eyes on it: windows, mouse, keys, pictures."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SHOTS = Path(__file__).resolve().parents[2] / "dist" / "smoke"
WIDE, HIGH = 1440, 900


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
