"""Small projects for tests of the window, and what people do with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.core.graph import Graph, Wire, place
from app.core.plan import Data, Field, Plan
from app.core.project import Project
from app.ui.desk import Desk

FIELDS = {
    "image": Field(type="image", shape=(1, 8, 8)),
    "digit": Field(type="label", dtype="int64", classes=tuple("0123456789")),
}


def small() -> Project:
    """image → conv1 → flatten → head → answer, on pictures of 8 by 8; nothing is wrong with it."""
    graph = Graph({
        "image": place("Input", "image", (0, 0), field="image"),
        "conv1": place("Conv2d", "conv1", (240, 0), out_channels=4, kernel_size=3),
        "flatten": place("Flatten", "flatten", (480, 0)),
        "head": place("Linear", "head", (720, 0), out_features=10),
        "answer": place("Output", "answer", (960, 0)),
    }, (Wire("image", "x", "conv1", "x"), Wire("conv1", "y", "flatten", "x"), Wire("flatten", "y", "head", "x"),
        Wire("head", "y", "answer", "x")))
    return Project("Small digits", {"main": graph}, Plan(data=Data(fields=FIELDS)))


def edit(desk: Desk) -> None:
    """Change something."""
    desk.document.change("Title", replace(desk.project, title=desk.project.title + "!"))


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """Answer the next dialogs for files with this one."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))
