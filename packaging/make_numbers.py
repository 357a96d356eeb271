"""Works out resources/help/numbers.json: what each kind makes of a few small numbers, for its page of the manual.

Run it after a kind was added: python packaging/make_numbers.py
"""

from __future__ import annotations

import json
import math
import warnings
from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Any

import torch

from app.engine.proof.alone import Alone, Arrival, Arriving
from nodes import catalogue
from nodes.language import Float, Floats, Int, Node

PATH = Path(__file__).parents[1] / "resources" / "help" / "numbers.json"

QUIET = {"Own", "Data"}
"""Groups whose kinds compute nothing by themselves."""
LEFT = {"CTCLoss", "IndexSelect"}
"""Kinds that want numbers which are not small and plain (the logarithms of probabilities), or a list that is the same
for every example."""

SMALL = {"C": 1, "H": 4, "W": 4, "D": 2, "T": 4, "L": 2, "S": 2, "E": 4}
SMALLER: tuple[dict[str, int], ...] = (
    {}, {"H": 2, "W": 2}, {"C": 4, "H": 2, "W": 2}, {"C": 3, "H": 2, "W": 2}, {"C": 4, "H": 1, "W": 2})
STARS: tuple[tuple[int, ...], ...] = ((4,), (2, 3), (4, 4), (1, 4, 4), (4, 2, 2), (4, 1), ())
LITTLE = {"out_features": 2, "out_channels": 1, "kernel_size": 2, "num_heads": 1, "nhead": 1, "hidden_size": 2,
          "embedding_dim": 2, "num_embeddings": 4, "num_groups": 1, "output_size": 2, "max_length": 8, "size": 2,
          "num_layers": 1, "num_encoder_layers": 1, "num_decoder_layers": 1, "dim_feedforward": 4, "patch_size": 2}
ONE_SIDE = {"top": 0, "bottom": 0, "front": 1, "back": 0}
BLOCKS = {"out_channels": 2, "expand_ratio": 2.0}
CASES: dict[str, tuple[dict[str, Any], dict[str, tuple[int, ...]]]] = {
    "AdaptiveLogSoftmaxWithLoss": ({"n_classes": 4, "cutoffs": (2,), "div_value": 1.0}, {"x": (2,)}),
    "Fold": ({"kernel_size": 2, "stride": 1, "output_size": 3}, {"x": (4, 4)}),
    "FractionalMaxPool3d": ({"kernel_size": 2, "output_ratio": 0.5}, {"x": (1, 3, 3, 3)}),
    "MaxUnpool1d": ({}, {"x": (1, 2), "indices": (1, 2)}),
    "MaxUnpool2d": ({}, {"x": (1, 2, 2), "indices": (1, 2, 2)}),
    "MaxUnpool3d": ({}, {"x": (1, 1, 1, 2), "indices": (1, 1, 1, 2)}),
    **{f"{kind}Pad3d": (ONE_SIDE, {"x": (1, 2, 2, 2)})
       for kind in ("Constant", "Zero", "Reflection", "Replication", "Circular")},
    "Upsample3d": ({}, {"x": (1, 1, 2, 2)}),
    "Einsum": ({}, {"a": (3,), "b": (3,)}),
    "Pick": ({}, {"x": (4, 2), "index": ()}),
    "TimestepEmbedding": ({"features": 8, "longest": 100.0}, {"x": ()}),
    "PatchEmbedding": ({"patch_size": 2, "embed_dim": 2}, {"x": (1, 4, 4)}),
    "InvertedResidual": (BLOCKS, {"x": (2, 3, 3)}),
    "MBConv": (BLOCKS, {"x": (2, 3, 3)}),
    "DenseBlock": ({"num_layers": 1, "growth_rate": 1}, {"x": (2, 3, 3)}),
}
"""Kinds that want other params or sizes to be seen: the values, and the sizes of one example of each input."""
PLACES: dict[str, list[Any]] = {"MaxUnpool1d": [1, 2], "MaxUnpool2d": [[1, 6], [8, 15]], "MaxUnpool3d": [[[5, 11]]]}
"""Where the largest lay, as a pool would tell it: one in each window."""
MOST = 32
"""Numbers a tensor may hold to be shown."""
TOGETHER = 48
"""Numbers that may arrive in all."""


def example(kind: type[Node]) -> dict[str, Any] | None:
    """What arrives and leaves, by port; None if nothing small shows what the kind does."""
    if kind.group in QUIET or kind.__name__ in LEFT or not kind.outs:
        return None
    if kind.__name__ in CASES:
        return case(kind, *CASES[kind.__name__])
    for star, smaller, little in product(STARS, SMALLER, (LITTLE, {})):
        values = {name: little.get(name, param.default) for name, param in kind.params.items()}
        node = Alone(kind, values, arriving(kind, star, {**SMALL, **smaller}))
        if not node.problems and node.leaving and room(node):
            return next((found for positive in (False, True) if (found := shown(kind, node, positive))), None)
    return None


