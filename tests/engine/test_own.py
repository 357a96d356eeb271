"""A user's own Python is tried apart from the program: exact shapes, sentences with the line, and nothing untrusted."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from app.core import own, trust
from app.core.graph import Graph, Wire, place
from app.core.own import Finding, Question
from app.core.write import Unwritable, write
from app.engine.bench import Bench, Dropped
from app.engine.build import build
from app.engine.events import Finished, Trouble
from app.engine.export import export
from app.engine.folder import export_folder
from app.engine.look import look
from app.engine.own import find, settle
from app.engine.run import Run
from app.engine.train import train
from nodes.language import BATCH as N
from nodes.language import Tensor
from nodes.reading import read
from nodes.size import at, show, symbol

from . import drawn

T, S = symbol("T"), symbol("S")
HEAD = "import torch\nfrom torch import nn\nfrom torch.nn import functional as F\n\n\nclass Mine(nn.Module):\n"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(own, "table", {})


@pytest.fixture
def brisk() -> Iterator[Bench]:
    bench = Bench(limit=2.0)
    yield bench
    bench.end()


def code_of(forward: str, init: str = "") -> str:
    """Python of a module with this body; ``;`` parts lines."""
    def lines(text: str) -> str:
        return "".join(f"        {line}\n" for line in text.split("; "))

    made = f"    def __init__(self):\n        super().__init__()\n{lines(init)}\n" if init else ""
    arguments, _, body = forward.partition(": ")
    return f"{HEAD}{made}    def forward(self, {arguments}):\n{lines(body)}"


def asked(code: str, arriving: dict[str, Any], *, trusted: bool = True, **arguments: Any) -> Question:
    piece = read(code)
    assert not piece.wrong
    if trusted:
        trust.trust([code])
    return Question(code, code, piece.name, json.dumps(arguments), tuple(arriving.items()),
                    tuple(name for name, port in piece.inputs.items() if port.many), piece.by_name, len(piece.outs))


def one(*shape: Any, dtype: str = "float32", below: int = 0) -> Tensor:
    return Tensor(shape, dtype, below)


@pytest.mark.parametrize("forward, init, arriving, shapes", [
    ("x: return x * 2", "", {"x": one(N, 8)}, ["N, 8"]),
    ("x: return x.mean()", "", {"x": one(N, 8)}, ["a single number"]),
    ("x: return self.c(x)", "self.c = nn.Conv1d(4, 6, 5, stride=3, padding=1)", {"x": one(N, 4, T)}, ["N, 6, T//3"]),
    ("x: return x.reshape(-1, 4)", "", {"x": one(N, T, 4)}, ["N*T, 4"]),
    ("x: return x.flatten(1)", "", {"x": one(N, T, 4)}, ["N, 4*T"]),
    ("x: return F.interpolate(x, scale_factor=1.5)", "", {"x": one(N, 4, T)}, ["N, 4, T + T//2"]),
    ("x, s: return torch.cat([x, s], 1)", "", {"x": one(N, T, 4), "s": one(N, S, 4)}, ["N, S + T, 4"]),
    ("x, s: return x @ s.transpose(1, 2)", "", {"x": one(N, T, 4), "s": one(N, S, 4)}, ["N, T, S"]),
    ("x: return x.unfold(1, 10, 4).amax(-1)", "", {"x": one(N, (T - 2)//2 + 1, 4)}, ["N, (T + 3)//8 - 2, 4"]),
    ("x: return torch.stft(x, 16, 4, return_complex=True).abs()", "", {"x": one(N, T)}, ["N, 9, T//4 + 1"]),
    ("x: return x > 0, x.argmax(1)", "", {"x": one(N, 4)}, ["N, 4", "N"]),
    ("*xs: return sum(xs)", "", {"xs": (one(N, 4), one(N, 4))}, ["N, 4"]),
    ("x, *, m=None: return x if m is None else x[:3]", "", {"x": one(N, 4), "m": None}, ["N, 4"]),
    ("x: return self.e(x).mean(1)", "self.e = nn.Embedding(7, 4)", {"x": one(N, T, dtype="int64", below=7)}, ["N, 4"]),
    ("x: return self.b(x)", "self.b = nn.BatchNorm1d(4)", {"x": one(N, 4)}, ["N, 4"]),
    ("x: print('hello'); return x", "", {"x": one(N, 4)}, ["N, 4"]),
])
def test_the_shape_is_exact_at_every_size(forward: str, init: str, arriving: dict[str, Any], shapes: list[str]) -> None:
    """What was found is compared with a module of the same code here, at sizes nobody tried."""
    code = code_of(forward, init)
    found = find(asked(code, arriving))
    assert found.wrong == ""
    assert [show(tensor.shape) for tensor in found.leaving] == shapes
    space: dict[str, Any] = {}
    exec(code, space)
    module = space["Mine"]().eval()
    assert found.parameters == sum(each.numel() for each in module.parameters())
    for sizes in ({"N": 4, "T": 61, "S": 77}, {"N": 1, "T": 233, "S": 40}):
        def drawn_as(tensor: Tensor | None, sizes: dict[str, int] = sizes) -> torch.Tensor | None:
            if tensor is None:
                return None
            shape = [at(size, sizes) for size in tensor.shape]
            return torch.randn(shape) if tensor.dtype == "float32" else torch.randint(0, tensor.below, shape)

        given = {name: [drawn_as(each) for each in held] if isinstance(held, tuple) and not isinstance(held, Tensor)
                 else drawn_as(held) for name, held in arriving.items()}
        plain = [each for name, held in given.items() if name != "m"
                 for each in (held if isinstance(held, list) else [held])]
        left = module(*plain)
        for tensor, real in zip(found.leaving, left if isinstance(left, tuple) else (left,), strict=True):
            assert tuple(real.shape) == tuple(at(size, sizes) for size in tensor.shape)
            assert str(real.dtype) == f"torch.{tensor.dtype}"


def test_what_it_needs_and_what_it_costs_is_found_too() -> None:
    found = find(asked(code_of("x: return self.c(x)", "self.c = nn.Conv1d(4, 6, 9)"), {"x": one(N, 4, T)}))
    assert [show(size) for size in found.room] == ["T - 8"]
    assert at(found.work, {"T": 30}) == 4 * 6 * 9 * (30 - 8)
    found = find(asked(code_of("x: return torch.softmax(x @ x.transpose(1, 2), -1) @ x"), {"x": one(N, T, 4)}))
    assert at(found.work, {"T": 30}) == 2 * 4 * 30 * 30


@pytest.mark.parametrize("forward, init, arriving, sentence, line", [
    ("x: h = x + 1; return h @ torch.zeros(5, 2)", "", one(N, 4), "line 9 of its Python cannot compute what arrives "
     "(x: N, 4, tried with N = 2): mat1 and mat2 shapes cannot be multiplied (2x4 and 5x2).", 9),
    ("x: return missing", "", one(N, 4), "NameError: name 'missing' is not defined.", 8),
    ("x: return x", "self.c = nn.Conv1d(3, 4, 1, groups=2)", one(N, 4), "line 9 of its Python failed while Mine was",
     9),
    ("x: return x[:, :30]", "", one(N, T, 4), "size 2 of what leaves could not be followed", 0),
    ("x: return x.squeeze()", "", one(N, 1, 4), "with N = 1 it gives 4, where 1, 4 was to be expected", 0),
    ("x: return x.double()", "", one(N, 4), "it gives float64 numbers, which no wire carries", 0),
    ("x: return {'a': x}", "", one(N, 4), "returns a dict, and a wire carries a tensor", 0),
    ("x: return torch.max(x, 1)", "", one(N, 4), "forward gives 2 tensors, but 1 can be read off its return", 0),
    ("x: return x[:, :0]", "", one(N, 4), "it gives a tensor without numbers", 0),
    ("x: return self.l(x)", "self.l = nn.LazyLinear(4)", one(N, 4), "it has lazy parameters", 0),
    ("x: name = input(); return x", "", one(N, 4), "EOFError", 8),
    ("x: import sys; sys.exit(3)", "", one(N, 4), "SystemExit: 3", 9),
    ("x: return x if not self.training else x @ x", "", one(N, 4), "cannot be multiplied", 8),
    ("x: return x + torch.zeros(x.shape[0] % 2 + 4)[:4] if x.shape[0] != 5 else x.sum()", "", one(N, 4),
     "what leaves has other axes", 0),
])
def test_what_goes_wrong_is_a_sentence_with_the_line(forward: str, init: str, arriving: Tensor, sentence: str,
                                                     line: int) -> None:
    code = code_of(forward if "return" in forward else f"{forward}; return x", init)
    found = find(asked(code, {"x": arriving}))
    assert sentence in found.wrong
    assert found.leaving == ()
    assert found.line == line


def test_what_never_ends_is_ended_and_the_next_one_is_tried(brisk: Bench) -> None:
    began = time.monotonic()
    found = find(asked(code_of("x: x = [x for _ in iter(int, 1)]; return x"), {"x": one(N, 4)}), brisk)
    assert "was not done after 2 seconds" in found.wrong
    found = find(asked(code_of("x: import os; os._exit(1); return x"), {"x": one(N, 4)}), brisk)
    assert found.wrong == "its Python ended the process it was tried in."
    found = find(asked(code_of("x: import os, signal; os.kill(os.getpid(), signal.SIGSEGV); return x"),
                       {"x": one(N, 4)}), brisk)
    assert found.wrong == "its Python ended the process it was tried in."
    assert find(asked(code_of("x: return x"), {"x": one(N, 4)}), brisk).wrong == ""
    assert time.monotonic() - began < 120


def test_nobody_has_to_wait_for_an_answer_no_longer_wanted() -> None:
    bench = Bench(limit=60.0)
    assert find(asked(code_of("x: return x"), {"x": one(N, 4)}), bench).wrong == ""
    question, heard = asked(code_of("x: import time; time.sleep(50); return x"), {"x": one(N, 4)}), []

    def wait() -> None:
        try:
            find(question, bench)
        except Dropped:
            heard.append("dropped")

    waiting = threading.Thread(target=wait)
    waiting.start()
    began = time.monotonic()
    while not heard and time.monotonic() - began < 30:
        time.sleep(0.1)
        bench.stop()
    waiting.join()
    assert heard == ["dropped"]
    bench.end()


def test_a_process_that_went_away_while_idle_is_replaced(brisk: Bench) -> None:
    question = asked(code_of("x: return x"), {"x": one(N, 4)})
    assert find(question, brisk).wrong == ""
    assert brisk.process is not None
    brisk.process.kill()
    brisk.process.wait()
    assert find(question, brisk).wrong == ""


def marking(path: Path) -> str:
    """Python that leaves a mark wherever it runs."""
    return (f"from pathlib import Path\nfrom torch import nn\n\nMARK = Path({str(path)!r}).write_text('ran')\n\n\n"
            "class Mine(nn.Module):\n    def forward(self, x):\n        return x\n")


def test_what_is_not_trusted_never_runs(tmp_path: Path, brisk: Bench) -> None:
    code, mark = marking(tmp_path / "mark"), tmp_path / "mark"
    question = asked(code, {"x": one(N, 4)}, trusted=False)
    assert "is off" in find(question, brisk).wrong
    assert brisk.process is None
    data = drawn.table()
    project = drawn.project(gated(code), data)
    own.learn(question._replace(arriving=(("x", one(N, 16)),)), Finding((one(N, 16),)))
    with pytest.raises(Unwritable):
        Run.begin(project, tmp_path / "runs")
    assert not (tmp_path / "runs").exists()
    assert isinstance(list(train(project, None, data, device="cpu"))[-1], Trouble)
    trust.trust([code])
    report = settle(project).reports["main"]
    source = write(project.network, report, "Small")
    assert not mark.exists()
    build(source)
    assert mark.exists()
    mark.unlink()
    trust.distrust([code])
    with pytest.raises(Unwritable, match="off until you trust it"):
        build(source)
    assert not mark.exists()


GATE = '''import torch
import torch.nn.functional as F
from torch import nn

SHARP = 1.5


def swish(x):
    return x * torch.sigmoid(SHARP * x)  # N, D


class Gate(nn.Module):
    def __init__(self, features, hidden=8, p=0.1):
        super().__init__()
        self.up, self.down = nn.Linear(features, hidden), nn.Linear(hidden, features)
        self.p = p

    def forward(self, x):
        relu1 = swish(self.up(x))
        return x + F.dropout(self.down(relu1), self.p, self.training)
'''


def gated(code: str = GATE, **arguments: Any) -> Graph:
    """A perceptron with the code between its layers."""
    graph = drawn.mlp()
    graph = graph.disconnect(Wire("relu1", "y", "head", "x"))
    graph = graph.add("gate", place("Own", "gate", code=code, arguments=arguments))
    into, out = next(iter(graph.nodes["gate"].node.inputs)), next(iter(graph.nodes["gate"].node.outs))
    return graph.connect(Wire("relu1", "y", "gate", into)).connect(Wire("gate", out, "head", "x"))


def test_it_trains_goes_on_and_leaves_as_onnx_and_as_a_folder(tmp_path: Path) -> None:
    trust.trust([GATE])
    data = drawn.table()
    project = drawn.project(gated(hidden=12), data, budget={"epochs": 4}, rate=0.01)
    whole = Run.begin(project, tmp_path)
    *_, last = train(project, whole, data, device="cpu")
    assert isinstance(last, Finished)
    assert GATE.partition("SHARP")[2].strip() in (whole.path / "model.py").read_text()
    parted = Run.begin(project, tmp_path)
    events = train(project, parted, data, device="cpu", epochs=4)
    for event in events:
        if getattr(event, "epoch", 0) == 2:
            break
    events.close()
    *_, last = train(parted.project, Run.open(parted.path), data, device="cpu")
    assert isinstance(last, Finished)
    for name, tensor in whole.network().state_dict().items():
        assert torch.equal(tensor, Run.open(parted.path).network().state_dict()[name]), name
    made = export(whole, tmp_path / "gate.onnx", dataset=data)
    assert made.ok
    folder = export_folder(whole, tmp_path / "folder", dataset=data)
    assert folder.max_abs_difference <= 1e-5


def test_a_failure_in_training_names_the_node_and_the_users_line(tmp_path: Path) -> None:
    code = GATE.replace("        relu1 =", "        if len(x) == 16:\n            x = x @ x[:3]\n        relu1 =")
    trust.trust([code])
    data = drawn.table()
    project = drawn.project(gated(code), data)
    *_, last = train(project, None, data, device="cpu")
    assert isinstance(last, Trouble)
    assert last.node == "gate"
    line = code.split("\n").index("            x = x @ x[:3]") + 1
    assert last.text.startswith(f"Line {line} of gate could not compute what arrives")


def test_a_look_at_the_nodes_is_not_led_astray_by_names_in_it() -> None:
    trust.trust([GATE])
    data = drawn.table()
    project = drawn.project(gated(), data)
    source = write(project.network, settle(project).reports["main"], "Small")
    module = build(source, 0)
    x = torch.rand(3, 6)
    seen = look(module, source, {"x": x})
    assert seen["relu1"].shape == (3, 16)  # what the code calls relu1 has 8
    assert seen["gate"].shape == (3, 16)
