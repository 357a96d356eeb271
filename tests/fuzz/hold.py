"""Holds one network to what we promise: its source compiles and runs with the shapes the check says, gradients
flow, and the exported file answers alike at other batch sizes and lengths."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path

import torch

from app.core import file
from app.core.inspect import inspect
from app.core.project import Project
from app.core.write import write
from app.engine.build import build
from app.engine.export import ExportFailed, export
from nodes.size import at

SIZES = ({"N": 2, "T": 12}, {"N": 3, "T": 17})
TOLERANCE = 1e-4
"""Of the largest number an output holds: sixty nodes add up their roundings."""


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
    for sizes in SIZES:
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
    """Whether PyTorch's own single precision strays from its double precision: then no two programs agree."""
    source = write(project.network, inspect(project).reports[project.main], project.title)
    module = build(source, seed=0).eval()
    for sizes in SIZES:
        given = [arrival(project, field, sizes) for _, _, field in source.inputs]
        with torch.no_grad():
            one = module.float()(*given)
            try:
                two = module.double()(*[each.double() if each.is_floating_point() else each for each in given])
            except RuntimeError:  # a constant of single precision inside
                two = module.float()(*[each * (1 + 1e-6) if each.is_floating_point() else each for each in given])
        for a, b in zip(*((each if isinstance(each, tuple) else (each,)) for each in (one, two)), strict=True):
            if not a.is_floating_point():
                if not torch.equal(a, b):
                    return True
                continue
            a, b = a.double(), b.double()
            scale = a[a.isfinite()].abs().max() if a.isfinite().any() else torch.tensor(1.0)
            if not torch.allclose(a, b, rtol=1e-4, atol=float(scale) * TOLERANCE / 10, equal_nan=True):
                return True
    return False


def arrival(project: Project, field: str, sizes: dict[str, int]) -> torch.Tensor:
    about = project.plan.data.fields[field]
    shape = (sizes["N"], *(sizes[size] if isinstance(size, str) else size for size in about.shape))
    chance = torch.Generator().manual_seed(sizes["N"])
    if about.dtype == "float32":
        return torch.randn(shape, generator=chance)
    if about.dtype == "bool":
        return torch.rand(shape, generator=chance) < 0.7
    return torch.randint(0, len(about.classes), shape, generator=chance)
