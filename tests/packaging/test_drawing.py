"""Icons in the formats of the three systems, and the launcher of the frozen program."""

from __future__ import annotations

import os
import struct

import draw_icons
import launch
import pytest


def test_a_windows_icon_says_where_each_picture_lies() -> None:
    made = draw_icons.ico({16: b"small", 256: b"large one"})
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    for place, (side, picture) in enumerate([(16, b"small"), (0, b"large one")]):
        wide, _, _, _, _, depth, length, start = struct.unpack_from("<BBBBHHII", made, 6 + 16 * place)
        assert (wide, depth) == (side, 32)
        assert made[start:start + length] == picture


def test_an_apple_icon_holds_each_picture_behind_its_letters() -> None:
    made = draw_icons.icns({b"ic07": b"picture", b"ic08": b"other"})
    assert made[:8] == b"icns" + struct.pack(">I", len(made))
    assert made[8:] == b"ic07\0\0\0\x0fpictureic08\0\0\0\x0dother"


def test_the_icon_is_drawn_in_any_size(qapp: object) -> None:
    drawn = draw_icons.png(22)
    assert drawn[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", drawn[16:24]) == (22, 22)


def test_other_programs_find_their_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/inside/of/ours")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/theirs")
    launch.give_back_paths()
    assert os.environ["LD_LIBRARY_PATH"] == "/theirs"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    launch.give_back_paths()
    assert "LD_LIBRARY_PATH" not in os.environ
