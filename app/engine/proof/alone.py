"""One node by itself, as a graph and as torch: what our rules say beside what really happens."""

from __future__ import annotations

import ast
import copy
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import torch
from torch import nn

from app.core.check import check
from app.core.fill import Fill
from app.core.graph import Graph, Wire, place
from app.core.plan import Field
from app.core.report import Report
from app.core.write import Source, write
from app.engine.build import build
from nodes.language import Node, Scope, Tensor
from nodes.size import Size, at

BATCH = 2

ODD = 17
"""A batch that no other size is drawn as, so that nothing fits by chance."""


@dataclass(frozen=True)
class Arrival:
    """A tensor that arrives: sizes of one example (a string is open), its dtype, how many codes it may hold.

    ``within`` are limits of its decimal numbers; without, they are those of a bell curve.
    """

    shape: tuple[int | str, ...]
    dtype: str = "float32"
    below: int = 0
    within: tuple[float, float] | None = None

    @property
    def field(self) -> Field:
        return Field(type="tensor", shape=self.shape, dtype=self.dtype,  # type: ignore[arg-type]
                     classes=("",) * self.below)

    def tensor(self, sizes: Mapping[str, int], batch: int = BATCH) -> torch.Tensor:
        """A tensor like it; its codes reach up to the last one there may be."""
        shape = (batch, *(sizes[size] if isinstance(size, str) else size for size in self.shape))
        if self.dtype == "float32":
            return torch.randn(shape) if self.within is None else torch.empty(shape).uniform_(*self.within)
        codes = torch.zeros(shape, dtype=torch.int64)
        if self.below and codes.numel():
            codes = torch.randint(0, self.below, shape)
            codes.view(-1)[0] = self.below - 1
        return codes if self.dtype == "int64" else codes == 0


Arriving = dict[str, list[Arrival]]
"""For each input the tensors wired to it; none for an input nobody wires."""


