"""How examples of the nodes that compute number by number are drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.draws import ends
from app.engine.proof.hints import Hints

BY_ZERO = [("divided by 0", "torch answers infinity or no number at all, or stops")]
NO_LIMIT = [("the most has to be larger", "torch sets everything to the most, without a word")]


def stretched(draw: st.DrawFn, arrival: Arrival) -> Arrival:
    """Some sizes are 1."""
    return Arrival(tuple(1 if draw(st.integers(0, 3)) == 0 else size for size in arrival.shape), *ends(arrival))


def tailor_broadcast(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """Some sizes of every one but the first are 1."""
    return {name: [stretched(draw, each) for each in arrivals] if n else arrivals
            for n, (name, arrivals) in enumerate(arriving.items())}


def tailor_axis(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    arriving = tailor_broadcast(draw, values, arriving)
    rank = len(arriving["a"][0].shape)
    if draw(st.integers(0, 5)):
        values["dim"] = draw(st.integers(-1, rank))
    return arriving


def tailor_vectors(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """Both hold vectors of three numbers along one axis."""
    arriving = tailor_axis(draw, values, arriving)
    for name, arrivals in arriving.items():
        shape = list(arrivals[0].shape)
        if shape and isinstance(values["dim"], int) and values["dim"]:
            shape[-1 if values["dim"] < 0 else min(values["dim"], len(shape)) - 1] = 3
        arriving[name] = [Arrival(tuple(shape))]
    return arriving


def tailor_limits(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """Limits are near what arrives, whole or not, mostly the right way round."""
    near = st.one_of(st.none(), st.integers(-3, 9).map(float), st.sampled_from([-0.5, 0.25, 2.5]))
    least, most = draw(near), draw(near)
    if draw(st.integers(0, 5)):
        values |= {"least": least, "most": most} if None in (least, most) or least <= most \
            else {"least": most, "most": least}
    return arriving


def tailor_number(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """A number that is set is small, whole or not."""
    for name in values.keys() & {"divisor", "value", "otherwise", "scale", "shift"}:
        if draw(st.integers(0, 9)):
            values[name] = draw(st.sampled_from([-3.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0, 2.25]))
    return tailor_broadcast(draw, values, arriving)


EQUATIONS = ["...->...", "n...->n", "n...d,n...d->n...", "na,nb->nab", "nij,njk->nik", "nij,nkj->nik", "nij->nji",
             "nii->ni", "nii", "nij,nij->n", "nij , nj -> ni", "ab,cd->abcd", "...i,...i", "...ij,...jk->...ik",
             "n...,...n->...n", "nij,nik->njk", "ab->", "ab,b", "Ba,aB", "i...,i...->...", "nab,ncb->n", "nab,n->a",
             "ab,ac->ad", "a,b->aa", "n1->n", "a->b->c", "", "->", "n.. ->n", "abc...,abc->...a", "...a...->a",
             "nth,nsh->nts"]


def tailor_equation(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """An equation, and mostly tensors whose sizes go by its letters."""
    values["equation"] = draw(st.sampled_from(EQUATIONS))
    terms = values["equation"].replace(" ", "").split("->")[0].split(",")
    if draw(st.integers(0, 5)) == 0 or any(not term for term in terms):
        return arriving
    sizes: dict[str, Any] = {}
    some = next((size for size in arriving["a"][0].shape if isinstance(size, str)), None)
    covered = tuple(draw(st.integers(1, 3)) for _ in range(draw(st.integers(0, 2))))
    for name, term in zip(("a", "b"), terms, strict=False):
        shape: list[Any] = []
        for letter in term.replace("...", "."):
            shape += covered if letter == "." else [sizes.setdefault(
                letter, some if some and draw(st.booleans()) else draw(st.integers(1, 5)))]
        arriving[name] = [Arrival(tuple(1 if draw(st.integers(0, 9)) == 0 else size for size in shape[1:]))]
    if len(terms) == 1:
        arriving["b"] = []
    return arriving


HINTS = {
    **dict.fromkeys(("Add", "Subtract", "Multiply", "Divide", "Maximum", "Minimum", "Atan2",
                     "LogicalAnd", "LogicalOr", "LogicalXor"), Hints(tailored=tailor_broadcast)),
    **dict.fromkeys(("Equal", "NotEqual", "Greater", "GreaterEqual", "Less", "LessEqual"),
                    Hints(tailored=tailor_number)),
    "Where": Hints(tailored=tailor_number, wired={"condition": "switches", "a": "flat"}),
    "Lerp": Hints(tailored=tailor_broadcast, wired={"a": "steps", "b": "steps", "w": "steps"}),
    "Power": Hints(tailored=tailor_broadcast, more=[{"exponent": 0.5}, {"exponent": -1.0}, {"exponent": 3.0}]),
    "Remainder": Hints(tailored=tailor_number, stricter=BY_ZERO, more=[{"divisor": -0.7}]),
    "FloorDivide": Hints(tailored=tailor_number, stricter=BY_ZERO, more=[{"divisor": -0.7}]),
    "ScaleAndShift": Hints(tailored=tailor_number, more=[{"scale": 2.0}, {"shift": 1.0, "scale": -1.0},
                                                         {"shift": 0.5}, {"scale": 3.0, "shift": 2.0}]),
    "Clamp": Hints(tailored=tailor_limits, stricter=NO_LIMIT, more=[{"least": None}, {"most": None, "least": -0.5}]),
    "Round": Hints(more=[{"decimals": 2}], defaults={"decimals": 0}),
    "NanToNum": Hints(defaults={"nan": 0.0, "posinf": None, "neginf": None}),
    "MatMul": Hints(wired={"a": "steps", "b": "across"}),
    "Dot": Hints(tailored=tailor_axis),
    "CosineSimilarity": Hints(tailored=tailor_axis),
    "Cdist": Hints(wired={"a": "steps", "b": "memory"}, more=[{"p": 1.0}, {"p": 3.0}]),
    "Cross": Hints(tailored=tailor_vectors, wired={"a": "space", "b": "space"}, defaults={"dim": -1}),
    "L2Normalize": Hints(defaults={"eps": 1e-12}),
    "Einsum": Hints(tailored=tailor_equation, values={"equation": "ntd,nsd->nts"}, wired={"a": "steps", "b": "memory"}),
}
