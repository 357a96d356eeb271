"""Losses for likeness and order: what belongs together should lie close, what is better should score higher."""

from __future__ import annotations

from collections.abc import Iterator

from .language import Bool, Choice, Float, In, Scope
from .loss import Loss, Reduced, unlike

SIGN = "2 * target - 1 if target.below or target.dtype == 'bool' else target"
"""Yes and no as 1 and -1."""


class Judged(Reduced):
    """A loss that is told 1 or -1 for each example."""

    def problems(self, dims: Scope) -> Iterator[str]:
        if (below := dims.tensors["target"].below) > 2:
            yield f"the target has {below} classes; this loss only knows two: 1 and -1, or yes and no."


class HingeEmbeddingLoss(Judged, group="Loss", title="Hinge embedding",
                         synonyms="similarity distance metric learning semi supervised"):
    """Makes distances small where the truth is 1, and larger than a margin where it is -1.

    x where t = 1, max(0, margin - x) where t = -1, averaged.
    """

    x = In("*S", doc="Distances.")
    target = In("*T", dtype="any", doc="1 or -1 for each, or yes and no, in the same shape.")

    margin = Float(1.0, min=-1e6, max=1e6, doc="How far apart is far enough.")

    formula = "x, or max(0, margin - x)"
    forward = f"y = weight * nn.functional.hinge_embedding_loss(x, {SIGN}, margin=margin, reduction=reduction)"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from unlike(dims.S, dims.T, ("prediction", "target"))
        yield from super().problems(dims)


class MarginRankingLoss(Judged, group="Loss", title="Margin ranking",
                        synonyms="pairwise order learning to rank hinge preference"):
    """Asks that one score be higher than another by a margin: for learning an order from pairs.

    max(0, -t (a - b) + margin), averaged; t = 1 says that a should be higher, -1 that b should.
    """

    a = In("*A", doc="One score.")
    b = In("*B", doc="The other score, in the same shape.")
    target = In("*T", dtype="any", doc="1 where a should be higher, -1 where b should, or yes and no.")

    margin = Float(0.0, min=-1e6, max=1e6, doc="How much higher is high enough.")

    formula = "max(0, margin - t (a - b))"
    forward = f"y = weight * nn.functional.margin_ranking_loss(a, b, {SIGN}, margin=margin, reduction=reduction)"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from unlike(dims.A, dims.B, ("first score", "second"))
        yield from unlike(dims.A, dims.T, ("first score", "target"))
        yield from super().problems(dims)


class Pairs(Loss):
    """A loss over pairs of vectors."""

    a = In("N, E", doc="One vector for each example.")
    b = In("N, E", doc="The other vector.")


class CosineEmbeddingLoss(Pairs, Judged, group="Loss", title="Cosine embedding",
                          synonyms="similarity angle metric learning siamese pairs"):
    """Turns pairs of vectors the same way where the truth is 1, and away from each other where it is -1.

    1 - cos(a, b) where t = 1, max(0, cos(a, b) - margin) where t = -1, averaged.
    """

    target = In("N", dtype="any", doc="1 for pairs that belong together, -1 for others, or yes and no.")

    margin = Float(0.0, min=-1.0, max=1.0, doc="The cosine that pairs which do not belong together may have.")

    formula = "1 - cos, or max(0, cos - m)"
    forward = f"y = weight * nn.functional.cosine_embedding_loss(a, b, {SIGN}, margin=margin, reduction=reduction)"


class ContrastiveLoss(Pairs, group="Loss", title="Contrastive",
                      synonyms="siamese metric learning pairs distance verification similarity"):
    """Pulls vectors together that belong together, and pushes others apart until a margin lies between them.

    ½ d² where they belong together, ½ max(0, margin - d)² where not, averaged; d is the distance
    (Hadsell and others 2006).
    """

    target = In("N", dtype="any", doc="1 for pairs that belong together, 0 for others.")

    margin = Float(1.0, min=0.0, max=1e6, doc="How far apart is far enough.")

    formula = "½ d², or ½ max(0, m - d)²"
    forward = "y = weight * contrastive_loss(a, b, target if target.dtype == 'float32' else target.float(), margin)"
    support = '''
def contrastive_loss(a, b, same, margin):
    """Pulls pairs together or pushes them apart (Hadsell and others 2006, equation 4)."""
    d = nn.functional.pairwise_distance(a, b)  # N
    return 0.5 * (same * d.square() + (1.0 - same) * (margin - d).clamp(min=0.0).square()).mean()
'''

    def problems(self, dims: Scope) -> Iterator[str]:
        if (below := dims.tensors["target"].below) > 2:
            yield f"the target has {below} classes; this loss only knows two: together (1) or not (0)."


