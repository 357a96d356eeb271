"""What every node gives for real samples: the written source is run once, and each line is watched."""

from __future__ import annotations

import ast
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from types import FrameType
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from app.core.write import Source

from .build import file_of

TILES, SIDE = 16, 256
"""A picture shows at most so many channels, and at most so many numbers along a side."""


@dataclass(frozen=True)
class Seen:
    """What left one node. ``picture`` shows the first sample: uint8 [height, width], brighter is larger."""

    shape: tuple[int, ...]
    mean: float
    deviation: float
    low: float
    high: float
    picture: np.ndarray | None = None


def look(module: nn.Module, source: Source, inputs: Mapping[str, Tensor]) -> dict[str, Seen]:
    """Run ``module`` in eval mode on ``inputs`` (prepared values by field) and say what each node gives, by its id.

    A node whose line fails, and all after it, are left out; the error is raised by nobody: it
    is the check's and the training's to tell.
    """
    results = variables(source)
    found: dict[str, Any] = {id: inputs[field] for _, id, field in source.inputs if field in inputs}
    file = file_of(source)

    def watch(frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename != file or frame.f_code.co_name not in ("forward", "steps") \
                or frame.f_locals.get("self") is not module:  # a user's own Python has a forward too
            return None
        if event in ("line", "return"):
            for id, name in results.items():
                if id not in found and name in frame.f_locals:
                    found[id] = frame.f_locals[name]
        return watch

    was_training, before = module.training, sys.gettrace()
    module.eval()
    try:
        sys.settrace(watch)
        with torch.inference_mode():
            module(*[inputs[field] for _, _, field in source.inputs])
    except (RuntimeError, IndexError, ValueError, KeyError):
        pass
    finally:
        sys.settrace(before)
        module.train(was_training)
    return {id: seen(held) for id, held in found.items() if isinstance(held, Tensor) and held.numel()}


def variables(source: Source) -> dict[str, str]:
    """For each node of the forward part the name its result has in the source."""
    found: dict[str, str] = {}
    text = source.text.splitlines()
    for line, id in sorted(source.lines.items()):
        try:
            step = ast.parse(text[line - 1].strip()).body
        except SyntaxError:  # a line of a longer statement
            continue
        if step and isinstance(step[0], ast.Assign):
            names = [each.id for each in ast.walk(step[0].targets[0]) if isinstance(each, ast.Name) and each.id != "_"]
            if names and names[0] != "self":
                found.setdefault(id, names[0])
    return found


def seen(held: Tensor) -> Seen:
    values = held.detach().float()
    finite = values[torch.isfinite(values)]
    some = finite if finite.numel() else torch.zeros(1, device=values.device)
    return Seen(tuple(held.shape), float(some.mean()), float(some.std(correction=0)), float(some.min()),
                float(some.max()), picture(values[0]) if held.ndim > 1 else None)


def picture(values: Tensor) -> np.ndarray | None:
    """The first sample as a picture: channels as tiles, a sequence as columns, features as one row."""
    values = values.cpu()
    if values.ndim == 0:
        return None
    if values.ndim == 1:
        values = values[None]  # 1, features
    elif values.ndim == 2:
        values = values.T  # features, time
    else:
        values = tiles(values.reshape(-1, *values.shape[-2:]))
    values = values[:SIDE, :SIDE]
    low, high = torch.nan_to_num(values.min()), torch.nan_to_num(values.max())
    spread = (values - low) / (high - low).clamp_min(1e-12)
    return (torch.nan_to_num(spread).clamp(0, 1) * 255).to(torch.uint8).numpy()


def tiles(channels: Tensor) -> Tensor:
    """Channels, H, W → one plane with at most ``TILES`` of them in a square, a dark line between."""
    channels = channels[:TILES]
    across = int(np.ceil(np.sqrt(len(channels))))
    down = -(-len(channels) // across)
    low, (high, wide) = channels.min(), channels.shape[1:]
    plane = torch.full((down * (high + 1) - 1, across * (wide + 1) - 1), float(low))
    for place, channel in enumerate(channels):
        y, x = place // across * (high + 1), place % across * (wide + 1)
        plane[y:y + high, x:x + wide] = channel
    return plane
