"""Every kind says what it is, and what it says of torch's defaults and its own cost is true."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import pytest
import torch
from hypothesis import given
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from nodes import catalogue
from nodes.language import Choice, Float, Int, Node
from nodes.size import at

from .alone import BATCH, KINDS, Alone
from .draws import alone
from .test_conformance import quick

GROUPS = ["Data", "Linear", "Convolution", "Pooling", "Normalising", "Activation", "Dropout", "Recurrent", "Embedding",
          "Attention", "Joining", "Shaping", "Loss"]


def test_the_library_shows_the_groups_one_after_another() -> None:
    assert list(dict.fromkeys(kind.group for kind in catalogue.values())) == GROUPS


@pytest.mark.parametrize("kind", list(catalogue.values()), ids=lambda kind: kind.__name__)
def test_every_kind_explains_itself(kind: type[Node]) -> None:
    first = (inspect.getdoc(kind) or "").split("\n\n")[0]
    assert first.endswith(".")
    assert len(first) <= 120
    assert kind.title
    assert kind.synonyms or kind.__name__ in kind.title
    for port in (*kind.inputs.values(), *kind.outs.values()):
        assert port.doc.endswith("."), port.name
    for name, param in kind.params.items():
        assert param.doc.endswith("."), name
        assert len(param.title) <= 24, name
        assert not param.problem(param.default), name
        if isinstance(param, (Int, Float)):
            assert None not in (param.min, param.max), f"{name} has no limits"
        if isinstance(param, Choice):
            assert len(set(param.choices)) == len(param.choices)


@pytest.mark.parametrize("kind", list(catalogue.values()), ids=lambda kind: kind.__name__)
def test_the_face_names_params_that_are_there(kind: type[Node]) -> None:
    for part in kind.face.split("{")[1:]:
        assert part.split("}")[0].rstrip("?") in kind.params


METHODS = {"flatten": {"end_dim": -1}, "mean": {"keepdim": False}, "sum": {"keepdim": False},
           "amax": {"keepdim": False}, "amin": {"keepdim": False}}
"""Methods of tensors have no signature to read; these are their defaults in torch's documentation."""


HIDDEN = {"nonlinearity": nn.RNN(1, 1).nonlinearity}
"""Defaults that no signature shows."""


def defaults_of(function: ast.expr) -> dict[str, Any]:
    path = ast.unparse(function)
    if not path.startswith(("nn.", "torch.")):
        return METHODS.get(path.rpartition(".")[2], {})
    found: Any = {"nn": nn, "torch": torch}[path.split(".")[0]]
    for name in path.split(".")[1:]:
        found = getattr(found, name)
    parts = [base.__init__ for base in reversed(found.__mro__)] if inspect.isclass(found) else [found]
    return {name: parameter.default for part in parts for name, parameter in signature(part).items()}


def signature(part: Any) -> dict[str, inspect.Parameter]:
    try:
        return dict(inspect.signature(part).parameters)
    except ValueError:  # written in C
        return {}


@pytest.mark.parametrize("kind", list(catalogue.values()), ids=lambda kind: kind.__name__)
def test_what_is_left_unsaid_is_torchs_own_default(kind: type[Node]) -> None:
    lines = [ast.parse(line) for line in (kind.build, kind.forward) if line]
    for call in (part for line in lines for part in ast.walk(line) if isinstance(part, ast.Call)):
        for word in call.keywords:
            param = kind.params.get(word.arg or "")
            if param is None or param.always:
                continue
            torchs = {**defaults_of(call.func), **HIDDEN}[word.arg]
            torchs = torchs.__name__ if callable(torchs) else torchs  # a transformer's activation is a function
            ours = None if word.arg == "align_corners" and param.default is False else param.default  # both mean no
            assert ours == torchs, word.arg
            assert type(ours) is type(torchs), word.arg


UNCOUNTED = {"RNN", "GRU", "LSTM", "Bilinear"}
"""Kinds whose multiplications torch's counter does not know."""


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.__name__ not in UNCOUNTED], ids=lambda k: k.__name__)
def test_multiply_adds_are_what_torch_counts(kind: type[Node]) -> None:
    @quick
    @given(alone(kind, spoil=False))
    def tried(node: Alone) -> None:
        if node.problems:
            return
        module = node.module()
        with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:  # it does not know the fused ones
            node.run(module, {})
        assert counter.get_total_flops() == 2 * BATCH * at(node.work, {"N": BATCH}), node.values

    tried()


def test_recurrent_work_is_every_weight_at_every_step() -> None:
    for name in ("RNN", "GRU", "LSTM"):
        from .alone import Arrival

        node = Alone(catalogue[name], {"num_layers": 2, "bidirectional": True, "bias": False, "hidden_size": 5},
                     {"x": [Arrival((7, 3))]})
        assert node.work == 7 * node.parameters


@pytest.mark.parametrize("kind", [kind for kind in catalogue.values() if kind.synonyms], ids=lambda k: k.__name__)
def test_synonyms_are_words_to_search_for(kind: type[Node]) -> None:
    assert kind.synonyms == kind.synonyms.lower()
    assert len(kind.synonyms.split()) <= 16
