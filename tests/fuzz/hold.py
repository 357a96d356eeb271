"""Holds one network to what we promise: its source compiles and runs with the shapes the check says, gradients
flow, and the exported file answers alike at other batch sizes and lengths."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves, tree_map

from app.core import file
from app.core.inspect import inspect
from app.core.project import Project
from app.core.report import Report
from app.core.write import write
from app.engine.build import build
from app.engine.compare import apart, cases
from app.engine.deploy import assembled
from app.engine.export import ExportFailed, export
from nodes.size import at

TOLERANCE = 1e-4
"""Of the largest number an output holds: sixty nodes add up their roundings."""


def sizes_of(report: Report) -> tuple[dict[str, int], dict[str, int]]:
    """Two batches of two lengths, as large as the network needs them to be."""
    least = max(2, report.least("N"))
    return {"N": least, "T": 12}, {"N": least + 1, "T": 17}


UNORDERED = {torch.ops.aten.topk.default: 1, torch.ops.aten.median.dim: 0}
"""Operations that may take any of several equal numbers, and where among their arguments the axis stands."""


class Broken(AssertionError):
    """A promise that was not kept; the sentence says which."""


def hold(project: Project) -> str:
    """Raises :class:`Broken`. Returns ``alike``, or ``shaky`` where single precision itself does not hold still."""
    findings = inspect(project)
    report = findings.reports[project.main]
    wrong = [problem.text for problem in report.problems]
    if wrong:
        raise Broken(f"the check says {wrong}")
    if file.parse(file.text(project)).network != project.network:
        raise Broken("the file does not give the network back")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        runs(project)
        return leaves(project)


def runs(project: Project) -> None:
    report = inspect(project).reports[project.main]
    source = write(project.network, report, project.title)
    module = build(source, seed=0)
    for sizes in sizes_of(report):
        given = [arrival(project, field, sizes) for _, _, field in source.inputs]
        try:
            made = module(*given)
        except Exception as error:
            raise Broken(f"it does not run at {sizes}: {type(error).__name__}: {error}") from error
        made = made if isinstance(made, tuple) else (made,)
        losses = module.training_step(*given)[0] if source.losses else {}
        for (name, id), tensor in zip(source.outputs, made, strict=True):
            said = report.tensors[project.network.incoming[id]["x"][0]]
            shape = tuple(at(size, sizes) for size in said.shape)
            if (tuple(tensor.shape), tensor.dtype) != (shape, getattr(torch, said.dtype)):
                raise Broken(f"{name} is {tuple(tensor.shape)} {tensor.dtype}, not {shape} {said.dtype}, at {sizes}")
        total = [tensor.float().nan_to_num().sum() for tensor in (*made, *losses.values()) if tensor.requires_grad]
        if total:
            try:
                torch.stack(total).sum().backward()
            except Exception as error:
                raise Broken(f"gradients do not flow: {type(error).__name__}: {error}") from error


def leaves(project: Project) -> str:
    with tempfile.TemporaryDirectory() as folder:
        try:
            export(project, Path(folder) / "model.onnx", tolerance=TOLERANCE)
        except ExportFailed as reason:
            if "other answers" in str(reason) and shaky(project):
                return "shaky"
            raise Broken(str(reason)) from reason
    return "alike"


def shaky(project: Project) -> bool:
    """Whether PyTorch strays from itself as far when every operation is rounded a little otherwise.

    That is Monte Carlo arithmetic (Parker 1997): where a last digit decides (a comparison, a floor, the first of
    several equal numbers, a difference of large numbers), no two programs have to agree. Nor where its two ways through
    a transformer differ, as for a step that may look at none.
    """
    model = assembled(project, None, None, None)
    for _, _, inputs in cases(model):
        given = [inputs[each.name] for each in model.entrances]
        with torch.no_grad():
            try:
                one = model.module(*given)
            except (RuntimeError, IndexError, ValueError):  # a length the network cannot take
                continue
            for seed in range(4):
                with Unsteady(seed) if seed else slowly():
                    two = model.module(*given)
                for a, b in zip(one, two, strict=True):
                    away, scale = apart(a.numpy(), b.numpy())
                    if not away / scale <= TOLERANCE / 4:
                        return True
    return False


@contextmanager
def slowly() -> Iterator[None]:
    """Without PyTorch's quick way through layers of a transformer."""
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        yield
    finally:
        torch.backends.mha.set_fastpath_enabled(True)


class Unsteady(TorchDispatchMode):
    """Every result of an operation on fractions is off by about a digit that single precision cannot promise."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.chance = torch.Generator().manual_seed(seed)

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func in UNORDERED:
            return tree_map(self.off, self.shuffled(func, *args, **(kwargs or {})))
        found = func(*args, **(kwargs or {}))
        if func.is_view or func._schema.is_mutable or not any(isinstance(each, torch.Tensor)
                                                              for each in tree_leaves(args)):
            return found
        return tree_map(self.off, found)

    def shuffled(self, func: Any, x: torch.Tensor, *args: Any, **kwargs: Any) -> Any:
        """What is found along an axis whose places stood in another order, said in the order they stand in."""
        dim = kwargs.get("dim", args[UNORDERED[func]] if len(args) > UNORDERED[func] else -1)
        if not x.dim():
            return func(x, *args, **kwargs)
        order = torch.randperm(x.size(dim), generator=self.chance)
        values, places = func(x.index_select(dim, order), *args, **kwargs)
        return values, order[places]

    def off(self, each: Any) -> Any:
        if not isinstance(each, torch.Tensor) or not each.is_floating_point() or each.is_nested or not each.numel():
            return each  # the quick way through a masked transformer packs its rows; they were made unsteady before
        scale = each[each.isfinite()].abs().max() if each.isfinite().any() else torch.tensor(0.0)
        noise = torch.randn(2, *each.shape, generator=self.chance)
        return each * (1 + noise[0] * 2e-7) + noise[1] * scale * 2e-8


def arrival(project: Project, field: str, sizes: dict[str, int]) -> torch.Tensor:
    about = project.plan.data.fields[field]
    shape = (sizes["N"], *(sizes[size] if isinstance(size, str) else size for size in about.shape))
    chance = torch.Generator().manual_seed(sizes["N"])
    if about.dtype == "float32":
        return torch.randn(shape, generator=chance)
    if about.dtype == "bool":
        return torch.rand(shape, generator=chance) < 0.7
    return torch.randint(0, len(about.classes), shape, generator=chance)
