"""What is said of codes is true: as many as a wire promises, or fewer, really leave."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given

from app.engine.proof.agree import examples, same_every_time
from app.engine.proof.alone import Alone
from app.engine.proof.draws import alone
from nodes.language import Node

from .kinds import KINDS, hints_of, name_of

PROMISING = [kind for kind in KINDS if any(port.below for port in kind.outs.values())]


@pytest.mark.parametrize("kind", PROMISING, ids=name_of)
def test_codes_stay_below_what_is_said(kind: type[Node]) -> None:
    def tried(node: Alone) -> None:
        promised = {port: tensor.below for port, tensor in node.leaving.items() if tensor.below}
        if node.problems or not promised:
            return
        for port, found in node.run(node.module(), {}, batch=7).items():
            if port in promised:
                assert found.dtype == torch.int64
                assert int(found.min()) >= 0 and int(found.max()) < promised[port], (port, promised, node.values)

    with same_every_time():
        examples(60)(given(alone(kind, hints_of(kind), spoil=False))(tried))()
