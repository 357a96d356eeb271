"""Tests marked ``in_one_window`` are lived one after another in one window, inside the real loop that main() runs.

Opening the program takes longer than most gestures, so the first of them opens it for all of its file;
each hears what became of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.core import file
from app.core.project import Project
from tests.stories.hands import Hand
from tests.stories.person import Person, Story, live
from tests.ui.canvas.conftest import network

TOLD: pytest.StashKey[dict[str, BaseException | None]] = pytest.StashKey()
"""What became of each test that was lived; None is good."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "in_one_window: lived with others in a window that main() opened")
    config.stash[TOLD] = {}


@pytest.fixture
def hand(qapp: QApplication, tmp_path: Path) -> Path:
    """Who does it comes with the window; until then, the file that it opens."""
    path = tmp_path / "story.loom"
    path.write_text(file.text(Project("Story", {"main": network()})), encoding="utf-8")
    return path


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    if pyfuncitem.get_closest_marker("in_one_window") is None:
        return None
    told = pyfuncitem.config.stash[TOLD]
    if pyfuncitem.nodeid not in told:
        fellows = [item for item in pyfuncitem.session.items if isinstance(item, pytest.Function)
                   and item.module is pyfuncitem.module]
        assert live(lived(fellows, told), str(pyfuncitem.funcargs["hand"])) == 0
    if (error := told[pyfuncitem.nodeid]) is not None:
        raise error
    return True


def lived(items: list[pytest.Function], told: dict[str, BaseException | None]) -> Callable[[Person], Story]:
    """One story of all of them."""
    def story(person: Person) -> Iterator[Callable[[], object]]:
        window = person.window
        yield lambda: len(window.places.panels) == len(window.places.makers)
        hand = Hand(window)
        hand.look_closely()
        for item in items:
            told[item.nodeid] = None
            try:
                item.obj(hand=hand, **getattr(item, "callspec", NOTHING).params)
            except (Exception, pytest.fail.Exception) as error:
                told[item.nodeid] = error
            hand.rest()
            yield lambda: True

    return story  # type: ignore[return-value]


class NOTHING:
    """What a test without parameters is called with."""

    params: dict[str, object] = {}
