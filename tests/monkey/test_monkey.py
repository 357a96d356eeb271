"""A short visit of the monkey on every run; `make monkey` lets it stay for an hour."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.file import read
from app.core.starters import starters
from app.document import Document
from app.ui.desk import Desk
from app.ui.settings import Settings
from app.ui.window import Window

from .monkey import Disagreement, Monkey, spare_dialogs


@pytest.fixture
def window(qtbot: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    spare_dialogs(monkeypatch.setattr)
    digits = next(starter.path for starter in starters() if starter.name == "digits")
    window = Window(Desk(Document(read(digits))), Settings(tmp_path))
    qtbot.addWidget(window, before_close_func=lambda each: each.desk.document.mark_saved(tmp_path / "x.loom"))  # type: ignore[attr-defined]
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)  # type: ignore[attr-defined]
    window.places.go("Design")
    return window


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_picture_document_and_file_agree_after_every_step(window: Window, seed: int) -> None:
    monkey = Monkey(window, seed)
    for _ in range(200):
        monkey.step()
    monkey.leave()


def test_a_picture_that_lies_is_found(window: Window) -> None:
    monkey = Monkey(window, 0)
    monkey.look()
    window.canvas.picture.nodes["conv1"].x += 4
    with pytest.raises(Disagreement, match="after"):
        monkey.look()
