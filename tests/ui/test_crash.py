"""What went wrong is written where the next start finds it, also when the program ended at once, and tells no data."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.crash import KEPT, LINE, MOST, Reporter, left_behind, told
from app.ui.dialogs import ReportSheet

HOUSE = Path(__file__).parents[2]
ENDS = """
import faulthandler, sys
from pathlib import Path
from app.ui.crash import Reporter

def paint_everything():
    {how}

Reporter(Path(sys.argv[1])).begin()
paint_everything()
"""


def end_badly(where: Path, how: str) -> int:
    """Let another program begin a report and end; its exit code."""
    return subprocess.run([sys.executable, "-c", ENDS.format(how=how), str(where)], cwd=HOUSE, capture_output=True,
                          env={**os.environ, "PYTHONPATH": str(HOUSE)}, timeout=60, check=False).returncode


@pytest.fixture
def reporter(tmp_path):
    was = faulthandler.is_enabled()
    reporter = Reporter(tmp_path / "reports")
    reporter.begin()
    yield reporter
    reporter.end()
    if was and not faulthandler.is_enabled():
        faulthandler.enable(sys.__stderr__)


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:
        return caught


def handed_over(reporter: Reporter) -> None:
    """As if the program of this report were no longer there."""
    reporter.path.rename(reporter.path.with_name(f"999999999-{reporter.path.name.partition('-')[2]}"))


@pytest.mark.parametrize("how", ["faulthandler._sigsegv()", "import os; os.abort()"])
def test_a_program_that_ends_at_once_leaves_where_it_was(tmp_path, how):
    assert end_badly(tmp_path, how) != 0
    report = left_behind(tmp_path)
    assert report is not None and report.ended and abs(report.when - time.time()) < 120
    assert "paint_everything" in report.text and report.text.startswith("Layerloom ")


def test_a_program_that_was_killed_leaves_no_report(tmp_path):
    end_badly(tmp_path, "import os, signal; os.kill(os.getpid(), getattr(signal, 'SIGKILL', signal.SIGTERM))")
    assert left_behind(tmp_path) is None and not list(tmp_path.iterdir())


def test_a_session_that_ends_well_leaves_nothing(reporter):
    assert reporter.path.exists() and faulthandler.is_enabled()
    reporter.end()
    assert not reporter.path.exists()


def test_a_fault_is_written_and_offered_once(reporter):
    reporter.add(raised(RuntimeError("the wire is gone")))
    assert left_behind(reporter.folder) is None, "This program still runs."
    handed_over(reporter)
    report = left_behind(reporter.folder)
    assert report is not None and not report.ended
    assert "RuntimeError: the wire is gone" in report.text and "in raised" in report.text
    report.put_away()
    assert left_behind(reporter.folder) is None and report.kept.exists()


def test_no_data_and_no_name_of_a_person_is_told():
    error = raised(ValueError("could not convert Müller to a number"))
    error.__cause__ = raised(KeyError("Müller"))
    said = told(error)
    assert "Müller" not in said and "KeyError" in said and said.index("KeyError") < said.index("ValueError")
    assert told(OSError(2, "No such file", f"{Path.home()}/data.csv")).endswith("No such file: '~/data.csv'")


def test_a_fault_that_comes_again_and_again_does_not_fill_the_disk(reporter):
    for _ in range(10 * MOST):
        reporter.add(raised(RuntimeError("again")))
    assert reporter.path.read_text().count("RuntimeError") == MOST


def test_of_many_reports_the_latest_is_offered_and_a_few_stay(tmp_path):
    for number in range(KEPT + 5):
        file = tmp_path / f"999999999-{number:013d}.txt"
        file.write_text(f"Layerloom\n{LINE}\nFault {number}\n")
        os.utime(file, (1000 + number,) * 2)
    report = left_behind(tmp_path)
    assert report is not None and f"Fault {KEPT + 4}" in report.text
    report.put_away()
    assert len(list(tmp_path.iterdir())) == KEPT


def test_without_room_all_else_goes_on(tmp_path):
    (tmp_path / "reports").write_text("a file where the folder should be")
    reporter = Reporter(tmp_path / "reports")
    reporter.begin()
    reporter.add(raised(RuntimeError("x")))
    reporter.end()
    assert left_behind(tmp_path / "reports") is None


def test_it_can_be_read_and_copied(qtbot, reporter):
    reporter.add(raised(RuntimeError("the wire is gone")))
    handed_over(reporter)
    window = QWidget()
    qtbot.addWidget(window)
    sheet = ReportSheet(window, left_behind(reporter.folder))
    next(button for button in sheet.findChildren(QPushButton) if button.text() == "Copy").click()
    assert "the wire is gone" in sheet.text.toPlainText() == QGuiApplication.clipboard().text()
