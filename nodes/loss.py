"""Losses: one number that says how wrong an answer is, made small by training."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Float, In, Int, Node, Out, Scope, show


def unlike(prediction: Any, target: Any) -> Iterator[str]:
    """A sentence if two shapes that should be the same are not."""
    if prediction != target:
        one = (*target, 1) == prediction or (*prediction, 1) == target
        yield f"the prediction is {show(prediction)}, but the target is {show(target)}; both need the same shape." \
              + " A Squeeze takes out the last 1." * one


class Loss(Node):
    """What every loss has."""

    y = Out("", dtype="float32", doc="How wrong the batch is, on average.")

    weight = Float(1.0, min=0.0, max=1e6, doc="How much this loss counts beside the others.")

    face = "weight {weight}"


class Compared(Loss):
    """A loss that compares number with number."""

    x = In("*S", doc="The prediction.")
    target = In("*T", doc="What it should have been, in the same shape.")

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from unlike(dims.S, dims.T)


class MSELoss(Compared, group="Loss", title="Mean squared error", synonyms="mse l2 regression squared"):
    """The mean of the squared differences: for predicting numbers."""

    forward = "y = weight * nn.functional.mse_loss(x, target)"


class L1Loss(Compared, group="Loss", title="Mean absolute error", synonyms="mae l1 regression absolute"):
    """The mean of the differences without their sign: for numbers with outliers."""

    forward = "y = weight * nn.functional.l1_loss(x, target)"


class SmoothL1Loss(Compared, group="Loss", title="Smooth L1", synonyms="huber regression robust"):
    """Squared error for small differences, absolute error for large ones.

    d² / (2 β) where |d| < β, else |d| - β / 2 (Girshick 2015).
    """

    beta = Float(1.0, min=0.0, max=1e6, doc="The difference at which squared turns into absolute.")

    forward = "y = weight * nn.functional.smooth_l1_loss(x, target, beta=beta)"


class HuberLoss(Compared, group="Loss", title="Huber", synonyms="smooth l1 regression robust"):
    """Squared error for small differences, a straight line for large ones.

    d² / 2 where |d| < δ, else δ (|d| - δ / 2) (Huber 1964).
    """

    delta = Float(1.0, min=1e-9, max=1e6, doc="The difference at which squared turns into straight.")

    forward = "y = weight * nn.functional.huber_loss(x, target, delta=delta)"


class BCEWithLogitsLoss(Loss, group="Loss", title="Binary cross-entropy",
                        synonyms="bce sigmoid logits two classes multi label yes no"):
    """How surprised a yes-or-no answer is by the truth: for two classes, or several labels at once.

    -t log σ(x) - (1 - t) log(1 - σ(x)), averaged; it takes the raw score, so put no Sigmoid before it.
    """

    x = In("*S", doc="The prediction, before any sigmoid.")
    target = In("*T", dtype="any", doc="The truth, 0 or 1, in the same shape.")

    forward = ("y = weight * nn.functional.binary_cross_entropy_with_logits("
               "x, target if target.dtype == 'float32' else target.float())")

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from unlike(dims.S, dims.T)
        if (below := dims.tensors["target"].below) > 2:
            yield f"the target has {below} classes; binary cross-entropy is for two, cross-entropy for more."


class Classes(Loss):
    """A loss that compares scores for classes with the number of the right one."""

    x = In("*S", doc="A score for each class: N, C, or N, C and then places.")
    target = In("*T", dtype="int", doc="The number of the right class: the shape of x without the classes.")

    ignore_index = Int(-100, min=-2**31, title="Ignore", doc="A class number that does not count, such as padding.")

    def classes_at(self) -> int:
        return 1

    def problems(self, dims: Scope) -> Iterator[str]:
        at = self.classes_at()
        if len(dims.S) < 2:
            yield f"the prediction is {show(dims.S)}; it needs an axis of classes after the batch."
            return
        rest = dims.S[:-1] if at == -1 else (*dims.S[:1], *dims.S[2:])
        if rest != dims.T:
            hint = " Classes last may be what is meant." if at == 1 and dims.S[:-1] == dims.T else ""
            yield f"the prediction is {show(dims.S)}, so the target should be {show(rest)}, " \
                  f"but it is {show(dims.T)}.{hint}"
            return
        below = dims.tensors["target"].below
        if below - (self.ignore_index == below - 1) > dims.S[at]:  # the last one may be what is ignored
            yield f"the target has {below} classes, but the prediction only has {show(dims.S[at])}."


class CrossEntropyLoss(Classes, group="Loss", title="Cross-entropy",
                       synonyms="softmax logits classification log likelihood perplexity language model"):
    """How surprised the prediction is by the right class: for choosing one of several classes.

    -log softmax(x)[target], averaged; it takes raw scores, so put no Softmax before it.
    """

    label_smoothing = Float(0.0, min=0.0, max=1.0, slide=True, title="Label smoothing",
                            doc="Share of the truth that is spread over all classes, so that nothing is too certain.")
    last = Bool(False, title="Classes last", doc="The classes lie on the last axis, as in N, T, classes, "
                                                 "instead of on axis 1.")

    forward = ("y = weight * nn.functional.cross_entropy(x.flatten(0, -2) if last else x, "
               "target.flatten() if last else target, ignore_index=ignore_index, label_smoothing=label_smoothing)")

    def classes_at(self) -> int:
        return -1 if self.last else 1


class NLLLoss(Classes, group="Loss", title="Negative log-likelihood", synonyms="nll log softmax classification"):
    """Cross-entropy for a prediction that already went through a Log softmax."""

    forward = "y = weight * nn.functional.nll_loss(x, target, ignore_index=ignore_index)"


class GaussianKL(Loss, group="Loss", title="Gaussian KL", synonyms="kullback leibler divergence vae variational prior"):
    """How far the hidden values of a variational autoencoder are from a standard normal distribution.

    -½ Σ (1 + log σ² - μ² - σ²) for each example, averaged over the batch (Kingma and Welling 2013, appendix B).
    """

    mean = In("N, *S", doc="The means μ.")
    logvar = In("N, *T", doc="The logarithms of the variances, log σ², in the same shape.")

    forward = "y = weight * -0.5 * (1 + logvar - mean.square() - logvar.exp()).sum() / mean.size(0)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.S != dims.T:
            yield f"the means are {show((dims.N, *dims.S))}, but the variances are {show((dims.N, *dims.T))}; " \
                  "both need the same shape."
