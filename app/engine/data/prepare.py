"""What stands between raw values and the network: small modules, fitted on the training part, exported with it.

Constants live in buffers, so they travel with ``to(device)``, and ``fitted`` / ``module_from``
take them to JSON and back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn


class AsIs(nn.Module):
    """Codes and values that need nothing."""

    def forward(self, x: Tensor) -> Tensor:
        return x


class Columns(nn.Module):
    """Numbers filled and scaled, categories one-hot: the last axis of a table or a series.

    Output ``k`` reads input column ``source[k]``. Where ``category[k]`` is -1 it is a number:
    a gap (NaN) becomes ``fill[k]``, then ``(x - shift) / scale``. Else it is 1 where the
    column holds that code and 0 elsewhere, so a gap or an unseen category is all zeros.
    """

    source: Tensor
    category: Tensor
    shift: Tensor
    scale: Tensor
    fill: Tensor

    def __init__(self, source: Any, category: Any, shift: Any, scale: Any, fill: Any) -> None:
        super().__init__()
        self.register_buffer("source", torch.as_tensor(source, dtype=torch.int64))
        self.register_buffer("category", torch.as_tensor(category, dtype=torch.float32))
        self.register_buffer("shift", torch.as_tensor(shift, dtype=torch.float32))
        self.register_buffer("scale", torch.as_tensor(scale, dtype=torch.float32))
        self.register_buffer("fill", torch.as_tensor(fill, dtype=torch.float32))
        self.categories = bool((self.category >= 0).any())

    def forward(self, x: Tensor) -> Tensor:
        if self.categories:
            x = x.index_select(-1, self.source)  # …, outputs
        y = (torch.where(torch.isnan(x), self.fill, x) - self.shift) / self.scale
        return torch.where(self.category < 0, y, (x == self.category).to(y.dtype)) if self.categories else y


class Scaled(nn.Module):
    """``(x - shift) / scale`` in decimal numbers; ``shift`` and ``scale`` fit the sizes after the batch."""

    shift: Tensor
    scale: Tensor

    def __init__(self, shift: Any, scale: Any) -> None:
        super().__init__()
        self.register_buffer("shift", torch.as_tensor(shift, dtype=torch.float32))
        self.register_buffer("scale", torch.as_tensor(scale, dtype=torch.float32))
        self.centred = bool((self.shift != 0).any())

    def forward(self, x: Tensor) -> Tensor:
        x = x.to(torch.float32)
        return (x - self.shift) / self.scale if self.centred else x / self.scale


class Restored(nn.Module):
    """The way back for answers: ``y * scale + shift`` is in the units of the data again."""

    shift: Tensor
    scale: Tensor

    def __init__(self, shift: Any, scale: Any) -> None:
        super().__init__()
        self.register_buffer("shift", torch.as_tensor(shift, dtype=torch.float32))
        self.register_buffer("scale", torch.as_tensor(scale, dtype=torch.float32))

    def forward(self, y: Tensor) -> Tensor:
        return y * self.scale + self.shift


MODULES: dict[str, type[nn.Module]] = {each.__name__: each for each in (AsIs, Columns, Scaled, Restored)}


def fitted(module: nn.Module) -> dict[str, Any]:
    """What was fitted, as JSON values: the module's name and its constants."""
    return {"kind": type(module).__name__, **{name: held.tolist() for name, held in module.named_buffers()}}


def module_from(values: Mapping[str, Any]) -> nn.Module:
    """The module that ``fitted`` described. Raises ``ValueError`` with a sentence."""
    rest = {name: value for name, value in values.items() if name != "kind"}
    try:
        return MODULES[str(values.get("kind"))](**rest)
    except (KeyError, TypeError, ValueError, RuntimeError):
        raise ValueError(f"The stored preparation cannot be read: {str(dict(values))[:120]}.") from None


def restore_of(module: nn.Module) -> nn.Module | None:
    """The module that undoes ``module``; None if there is nothing to undo or no way back."""
    if not isinstance(module, Columns | Scaled) or getattr(module, "categories", False):
        return None
    if bool((module.shift == 0).all()) and bool((module.scale == 1).all()):
        return None
    return Restored(module.shift.clone(), module.scale.clone())
