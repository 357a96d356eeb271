"""Batches: every example once an epoch, in an order that only the seed and the epoch decide."""

from __future__ import annotations

import time

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from app.core.plan import Data, Field
from app.engine.data.batches import Batches
from app.engine.data.load import Dataset
from app.engine.data.prepare import AsIs, Columns, Scaled

NONE = torch.empty(0, dtype=torch.int64)


def dataset(count: int) -> Dataset:
    """A table whose first column is the example's number, a picture of it, and its label."""
    number = torch.arange(count, dtype=torch.float32)
    raw = {"x": torch.stack([number, number * 2], dim=1), "y": torch.arange(count),
           "image": (torch.arange(count) % 256).to(torch.uint8).reshape(-1, 1, 1, 1).expand(-1, 3, 4, 4)}
    prepare = {"x": Columns([0, 1], [-1, -1], [0, 0], [2, 2], [0, 0]), "y": AsIs(), "image": Scaled([0.0], [255.0])}
    return Dataset(raw, torch.arange(count), NONE, NONE, prepare, {}, {name: Field() for name in raw}, Data())


WAYS = {"permuted": {}, "channels last": {"channels_last": True}, "streamed": {"memory": 0}}


def epoch(batches: Batches, number: int, start: int = 0) -> list[dict[str, Tensor]]:
    return [{name: held.clone() for name, held in batch.items()} for batch in batches.epoch(number, start)]


@given(st.integers(1, 70), st.integers(1, 20), st.integers(0, 2**40), st.integers(0, 50), st.data())
@settings(max_examples=60, deadline=None)
def test_all_ways_give_the_same_examples_once(count: int, size: int, seed: int, number: int,
                                              data: st.DataObject) -> None:
    held = dataset(count)
    index = torch.tensor(data.draw(st.permutations(range(count))))[:data.draw(st.integers(1, count))]
    ways = [Batches(held, ["x", "y"], index, size, seed=seed, **each) for each in WAYS.values()]
    gathered = Batches(held, ["x", "y"], index, size, seed=seed)
    gathered.small = False
    epochs = [epoch(each, number) for each in [*ways, gathered]]
    for other in epochs[1:]:
        for one, two in zip(epochs[0], other, strict=True):
            assert torch.equal(one["x"], two["x"])
            assert torch.equal(one["y"], two["y"])
    seen = [value for batch in epochs[0] for value in batch["y"].tolist()]
    alone = len(index) % size == 1 and len(index) > size
    assert len(seen) == len(set(seen)) == len(index) - alone
    assert set(seen) <= set(index.tolist())
    assert len(epochs[0]) == len(ways[0])
    for batch in epochs[0]:
        assert torch.equal(batch["x"][:, 0] * 2, batch["y"].float())
    start = data.draw(st.integers(0, len(ways[0])))
    for way in [*ways, gathered]:
        again = epoch(way, number, start)
        assert [batch["y"].tolist() for batch in again] == [batch["y"].tolist() for batch in epochs[0][start:]]


def test_each_epoch_and_seed_has_its_order() -> None:
    held = dataset(50)
    orders = {tuple(Batches(held, ["y"], held.train, 8, seed=seed).order(number).tolist())
              for seed in range(4) for number in range(4)}
    assert len(orders) == 16


def test_unshuffled_keeps_order_and_the_last_example() -> None:
    held = dataset(33)
    batches = Batches(held, ["y"], held.train, 8, shuffle=False)
    assert [len(batch["y"]) for batch in batches.epoch(5)] == [8, 8, 8, 8, 1]
    assert torch.cat([batch["y"] for batch in batches.epoch(5)]).tolist() == list(range(33))


def test_a_single_example_is_dropped_only_while_training_and_never_alone() -> None:
    assert len(Batches(dataset(33), ["y"], torch.arange(33), 8)) == 4
    assert len(Batches(dataset(1), ["y"], torch.arange(1), 8)) == 1
    assert len(Batches(dataset(5), ["y"], torch.arange(5), 1)) == 5


@pytest.mark.parametrize("way", WAYS)
def test_pictures_are_prepared(way: str) -> None:
    held = dataset(40)
    batch = next(iter(Batches(held, ["image", "y"], held.train, 8, **WAYS[way]).epoch(0)))  # type: ignore[arg-type]
    assert torch.allclose(batch["image"][:, 0, 0, 0] * 255, batch["y"].float(), atol=1e-4)
    assert batch["image"].is_contiguous(memory_format=torch.channels_last) == (way == "channels last")


def test_streaming_leaves_the_data_set_alone() -> None:
    held = dataset(10)
    batches = Batches(held, ["image"], held.train, 4, memory=0)
    list(batches.epoch(0))
    assert batches.prepare["image"] is not held.prepare["image"]


@pytest.mark.parametrize("shape", [(20,), (1, 8, 8), (1, 28, 28)])
def test_an_epoch_is_far_cheaper_than_with_a_loader(shape: tuple[int, ...]) -> None:
    from torch.utils.data import DataLoader, TensorDataset

    x, y = torch.randn(1400, *shape), torch.randint(0, 10, (1400,))
    held = Dataset({"x": x, "y": y}, torch.arange(1400), NONE, NONE, {"x": AsIs(), "y": AsIs()}, {}, {}, Data())
    ours = Batches(held, ["x", "y"], held.train, 64)
    loader = DataLoader(TensorDataset(x, y), batch_size=64, shuffle=True)

    def least(once: object) -> float:
        times = []
        for _ in range(9):
            began = time.perf_counter()
            for _ in once():  # type: ignore[operator]
                pass
            times.append(time.perf_counter() - began)
        return min(times)

    assert least(lambda: ours.epoch(1)) < least(lambda: loader) / 1.5  # on a quiet machine a fifteenth to a fiftieth
