"""Every kind says what it is, and what it says of torch's defaults and its own cost is true."""

from __future__ import annotations

import pytest

from app.engine.proof.alone import Alone, Arrival
from app.engine.proof.explains import draws_its_curve, explains_itself, leaves_torchs_defaults_unsaid
from nodes import catalogue
from nodes.language import Node

from .kinds import hints_of, name_of

GROUPS = ["Data", "Linear", "Convolution", "Pooling", "Padding", "Resizing", "Normalising", "Activation", "Dropout",
          "Recurrent", "Embedding", "Attention", "Arithmetic", "Reducing", "Joining", "Shaping", "Selecting", "Values",
          "Vision", "Preparing", "Loss", "Own"]


def test_the_library_shows_the_groups_one_after_another() -> None:
    assert list(dict.fromkeys(kind.group for kind in catalogue.values())) == GROUPS


@pytest.mark.parametrize("kind", list(catalogue.values()), ids=name_of)
def test_every_kind_explains_itself(kind: type[Node]) -> None:
    explains_itself(kind)


@pytest.mark.parametrize("kind", [kind for kind in catalogue.values() if kind.curve], ids=name_of)
def test_the_drawn_line_is_what_the_node_does(kind: type[Node]) -> None:
    draws_its_curve(kind)


@pytest.mark.parametrize("kind", list(catalogue.values()), ids=name_of)
def test_what_is_left_unsaid_is_torchs_own_default(kind: type[Node]) -> None:
    leaves_torchs_defaults_unsaid(kind, hints_of(kind))


def test_recurrent_work_is_every_weight_at_every_step() -> None:
    for name in ("RNN", "GRU", "LSTM"):
        node = Alone(catalogue[name], {"num_layers": 2, "bidirectional": True, "bias": False, "hidden_size": 5},
                     {"x": [Arrival((7, 3))]})
        assert node.work == 7 * node.parameters
