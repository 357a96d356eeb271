"""One seed, tried in a process of its own."""

from __future__ import annotations


def try_one(seed: int) -> tuple[int, str, int, str, tuple[str, ...]]:
    """Seed, ``alike``, ``shaky`` or ``broken``, how many nodes, what broke, the kinds that were in it."""
    import torch

    from .draw import network
    from .hold import hold

    torch.set_num_threads(1)
    size, used = 0, tuple[str, ...]()
    try:
        project = network(seed)
        size, used = len(project.network.nodes), tuple({placed.kind for placed in project.network.nodes.values()})
        return seed, hold(project), size, "", used
    except Exception as error:
        return seed, "broken", size, f"{type(error).__name__}: {error}", used
