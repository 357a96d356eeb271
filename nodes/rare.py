"""Scores for very many classes, most of which are rare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, Float, In, Int, Ints, Node, Out, Scope


class AdaptiveLogSoftmaxWithLoss(Node, group="Linear", title="Adaptive softmax",
                                 synonyms="adaptive log with loss many classes large vocabulary language model rare"):
    """Scores very many classes, sorted from frequent to rare, with fewer weights for the rarer ones.

    Log-probabilities: log P(group) + log P(class | group), each rarer group seen through a narrower layer (Grave and
    others 2017). Wire it to a Negative log-likelihood: together they are torch's AdaptiveLogSoftmaxWithLoss.
    """

    x = In("N, D", doc="One vector of features for each example.")
    y = Out("N, n_classes", doc="A log-probability for each class.")

    n_classes = Int(10_000, min=2, max=10_000_000, title="Classes", doc="How many classes there are; the most frequent "
                                                                        "ones come first.")
    cutoffs = Ints((1000,), min=1, doc="The class at which each rarer group begins, in rising order.")
    div_value = Float(4.0, min=1.0, max=64.0, title="Narrowing", doc="How many times fewer features each rarer group "
                                                                     "sees than the one before.")
    head_bias = Bool(False, title="Bias", doc="Adds a learned constant to each of the frequent classes.")

    face = "{n_classes} classes · rarer from {cutoffs}"
    formula = "log P(group) + log P(class)"
    build = "nn.AdaptiveLogSoftmaxWithLoss(D, n_classes, [*cutoffs], div_value=div_value, head_bias=head_bias)"
    forward = "y = self.log_prob(x)"
    parameters = "weights(D) + head_bias * head()"
    multiply_adds = "weights(D)"

    def head(self) -> int:
        """Frequent classes and groups."""
        return self.cutoffs[0] + len(self.cutoffs)

    def narrow(self, features: int, group: int) -> int:
        """How many features a rarer group sees."""
        return int(features // self.div_value ** (group + 1))

    def weights(self, features: Any) -> int:
        ends = (*self.cutoffs[1:], self.n_classes)
        return features * self.head() + sum(self.narrow(features, n) * (features + end - begin)
                                            for n, (begin, end) in enumerate(zip(self.cutoffs, ends, strict=True)))

    def problems(self, dims: Scope) -> Iterator[str]:
        if not self.cutoffs:
            yield "there is no class at which the rare ones begin; give at least one, or use Linear and Log softmax."
        elif list(self.cutoffs) != sorted(set(self.cutoffs)) or self.cutoffs[-1] >= self.n_classes:
            yield f"the rarer groups begin at {', '.join(map(str, self.cutoffs))}; these have to rise and stay below " \
                  f"the number of classes, {self.n_classes}."
        elif isinstance(dims.D, int) and not self.narrow(dims.D, len(self.cutoffs) - 1):
            yield f"{dims.D} features are too few to be narrowed {len(self.cutoffs)} times by {self.div_value:g}."
