"""Makes the Windows installer of the frozen program with Inno Setup, signed if there is something to sign with.

    python packaging/windows/pack.py DIST VERSION cpu|cuda

``LAYERLOOM_SIGN`` is the command that signs a file, with ``$f`` where its name belongs. Ends by printing what was made.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOUSE = HERE.parent.parent


def compiler() -> str:
    """Inno Setup's compiler, on PATH or where it installs itself."""
    places = [Path(os.environ[name]) / f"Inno Setup {version}" / "ISCC.exe" for version in (7, 6)
              for name in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA") if name in os.environ]
    found = shutil.which("iscc") or next((str(place) for place in places if place.is_file()), "")
    if not found:
        raise SystemExit("This needs Inno Setup 6.3 or newer: winget install JRSoftware.InnoSetup")
    return found


def words(out: Path, version: str, torch: str, sign: str) -> list[str]:
    """What the compiler is told."""
    name = f"layerloom-{version}{'' if torch == 'cpu' else f'-{torch}'}-windows-x64"
    told = [f"/DVersion={version}", f"/DSource={out / 'layerloom'}", f"/DOut={out}", f"/DName={name}",
            f"/DIcon={HOUSE / 'build' / 'installer' / 'drawn' / 'layerloom.ico'}", f"/DLicense={HOUSE / 'LICENSE'}"]
    if torch == "cuda":
        told.append("/DSLICED")
    if sign:
        told += ["/DSIGNED", f"/Slayerloom={sign}"]
    return [*told, str(HERE / "layerloom.iss")]


def main(out: Path, version: str, torch: str) -> Path:
    sign = os.environ.get("LAYERLOOM_SIGN", "")
    if sign:  # the programs themselves; Inno Setup signs the installer and the uninstaller
        for program in ("layerloom.exe", "layerloom.com"):
            subprocess.run(sign.replace("$f", f'"{out / "layerloom" / program}"'), shell=True, check=True)
    told = words(out, version, torch, sign)
    subprocess.run([compiler(), "/Qp", *told], check=True, stdout=sys.stderr)
    return out / f"{told[3].removeprefix('/DName=')}.exe"


if __name__ == "__main__":
    print(main(Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3]))
