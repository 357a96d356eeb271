"""Libraries forget where they were built, and still load."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path

import pytest
import slim


@pytest.mark.skipif(not all(map(shutil.which, ("cc", "strip", "objdump"))), reason="makes a library of its own")
def test_a_library_forgets_where_it_was_built_and_still_answers(tmp_path: Path) -> None:
    place = "/somebody/who/built/this/lib"
    library = tmp_path / "_internal" / "libanswer.so"
    library.parent.mkdir()
    (tmp_path / "answer.c").write_text("int answer(void) { return 42; }")
    subprocess.run(["cc", "-shared", "-fPIC", "-g", f"-Wl,-rpath,{place}", "-o", library, tmp_path / "answer.c"],
                   check=True)
    before = library.stat().st_size
    assert place.encode() in library.read_bytes()
    slim.slim(tmp_path)
    assert place.encode() not in library.read_bytes()
    assert "$ORIGIN" in subprocess.run(["objdump", "-p", library], capture_output=True, text=True).stdout
    assert library.stat().st_size < before
    assert ctypes.CDLL(str(library)).answer() == 42
