"""`make bench`: measures every row, prints the table and puts it into the README."""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path

from app.engine.device import processor

from . import canvas, checks, epochs, exports, memory, peers, steps, times, window
from .measure import Row

README = Path(__file__).resolve().parents[2] / "README.md"
FAMILIES = {"steps": steps, "epochs": epochs, "window": window, "checks": checks, "canvas": canvas, "peers": peers,
            "exports": exports, "memory": memory, "times": times}


def main(wanted: list[str]) -> int:
    """Measure the families that are named, or all; only a whole table is put into the README."""
    rows: list[Row] = []
    for name in wanted or FAMILIES:
        for row in FAMILIES[name].rows():
            rows.append(row)
            print(row.said(), flush=True)
    table = "\n".join(["| what | measured | bar | | |", "|---|---|---|---|---|", *(row.said() for row in rows)])
    missed = [row.what for row in rows if not row.kept]
    import torch

    where = (f"Measured on {processor()}, {os.cpu_count()} cores, {platform.system()}, Python "
             f"{platform.python_version()}, torch {torch.__version__}. These machines are shared and noisy: the two "
             "sides of each ratio ran in turn, and medians are shown. "
             + (f"{len(missed)} of {len(rows)} rows miss their bar." if missed else "Every row keeps its bar."))
    if not wanted:
        text = README.read_text(encoding="utf-8")
        text = re.sub(r"(<!-- bench -->\n).*?(<!-- /bench -->)", lambda m: f"{m[1]}{where}\n\n{table}\n{m[2]}", text,
                      flags=re.DOTALL)
        README.write_text(text, encoding="utf-8")
    print(f"\n{where}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
