"""The rules never lie: what a kind accepts runs in torch and has that shape, what it refuses torch refuses."""

from __future__ import annotations

import pytest

from app.engine.proof.agree import accepts_what_torch_accepts, counts_what_torch_counts, right_at_every_size
from nodes.language import Node

from .kinds import KINDS, hints_of, name_of


@pytest.mark.parametrize("kind", KINDS, ids=name_of)
def test_we_accept_what_torch_accepts(kind: type[Node]) -> None:
    accepts_what_torch_accepts(kind, hints_of(kind))


@pytest.mark.parametrize("kind", KINDS, ids=name_of)
def test_open_sizes_are_right_at_every_size(kind: type[Node]) -> None:
    right_at_every_size(kind, hints_of(kind))


@pytest.mark.parametrize("kind", KINDS, ids=name_of)
def test_multiply_adds_are_what_torch_counts(kind: type[Node]) -> None:
    counts_what_torch_counts(kind, hints_of(kind))
