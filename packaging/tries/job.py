"""The whole job of a person: open the starter by its file, train by the button, see the curve, export, check."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path

from .guest import Guest
from .hands import click, colours, fill, press, shoot, windows
from .hold import hold, say, wait

HOUSE = Path(__file__).resolve().parents[2]
TRAIN, EXPORT, DO_EXPORT = (1381, 23), (855, 23), (403, 267)
"""Where a person clicks: Train, the place Export, and the button there."""
READY, CURVE = ("20x20+1124+13", "#1a7f4b"), ("290x190+65+655", "#2f6bff")
"""Where the green dot is once something can compute, and where the blue curve is; each with its colour."""

JUDGE = """
import sys, numpy as np, onnxruntime as ort
held = np.load(sys.argv[2])
session = ort.InferenceSession(sys.argv[1], providers=["CPUExecutionProvider"])
pictures = next(held[name] for name in held.files if held[name].ndim >= 3)
labels = next(held[name] for name in held.files if held[name].ndim == 1)
pictures = pictures.reshape(len(pictures), 1, 8, 8).astype(np.float32)
answers = session.run(None, {session.get_inputs()[0].name: pictures})[0].argmax(1)
print(float((answers == labels.astype(int)).mean()))
"""


def starter(guest: Guest, folder: str, epochs: int = 2) -> str:
    """The digits, in a folder of the person's, with a budget of a few epochs; its path inside."""
    guest.ask("mkdir", "-p", folder)
    guest.ask("layerloom", "new", "digits", "-o", f"{folder}/digits.loom")
    path = guest.inside(f"{folder}/digits.loom")
    text = path.read_text("utf-8")
    changed = re.sub(r'"epochs": \d+', f'"epochs": {epochs}', text)
    hold("The starter has a budget", changed != text)
    path.write_text(changed, "utf-8")
    return f"{folder}/digits.loom"


def opened(name: str) -> str:
    """The window on the starter, over the whole screen, once something can compute."""
    window = wait("The window opens on the file", lambda: windows("digits.loom"))[0]
    fill(window)
    wait("The computer is ready", lambda: colours(shoot(name), *READY) > 10)
    return window


def whole(guest: Guest, folder: str, name: str) -> None:
    """Open the starter by its file, train it by the button, see the curve, export, check the file, close."""
    guest.start("gio", "open", starter(guest, folder))
    window = opened(f"{name}-1-open")
    click(TRAIN)
    wait("The run ends", lambda: finished(guest.inside(f"{folder}/runs")))
    wait("The curve is seen", lambda: colours(shoot(f"{name}-2-trained"), *CURVE) > 150)
    click(EXPORT)
    time.sleep(2)
    shoot(f"{name}-3-export")
    click(DO_EXPORT)
    onnx = guest.inside(f"{folder}/digits.onnx")
    wait("The ONNX file is written", onnx.is_file)
    time.sleep(2)
    shoot(f"{name}-4-exported")
    judge(onnx)
    close(guest, window, "digits.loom")


def finished(runs: Path) -> bool:
    """Whether there is a run, and it has ended well."""
    return any(json.loads(path.read_text("utf-8")).get("status") == "done" for path in runs.glob("*/run.json"))


def judge(onnx: Path) -> None:
    """Ask the file for answers with the onnxruntime of this project, which is not the one inside the program."""
    python = HOUSE / ".venv" / "bin" / "python"
    done = subprocess.run([str(python if python.exists() else sys.executable), "-c", JUDGE, str(onnx),
                           str(HOUSE / "resources" / "data" / "digits.npz")], capture_output=True, text=True)
    hold(f"onnxruntime answers ({done.stderr[-400:]})", done.returncode == 0)
    say(f"  A separate onnxruntime finds {float(done.stdout):.1%} of the digits right.")
    hold("The exported file knows the digits", float(done.stdout) > 0.85)


def close(guest: Guest, window: str, title: str) -> None:
    """Quit by the keyboard; the window goes and nothing wrong was said."""
    press("ctrl+q", window)
    wait("The window closes", lambda: not windows(title))
    guest.quiet()
