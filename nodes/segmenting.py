"""Losses for rare or unaligned truths: focal, overlap of regions, and texts that are shorter than what is heard."""

from __future__ import annotations

from collections.abc import Iterator

from .classifying import TRUTH, Scored, YesNo
from .language import Bool, Float, In, Int, Scope, show
from .loss import Reduced
from .size import Size


class FocalLoss(YesNo, group="Loss", title="Focal",
                synonyms="imbalance rare detection retinanet binary yes no hard examples"):
    """Binary cross-entropy that cares less for what is right already: for truths that are rarely yes.

    -α (1 - p)^γ log p, averaged, where p = σ(x) for a yes and 1 - σ(x), with 1 - α, for a no (Lin and others 2017).
    """

    alpha = Float(0.25, min=0.0, max=1.0, slide=True, title="Weight of yes α",
                  doc="How much a yes counts; a no counts the rest up to 1.")
    gamma = Float(2.0, min=0.0, max=20.0, title="Focus γ", doc="How much less what is right already counts; "
                                                              "at 0 it all counts the same.")

    face = "γ {gamma} · α {alpha} · weight {weight}"
    formula = "-α (1 - p)^γ log p"
    page = "https://docs.pytorch.org/vision/stable/generated/torchvision.ops.sigmoid_focal_loss.html"
    forward = f"y = weight * focal_loss(x, {TRUTH}, alpha, gamma)"
    support = '''
def focal_loss(x, target, alpha, gamma):
    """Binary cross-entropy that fades where the answer is right already (Lin and others 2017, equation 5)."""
    surprise = nn.functional.binary_cross_entropy_with_logits(x, target, reduction="none")  # -log p
    share = alpha * target + (1.0 - alpha) * (1.0 - target)
    return (share * (-torch.expm1(-surprise)) ** gamma * surprise).mean()
'''


class FocalCrossEntropyLoss(Scored, group="Loss", title="Focal cross-entropy",
                            synonyms="focal imbalance rare classes softmax multi class hard examples"):
    """Cross-entropy that cares less for what is right already: for classes some of which are rare.

    -(1 - p)^γ log p, averaged, where p is the probability of the right class (Lin and others 2017, without α).
    """

    gamma = Float(2.0, min=0.0, max=20.0, title="Focus γ", doc="How much less what is right already counts; "
                                                              "at 0 it is plain cross-entropy.")

    face = "γ {gamma} · weight {weight}"
    formula = "-(1 - p)^γ log p"
    page = "https://arxiv.org/abs/1708.02002"
    forward = "y = weight * focal_cross_entropy(x, target, gamma)"
    support = '''
def focal_cross_entropy(x, target, gamma):
    """Cross-entropy that fades where the answer is right already (Lin and others 2017)."""
    surprise = nn.functional.cross_entropy(x, target, reduction="none")  # -log p
    return ((-torch.expm1(-surprise)) ** gamma * surprise).mean()
'''


class Overlap(YesNo):
    """A loss that counts how far two regions cover each other, example by example."""

    probabilities = Bool(False, title="Probabilities arrive", doc="The prediction went through a Sigmoid already; "
                                                                  "otherwise it is done here.")
    smooth = Float(1.0, min=0.0, max=1e6, title="Smoothing",
                   doc="Is added above and below the line, so that an empty region is no division by nothing.")

    spoken = "the overlap"

    def problems(self, dims: Scope) -> Iterator[str]:
        if len(dims.S) > 1 and dims.S[1] != 1 and (dims.S[0], *dims.S[2:]) == dims.T:
            yield f"the prediction is {show(dims.S)}, but the target is {show(dims.T)}; both need the same shape. " \
                  "Class numbers become one layer for each class by One-hot and Permute."
            return
        yield from super().problems(dims)
        if len(dims.S) < 2:
            yield f"the prediction is {show(dims.S)}; overlap is counted within each example, so it needs " \
                  "an axis after the batch."


