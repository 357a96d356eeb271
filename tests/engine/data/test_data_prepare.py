"""What is fitted to the training part fills, scales and codes; it travels to JSON, to ONNX, and back."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from app.core.plan import Field
from app.engine.data.fit import fit
from app.engine.data.prepare import AsIs, Columns, Scaled, fitted, module_from, restore_of

sizes = st.floats(-1e6, 1e6, allow_nan=False, width=32)
tables = st.integers(1, 4).flatmap(
    lambda wide: st.lists(st.lists(sizes, min_size=wide, max_size=wide), min_size=1, max_size=30))


def mixed() -> Columns:
    """A number with gaps, a category of three, a constant number."""
    learned = np.array([[1, 0, 5], [np.nan, 2, 5], [3, np.nan, 5], [5, 1, np.nan]], dtype=np.float32)
    module = fit(Field(scale="standardize"), learned, (0, 3, 0))
    assert isinstance(module, Columns)
    return module


def test_gaps_are_the_mean_categories_one_hot_constants_stay() -> None:
    ready = mixed()(torch.tensor([[3.0, 1.0, 5.0], [float("nan"), float("nan"), float("nan")], [5.0, 7.0, 6.0]]))
    deviation = np.std([1, 3, 5])
    expected = [[0, 0, 1, 0, 0], [0, 0, 0, 0, 0], [2 / deviation, 0, 0, 0, 1]]
    assert torch.allclose(ready, torch.tensor(expected, dtype=torch.float32))


@given(tables, st.sampled_from(["none", "standardize", "unit"]))
@settings(max_examples=120, deadline=None)
def test_prepared_and_restored_is_what_it_was(rows: list[list[float]], scale: str) -> None:
    raw = np.array(rows, dtype=np.float32)
    module = fit(Field(scale=scale), raw)
    ready = module(torch.from_numpy(raw))
    assert torch.isfinite(ready).all()
    back = restore_of(module)
    again = ready if back is None else back(ready)
    size = max(float(np.abs(raw).max()), 1e-6)
    assert torch.allclose(again, torch.from_numpy(raw), rtol=1e-5, atol=size * 1e-5)
    if scale == "unit":
        assert ready.abs().max() <= 1 + 1e-6


@pytest.mark.parametrize("scale", ["none", "standardize", "unit"])
@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
def test_pictures(scale: str, dtype: type) -> None:
    raw = np.random.default_rng(0).integers(0, 17, (40, 3, 5, 4)).astype(dtype)
    raw[:, 2] = 9  # a channel that never changes
    module = fit(Field(type="image", scale=scale), raw)
    ready = module(torch.from_numpy(raw))
    assert ready.dtype == torch.float32
    if scale == "standardize":
        assert torch.allclose(ready.mean(dim=(0, 2, 3)), torch.zeros(3), atol=1e-5)
        assert torch.allclose(ready[:, :2].std(dim=(0, 2, 3), correction=0), torch.ones(2), atol=1e-5)
    elif scale == "unit":
        assert ready.max().item() == pytest.approx(16 / 255 if dtype is np.uint8 else 1)
    else:
        assert torch.equal(ready, torch.from_numpy(raw.astype(np.float32)))


def test_columns_with_nothing_in_them() -> None:
    module = fit(Field(scale="standardize"), np.full((5, 1), np.nan, dtype=np.float32))
    assert module(torch.tensor([[float("nan")], [2.0]])).tolist() == [[0.0], [2.0]]


def test_only_what_was_scaled_is_restored() -> None:
    assert restore_of(AsIs()) is None
    assert restore_of(mixed()) is None
    assert restore_of(Scaled(torch.zeros(1), torch.ones(1))) is None
    assert restore_of(Scaled(torch.zeros(1), torch.full((1,), 255.0))) is not None


@pytest.mark.parametrize("module", [AsIs(), mixed(), Scaled([[[1.0]], [[2.0]]], [[[3.0]], [[0.1]]])],
                         ids=["as it is", "columns", "scaled"])
def test_json_and_back_is_the_same_to_the_bit(module: nn.Module) -> None:
    again = module_from(json.loads(json.dumps(fitted(module))))
    assert type(again) is type(module)
    for name, held in module.named_buffers():
        assert torch.equal(held, again.get_buffer(name))
        assert held.dtype == again.get_buffer(name).dtype


@pytest.mark.parametrize("values", [
    {}, {"kind": "Linear"}, {"kind": "Columns"}, {"kind": "Scaled", "shift": "a", "scale": 1},
    {"kind": "Scaled", "shift": 0, "scale": 1, "more": 2}])
def test_damaged_json_is_a_sentence(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="stored preparation cannot be read"):
        module_from(values)


@pytest.mark.slow
@pytest.mark.parametrize(("module", "raw"), [
    (mixed(), torch.tensor([[1.0, 2.0, float("nan")], [float("nan"), float("nan"), 4.0], [2.0, 9.0, 5.0]])),
    (mixed(), torch.tensor([[1.0, 2.0, float("nan")], [float("nan"), 0.0, 4.0]]).repeat(2, 7, 1)),
    (Scaled([[[1.5]]], [[[3.0]]]), torch.arange(48, dtype=torch.uint8).reshape(3, 1, 4, 4)),
    (restore_of(Scaled([2.0], [3.0])), torch.randn(4, 1)),
], ids=["table", "series", "pictures", "answers"])
def test_exported_it_says_the_same(tmp_path: Path, module: nn.Module, raw: torch.Tensor) -> None:
    import onnxruntime

    batch = torch.export.Dim("N", min=1)
    shape = {0: batch} | ({1: torch.export.Dim("T", min=1)} if raw.ndim == 3 else {})
    torch.onnx.export(module.eval(), (raw,), tmp_path / "m.onnx", dynamo=True, dynamic_shapes=(shape,), verbose=False)
    session = onnxruntime.InferenceSession(tmp_path / "m.onnx", providers=["CPUExecutionProvider"])
    for given_ in (raw, raw[:1], torch.cat([raw, raw])):
        answer = session.run(None, {session.get_inputs()[0].name: given_.numpy()})[0]
        np.testing.assert_allclose(answer, module(given_).numpy(), rtol=1e-6, atol=1e-6)
