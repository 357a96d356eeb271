"""Programs of the system that building and trying the installer call, and the sentence when one is not there."""

from __future__ import annotations

import shutil
from collections.abc import Iterable

PACKAGES = {"debootstrap": "debootstrap", "dpkg-deb": "dpkg", "Xvfb": "xvfb", "xdotool": "xdotool",
            "import": "imagemagick", "convert": "imagemagick", "strip": "binutils", "objdump": "binutils",
            "desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream", "man": "man-db",
            "lintian": "lintian"}
"""The Debian package of each."""

PLACES = "/usr/local/sbin:/usr/sbin:/sbin"
"""Where tools of the administrator lie, if PATH does not lead there."""


def there(tool: str) -> bool:
    return bool(shutil.which(tool) or shutil.which(tool, path=PLACES))


def lacking(tools: Iterable[str], what: str) -> str:
    """``Building needs desktop-file-validate …``: one sentence with the command that installs all; empty if none."""
    missing = [tool for tool in tools if not there(tool)]
    if not missing:
        return ""
    named = missing[0] if len(missing) == 1 else f"{', '.join(missing[:-1])} and {missing[-1]}"
    packages = " ".join(sorted({PACKAGES[tool] for tool in missing}))
    return f"{what} needs {named} (Debian and Ubuntu: sudo apt-get install {packages})."
