"""An export as the Export panel asks for it, done on a thread, and what to say of it afterwards."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..tongue import Theirs
from . import figures

if TYPE_CHECKING:
    from app.engine.data.load import Dataset
    from app.engine.export import Exported

NUMPY = {"float32": "np.float32", "int64": "np.int64", "bool": "bool"}
HEADS = ("", "Name", "Type", "Shape", "Stands for")
FILES = {"model.py": "the network, as it stands in Source", "prepare.py": "what was fitted to the data",
         "predict.py": "asks the network, from Python or the command line", "about.json": "inputs, outputs, labels",
         "weights.safetensors": "the trained weights"}


@dataclass(frozen=True)
class Delivery:
    """What was written, in words: the comparison, notes, a table, and Python that uses it."""

    path: str
    said: str
    notes: tuple[str, ...]
    heads: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    code: str


def deliver(run: str, path: Path, folder: bool, dataset: Dataset | None = None) -> Generator[None, None, Delivery]:
    """Write a run as an ONNX file or a folder. Raises ``ExportFailed``; closed on the way, it leaves no file."""
    from app.engine.export import ExportFailed, export

    yield
    if folder:
        return as_folder(run, path, dataset)
    if path.is_dir():
        raise ExportFailed(f"{path} is a folder; say what the file in it should be called.")
    part = path.with_name(f".{path.stem}.{os.getpid()}.onnx")
    try:
        made = export(run, part, dataset=dataset)
        about = said_in(part)
        yield
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    return told(made, path, about)


def as_folder(run: str, path: Path, dataset: Dataset | None) -> Delivery:
    from app.engine.folder import export_folder

    made = export_folder(run, path, dataset=dataset)
    about = json.loads((Path(made.path) / "about.json").read_text(encoding="utf-8"))
    said = (f"{Path(made.path).name} gives the same answers as the network here: run as it is, the largest difference "
            f"is {made.max_abs_difference:.2g}. It needs torch and nothing else.")
    lines = ["import sys", "", "import torch", "", f"sys.path.insert(0, {made.path!r})",
             "from predict import load", "", "predict = load()"]
    given = []
    for each in about["inputs"]:
        lines.append(f"{each['name']} = torch.zeros({numbers(each['shape'])}, dtype=torch.{each['dtype']})"
                     f"{remark(each['shape'], wanted(each))}")
        given.append(f"{each['name']}={each['name']}")
    lines.append(f"print(predict({', '.join(given)}))")
    return Delivery(made.path, said, (f"Written in {made.seconds:.1f} s.", *made.notes), ("File", "Holds"),
                    tuple((name, FILES.get(name, "")) for name in made.files), "\n".join(lines) + "\n")


def said_in(path: Path) -> Mapping[str, Any]:
    """What the file says of itself."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    held = session.get_modelmeta().custom_metadata_map
    return {key: json.loads(held.get(key, "{}")) for key in ("inputs", "outputs")}


def told(made: Exported, path: Path, about: Mapping[str, Any]) -> Delivery:
    size = f"{made.bytes / 2**20:.1f} MB" if made.bytes >= 2**20 else f"{made.bytes / 2**10:.0f} KB"
    lines = [("Input", Theirs(each["name"]), each["dtype"], shape(each["shape"]),
              wanted(about["inputs"].get(each["name"], {}))) for each in made.inputs]
    for each in made.outputs:
        means = about["outputs"].get(each["name"], {})
        lines.append(("Output", Theirs(each["name"]), each["dtype"], shape(each["shape"]),
                      Theirs(", ".join(means.get("labels") or ())) or means.get("gives", "")))
    notes = (f"{size}, opset {made.opset}, in {made.seconds:.1f} s.", *made.notes)
    return Delivery(str(path.resolve()), sentence(made, path.name), notes, HEADS, tuple(lines),
                    snippet(made, path, about))


def sentence(made: Exported, name: str) -> str:
    """What was compared, and how near the answers are."""
    sizes = [str(each) for each in made.batches]
    batches = f"{', '.join(sizes[:-1])} and {sizes[-1]}" if len(sizes) > 1 else "".join(sizes)
    lengths = "".join(f", and lengths {word} of {', '.join(map(str, each))}" for word, each in made.lengths.items())
    return (f"{name} gives the same answers as PyTorch. Run on {figures.counted(made.samples, 'sample')} in batches of "
            f"{batches}{lengths}, the largest difference is {made.max_abs_difference:.2g}.")


def wanted(about: Mapping[str, Any]) -> str:
    """What an input takes, in words."""
    columns = [each["name"] for each in about.get("columns", [])]
    if columns:
        return Theirs(", ".join(columns))
    return {"image": "pixel values as stored", "text": f"codes of {about.get('level', 'word')}s",
            "numbers": "numbers as they are", "label": "codes of labels"}.get(about.get("type", ""), "")


def shape(sizes: Sequence[Any]) -> str:
    return ", ".join(map(str, sizes)) or "one number"


def numbers(sizes: Sequence[Any]) -> str:
    """Sizes of one sample for an example: one in the batch, five of what is open."""
    return ", ".join("1" if size == "N" else "5" if isinstance(size, str) else str(size) for size in sizes)


def remark(sizes: Sequence[Any], words: str) -> str:
    return f"  # {shape(sizes)}" + (f": {words}" if words else "")


def snippet(made: Exported, path: Path, about: Mapping[str, Any]) -> str:
    """Python that runs the file with onnxruntime, ready to be pasted."""
    lines = ["import numpy as np", "import onnxruntime as ort", "",
             f"session = ort.InferenceSession({str(path.resolve())!r})"]
    for each in made.inputs:
        comma = "," if len(each["shape"]) == 1 else ""
        lines.append(f"{each['name']} = np.zeros(({numbers(each['shape'])}{comma}), dtype={NUMPY.get(each['dtype'])})"
                     f"{remark(each['shape'], wanted(about['inputs'].get(each['name'], {})))}")
    names = [each["name"] for each in made.inputs]
    outputs = [each["name"] if each["name"] not in names else f"{each['name']}_out" for each in made.outputs]
    given = ", ".join(f'"{name}": {name}' for name in names)
    lines.append(f"{', '.join(outputs)}{',' if len(outputs) == 1 else ''} = session.run(None, {{{given}}})")
    for name, each in zip(outputs, made.outputs):
        means = about["outputs"].get(each["name"], {})
        labels = list(means.get("labels") or ())
        listed = f"labels = {json.dumps(labels, ensure_ascii=False)}"
        if labels and len(each["shape"]) == 2 and each["shape"][1] == len(labels):
            lines += [listed, f"print(labels[{name}[0].argmax()])"]
        elif labels and "one score" in means.get("gives", ""):
            lines += [listed, f"print(labels[int({name}[0].item() > 0)])"]
        else:
            lines.append(f"print({name}[0])")
    return "\n".join(lines) + "\n"
