"""One training at work: the loop, what it reads now and then, and what it writes down."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from app.core.project import Project
from app.core.write import Source

from .build import build
from .checkpoint import Position
from .events import Epoch, Event, Finished, Saved, Started, Step, Trouble
from .keep import Keep
from .layout import layout
from .objective import Aim
from .optimizer import Optimizer
from .run import BadRun, Run
from .schedule import schedule
from .score import Score, baseline
from .trouble import not_a_number, trouble
from .weights import BadWeights, weights_of

if TYPE_CHECKING:
    from app.engine.data.load import Dataset

READS = 30
"""So many times a second losses are read from the device. Every read waits for the device to catch up."""
MOST_UNREAD = 128
"""Steps that may be under way on a device before somebody looks."""
CHECK_FACTOR = 4
"""Validation takes batches so many times larger: without gradients they need less memory."""


class BadNumbers(Exception):
    """The loss or a weight is no longer a finite number; a sentence."""


class Training:
    """Everything between the first step and the last. ``events`` is pulled once."""

    def __init__(self, project: Project, source: Source, aim: Aim, dataset: Dataset, device: torch.device,
                 device_name: str, run: Run | None, steps: int | None, epochs: int | None) -> None:
        self.project, self.plan, self.source, self.aim, self.dataset = project, project.plan, source, aim, dataset
        self.device, self.device_name, self.run = device, device_name, run
        budget = run.facts.get("budget", {}) if run else {}
        self.renewed = steps is not None or epochs is not None
        self.asked = {"steps": steps, "epochs": epochs} if self.renewed else budget
        self.position = Position(device=str(device))
        self.losses: list[Tensor] = []
        self.terms: list[tuple[Tensor, ...]] = []
        self.answers: list[tuple[Tensor, ...]] = []
        self.rates: list[float] = []
        self.unread = 0
        self.labels = [answer for answer in aim.answers if answer.is_label]
        self.best: dict[str, Tensor] | None = None
        self.keep: Keep | None = None
        self.began = self.outside = self.before = self.read_last = self.read_at = 0.0
        self.notes: list[str] = list(dataset.notes)

    def events(self) -> Iterator[Event]:
        """All of it. Closing it keeps what has been learned."""
        try:
            yield from self.begin()
            why = self.ended()
            if why is None:
                self.resume_clock()
                while (why := self.ended()) is None:
                    yield from self.epoch()
                yield from self.save(last=True)
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

        plan, dataset, position = self.plan, self.dataset, self.position
        self.module = build(self.source, plan.seed).to(self.device)
        self.optimizer = Optimizer(self.module.named_parameters(), plan.optimizer)
        if self.run:
            self.keep = Keep(self.run, self.project, self.source, self.dataset)
            found = self.keep.take_back(self.module, self.optimizer)
            if found:
                self.position, self.best = found
                position = self.position
                position.waited = 0 if self.renewed else position.waited
        fields, size = self.aim.fields, plan.budget.batch_size
        going_on = bool(position.step)
        if not going_on:
            position.channels_last = self.choose_layout(fields)
        if position.channels_last:
            self.module.to(memory_format=torch.channels_last)
        self.batches = Batches(dataset, fields, dataset.train, size, self.device, plan.seed,
                               channels_last=position.channels_last)
        self.checking = Batches(dataset, fields, dataset.validation, size * CHECK_FACTOR, self.device, plan.seed,
                                shuffle=False, channels_last=position.channels_last)
        self.per_epoch = len(self.batches)
        self.set_budget()
        self.rate = schedule(plan.optimizer, self.per_epoch, self.total)
        self.score = Score(self.aim, dataset, self.device)
        if not len(dataset.validation) and plan.budget.patience:
            self.notes.append("There is no validation part, so patience has nothing to watch and training runs its "
                              "full length.")
        base = baseline(self.aim, dataset)
        if self.keep:
            self.keep.begin(position, going_on, device=str(self.device), device_name=self.device_name,
                            budget=self.asked, baseline=base, finished=self.ended())
        self.resume_clock()
        yield Started(str(self.run.path) if self.run else "", str(self.device), self.device_name, self.epochs,
                      self.per_epoch, size, len(dataset.train), len(dataset.validation),
                      sum(each.numel() for each in self.module.parameters()), position.step, position.epoch,
                      tuple(self.notes), base)

    def choose_layout(self, fields: tuple[str, ...]) -> bool:
        """Channels-last if a few steps on this device were faster so."""
        from app.engine.data.batches import Batches

        head = self.dataset.train[:max(self.plan.budget.batch_size, 2)]
        batch = next(iter(Batches(self.dataset, fields, head, len(head), self.device, shuffle=False).epoch(0)))
        wide, gain = layout(self.module, self.aim, batch, self.source.text)
        if wide:
            self.notes.append(f"Pictures are kept pixel by pixel in memory (channels-last), measured {gain:.2f} times "
                              "as fast here.")
        return wide

    def set_budget(self) -> None:
        """How many epochs and steps there are to take in all."""
        steps, epochs = self.asked.get("steps"), self.asked.get("epochs")
        if epochs is None:
            epochs = self.plan.budget.epochs if steps is None else math.ceil(steps / self.per_epoch)
        self.epochs = epochs
        self.total = epochs * self.per_epoch if steps is None else min(steps, epochs * self.per_epoch)

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
        """The rest of one epoch, then validation."""
        position = self.position
        self.module.train()
        self.read_last, self.read_at = self.tick(), time.perf_counter() + 1 / READS
        yield from self.steps()
        whole = position.within >= self.per_epoch
        metrics = {f"train_{name}": value for name, value in self.train_metrics().items()}
        metrics |= {f"val_{name}": value for name, value in self.check().items()}
        better = self.judge(metrics) if whole else False
        position.metrics = metrics
        number, seconds = position.epoch + 1, self.tick() - position.epoch_began
        if better:
            position.best_epoch, position.kept_metrics = number, dict(metrics)
        if self.keep:
            self.keep.epoch(number, position.step, seconds, better, metrics)
        if whole:
            position.epoch, position.within = number, 0
            position.sums, position.counts, position.epoch_began = {}, {}, self.tick()
        yield from self.say(Epoch(number, position.step, metrics, seconds, better))
        if self.keep and self.keep.due_after_epoch():
            yield from self.save()

    def steps(self) -> Iterator[Event]:
        """The steps of an epoch that are left. This is the loop that has to be fast."""
        position, optimizer, module, rate_of = self.position, self.optimizer, self.module, self.rate
        outcome, clip, total = self.aim.outcome, self.plan.optimizer.clip, self.total
        labels = [(answer.place, answer.field) for answer in self.labels]
        losses, terms, answers, rates = self.losses, self.terms, self.answers, self.rates
        last, first = min(self.per_epoch, total - position.step + position.within), self.aim.fields[0]
        for batch in self.batches.epoch(position.epoch, position.within):
            rate = rate_of(position.step)
            loss, parts, outputs = outcome(module, batch)
            loss.backward()
            if clip:
                optimizer.clip(clip)
            optimizer.step(rate)
            losses.append(loss.detach())
            rates.append(rate)
            if parts:
                terms.append(tuple(part.detach() for part in parts))
            if labels:
                answers.append(tuple(held for place, field in labels
                                     for held in (outputs[place].detach(), batch[field])))
            position.step += 1
            position.within += 1
            self.unread += len(batch[first])
            if time.perf_counter() >= self.read_at or position.within >= last or len(losses) >= MOST_UNREAD:
                yield from self.read()
                if position.within >= last:
                    return

    def read(self) -> Iterator[Event]:
        """Wait for the device, look at the losses since the last time, tell them."""
        position, count = self.position, len(self.losses)
        values = torch.stack(self.losses).tolist()
        first = position.step - count
        for place, value in enumerate(values):
            if not math.isfinite(value):
                raise BadNumbers(not_a_number(value, first + place + 1, position.epoch + 1, self.rates[place],
                                              bool(self.plan.optimizer.clip), self.kept()))
        self.gather(values)
        if self.keep:
            self.keep.steps([(first + place + 1, position.epoch + 1, value, rate)
                             for place, (value, rate) in enumerate(zip(values, self.rates))])
        now = self.tick()
        speed, rate = self.unread / max(now - self.read_last, 1e-9), self.rates[-1]
        position.samples += self.unread
        self.losses.clear()
        self.terms.clear()
        self.answers.clear()
        self.rates.clear()
        self.unread, self.read_last, self.read_at = 0, now, time.perf_counter() + 1 / READS
        yield from self.say(Step(position.epoch + 1, position.step, tuple(values), rate, speed))
        if self.keep and position.within < self.per_epoch and self.keep.due():
            yield from self.save()

    def gather(self, values: list[float]) -> None:
        """Add what was read to the sums of the epoch; one step after another, so that grouping changes no bit."""
        sums, counts = self.position.sums, self.position.counts
        sizes = self.sizes(len(values))
        for value, size in zip(values, sizes):
            sums["loss"] = sums.get("loss", 0.0) + value * size
            counts["samples"] = counts.get("samples", 0) + size
        if self.terms:
            for row, size in zip(torch.stack([torch.stack(parts) for parts in self.terms]).tolist(), sizes):
                for name, value in zip(self.aim.terms, row):
                    sums[f"loss_{name}"] = sums.get(f"loss_{name}", 0.0) + value * size
        for place, answer in enumerate(self.labels):
            output = torch.cat([held[2 * place] for held in self.answers])
            right = torch.cat([held[2 * place + 1] for held in self.answers])
            key = f"accuracy{answer.tail}"
            counts[key] = counts.get(key, 0) + int((answer.chosen(output) == right).sum())

    def sizes(self, count: int) -> list[int]:
        """How many samples the last ``count`` steps had."""
        size, position = self.batches.size, self.position
        return [min(size, self.batches.count - step * size) for step in range(position.within - count, position.within)]

    def train_metrics(self) -> dict[str, float]:
        """Means over the samples of the epoch so far, as they were when they were learned from."""
        sums, counts = self.position.sums, self.position.counts
        seen = max(counts.get("samples", 0), 1)
        return {name: value / seen for name, value in sums.items()} | {
            name: value / seen for name, value in counts.items() if name != "samples"}

    @torch.inference_mode()
    def check(self) -> dict[str, float]:
        """Loss and metrics of the validation part; nothing if there is none."""
        if not len(self.dataset.validation):
            return {}
        self.module.eval()
        self.score.begin()
        held, first = [], self.aim.fields[0]
        for batch in self.checking.epoch(0):
            loss, parts, outputs = self.aim.outcome(self.module, batch)
            self.score.add(outputs, batch)
            held.append(torch.stack((loss, *parts)) * len(batch[first]))
        means = (torch.stack(held).sum(0) / len(self.dataset.validation)).tolist()
        names = ["loss", *(f"loss_{name}" for name in self.aim.terms)]
        return dict(zip(names, means)) | self.score.result()

    def judge(self, metrics: dict[str, float]) -> bool:
        """Whether this epoch is the best so far; if so, its weights are put aside."""
        position, value = self.position, metrics.get("val_loss")
        if value is None or not math.isfinite(value):
            position.waited += value is not None
            return False
        if position.best is not None and value >= position.best:
            position.waited += 1
            return False
        position.best, position.waited = value, 0
        if self.plan.budget.keep == "best" and self.run:
            self.best = {key: held.detach().clone() for key, held in weights_of(self.module, self.source).items()}
            if self.keep:
                self.keep.fresh_best = True
        return True

    def save(self, last: bool = False) -> Iterator[Event]:
        """A checkpoint, and the weights that are kept so far."""
        if not self.keep:
            return
        total = torch.stack([each.detach().sum() for each in self.module.parameters()] or [torch.zeros(())])
        if not bool(torch.isfinite(total.sum())):
            raise BadNumbers(not_a_number(math.nan, self.position.step, self.position.epoch + 1,
                                          self.rate(max(self.position.step - 1, 0)), bool(self.plan.optimizer.clip),
                                          self.kept()))
        self.note_time()
        self.keep.save(self.module, self.optimizer, self.position, self.best)
        yield from self.say(Saved(self.position.epoch, self.position.step, str(self.keep.checkpoint)))

    def stop(self, midway: bool = False) -> None:
        """Closed by whoever was reading: keep everything, quietly. ``midway`` through a step only the weights."""
        if not self.keep or not self.keep.begun:
            return
        try:
            self.note_time()
            if midway:
                self.keep.save_weights(self.module, self.position, self.best)
            else:
                self.keep.save(self.module, self.optimizer, self.position, self.best)
            self.keep.end("stopped", self.summary())
        except OSError as error:
            self.run.facts["trouble"] = str(error)  # type: ignore[union-attr]

    def finish(self, why: str) -> Finished:
        """The end that was meant."""
        summary = self.summary()
        if self.keep:
            self.keep.end(why, summary)
        position = self.position
        return Finished(str(self.run.path) if self.run else "", why, position.epoch, position.step, position.samples,
                        summary["seconds"], summary["samples_per_second"], str(self.device), dict(position.metrics),
                        str(self.keep.weights) if self.keep else "", position.best_epoch)

    def fail(self, text: str, node: str = "") -> Trouble:
        """The end that was not meant; what was kept before stays."""
        if self.keep and self.keep.begun:
            try:
                self.keep.end("failed", {**self.summary(), "trouble": text})
            except OSError:  # the disk is full: that is what is being told
                self.keep.run.facts["status"] = "failed"
        return Trouble(text, node, self.project.main)

    def summary(self) -> dict[str, Any]:
        """How it went, as ``run.json`` tells it."""
        position = self.position
        return {"epochs": position.epoch, "steps": position.step, "samples": position.samples,
                "seconds": position.seconds, "samples_per_second": position.samples / max(position.seconds, 1e-9),
                "metrics": position.metrics, "best_epoch": position.best_epoch,
                "kept_metrics": position.kept_metrics or position.metrics}

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
        self.outside += away
        self.read_at += away

    def resume_clock(self) -> None:
        self.began, self.outside = time.perf_counter(), 0.0
        self.before = self.position.seconds

    def tick(self) -> float:
        """Seconds of training so far, pauses and former sittings' pauses left out."""
        return self.before + time.perf_counter() - self.began - self.outside

    def note_time(self) -> None:
        self.position.seconds = self.tick()
