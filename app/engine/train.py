"""Training as a stream of events: whoever reads the stream sets the pace, and stops it by closing it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec
import torch

from app.core.project import Project
from app.core.write import Unwritable, write

from .device import BadDevice, choose
from .events import Event, Trouble
from .objective import BadObjective, aim
from .own import settle
from .run import BadRun, Run
from .training import Training
from .weights import BadWeights

if TYPE_CHECKING:
    from app.engine.data.load import Dataset


def train(project: Project, run: Run | None, dataset: Dataset, *, device: str | torch.device = "auto",
          steps: int | None = None, epochs: int | None = None) -> Iterator[Event]:
    """Teach the network of ``project``. Ends with ``Finished`` or ``Trouble``, or when it is closed.

    ``run`` is where everything is kept; a run that was stopped goes on from its checkpoint
    (bit for bit on the processor) and keeps the budget it began with unless another is
    given; without one nothing is kept. ``epochs`` and ``steps`` stand in for the plan's
    budget: with ``steps`` alone, so many are taken, however many epochs that is.

    Closing the generator keeps the weights and a checkpoint. Not asking for the next event
    is a pause. One thread at a time may pull.
    """
    try:
        training = prepared(project, run, dataset, device, steps, epochs)
    except (BadDevice, BadObjective, BadRun, BadWeights, Unwritable) as reason:
        yield Trouble(str(reason), network=project.main)
        return
    yield from training.events()


def prepared(project: Project, run: Run | None, dataset: Dataset, device: str | torch.device,
             steps: int | None, epochs: int | None) -> Training:
    """Everything ready for the first step."""
    plan = project.plan
    if dataset.fields and dataset.fields != plan.data.fields:
        plan = msgspec.structs.replace(plan, data=msgspec.structs.replace(plan.data, fields=dict(dataset.fields)))
        project = project.with_plan(plan)
    for text in plan.wrong():
        raise BadRun(text)
    for word, value in (("epochs", epochs), ("steps", steps)):
        if value is not None and value < 1:
            raise BadRun(f"{value} {word} are too few; the least is 1.")
    findings = settle(project)
    report = findings.reports[project.main]
    source = write(project.network, report, project.title)
    goal = aim(source, findings.objective, project.network, dataset.fields, plan)
    if not len(dataset.train):
        raise BadRun("There is nothing to learn from: the training part of the data is empty. Make validation and test "
                     "smaller in Data.")
    if run and run.busy:
        raise BadRun(f"{run.path.name} is being trained by another program at this moment; wait for it, or stop it "
                     "there.")
    chosen, name = choose(device) if isinstance(device, str) else choose(str(device))
    return Training(project, source, goal, dataset, chosen, name, run, steps, epochs)
