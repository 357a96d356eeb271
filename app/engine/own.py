"""Finds the shape of a user's own Python by running it, apart from this program and only if it is trusted.

It is run on small tensors of what arrives, at several values of every open size; each size that
leaves is then written as an exact size of those, and believed only if it holds at others too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from app.core.inspect import Findings, inspect
from app.core.own import Finding, Question, known, learn, questions
from app.core.project import Project
from app.core.trust import trusted
from nodes.language import BATCH, DTYPES, Tensor, show
from nodes.ports import Tensor as Arriving
from nodes.size import Size, at, symbol

from .bench import Bench, Dropped, NoAnswer, bench
from .fitting import fit

STARTS = (12, 48, 200, 800)
"""What an open size is taken to be first, if that is enough for what arrives."""

Reply = dict[str, Any]


def settle(project: Project) -> Findings:
    """Look at a whole project and try what its nodes' own Python gives, until nothing is left to try."""
    findings = inspect(project)
    while asked := unknown(findings):
        for question in asked:
            learn(question, find(question))
        findings = inspect(project, findings)
    return findings


def unknown(findings: Findings) -> list[Question]:
    """Everything the project's nodes wait for."""
    return [question for question in dict.fromkeys(each for report in findings.reports.values()
                                                   for each in questions(report)) if known(question) is None]


def find(question: Question, on: Bench = bench) -> Finding:
    """What the code gives; code that is not trusted is not run. Raises ``Dropped`` if :meth:`Bench.stop` is called."""
    if not trusted(question.content):
        return Finding(wrong="its Python is off until you trust it.")
    try:
        return Trial(question, on).finding()
    except Dropped:
        raise
    except NoAnswer as reason:
        return Finding(wrong=str(reason))
    except OSError as error:
        return Finding(wrong=f"its Python could not be tried: {error.strerror or error}.")
    except Odd as reason:
        return Finding(wrong=str(reason), line=reason.line)


class Odd(Exception):
    """Why the code cannot be used: a sentence, and the line it is about."""

    def __init__(self, sentence: str, line: int = 0) -> None:
        super().__init__(sentence)
        self.line = line


