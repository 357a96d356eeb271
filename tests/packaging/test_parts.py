"""What goes into the installed program, what stays out, and how its size is told."""

from __future__ import annotations

import ast
from pathlib import Path

import parts
import pytest

HOUSE = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("place", [
    "torch/lib/libtorch_cpu.so", "torch/_dynamo/polyfills/os.py", "torch/testing/_comparison.py",
    "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/lib/libQt6Svg.so.6", "PySide6/Qt/translations/qtbase_de.qm", "pyarrow/libarrow.so.2600",
    "onnxscript/onnx_types.py", "resources/help/manual/tests/first.md", "resources/data/digits.npz",
    "libxcb-cursor.so.0", "libXau-154567c4.so.6.0.0", "pyarrow/libarrow_substrait.so.2600",
    "pillow.libs/libfreetype-57f805ba.so.6.20.6", "numpy.libs/libscipy_openblas64_.so"])
def test_what_the_program_needs_goes_in(place: str) -> None:
    assert parts.belongs(place)


@pytest.mark.parametrize("place", [
    "torch/test/cpp/thing.bin", "torch/include/ATen/ATen.h", "torch/lib/libprotobuf.a", "torch/bin/protoc",
    "torch\\lib\\dnnl.lib", "torch/lib/libtorchbind_test.so", "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/Qt/translations/qtdeclarative_de.qm",
    "pyarrow/libarrow_flight.so.2600", "pyarrow/tests/data/orc.gz", "libgtk-3.so.0", "libstdc++.so.6", "libX11.so.6",
    "libfontconfig.so.1", "libfreetype.so.6",
    "numpy/core/tests/data.npz"])
def test_what_nobody_needs_stays_out(place: str) -> None:
    assert not parts.belongs(place)


def test_libraries_that_a_wheel_moved_stay_as_they_are() -> None:
    assert parts.slims("_internal/torch/lib/libtorch_cpu.so")
    assert parts.slims("_internal/pyarrow/libarrow.so.2600")
    assert not parts.slims("_internal/numpy.libs/libscipy_openblas64_-32a4b2a6.so")
    assert not parts.slims("_internal/torch/nn/functional.py")


def test_nothing_the_program_imports_is_left_out() -> None:
    for path in [*(HOUSE / "app").rglob("*.py"), *(HOUSE / "nodes").rglob("*.py")]:
        if "proof" in path.parts:  # for authors of plug-ins, who have a Python
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = ([node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else
                     [each.name for each in node.names] if isinstance(node, ast.Import) else [])
            for name in names:
                assert not any(name == out or name.startswith(f"{out}.") for out in parts.ABSENT), (path, name)


def test_every_file_has_one_part_and_links_count_once(tmp_path: Path) -> None:
    for place, count in (("_internal/torch/lib/libtorch.so", 3000), ("_internal/PySide6/Qt/lib/libQt6Gui.so.6", 2000),
                         ("_internal/resources/data/digits.npz", 100), ("layerloom", 50), ("_internal/odd.so", 7)):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * count)
    (tmp_path / "_internal" / "libtorch.so").symlink_to("torch/lib/libtorch.so")
    assert parts.sizes(tmp_path) == {"PyTorch": 3000, "Qt": 2000, "Ours: resources": 100,
                                     "Ours and all compiled Python": 50, "Everything else": 7}


def test_the_table_shows_each_part_the_whole_and_what_is_downloaded() -> None:
    lines = parts.table({"PyTorch": 500_000_000, "Qt": 90_400_000, "Licences": 120_000}, {"The .deb": 231_000_000})
    assert lines.splitlines() == [
        "| part | MB |", "|---|---:|", "| PyTorch | 500 |", "| Qt | 90 |", "| Licences | 0.1 |",
        "| **All of it, installed** | **591** |", "| **The .deb** | **231** |"]


def test_what_others_call_by_name_is_not_left_out() -> None:
    assert not set(parts.CALLED) & set(parts.ABSENT)


def test_what_the_program_asks_the_version_of_brings_its_name() -> None:
    from app.engine.doctor import PACKAGES
    from app.ui.about import STANDS_ON

    named = {name.replace("_", "-").lower() for name in parts.NAMED}
    assert {name.lower() for name in (*PACKAGES, *STANDS_ON.values())} <= named
