"""How examples of the losses are drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from app.engine.proof.alone import Arrival, Arriving
from app.engine.proof.hints import Hints


def weighed(draw: st.DrawFn, values: dict[str, Any], count: int) -> None:
    """Mostly as many class weights as classes."""
    if isinstance(values.get("class_weights"), tuple) and draw(st.integers(0, 3)):
        weight = st.floats(0.5, 3.0, width=32)
        values["class_weights"] = draw(st.sampled_from([(), tuple(draw(weight) for _ in range(count))]))


def tailor_classes(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    places, count = arriving["x"][0].shape, draw(st.integers(1, 6))
    weighed(draw, values, count)
    shape = (*places, count) if values.get("last") is True else (count, *places)
    return {"x": [Arrival(shape)], "target": [Arrival(places, "int64", draw(st.integers(1, count + 1)))]}


def tailor_vector(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    (x,), (target,) = arriving["x"], arriving["target"]
    count = x.shape[0]
    assert isinstance(count, int)
    weighed(draw, values, count)
    return {"x": [x], "target": [Arrival(target.shape, "int64", draw(st.integers(1, count + 1)))]}


def truth(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """Yes and no, sometimes one more."""
    arriving["target"] = [Arrival(each.shape, each.dtype, min(each.below, draw(st.sampled_from([2, 2, 3]))))
                          for each in arriving["target"]]
    return arriving


def tailor_probabilities(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    truth(draw, values, arriving)
    return {port: [replace(each, within=(0.0, 1.0)) for each in arrivals] for port, arrivals in arriving.items()}


def tailor_positive(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    shape = arriving["x"][0].shape
    if "pos_weight" in values and isinstance(values["pos_weight"], tuple) and draw(st.integers(0, 3)):
        sizes = [1, *(size for size in shape[-1:] if isinstance(size, int))]
        values["pos_weight"] = (2.0,) * draw(st.sampled_from(sizes))
    return truth(draw, values, arriving)


def tailor_labels(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    last = arriving["x"][0].shape[-1:]
    if last and isinstance(last[0], int):
        weighed(draw, values, last[0])
    elif last:
        values["class_weights"] = ()
    else:
        arriving = {"x": [Arrival((3,))], "target": [Arrival((3,))]}
        weighed(draw, values, 3)
    return truth(draw, values, arriving)


def tailor_overlap(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    if not arriving["x"][0].shape and draw(st.integers(0, 3)):
        arriving = {"x": [Arrival((3,))], "target": [Arrival((3,))]}
    return truth(draw, values, arriving)


def tailor_variance(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    """The variance is that of each number, of each row, or of all along one axis."""
    shape = arriving["x"][0].shape
    at = draw(st.integers(0, max(0, len(shape) - 1)))
    like = draw(st.sampled_from([shape, shape[:-1], (*shape[:at], 1, *shape[at + 1:]) if shape else shape]))
    return {**arriving, "var": [Arrival(like, within=(0.0, 3.0))]}


def tailor_ctc(draw: st.DrawFn, values: dict[str, Any], arriving: Arriving) -> Arriving:
    x, text = arriving["x"][0].shape, arriving["target"][0].shape
    if isinstance(values["blank"], int) and draw(st.integers(0, 3)):
        values["blank"] = draw(st.integers(0, int(x[1]) - 1))
    arriving["target"] = [Arrival(text, "int64", draw(st.integers(1, int(x[1]))))]
    for name, most in (("steps", x[0]), ("letters", text[0])):
        longest = most if isinstance(most, int) else 10
        arriving[name] = [Arrival((), "int64", draw(st.integers(1, longest + 1))) for _ in arriving[name]]
    return arriving


STRETCHED = ("they have to agree", "torch stretches one over the other, which is hardly ever meant")
TWO = ("this loss only knows two", "torch takes any number and lets the others count nothing")

HINTS = {  # defaults: torch spells them without a decimal point
    "CrossEntropyLoss": Hints(tailored=tailor_classes), "NLLLoss": Hints(tailored=tailor_classes),
    "FocalCrossEntropyLoss": Hints(tailored=tailor_classes),
    "MultiMarginLoss": Hints(tailored=tailor_vector), "MultiLabelMarginLoss": Hints(tailored=tailor_vector),
    "BCEWithLogitsLoss": Hints(tailored=tailor_positive, stricter=[
        ("binary cross-entropy is for two", "torch takes any number for a truth"),
        ("give one number for all", "torch stretches an axis of 1 over all of them")]),
    "BCELoss": Hints(tailored=tailor_probabilities, stricter=[
        ("binary cross-entropy is for two", "torch takes any number for a truth")]),
    "SoftMarginLoss": Hints(tailored=truth, stricter=[("is for two", "torch takes any number for a truth")]),
    "MultiLabelSoftMarginLoss": Hints(tailored=tailor_labels, stricter=[
        ("is for two", "torch takes any number for a truth"),
        ("it needs an axis of labels", "torch takes the batch for the labels"),
        ("one for each class", "torch stretches an axis of 1 over all of them")]),
    "FocalLoss": Hints(tailored=truth, stricter=[("is for two", "any number could be computed with")]),
    "DiceLoss": Hints(tailored=tailor_overlap, stricter=[("is for two", "any number could be computed with")]),
    "TverskyLoss": Hints(tailored=tailor_overlap, stricter=[("is for two", "any number could be computed with")]),
    "GaussianNLLLoss": Hints(tailored=tailor_variance),
    "CTCLoss": Hints(tailored=tailor_ctc, stricter=[
        ("the blank among them", "torch does not look, and reads beyond the end"),
        ("there are only", "torch only sees the lengths that happen to arrive")]),
    "HingeEmbeddingLoss": Hints(tailored=truth, stricter=[TWO]),
    "MarginRankingLoss": Hints(tailored=truth, stricter=[TWO], defaults={"margin": 0.0}),
    "CosineEmbeddingLoss": Hints(tailored=truth, stricter=[TWO, STRETCHED], defaults={"margin": 0.0}),
    "ContrastiveLoss": Hints(tailored=truth, stricter=[TWO, STRETCHED]),
    "TripletMarginLoss": Hints(defaults={"p": 2.0}),
    "BarlowTwinsLoss": Hints(stricter=[STRETCHED]),
    "TotalVariation": Hints(stricter=[("neighbours are compared", "torch averages no numbers, which gives none")]),
}
