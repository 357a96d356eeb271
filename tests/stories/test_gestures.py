"""Every gesture of the canvas in the window that main() opens, once with the mouse and once with keys alone.

After each the network is exactly what it should be, one step with its name was made, undo gives back what was there
and redo what came of it; Esc in the middle leaves everything as it was.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from app.core import file
from app.core.graph import Graph
from tests.stories.hands import Hand
from tests.stories.ways import adding, cards, frames, wires
from tests.stories.ways.story import CTRL, SHIFT, K, Story
from tests.ui.canvas.conftest import LEFT, NONE, same_picture

STORIES = [*adding.STORIES, *wires.STORIES, *cards.STORIES, *frames.STORIES]
WAYS = [pytest.param(story, by, id=f"{story.name}, {by}") for story in STORIES for by in ("mouse", "keys")]
STOPPABLE = [each for each in WAYS if inspect.isgeneratorfunction(
    each.values[0].mouse if each.values[1] == "mouse" else each.values[0].keys)]  # type: ignore[attr-defined]

pytestmark = pytest.mark.in_one_window


def said(graph: Graph) -> list[str]:
    """A network line by line, as its file says it: what differs is read at a glance."""
    return file.graph_text(graph).splitlines()


def begun(hand: Hand, story: Story, by: str) -> tuple[Graph, Iterator[None]]:
    start = story.start()
    hand.begin(start)
    way = story.mouse if by == "mouse" else story.keys
    return hand.graph, way(hand) or iter(())


@pytest.mark.parametrize(("story", "by"), WAYS)
def test_it_is_one_step_that_can_be_undone(hand: Hand, story: Story, by: str) -> None:
    start, acts = begun(hand, story, by)
    for _ in acts:
        assert hand.graph == start, "nothing changes before it ends"
    keys = by == "keys"
    assert hand.steps == [(keys and story.keys_step) or story.step]
    after = ((keys and story.by_keys) or story.after)(start)
    assert said(hand.graph) == said(after)
    assert hand.graph == after
    same_picture(hand.canvas)
    hand.rest()
    hand.canvas.setFocus()
    hand.key(K.Key_Z, CTRL)
    assert (said(hand.graph), hand.steps) == (said(start), [])
    same_picture(hand.canvas)
    hand.key(K.Key_Z, CTRL | SHIFT)
    assert said(hand.graph) == said(after)
    same_picture(hand.canvas)


@pytest.mark.parametrize(("story", "by"), STOPPABLE)
def test_escape_in_the_middle_leaves_everything_as_it_was(hand: Hand, story: Story, by: str) -> None:
    start, acts = begun(hand, story, by)
    next(acts)
    hand.key(K.Key_Escape)
    if by == "mouse" and hand.canvas.gesture is None:
        QTest.mouseRelease(hand.view, LEFT, NONE, hand.spot((300, 320)))
    assert hand.graph == start and hand.steps == []
    hand.expect_nothing_open()
    same_picture(hand.canvas)
