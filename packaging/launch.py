"""What the installed program runs first; `python -m app` with what only a frozen program needs."""

from __future__ import annotations

import multiprocessing
import os
import sys


def give_back_paths() -> None:
    """Undo what the launcher set for finding our own libraries: other programs we open must find theirs."""
    for name in ("LD_LIBRARY_PATH", "LIBPATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    give_back_paths()
    from app.__main__ import main

    sys.exit(main())