class DiceLoss(Overlap, group="Loss", title="Dice",
               synonyms="segmentation overlap mask region f1 sorensen medical v-net imbalance"):
    """One minus how much the predicted region and the true one overlap: for segmenting pictures.

    1 - (2 Σ p t + s) / (Σ p² + Σ t² + s) for each example, averaged (Milletari and others 2016).
    """

    formula = "1 - 2 Σ p t / (Σ p² + Σ t²)"
    page = "https://arxiv.org/abs/1606.04797"
    forward = f"y = weight * dice_loss(x if probabilities else x.sigmoid(), {TRUTH}, smooth)"
    support = '''
def dice_loss(p, target, smooth):
    """One minus the overlap of two regions, averaged over the batch (Milletari and others 2016)."""
    p, t = p.flatten(1), target.flatten(1)  # N, places
    both, all_of_them = (p * t).sum(dim=1), p.square().sum(dim=1) + t.square().sum(dim=1)
    return (1.0 - (2.0 * both + smooth) / (all_of_them + smooth)).mean()
'''


class TverskyLoss(Overlap, group="Loss", title="Tversky",
                  synonyms="iou jaccard segmentation overlap mask region dice medical imbalance"):
    """One minus an overlap in which false alarms and misses count as you say; both 1 is intersection over union.

    1 - (TP + s) / (TP + α FP + β FN + s) for each example, averaged (Salehi and others 2017).
    """

    alpha = Float(0.5, min=0.0, max=100.0, title="False alarms α", doc="How much what was wrongly found counts.")
    beta = Float(0.5, min=0.0, max=100.0, title="Misses β", doc="How much what was wrongly left out counts.")

    face = "α {alpha} · β {beta} · weight {weight}"
    formula = "1 - TP / (TP + α FP + β FN)"
    page = "https://arxiv.org/abs/1706.05721"
    forward = f"y = weight * tversky_loss(x if probabilities else x.sigmoid(), {TRUTH}, alpha, beta, smooth)"
    support = '''
def tversky_loss(p, target, alpha, beta, smooth):
    """One minus the Tversky index of two regions, averaged over the batch (Salehi and others 2017)."""
    p, t = p.flatten(1), target.flatten(1)  # N, places
    both, extra, missed = (p * t).sum(dim=1), (p * (1.0 - t)).sum(dim=1), ((1.0 - p) * t).sum(dim=1)
    return (1.0 - (both + smooth) / (both + alpha * extra + beta * missed + smooth)).mean()
'''


class CTCLoss(Reduced, group="Loss", title="CTC",
              synonyms="connectionist temporal classification speech handwriting alignment transcription ocr"):
    """Compares scores over time with a shorter text that is not lined up with them: for speech and handwriting.

    -log of the summed probability of every way the text can be spread over time, with a blank between symbols
    (Graves and others 2006).
    """

    x = In("N, T, C", doc="Log-probabilities of every symbol at every step: put a Log softmax before it.")
    target = In("N, S", dtype="int", doc="The symbols of the text, none of them the blank; rows are filled up.")
    steps = In("N", dtype="int", optional=True, doc="How many steps of each example are real; unwired: all.")
    letters = In("N", dtype="int", optional=True, doc="How many symbols of each text are real; unwired: all.")

    blank = Int(0, min=0, max=1_000_000, doc="The symbol that means nothing new.")
    zero_infinity = Bool(False, title="Ignore the impossible",
                         doc="Texts longer than the time they have count as no loss, instead of an infinite one.")

    formula = "-log P(text | x)"
    forward = ("y = weight * nn.functional.ctc_loss(x.transpose(0, 1), target, "
               "steps if steps is not None else torch.full((x.size(0),), x.size(1)), "
               "letters if letters is not None else torch.full((x.size(0),), target.size(1)), "
               "blank=blank, reduction=reduction, zero_infinity=zero_infinity)")

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.blank >= dims.C:
            yield f"the blank is symbol {self.blank}, but the prediction only has {show(dims.C)}, from 0."
        if (below := dims.tensors["target"].below) > dims.C:
            yield f"the target has {below} symbols, but the prediction only has {show(dims.C)}, the blank among them."
        for name, what, most in (("steps", "steps", dims.T), ("letters", "symbols", dims.S)):
            lengths = dims.tensors[name]
            if lengths is not None and not isinstance(most, Size) and lengths.below - 1 > most:
                yield f"{name} go up to {lengths.below - 1}, but there are only {most} {what}."
