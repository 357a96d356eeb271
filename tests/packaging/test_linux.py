"""The Debian package and the portable archive: what they tell the system, and that they unpack."""

from __future__ import annotations

import configparser
import os
import platform
import shutil
import subprocess
import xml.etree.ElementTree as xml
from pathlib import Path

import deb
import pytest

from app.core.version import VERSION

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
TYPE = "application/vnd.layerloom+json"
packs = pytest.mark.skipif(not all(map(shutil.which, deb.TOOLS)) or platform.machine() not in deb.MACHINES,
                           reason="packs where Debian's tools are")


def entry() -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(LINUX / "layerloom.desktop", "utf-8")
    return read["Desktop Entry"]


def test_the_desktop_entry_opens_a_file_of_our_type() -> None:
    assert entry()["Exec"] == "layerloom %f"
    assert entry()["MimeType"] == f"{TYPE};"
    assert entry()["Terminal"] == "false"


def test_entry_type_and_store_page_agree() -> None:
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = xml.parse(LINUX / "layerloom.xml").find("m:mime-type", space)
    assert kind is not None
    assert kind.get("type") == TYPE
    assert kind.find("m:glob", space).get("pattern") == "*.loom"  # type: ignore[union-attr]
    page = xml.parse(LINUX / "org.layerloom.Layerloom.metainfo.xml")
    assert page.findtext("provides/mediatype") == TYPE
    assert page.findtext("launchable") == "layerloom.desktop"
    assert page.findtext("summary") == entry()["Comment"]


@packs
def test_the_tools_of_the_desktop_find_the_entry_and_the_page_valid_and_a_wrong_one_not(tmp_path: Path) -> None:
    share = tmp_path / "usr" / "share"
    for name, place in (("layerloom.desktop", "applications"), ("org.layerloom.Layerloom.metainfo.xml", "metainfo")):
        deb.put(share / place / name, deb.filled((LINUX / name).read_text("utf-8"), VERSION, "2026-11-28"))
    assert deb.validate(tmp_path) == ""
    deb.put(share / "applications" / "layerloom.desktop", "[Desktop Entry]\nName=Layerloom\n")
    assert "required key" in deb.validate(tmp_path)


@pytest.mark.skipif(not shutil.which("man"), reason="reads the manual page where man is")
def test_the_manual_page_reads_without_a_warning(tmp_path: Path) -> None:
    page = tmp_path / "layerloom.1"
    page.write_text(deb.filled((LINUX / "layerloom.1").read_text("utf-8"), VERSION, "2026-11-28"), "utf-8")
    around = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "MANWIDTH": "80"}
    done = subprocess.run(["man", "--warnings", "--encoding=UTF-8", "--local-file", page], capture_output=True,
                          text=True, env=around)
    assert done.stderr == ""
    for command in ("starters", "new", "nodes", "check", "source", "train", "export", "trust", "doctor"):
        assert f"\n       {command} " in done.stdout


def test_the_package_needs_what_qt_needs() -> None:
    fields = dict(line.split(": ", 1) for line in deb.control(VERSION, "x86_64", 1234).splitlines() if line[0] != " ")
    needs = fields["Depends"].split(", ")
    assert fields["Architecture"] == "amd64"
    assert fields["Version"] == VERSION
    assert {"libegl1", "libxcb-cursor0", "libxkbcommon-x11-0"} <= set(needs)
    assert "libglib2.0-0 | libglib2.0-0t64" in needs
    assert not any("python" in need for need in needs)


def test_the_oldest_c_library_is_the_newest_that_is_asked_for(tmp_path: Path) -> None:
    shutil.copyfile(Path(shutil.which("true") or "").resolve(), tmp_path / "true")
    (tmp_path / "readme.txt").write_text("GLIBC_2.99 is only named here.")
    major, minor = deb.oldest(tmp_path).split(".")
    assert major == "2"
    assert 17 <= int(minor) < 99
    assert f"libc6 (>= {major}.{minor})" in deb.control(VERSION, "x86_64", 1, libc=f"{major}.{minor}")


