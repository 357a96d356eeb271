"""A pill says its state in words."""

from __future__ import annotations

import pytest

from app.ui.parts.pill import Pill
from tests.ui.parts.conftest import shown


def test_the_pill_says_its_state_in_words(qtbot) -> None:
    pill = shown(qtbot, Pill("CPU", "good", name="Device"))
    assert pill.accessibleName() == "Device: CPU"
    pill.tell("CPU", "wrong")
    assert pill.accessibleName() == "Device: CPU, wrong"
    with pytest.raises(ValueError, match="idle, good, busy, wrong"):
        pill.tell("CPU", "purple")
