"""`python -m app`, which is also `layerloom`: a command, or the workbench."""

from __future__ import annotations

import sys

COMMANDS = ("starters", "new", "nodes", "check", "source", "train", "export", "trust", "doctor")


def main(arguments: list[str] | None = None) -> int:
    """Run the command that is named, or open the workbench on a file. Returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments == ["--try-own-python"]:  # the installed program in its second part: see app.engine.bench
        from app.engine.trial import main as trial

        return trial()
    if arguments and (arguments[0] in COMMANDS or arguments[0] in ("--help", "-h", "--version")):
        if arguments[0] == "--version":
            from app.core.version import VERSION

            print(f"layerloom {VERSION}")
            return 0
        from app.cli.main import run

        return run(arguments)
    if arguments and arguments[0].startswith("-"):
        print(f"There is no option {arguments[0]}. See `layerloom --help`.", file=sys.stderr)
        return 1
    from app.ui.start import start

    return start(arguments[0] if arguments else None, sys.argv)


if __name__ == "__main__":
    sys.exit(main())
