"""Whole networks over sequences leave for ONNX and answer alike at other lengths, padding and all."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest
import torch

from app.core.check import check
from app.core.write import write
from app.engine.build import build
from app.engine.export import quiet
from app.engine.lengths import kept, translations
from tests.golden.networks import FIELDS, NETWORKS


@pytest.mark.slow
@pytest.mark.parametrize("name", ["translator", "turning"])
def test_a_network_over_sequences_leaves_for_onnx(name: str) -> None:
    import onnxruntime

    graph = NETWORKS[name]()
    source = write(graph, check(graph, FIELDS), "Whole")
    module = build(source, seed=0).eval()
    names = [field for _, _, field in source.inputs]
    open_sizes = {0: torch.export.Dim.DYNAMIC, 1: torch.export.Dim.DYNAMIC}

    def batch(n: int, steps: int) -> list[torch.Tensor]:
        """Words that end after a step, two steps, … with padding behind; or a signal."""
        given = {"signal": torch.randn(n, steps, 3), "words": torch.randint(1, 26, (n, steps))}
        given["words"][torch.arange(steps) > torch.arange(n)[:, None] % steps] = 0
        return [given[field] for field in names]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with quiet(), kept():
            program = torch.onnx.export(module, tuple(batch(3, 5)), dynamo=True, verbose=False, input_names=names,
                                        dynamic_shapes=tuple(open_sizes for _ in names),
                                        custom_translation_table=translations())
    assert program is not None
    session = onnxruntime.InferenceSession(program.model_proto.SerializeToString(), providers=["CPUExecutionProvider"])
    for n, steps in ((3, 5), (6, 11), (2, 3)):
        given = batch(n, steps)
        with torch.no_grad():
            made: Any = module(*given)
        theirs = session.run(None, {name: tensor.numpy() for name, tensor in zip(names, given, strict=True)})
        for one, other in zip(made if isinstance(made, tuple) else (made,), theirs, strict=True):
            np.testing.assert_allclose(one.numpy(), other, rtol=1e-4, atol=1e-5)
