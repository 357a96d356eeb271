"""What can be wrong about nodes that are bypassed or muted, and what passes through them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from nodes import catalogue
from nodes.language import DTYPES, Tensor

from .effect import arriving
from .graph import Graph

if TYPE_CHECKING:
    from .report import Answer, Problem, Report


def problems(report: Report, problem: Callable[..., Problem], ask: Callable[..., Answer]) -> list[Problem]:
    """Why passing through cannot be meant, said on the node; and what the network lacks because a node is muted.

    What a bypassed node hands on becomes known as what leaves it.
    """
    drawn = report.drawn
    if drawn.effect.graph is drawn:
        return []
    found, read = [], {wire.source for wire in drawn.wires}
    for id, origin in drawn.effect.heard.items():
        if text := cannot(report, id, id in read, ask):
            found.append(problem(id, text))
        if origin in report.tensors and (out := next(iter(leaving(drawn, id)), "")):
            report.handed_on[id, out] = report.tensors[origin]
    ends = [id for id in drawn.of_kind("Output") if id not in report.graph.nodes]
    if ends and not any(report.graph.of_kind("Output")):
        muted = drawn.effect.out.get(ends[0], ends[0])
        name, end = drawn.nodes[muted].name, drawn.nodes[ends[0]].name
        found.append(problem(muted, f"{name} is muted, so that nothing reaches an Output any more." if muted != ends[0]
                             else f"{end} is muted, and there is no other Output.", state="unfinished"))
    return found


def leaving(graph: Graph, id: str) -> tuple[str, ...]:
    """The outputs of a node, as far as they are known."""
    placed = graph.nodes[id]
    return tuple(placed.node.outputs) if placed.known else tuple({wire.out: None for wire in graph.wires
                                                                  if wire.source == id})


def cannot(report: Report, id: str, read: bool, ask: Callable[..., Answer]) -> str:
    """Why a node cannot be passed through, in words; empty if it can."""
    drawn, placed = report.drawn, report.drawn.nodes[id]
    if placed.known and (not placed.node.inputs or not placed.node.outputs or catalogue[placed.kind].group == "Loss"):
        what = "a loss" if placed.node.inputs and placed.node.outputs else \
            "where something enters" if not placed.node.inputs else "where something leaves"
        return f"{placed.name} is {what}, so that nothing can pass through it; mute it, or use it again."
    lost = [wire for wire in drawn.effect.lost if wire.source == id]
    if not read:
        return ""
    origin = drawn.effect.heard[id]
    if origin is None:
        return f"{placed.name} is bypassed, but nothing arrives that it could hand on."
    if lost:
        reader = drawn.nodes[lost[0].target].name
        return f"{placed.name} is bypassed and hands on its first output only, but {reader} reads its {lost[0].out}; " \
               f"cut that wire, or use {placed.name} again."
    arrives, leaves = report.tensors.get(origin), first_leaving(report, id, ask)
    if arrives is not None and leaves is not None and arrives.dtype != leaves.dtype:
        return f"{placed.name} turns {DTYPES.get(arrives.dtype, arrives.dtype)} into " \
               f"{DTYPES.get(leaves.dtype, leaves.dtype)}; passed through, " \
               f"{DTYPES.get(arrives.dtype, arrives.dtype)} would arrive behind it. Use {placed.name} again."
    return ""


def first_leaving(report: Report, id: str, ask: Callable[..., Answer]) -> Tensor | None:
    """What would leave a node if it were used; None where that is not known."""
    drawn, placed = report.drawn, report.drawn.nodes[id]
    if not placed.known or placed.kind in ("Own", "Block"):
        return None
    heard: dict[str, Any] = {}
    for name, port in placed.node.inputs.items():
        tensors = [report.tensors.get(source) for source in drawn.incoming[id].get(name, ())]
        if tensors and None not in tensors:
            heard[name] = tensors if port.many else tensors[0]
        elif port.otherwise or port.optional:
            heard[name] = heard.get(port.otherwise) if port.otherwise else None
        else:
            return None
    answer = ask(placed, heard, report.fields)
    return next(iter(answer.leaving.values()), None)


def passing(report: Report) -> frozenset[str]:
    """Bypassed nodes through which something passes that matters."""
    drawn, found = report.drawn, set[str]()
    for wire, shown in drawn.effect.drawn.items():
        id = shown.source
        while wire.target in report.live and id != wire.source and id not in found:
            found.add(id)
            place = arriving(drawn, id, drawn.effect.out)
            id = place[0] if place is not None else wire.source
    return frozenset(found)
