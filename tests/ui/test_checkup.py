"""The first start checks the computer, once for each version, and speaks only of what is worth a word."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.version import VERSION, Build
from app.engine.doctor import Finding, Machine
from app.engine.idle import Idle
from app.ui import checkup
from app.ui.dialogs import ComputerSheet
from app.ui.errand import Work, join_all
from app.ui.settings import Settings
from app.ui.tell import Offer

MACHINE = Machine("Linux", 8, 8, 16 * 2**30, "3.11", {"torch": "2.13"})
WORKS = Finding("cpu", "AMD Ryzen", True, "Trains: 9,000 small pictures a second.", 0.007, 9000.0, 0.0)
BREAKS = Finding("cuda:0", "NVIDIA RTX 4070", False, "A training step failed: out of luck.")
UNUSED = Idle("NVIDIA RTX 4070", 12 * 2**30, "580.65.06")


class Stand(QWidget):
    """A window with nothing but what a check-up speaks to."""

    def __init__(self, settings: Settings, looked: list[str]) -> None:
        super().__init__()
        self.settings, self.offer = settings, Offer(self)
        self.commands = {"doctor": SimpleNamespace(trigger=lambda: looked.append("doctor"))}
        self.computer = SimpleNamespace(work=Work(self, "warm-up"))


@pytest.fixture
def looked() -> list[str]:
    return []


@pytest.fixture
def stand(qtbot, tmp_path, looked):
    made = Stand(Settings(tmp_path), looked)
    qtbot.addWidget(made)
    yield made
    assert join_all()


def words(stand: Stand) -> list[str]:
    return [button.text() for button in stand.offer.buttons]


def test_where_all_is_well_nothing_is_said_and_it_is_not_checked_again(qtbot, stand, monkeypatch):
    checked = []
    monkeypatch.setattr(checkup, "examine", lambda: checked.append(1) or (MACHINE, [WORKS], None))
    checkup.begin(stand)
    assert not checked, "Torch is not warm yet."
    stand.computer.work.run(lambda: None)
    qtbot.waitUntil(lambda: stand.settings.text("checked") == VERSION)
    assert stand.offer.isHidden() and checked == [1]
    stand.computer.work.run(lambda: None)
    qtbot.waitUntil(lambda: not stand.computer.work.busy)
    assert join_all() and checked == [1]


def test_a_device_that_fails_is_told(stand, looked):
    checkup.hear(stand, (MACHINE, [WORKS, BREAKS], None))
    assert "NVIDIA RTX 4070 cannot be used for training. A training step failed" in stand.offer.label.text()
    stand.offer.buttons[0].click()
    assert looked == ["doctor"]


def test_a_card_left_idle_is_told_with_what_using_it_costs_and_nothing_is_downloaded(stand, monkeypatch):
    checkup.hear(stand, (MACHINE, [WORKS], UNUSED))
    said = stand.offer.label.text()
    assert "NVIDIA RTX 4070 is not used" in said and "3 GB to download" in said and "6 GB on disk" in said
    assert words(stand) == ["Check this computer", "Not now"], "A program that knows no page of releases opens none."


def test_the_page_is_opened_in_a_browser_and_only_by_a_click(stand, monkeypatch):
    opened = []
    monkeypatch.setattr(checkup, "build", lambda: Build("cpu", "abc", "https://example.org/releases"))
    monkeypatch.setattr(checkup.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    checkup.hear(stand, (MACHINE, [WORKS], UNUSED))
    assert words(stand)[0] == "Open the page" and not opened
    stand.offer.buttons[0].click()
    assert opened == ["https://example.org/releases"]


def test_the_report_can_be_copied(qtbot, monkeypatch):
    monkeypatch.setattr("app.ui.dialogs.examine", lambda: (MACHINE, [WORKS, BREAKS], UNUSED))
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = ComputerSheet(parent)
    copy = next(button for button in sheet.findChildren(QPushButton) if button.text() == "Copy")
    qtbot.waitUntil(copy.isEnabled)
    copy.click()
    said = QGuiApplication.clipboard().text()
    assert said.startswith(f"Layerloom {VERSION}") and "AMD Ryzen" in said and "is not used" in said
    assert join_all()
