"""A checked network with every block replaced by what stands inside it, as often as it stands there.

Nothing is checked again: shapes and answers are those that were found inside. What is computed over a network node by
node (memory, time, advice) is computed over this. A node inside is called by the way to it: ``block/0/conv1``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from nodes.block import Block

from .graph import Graph, Placed, Wire

if TYPE_CHECKING:
    from .report import Answer, Report

Place = tuple[str, str]


def unrolled(report: Report) -> Report:
    """The report without blocks; blocks in which something is wrong stay as they are."""
    if not any(whole(report, id) for id in report.graph.blocks):
        return report
    return Unrolling(report).result()


def whole(report: Report, id: str) -> bool:
    answer = report.answers.get(id)
    return answer is not None and bool(answer.inside) and not answer.wrong


class Unrolling:
    """Puts together what lies in a row. Used once."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.nodes: dict[str, Placed] = {}
        self.wires: list[Wire] = []
        self.answers: dict[str, Answer] = {}
        self.origins: dict[Place, Place] = {}
        """Where a tensor that leaves a block, or enters a network, really comes from."""

    def result(self) -> Report:
        report = self.report
        for id in report.graph.order:
            feeds = {port: [self.origins.get(source, source) for source in wired
                            if source in self.origins or not whole(report, source[0])]  # else from no port it has
                     for port, wired in report.graph.incoming[id].items()}
            if whole(report, id):
                self.block(id, feeds)
            else:
                self.put(id, report.graph.nodes[id], feeds, report.answers.get(id))
        for id in report.graph.nodes.keys() - set(report.graph.order):
            self.nodes[id] = report.graph.nodes[id]
        found = replace(report, graph=Graph(self.nodes, tuple(self.wires)), answers=self.answers,
                        tensors={(id, port): tensor for id, answer in self.answers.items()
                                 for port, tensor in answer.leaving.items()})
        found.__dict__["flat"] = found
        return found

    def put(self, id: str, placed: Placed, feeds: dict[str, list[Place]], answer: Answer | None) -> None:
        self.nodes[id] = placed
        self.wires += [Wire(*source, id, port) for port, sources in feeds.items() for source in sources]
        if answer is not None:
            self.answers[id] = answer

    def block(self, id: str, feeds: dict[str, list[Place]]) -> None:
        """What stands inside a block, once for each repeat, wired to what the block hears."""
        placed, answer = self.report.graph.nodes[id], self.report.answers[id]
        node = placed.node
        assert isinstance(node, Block)
        exits, entries = list(node.shown.exits.values()), list(node.shown.entries.values())
        heard = [feeds[port][0] for port in node.inputs]
        root, last = self.report.graph.root(id), node.times - 1
        shared = node.weights == "shared" and last > 0  # the last owns them: those before it may feed nothing
        at, leaving = 0, list[Place]()
        for report, count in answer.inside:
            for _ in range(count):
                prefix = f"{id}/" if node.times == 1 else f"{id}/{at}/"
                owner = f"{root}/{last}/" if shared and (at < last or root != id) else \
                    f"{root}/{prefix.removeprefix(f'{id}/')}" if placed.shares else ""
                leaving = self.inner(report.flat, prefix, owner, dict(zip(entries, heard, strict=True)), exits)
                heard = [*leaving, *heard[len(leaving):]]
                at += 1
        for port, place in zip(node.outs, leaving, strict=True):
            self.origins[id, port] = place

    def inner(self, report: Report, prefix: str, owner: str, given: dict[str, Place], exits: list[str]) -> list[Place]:
        """One network, laid out under a prefix; ``owner`` is the prefix of that whose weights it uses."""
        graph = report.graph

        def source(place: Place) -> Place:
            return given[place[0]] if place[0] in given else (prefix + place[0], place[1])

        for id in graph.order:
            if id not in report.forward or id in given or id in exits:
                continue
            placed: Any = graph.nodes[id]
            answer = report.answers.get(id)
            if owner and placed.node.build_line is not None:
                placed = replace(placed, shares=owner + graph.root(id))
                answer = answer._replace(parameters=0, placed=placed) if answer is not None else None
            elif placed.shares:
                placed = replace(placed, shares=prefix + placed.shares)
            self.put(prefix + id, placed, {port: [source(each) for each in wired]
                                           for port, wired in graph.incoming[id].items()}, answer)
        return [source(graph.incoming[id]["x"][0]) for id in exits]


def origin(graph: Graph, place: Place) -> Placed:
    """The node a tensor really comes from: if a block gives it, the last one inside."""
    placed = graph.nodes[place[0]]
    while placed.inside is not None and place[1] in placed.inside.shown.exits:
        graph = placed.inside.effect.graph
        wired = graph.incoming[graph.shown.exits[place[1]]].get("x")
        if not wired:
            break
        place, placed = wired[0], graph.nodes[wired[0][0]]
    return placed
