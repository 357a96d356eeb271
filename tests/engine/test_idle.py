"""A card that could train and does not: found by its driver or where it is plugged in, and told with what it costs."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from app.engine import idle as engine
from app.engine.doctor import Finding, Machine, told
from app.engine.idle import Idle, idle


@pytest.fixture(autouse=True)
def for_processors(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(torch.version, "cuda", None)
    monkeypatch.setattr(torch.version, "hip", None)
    monkeypatch.setattr(engine, "PCI", tmp_path)


def nvml(monkeypatch: pytest.MonkeyPatch, ability: tuple[int, int], driver: str = "580.65.06") -> None:
    monkeypatch.setitem(sys.modules, "pynvml", SimpleNamespace(
        nvmlInit=lambda: None, nvmlShutdown=lambda: None, nvmlSystemGetDriverVersion=lambda: driver,
        nvmlDeviceGetCount=lambda: 1, nvmlDeviceGetHandleByIndex=lambda at: at,
        nvmlDeviceGetCudaComputeCapability=lambda card: ability, nvmlDeviceGetName=lambda card: "NVIDIA RTX 4070",
        nvmlDeviceGetMemoryInfo=lambda card: SimpleNamespace(total=12 * 2**30)))


def plug_in(folder: Path, vendor: str, kind: str) -> None:
    place = folder / "0000:01:00.0"
    place.mkdir()
    (place / "vendor").write_text(f"{vendor}\n")
    (place / "class").write_text(f"{kind}\n")


def test_the_driver_tells_name_and_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    nvml(monkeypatch, (8, 9))
    found = idle()
    assert found == Idle("NVIDIA RTX 4070", 12 * 2**30, "580.65.06")
    assert "3 GB to download" in found.text and "6 GB on disk" in found.text
    assert "driver" not in found.text, "Its driver is new enough."


def test_an_old_driver_is_named_with_what_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    nvml(monkeypatch, (8, 9), "535.18")
    found = idle()
    assert found is not None and "driver 580 or newer first; here is 535.18." in found.text


def test_a_card_that_is_too_old_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    nvml(monkeypatch, (6, 1))
    assert idle() is None


def test_a_torch_that_can_use_cards_leaves_none_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    nvml(monkeypatch, (8, 9))
    monkeypatch.setattr(torch.version, "cuda", "13.0")
    assert idle() is None


@pytest.mark.parametrize("vendor, kind, there", [("0x10de", "0x030000", True), ("0x10de", "0x040300", False),
                                                 ("0x8086", "0x030000", False)])
def test_without_a_driver_it_is_found_where_it_is_plugged_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
                                                            vendor: str, kind: str, there: bool) -> None:
    monkeypatch.setitem(sys.modules, "pynvml", None)
    plug_in(tmp_path, vendor, kind)
    found = idle()
    assert (found is not None) is there
    assert found is None or "It needs NVIDIA's driver 580 or newer first." in found.text


def test_a_report_names_no_person_computer_or_folder() -> None:
    import platform

    about = Machine(platform.platform(), 8, 8, 2**34, "3.11", {"torch": "2.13"})
    text = told(about, [Finding("cpu", "AMD Ryzen", True, "Trains.", 0.01, 100.0)], Idle("NVIDIA RTX 4070"))
    assert "AMD Ryzen" in text and "NVIDIA RTX 4070 is not used" in text
    assert platform.node() not in text and str(Path.home()) not in text
