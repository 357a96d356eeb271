"""One seed, tried in a process of its own."""

from __future__ import annotations

import os


def try_one(seed: int) -> tuple[int, str, int, str, tuple[str, ...]]:
    """Seed, ``alike``, ``shaky`` or ``broken``, how many nodes, what broke and where, the kinds that were in it."""
    import torch

    from .draw import network
    from .hold import Broken, hold
    from .tame import tame
    from .where import where

    torch.set_num_threads(1)
    size, used = 0, tuple[str, ...]()
    try:
        project = tame(network(seed))
        size, used = len(project.network.nodes), tuple({placed.kind for placed in project.network.nodes.values()})
        return seed, hold(project), size, "", used
    except Exception as error:
        why = f"{type(error).__name__}: {error}"
    if "other answers" in why:
        try:
            why = f"{Broken.__name__}: {' AND '.join(map(str, where(project))) or why}"
        except Exception as error:
            why += f" (and where could not be found: {error})"
    return seed, "broken", size, why, used


def quietly() -> None:
    """Begin a process whose operators' own complaints are not printed between the lines."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
