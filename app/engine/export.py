"""Writes a verified ONNX file: exported, repaired, checked, run on real samples and compared, or not left at all."""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from app.core.project import Project
from nodes.size import at

from .compare import TOLERANCE, compare, cut
from .deploy import ExportFailed, Model, model_of
from .lengths import kept, translations
from .metadata import describe
from .run import Run
from .trouble import disk

if TYPE_CHECKING:
    import onnx

    from app.engine.data.load import Dataset

__all__ = ["ExportFailed", "Exported", "export"]

LARGEST = 2**31 - 2**20
"""Bytes a single ONNX file can hold."""


@dataclass(frozen=True)
class Exported:
    """What was written. ``inputs`` and ``outputs`` are ``{name, dtype, shape}``; open sizes in shapes are words."""

    path: str
    opset: int
    inputs: tuple[Mapping[str, Any], ...]
    outputs: tuple[Mapping[str, Any], ...]
    max_abs_difference: float
    max_rel_difference: float
    ok: bool
    batches: tuple[int, ...]
    lengths: Mapping[str, tuple[int, ...]]
    samples: int
    seconds: float
    bytes: int
    notes: tuple[str, ...] = ()


def export(what: Run | Project | Path | str, path: Path | str, *, beside: Path | str | None = None,
           dataset: Dataset | None = None, runs: Path | str | None = None, project: Project | None = None,
           tolerance: float = TOLERANCE) -> Exported:
    """Write ``what`` (see :func:`~app.engine.deploy.model_of`) to ``path`` as ONNX.

    Raises :class:`ExportFailed` and then leaves nothing at ``path`` that was not there before. ``tolerance``
    is the largest difference to PyTorch, as a share of the largest number the output holds.
    """
    began = time.perf_counter()
    path = Path(path).expanduser()
    if path.is_dir():
        raise ExportFailed(f"{path} is a folder; say what the file in it should be called.")
    model = model_of(what, beside=beside, dataset=dataset, runs=runs, project=project)
    proto = converted(model)
    repair(proto, model)
    content = proto.SerializeToString()
    if len(content) > LARGEST:
        raise ExportFailed(f"The network takes {len(content) / 2**30:.1f} GB, and a single ONNX file holds at most 2. "
                           "Make it smaller, or export it as a folder.")
    seen = compare(model, content)
    if not seen.relative <= tolerance:
        raise ExportFailed(f"The exported file gives other answers than PyTorch: up to {seen.absolute:.2g} away, "
                           f"{seen.relative:.2g} of the largest number, where {tolerance:g} is allowed. No file was "
                           "written. Export it as a folder instead, and please report the network.")
    notes = (*model.notes, *(f"The network itself takes no batch of {size}." for size in seen.refused))
    describe(proto, model, seen)
    content = proto.SerializeToString()
    put(content, path)
    return Exported(str(path.resolve()), opset_of(proto), said(proto.graph.input), said(proto.graph.output),
                    seen.absolute, seen.relative, True, seen.batches, dict(seen.lengths), seen.samples,
                    time.perf_counter() - began, len(content), notes)


def converted(model: Model) -> onnx.ModelProto:
    """The module as ONNX, its batch and other open sizes left open."""
    words = {size for each in model.entrances for size in each.sizes if isinstance(size, str)}
    dims: dict[str, Any] = {"N": torch.export.Dim("N", min=1, max=2**31 - 1)}
    dims |= {word: torch.export.Dim(word, min=model.report.least(word), max=2**31 - 1) for word in sorted(words)}
    sizes = {word: example_size(model, word) for word in words}
    example = cut(model, example_size(model, "N", 2), sizes)
    arguments = tuple(example[each.name] for each in model.entrances)
    named = tuple({0: dims["N"], **{at: dims[size] for at, size in enumerate(each.sizes, 1) if isinstance(size, str)}}
                  for each in model.entrances)
    loose = tuple(dict.fromkeys(each, torch.export.Dim.DYNAMIC) for each in named)
    trouble: Exception = RuntimeError("no reason given")
    for shapes in (named, loose):
        try:
            with quiet(), kept():
                program = torch.onnx.export(
                    model.module, arguments, dynamo=True, verbose=False, dynamic_shapes=(shapes,),
                    input_names=[each.name for each in model.entrances],
                    output_names=[each.name for each in model.exits], external_data=False,
                    custom_translation_table=translations())
            assert program is not None
            return program.model_proto
        except Exception as error:  # a size that could only be left open without a name; tried again
            trouble = error
    text = (str(trouble.__cause__ or trouble).strip().splitlines() or ["no reason given"])[0][:300]
    raise ExportFailed(f"PyTorch could not turn the network into ONNX: {text}") from trouble


def example_size(model: Model, word: str, least: int = 3) -> int:
    """An open size of the example: no size that follows from it is 1, which would be taken for a fixed one, else as
    small as it may be.

    The exporter walks through a recurrent layer step by step just to learn its shapes, several times over.
    """
    wanted = max(model.report.least(word) + 1, least) if word != "N" else least
    sizes = model.report.sizes_with(word)
    known = {name: 12 for size in sizes for name in size.symbols}
    return next((value for value in range(wanted, wanted + 64)
                 if all(at(size, {**known, word: value}) >= 2 for size in sizes)), wanted)


@contextmanager
def quiet() -> Iterator[None]:
    """Without the exporter's advice to programmers, and without attention kernels that cannot be exported."""
    import logging

    fast = torch.backends.mha.get_fastpath_enabled()
    loggers = [logging.getLogger(name) for name in ("torch.onnx", "onnxscript", "torch.export")]
    levels = [logger.level for logger in loggers]
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        for logger in loggers:
            logger.setLevel(logging.ERROR)
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            yield
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)
        for logger, level in zip(loggers, levels):
            logger.setLevel(level)


def repair(proto: onnx.ModelProto, model: Model) -> None:
    """Declare the sizes of inputs and outputs as the network's own rules know them.

    The exporter writes a fixed time into what leaves an LSTM though the graph computes it
    openly; what it noted of values in between may be wrong in the same way and is dropped.
    """
    del proto.graph.value_info[:]
    for declared, each in zip(proto.graph.input, model.entrances):
        declare(declared, ("N", *each.sizes))
    for declared, leaving in zip(proto.graph.output, model.exits):
        declare(declared, leaving.sizes)


def declare(value: onnx.ValueInfoProto, sizes: tuple[int | str, ...]) -> None:
    shape = value.type.tensor_type.shape
    del shape.dim[:]
    for size in sizes:
        if isinstance(size, int):
            shape.dim.add().dim_value = size
        else:
            shape.dim.add().dim_param = size


def put(content: bytes, path: Path) -> None:
    """The file under its name, whole or not at all."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(part, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ExportFailed(disk(error, "Nothing was exported.")) from None


def opset_of(proto: onnx.ModelProto) -> int:
    return next((each.version for each in proto.opset_import if each.domain in ("", "ai.onnx")), 0)


def said(values: Any) -> tuple[dict[str, Any], ...]:
    """Name, dtype and shape of inputs or outputs, as the file declares them."""
    from onnx import TensorProto

    words = {TensorProto.FLOAT: "float32", TensorProto.INT64: "int64", TensorProto.BOOL: "bool"}
    return tuple({"name": value.name, "dtype": words.get(value.type.tensor_type.elem_type, "other"),
                  "shape": [dim.dim_param or dim.dim_value for dim in value.type.tensor_type.shape.dim]}
                 for value in values)
