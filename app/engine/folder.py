"""Writes the trained network as a folder that runs with torch alone: source, weights, preparation, a way to ask it."""

from __future__ import annotations

import importlib.util
import inspect
import json
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from app.core.file import replace_file
from app.core.project import Project
from app.core.version import VERSION

from .compare import BATCHES, TOLERANCE, apart, cut
from .deploy import ExportFailed, Model, model_of
from .export import example_size
from .metadata import meaning
from .run import Run
from .trouble import disk
from .weights import write_tensors

if TYPE_CHECKING:
    from app.engine.data.load import Dataset

FILES = ("model.py", "prepare.py", "predict.py", "about.json", "weights.safetensors")

PREDICT = '''"""Asks the trained network, with torch alone: python predict.py samples.json

samples.json holds raw values by input, as in the data: {"image": [[[…]]]}; use null for a gap.
Exported from Layerloom. From Python: `from predict import load; load()(image=tensor)`.
"""

import json
import struct
import sys
from pathlib import Path

import torch
from model import NETWORK
from prepare import module_from

HERE = Path(__file__).resolve().parent
ABOUT = json.loads((HERE / "about.json").read_text(encoding="utf-8"))
KINDS = {"F32": torch.float32, "F64": torch.float64, "F16": torch.float16, "BF16": torch.bfloat16, "I64": torch.int64,
         "I32": torch.int32, "U8": torch.uint8, "BOOL": torch.bool}


def read_weights(path):
    """A safetensors file is the length of its header, the header as JSON, and the numbers."""
    content = bytearray(path.read_bytes())
    (size,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8:8 + size])
    header.pop("__metadata__", None)
    return {name: torch.frombuffer(content, dtype=KINDS[each["dtype"]], offset=8 + size + each["data_offsets"][0],
                                   count=max(1, torch.Size(each["shape"]).numel())).reshape(each["shape"]).clone()
            for name, each in header.items()}


def load():
    """A function from raw values (tensors by input) to answers (tensors by output)."""
    network = NETWORK()
    network.load_state_dict(read_weights(HERE / "weights.safetensors"))
    network.eval()
    ways_in = [(each["name"], getattr(torch, each["dtype"]), module_from(each["prepare"])) for each in ABOUT["inputs"]]
    ways_out = [(each["name"], module_from(each["restore"])) for each in ABOUT["outputs"]]

    @torch.inference_mode()
    def predict(**inputs):
        found = network(*[prepare(inputs[name].to(kind)) for name, kind, prepare in ways_in])
        found = found if isinstance(found, tuple) else (found,)
        return {name: restore(each) for (name, restore), each in zip(ways_out, found)}

    return predict


def without_gaps(values):
    if isinstance(values, list):
        return [without_gaps(each) for each in values]
    return float("nan") if values is None else values


def main():
    if len(sys.argv) != 2:
        sys.exit(f"usage: python predict.py samples.json   with {', '.join(each['name'] for each in ABOUT['inputs'])}")
    given = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    answers = load()(**{each["name"]: torch.tensor(without_gaps(given[each["name"]])) for each in ABOUT["inputs"]})
    told = {}
    for each in ABOUT["outputs"]:
        answer = answers[each["name"]]
        told[each["name"]] = answer.tolist()
        if each["labels"] and answer.ndim == 2 and answer.shape[1] == len(each["labels"]):
            told[each["name"] + "_label"] = [each["labels"][place] for place in answer.argmax(1).tolist()]
    print(json.dumps(told))


if __name__ == "__main__":
    main()
'''


@dataclass(frozen=True)
class Folder:
    """What was written, and how far its answers are from those of the network here."""

    path: str
    files: tuple[str, ...]
    max_abs_difference: float
    seconds: float
    notes: tuple[str, ...] = ()


def export_folder(what: Run | Project | Path | str, path: Path | str, *, beside: Path | str | None = None,
                  dataset: Dataset | None = None, runs: Path | str | None = None, project: Project | None = None
                  ) -> Folder:
    """Write ``what`` (as :func:`~app.engine.export.export` takes it) into the folder ``path``.

    Raises :class:`ExportFailed`; a folder that holds other things is left alone.
    """
    began = time.perf_counter()
    path = Path(path).expanduser()
    model = model_of(what, beside=beside, dataset=dataset, runs=runs, project=project)
    if path.exists() and (not path.is_dir() or (any(path.iterdir()) and not (path / "about.json").exists())):
        raise ExportFailed(f"{path} holds other things already; choose an empty folder or a new name.")
    try:
        with tempfile.TemporaryDirectory() as trial:
            written(model, Path(trial))
            away = compared(model, Path(trial))
        path.mkdir(parents=True, exist_ok=True)
        written(model, path)
    except OSError as error:
        raise ExportFailed(disk(error, "The folder is not whole.")) from None
    return Folder(str(path.resolve()), FILES, away, time.perf_counter() - began, model.notes)


def written(model: Model, path: Path) -> None:
    from app.engine.data import prepare

    texts = {"model.py": model.source.text, "prepare.py": inspect.getsource(prepare),
             "predict.py": PREDICT.replace("NETWORK", model.source.title),
             "about.json": json.dumps(about(model), indent=1, ensure_ascii=False) + "\n"}
    for name, text in texts.items():
        replace_file(path / name, text.encode())
    write_tensors(model.module.network.state_dict(), path / "weights.safetensors", {"title": model.project.title})


def about(model: Model) -> dict[str, Any]:
    from app.engine.data.prepare import AsIs, fitted

    def said(module: nn.Module) -> Mapping[str, Any]:
        return fitted(AsIs() if isinstance(module, nn.Identity) else module)

    return {"title": model.project.title, "written_by": f"Layerloom {VERSION}", "trained": model.trained,
            "inputs": [{"name": each.name, "dtype": str(each.dtype).removeprefix("torch."), "shape": ["N", *each.sizes],
                        **meaning(model, each.name, each.field), "prepare": said(module)}
                       for each, module in zip(model.entrances, model.module.prepare)],
            "outputs": [{"name": each.name, "field": each.field, "shape": each.sizes, "labels": each.labels,
                         "restore": said(module)} for each, module in zip(model.exits, model.module.restore)]}


def compared(model: Model, path: Path) -> float:
    """The largest difference between the folder, run as it is, and the module here."""
    predict = imported(path).load()
    words = {size for each in model.entrances for size in each.sizes if isinstance(size, str)}
    most = 0.0
    for batch in BATCHES:
        inputs = cut(model, batch, {word: example_size(model, word) for word in words})
        with torch.inference_mode():
            truth = model.module(*[inputs[each.name] for each in model.entrances])
        found = predict(**inputs)
        for each, right in zip(model.exits, truth):
            away, scale = apart(right.numpy(), found[each.name].numpy())
            if not away <= TOLERANCE * scale:
                raise ExportFailed(f"The folder gives other answers than the network here: {each.name} is up to "
                                   f"{away:.2g} away. Please report the network.")
            most = max(most, away)
    return most


def imported(path: Path) -> ModuleType:
    """The folder's ``predict.py``, without its neighbours staying behind under their common names."""
    names = ("model", "prepare")
    before = {name: sys.modules.pop(name) for name in names if name in sys.modules}
    written_before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.path.insert(0, str(path))
    try:
        spec = importlib.util.spec_from_file_location("layerloom_folder_predict", path / "predict.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(path))
        sys.dont_write_bytecode = written_before
        for name in names:
            sys.modules.pop(name, None)
        sys.modules.update(before)