@dataclass
class Alone:
    """A graph of one node called ``it``, an Input on every wire and an Output on every result."""

    kind: type[Node]
    values: Mapping[str, Any]
    arriving: Arriving

    def __post_init__(self) -> None:
        graph = Graph({"it": place(self.kind.__name__, "it", **self.values)})
        self.inputs: dict[str, Arrival] = {}
        for port, arrivals in self.arriving.items():
            for n, arrival in enumerate(arrivals):
                id = f"{port}_{n}"
                self.inputs[id] = arrival
                graph = graph.put({id: place("Input", id, field=id)}, [Wire(id, "x", "it", port)])
        self.outs = list(graph.nodes["it"].node.outputs) if not self.problem_with_values else []
        if not self.inputs:  # a node that takes nothing stands beside a wire of its own
            self.inputs["beside"] = Arrival((1,))
            ends = {"beside": place("Input", "beside", field="beside"), "through": place("Output", "through")}
            graph = graph.put(ends, [Wire("beside", "x", "through", "x")])
        leaves = [("it", out) for out in self.outs] if self.kind.group != "Loss" else [(next(iter(self.inputs)), "x")]
        for n, (source, out) in enumerate(leaves):
            graph = graph.put({f"out{n}": place("Output", f"out{n}")}, [Wire(source, out, f"out{n}", "x")])
        self.graph = graph
        self.report: Report = check(graph, {id: arrival.field for id, arrival in self.inputs.items()})

    @property
    def problem_with_values(self) -> list[str]:
        return self.kind(self.values).wrong_values

    @property
    def problems(self) -> list[str]:
        return [problem.text for problem in self.report.problems]

    @property
    def leaving(self) -> dict[str, Tensor]:
        return {port: tensor for (id, port), tensor in self.report.tensors.items() if id == "it"}

    @property
    def parameters(self) -> int:
        return self.report.answers["it"].parameters

    @property
    def work(self) -> int | Size:
        return self.report.answers["it"].work

    @cached_property
    def source(self) -> Source:
        return write(self.graph, self.report, "Alone")

    def module(self) -> nn.Module:
        return build(self.source)

    def tensors(self, sizes: Mapping[str, int], batch: int = BATCH) -> list[torch.Tensor]:
        """What the written module takes, in its order."""
        source = self.source
        order = [id for _, id, _ in (*source.inputs, *source.extra, *source.targets)]
        return [self.inputs[id].tensor(sizes, batch) for id in order]

    def run(self, module: nn.Module, sizes: Mapping[str, int], batch: int = BATCH) -> dict[str, torch.Tensor]:
        """What really leaves the node, by port."""
        tensors = self.tensors(sizes, batch)
        if self.kind.group == "Loss":
            losses, _ = module.training_step(*tensors)  # type: ignore[operator]
            return dict(zip(self.outs, losses.values(), strict=True))
        given = module(*tensors)
        names = [name for name, _ in self.source.outputs]
        found = dict(zip(names, given if isinstance(given, tuple) else (given,), strict=True))
        return {out: found[f"out{n}"] for n, out in enumerate(self.outs)}

    def said(self, sizes: Mapping[str, int], batch: int = BATCH) -> dict[str, tuple[tuple[int, ...], str]]:
        """The shape and dtype our rules say for each port."""
        values = {**sizes, "N": batch}
        return {port: (tuple(at(size, values) for size in tensor.shape), tensor.dtype)
                for port, tensor in self.leaving.items()}

    def torch_says(self) -> dict[str, Any] | Exception:
        """What torch makes of it without asking our rules, or how it refuses."""
        node = self.kind(self.values)
        given: dict[str, Any] = {}
        dims: dict[str, Any] = {}
        for name, port in node.inputs.items():
            tensors = [arrival.tensor({}, ODD) for arrival in self.arriving.get(name, ())]
            given[name] = (tensors if port.many else tensors[0] if tensors
                           else given[port.otherwise] if port.otherwise else None)
            for tensor in tensors[:1]:
                for size, found in guess(port.pattern, tuple(tensor.shape)).items():
                    dims.setdefault(size, found)
        scope = Scope(node, dims, {name: as_said(tensor) for name, tensor in given.items()})
        variables: dict[str, ast.expr] = {name: ast.Name(name) for name in (*node.inputs, *node.outs)}
        variables |= {name: ast.List([ast.Name(f"{name}[{n}]") for n in range(len(given[name]))])
                      for name, port in node.inputs.items() if port.many}
        variables |= {name: ast.List([ast.Name(each) for each in node.outputs])
                      for name, port in node.outs.items() if port.many}
        names: dict[str, Any] = {"torch": torch, "nn": nn, **given}
        try:
            exec("import math\n" + node.needs(scope), names)
            names["it"] = nn.Module()
            fill = Fill(scope, {**variables, "self": ast.Name("it")}, node.params, set(node.outs))
            if node.build_line is not None:
                names["it"] = eval(ast.unparse(fill.visit(copy.deepcopy(node.build_line))), names)
            line = node.forward_line
            assert line is not None
            exec(ast.unparse(ast.fix_missing_locations(fill.visit(copy.deepcopy(line)))), names)
        except Exception as error:
            return error
        return {port: names[port] for port in node.outputs}


def guess(pattern: tuple[str, ...], shape: tuple[int, ...]) -> dict[str, Any]:
    """The sizes a declaration names, found in a shape that may not fit it."""
    found: dict[str, Any] = {}
    star = next((i for i, name in enumerate(pattern) if name.startswith("*")), len(pattern))
    tail = pattern[star + 1:]
    found |= dict(zip(pattern[:star], shape, strict=False))
    found |= dict(zip(reversed(tail), reversed(shape), strict=False))
    if star < len(pattern):
        found[pattern[star][1:]] = shape[star:len(shape) - len(tail)]
    return dict.fromkeys((name.lstrip("*") for name in pattern), 1) | found


def as_said(tensor: Any) -> Any:
    if isinstance(tensor, list):
        return [as_said(each) for each in tensor]
    return None if tensor is None else Tensor(tuple(tensor.shape), str(tensor.dtype).removeprefix("torch."))
