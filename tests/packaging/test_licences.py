"""The licences that ship: every text once, under a name that says whose it is."""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path

import licences


def test_the_same_text_is_kept_once_and_others_are_numbered(tmp_path: Path) -> None:
    for number, text in enumerate(["mine", "yours", "mine"]):
        source = tmp_path / str(number) / "LICENSE.txt"
        source.parent.mkdir()
        source.write_text(text)
        (tmp_path / "kept").mkdir(exist_ok=True)
        licences.keep(source, tmp_path / "kept")
    assert {path.name: path.read_text() for path in (tmp_path / "kept").iterdir()} == {
        "LICENSE.txt": "mine", "LICENSE-2.txt": "yours"}


def test_a_package_says_its_licence_and_brings_its_text() -> None:
    numpy = distribution("numpy")
    assert "BSD" in licences.said(numpy)
    assert any(path.is_file() for path in licences.texts(numpy))


def test_what_we_collect_names_every_part_and_qt_has_its_text(tmp_path: Path) -> None:
    count = licences.collect(tmp_path / "licences", tmp_path)
    lines = (tmp_path / "licences" / "LIST.txt").read_text("utf-8").splitlines()
    assert len(lines) == count + 2
    assert any(line.startswith("torch ") for line in lines)
    text = (tmp_path / "licences" / "pyside6-essentials" / "LGPL-3.txt").read_text("utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
