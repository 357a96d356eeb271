"""Operations that torch's exporter does not know, in the words of ONNX."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch


def operators() -> dict[Any, Callable[..., Any]]:
    """For ``custom_translation_table`` of ``torch.onnx.export``; networks leave as they are after training."""
    from onnxscript import opset18

    op: Any = opset18

    def rrelu(x: Any, noise: Any, lower: float = 1 / 8, upper: float = 1 / 3, training: bool = False,
              generator: None = None) -> Any:
        return op.LeakyRelu(x, alpha=(lower + upper) / 2), noise

    return {torch.ops.aten.rrelu_with_noise_functional.default: rrelu}
