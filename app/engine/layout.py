"""Whether pictures lie in memory colour by colour or pixel by pixel: a few steps of each are timed, the faster is kept.

The two give slightly different rounding. So that the same plan gives the same numbers
twice on one machine, what was measured is remembered; where it cannot be, nothing is
measured and torch's own layout stays.
"""

from __future__ import annotations

import copy
import hashlib
import json
import time
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from app.core.file import replace_file

from .objective import Aim

GAIN = 1.08
"""How much faster it has to be to be worth a change."""
ROUNDS, SECONDS = 9, 1.5


def layout(module: nn.Module, aim: Aim, batch: Mapping[str, Tensor], text: str) -> tuple[bool, float]:
    """Whether channels-last is faster for this network, and by what factor (0 if nothing was measured).

    ``module`` and the random numbers are left as they were. ``text`` is the written source.
    """
    if not any(isinstance(each, (nn.Conv2d, nn.ConvTranspose2d)) for each in module.modules()):
        return False, 0.0
    device = next(iter(batch.values())).device
    shapes = {name: list(held.shape) for name, held in batch.items()}
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else str(device.type)
    key = hashlib.sha256(json.dumps([text, shapes, name, torch.__version__, torch.get_num_threads()],
                                    sort_keys=True).encode()).hexdigest()[:32]
    file = memory_file()
    known = remembered(file)
    if key in known:
        return known[key] >= GAIN, known[key]
    if not remember(file, known, key, 0.0):
        return False, 0.0
    with torch.random.fork_rng([device] if device.type == "cuda" else []):
        gain = measured(module, aim, batch)
    remember(file, known, key, gain)
    return gain >= GAIN, gain


def measured(module: nn.Module, aim: Aim, batch: Mapping[str, Tensor]) -> float:
    """Time of a pass forward and back in torch's layout ÷ in channels-last."""
    try:
        plain, wide = copy.deepcopy(module), copy.deepcopy(module).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        turned = laid(batch)
        best = [float("inf"), float("inf")]
        began = time.perf_counter()
        for count in range(ROUNDS + 1):
            for place, (network, given) in enumerate(((plain, batch), (wide, turned))):
                start = time.perf_counter()
                aim.outcome(network, given).loss.backward()
                network.zero_grad()
                if next(iter(batch.values())).is_cuda:
                    torch.cuda.synchronize()
                if count:  # the first pass also pays for what torch sets up once
                    best[place] = min(best[place], time.perf_counter() - start)
            if count and time.perf_counter() - began > SECONDS:
                break
        return best[0] / best[1]
    except RuntimeError:  # the training itself will say what is wrong, and whose fault it is
        return 0.0


def laid(batch: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The batch with pictures in channels-last."""
    return {name: held.contiguous(memory_format=torch.channels_last) if held.ndim == 4 else held
            for name, held in batch.items()}


def memory_file() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("layerloom", appauthor=False) / "layouts.json"


def remembered(file: Path) -> dict[str, float]:
    try:
        known = json.loads(file.read_text(encoding="utf-8"))
        return {str(key): float(value) for key, value in known.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def remember(file: Path, known: dict[str, float], key: str, gain: float) -> bool:
    """Whether it could be written down."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        latest = dict(list({**known, **remembered(file), key: round(gain, 3)}.items())[-2000:])
        replace_file(file, json.dumps(latest).encode())
        return True
    except OSError:
        return False
