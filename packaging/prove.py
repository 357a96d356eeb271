"""Does the whole job with a built program, without a window: the program is started before it is called built.

    python packaging/prove.py dist/layerloom/layerloom
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

OWN = """from torch import nn


class Twice(nn.Module):
    def forward(self, x):
        return x + x
"""
"""What someone writes into a node of their own."""


class Failed(Exception):
    """What the program did wrong, in a sentence."""


def ask(program: Path, *words: str, home: Path, code: int = 0) -> Any:
    """Run one command as a person with an empty environment would; its JSON, or its text."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "HOMEDRIVE", "LANG", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {"HOME": str(home), "USERPROFILE": str(home), "LOCALAPPDATA": str(home), "APPDATA": str(home)}
    began = time.monotonic()
    done = subprocess.run([str(program), *words], capture_output=True, text=True, encoding="utf-8", env=environment,
                          cwd=home, timeout=900)
    print(f"  {' '.join(words)}: exit {done.returncode} after {time.monotonic() - began:.1f} s", flush=True)
    if done.returncode != code or "Traceback" in done.stderr:
        raise Failed(f"`layerloom {' '.join(words)}` ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1]) if "--json" in words else done.stdout


def hold(what: str, truth: object) -> None:
    """``truth``, or the end of the proof with what was expected."""
    if not truth:
        raise Failed(f"The built program does not do this: {what}.")


def prove(program: Path, home: Path) -> None:
    """Starters, check, source, training, export, the user's own Python, the machine. Raises :class:`Failed`."""
    version = ask(program, "--version", home=home)
    hold("say its version", version.startswith("layerloom "))
    hold("list its nodes", len(ask(program, "nodes", "--json", home=home)) >= 180)
    hold("list its starters", ask(program, "starters", "--json", home=home))
    ask(program, "new", "digits", "-o", "digits.loom", home=home)
    checked = ask(program, "check", "digits.loom", "--json", home=home)
    hold("check a starter", checked["ok"] and checked["parameters"] > 1000)
    hold("write source", "class Digits(nn.Module)" in ask(program, "source", "digits.loom", home=home))
    trained = ask(program, "train", "digits.loom", "--epochs", "2", "--json", home=home)
    hold("learn the digits in two epochs", trained["metrics"]["val_accuracy"] > 0.8)
    exported = ask(program, "export", "digits.loom", "-o", "digits.onnx", "--json", home=home)
    hold("export what onnxruntime computes alike", exported["ok"] and exported["max_abs_difference"] < 1e-3)
    hold("write the ONNX file", (home / "digits.onnx").stat().st_size > 10_000)
    own(program, home)
    opens(program, home)
    machine = ask(program, "doctor", "--json", home=home)
    hold("train on the processor", any(each["device"] == "cpu" and each["worked"] for each in machine["devices"]))
    broken = home / "broken.loom"
    broken.write_text("{")
    ask(program, "check", "broken.loom", home=home, code=2)


def opens(program: Path, home: Path, seconds: float = 60.0) -> None:
    """The window on a file, painted where nobody sees it: nothing may go wrong while all of it is loaded."""
    around = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LAYERLOOM_HOME": str(home / "kept")}
    said = home / "said.txt"
    with said.open("wb") as file:
        process = subprocess.Popen([str(program), "digits.loom"], cwd=home, env=around, stdout=file, stderr=file)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.terminate()
            process.wait(60)
        else:
            raise Failed(f"The window closed by itself with {process.returncode}: {said.read_text('utf-8', 'replace')}")
    text = said.read_text("utf-8", "replace")
    print("  the window opens, offscreen", flush=True)
    hold(f"open its window without a fault:\n{text}", "Traceback" not in text and "Error" not in text)


def own(program: Path, home: Path) -> None:
    """A node whose Python the user wrote: off, then trusted, then tried in a process of its own."""
    project = json.loads((home / "digits.loom").read_text("utf-8"))
    network = project["networks"]["main"]
    network["nodes"]["twice"] = {"kind": "Own", "name": "twice", "at": [0, 400], "values": {"code": OWN}}
    network["wires"] = ["image.x -> twice.x", "twice.y -> conv1.x",
                        *(wire for wire in network["wires"] if wire != "image.x -> conv1.x")]
    (home / "own.loom").write_text(json.dumps(project), "utf-8")
    ask(program, "check", "own.loom", "--json", home=home, code=1)
    ask(program, "trust", "own.loom", "--yes", home=home)
    shapes = ask(program, "check", "own.loom", "--json", home=home)["shapes"]["main"]
    hold("find the shape of someone's own Python by running it", shapes.get("twice.y") == shapes["image.x"])


def main(words: list[str]) -> int:
    program = Path(words[0]).resolve()
    with tempfile.TemporaryDirectory(prefix="läyer loom ") as folder:
        try:
            prove(program, Path(folder))
        except Failed as reason:
            print(reason, file=sys.stderr)
            return 1
    print("The built program does the whole job.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