class Three(Reduced):
    """A loss over an anchor, something like it and something unlike it."""

    anchor = In("*A", doc="What is compared.")
    positive = In("*B", doc="Something that belongs with it, in the same shape.")
    negative = In("*C", doc="Something that does not, in the same shape.")

    margin = Float(1.0, min=1e-9, max=1e6, doc="How much farther the negative should be than the positive.")
    swap = Bool(False, title="Nearer of two", doc="Takes the distance from positive to negative where it is smaller "
                                                  "than that from the anchor (Balntas and others 2016).")

    formula = "max(0, d(a,p) - d(a,n) + m)"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from unlike(dims.A, dims.B, ("anchor", "positive"))
        yield from unlike(dims.A, dims.C, ("anchor", "negative"))


class TripletMarginLoss(Three, group="Loss", title="Triplet",
                        synonyms="margin metric learning face recognition anchor siamese facenet"):
    """Asks that an anchor lie closer to what belongs with it than to what does not, by a margin.

    max(0, d(a, p) - d(a, n) + margin), averaged, with the distance over the last axis (Schroff and others 2015).
    """

    p = Float(2.0, min=0.1, max=100.0, title="Norm", doc="Which distance: 1 adds up the differences, 2 is the "
                                                         "straight line.")
    eps = Float(1e-6, min=0.0, max=1.0, title="Epsilon", doc="Is added to the differences, so that a distance of "
                                                             "nothing has a slope.")

    forward = ("y = weight * nn.functional.triplet_margin_loss(anchor, positive, negative, margin=margin, p=p, "
               "eps=eps, swap=swap, reduction=reduction)")


DISTANCES = {"cosine": '''
def cosine_distance(a, b):
    """One minus the cosine of the angle over the last axis."""
    return 1.0 - nn.functional.cosine_similarity(a, b, dim=-1)
''', "squared": '''
def squared_distance(a, b):
    """The squared straight line over the last axis."""
    return (a - b).square().sum(dim=-1)
''', "manhattan": '''
def manhattan_distance(a, b):
    """The sum of the differences over the last axis."""
    return (a - b).abs().sum(dim=-1)
'''}


class TripletMarginWithDistanceLoss(Three, group="Loss", title="Triplet, other distance",
                                    synonyms="margin metric learning cosine manhattan squared anchor"):
    """The triplet loss with a distance that is not the straight line: by angle, squared, or along the axes.

    max(0, d(a, p) - d(a, n) + margin), averaged, with the distance over the last axis.
    """

    distance = Choice(*DISTANCES, doc="One minus the cosine, the squared straight line, or the sum of the "
                                      "differences.")

    face = "{distance} · weight {weight}"
    called = ("nn.functional.triplet_margin_with_distance_loss(anchor, positive, negative, distance_function={}, "
              "margin=margin, swap=swap, reduction=reduction)")
    forward = (f"y = weight * ({called.format('cosine_distance')} if distance == 'cosine' else "
               f"{called.format('squared_distance')} if distance == 'squared' else "
               f"{called.format('manhattan_distance')})")

    @property
    def support(self) -> str:  # type: ignore[override]
        return DISTANCES.get(self.distance, "")


class BPRLoss(Loss, group="Loss", title="Pairwise ranking",
              synonyms="bpr bayesian personalized ranking recommender ranknet preference order reward"):
    """Asks that what was chosen score higher than what was not: for recommending, ranking and preferences.

    -log σ(better - worse), averaged (Rendle and others 2009).
    """

    better = In("*A", doc="Scores of what was chosen.")
    worse = In("*B", doc="Scores of what was not, in the same shape.")

    formula = "-log σ(better - worse)"
    forward = "y = weight * -nn.functional.logsigmoid(better - worse).mean()"

    def problems(self, dims: Scope) -> Iterator[str]:
        yield from unlike(dims.A, dims.B, ("better score", "worse"))
