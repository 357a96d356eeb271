"""Losses for choosing: between yes and no, one of several classes, or several labels at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .language import Bool, Choice, Float, Floats, In, Int, Scope, show
from .loss import Loss, Reduced, unlike

TRUTH = "target if target.dtype == 'float32' else target.float()"
"""Yes and no as numbers."""


def not_one_each(weights: Sequence[float], classes: Any) -> Iterator[str]:
    """A sentence if there is not one weight for each class."""
    if weights and len(weights) != classes:
        yield f"class weights has {len(weights)} numbers, but the prediction has {show(classes)} classes; " \
              "it needs one for each class, or none at all."


class YesNo(Loss):
    """A loss that compares raw scores with yes or no, number by number."""

    x = In("*S", doc="The prediction, before any sigmoid.")
    target = In("*T", dtype="any", doc="The truth, 0 or 1, in the same shape.")

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from unlike(dims.S, dims.T)
        if (below := dims.tensors["target"].below) > 2:
            yield f"the target has {below} classes; {self.spoken} is for two, cross-entropy for more."

    spoken = "this loss"


class BCEWithLogitsLoss(YesNo, Reduced, group="Loss", title="Binary cross-entropy",
                        synonyms="bce sigmoid logits two classes multi label yes no"):
    """How surprised a yes-or-no answer is by the truth: for two classes, or several labels at once.

    -t log σ(x) - (1 - t) log(1 - σ(x)), averaged; it takes the raw score, so put no Sigmoid before it.
    """

    pos_weight = Floats((), min=0.0, max=1e6, always=True, title="Weight of yes",
                        doc="How much more a yes counts than a no: one number, or one for each place on the last "
                            "axis; empty: the same.")

    spoken = "binary cross-entropy"
    formula = "-t log σ(x) - (1-t) log σ(-x)"
    forward = (f"y = weight * (nn.functional.binary_cross_entropy_with_logits(x, {TRUTH}, reduction=reduction, "
               "pos_weight=x.new_tensor([*pos_weight])) if pos_weight else "
               f"nn.functional.binary_cross_entropy_with_logits(x, {TRUTH}, reduction=reduction))")

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from super().problems(dims)
        if len(self.pos_weight) > 1 and (not dims.S or dims.S[-1] != len(self.pos_weight)):
            yield f"weight of yes has {len(self.pos_weight)} numbers, but the last axis of {show(dims.S)} has " \
                  "another size; give one number for all, or one for each place on it."


class BCELoss(YesNo, Reduced, group="Loss", title="BCE of probabilities",
              synonyms="bce binary cross entropy sigmoid probability yes no"):
    """Binary cross-entropy for an answer that already is a probability, as a Sigmoid gives it.

    -t log x - (1 - t) log(1 - x), averaged. Binary cross-entropy, on the raw score, does the same more exactly.
    """

    x = In("*S", doc="Probabilities from 0 to 1: put a Sigmoid before it, or use Binary cross-entropy instead.")

    spoken = "binary cross-entropy"
    formula = "-t log x - (1-t) log(1-x)"
    forward = f"y = weight * nn.functional.binary_cross_entropy(x, {TRUTH}, reduction=reduction)"


class SoftMarginLoss(YesNo, Reduced, group="Loss", title="Soft margin",
                     synonyms="logistic loss two classes yes no sign"):
    """The logistic loss of scores whose truth is 1 or -1.

    log(1 + exp(-t x)), averaged.
    """

    target = In("*T", dtype="any", doc="The truth in the same shape: 1 or -1, or yes and no.")

    formula = "Σ log(1 + exp(-t x)) / n"
    forward = ("y = weight * nn.functional.soft_margin_loss("
               "x, 2 * target - 1 if target.below or target.dtype == 'bool' else target, reduction=reduction)")


class MultiLabelSoftMarginLoss(YesNo, Reduced, group="Loss", title="Multi-label soft margin",
                               synonyms="several labels at once logistic bce tags"):
    """Binary cross-entropy over all labels of an example, averaged over the labels, which lie on the last axis."""

    class_weights = Floats((), min=0.0, max=1e6, title="Class weights",
                           doc="How much each label counts; empty: all the same.")

    formula = "-Σ t log σ(x) + … / C"
    forward = (f"y = weight * (nn.functional.multilabel_soft_margin_loss(x, {TRUTH}, "
               "weight=x.new_tensor([*class_weights]), reduction=reduction) if class_weights else "
               f"nn.functional.multilabel_soft_margin_loss(x, {TRUTH}, reduction=reduction))")

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from super().problems(dims)
        if len(dims.S) < 2:
            yield f"the prediction is {show(dims.S)}; it needs an axis of labels after the batch."
        else:
            yield from not_one_each(self.class_weights, dims.S[-1])


class Scored(Loss):
    """A loss that compares scores for classes with the number of the right one."""

    x = In("*S", doc="A score for each class: N, C, or N, C and then places.")
    target = In("*T", dtype="int", doc="The number of the right class: the shape of x without the classes.")

    class_weights: Any = ()
    ignored: Any = -100

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
        if below - (self.ignored == below - 1) > dims.S[at]:  # the last one may be what is ignored
            yield f"the target has {below} classes, but the prediction only has {show(dims.S[at])}."
        yield from not_one_each(self.class_weights, dims.S[at])


class Classes(Scored, Reduced):
    """A loss over classes that may count unevenly, and one of which may not count at all."""

    ignore_index = Int(-100, min=-2**31, title="Ignore", doc="A class number that does not count, such as padding.")
    class_weights = Floats((), min=0.0, max=1e6, title="Class weights",
                           doc="How much each class counts, as where some are rare; empty: all the same.")

    @property
    def ignored(self) -> int:
        return self.ignore_index


class CrossEntropyLoss(Classes, group="Loss", title="Cross-entropy",
                       synonyms="softmax logits classification log likelihood perplexity language model"):
    """How surprised the prediction is by the right class: for choosing one of several classes.

    -log softmax(x)[target], averaged; it takes raw scores, so put no Softmax before it.
    """

    label_smoothing = Float(0.0, min=0.0, max=1.0, slide=True, title="Label smoothing",
                            doc="Share of the truth that is spread over all classes, so that nothing is too certain.")
    last = Bool(False, title="Classes last", doc="The classes lie on the last axis, as in N, T, classes, "
                                                 "instead of on axis 1.")

    formula = "-log softmax(x)[t]"
    called = ("nn.functional.cross_entropy(x.flatten(0, -2) if last else x, target.flatten() if last else target, {}"
              "ignore_index=ignore_index, reduction=reduction, label_smoothing=label_smoothing)")
    forward = (f"y = weight * ({called.format('weight=x.new_tensor([*class_weights]), ')} if class_weights "
               f"else {called.format('')})")

    def classes_at(self) -> int:
        return -1 if self.last else 1


class NLLLoss(Classes, group="Loss", title="Negative log-likelihood", synonyms="nll log softmax classification"):
    """Cross-entropy for a prediction that already went through a Log softmax."""

    formula = "-x[t]"
    called = "nn.functional.nll_loss(x, target, {}ignore_index=ignore_index, reduction=reduction)"
    forward = (f"y = weight * ({called.format('weight=x.new_tensor([*class_weights]), ')} if class_weights "
               f"else {called.format('')})")


class Vector(Loss):
    """A loss over one vector of scores for each example."""

    x = In("N, C", doc="A score for each class.")


class MultiMarginLoss(Vector, Reduced, group="Loss", title="Multi-class margin",
                      synonyms="hinge svm multi margin classification support vector"):
    """Asks that the right class score higher than every other one by a margin, as a support vector machine does.

    Σ max(0, margin - x[t] + x[i])^p / C over the classes i that are not t, averaged over the batch.
    """

    target = In("N", dtype="int", doc="The number of the right class.")

    p = Int(1, min=1, max=2, title="Power", doc="Whether what is missing counts as it is or by its square.")
    margin = Float(1.0, min=-1e6, max=1e6, doc="How much higher the right class should score.")
    class_weights = Floats((), min=0.0, max=1e6, title="Class weights",
                           doc="How much each class counts; empty: all the same.")

    formula = "Σ max(0, m - x[t] + x[i]) / C"
    called = "nn.functional.multi_margin_loss(x, target, p=p, margin=margin, {}reduction=reduction)"
    forward = (f"y = weight * ({called.format('weight=x.new_tensor([*class_weights]), ')} if class_weights "
               f"else {called.format('')})")

    def problems(self, dims: Scope) -> Iterator[str]:
        if (below := dims.tensors["target"].below) > dims.C:
            yield f"the target has {below} classes, but the prediction only has {show(dims.C)}."
        yield from not_one_each(self.class_weights, dims.C)


class MultiLabelMarginLoss(Vector, Reduced, group="Loss", title="Multi-label margin",
                           synonyms="hinge several labels at once tags ranking"):
    """Asks that every right label score higher than every wrong one by a margin of 1.

    Σ max(0, 1 - x[right] + x[wrong]) / C, averaged over the batch. The target lists the numbers of the right labels,
    then -1.
    """

    target = In("N, C", dtype="int", doc="The numbers of the right labels, then -1 until the row is full.")

    formula = "Σ max(0, 1 - x[r] + x[w]) / C"
    forward = "y = weight * nn.functional.multilabel_margin_loss(x, target, reduction=reduction)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if (below := dims.tensors["target"].below) > dims.C:
            yield f"the target names {below} labels, but the prediction only has {show(dims.C)}."


class KLDivLoss(Loss, group="Loss", title="KL divergence",
                synonyms="kullback leibler kl div distribution distillation soft labels"):
    """How far a predicted distribution is from a true one: for soft labels, or for learning from a larger network.

    Σ t (log t - x), where x are log-probabilities: put a Log softmax before it (Kullback and Leibler 1951).
    """

    x = In("*S", doc="The prediction as log-probabilities: put a Log softmax before it.")
    target = In("*T", doc="The true probabilities, in the same shape.")

    reduction = Choice("batchmean", "sum", "mean", always=True,
                       doc="batchmean is the divergence itself, averaged over the batch; mean also divides by the "
                           "number of classes.")
    log_target = Bool(False, title="Target in logarithms", doc="The target are log-probabilities as well.")

    formula = "Σ t (log t - x) / N"
    forward = "y = weight * nn.functional.kl_div(x, target, reduction=reduction, log_target=log_target)"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from unlike(dims.S, dims.T)
