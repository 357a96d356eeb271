"""Lines that torch has no one word for compute what their sentence says, and leave alike however they are wired."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from app.engine.proof.alone import Alone, Arrival
from app.engine.proof.exported import leave_alike
from app.engine.proof.hints import Hints
from nodes import catalogue


def run(kind: str, values: dict[str, Any], **given: torch.Tensor) -> torch.Tensor:
    """What leaves a node when these tensors arrive."""
    names = {torch.float32: "float32", torch.int64: "int64", torch.bool: "bool"}
    arriving = {port: [Arrival(tuple(tensor.shape[1:]), names[tensor.dtype],
                               int(tensor.max()) + 1 if tensor.dtype == torch.int64 else 0)]
                for port, tensor in given.items()}
    node = Alone(catalogue[kind], values, arriving)
    assert not node.problems
    found: torch.Tensor = node.module()(*given.values())
    return found[0] if isinstance(found, tuple) else found


def test_pick_takes_from_each_example_its_own_step() -> None:
    x = torch.randn(4, 5, 3)
    one, several = torch.tensor([0, 4, 2, 1]), torch.randint(0, 5, (4, 2))
    assert torch.equal(run("Pick", {}, x=x, index=one), torch.stack([x[n, one[n]] for n in range(4)]))
    assert torch.equal(run("Pick", {}, x=x, index=several),
                       torch.stack([torch.stack([x[n, k] for k in several[n]]) for n in range(4)]))


def test_every_number_meets_every_other_in_an_outer_product() -> None:
    a, b = torch.randn(2, 3), torch.randn(2, 4)
    assert torch.equal(run("Outer", {}, a=a, b=b), torch.stack([torch.outer(a[n], b[n]) for n in range(2)]))


def test_padding_lies_where_it_was_asked_for() -> None:
    x = torch.randn(2, 3, 4)
    found = run("Pad", {"dim": 1, "before": 2, "after": 1, "value": 7.0}, x=x)
    assert torch.equal(found[:, 2:5], x)
    assert (found[:, :2] == 7).all() and (found[:, 5:] == 7).all()
    both = run("Pad", {"dim": (1, -1), "before": 1, "after": 0}, x=x)
    assert torch.equal(both[:, 1:, 1:], x)
    assert not both[:, 0].any() and not both[:, :, 0].any()


@pytest.mark.parametrize(("scale", "shift"), [(1.0, 0.0), (1.0, 2.5), (-1.0, 1.0), (3.0, 0.0), (0.5, -2.0)])
def test_scale_and_shift_whatever_is_left_unsaid(scale: float, shift: float) -> None:
    x = torch.randn(2, 3)
    torch.testing.assert_close(run("ScaleAndShift", {"scale": scale, "shift": shift}, x=x), scale * x + shift)


def test_one_hot_knows_how_many_codes_there_are() -> None:
    codes = torch.tensor([[0, 2], [3, 1]])
    assert torch.equal(run("OneHot", {}, x=codes), torch.eye(4)[codes])


def test_whole_numbers_stay_whole_beside_whole_ones_only() -> None:
    codes = torch.tensor([[1, 2], [3, 4]])
    assert run("ScaleAndShift", {"scale": 2.0}, x=codes).dtype == torch.int64
    assert run("ScaleAndShift", {"scale": 0.5}, x=codes).dtype == torch.float32
    assert run("Clamp", {"least": 1.0, "most": 3.0}, x=codes).dtype == torch.int64


TOKENS, TRUTHS = "tokens", "mask"
WIRED: list[tuple[str, dict[str, Any], dict[str, str]]] = [
    *((kind, {}, {"a": "steps", "b": "steps"}) for kind in ("Equal", "NotEqual", "Greater", "GreaterEqual", "Less",
                                                          "LessEqual", "Power", "Remainder", "FloorDivide")),
    *((kind, {"value": value}, {"a": TOKENS}) for kind in ("Equal", "Less") for value in (3.0, 2.5)),
    ("Greater", {}, {"a": TOKENS, "b": TOKENS}),
    ("Remainder", {"divisor": -3.0}, {"a": TOKENS}), ("FloorDivide", {"divisor": -3.0}, {"a": TOKENS}),
    ("Remainder", {"divisor": 1.5}, {"a": TOKENS}), ("FloorDivide", {"divisor": 0.98}, {"a": TOKENS}),
    ("ScaleAndShift", {"scale": 3.0, "shift": -1.0}, {"x": TOKENS}), ("ScaleAndShift", {"scale": 0.5}, {"x": TOKENS}),
    ("Clamp", {"least": 1.0, "most": 4.0}, {"x": TOKENS}), ("Clamp", {"least": 1.5, "most": None}, {"x": TOKENS}),
    ("Multiply", {}, {"a": TOKENS, "b": TRUTHS}), ("Multiply", {}, {"a": TRUTHS, "b": TRUTHS}),
    ("Maximum", {}, {"a": TOKENS, "b": TOKENS}), ("Subtract", {}, {"a": TOKENS, "b": TOKENS}),
    ("Where", {}, {"condition": TRUTHS, "a": TOKENS, "b": TOKENS}),
    ("Where", {"otherwise": 0.5}, {"condition": TRUTHS, "a": TOKENS}),
    ("Abs", {}, {"x": TOKENS}), ("Sign", {}, {"x": TOKENS}), ("Square", {}, {"x": TOKENS}),
    *((kind, {}, {"x": TOKENS}) for kind in (
        "Sum", "Max", "Min", "Prod", "Median", "ArgMax", "ArgMin", "CumSum", "CumProd", "CumMax", "Diff", "Flip",
        "Roll", "Pad", "Tile", "RepeatInterleave", "Sort")),
    *((kind, {}, {"x": TRUTHS}) for kind in ("Sum", "CumSum", "Flip", "Roll", "Tril")),
    ("MaskedFill", {"value": 2.0}, {"x": TOKENS, "mask": TRUTHS}),
    ("Pick", {}, {"x": "across", "index": "counts"}),
    *(("Einsum", {"equation": equation}, {"a": "steps", "b": "flat"}) for equation in (
        "ntd,nd->nt", "Ntd,Nd", "n...d,nd->", "abc,ac->cba", "n...d, nd->n...")),
    *(("Einsum", {"equation": equation}, {"a": "steps"}) for equation in (
        "n...d->n", "...->", "abc->ca", "...a->a...", "Zab", "n...->n...")),
    *(("Einsum", {"equation": equation}, {"a": "steps", "b": "across"}) for equation in (
        "nik,nkj->nij", "...ik,...kj->...", "nik,nki->nk", "bij,bjk", "nik,nkj->nikj")),
]


@pytest.mark.slow
def test_they_leave_alike_for_every_sort_of_number() -> None:
    leave_alike([(catalogue[kind], values, Hints(wired=fields)) for kind, values, fields in WIRED])


def test_one_axis_is_written_as_it_always_was_and_several_as_a_pair() -> None:
    def line(**values: Any) -> str:
        text = Alone(catalogue["Mean"], values, {"x": [Arrival(("T", 8))]}).source.text
        return next(line.split("#")[0].strip() for line in text.splitlines() if "mean" in line)

    assert line(dim=1) == "it = x_0.mean(dim=1)"
    assert line(dim=(1, 2), keepdim=True) == "it = x_0.mean(dim=(1, 2), keepdim=True)"
