"""One training at work: the loop, what it reads now and then, and what it writes down."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from app.core.needs import CHECK_FACTOR
from app.core.project import Project
from app.core.write import Source

from .build import build
from .checkpoint import Position
from .clock import Clock
from .events import Epoch, Event, Finished, Saved, Started, Step, Trouble
from .keep import Keep
from .layout import layout
from .objective import Aim
from .optimizer import Optimizer
from .run import BadRun, Run
from .schedule import schedule
from .score import Score, baseline
from .tally import Tally, means
from .trouble import not_a_number, trouble
from .weights import BadWeights, weights_of

if TYPE_CHECKING:
    from app.engine.data.load import Dataset

READS = 30
"""So many times a second losses are read from the device. Every read waits for the device to catch up."""


class BadNumbers(Exception):
    """The loss or a weight is no longer a finite number; a sentence."""


class Training:
    """Everything between the first step and the last. ``events`` is pulled once."""

    def __init__(self, project: Project, source: Source, aim: Aim, dataset: Dataset, device: torch.device,
                 device_name: str, run: Run | None, steps: int | None, epochs: int | None) -> None:
        self.project, self.plan, self.source, self.aim, self.dataset = project, project.plan, source, aim, dataset
        self.device, self.device_name, self.run = device, device_name, run
        self.renewed = steps is not None or epochs is not None
        self.asked = {"steps": steps, "epochs": epochs} if self.renewed or not run else run.facts.get("budget", {})
        self.position = Position()
        self.tally = Tally(aim)
        self.clock = Clock()
        self.best: dict[str, Tensor] | None = None
        self.keep: Keep | None = None
        self.notes: list[str] = list(dataset.notes)
        self.read_last = self.read_at = 0.0
        self.over = False

    def events(self) -> Iterator[Event]:
        """All of it. Closing it keeps what has been learned."""
        try:
            yield from self.begin()
            why = self.ended()
            if why is None:
                self.clock = Clock(self.position.seconds)
                while (why := self.ended()) is None:
                    yield from self.epoch()
                yield from self.save()
            yield self.finish(why)
        except GeneratorExit:
            self.stop()
            raise
        except KeyboardInterrupt:  # in the middle of a step: weights are kept, the last whole checkpoint stays
            self.stop(midway=True)
            raise
        except (BadNumbers, BadRun, BadWeights) as reason:
            yield self.fail(str(reason))
        except Exception as error:
            found = trouble(error, self.source, self.project.network, self.project.main, device=str(self.device),
                            batch_size=self.plan.budget.batch_size, kept=self.kept())
            if found is None:
                self.fail(f"{type(error).__name__}: {error}")
                raise
            yield self.fail(found.text, found.node)
        finally:
            if self.keep:
                self.keep.close()

    def begin(self) -> Iterator[Event]:
        """Build, place on the device, take back a checkpoint, say what is about to happen."""
        from app.engine.data.batches import Batches

        plan, dataset, fields, size = self.plan, self.dataset, self.aim.fields, self.plan.budget.batch_size
        self.module = build(self.source, plan.seed).to(self.device)
        self.optimizer = Optimizer(self.module.named_parameters(), plan.optimizer)
        going_on = self.take_back()
        position = self.position
        if not going_on:
            position.channels_last = self.choose_layout()
        if position.channels_last:
            self.module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        wide = position.channels_last
        self.batches = Batches(dataset, fields, dataset.train, size, self.device, plan.seed, channels_last=wide)
        self.checking = Batches(dataset, fields, dataset.validation, size * CHECK_FACTOR, self.device, plan.seed,
                                shuffle=False, channels_last=wide)
        self.per_epoch = len(self.batches)
        self.set_budget()
        self.rate = schedule(plan.optimizer, self.per_epoch, self.total)
        self.score = Score(self.aim, dataset, self.device)
        if not len(dataset.validation) and plan.budget.patience:
            self.notes.append("There is no validation part, so patience has nothing to watch and training runs its "
                              "full length.")
        base = baseline(self.aim, dataset)
        if self.keep:
            self.keep.begin(position, going_on, finished=self.ended(), device=str(self.device),
                            device_name=self.device_name, budget=self.asked, baseline=base)
        yield Started(str(self.run.path) if self.run else "", str(self.device), self.device_name, self.epochs,
                      self.per_epoch, size, len(dataset.train), len(dataset.validation),
                      sum(each.numel() for each in self.module.parameters()), position.step, position.epoch,
                      tuple(self.notes), base)

    def take_back(self) -> bool:
        """Go on from the run's checkpoint; whether there is one."""
        if not self.run:
            return False
        self.keep = Keep(self.run, self.project, self.source, self.dataset)
        found = self.keep.take_back(self.module, self.optimizer)
        if found is None:
            return False
        self.position, self.best = found
        if self.renewed:
            self.position.waited = 0
        return True

    def choose_layout(self) -> bool:
        """Channels-last if a few steps on this device were faster so."""
        from app.engine.data.batches import Batches

        head = self.dataset.train[:max(self.plan.budget.batch_size, 2)]
        held = Batches(self.dataset, self.aim.fields, head, len(head), self.device, shuffle=False)
        wide, gain = layout(self.module, self.aim, next(iter(held.epoch(0))), self.source.text)
        if wide:
            self.notes.append(f"Pictures are kept pixel by pixel in memory (channels-last), measured {gain:.2f} times "
                              "as fast here.")
        return wide

    def set_budget(self) -> None:
        """How many epochs and steps there are to take in all."""
        steps, epochs = self.asked.get("steps"), self.asked.get("epochs")
        if epochs is None:
            epochs = self.plan.budget.epochs if steps is None else math.ceil(steps / self.per_epoch)
        self.epochs: int = epochs
        self.total: int = min(steps or math.inf, epochs * self.per_epoch)  # type: ignore[assignment]

    def ended(self) -> str | None:
        """Why there is nothing more to do; None while there is."""
        position, patience = self.position, self.plan.budget.patience
        if position.epoch >= self.epochs:
            return "done"
        if position.step >= self.total:
            return "steps"
        if patience and position.waited >= patience:
            return "patience"
        return None

    def epoch(self) -> Iterator[Event]:
        """The rest of one epoch, then validation. An epoch that the budget of steps cuts short is not judged."""
        position = self.position
        self.module.train()
        self.read_last, self.read_at = self.clock(), time.perf_counter() + 1 / READS
        yield from self.steps()
        whole = position.within >= self.per_epoch
        found = means(position) | self.check()
        better = whole and self.judge(found)
        metrics = position.metrics = {name: value for name, value in found.items() if math.isfinite(value)}
        number, seconds = position.epoch + 1, self.clock() - position.epoch_began
        if better:
            position.best_epoch, position.kept_metrics = number, dict(metrics)
        if self.keep:
            self.keep.epoch(number, position.step, seconds, better, metrics)
        if whole:
            position.epoch, position.within = number, 0
            position.sums, position.counts, position.epoch_began = {}, {}, self.clock()
        yield from self.say(Epoch(number, position.step, metrics, seconds, better))
        if self.keep and self.keep.due_after_epoch():
            yield from self.save()

    def steps(self) -> Iterator[Event]:
        """The steps of an epoch that are left. This is the loop that has to be fast."""
        position, optimizer, module, rate_of, tally = self.position, self.optimizer, self.module, self.rate, self.tally
        pass_through, clip = self.aim.outcome, self.plan.optimizer.clip
        last = min(self.per_epoch, self.total - position.step + position.within)
        for batch in self.batches.epoch(position.epoch, position.within):
            rate = rate_of(position.step)
            outcome = pass_through(module, batch)
            outcome.loss.backward()
            if clip:
                optimizer.clip(clip)
            optimizer.step(rate)
            tally.add(outcome, batch, rate)
            position.step += 1
            position.within += 1
            if time.perf_counter() >= self.read_at or position.within >= last or tally.full:
                yield from self.read()
                if position.within >= last:
                    return

    def read(self) -> Iterator[Event]:
        """Wait for the device, look at the losses since the last time, tell them."""
        position, tally = self.position, self.tally
        values, rates = tally.read(), tuple(tally.rates)
        first = position.step - len(values) + 1
        for place, value in enumerate(values):
            if not math.isfinite(value):
                raise BadNumbers(self.explain(value, first + place, rates[place]))
        seen = tally.gather(values, position)
        position.samples += seen
        if self.keep:
            self.keep.steps([(first + place, position.epoch + 1, value, rate)
                             for place, (value, rate) in enumerate(zip(values, rates))])
        now = self.clock()
        speed = seen / max(now - self.read_last, 1e-9)
        self.read_last, self.read_at = now, time.perf_counter() + 1 / READS
        yield from self.say(Step(position.epoch + 1, position.step, tuple(values), rates[-1], speed))
        if self.keep and position.within < self.per_epoch and self.keep.due():
            yield from self.save()

    @torch.inference_mode()
    def check(self) -> dict[str, float]:
        """Loss and metrics of the validation part; nothing if there is none."""
        if not len(self.dataset.validation):
            return {}
        self.module.eval()
        self.score.begin()
        held = []
        for batch in self.checking.epoch(0):
            outcome = self.aim.outcome(self.module, batch)
            self.score.add(outcome.outputs, batch)
            held.append(torch.stack((outcome.loss, *outcome.terms)) * len(batch[self.tally.first]))
        values = (torch.stack(held).sum(0) / len(self.dataset.validation)).tolist()
        names = ["loss", *(f"loss_{name}" for name in self.aim.terms)]
        return {f"val_{name}": value for name, value in (dict(zip(names, values)) | self.score.result()).items()}

    def judge(self, metrics: dict[str, float]) -> bool:
        """Whether this epoch is the best so far; if so, its weights are put aside."""
        position, value = self.position, metrics.get("val_loss")
        if value is None:
            return False
        if not math.isfinite(value) or (position.best is not None and value >= position.best):
            position.waited += 1
            return False
        position.best, position.waited = value, 0
        if self.plan.budget.keep == "best" and self.keep:
            self.best = {key: held.detach().clone() for key, held in weights_of(self.module, self.source).items()}
            self.keep.fresh_best = True
        return True

    def save(self) -> Iterator[Event]:
        """A checkpoint, and the weights that are kept so far. Never one with numbers that are not finite."""
        self.position.seconds = self.clock()
        if not self.keep:
            return
        total = sum(float(each.detach().sum()) for each in self.module.parameters())
        if not math.isfinite(total):
            raise BadNumbers(self.explain(math.nan, self.position.step, self.rate(max(self.position.step - 1, 0))))
        self.keep.save(self.module, self.optimizer, self.position, self.best)
        yield from self.say(Saved(self.position.epoch, self.position.step, str(self.keep.checkpoint)))

    def stop(self, midway: bool = False) -> None:
        """Closed by whoever was reading: keep everything, quietly. ``midway`` through a step only the weights."""
        if not self.keep or not self.keep.begun or self.over:
            return
        try:
            self.position.seconds = self.clock()
            if midway:
                self.keep.save_weights(self.module, self.position, self.best)
            else:
                self.keep.save(self.module, self.optimizer, self.position, self.best)
            self.keep.end(self.ended() or "stopped", self.position.summary())
        except OSError as error:
            self.keep.run.facts["trouble"] = str(error)

    def finish(self, why: str) -> Finished:
        """The end that was meant."""
        position = self.position
        summary, self.over = position.summary(), True
        if self.keep:
            self.keep.end(why, summary)
        return Finished(str(self.run.path) if self.run else "", why, position.epoch, position.step, position.samples,
                        position.seconds, summary["samples_per_second"], str(self.device),
                        dict(position.metrics), str(self.keep.weights) if self.keep else "", position.best_epoch)

    def fail(self, text: str, node: str = "") -> Trouble:
        """The end that was not meant; what was kept before stays."""
        self.over = True
        if self.keep and self.keep.begun:
            try:
                self.keep.end("failed", {**self.position.summary(), "trouble": text})
            except OSError:  # the disk is full: that is what is being told
                self.keep.run.facts["status"] = "failed"
        return Trouble(text, node, self.project.main)

    def explain(self, value: float, step: int, rate: float) -> str:
        return not_a_number(value, step, self.position.epoch + 1, rate, bool(self.plan.optimizer.clip), self.kept())

    def kept(self) -> str:
        """What of the run is safe, in a sentence."""
        if not self.keep:
            return ""
        if not self.keep.saved_step:
            return "Nothing had been kept yet."
        return f"What was learned up to step {self.keep.saved_step} is kept."

    def say(self, event: Event) -> Iterator[Event]:
        """Hand out an event; the time until the next one is asked for is not training."""
        start = time.perf_counter()
        yield event
        away = time.perf_counter() - start
        self.clock.away += away
        self.read_at += away
