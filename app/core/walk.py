"""Runs a checked network on paper: the most memory that is held at once, forwards and back.

Every live node is passed in the order it runs, with the bytes of a batch on every wire, and
again in the other order with the gradient. What the gradient keeps until then is said in
:mod:`app.core.keeps`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from .cost import own
from .report import Report
from .steps import Steps, finished


@dataclass(frozen=True)
class Walked:
    """Bytes for one batch, beside the weights: ``inference`` with each tensor let go once nothing reads it any more,
    ``passed`` as the written source runs without a gradient, ``kept`` what the gradient keeps at the end of the pass,
    ``training`` the most during a step. ``batch`` are the tensors that are handed in."""

    inference: int
    passed: int
    kept: int
    training: int
    batch: int


Place = tuple[str, str]


def walk(report: Report, batch: int, lengths: Mapping[str, int] | None = None, *, learned_inputs: bool = False
         ) -> Walked:
    """Run a checked network on paper. ``learned_inputs`` lets the gradient reach the Inputs."""
    return Walk(report, batch, lengths or {}, learned_inputs).result()


class Walk:
    """One pass forwards and back over the live nodes. Used once; written for speed, as it runs at every edit."""

    def __init__(self, report: Report, batch: int, lengths: Mapping[str, int], learned_inputs: bool = False) -> None:
        report = report.flat
        self.report, self.batch, self.lengths = report, batch, lengths
        self.learned_inputs = learned_inputs
        answers = report.answers
        self.order, self.reads, self.latest, self.heard = report.once("way", lambda: way(report))
        self.own = {id: own(answers[id], batch, lengths) for id in self.order}
        self.roots: dict[Place, Place] = {}
        """Whose memory an output is: its own, or that of what it is another view of."""
        self.sizes: dict[Place, int] = {}
        self.learns: set[str] = set()
        self.savers: dict[Place, int] = {}
        self.saved: dict[str, list[Place]] = {}
        self.handed = 0

    def result(self) -> Walked:
        passed, most, kept = finished(self.forwards())
        return Walked(self.letting_go(), passed, kept, max(most, finished(self.backwards(kept))), self.handed)

    def forwards(self) -> Steps[tuple[int, int, int]]:
        """What lies there at the end without a gradient and the most with one; and what is kept for it."""
        report, forward = self.report, self.report.forward
        passed, most, kept = yield from self.through([id for id in self.order if id in forward], 0)
        if report.training:  # the pass forwards has returned; only what is kept is still there
            later, more, kept = yield from self.through([id for id in self.order if id not in forward], kept)
            passed, most = max(passed, later), max(most, more)
        return passed, most, kept

    def through(self, order: list[str], kept: int) -> Steps[tuple[int, int, int]]:
        """Forwards through some nodes, while ``kept`` bytes wait for the way back already."""
        answers, nodes = self.report.answers, self.report.graph.nodes
        roots, sizes, learns, savers = self.roots, self.sizes, self.learns, self.savers
        turned: set[Place] = set()
        alive, most, passed, named = kept, kept, 0, 0
        for count, id in enumerate(order):
            if not count % STEP:
                yield
            leaving, rule, more, passing, _, _, decimal, *_ = self.own[id]
            reads = self.reads[id]
            kind = nodes[id].kind
            if kind in HANDED:
                for port, size in leaving.items():
                    roots[id, port] = (id, port)
                    sizes[id, port] = 0
                    self.handed += size
                if self.learned_inputs:
                    learns.add(id)
                continue
            origins = [roots[source] for source in reads]
            if rule.view and origins and (rule.strided or kind not in COPYING or origins[0] not in turned):
                for port in leaving:
                    roots[id, port] = origins[0]
                if rule.strided:
                    turned.add(origins[0])
            else:
                for port, size in leaving.items():
                    place = (id, port)
                    if len(leaving) > 1 and place not in self.heard:
                        size = 0
                    roots[place] = place
                    sizes[place] = size
                    alive += size
                    named += size
            if named + passing > passed:
                passed = named + passing
            if decimal and not rule.blind and (answers[id].parameters or nodes[id].shares
                                               or not learns.isdisjoint([source[0] for source in reads])):
                learns.add(id)
                alive += more
                kept += more
                held = origins if rule.x else []
                if rule.y:
                    held = [*held, *[roots[id, port] for port in leaving]]
                self.saved[id] = held
                for root in held:
                    others = savers.get(root, 0)
                    if not others:
                        kept += sizes[root]
                    savers[root] = others + 1
            if alive + passing > most:
                most = alive + passing
        return passed, most, kept

    def backwards(self, held: int) -> Steps[int]:
        """The most that lies there while the gradient passes, gradients of weights included."""
        answers, learns, owns, saved, savers, sizes = (self.report.answers, self.learns, self.own, self.saved,
                                                       self.savers, self.sizes)
        pending: dict[Place, int] = {}
        flowing = grown = most = 0
        for count, id in enumerate(reversed(self.order)):
            if not count % STEP:
                yield
            if id not in saved:
                continue
            own = owns[id]
            arrived = 0
            for port in own.leaving:
                arrived += pending.pop((id, port), 0)
            grown += 4 * answers[id].parameters
            handed_on = own.rule.through
            for source in self.latest[id]:
                if source[0] not in learns:
                    continue
                if handed_on:  # the gradient itself; who uses it last holds it
                    size, arrived = arrived, 0
                    flowing -= size
                else:
                    size = owns[source[0]].leaving[source[1]]
                before = pending.get(source, 0)
                if size > before:
                    flowing += size - before
                    pending[source] = size
                elif source not in pending:
                    pending[source] = size
            if held + flowing + grown + own.passing > most:
                most = held + flowing + grown + own.passing
            flowing -= arrived
            held -= own.more
            for root in saved[id]:
                savers[root] -= 1
                if not savers[root]:
                    held -= sizes[root]
        return most

    def letting_go(self) -> int:
        """The most at once when a tensor is let go as soon as nothing reads it any more; answers stay."""
        roots, nodes, forward = self.roots, self.report.graph.nodes, self.report.forward
        order = [id for id in self.order if id in forward]
        last: dict[Place, str] = {}
        for id in order:
            last |= dict.fromkeys([(id, port) for port in self.own[id].leaving if roots[id, port] == (id, port)], id)
            answer = nodes[id].kind == "Output"
            last |= dict.fromkeys([roots[source] for source in self.reads[id]], "" if answer else id)
        gone: dict[str, int] = {}
        for root, id in last.items():
            gone[id] = gone.get(id, 0) + self.sizes[root]
        alive = most = 0
        for id in order:
            own = self.own[id]
            alive += sum([self.sizes[id, port] for port in own.leaving if (id, port) in self.sizes])
            most = max(most, alive + own.passing)
            alive -= gone.get(id, 0)
        return most


def way(report: Report) -> tuple[list[str], dict[str, list[Place]], dict[str, list[Place]], set[Place]]:
    """The live nodes in the order they run; what each reads; that again, what was made first at the beginning, for the
    gradient gets there last; and all that is read: a further output nobody reads is not held."""
    order = [id for id in report.graph.order if id in report.live]
    place = {id: at for at, id in enumerate(order)}
    reads = {id: list(chain(*report.graph.incoming[id].values())) for id in order}
    latest = {id: each if len(each) == 1 else sorted(each, key=lambda source: place[source[0]])
              for id, each in reads.items()}
    return order, reads, latest, {wire[:2] for wire in report.graph.wires}


STEP = 200
"""Nodes that are passed in one step."""
HANDED = frozenset({"Input", "Target"})
COPYING = frozenset({"Flatten", "Reshape"})
"""Views that have to copy what does not lie in order."""
