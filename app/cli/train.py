"""`layerloom train`: train a project's network, here and now."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.core.project import Project
from app.core.write import Unwritable
from app.engine.events import Epoch, Event, Finished, Started, Trouble

from .opening import open_project
from .say import INTERRUPTED, UNREADABLE, answer, fail, note
from .trust import mention

if TYPE_CHECKING:
    from app.engine.run import Run


def train(file: Annotated[Path, typer.Argument(help="A .loom file.")],
          runs: Annotated[Path | None, typer.Option(help="Folder for runs; else `runs` beside the file.")] = None,
          epochs: Annotated[int | None, typer.Option(help="Instead of the plan's.")] = None,
          steps: Annotated[int | None, typer.Option(help="Stop after so many steps.")] = None,
          seed: Annotated[int | None, typer.Option(help="Instead of the plan's.")] = None,
          device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1 or mps.")] = "auto",
          resume: Annotated[Path | None, typer.Option(help="A run to go on with.")] = None,
          as_json: Annotated[bool, typer.Option("--json", help="One line of JSON.")] = False) -> None:
    """Train the network of a project; every training is kept as a run."""
    import msgspec

    project = open_project(file)
    mention(project, file)
    for word, value in (("epochs", epochs), ("steps", steps)):
        if value is not None and value < 1:
            fail(f"The number of {word} is {value}; the least is 1.")
    if seed is not None:
        project = project.with_plan(msgspec.structs.replace(project.plan, seed=seed))
    for sentence in project.plan.wrong():
        fail(sentence)
    for each in (signal.SIGINT, signal.SIGTERM):  # also when a shell began us in the background
        signal.signal(each, signal.default_int_handler)
    run, events = begin(file, project, runs, resume, device, steps, epochs)
    finished = follow(events, run)
    if as_json:
        answer({"run": str(run.path), "epochs": finished.epochs, "steps": finished.steps, "samples": finished.samples,
                "seconds": round(finished.seconds, 3), "samples_per_second": round(finished.samples_per_second, 1),
                "device": finished.device, "metrics": dict(finished.metrics), "weights": finished.weights,
                "best_epoch": finished.best_epoch, "why": finished.why})
    else:
        print(f"Run: {run.path}")
        print(f"Weights: {finished.weights}")


def begin(file: Path, project: Project, runs: Path | None, resume: Path | None, device: str, steps: int | None,
          epochs: int | None) -> tuple[Run, Iterator[Event]]:
    """The run and its events; leaves with a sentence where data, run or folder do not serve."""
    from app.engine.data.bad import BadData
    from app.engine.data.load import load
    from app.engine.device import BadDevice, choose
    from app.engine.run import BadRun, Run, default_runs
    from app.engine.train import train as engine

    folder = file.resolve().parent
    try:
        if resume is not None:
            run = Run.open(resume)
            project, folder = run.project, run.beside or folder
        choose(device)
        dataset = load(project.plan.data, folder)
        if resume is None:
            run = Run.begin(project, runs or default_runs(file), beside=folder, origin=file)
    except BadRun as reason:
        fail(str(reason), UNREADABLE)
    except Unwritable as reason:
        fail(f"{file.name} cannot be trained yet: {reason}")
    except (BadData, BadDevice) as reason:
        fail(str(reason))
    except OSError as error:
        fail(f"The folder for the run cannot be written ({error.filename}: {error.strerror}). "
             "Choose another one with --runs.")
    for sentence in dataset.notes:
        note(sentence)
    return run, engine(project, run, dataset, device=device, steps=steps, epochs=epochs)


def follow(events: Iterator[Event], run: Run) -> Finished:
    """Tell each epoch; the last event. Ctrl+C keeps the weights and leaves with 130."""
    try:
        for event in events:
            if isinstance(event, Started):
                note(f"Training {event.parameters:,} parameters on {event.train_samples:,} samples, "
                     f"{event.device_name}.")
            elif isinstance(event, Epoch):
                told = "  ".join(f"{name} {value:.4g}" for name, value in event.metrics.items())
                note(f"epoch {event.epoch}  {told}{'  best' if event.best else ''}")
            elif isinstance(event, Trouble):
                fail(event.text)
            elif isinstance(event, Finished):
                note(f"Trained {event.epochs} epochs in {event.seconds:.1f} s, "
                     f"{event.samples_per_second:,.0f} samples/s ({event.why}).")
                return event
    except KeyboardInterrupt:
        events.close()  # type: ignore[attr-defined]
        fail(f"Stopped; the weights so far are kept. Go on with --resume {run.path}", INTERRUPTED)
    fail("The training ended without a result.")
