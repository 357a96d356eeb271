"""What `make installer-test` does: tries the built .deb as a person would, in a system that has never seen Python.

    python packaging/smoke.py [CASE …] [--deb FILE]

A small Debian is made once by debootstrap and kept outside this repository. It is copied, the package is installed
into it, and the program runs there on a virtual screen, driven by real keys and a real mouse. Screenshots are kept
in dist/smoke/, to be looked at. Needs root, for chroot. What is tried stands in `tries/cases.py`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tools import lacking
from tries.cases import CASES
from tries.debian import installed
from tries.guest import Guest
from tries.hands import SHOTS, screen, shoot
from tries.hold import Failed, say

HOUSE = Path(__file__).resolve().parent.parent
TOOLS = ("debootstrap", "dpkg-deb", "Xvfb", "xdotool", "import", "convert")


def main(words: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("cases", nargs="*", metavar="CASE", help=", ".join(CASES))
    options.add_argument("--deb", type=Path, help="the package, if it is not the newest in dist/")
    asked = options.parse_args(words)
    built = sorted((HOUSE / "dist").glob("layerloom_*.deb"), key=lambda path: path.stat().st_mtime)
    package = asked.deb or (built[-1] if built else None)
    if reason := refusal(asked.cases, package):
        print(reason, file=sys.stderr)
        return 1
    assert package is not None
    cases, began = [name for name in CASES if name in (asked.cases or CASES)], time.monotonic()
    with screen() as display:
        try:
            with installed(package, display) as guest:
                say(f"{package.name} is installed after {time.monotonic() - began:.0f} s.")
                wrong = [name for name in cases if not passes(name, guest, package)]
        except (Failed, subprocess.SubprocessError, OSError) as reason:
            print(f"Not even installed: {reason}", file=sys.stderr)
            return 1
    print(f"{len(cases) - len(wrong)} passed, {len(wrong)} failed in {(time.monotonic() - began) / 60:.0f} minutes; "
          f"screenshots in {SHOTS}")
    return 1 if wrong else 0


def refusal(cases: list[str], package: Path | None) -> str:
    """Why nothing can be tried, in a sentence that says what to do; empty if all is there."""
    if unknown := [name for name in cases if name not in CASES]:
        return f"There is no case {unknown[0]}; there are {', '.join(CASES)}."
    if os.geteuid() != 0:
        return "This makes a system of its own with chroot, which only root may. Run it with sudo."
    if package is None or not package.is_file():
        return "There is no .deb in dist/; `make installer` makes it."
    return lacking(TOOLS, "Trying the package")


def passes(name: str, guest: Guest, package: Path) -> bool:
    """Try one case, and say how it went."""
    case, person = CASES[name]
    began = time.monotonic()
    say(f"{name}: {(case.__doc__ or '').splitlines()[0]}")
    try:
        guest.welcome(person)
        case(guest, package)
    except (Failed, subprocess.SubprocessError, OSError) as reason:
        shoot(f"{name}-failed")
        say(f"{guest.said()}\n  FAILED after {time.monotonic() - began:.0f} s: {reason}")
        return False
    finally:
        guest.stop()
    say(f"  Passed in {time.monotonic() - began:.0f} s.")
    return True


if __name__ == "__main__":
    sys.exit(main())
