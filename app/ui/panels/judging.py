"""How good a run is on examples it has not learned from, and which of them it gets most wrong."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

    from app.engine.data.load import Dataset
    from app.engine.run import Run

BATCH = 512
DOTS = 2000
"""Points a scatter shows at most; more only paint over one another."""


@dataclass(frozen=True)
class Verdict:
    """``place`` [n] are positions in the data; ``truth`` and ``answer`` [n] codes of labels, or numbers in raw units.

    ``sure`` [n] is the probability the network gave its answer, for labels. ``order`` [n] lists the examples from
    the most wrong on; ``wrong`` is how many of those really are. ``part`` is ``validation``, ``test`` or ``training``.
    """

    run: str
    title: str
    part: str
    metrics: Mapping[str, float]
    baseline: Mapping[str, float]
    best_epoch: int
    dataset: Dataset
    target: str = ""
    inputs: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    counts: np.ndarray | None = None
    place: np.ndarray | None = None
    truth: np.ndarray | None = None
    answer: np.ndarray | None = None
    sure: np.ndarray | None = None
    order: np.ndarray | None = None
    wrong: int = 0
    tested: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    network: list[dict[str, Any]] = field(default_factory=list)
    """The :func:`essence` of what was trained."""

    @property
    def aimed(self) -> str:
        """What is predicted, as a person calls it: the column if it is one."""
        columns = self.dataset.fields[self.target].columns if self.target in self.dataset.fields else ()
        return columns[0] if len(columns) == 1 else self.target

    @property
    def count(self) -> int:
        return 0 if self.place is None else len(self.place)


def judge(path: str, known: Dataset | None = None) -> Generator[tuple[int, int], None, Verdict]:
    """Yields (examples seen, examples in all). ``known`` is the data, if it is loaded already.

    Raises ``BadRun``, ``BadData``, ``BadWeights`` or ``Unwritable`` with a sentence.
    """
    from app.engine.data.load import load
    from app.engine.essence import essence
    from app.engine.run import Run

    yield 0, 1
    run = Run.open(path)
    dataset = known if known is not None else load(run.project.plan.data, run.beside)
    yield 0, 1
    part, index = next((name, held) for name, held in (("validation", dataset.validation), ("training", dataset.train))
                       if len(held))
    found = yield from seen(run, dataset, index)
    tested: Mapping[str, float] = {}
    if len(dataset.test):
        tested = (yield from seen(run, dataset, dataset.test))["metrics"]
    metrics = found.pop("metrics")
    notes = []
    then = run.facts.get("data", {}).get(part if part != "training" else "train")
    if then is not None and then != len(index):
        notes.append(f"The data has changed since this run: its {part} part had {then:,} examples and now has "
                     f"{len(index):,}.")
    word = {"validation": "val", "training": "train"}[part]
    return Verdict(path, run.title, part, {f"{word}_{name}": value for name, value in metrics.items()},
                   run.facts.get("baseline", {}), int(run.numbers.get("best_epoch", 0)), dataset,
                   tested={f"test_{name}": value for name, value in tested.items()}, notes=tuple(notes),
                   network=essence(run.project.network), **found)


def seen(run: Run, dataset: Dataset, index: Any) -> Generator[tuple[int, int], None, dict[str, Any]]:
    """The answers of the kept weights on the examples at ``index``, and what they are worth."""
    import msgspec
    import torch

    from app.core.inspect import inspect
    from app.engine.data.batches import Batches
    from app.engine.device import choose
    from app.engine.objective import aim
    from app.engine.score import Score

    plan = run.project.plan
    plan = msgspec.structs.replace(plan, data=msgspec.structs.replace(plan.data, fields=dict(dataset.fields)))
    project = run.project.with_plan(plan)
    goal = aim(run.source, inspect(project).objective, project.network, dataset.fields, plan)
    device, _ = choose("auto")
    network = run.network().to(device).eval()
    score = Score(goal, dataset, device)
    outputs: list[Any] = []
    first = goal.answers[0] if goal.answers else None
    losses, done = 0.0, 0
    with torch.inference_mode():
        for batch in Batches(dataset, goal.fields, index, BATCH, device, shuffle=False).epoch(0):
            loss, _, given = goal.outcome(network, batch)
            size = len(batch[goal.fields[0]])
            losses, done = losses + float(loss) * size, done + size
            score.add(given, batch)
            if first is not None:
                outputs.append(given[first.place].to("cpu"))
            yield done, len(index)
        metrics = {"loss": losses / max(done, 1)} | score.result()
        told: dict[str, Any] = {"metrics": metrics, "inputs": goal.inputs}
        if first is None:
            return told
        told |= labelled(first, dataset, index, torch.cat(outputs)) if first.is_label else \
            numbered(first, dataset, index, torch.cat(outputs))
    return told


def labelled(answer: Any, dataset: Dataset, index: Any, output: Any) -> dict[str, Any]:
    """Confusions, and how sure the network was."""
    import torch

    truth, chosen = dataset.raw[answer.field][index], answer.chosen(output)
    classes = dataset.fields[answer.field].classes
    if answer.loss == "cross_entropy":
        shares = output if answer.probabilities else output.softmax(1)
        sure, right = shares.gather(1, chosen[:, None])[:, 0], shares.gather(1, truth[:, None])[:, 0]
    else:
        flat = output.reshape(len(output))
        share = flat if answer.probabilities else flat.sigmoid()
        sure, right = torch.where(chosen == 1, share, 1 - share), torch.where(truth == 1, share, 1 - share)
    counts = torch.bincount(truth * len(classes) + chosen, minlength=len(classes) ** 2).reshape(len(classes), -1)
    missed = chosen != truth
    order = torch.argsort(torch.where(missed, right - 1, right))  # mistakes first, the surest of them at the top
    return {"target": answer.field, "labels": classes, "counts": counts.numpy(), "place": index.numpy(),
            "truth": truth.numpy(), "answer": chosen.numpy(), "sure": sure.numpy(), "order": order.numpy(),
            "wrong": int(missed.sum())}


def numbered(answer: Any, dataset: Dataset, index: Any, output: Any) -> dict[str, Any]:
    """Answers against the truth, in the units of the data; several numbers a sample count together for the order."""
    truth = dataset.ready(answer.field)[index].float()
    output = output.float().reshape(truth.shape)
    restore = dataset.restore.get(answer.field)
    if restore is not None:
        truth, output = restore(truth), restore(output)
    truth, output = truth.reshape(len(truth), -1), output.reshape(len(output), -1)
    off = (truth - output).abs().mean(1)
    one = truth.shape[1] == 1
    return {"target": answer.field, "place": index.numpy(), "truth": (truth[:, 0] if one else truth).numpy(),
            "answer": (output[:, 0] if one else output).numpy(), "order": off.argsort(descending=True).numpy(),
            "wrong": len(off)}