class Trial:
    """One question being answered. Used once."""

    def __init__(self, question: Question, on: Bench) -> None:
        self.question, self.bench = question, on
        shapes = [tensor.shape for tensor in self.tensors()]
        open_sizes = dict.fromkeys(size for shape in shapes for size in shape if isinstance(size, Size))
        self.symbols = sorted({name for size in open_sizes for name in size.symbols})
        plain = [symbol(name) for name in self.symbols]
        self.letters: list[Size] = list(dict.fromkeys([*plain, *open_sizes]))
        self.parameters = 0

    def tensors(self) -> Iterator[Arriving]:
        for _, each in self.question.arriving:
            if isinstance(each, Tensor):
                yield each
            elif each:
                yield from each

    def finding(self) -> Finding:
        points, first = self.begin()
        points += self.near(points[0])
        replies = [first, *self.ask(points[1:])]
        points, replies = self.kept(points, replies)
        sizes = self.sizes(points, replies)
        if None in [size for shape in sizes for size in shape]:  # floor divisions show only between neighbours
            more = [{**points[0], name: points[0][name] + step} for name in self.symbols
                    for step in range(2, 22 if name != "N" else 6)]
            points, replies = self.kept(points + more, replies + self.ask(more))
            sizes = self.sizes(points, replies)
        self.look_closely(sizes, points)
        leaving = tuple(Tensor(tuple(size for size in shape if size is not None), dtype) for shape, (_, dtype) in
                        zip(sizes, replies[0]["outs"], strict=True))
        return Finding(leaving, self.parameters, self.work(points, replies), tuple(self.room(points[0])))

    def begin(self) -> tuple[list[dict[str, int]], Reply]:
        """The first values at which it runs. Raises :class:`Odd` with what it says if there are none."""
        failed: Reply = {}
        for start in STARTS:
            point = {name: 2 if name == "N" else start + 5 * place for place, name in enumerate(self.symbols)}
            if any(at(size, point) < 1 for size in self.letters):
                continue
            reply, = self.ask([point])
            if "outs" in reply:
                return [point], self.sound(reply)
            failed = failed or {**reply, "point": point}
            if set(self.symbols) <= {"N"}:
                break
        if not failed:
            raise Odd("what arrives is too small to be tried.")
        raise Odd(self.failure(failed, failed["point"]), failed["line"])

    def near(self, first: Mapping[str, int]) -> list[dict[str, int]]:
        """Other values: each open size alone, then all together, some far away."""
        steps = {"N": (1, 3)}
        alone = [{**first, name: first[name] + step} for name in self.symbols
                 for step in steps.get(name, (1, 13, 90, 640))]  # so far, as a seventeenth is nearly an eighteenth
        together = [{name: value + far * (2 + place) for place, (name, value) in enumerate(first.items())}
                    for far in (1, 3)]
        return [*alone, *together] if self.symbols else []

    def ask(self, points: list[dict[str, int]], *, train: bool = False) -> list[Reply]:
        """What happens at some values of the open sizes. Raises :class:`Odd` if the module cannot even be made."""
        if not points:
            return []
        question = self.question
        reply = self.bench.ask({
            "code": question.code, "name": question.name, "arguments": json.loads(question.arguments),
            "by_name": question.by_name, "many": question.many,
            "runs": [{"train": train, "inputs": {name: spec(each, point) for name, each in question.arriving}}
                     for point in points]})
        if "wrong" in reply:
            raise Odd(f"{where(reply)} failed while {question.name} was made: {reply['wrong']}.", reply["line"])
        if reply["lazy"]:
            raise Odd("it has lazy parameters, which get their size only when data arrives; write the size: an "
                      "argument called features or channels is filled with what arrives.")
        self.parameters = reply["parameters"]
        return reply["runs"]

    def sound(self, reply: Reply) -> Reply:
        """A reply whose tensors can travel along wires. Raises :class:`Odd`."""
        outs = reply["outs"]
        if len(outs) != self.question.outs:
            way = "return them one by one, such as `return y, h`" if self.question.outs == 1 else \
                "return as many on every way through it"
            raise Odd(f"forward gives {len(outs)} tensors, but {self.question.outs} can be read off its return; {way}.")
        for sizes, dtype in outs:
            if dtype not in DTYPES:
                raise Odd(f"it gives {dtype} numbers, which no wire carries; end it with .float() for decimal numbers "
                          "or .long() for whole ones.")
            if 0 in sizes:
                raise Odd(f"it gives a tensor without numbers ({show(sizes)}); what arrives is too small for it.")
        return reply

    def kept(self, points: list[dict[str, int]], replies: list[Reply]) -> tuple[list[dict[str, int]], list[Reply]]:
        """The values at which it ran, and what came. Raises :class:`Odd` where it fails for another batch."""
        for point, reply in zip(points, replies, strict=True):
            alone = all(point[name] == points[0][name] for name in self.symbols if name != "N")
            if "outs" not in reply and alone:
                raise Odd(self.failure(reply, point), reply["line"])
        both = [(point, self.sound(reply)) for point, reply in zip(points, replies, strict=True) if "outs" in reply]
        ranks = [[(len(sizes), dtype) for sizes, dtype in reply["outs"]] for _, reply in both]
        if (other := next((place for place, rank in enumerate(ranks) if rank != ranks[0]), None)) is not None:
            raise Odd(f"what leaves has other axes or sorts of numbers with {spelled(both[other][0])} than with "
                      f"{spelled(both[0][0])}: {told(both[other][1])} and {told(both[0][1])}.")
        return [point for point, _ in both], [reply for _, reply in both]

    def sizes(self, points: list[dict[str, int]], replies: list[Reply]) -> list[list[int | Size | None]]:
        """Each size that leaves as an exact one; None where none was found."""
        return [[fit(points, [reply["outs"][out][0][axis] for reply in replies], self.letters)
                 for axis in range(len(first))] for out, (first, _) in enumerate(replies[0]["outs"])]

    def look_closely(self, sizes: list[list[int | Size | None]], points: list[dict[str, int]]) -> None:
        """Whether they hold for one sample, for sizes never seen, and in training. Raises :class:`Odd`."""
        first = points[0]
        single = [{**first, "N": 1}] if "N" in first else []
        others = [{name: value + (3 if name == "N" else 31 + 6 * place)
                   for place, (name, value) in enumerate(first.items())}] if first else []
        for point, reply in zip(single, self.ask(single), strict=True):
            if "outs" not in reply:
                raise Odd(f"it fails where a batch holds a single sample: {self.failure(reply, point)}", reply["line"])
        for out, shape in enumerate(sizes):
            for axis, size in enumerate(shape):
                if size is None:
                    which = f" {out + 1}" * (len(sizes) > 1)
                    raise Odd(f"size {axis + 1} of what leaves{which} could not be followed: no sum, product or floor "
                              "division of what arrives gives what was seen.")
        asked = [*single, *others]
        for train in (False, True):
            for point, reply in zip(asked, self.ask(asked, train=train), strict=True):
                if "outs" not in reply:
                    if train and point.get("N") == 1:
                        continue  # batch statistics of a single sample
                    raise Odd(self.failure(reply, point), reply["line"])
                said = [[at(size, point) for size in shape if size is not None] for shape in sizes]
                if said != [found for found, _ in reply["outs"]]:
                    hint = "; a squeeze() may have taken the batch's axis, name the axis it should take" \
                        if point.get("N") == 1 else ""
                    raise Odd(f"with {spelled(point)} it gives {told(reply)}, where "
                              f"{' and '.join(map(show, said))} was to be expected{hint}.")
        if not asked and "outs" not in (reply := self.ask([dict(first)], train=True)[0]):
            raise Odd(self.failure(reply, first), reply["line"])

    def work(self, points: list[dict[str, int]], replies: list[Reply]) -> int | Size:
        """Multiply-adds for one sample; 0 where they follow no rule."""
        batch = [point.get("N", 1) for point in points]
        counts = [reply["work"] for reply in replies]
        if any(count % each for count, each in zip(counts, batch, strict=True)):
            return 0
        return fit(points, [count // each for count, each in zip(counts, batch, strict=True)],
                   [letter for letter in self.letters if letter != BATCH]) or 0

    def room(self, first: Mapping[str, int]) -> Iterator[int | Size]:
        """Open sizes less what it needs of them, plus one."""
        for name in self.symbols:
            if name == "N":
                continue
            low, high = 0, first[name]
            while high - low > 1:
                middle = (low + high) // 2
                point = {**first, name: middle}
                runs = all(at(size, point) >= 1 for size in self.letters) and self.runs(point)
                low, high = (low, middle) if runs else (middle, high)
            if high > 1:
                yield symbol(name) - (high - 1)

    def runs(self, point: dict[str, int]) -> bool:
        reply, = self.ask([point])
        return "outs" in reply and all(0 not in sizes for sizes, _ in reply["outs"])

    def failure(self, reply: Reply, point: Mapping[str, int]) -> str:
        """A run that failed, in a sentence with the user's line and what arrived."""
        came = ", ".join(f"{name}: {show(each.shape)}" for name, each in self.question.arriving
                         if isinstance(each, Tensor))
        example = f", tried with {spelled(point)}" if point else ""
        return f"{where(reply)} cannot compute what arrives ({came}{example}): {reply['wrong']}."


def where(reply: Reply) -> str:
    return f"line {reply['line']} of its Python" if reply["line"] else "its Python"


def spec(arriving: Any, point: Mapping[str, int]) -> Any:
    if arriving is None:
        return None
    if not isinstance(arriving, Tensor):
        return [spec(each, point) for each in arriving]
    return [[at(size, point) for size in arriving.shape], arriving.dtype, arriving.below]


def spelled(point: Mapping[str, int]) -> str:
    return " and ".join(f"{name} = {value}" for name, value in point.items()) or "these sizes"


def told(reply: Reply) -> str:
    return " and ".join(f"{show(sizes)}{'' if dtype == 'float32' else f' {dtype}'}" for sizes, dtype in reply["outs"])
