"""Export: a file that was run and compared, what it takes and gives, and Python that uses it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from app.ui.errand import join_all
from app.ui.panels.export import ExportPanel, file_name
from app.ui.panels.exporting import told
from app.ui.panels.proof import Proof
from app.ui.work import Training


@pytest.fixture
def panel(qtbot, at_work):
    panel = ExportPanel(at_work, Training(at_work))
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    qtbot.waitUntil(lambda: not panel.reading.busy, timeout=20_000)
    return panel


def export(qtbot, panel):
    panel.go.click()
    qtbot.waitUntil(lambda: not panel.work.busy, timeout=120_000)


def test_it_offers_the_newest_run_and_a_place_beside_the_project(panel):
    assert panel.run.count() == 1 and "newest" in panel.run.currentText()
    assert panel.path.text() == str(panel.desk.document.path.parent / "flowers.onnx") and panel.go.isEnabled()


def test_the_file_is_compared_and_its_python_runs(qtbot, panel):
    export(qtbot, panel)
    assert panel.trouble.text() == "" and panel.result.isVisible()
    assert "gives the same answers as PyTorch" in panel.result.said.text()
    assert "largest difference is" in panel.result.said.text()
    assert [line[:4] for line in panel.result.cells.lines] == [("Input", "features", "float32", "N, 3"),
                                                        ("Output", "out", "float32", "N, 3")]
    assert panel.result.cells.lines[0][4] == "long, wide, colour" and panel.result.cells.lines[1][4] == "a, b, c"
    code = panel.result.code.toPlainText()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() in ("a", "b", "c"), done.stderr
    panel.notice()
    assert not panel.warning.isVisible()


def test_a_table_of_what_goes_in_and_out_is_german_and_names_stay(qtbot, german):
    made = SimpleNamespace(
        inputs=[{"name": "Data", "dtype": "float32", "shape": ["N", 2]}], bytes=2048, opset=20, seconds=1.0, notes=(),
        outputs=[{"name": "out", "dtype": "float32", "shape": ["N"]}], batches=(1, 8), lengths={}, samples=42,
        max_abs_difference=1e-7)
    proof = Proof()
    qtbot.addWidget(proof)
    proof.show_delivery(told(made, Path("flowers.onnx"), {
        "inputs": {"Data": {"columns": [{"name": "Name"}, {"name": "Shape"}]}},
        "outputs": {"out": {"gives": "numbers in the data's own units"}}}))
    assert proof.cells.names == ("", "Name", "Typ", "Form", "Steht für")
    assert [(line[0], line[1], line[4]) for line in proof.cells.lines] == [
        ("Eingang", "Data", "Name, Shape"), ("Ausgang", "out", "Zahlen in den Einheiten der Daten")]
    assert "mit 42 Beispielen in Batches von 1 und 8" in proof.said.text()


def test_a_network_that_has_changed_since_is_said(qtbot, panel):
    desk = panel.desk
    qtbot.waitUntil(lambda: panel.trained is not None)
    assert not panel.changed.isVisible()
    desk.change("Change lin1", desk.graph.set("lin1", out_features=5))
    assert panel.changed.isVisible() and "as it was trained" in panel.changed.text()
    desk.document.undo()
    assert not panel.changed.isVisible()


def test_what_would_be_replaced_is_said_before(panel):
    there = panel.desk.document.path.parent / "there.onnx"
    there.write_bytes(b"")
    panel.path.setText(str(there.with_suffix("")))
    panel.notice()
    assert panel.warning.text() == "there.onnx is there already and will be replaced."


def test_a_failure_is_a_sentence_and_leaves_no_file(qtbot, panel):
    panel.path.setText("/proc/nowhere/model.onnx")
    export(qtbot, panel)
    assert panel.trouble.isVisible() and panel.trouble.text().endswith(".") and not panel.result.isVisible()
    assert panel.go.isEnabled()


def test_nothing_to_export_yet_teaches(qtbot, desk):
    panel = ExportPanel(desk, Training(desk))
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: not panel.reading.busy, timeout=20_000)
    assert panel.empty.isVisible() and not panel.area.isVisible()


def test_a_folder_runs_with_torch_alone(qtbot, panel):
    panel.kind.set_value("folder")
    panel.switch()
    assert panel.path.text().endswith("flowers")
    panel.path.setText(str(panel.desk.document.path.parent / "given"))
    export(qtbot, panel)
    assert panel.trouble.text() == "" and "needs torch and nothing else" in panel.result.said.text()
    code = panel.result.code.toPlainText()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert "out" in done.stdout, done.stderr
    panel.kind.set_value("onnx")
    panel.switch()
    assert panel.path.text().endswith("given.onnx")


def test_cancelling_leaves_no_file(qtbot, panel):
    panel.go.click()
    assert panel.halt.isVisible()
    panel.halt.click()
    assert not panel.work.busy and panel.go.isEnabled()
    assert join_all(60)
    assert not list(panel.desk.document.path.parent.glob("*.onnx"))
    assert not list(panel.desk.document.path.parent.glob(".*.onnx"))


def test_titles_become_file_names():
    assert file_name("Handwritten digits, 2") == "handwritten-digits-2" and file_name("数") == "network"


def test_the_keyboard_comes_back_to_the_button(qtbot, panel):
    panel.window().activateWindow()
    panel.go.setFocus()
    qtbot.keyClick(panel.go, Qt.Key.Key_Space)
    assert panel.halt.hasFocus()
    qtbot.waitUntil(lambda: not panel.work.busy, timeout=120_000)
    assert panel.go.hasFocus()
