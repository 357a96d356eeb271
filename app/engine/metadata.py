"""What an exported file says of itself: title, labels, columns and their order, how it was compared, by what."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.plan import Column
from app.core.version import VERSION

from .compare import Comparison
from .deploy import Model
from .doctor import versions
from .ends import Exit

if TYPE_CHECKING:
    import onnx


def describe(proto: onnx.ModelProto, model: Model, seen: Comparison) -> None:
    """Write into the file what it is, what its numbers mean and how it was compared."""
    import onnx
    from onnx import helper

    about: dict[str, Any] = {
        "title": model.project.title, "written_by": f"Layerloom {VERSION}", "trained": model.trained,
        "run": Path(model.run).name, "max_abs_difference": seen.absolute, "max_rel_difference": seen.relative,
        "compared": {"batch_sizes": seen.batches, "lengths": dict(seen.lengths), "samples": seen.samples,
                     "made_up": model.made_up}, "versions": versions()}
    about["inputs"] = {each.name: meaning(model, each.name, each.field) for each in model.entrances}
    about["outputs"] = {each.name: {"field": each.field, "labels": each.labels, "gives": gives(each)}
                        for each in model.exits}
    labelled = [each for each in model.exits if each.labels]
    if labelled:
        about["labels"] = labelled[0].labels
    helper.set_model_props(proto, {key: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
                                   for key, value in about.items()})
    proto.producer_name, proto.producer_version = "Layerloom", VERSION
    proto.graph.name = model.source.title
    proto.doc_string = model.project.title
    onnx.checker.check_model(proto)


def meaning(model: Model, name: str, field_name: str) -> dict[str, Any]:
    """What an input wants, in words another program can read."""
    found: dict[str, Any] = {"field": field_name}
    field = model.fields.get(field_name)
    if field is None:
        return found
    found["type"] = field.type
    if field.columns and field.type in ("numbers", "series"):
        known = [(column, model.columns.get(column, Column())) for column in field.columns]
        found["columns"] = [{"name": name, "type": column.type, "categories": column.classes} for name, column in known]
    if field.type == "text":
        found |= {"vocabulary": field.classes, "level": field.level, "length": field.length}
    return found


def gives(leaving: Exit) -> str:
    """What the numbers of an output are, in a sentence."""
    if leaving.loss == "cross_entropy":
        return "one probability a label" if leaving.probabilities else \
            "one score a label; the largest wins (softmax makes probabilities of them)"
    if leaving.loss == "binary_cross_entropy":
        return "the probability of the second label" if leaving.probabilities else \
            "one score; above 0 is the second label (sigmoid makes a probability of it)"
    return "numbers in the data's own units" if leaving.loss else ""
