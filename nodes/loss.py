"""Losses: one number that says how wrong an answer is, made small by training; here those for numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Choice, Float, In, Node, Out, Scope, show


def unlike(prediction: Any, target: Any, others: tuple[str, str] = ("prediction", "target")) -> Iterator[str]:
    """A sentence if two shapes that should be the same are not."""
    if prediction != target:
        more, less = sorted((tuple(prediction), tuple(target)), key=len, reverse=True)
        extra = next((at for at in reversed(range(len(more)))
                      if more[at] == 1 and (*more[:at], *more[at + 1:]) == less), None)
        hint = "" if extra is None else " A Squeeze takes out the last 1." if extra == len(more) - 1 \
            else f" A Squeeze of axis {extra} takes out the 1."
        yield f"the {others[0]} is {show(prediction)}, but the {others[1]} is {show(target)}; both need the same " \
              f"shape.{hint}"


class Loss(Node):
    """What every loss has."""

    y = Out("", dtype="float32", doc="How wrong the batch is, on average.")

    weight = Float(1.0, min=0.0, max=1e6, always=True, doc="How much this loss counts beside the others.")

    face = "weight {weight}"


class Reduced(Loss):
    """A loss that torch averages or adds up."""

    reduction = Choice("mean", "sum", doc="Whether the numbers of a batch are averaged or added up; added up, "
                                          "a larger batch weighs more.")


class Compared(Loss):
    """A loss that compares number with number."""

    x = In("*S", doc="The prediction.")
    target = In("*T", doc="What it should have been, in the same shape.")

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from unlike(dims.S, dims.T)


class MSELoss(Compared, Reduced, group="Loss", title="Mean squared error", synonyms="mse l2 regression squared rmse"):
    """The mean of the squared differences: for predicting numbers."""

    formula = "Σ (x - t)² / n"
    forward = "y = weight * nn.functional.mse_loss(x, target, reduction=reduction)"


class L1Loss(Compared, Reduced, group="Loss", title="Mean absolute error", synonyms="mae l1 regression absolute"):
    """The mean of the differences without their sign: for numbers with outliers."""

    formula = "Σ |x - t| / n"
    forward = "y = weight * nn.functional.l1_loss(x, target, reduction=reduction)"


class SmoothL1Loss(Compared, Reduced, group="Loss", title="Smooth L1", synonyms="huber regression robust"):
    """Squared error for small differences, absolute error for large ones.

    d² / (2 β) where |d| < β, else |d| - β / 2 (Girshick 2015).
    """

    beta = Float(1.0, min=0.0, max=1e6, doc="The difference at which squared turns into absolute.")

    formula = "d²/2β, or |d| - β/2"
    forward = "y = weight * nn.functional.smooth_l1_loss(x, target, reduction=reduction, beta=beta)"


class HuberLoss(Compared, Reduced, group="Loss", title="Huber", synonyms="smooth l1 regression robust"):
    """Squared error for small differences, a straight line for large ones.

    d² / 2 where |d| < δ, else δ (|d| - δ / 2) (Huber 1964).
    """

    delta = Float(1.0, min=1e-9, max=1e6, doc="The difference at which squared turns into straight.")

    formula = "d²/2, or δ (|d| - δ/2)"
    forward = "y = weight * nn.functional.huber_loss(x, target, reduction=reduction, delta=delta)"


class LogCoshLoss(Compared, group="Loss", title="Log-cosh", synonyms="logcosh regression robust smooth hyperbolic"):
    """Squared error for small differences, absolute error for large ones, without a seam between them.

    log cosh(x - t), averaged: about d² / 2 near nothing and |d| - log 2 far from it.
    """

    formula = "Σ log cosh(x - t) / n"
    forward = "y = weight * log_cosh(x, target)"
    support = '''
def log_cosh(x, target):
    """The mean of log cosh of the differences, written so that large ones do not overflow."""
    d = x - target
    return (d + nn.functional.softplus(-2.0 * d) - math.log(2.0)).mean()
'''


class CharbonnierLoss(Compared, group="Loss", title="Charbonnier",
                      synonyms="smooth l1 pseudo huber super resolution denoising restoration"):
    """The mean absolute error with its corner rounded off: for restoring pictures.

    √((x - t)² + ε²), averaged (Charbonnier and others 1994; Lai and others 2017).
    """

    eps = Float(0.001, min=1e-9, max=1e3, title="Rounding ε", doc="Differences far below this count by their square.")

    formula = "Σ √((x - t)² + ε²) / n"
    forward = "y = weight * ((x - target).square() + eps ** 2).sqrt().mean()"


class QuantileLoss(Compared, group="Loss", title="Quantile loss",
                   synonyms="pinball percentile interval uncertainty forecast regression"):
    """Teaches a quantile instead of the mean: at 0.9 the answer should lie above nine truths of ten.

    max(q d, (q - 1) d) with d = t - x, averaged (Koenker and Bassett 1978).
    """

    q = Float(0.5, min=0.0, max=1.0, slide=True, title="Quantile", doc="The share of truths that should lie below the "
                                                                       "answer; 0.5 is the median.")

    face = "quantile {q} · weight {weight}"
    formula = "max(q d, (q - 1) d)"
    forward = "y = weight * quantile_loss(x, target, q)"
    support = '''
def quantile_loss(x, target, q):
    """The pinball loss of the q-th quantile (Koenker and Bassett 1978)."""
    d = target - x
    return torch.maximum(q * d, (q - 1.0) * d).mean()
'''


class PoissonNLLLoss(Compared, Reduced, group="Loss", title="Poisson likelihood",
                     synonyms="poisson nll counts rate events regression"):
    """How surprised a predicted rate is by a count: for numbers of events, cells or visitors.

    exp(x) - t x, averaged, where x is the logarithm of the rate; x - t log(x + ε) where it is the rate itself.
    """

    target = In("*T", dtype="number", doc="The counts, in the same shape.")

    log_input = Bool(True, title="Logarithms arrive", doc="The prediction is the logarithm of the rate, "
                                                          "so that it may be any number.")
    full = Bool(False, title="Whole formula", doc="Adds Stirling's approximation of log t!, which no training feels.")
    eps = Float(1e-8, min=0.0, max=1.0, title="Least rate ε", doc="Is added to the rate before its logarithm is taken.")

    formula = "Σ (exp(x) - t x) / n"
    forward = ("y = weight * nn.functional.poisson_nll_loss(x, target, log_input=log_input, full=full, eps=eps, "
               "reduction=reduction)")


class GaussianNLLLoss(Compared, Reduced, group="Loss", title="Gaussian likelihood",
                      synonyms="gaussian nll normal variance uncertainty heteroscedastic regression"):
    """How surprised a predicted mean and variance are by a number: for answers that say how sure they are.

    ½ (log max(σ², ε) + (x - t)² / max(σ², ε)), averaged (Nix and Weigend 1994).
    """

    var = In("*V", doc="The variance σ², never negative: put a Softplus or Exp before it. In the shape of the "
                       "prediction; one axis may be 1, or the last may be missing.")

    full = Bool(False, title="Whole formula", doc="Adds the constant ½ log 2π, which no training feels.")
    eps = Float(1e-6, min=1e-12, max=1.0, title="Least variance ε", doc="Smaller variances count as this one.")

    formula = "½ (log σ² + (x - t)² / σ²)"
    forward = "y = weight * nn.functional.gaussian_nll_loss(x, target, var, full=full, eps=eps, reduction=reduction)"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from super().problems(dims)
        x, var = dims.S, dims.V
        if var not in (x, x[:-1]) and (len(var) != len(x) or [b for a, b in zip(x, var, strict=True) if a != b] != [1]):
            yield f"the prediction is {show(x)}, so the variance should be {show(x)}, or 1 along one axis, " \
                  f"but it is {show(var)}."
