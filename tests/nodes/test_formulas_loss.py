"""A loss is what torch's own module says, and where torch has none, what its paper's formula says number by number."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from app.engine.proof.alone import Alone, Arrival
from nodes import catalogue

torch.manual_seed(0)
X, T, Z = torch.randn(6, 5), torch.randn(6, 5), torch.randn(6, 5)
YES = torch.randint(0, 2, (6, 5))
CLASS = torch.randint(0, 5, (6,))
SIGN = torch.tensor([1, -1, 1, 1, -1, -1])
UNEVEN = (1.0, 2.0, 0.5, 3.0, 0.0)


def loss(kind: str, tensors: dict[str, Tensor], **values: Any) -> Tensor:
    """What a loss node gives for the tensors at its inputs."""
    arriving = {port: [Arrival(tuple(each.shape[1:]), str(each.dtype).removeprefix("torch."))]
                for port, each in tensors.items()}
    node = Alone(catalogue[kind], values, {name: arriving.get(name, []) for name in catalogue[kind].inputs})
    assert not node.problems, node.problems
    order = [id.rpartition("_")[0] for _, id, _ in (*node.source.inputs, *node.source.extra, *node.source.targets)]
    return next(iter(node.module().training_step(*[tensors[port] for port in order])[0].values()))


def named(each: Any) -> str:
    return each if isinstance(each, str) else ""


TORCHS: list[tuple[str, dict[str, Any], nn.Module, dict[str, Tensor]]] = [
    ("MSELoss", {"reduction": "sum"}, nn.MSELoss(reduction="sum"), {"x": X, "target": T}),
    ("L1Loss", {"reduction": "sum"}, nn.L1Loss(reduction="sum"), {"x": X, "target": T}),
    ("SmoothL1Loss", {"beta": 0.3}, nn.SmoothL1Loss(beta=0.3), {"x": X, "target": T}),
    ("HuberLoss", {"delta": 0.3}, nn.HuberLoss(delta=0.3), {"x": X, "target": T}),
    ("PoissonNLLLoss", {"full": True}, nn.PoissonNLLLoss(full=True), {"x": X, "target": YES * 3}),
    ("GaussianNLLLoss", {"full": True}, nn.GaussianNLLLoss(full=True), {"x": X, "target": T, "var": Z.exp()}),
    ("BCELoss", {}, nn.BCELoss(), {"x": X.sigmoid(), "target": YES}),
    ("BCEWithLogitsLoss", {"pos_weight": UNEVEN}, nn.BCEWithLogitsLoss(pos_weight=torch.tensor(UNEVEN)),
     {"x": X, "target": YES}),
    ("CrossEntropyLoss", {"class_weights": UNEVEN, "label_smoothing": 0.2},
     nn.CrossEntropyLoss(torch.tensor(UNEVEN), label_smoothing=0.2), {"x": X, "target": CLASS}),
    ("CrossEntropyLoss", {"ignore_index": 2, "reduction": "sum"}, nn.CrossEntropyLoss(ignore_index=2, reduction="sum"),
     {"x": X, "target": CLASS}),
    ("NLLLoss", {"class_weights": UNEVEN}, nn.NLLLoss(torch.tensor(UNEVEN)),
     {"x": X.log_softmax(1), "target": CLASS}),
    ("KLDivLoss", {}, nn.KLDivLoss(reduction="batchmean"), {"x": X.log_softmax(1), "target": T.softmax(1)}),
    ("KLDivLoss", {"log_target": True}, nn.KLDivLoss(reduction="batchmean", log_target=True),
     {"x": X.log_softmax(1), "target": T.log_softmax(1)}),
    ("SoftMarginLoss", {}, nn.SoftMarginLoss(), {"x": X[:, 0], "target": SIGN}),
    ("MultiLabelSoftMarginLoss", {"class_weights": UNEVEN}, nn.MultiLabelSoftMarginLoss(torch.tensor(UNEVEN)),
     {"x": X, "target": YES}),
    ("MultiMarginLoss", {"p": 2, "class_weights": UNEVEN}, nn.MultiMarginLoss(2, weight=torch.tensor(UNEVEN)),
     {"x": X, "target": CLASS}),
    ("MultiLabelMarginLoss", {}, nn.MultiLabelMarginLoss(), {"x": X, "target": torch.tensor([[3, 0, -1, -1, -1]] * 6)}),
    ("HingeEmbeddingLoss", {"margin": 0.5}, nn.HingeEmbeddingLoss(0.5), {"x": X[:, 0], "target": SIGN}),
    ("MarginRankingLoss", {"margin": 0.5}, nn.MarginRankingLoss(0.5), {"a": X[:, 0], "b": T[:, 0], "target": SIGN}),
    ("CosineEmbeddingLoss", {"margin": 0.5}, nn.CosineEmbeddingLoss(0.5), {"a": X, "b": T, "target": SIGN}),
    ("TripletMarginLoss", {"p": 1.0, "swap": True}, nn.TripletMarginLoss(p=1.0, swap=True),
     {"anchor": X, "positive": T, "negative": Z}),
    *[("TripletMarginWithDistanceLoss", {"distance": word, "swap": True},
       nn.TripletMarginWithDistanceLoss(distance_function=distance, swap=True),
       {"anchor": X, "positive": T, "negative": Z})
      for word, distance in (("cosine", lambda a, b: 1 - nn.CosineSimilarity(dim=-1)(a, b)),
                             ("squared", lambda a, b: nn.PairwiseDistance(eps=0.0)(a, b) ** 2),
                             ("manhattan", nn.PairwiseDistance(1.0, eps=0.0)))],
]


@pytest.mark.parametrize(("kind", "values", "module", "tensors"), TORCHS, ids=named)
def test_a_loss_is_torchs_own(kind: str, values: dict[str, Any], module: nn.Module, tensors: dict[str, Tensor]) -> None:
    given = [tensors[name] for name in catalogue[kind].inputs]
    if kind in ("BCELoss", "BCEWithLogitsLoss", "MultiLabelSoftMarginLoss"):
        given[1] = given[1].float()
    torch.testing.assert_close(loss(kind, tensors, **values), module(*given))
    torch.testing.assert_close(loss(kind, tensors, weight=2.5, **values), 2.5 * module(*given))


def test_yes_and_no_are_one_and_minus_one() -> None:
    for kind, tensors in (("SoftMarginLoss", {"x": X[:, 0]}), ("CosineEmbeddingLoss", {"a": X, "b": T}),
                          ("HingeEmbeddingLoss", {"x": X[:, 0]}), ("MarginRankingLoss", {"a": X[:, 0], "b": T[:, 0]})):
        torch.testing.assert_close(loss(kind, {**tensors, "target": SIGN > 0}), loss(kind, {**tensors, "target": SIGN}))


def test_ctc_sums_every_way_a_text_can_be_spread() -> None:
    """Against every alignment written out, for examples and texts of different lengths."""
    x, text = torch.randn(2, 4, 3).log_softmax(2), torch.tensor([[1, 2], [2, 0]])
    steps, letters = torch.tensor([4, 3]), torch.tensor([2, 1])
    total = 0.0
    for n in range(2):
        ways = 0.0
        for way in torch.cartesian_prod(*[torch.arange(3)] * int(steps[n])):
            short = [int(s) for i, s in enumerate(way) if s and (i == 0 or s != way[i - 1])]
            if short == text[n, :letters[n]].tolist():
                ways += math.exp(sum(float(x[n, i, s]) for i, s in enumerate(way)))
        total -= math.log(ways) / int(letters[n])
    found = loss("CTCLoss", {"x": x, "target": text, "steps": steps, "letters": letters})
    assert found.item() == pytest.approx(total / 2, rel=1e-4)
    whole = loss("CTCLoss", {"x": x, "target": torch.tensor([[1, 2], [2, 1]])})
    torch.testing.assert_close(whole, nn.CTCLoss()(x.transpose(0, 1), torch.tensor([[1, 2], [2, 1]]), (4, 4), (2, 2)))


def mean(rule: Any, *tensors: Tensor) -> float:
    """A formula of plain Python, number by number, averaged."""
    rows = list(zip(*[tensor.flatten().tolist() for tensor in tensors], strict=True))
    return sum(rule(*row) for row in rows) / len(rows)


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def focal(x: float, t: float, alpha: float, gamma: float) -> float:
    p, share = (sigmoid(x), alpha) if t else (1 - sigmoid(x), 1 - alpha)
    return -share * (1 - p) ** gamma * math.log(p)


PAPERS: list[tuple[str, dict[str, Any], dict[str, Tensor], float]] = [
    ("LogCoshLoss", {}, {"x": X, "target": T}, mean(lambda x, t: math.log(math.cosh(x - t)), X, T)),
    ("CharbonnierLoss", {"eps": 0.1}, {"x": X, "target": T}, mean(lambda x, t: math.hypot(x - t, 0.1), X, T)),
    ("QuantileLoss", {"q": 0.9}, {"x": X, "target": T}, mean(
        lambda x, t: 0.9 * (t - x) if t > x else 0.1 * (x - t), X, T)),
    ("FocalLoss", {"alpha": 0.3, "gamma": 1.5}, {"x": X, "target": YES}, mean(
        lambda x, t: focal(x, t, 0.3, 1.5), X, YES)),
    ("FocalCrossEntropyLoss", {"gamma": 2.0}, {"x": X, "target": CLASS}, mean(
        lambda p: -(1 - p) ** 2 * math.log(p), X.softmax(1)[torch.arange(6), CLASS])),
    ("ContrastiveLoss", {"margin": 3.0}, {"a": X, "b": T, "target": YES[:, 0]}, mean(
        lambda d, t: d * d / 2 if t else max(0.0, 3 - d) ** 2 / 2, (X - T).norm(dim=1), YES[:, 0])),
    ("BPRLoss", {}, {"better": X, "worse": T}, mean(lambda a, b: -math.log(sigmoid(a - b)), X, T)),
    ("GANGeneratorLoss", {}, {"fake": X}, mean(lambda f: -math.log(sigmoid(f)), X)),
    ("GANDiscriminatorLoss", {}, {"fake": X, "real": T}, mean(
        lambda f, r: -math.log(sigmoid(r)) - math.log(1 - sigmoid(f)), X, T)),
    ("HingeGeneratorLoss", {}, {"fake": X}, mean(lambda f: -f, X)),
    ("HingeDiscriminatorLoss", {}, {"fake": X, "real": T}, mean(lambda f, r: max(0, 1 - r) + max(0, 1 + f), X, T)),
    ("LeastSquaresGeneratorLoss", {}, {"fake": X}, mean(lambda f: (f - 1) ** 2 / 2, X)),
    ("LeastSquaresDiscriminatorLoss", {}, {"fake": X, "real": T}, mean(
        lambda f, r: (r - 1) ** 2 / 2 + f ** 2 / 2, X, T)),
    ("WassersteinCriticLoss", {}, {"fake": X, "real": T}, mean(lambda f, r: f - r, X, T)),
    ("L1Penalty", {"weight": 1.0}, {"x": X}, mean(abs, X)),
    ("L2Penalty", {"weight": 0.1}, {"x": X}, mean(lambda x: x * x / 10, X)),
    ("Minimise", {}, {"x": X}, mean(float, X)),
    ("Minimise", {"reduction": "sum"}, {"x": X}, 30 * mean(float, X)),
]


@pytest.mark.parametrize(("kind", "values", "tensors", "truth"), PAPERS, ids=named)
def test_a_loss_is_its_papers_formula(kind: str, values: dict[str, Any], tensors: dict[str, Tensor],
                                      truth: float) -> None:
    assert loss(kind, tensors, **values).item() == pytest.approx(truth, rel=1e-4, abs=1e-6)


def test_overlap_of_regions() -> None:
    p, t = X.sigmoid().tolist(), YES.tolist()
    dice, tversky, union = [], [], []
    for row, truth in zip(p, t, strict=True):
        both = sum(a * b for a, b in zip(row, truth, strict=True))
        extra, missed = sum(row) - both, sum(truth) - both
        dice.append(1 - (2 * both + 1) / (sum(a * a for a in row) + sum(b * b for b in truth) + 1))
        tversky.append(1 - (both + 1) / (both + 0.3 * extra + 0.7 * missed + 1))
        union.append(1 - both / (both + extra + missed) if both + extra + missed else 0.0)
    given = {"x": X, "target": YES}
    assert loss("DiceLoss", given).item() == pytest.approx(sum(dice) / 6, rel=1e-5)
    assert loss("TverskyLoss", given, alpha=0.3, beta=0.7).item() == pytest.approx(sum(tversky) / 6, rel=1e-5)
    assert loss("TverskyLoss", given, alpha=1.0, beta=1.0, smooth=0.0).item() == pytest.approx(sum(union) / 6, rel=1e-5)
    shares = {"x": X.sigmoid(), "target": YES}
    torch.testing.assert_close(loss("DiceLoss", shares, probabilities=True), loss("DiceLoss", given))


def test_partners_find_each_other() -> None:
    cos = [[float(nn.functional.cosine_similarity(X[i], T[j], dim=0)) / 0.2 for j in range(6)] for i in range(6)]
    there = sum(math.log(sum(map(math.exp, cos[i]))) - cos[i][i] for i in range(6)) / 6
    back = sum(math.log(sum(math.exp(cos[j][i]) for j in range(6))) - cos[i][i] for i in range(6)) / 6
    given = {"a": X, "b": T}
    assert loss("InfoNCE", given, temperature=0.2).item() == pytest.approx(there, rel=1e-4)
    assert loss("InfoNCE", given, temperature=0.2, symmetric=True).item() == pytest.approx((there + back) / 2, rel=1e-4)
    z, total = torch.cat([X, T]), 0.0
    for i in range(12):
        alike = {j: float(nn.functional.cosine_similarity(z[i], z[j], dim=0)) / 0.2 for j in range(12) if j != i}
        total += math.log(sum(map(math.exp, alike.values()))) - alike[(i + 6) % 12]
    assert loss("NTXentLoss", given, temperature=0.2).item() == pytest.approx(total / 12, rel=1e-4)


def test_barlow_twins_is_the_distance_of_correlations_from_the_identity() -> None:
    correlation = torch.corrcoef(torch.cat([X, T], dim=1).T)[:5, 5:]
    truth = sum((1 - correlation[i, j]) ** 2 if i == j else 0.1 * correlation[i, j] ** 2
                for i in range(5) for j in range(5))
    assert loss("BarlowTwinsLoss", {"a": X, "b": T}, redundancy=0.1).item() == pytest.approx(float(truth), rel=1e-3)


def test_total_variation_is_the_difference_of_neighbours() -> None:
    x = torch.randn(2, 1, 3, 4)
    down = [abs(float(x[n, 0, i + 1, j] - x[n, 0, i, j])) for n in range(2) for i in range(2) for j in range(4)]
    right = [abs(float(x[n, 0, i, j + 1] - x[n, 0, i, j])) for n in range(2) for i in range(3) for j in range(3)]
    truth = sum(down) / len(down) + sum(right) / len(right)
    assert loss("TotalVariation", {"x": x}, weight=1.0).item() == pytest.approx(truth, rel=1e-5)


@pytest.mark.parametrize(("kind", "arriving", "values", "part"), [
    ("CrossEntropyLoss", {"x": [Arrival((3,))], "target": [Arrival((), "int64", 3)]}, {"class_weights": (1.0, 2.0)},
     "class weights has 2 numbers, but the prediction has 3 classes; it needs one for each class"),
    ("CrossEntropyLoss", {"x": [Arrival((3,))], "target": [Arrival((), "int64", 5)]}, {},
     "the target has 5 classes, but the prediction only has 3"),
    ("BCELoss", {"x": [Arrival((1,))], "target": [Arrival((), "int64", 2)]}, {},
     "A Squeeze takes out the last 1."),
    ("BCEWithLogitsLoss", {"x": [Arrival((1, 8, 8))], "target": [Arrival((8, 8))]}, {},
     "A Squeeze of axis 1 takes out the 1."),
    ("BCEWithLogitsLoss", {"x": [Arrival((4,))], "target": [Arrival((4,))]}, {"pos_weight": (1.0, 2.0)},
     "weight of yes has 2 numbers, but the last axis of N, 4"),
    ("CTCLoss", {"x": [Arrival(("T", 5))], "target": [Arrival((3,), "int64", 9)]}, {"blank": 7},
     "the blank is symbol 7, but the prediction only has 5, from 0"),
    ("DiceLoss", {"x": [Arrival(())], "target": [Arrival(())]}, {}, "needs an axis after the batch"),
    ("DiceLoss", {"x": [Arrival((3, 8, 8))], "target": [Arrival((8, 8), "int64", 3)]}, {},
     "Class numbers become one layer for each class by One-hot and Permute."),
    ("CosineEmbeddingLoss", {"a": [Arrival((3,))], "b": [Arrival((3,))], "target": [Arrival((), "int64", 4)]}, {},
     "the target has 4 classes; this loss only knows two: 1 and -1"),
    ("GaussianNLLLoss", {"x": [Arrival((3, 4))], "target": [Arrival((3, 4))], "var": [Arrival((2, 4))]}, {},
     "the prediction is N, 3, 4, so the variance should be N, 3, 4, or 1 along one axis, but it is N, 2, 4"),
])
def test_what_does_not_fit_is_said_with_its_numbers(kind: str, arriving: dict[str, list[Arrival]],
                                                    values: dict[str, Any], part: str) -> None:
    ports = {name: arriving.get(name, []) for name in catalogue[kind].inputs}
    assert any(part in text for text in Alone(catalogue[kind], values, ports).problems), \
        Alone(catalogue[kind], values, ports).problems


ELSEWHERE = {"CTCLoss", "DiceLoss", "TverskyLoss", "InfoNCE", "NTXentLoss", "BarlowTwinsLoss", "TotalVariation",
             "GaussianKL"}
"""Held to their formulas in tests of their own."""


def test_every_loss_is_held_to_something() -> None:
    held = {kind for kind, *_ in (*TORCHS, *PAPERS)} | ELSEWHERE
    assert {name for name, kind in catalogue.items() if kind.group == "Loss"} == held


@pytest.mark.parametrize(("kind", "values", "tensors"), [
    *[(kind, values, tensors) for kind, values, _, tensors in TORCHS], *[each[:3] for each in PAPERS],
    ("DiceLoss", {}, {"x": X, "target": YES}), ("TverskyLoss", {}, {"x": X, "target": YES}),
    ("InfoNCE", {}, {"a": X, "b": T}), ("NTXentLoss", {}, {"a": X, "b": T}), ("BarlowTwinsLoss", {}, {"a": X, "b": T}),
    ("TotalVariation", {}, {"x": X.view(1, 1, 6, 5)}), ("GaussianKL", {}, {"mean": X, "logvar": T}),
    ("CTCLoss", {}, {"x": torch.randn(2, 6, 4).log_softmax(2), "target": torch.tensor([[1, 2], [3, 1]])})], ids=named)
def test_a_step_against_the_gradient_makes_a_loss_smaller(kind: str, values: dict[str, Any],
                                                          tensors: dict[str, Tensor]) -> None:
    port = next(name for name in catalogue[kind].inputs)
    given = tensors[port].clone().requires_grad_()
    before = loss(kind, {**tensors, port: given}, **values)
    before.backward()
    assert given.grad is not None
    assert given.grad.isfinite().all()
    assert given.grad.abs().sum() > 0
    after = loss(kind, {**tensors, port: (given - 1e-2 * given.grad / given.grad.norm()).detach()}, **values)
    assert after < before
