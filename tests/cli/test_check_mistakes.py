"""Typical mistakes of beginners, kept as files: `layerloom check` names the root, says why, and offers what helps."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.core.file import read, save
from app.core.fix import fixes
from app.core.inspect import inspect

FILES = Path(__file__).parents[1] / "files"


@dataclass(frozen=True)
class Mistake:
    """What is said of a file: at which node, in which words, with which fixes; ``then`` is the root after the first."""

    file: str
    node: str
    says: tuple[str, ...]
    fixes: tuple[str, ...]
    then: str = ""
    state: str = "wrong"


MISTAKES = [
    Mistake("01-linear-after-conv", "digit", ("10 classes", "N, 10", "N, 16, 4, 10", "head", "flatten or pool"),
            ("Insert Flatten before head", "Insert Global average pool 2D before head",
             "Insert Global average pool 2D and Linear with 10 outputs")),
    Mistake("02-wrong-number-of-classes", "digit", ("10 classes", "7 numbers", "head", "one for each class"),
            ("Set Outputs of head to 10", "Insert Linear with 10 outputs")),
    Mistake("03-too-many-pools", "pool4", ("2×2 along H and W", "1×1", "relu4"),
            ("Remove pool4", "Remove pool3", "Remove pool2")),
    Mistake("04-kernel-larger-than-picture", "conv2", ("5×5", "2×2", "pool1"),
            ("Set Padding to 2×2", "Remove pool1", "Set Kernel size to 2×2")),
    Mistake("05-shortcut-with-other-channels", "add1", ("N, 32, 8, 8 from norm2", "N, 16, 8, 8 from relu1", "axis 1"),
            ("Insert Conv 2D 1×1 with 32 filters after relu1", "Set Filters of conv2 to 16",
             "Set Filters of conv1 to 32")),
    Mistake("06-shortcut-around-a-stride", "add1", ("N, 32, 4, 4 from conv3", "N, 16, 8, 8 from relu1"),
            ("Insert Conv 2D 1×1 with 32 filters and stride 2 after relu1",)),
    Mistake("07-shortcut-without-padding", "add1", ("N, 16, 4, 4 from conv3", "N, 16, 8, 8 from relu1", "axis 2"),
            ("Set Padding of conv2 and conv3 to 1×1", "Insert Conv 2D 1×1 with 16 filters and stride 2 after relu1",
             "Cut what comes from relu1 to 4×4")),
    Mistake("08-unet-odd-sizes", "concat1", ("along axis 1 only", "axis 2 (5, 4)", "relu1 brings N, 16, 5, 5",
                                             "up1 brings N, 16, 4, 4"),
            ("Set Output padding of up1 to 1×1", "Pad what comes from up1 to 5×5",
             "Resize what comes from up1 to 5×5")),
    Mistake("09-heads-that-do-not-divide", "attention1", ("64 features", "7 equal heads", "places brings N, T, 64"),
            ("Set Heads to 8", "Set Features of words to 63", "Insert Linear with 70 outputs")),
    Mistake("10-groups-that-do-not-divide", "conv2", ("16 incoming", "3 equal groups", "32 outgoing", "relu1"),
            ("Set Groups to 2",)),
    Mistake("11-table-smaller-than-the-codes", "words", ("up to 1797", "100 rows", "verse"), ("Set Rows to 1798",)),
    Mistake("12-words-without-embedding", "lstm1", ("decimal numbers", "whole numbers arrive from verse"),
            ("Insert Embedding",)),
    Mistake("13-whole-sequence-as-answer", "answer", ("5 classes", "N, 5", "N, T, 5", "head", "last step"),
            ("Insert Select: the last step before head", "Insert Mean over axis 1 before head",
             "Insert Select: the last step")),
    Mistake("14-batch-norm-for-rows-after-conv", "norm1", ("N, C", "N, 16, 8, 8 arrives from conv1", "Batch norm 2D"),
            ("Change norm1 to Batch norm 2D",)),
    Mistake("15-flatten-before-conv", "conv1", ("4 sizes (N, C, H, W)", "2 arrive from flatten1 (N, 64)", "pictures"),
            ("Remove flatten1", "Insert Reshape to 1 × 8 × 8")),
    Mistake("16-reshape-to-another-number", "reshape1", ("256 numbers", "784", "pool1 brings N, 16, 4, 4"),
            ("Set To to 256",)),
    Mistake("17-input-and-target-swapped", "loss1", ("loss1.x", "decimal numbers", "whole numbers arrive from digit"),
            ("Swap x and target",)),
    Mistake("18-column-against-row", "loss1", ("prediction is N", "target is N, 1 from truth", "column brings N"),
            ("Remove column", "Insert Squeeze of axis 1 after truth", "Insert Unsqueeze: a new axis 1 after column")),
    Mistake("19-wire-backwards", "hidden", ("backwards", "x, an input of relu1", "y, an output of hidden"),
            ("Swap the ends of the wire: from hidden to relu1", "Cut the wire from relu1")),
    Mistake("20-circle", "add1", ("add1 feeds itself through conv2", "cut"),
            ("Cut the wire from conv2 to add1",), then="add1"),
    Mistake("21-misspelt-field", "image", ("imgae", "no such field", "image, digit"), ("Use the field image",)),
    Mistake("22-loose-node", "relu1", ("Nothing is wired to relu1 yet",),
            ("Put relu1 between hidden and head", "Wire hidden to relu1", "Wire flatten1 to relu1"),
            state="unfinished"),
    Mistake("23-no-output", "", ("no Output yet",), ("Add an Output after head",), state="unfinished"),
    Mistake("24-dropout-in-per-cent", "drop1", ("Share is 30", "the most it can be is 1"),
            ("Set Share to 0.3", "Set Share to 0.5")),
    Mistake("25-two-wires-into-one-port", "relu1", ("2 wires", "conv1 and conv2", "takes one"),
            ("Join conv1 and conv2 with Add", "Join conv1 and conv2 with Concat", "Cut the wire from conv1")),
    Mistake("26-argmax-before-the-output", "digit", ("decide brings whole numbers", "decimal numbers"),
            ("Remove decide",)),
    Mistake("27-two-numbers-for-one", "warmest", ("temp_max wants N, 1", "N, 2 arrives from head"),
            ("Set Outputs of head to 1", "Insert Linear with 1 output")),
    Mistake("28-series-as-channels", "conv1", ("C is T", "past brings N, T, 1", "channels, then time"),
            ("Insert Permute to axes 0, 2, 1",)),
    Mistake("29-picture-into-a-reader", "lstm1", ("3 sizes (N, T, D)", "4 arrive from image (N, 1, 8, 8)"),
            ("Insert Squeeze of axis 1", "Insert Flatten and Permute to axes 0, 2, 1")),
    Mistake("30-kernel-of-zero", "conv1", ("Kernel size is 0", "the least it can be is 1"),
            ("Set Kernel size to 3×3",)),
    Mistake("31-loss-without-target", "loss1", ("Nothing is wired to target of loss1 yet",),
            ("Add a Target for digit",), state="unfinished"),
    Mistake("32-kind-spelt-otherwise", "conv1", ("conv1 is a Conv2D", "does not know"), ("Change conv1 to Conv 2D",)),
    Mistake("33-pool-before-conv", "conv2", ("4 sizes", "2 arrive from pool1 (N, 16)"),
            ("Remove pool1", "Insert Reshape to 1 × 4 × 4")),
    Mistake("34-memory-of-every-layer", "next", ("1, N, 1 arrives from head", "not the batch N"),
            ("Insert Select: the last layer before head", "Insert Select: the last layer")),
    Mistake("35-two-inputs-of-other-length", "add1", ("N, 48 from last", "N, 64 from seen", "axis 1"),
            ("Insert Linear with 64 outputs after last", "Insert Linear with 48 outputs after seen")),
    Mistake("36-gate-of-rows", "multiply1", ("N, 16, 8, 8 from relu1", "N, 16 from sigmoid1"),
            ("Insert Reshape to 16 × 1 × 1 after sigmoid1",)),
]

ADVICE = [
    Mistake("40-softmax-before-cross-entropy", "softmax1", ("10 scores for digit", "23 %"), ("Remove softmax1",)),
    Mistake("41-no-activation-between-layers", "hidden", ("Between hidden and head", "ReLU"),
            ("Insert ReLU after hidden",)),
    Mistake("42-batch-norm-with-batches-of-one", "norm1", ("batch size is 1",), ("Change norm1 to Group norm",)),
    Mistake("43-narrow-view", "pool1", ("3×3 of the 8×8 pixels of image",), ()),
    Mistake("44-branch-that-leads-nowhere", "side", ("4,640 learned numbers", "neither trained nor exported"),
            ("Remove side",)),
    Mistake("45-one-heavy-layer", "hidden", ("524,544 of the 527,434", "99.5 %", "2,048 numbers arrive from flatten1"),
            ("Insert Max pool 2D before flatten1", "Change flatten1 to Global average pool 2D")),
    Mistake("46-words-without-order", "encoder1", ("order of what verse brings",), ("Insert Sinusoidal encoding",)),
    Mistake("47-dropout-at-the-end", "drop1", ("20 % of the answers of digit",),
            ("Move drop1 before head", "Remove drop1")),
]


def check(capsys: pytest.CaptureFixture[str], path: Path, code: int) -> dict[str, Any]:
    """What `layerloom check --json` says of a file, through the real command line."""
    capsys.readouterr()
    assert main(["check", str(path), "--json"]) == code
    return json.loads(capsys.readouterr().out.strip().splitlines()[-1])


def first_fix(path: Path, node: str, advice: bool, to: Path) -> Path:
    """The project with the first fix of the first problem of a node used, in another file."""
    project = read(path)
    findings = inspect(project)
    told = findings.advice if advice else findings.problems
    network, problem = next(each for each in told if each[1].node == node)
    fix = fixes(findings.reports[network], problem, project.plan)[0]
    save(project.with_network(network, fix.graph), to)
    return to


def test_there_are_enough_and_none_is_forgotten() -> None:
    assert {path.stem for path in FILES.glob("*.loom")} == {each.file for each in MISTAKES + ADVICE}
    assert len(MISTAKES) >= 20


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda each: each.file)
def test_the_root_is_named_with_what_helps(mistake: Mistake, tmp_path: Path,
                                           capsys: pytest.CaptureFixture[str]) -> None:
    path = FILES / f"{mistake.file}.loom"
    found = check(capsys, path, 1)
    assert not found["ok"]
    red = {each["node"] for each in found["problems"] if each["state"] == "wrong"}
    assert red == ({mistake.node} if mistake.state == "wrong" else set())
    problem = next(each for each in found["problems"] if each["node"] == mistake.node)
    assert problem["state"] == mistake.state
    for words in mistake.says:
        assert words in problem["text"]
    assert problem["text"].count(f"{mistake.node}: {mistake.node}") == 0
    assert tuple(problem["fixes"]) == mistake.fixes
    after = first_fix(path, mistake.node, False, tmp_path / "mended.loom")
    if mistake.then:
        assert {each["node"] for each in check(capsys, after, 1)["problems"]} == {mistake.then}
    else:
        assert check(capsys, after, 0)["problems"] == []


@pytest.mark.parametrize("mistake", ADVICE, ids=lambda each: each.file)
def test_advice_is_no_problem(mistake: Mistake, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = FILES / f"{mistake.file}.loom"
    found = check(capsys, path, 0)
    assert found["ok"]
    assert found["problems"] == []
    (advice,) = found["advice"]
    assert advice.keys() == {"network", "node", "port", "text", "state", "fixes"}
    assert (advice["node"], advice["state"]) == (mistake.node, "advice")
    for words in mistake.says:
        assert words in advice["text"]
    assert tuple(advice["fixes"]) == mistake.fixes
    if mistake.fixes:
        after = check(capsys, first_fix(path, mistake.node, True, tmp_path / "better.loom"), 0)
        assert mistake.node not in {each["node"] for each in after["advice"]} or \
            advice["text"] not in {each["text"] for each in after["advice"]}
