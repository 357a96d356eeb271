"""A size is found from numbers alone, whatever it is made of."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.fitting import fit
from nodes.size import Size, at, symbol

N, T, S = symbol("N"), symbol("T"), symbol("S")
POINTS = [{"N": n, "T": t, "S": s} for n, t, s in [
    (2, 12, 17), (3, 12, 17), (5, 12, 17), (2, 13, 17), (2, 25, 17), (2, 102, 17), (2, 652, 17), (2, 12, 18),
    (2, 12, 30), (2, 12, 107), (2, 12, 657), (4, 14, 19), (8, 18, 23), *((2, 12 + step, 17) for step in range(2, 22)),
    *((2, 12, 17 + step) for step in range(2, 22))]]
ELSEWHERE = [{"N": 7, "T": 333, "S": 61}, {"N": 1, "T": 47, "S": 222}]

windows = st.builds(lambda k, p, s, d: (T + 2 * p - d * (k - 1) - 1)//s + 1, st.integers(1, 5), st.integers(0, 3),
                    st.integers(1, 9), st.integers(1, 2))
sizes = st.one_of(
    st.integers(1, 500), st.sampled_from([N, T, S, N * T, T * S, N * T * S, T * T]), windows,
    st.builds(lambda a, b: a * T + b, st.integers(1, 64), st.integers(-9, 64)),
    st.builds(lambda a, b, c: a * T + b * S + c, st.integers(1, 9), st.integers(1, 9), st.integers(0, 9)),
    st.builds(lambda a, q, p: (a * T + p)//q, st.integers(1, 7), st.integers(2, 12), st.integers(0, 12)),
    st.builds(lambda first, a: a * (first//2), windows, st.integers(1, 4)),
    st.builds(lambda q: N * (T//q), st.integers(2, 8)))


@settings(deadline=None)
@given(sizes)
def test_what_numbers_come_from_is_found(size: int | Size) -> None:
    letters = [N, T, S, T//2, T//3, T//4, T//5, T//6, T//7, T//8] if "N*" in str(size) else [N, T, S]
    found = fit(POINTS, [at(size, point) for point in POINTS], letters)
    assert found is not None
    assert [at(found, point) for point in ELSEWHERE] == [at(size, point) for point in ELSEWHERE]


def test_what_follows_no_rule_is_not_made_up() -> None:
    assert fit(POINTS, [min(point["T"], 30) for point in POINTS], [N, T, S]) is None
    assert fit(POINTS, [point["T"] ** 3 % 101 for point in POINTS], [N, T, S]) is None
