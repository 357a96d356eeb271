"""What can be held of the installers for Windows and macOS where neither is at hand."""

from __future__ import annotations

import importlib.util
import plistlib
import re
from pathlib import Path
from types import ModuleType

import pytest

HOUSE = Path(__file__).resolve().parents[2]
PACKAGING = HOUSE / "packaging"
SCRIPT = (PACKAGING / "windows" / "layerloom.iss").read_text("utf-8-sig")


def loaded(place: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(place.replace("/", "_"), PACKAGING / place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_windows_installs_for_one_user_and_opens_our_files() -> None:
    assert "PrivilegesRequired=lowest" in SCRIPT
    assert r'Root: HKA; Subkey: "Software\Classes\.loom"' in SCRIPT
    assert '"""{app}\\layerloom.exe"" ""%1"""' in SCRIPT
    assert "HKLM" not in SCRIPT


def test_every_word_of_the_windows_installer_is_in_both_languages() -> None:
    said = set(re.findall(r"^en\.(\w+)=", SCRIPT, re.MULTILINE))
    assert said == set(re.findall(r"^de\.(\w+)=", SCRIPT, re.MULTILINE))
    used = set(re.findall(r"\{cm:(\w+)", SCRIPT)) - {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"}
    assert used == said


def test_what_the_windows_compiler_is_told_is_all_that_the_script_asks_for(tmp_path: Path) -> None:
    told = loaded("windows/pack.py").words(tmp_path, "1.2.3", "cuda", "signtool sign $f")
    given = {word.removeprefix("/D").split("=")[0] for word in told if word.startswith("/D")}
    asked = set(re.findall(r"\{#(\w+)\}", SCRIPT)) | set(re.findall(r"^#ifdef (\w+)", SCRIPT, re.MULTILINE))
    assert given == asked
    assert "/DName=layerloom-1.2.3-cuda-windows-x64" in told
    assert "/Slayerloom=signtool sign $f" in told


def test_on_a_mac_what_is_inside_is_signed_before_what_holds_it(tmp_path: Path) -> None:
    app = tmp_path / "Layerloom.app"
    for place, head in (("Contents/MacOS/layerloom", b"\xcf\xfa\xed\xfe"), ("Contents/Frameworks/a/b/c.so", b"x"),
                        ("Contents/Frameworks/lib.dylib", b"x"), ("Contents/Resources/readme.txt", b"text")):
        path = app / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(head)
    (app / "Contents/Frameworks/link.dylib").symlink_to("lib.dylib")
    qt = app / "Contents/Frameworks/Qt.framework"
    (qt / "Versions/A").mkdir(parents=True)
    (qt / "Versions/A/Qt").write_bytes(b"\xcf\xfa\xed\xfe")
    (qt / "Versions/Current").symlink_to("A")
    (qt / "Qt").symlink_to("Versions/Current/Qt")
    order = [path.name for path in loaded("macos/pack.py").inner(app)]
    assert order == ["Qt", "A", "c.so", "lib.dylib", "layerloom"]


def test_the_rights_on_a_mac_are_two() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True,
                      "com.apple.security.cs.disable-library-validation": True}


@pytest.mark.parametrize("place", ["packaging/linux/layerloom.xml", "packaging/layerloom.spec",
                                   "packaging/windows/layerloom.iss"])
def test_a_file_of_ours_is_the_same_type_everywhere(place: str) -> None:
    assert "application/vnd.layerloom+json" in (HOUSE / place).read_text("utf-8")


def test_hosted_machines_build_on_each_system_and_use_what_is_here() -> None:
    text = (HOUSE / ".github" / "workflows" / "installers.yml").read_text("utf-8")
    assert {"ubuntu", "windows", "macos"} == set(re.findall(r"\{system: (\w+)-", text))
    for place in re.findall(r"packaging/[\w/]+\.(?:py|txt)", text):
        assert (HOUSE / place).is_file(), place
    assert "\t" not in text
