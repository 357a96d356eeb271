"""The whole job in the window, through main(): open, change, undo, train, watch, save, export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.__main__ import main
from app.core.file import read
from tests.stories.person import Person, Story, live, short

Ctrl = Qt.KeyboardModifier.ControlModifier


def test_from_a_starter_to_a_file_that_runs(qtbot: QtBot, here: Path) -> None:
    """Somebody opens the digits, makes the first layer smaller, trains, saves and exports."""
    import numpy as np
    import onnxruntime

    assert main(["new", "digits", "-o", "digits.loom"]) == 0
    short(here / "digits.loom", 2)
    onnx = here / "answer.onnx"

    def story(person: Person) -> Story:
        window = person.window
        yield lambda: person.sees("digits.loom") and len(window.places.panels) == len(window.places.makers)
        person.click_node("conv1")
        yield lambda: window.desk.selection == {"conv1"}
        person.type_into(person.field("Filters"), "4*4")
        yield lambda: window.desk.graph.nodes["conv1"].values["out_channels"] == 16
        assert window.desk.report.tensors["conv1", "y"].shape[1] == 16
        person.click_node("relu3")
        person.key(Qt.Key.Key_Delete)
        yield lambda: "relu3" not in window.desk.graph.nodes
        assert window.desk.findings.problems
        person.key(Qt.Key.Key_Z, Ctrl)
        yield lambda: "relu3" in window.desk.graph.nodes
        assert window.desk.findings.ok
        person.key(Qt.Key.Key_S, Ctrl)
        yield lambda: not window.desk.document.dirty
        assert read("digits.loom").network.nodes["conv1"].values["out_channels"] == 16
        person.press("Train")
        yield lambda: window.training.state == "running"
        person.press("Pause")
        yield lambda: window.training.state == "paused"
        person.press("Resume")
        yield lambda: window.training.state == "idle" and person.sees("Trained 2 epochs")
        person.go_to("Export")
        yield lambda: person.can_press("export")
        person.type_into(person.field("File", window), str(onnx))
        person.press("export")
        yield lambda: onnx.exists() and person.sees("Largest difference")

    assert live(story, "digits.loom") == 0
    answers = onnxruntime.InferenceSession(str(onnx)).run(None, {"image": np.zeros((3, 1, 8, 8), np.float32)})[0]
    assert answers.shape == (3, 10)


def test_a_damaged_file_is_told_in_the_window(qtbot: QtBot, here: Path) -> None:
    """No traceback, no dialog: a sentence, and an empty project to begin with."""
    (here / "half.loom").write_text('{"format": 1, "networks": {"main": {"nodes"')

    def story(person: Person) -> Story:
        yield lambda: person.sees("half.loom is damaged")
        assert not person.window.desk.graph.nodes

    assert live(story, "half.loom") == 0


def test_a_wrong_wire_is_explained_and_put_right_with_a_click(qtbot: QtBot, here: Path) -> None:
    """The last layer answers 7 numbers for 10 digits: the list says so, and its button mends it."""
    assert main(["new", "digits", "-o", "digits.loom"]) == 0
    text = (here / "digits.loom").read_text().replace('"out_features": 10', '"out_features": 7')
    (here / "digits.loom").write_text(text)

    def story(person: Person) -> Story:
        window = person.window
        yield lambda: person.sees("1 problem")
        person.press("1 problem")
        yield lambda: person.sees("10 classes") and person.sees("Set Outputs of head to 10")
        person.press("Set Outputs of head to 10")
        yield lambda: window.desk.findings.ok and window.commands["undo"].isEnabled()
        person.key(Qt.Key.Key_Z, Ctrl)
        yield lambda: not window.desk.findings.ok

    assert live(story, "digits.loom") == 0
