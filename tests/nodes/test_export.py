"""Every kind leaves for ONNX and gives the same there, at sizes of the batch and of time it was not exported at."""

from __future__ import annotations

import pytest

from app.engine.proof.exported import leave_alike

from .kinds import KINDS, hints_of

GROUPS = dict.fromkeys(kind.group for kind in KINDS if kind.group != "Loss")


@pytest.mark.slow
@pytest.mark.parametrize("group", GROUPS)
def test_every_kind_gives_the_same_in_onnxruntime(group: str) -> None:
    leave_alike([(kind, values, hints) for kind in KINDS if kind.group == group
                 for hints in [hints_of(kind)] for values in (hints.values, *hints.more)])
