"""A user's own Python is read, never run: ports, settings, and a sentence with the line for what cannot be used."""

from __future__ import annotations

import pytest

from nodes.own import TEMPLATE, Own
from nodes.params import Bool, Float, Int, Text
from nodes.reading import read

HEAD = "import torch\nfrom torch import nn\n\n\n"


def module(forward: str, init: str = "", base: str = "nn.Module") -> str:
    """Python of one class with these methods, each on one line."""
    return f"{HEAD}class Mine({base}):\n" + "".join(f"    {line}\n" for line in (init, forward) if line)


def test_the_template_is_a_module_that_can_be_used() -> None:
    piece = read(TEMPLATE)
    assert (piece.wrong, piece.name, list(piece.inputs), list(piece.outs)) == ("", "Gate", ["x"], ["y"])
    assert piece.sized == {"features": -1}
    assert list(piece.arguments) == ["bias"]
    assert Own().inputs.keys() == {"x"}


@pytest.mark.parametrize("forward, inputs, outs", [
    ("def forward(self, x): return x", ["x"], ["y"]),
    ("def forward(self, x, y): return x + y", ["x", "y"], ["out"]),
    ("def forward(self, x): return x, x.sum()", ["x"], ["y1", "y2"]),
    ("def forward(self, x, h=None): h, c = x, x; return h, c", ["x", "h"], ["h_out", "c"]),
    ("def forward(self, x, scale=2.0): return x * scale", ["x"], ["y"]),
    ("def forward(self, *xs): return sum(xs)", ["xs"], ["y"]),
    ("def forward(self, x, *, mask): return x", ["x", "mask"], ["y"]),
])
def test_ports_are_what_forward_takes_and_returns(forward: str, inputs: list[str], outs: list[str]) -> None:
    piece = read(module(forward))
    assert piece.wrong == ""
    assert (list(piece.inputs), list(piece.outs)) == (inputs, outs)
    assert all(port.optional == (name == "h") and port.many == (name == "xs") for name, port in piece.inputs.items())


def test_returns_inside_other_functions_are_theirs() -> None:
    code = HEAD + ("class Mine(nn.Module):\n    def forward(self, x):\n        def pair(a):\n            return a, a\n"
                   "        if self.training:\n            return pair(x)[0]\n        return x\n")
    assert list(read(code).outs) == ["y"]


def test_settings_are_the_arguments_with_a_plain_default() -> None:
    init = ("def __init__(self, channels, n=3, p: float = 1, on=True, mode='sum', sizes=(1, 2), none=None, low=-0.5): "
            "pass")
    piece = read(module("def forward(self, x): return x", init))
    assert piece.wrong == ""
    assert {name: type(param) for name, param in piece.arguments.items()} == {
        "n": Int, "p": Float, "on": Bool, "mode": Text, "low": Float}
    assert piece.arguments["low"].default == -0.5
    assert piece.sized == {"channels": 1}


def test_a_class_made_from_another_takes_over_its_methods() -> None:
    code = HEAD + ("class First(nn.Module):\n    def __init__(self, n=2):\n        super().__init__()\n"
                   "    def forward(self, x, mask=None):\n        return x\n\n\nclass Second(First):\n    pass\n")
    piece = read(code)
    assert (piece.name, list(piece.inputs), list(piece.arguments)) == ("Second", ["x", "mask"], ["n"])


@pytest.mark.parametrize("code, sentence, line", [
    ("", "it holds no Python yet", 0),
    ("class A(nn.Module):\n    def forward(self, x)\n        return x", "line 2 is not Python: expected ':'", 2),
    ("x = 1", "there is no class", 0),
    ("class A:\n    pass", "A is no nn.Module", 1),
    ("from torch import nn\nclass A(nn.Module):\n    pass", "A has no forward", 2),
    ("import os\nos.remove('x')\n", "line 2 would run as soon as the text is read", 2),
    ("import os; import sys\n", "line 1 holds two statements", 1),
    ("from torch import *\n", "line 1 imports everything", 1),
    ("from . import mine\n", "line 1 imports from beside a file", 1),
    (module("def forward(self, **all): return 1"), "name each input", 6),
    (module("def forward(self): return 1"), "forward takes no input", 6),
    (module("def forward(self, x): pass"), "forward returns nothing", 6),
    (module("def forward(self, größe): return größe"), "an input is called by letters a to z", 6),
    (module("def forward(self, x): return x", "def __init__(self, width): pass"), "width has no value", 6),
    ("x = '\0'", "null bytes", 1),
    ("x = " + "-" * 50_000 + "1", "nested too deeply", 0),
    ("x = " + "(" * 5_000, "is not Python", 1),
    ("x = " + "a." * 40_000 + "a", "nested too deeply", 0),
    ("x = " + "1+" * 40_000 + "1", "nested too deeply", 0),
])
def test_what_cannot_be_used_is_said_with_its_line(code: str, sentence: str, line: int) -> None:
    piece = read(code)
    assert sentence in piece.wrong
    assert piece.line == line


def test_two_numbers_of_results_are_one_too_many() -> None:
    code = HEAD + ("class Mine(nn.Module):\n    def forward(self, x):\n        if self.training:\n"
                   "            return x, x\n        return x\n")
    assert "returns 2 on line 8 and 1 on line 9" in read(code).wrong
