"""A verdict in words: how good, compared with what, and how far to trust it."""

from __future__ import annotations

from . import figures
from .judging import Verdict

PARTS = {"validation": "it had not learned from", "training": "it learned from, which says little",
         "test": "of the test part"}


def sentence(verdict: Verdict) -> str:
    """``353 of 359 examples it had not learned from were right: 98.3 %.``"""
    word = next(iter(verdict.metrics), "val_").partition("_")[0]
    get = verdict.metrics.get
    told = PARTS[verdict.part]
    if verdict.labels:
        right = verdict.count - verdict.wrong
        share = figures.metric("accuracy", right / max(verdict.count, 1))
        return f"{right:,} of {verdict.count:,} examples {told} were right: {share}."
    mae = get(f"{word}_mae")
    if mae is not None:
        return f"On {verdict.count:,} examples {told}, {verdict.aimed} is off by {figures.number(mae)} on average."
    return f"The loss on examples {told} is {figures.number(get(f'{word}_loss', float('nan')))}."


def compared(verdict: Verdict) -> str:
    """What always answering the same would have reached."""
    word = next(iter(verdict.metrics), "val_").partition("_")[0]
    base, found = verdict.baseline, verdict.metrics
    if verdict.labels and (same := base.get(f"{word}_accuracy")) is not None:
        how = "far better than" if found.get(f"{word}_accuracy", 0) - same > 0.3 * (1 - same) else \
            "better than" if found.get(f"{word}_accuracy", 0) > same + 0.01 else "no better than"
        share = figures.metric("accuracy", same)
        return f"That is {how} always answering the commonest label, which is right in {share}."
    if (same := base.get(f"{word}_mae")) is not None and (own := found.get(f"{word}_mae")) is not None:
        if own >= same:
            return f"That is no better than always answering the average, which is off by {figures.number(same)}."
        times = same / max(own, 1e-12)
        return f"Always answering the average would be off by {figures.number(same)}: {times:.1f} times as far."
    return ""


def trust(verdict: Verdict) -> str:
    """What the numbers do not say."""
    if verdict.tested:
        return "The test part decided nothing, so expect about as much on new data of the same kind."
    if verdict.part == "training":
        return "There is no validation part, so nobody knows how it does on new data. Keep a share back in Data."
    few = f" With {verdict.count} examples, a few more or fewer mistakes are chance." if verdict.count < 200 else ""
    kept = "These examples also decided which weights were kept, so expect slightly less on new data." \
        if verdict.best_epoch else ""
    return kept + few


def worst(verdict: Verdict, at: int) -> str:
    """``8 → 3, 97 %``: what it was, what was answered, how sure the network was, for the example at ``at``."""
    assert verdict.truth is not None
    assert verdict.answer is not None
    if verdict.labels:
        assert verdict.sure is not None
        true, given = verdict.labels[int(verdict.truth[at])], verdict.labels[int(verdict.answer[at])]
        sure = f"{100 * float(verdict.sure[at]):.0f} %"
        return f"{given}, {sure}" if true == given else f"{true} → {given}, {sure}"
    if verdict.truth.ndim == 1:
        return f"{figures.number(float(verdict.truth[at]))} → {figures.number(float(verdict.answer[at]))}"
    return f"off by {figures.number(float(abs(verdict.truth[at] - verdict.answer[at]).mean()))}"
