"""What builds the installer is run as scripts, not imported as a package; here its folder is one to import from."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