def case(kind: type[Node], changed: Mapping[str, Any], shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
    """The example of a kind that is one of :data:`CASES`."""
    given: Arriving = {}
    for name, port in kind.inputs.items():
        dtype = port.accepts[0]
        shape = shapes.get(name, ())
        below = math.prod(shape) * 2 ** (len(shape) - 1) if kind.__name__ in PLACES else 4
        given[name] = [Arrival(shape, dtype, below if dtype == "int64" else 0)] if name in shapes else []
    values = {name: changed.get(name, param.default) for name, param in kind.params.items()}
    node = Alone(kind, values, given)
    if node.problems:
        raise ValueError(f"{kind.__name__}: {node.problems[0]}")
    return told(kind, node, False)


def arriving(kind: type[Node], star: tuple[int, ...], sizes: Mapping[str, int]) -> Arriving:
    found: Arriving = {}
    for name, port in kind.inputs.items():
        if port.optional or port.otherwise:
            found[name] = []
            continue
        shape = [size for letter in port.pattern if letter != "N"
                 for size in (star if letter.startswith("*") else (sizes.get(letter, 2),))]
        dtype = port.accepts[0]
        if kind.group == "Loss" and dtype == "int64" and "*T" in port.pattern:
            shape = shape[1:]  # the classes are the scores' own axis
        found[name] = [Arrival(tuple(shape), dtype, 4 if dtype == "int64" else 0)] * (2 if port.many else 1)
    return found


def room(node: Alone) -> bool:
    """Whether what arrives and leaves can be seen at a glance."""
    counts = [math.prod(int(size) for size in arrival.shape) for each in node.arriving.values() for arrival in each]
    leave = [math.prod(shape) for shape, _ in node.said({}, 1).values()]
    return max([*counts, *leave]) <= MOST and sum(counts) <= TOGETHER


def shown(kind: type[Node], node: Alone, positive: bool) -> dict[str, Any] | None:
    """The example, or None where torch refuses such numbers or has no answer to one of them."""
    try:
        found = told(kind, node, positive)
    except (ValueError, RuntimeError):
        return None
    return None if "nan" in json.dumps(found["gives"]) else found


def told(kind: type[Node], node: Alone, positive: bool) -> dict[str, Any]:
    torch.manual_seed(0)
    module = node.module().train(kind.group == "Dropout")
    plain = False
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            if parameter.dim() > 1 and kind.group != "Embedding":
                parameter.fill_(1.0)
                plain = True
            elif plain and "bias" in name:
                parameter.zero_()
        source = node.source
        order = [id for _, id, _ in (*source.inputs, *source.extra, *source.targets)]
        given = {id: numbers(node.inputs[id], n, positive) for n, id in enumerate(order)}
        if kind.__name__ in PLACES:
            given["indices_0"] = torch.tensor([[PLACES[kind.__name__]]])
        made: Any
        if kind.group == "Loss":
            made = tuple(module.training_step(*given.values())[0].values())
        else:
            made = module(*given.values())
            made = made if isinstance(made, tuple) else (made,)
            found = dict(zip([name for name, _ in source.outputs], made, strict=True))
            made = [found[f"out{n}"] for n in range(len(node.outs))]
    takes = {id.removesuffix("_0").replace("_", " "): plainly(tensor, True) for id, tensor in given.items()
             if id != "beside"}
    batched = kind.group != "Loss" and bool(kind.inputs)
    gives = {port: plainly(tensor, batched and tensor.dim() > 0 and tensor.size(0) == 1)
             for port, tensor in zip(node.outs, made, strict=True)}
    said = ["One example, without its batch."] if takes else []
    said += ["Here every weight is 1 and every bias 0."] if plain else []
    said += ["While training; what is left out is drawn anew each time."] if kind.group == "Dropout" else []
    changed = {param.title: param.show(node.values[name]) for name, param in kind.params.items()
               if isinstance(param, (Int, Float, Floats)) and node.values[name] != param.default}
    return {"takes": takes, "gives": gives, "said": said, "with": changed}


def numbers(arrival: Arrival, n: int, positive: bool) -> torch.Tensor:
    """Small numbers one can follow by eye: some below zero, none alike in a row."""
    shape = (1, *(int(size) for size in arrival.shape))
    count = math.prod(shape)
    steps = torch.arange(count)
    if arrival.dtype == "bool":
        return (steps % 3 != 1).view(shape)
    if arrival.dtype == "int64":
        return ((steps * 3 + n) % max(arrival.below, 1)).view(shape)
    some = (((steps * 5 + 3 * n) % 9) - 3).float().view(shape)
    return (some + 4) / 10 if positive else some


def plainly(tensor: torch.Tensor, drop: bool) -> Any:
    """Numbers as lists, without the batch and without axes of one that say nothing."""
    if drop:
        tensor = tensor[0]
    while tensor.dim() > 2 and tensor.size(0) == 1:
        tensor = tensor[0]
    if tensor.dim() > 3:
        tensor = tensor.flatten(0, -3)
    if tensor.dtype == torch.float32:
        return rounded(tensor.tolist())
    return tensor.tolist()


def rounded(value: Any) -> Any:
    if isinstance(value, list):
        return [rounded(each) for each in value]
    return float(f"{value:.4g}") if math.isfinite(value) else str(value)


def all_examples() -> dict[str, Any]:
    """Every kind of ours that a few numbers explain."""
    found = {}
    for name, kind in catalogue.items():
        if kind.origin:
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if (one := example(kind)) is not None:
                found[name] = one
    return found


def text() -> str:
    rows = (f"  {json.dumps(name)}: {json.dumps(one, ensure_ascii=False)}" for name, one in all_examples().items())
    return "{\n" + ",\n".join(rows) + "\n}\n"


if __name__ == "__main__":
    PATH.write_text(text(), encoding="utf-8")
    print(f"{PATH.name}: {len(json.loads(PATH.read_text('utf-8')))} kinds of {len(catalogue)}")
