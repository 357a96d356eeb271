"""What trying the package rests on: who may, what is missing, another version of a package, less memory."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

import deb
import pytest
import smoke
import tools
from tries import confined, repack
from tries.cases import CASES


def test_a_case_that_does_not_exist_is_answered_with_those_that_do() -> None:
    assert smoke.refusal(["ofline"], None) == f"There is no case ofline; there are {', '.join(CASES)}."


def test_without_a_package_it_says_what_makes_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert "sudo" in smoke.refusal([], None)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert "`make installer` makes it" in smoke.refusal([], None)


def test_what_is_missing_is_named_in_one_sentence_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "there", lambda tool: tool == "dpkg-deb")
    assert tools.lacking(["dpkg-deb"], "Building") == ""
    assert tools.lacking(smoke.TOOLS, "Trying the package") == (
        "Trying the package needs debootstrap, Xvfb, xdotool, import and convert "
        "(Debian and Ubuntu: sudo apt-get install debootstrap imagemagick xdotool xvfb).")


def test_every_tool_that_is_called_has_its_package() -> None:
    assert {*smoke.TOOLS, *deb.TOOLS} <= set(tools.PACKAGES)


def test_each_case_says_in_a_sentence_what_it_does_and_the_removal_comes_before_the_archive_alone() -> None:
    assert all((case.__doc__ or "").endswith(".") for case, _ in CASES.values())
    assert [*CASES][-2:] == ["desktop", "portable"]
    assert len({person for _, person in CASES.values()}) == len(CASES)


@pytest.mark.skipif(not shutil.which("dpkg-deb") or platform.machine() not in deb.MACHINES,
                    reason="packs where Debian's tools are")
def test_the_next_version_of_a_package_holds_the_same_files(tmp_path: Path) -> None:
    root = tmp_path / "root"
    deb.put(root / "usr" / "lib" / "layerloom" / "data", "ours")
    deb.put(root / "DEBIAN" / "control", deb.control("0.1.0", platform.machine(), 1))
    package = tmp_path / "layerloom.deb"
    subprocess.run(["dpkg-deb", "-Zxz", "--build", root, package], check=True, capture_output=True)
    newer = repack.another(package, "0.1.0+next", tmp_path)
    told = subprocess.run(["dpkg-deb", "--field", newer, "Version", "Package"], capture_output=True, text=True).stdout
    assert told == "Version: 0.1.0+next\nPackage: layerloom\n"
    subprocess.run(["dpkg-deb", "--extract", newer, tmp_path / "out"], check=True)
    assert (tmp_path / "out" / "usr" / "lib" / "layerloom" / "data").read_text() == "ours"


def test_less_memory_is_held_for_all_of_it_where_the_kernel_can_and_for_each_process_elsewhere(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "GROUPS", tmp_path)
    with confined.little(2**30) as alone:
        (alone.place / alone.limit).unlink(missing_ok=True)
        assert alone.around == [confined.tool("prlimit"), f"--data={2**30}", "--"]
    (tmp_path / "memory").mkdir()
    held = confined.Little(2**32)
    held.place.mkdir()
    (held.place / held.limit).touch()
    assert "memory" in held.place.parts
    assert f"echo $$ > {held.place}/cgroup.procs" in held.around[2]
    assert "4 GB" in held.told
