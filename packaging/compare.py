"""Compares two builds of one commit, file by file, and says which differ.

    python packaging/compare.py FOLDER FOLDER
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path


def read(folder: Path) -> dict[str, str]:
    """What each file in the folder holds, as a hash, and what each link leads to; also whether it may be run."""
    found = {}
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[place] = f"link to {path.readlink()}"
        elif path.is_file():
            runs = "program " if path.stat().st_mode & 0o100 else ""
            found[place] = runs + hashlib.file_digest(path.open("rb"), "sha256").hexdigest()
    return found


def differences(one: dict[str, str], other: dict[str, str]) -> list[str]:
    """A line for each file that is missing on one side or not the same."""
    lines = []
    for place in sorted(one.keys() | other.keys()):
        if place not in one or place not in other:
            lines.append(f"only in the {'first' if place in one else 'second'}: {place}")
        elif one[place] != other[place]:
            lines.append(f"differs: {place}")
    return lines


def main(words: list[str]) -> int:
    one, other = (read(Path(word)) for word in words)
    found = differences(one, other)
    both, all = len(one.keys() & other.keys()), len(one.keys() | other.keys())
    print("\n".join([*found, f"{len(found)} differ; {both} of {all} files are on both sides."]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
