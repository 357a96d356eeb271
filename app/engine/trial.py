"""The process a user's own Python is tried in: what it breaks, it breaks there.

It reads questions and writes answers, a line of JSON each, until nobody asks any more. Nothing of
the program is loaded but torch. What the user's code prints is not an answer: it has no way there.
"""

from __future__ import annotations

import json
import linecache
import os
import sys
import threading
import traceback
import warnings
from typing import IO, Any

FILE = "<own Python>"
WARM = "class Warm(nn.Module):\n    def forward(self, x):\n        return x + x"


def main() -> int:
    """Answer until standard input ends."""
    inbox, outbox = (os.fdopen(os.dup(number), mode, encoding="utf-8") for number, mode in ((0, "r"), (1, "w")))
    with open(os.devnull, "r+") as nothing:
        for number in (0, 1):
            os.dup2(nothing.fileno(), number)
    import torch

    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    answer({"code": WARM, "name": "Warm", "arguments": {}, "by_name": [], "many": [],
            "runs": [{"train": False, "inputs": {"x": [[1], "float32", 0]}}]})  # what torch brings late is nobody's
    say(outbox, {"ready": True})
    for line in inbox:
        question = json.loads(line)
        watch = threading.Timer(question["seconds"], os._exit, (3,))
        watch.daemon = True
        watch.start()
        reply = answer(question)
        watch.cancel()
        say(outbox, reply)
    return 0


def say(outbox: IO[str], value: Any) -> None:
    outbox.write(json.dumps(value) + "\n")
    outbox.flush()


def answer(question: dict[str, Any]) -> dict[str, Any]:
    """Build the module once, then run it on what each run brings."""
    import torch
    from torch.nn.parameter import UninitializedBuffer, UninitializedParameter

    torch.set_default_dtype(torch.float32)
    torch.manual_seed(0)
    try:
        module = built(question).eval()
    except BaseException as error:
        return said(error)
    held = list(module.parameters())
    lazy = any(isinstance(each, (UninitializedBuffer, UninitializedParameter)) for each in held)
    return {"lazy": lazy, "parameters": 0 if lazy else sum(each.numel() for each in held),
            "runs": [] if lazy else [run(module, question, each) for each in question["runs"]]}


def built(question: dict[str, Any]) -> Any:
    """One of the class the code defines."""
    import math

    import torch

    code = question["code"]
    linecache.cache[FILE] = (len(code), None, code.splitlines(keepends=True), FILE)
    space: dict[str, Any] = {"__name__": "own", "torch": torch, "nn": torch.nn, "math": math}
    exec(compile(code, FILE, "exec", dont_inherit=True), space)  # noqa: S102 - trusted, and apart from the program
    module = space[question["name"]](**question["arguments"])
    if not isinstance(module, torch.nn.Module):
        raise TypeError(f"{question['name']} is no nn.Module")
    return module


def run(module: Any, question: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
    """The shapes that leave for what ``asked`` says arrives, and the multiply-adds it took."""
    from torch.utils.flop_counter import FlopCounterMode

    plain: list[Any] = []
    by_name: dict[str, Any] = {}
    for name, each in asked["inputs"].items():
        if name in question["by_name"]:
            by_name[name] = arrived(each)
        elif name in question["many"]:
            plain += map(arrived, each)
        else:
            plain.append(arrived(each))
    module.train(asked["train"])
    counter = FlopCounterMode(display=False)
    try:
        with counter:
            found = module(*plain, **by_name)
        leaving = list(found) if isinstance(found, (tuple, list)) else [found]
        return {"outs": [shape(each) for each in leaving], "work": counter.get_total_flops() // 2}
    except BaseException as error:
        return said(error)


def shape(found: Any) -> list[Any]:
    import torch

    if not isinstance(found, torch.Tensor):
        raise TypeError(f"it returns a {type(found).__name__}, and a wire carries a tensor")
    return [list(found.shape), str(found.dtype).removeprefix("torch.")]


def arrived(spec: Any) -> Any:
    """A small tensor as ``[sizes, dtype, codes]`` says; None for None."""
    import torch

    if spec is None:
        return None
    sizes, dtype, below = spec
    if dtype == "int64":
        return torch.randint(0, max(below, 1) if below else 2, sizes)
    return torch.rand(sizes) < 0.5 if dtype == "bool" else torch.randn(sizes)


def said(error: BaseException) -> dict[str, Any]:
    """What went wrong in one line, and the innermost line of the user's code that was running."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == FILE]
    if isinstance(error, SyntaxError) and error.filename == FILE:
        lines.append(error.lineno)
    try:
        text = next((each.strip() for each in str(error).splitlines() if each.strip()), "")
    except Exception:
        text = ""
    kind = type(error).__name__
    plain = isinstance(error, (RuntimeError, ValueError)) and text
    return {"wrong": (text if plain else f"{kind}: {text}" if text else kind)[:300].rstrip(". "),
            "line": (lines[-1] or 0) if lines else 0}


if __name__ == "__main__":
    sys.exit(main())
