"""`make fuzz`: so many random networks from a seed on, on every core; what breaks is made small and kept as a file.

    python -m tests.fuzz [COUNT] [SEED]
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from multiprocessing import get_context
from pathlib import Path

from .one import quietly, try_one

KEPT = Path("fuzz-failures")


def keep(seed: int) -> tuple[Path, str]:
    """Make the network of a seed as small as it still breaks, and write it down."""
    from app.core.file import save
    from app.core.project import Project

    from .draw import network
    from .hold import hold
    from .shrink import smaller
    from .tame import tame

    def gist(project: Project) -> str:
        try:
            hold(project)
        except Exception as error:
            return f"{type(error).__name__}: {str(error)[:24]}"
        return ""

    project = tame(network(seed))
    why = gist(project)
    small = smaller(project, lambda other: gist(other) == why) if why else project
    KEPT.mkdir(exist_ok=True)
    path = KEPT / f"seed-{seed}.loom"
    save(small, path)
    return path, ", ".join(placed.kind for placed in small.network.nodes.values())


def main(count: int = 500, first: int = 0) -> int:
    """Try the networks of the seeds from ``first`` on. Returns 1 if one broke a promise."""
    began, told, used = time.perf_counter(), Counter[str](), Counter[str]()
    broken: list[tuple[int, str]] = []
    nodes = 0
    # fresh processes now and then: the exporter keeps what it once saw
    with get_context("spawn").Pool(os.cpu_count(), quietly, maxtasksperchild=20) as pool:
        each = pool.imap(try_one, range(first, first + count))
        for done, (seed, how, size, why, kinds) in enumerate(each, 1):
            told[how] += 1
            nodes += size
            used.update(kinds)
            if why:
                broken.append((seed, why))
                print(f"seed {seed}: {why[:300]}", flush=True)
            if done % 25 == 0:
                print(f"{done} of {count} networks, {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    for seed, _ in broken[:10]:
        path, kinds_in_it = keep(seed)
        print(f"seed {seed}: as small as it breaks: {kinds_in_it} ({path})", flush=True)
    from .draw import kinds as all_kinds

    unused = sorted({kind.__name__ for kind in all_kinds()} - used.keys())
    print(f"{count} networks of {nodes / count:.0f} nodes on average, {len(used)} kinds: {told['alike']} alike, "
          f"{told['shaky']} shaky in single precision, {told['broken']} broken; "
          f"{time.perf_counter() - began:.0f} s. Never drawn: {', '.join(unused) or 'none'}.")
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
