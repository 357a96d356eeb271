"""Makes the disk image of the frozen program, signed and notarised if there is something to do it with.

    python packaging/macos/pack.py DIST VERSION apple

``LAYERLOOM_SIGN`` is the name of a "Developer ID Application" certificate in the keychain; without it the program is
signed for this machine only. ``LAYERLOOM_NOTARY`` is a profile that `xcrun notarytool store-credentials` made.
Ends by printing what was made.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

RIGHTS = Path(__file__).resolve().parent / "entitlements.plist"


def inner(app: Path) -> list[Path]:
    """Every library, program and framework in it, the innermost first: each is signed before what holds it.

    Of a framework its versions are signed, as Apple's TN2206 says; what leads to them are links.
    """
    found = [path for path in app.rglob("*") if path.is_file() and not path.is_symlink()
             and (path.suffix in (".so", ".dylib") or machine_code(path))]
    found += [path for path in app.rglob("*.framework/Versions/*") if path.is_dir() and not path.is_symlink()]
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def machine_code(path: Path) -> bool:
    """Whether a file begins as Apple's programs do, for one processor or for several."""
    with path.open("rb") as file:
        return file.read(4) in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


def sign(app: Path, name: str) -> None:
    how = ["codesign", "--force", "--sign", name or "-"]
    if name:
        how += ["--timestamp", "--options", "runtime"]
    for path in inner(app):
        subprocess.run([*how, *(["--entitlements", str(RIGHTS)] if name else []), str(path)], check=True,
                       stdout=sys.stderr)
    subprocess.run([*how, *(["--entitlements", str(RIGHTS)] if name else []), str(app)], check=True, stdout=sys.stderr)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True, stdout=sys.stderr)


def image(app: Path, target: Path) -> None:
    """A disk image with the program and a way into the folder of programs."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["ditto", str(app), str(Path(folder) / app.name)], check=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        target.unlink(missing_ok=True)
        subprocess.run(["hdiutil", "create", "-volname", "Layerloom", "-srcfolder", folder, "-format", "ULMO", "-ov",
                        str(target)], check=True, stdout=sys.stderr)


def notarise(target: Path, profile: str) -> None:
    """Have Apple look at it, and put its answer into the image so that it opens offline."""
    subprocess.run(["xcrun", "notarytool", "submit", str(target), "--keychain-profile", profile, "--wait"], check=True,
                   stdout=sys.stderr)
    subprocess.run(["xcrun", "stapler", "staple", str(target)], check=True, stdout=sys.stderr)


def main(out: Path, version: str) -> Path:
    app, name = out / "Layerloom.app", os.environ.get("LAYERLOOM_SIGN", "")
    shutil.rmtree(out / "layerloom", ignore_errors=True)  # the same, not yet a bundle
    sign(app, name)
    target = out / f"layerloom-{version}-macos-{platform.machine()}.dmg"
    image(app, target)
    if name:
        subprocess.run(["codesign", "--sign", name, "--timestamp", str(target)], check=True, stdout=sys.stderr)
    if profile := os.environ.get("LAYERLOOM_NOTARY", ""):
        notarise(target, profile)
    return target


if __name__ == "__main__":
    print(main(Path(sys.argv[1]).resolve(), sys.argv[2]))