@packs
def test_a_system_that_is_too_old_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "it.run"
    text = (LINUX / "portable.sh").read_text("utf-8")
    script.write_text(text.replace("@MACHINE@", platform.machine()).replace("@LIBC@", "2.99"), "utf-8")
    done = subprocess.run(["sh", script], capture_output=True, text=True,
                          env={"HOME": str(tmp_path), "PATH": os.environ["PATH"]})
    assert done.returncode == 1
    assert "glibc 2.99 or newer; this system has 2." in done.stderr


def test_only_programs_may_be_run(tmp_path: Path) -> None:
    for name, head in (("layerloom", b"\x7fELF"), ("script", b"#!/bin/sh"), ("libqt.so.6", b"\x7fELF"),
                       ("main.py", b"#!/usr/bin/python3"), ("LICENSE", b"MIT")):
        (tmp_path / name).write_bytes(head)
        (tmp_path / name).chmod(0o755)
    (tmp_path / "program-not-marked").write_bytes(b"\x7fELF")
    deb.settle(tmp_path, 1_790_000_000)
    assert {path.name for path in tmp_path.iterdir() if path.stat().st_mode & 0o111} == {"layerloom", "script"}


def program(folder: Path) -> tuple[Path, Path]:
    """A program of two files, and icons."""
    place = folder / "program"
    (place / "_internal").mkdir(parents=True)
    (place / "_internal" / "data").write_text("ours")
    (place / "layerloom").write_text('#!/bin/sh\necho "layerloom runs: $1"\n')
    (place / "layerloom").chmod(0o700)
    icon = folder / "hicolor" / "48x48" / "apps" / "layerloom.png"
    icon.parent.mkdir(parents=True)
    icon.write_bytes(b"picture")
    return place, folder / "hicolor"


@packs
def test_packed_twice_is_the_same_and_unpacks_without_an_administrator(tmp_path: Path,
                                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    monkeypatch.setattr(deb, "HOUSE", tmp_path)
    monkeypatch.setattr(deb, "libraries", lambda: ["libegl1"])
    for name in ("LICENSE", "resources/icons/program/layerloom.svg"):
        deb.put(tmp_path / name, "text")
    frozen, icons = program(tmp_path)
    package = deb.build(frozen, icons, tmp_path, VERSION, "cpu")
    before = package.read_bytes()
    assert deb.build(frozen, icons, tmp_path, VERSION, "cpu").read_bytes() == before
    listed = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True).stdout
    for place in ("./usr/bin/layerloom -> ../lib/layerloom/layerloom", "./usr/share/man/man1/layerloom.1.gz",
                  "./usr/share/mime/packages/layerloom.xml", "./usr/share/applications/layerloom.desktop",
                  "./usr/share/metainfo/org.layerloom.Layerloom.metainfo.xml",
                  "./usr/share/icons/hicolor/48x48/apps/layerloom.png"):
        assert place in listed

    archive = deb.portable(package, VERSION, "cpu")
    home = tmp_path / "höme of one"
    home.mkdir()
    around = {"HOME": str(home), "PATH": os.environ["PATH"]}
    done = subprocess.run(["sh", archive], env=around, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told = subprocess.run([home / ".local/bin/layerloom", "hello"], env=around, capture_output=True, text=True)
    assert told.stdout == "layerloom runs: hello\n"
    shown = (home / ".local/share/applications/layerloom.desktop").read_text("utf-8")
    assert f'Exec="{home}/.local/lib/layerloom/layerloom" %f' in shown
    subprocess.run(["sh", archive, "--remove"], env=around, check=True, capture_output=True)
    left = [path for path in home.rglob("*") if "layerloom" in path.name]
    assert left == []


@packs
def test_the_archive_does_not_overwrite_what_is_not_ours(tmp_path: Path) -> None:
    script = tmp_path / "it.run"
    script.write_text((LINUX / "portable.sh").read_text("utf-8").replace("@MACHINE@", platform.machine()), "utf-8")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years")
    done = subprocess.run(["sh", script, "--to", tmp_path / "mine", "--remove"], capture_output=True, text=True,
                          env={"HOME": str(tmp_path), "PATH": os.environ["PATH"]})
    assert done.returncode == 1
    assert "something else" in done.stderr
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "years"
