"""An export as the Export panel asks for it, done on a thread, and the lines of Python that use the file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import figures

if TYPE_CHECKING:
    from app.engine.data.load import Dataset
    from app.engine.export import Exported


@dataclass(frozen=True)
class Delivery:
    """What was written, and what its outputs stand for: ``labels`` and ``gives`` by the name of the output."""

    exported: Exported
    labels: Mapping[str, Sequence[str]]
    gives: Mapping[str, str]
    wants: Mapping[str, str]


def deliver(run: str, path: str, dataset: Dataset | None = None) -> Delivery:
    """Write the ONNX file of a run. Raises ``ExportFailed`` with a sentence; then no file is left."""
    from app.engine.export import export

    made = export(run, path, dataset=dataset)
    about = said_in(made.path)
    outputs, inputs = about.get("outputs", {}), about.get("inputs", {})
    return Delivery(made, {name: each.get("labels") or () for name, each in outputs.items()},
                    {name: each.get("gives", "") for name, each in outputs.items()},
                    {name: wanted(each) for name, each in inputs.items()})


def said_in(path: str) -> Mapping[str, Any]:
    """What the file says of itself."""
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    held = session.get_modelmeta().custom_metadata_map
    return {key: json.loads(held[key]) for key in ("inputs", "outputs") if key in held}


def wanted(about: Mapping[str, Any]) -> str:
    """What an input takes, in words."""
    columns = [each["name"] for each in about.get("columns", [])]
    if columns:
        return ", ".join(columns)
    return {"image": "pixel values as stored", "text": f"codes of {about.get('level', 'word')}s",
            "numbers": "numbers as they are", "label": "codes of labels"}.get(about.get("type", ""), "")


def shape(sizes: Sequence[Any]) -> str:
    return ", ".join(map(str, sizes)) or "one number"


def sentence(made: Exported) -> str:
    """What was compared, and how near the answers are."""
    sizes = [str(each) for each in made.batches]
    batches = f"{', '.join(sizes[:-1])} and {sizes[-1]}" if len(sizes) > 1 else "".join(sizes)
    lengths = "".join(f", and lengths {word} of {', '.join(map(str, each))}" for word, each in made.lengths.items())
    return (f"{Path(made.path).name} gives the same answers as PyTorch. Run on "
            f"{figures.counted(made.samples, 'sample')} in batches of {batches}{lengths}, the largest difference is "
            f"{made.max_abs_difference:.2g}.")


def snippet(delivery: Delivery) -> str:
    """Python that runs the file with onnxruntime, ready to be pasted."""
    made = delivery.exported
    kinds = {"float32": "np.float32", "int64": "np.int64", "bool": "bool"}
    lines = ["import numpy as np", "import onnxruntime as ort", "",
             f"session = ort.InferenceSession({made.path!r})"]
    for each in made.inputs:
        sizes = ", ".join("1" if size == "N" else "5" if isinstance(size, str) else str(size) for size in each["shape"])
        comma = "," if len(each["shape"]) == 1 else ""
        note = f"  # {shape(each['shape'])}" + (f": {words}" if (words := delivery.wants.get(each["name"], "")) else "")
        kind = kinds.get(each["dtype"], "np.float32")
        lines.append(f"{each['name']} = np.zeros(({sizes}{comma}), dtype={kind}){note}")
    names = [each["name"] for each in made.inputs]
    outputs = [each["name"] if each["name"] not in names else f"{each['name']}_out" for each in made.outputs]
    given = ", ".join(f'"{name}": {name}' for name in names)
    lines.append(f"{', '.join(outputs)}{',' if len(outputs) == 1 else ''} = session.run(None, {{{given}}})")
    for name, each in zip(outputs, made.outputs):
        labels = list(delivery.labels.get(each["name"], ()))
        if labels and len(each["shape"]) == 2 and each["shape"][1] == len(labels):
            lines += [f"labels = {json.dumps(labels, ensure_ascii=False)}", f"print(labels[{name}[0].argmax()])"]
        elif labels and "one score" in delivery.gives.get(each["name"], ""):
            lines += [f"labels = {json.dumps(labels, ensure_ascii=False)}",
                      f"print(labels[int({name}[0].item() > 0)])"]
        else:
            lines.append(f"print({name}[0])")
    return "\n".join(lines) + "\n"
