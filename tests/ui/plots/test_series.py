"""The numbers behind a curve: smoothed as they should be, thinned without losing a peak, quick at a million."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ui.plots import scale
from app.ui.plots.series import Growing, Series, decaying_sums


def plainly(y: np.ndarray, weight: float) -> np.ndarray:
    """The debiased exponential mean, one step at a time."""
    out, total, mass = [], 0.0, 0.0
    for value in y:
        if np.isfinite(value):
            total, mass = weight * total + value, weight * mass + 1
            out.append(total / mass)
        else:
            total, mass = weight * total, weight * mass
            out.append(np.nan)
    return np.array(out)


@settings(max_examples=40, deadline=None)
@given(st.floats(0.0, 0.995), st.integers(0, 700), st.integers(0, 2**31), st.floats(-5, 5))
def test_sums_decay_as_if_added_one_by_one(weight: float, count: int, seed: int, before: float) -> None:
    values = np.random.default_rng(seed).normal(size=count)
    last, wanted = before, []
    for value in values:
        last = weight * last + value
        wanted.append(last)
    np.testing.assert_allclose(decaying_sums(values, weight, before), wanted, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("weight", [0.0, 0.1, 0.6, 0.9, 0.99])
def test_smoothing_does_not_depend_on_how_the_points_came(weight: float) -> None:
    random = np.random.default_rng(0)
    y = random.normal(size=1000)
    y[[3, 400, 401]] = np.nan, np.inf, -np.inf
    series, at = Series(weight), 0
    while at < len(y):
        step = int(random.integers(1, 90))
        series.append(np.arange(at, min(len(y), at + step), dtype=float), y[at : at + step])
        at += step
    wanted = plainly(np.where(np.isfinite(y), y, np.nan), weight)
    np.testing.assert_allclose(series.smoothed, wanted, rtol=1e-9)
    series.smooth(0.5)
    np.testing.assert_allclose(series.smoothed, plainly(np.where(np.isfinite(y), y, np.nan), 0.5), rtol=1e-9)


def test_the_first_points_are_not_drawn_to_zero() -> None:
    series = Series(0.99)
    series.append(np.arange(5.0), np.full(5, 7.0))
    np.testing.assert_allclose(series.smoothed, 7.0)


def test_an_array_grows_by_doubling() -> None:
    growing, rooms = Growing(), set()
    for at in range(5000):
        growing.append(np.array([float(at)]))
        rooms.add(len(growing._room))
    assert rooms == {1024, 2048, 4096, 8192}
    np.testing.assert_array_equal(growing.values, np.arange(5000))


def test_thinning_keeps_every_peak() -> None:
    random = np.random.default_rng(1)
    y = random.normal(size=200_000)
    y[123_456], y[77_777] = 100.0, -100.0
    series = Series(0.9)
    series.append(np.arange(200_000.0), y)
    for bins in (50, 300, 1000):
        x, thin = series.drawn(0, 200_000, bins, smoothed=False)
        assert len(x) <= 5 * bins
        assert (thin.max(), thin.min()) == (100.0, -100.0)
        assert np.all(np.diff(x) >= 0)
        assert x[-1] == 199_999


def test_zoomed_in_every_point_is_drawn() -> None:
    series = Series()
    series.append(np.arange(10_000.0), np.arange(10_000.0))
    x, y = series.drawn(5000, 5100, 300)
    np.testing.assert_array_equal(x, np.arange(4999, 5102))
    np.testing.assert_array_equal(x, y)


def test_what_is_drawn_does_not_flicker_while_it_grows() -> None:
    random = np.random.default_rng(2)
    y = random.normal(size=100_500)
    series = Series()
    series.append(np.arange(100_000.0), y[:100_000])
    x, before = series.drawn(0, 200_000, 300)
    series.append(np.arange(100_000.0, 100_500.0), y[100_000:])
    _, after = series.drawn(0, 200_000, 300)
    settled = int(np.searchsorted(x, 99_000))
    np.testing.assert_array_equal(before[:settled], after[:settled])


def test_going_on_from_a_checkpoint_forgets_what_came_after() -> None:
    series = Series(0.6)
    series.append(np.arange(1.0, 301.0), np.arange(300.0))
    smoothed = series.smoothed[:200].copy()
    series.cut(200)
    assert (len(series), series.x[-1]) == (200, 200.0)
    np.testing.assert_allclose(series.smoothed, smoothed)
    series.append(np.array([201.0]), np.array([5.0]))
    assert series.at(201) == (5.0, pytest.approx(plainly(series.y, 0.6)[-1]))
    assert np.isnan(series.at(0)[0])


def test_a_million_points_are_drawn_at_once() -> None:
    series = Series(0.9)
    series.append(np.arange(1e6), np.random.default_rng(0).normal(size=1_000_000))
    best = min(timed(lambda: [series.drawn(0, 1e6, 600, smoothed) for smoothed in (False, True)]) for _ in range(5))
    assert best < 0.032, "half a frame on a quiet machine"


def timed(call) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


@pytest.mark.parametrize(
    ("low", "high", "percent", "labels"),
    [
        (0.03, 1.8, False, ["0.0", "0.5", "1.0", "1.5", "2.0"]),
        (0.1, 0.98, True, ["0 %", "25 %", "50 %", "75 %", "100 %"]),
        (0.9, 0.99, True, ["90.0 %", "92.5 %", "95.0 %", "97.5 %", "100.0 %"]),
        (0.31, 0.36, False, ["0.30", "0.32", "0.34", "0.36"]),
        (120, 5123, False, ["0", "2000", "4000", "6000"]),
    ],
)
def test_an_axis_has_few_round_figures(low: float, high: float, percent: bool, labels: list[str]) -> None:
    first, last = scale.span(low, high, percent)
    assert first <= low <= high <= last
    values = scale.ticks(first, last)
    assert [scale.label(v, values, percent) for v in values] == labels


def test_a_logarithmic_axis_names_the_values_themselves() -> None:
    low, high = scale.span(np.log10(0.11), np.log10(2.4), log=True)
    values = scale.log_ticks(low, high)
    assert [scale.label(v, values, log=True) for v in values] == ["0.1", "0.2", "0.5", "1", "2", "5"]


@settings(max_examples=200, deadline=None)
@given(st.floats(-1e12, 1e12), st.floats(0, 1e12), st.booleans())
def test_any_values_have_an_axis(low: float, width: float, log: bool) -> None:
    if log:
        low, width = low / 1e11, width / 1e11
    first, last = scale.span(low, low + width, log=log)
    assert first < last
    values = (scale.log_ticks if log else scale.ticks)(first, last)
    assert 1 <= len(values) <= 12
    assert all(scale.label(v, values, log=log) for v in values)


@pytest.mark.parametrize(
    ("value", "percent", "text"),
    [
        (0.31239, False, "0.3124"),
        (12.3456, False, "12.35"),
        (0.978, True, "97.8 %"),
        (1.23e-5, False, "1.23e-5"),
        (float("nan"), False, "–"),
        (123456.0, False, "1.23e5"),
        (0.0, False, "0.0000"),
    ],
)
def test_values_are_short_to_read(value: float, percent: bool, text: str) -> None:
    assert scale.number(value, percent) == text
    assert len(text) <= 8


@pytest.mark.parametrize(
    ("name", "part", "stem"),
    [
        ("train_loss", "train", "loss"),
        ("val_accuracy", "validation", "accuracy"),
        ("kl", "train", "kl"),
        ("validation_f1", "validation", "f1"),
    ],
)
def test_metrics_find_their_chart(name: str, part: str, stem: str) -> None:
    assert scale.split_name(name) == (part, stem)


def test_only_parts_of_a_whole_are_in_percent() -> None:
    assert scale.in_percent("accuracy")
    assert scale.in_percent("top5_accuracy")
    assert not scale.in_percent("loss")
    assert not scale.in_percent("r2")
    assert scale.title("r2") == "R²"
    assert scale.title("mean_error") == "Mean error"
