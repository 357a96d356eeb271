"""Networks with values of their own are trained and exported: an autoencoder that draws, a diffusion, two views."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.core.graph import Graph, Wire, place
from app.engine.events import Epoch, Finished
from app.engine.export import export
from app.engine.run import Run
from app.engine.train import train

from . import drawn


class Pen:
    """Draws nodes; wires are ``port=source`` or ``port="source.y"``."""

    def __init__(self) -> None:
        self.graph = Graph()

    def __call__(self, kind: str, name: str, values: dict[str, Any] | None = None, **wires: str) -> str:
        self.graph = self.graph.put({name: place(kind, name, **(values or {}))})
        for port, source in wires.items():
            origin, _, out = source.partition(".")
            out = out or next(iter(self.graph.nodes[origin].node.outputs))
            self.graph = self.graph.put({}, [Wire(origin, out, name, port)])
        return name


def falls(graph: Graph, folder: Path, **plan: Any) -> Run:
    """Trains on the small digits; the loss of the last epoch lies below that of the first."""
    data = drawn.digits()
    run = Run.begin(drawn.project(graph, data, **plan), folder)
    events = list(train(run.project, run, data, device="cpu"))
    assert isinstance(events[-1], Finished), events[-1]
    losses = [event.metrics["train_loss"] for event in events if isinstance(event, Epoch)]
    assert losses[-1] < losses[0], losses
    return run


def test_a_variational_autoencoder(tmp_path: Path) -> None:
    """It draws while it trains, and the exported file answers with the mean, the same each time."""
    pen = Pen()
    pen("Input", "image", {"field": "image"})
    pen("Flatten", "pixels", x="image")
    pen("Linear", "hidden", {"out_features": 32}, x="pixels")
    pen("ReLU", "bend", x="hidden")
    pen("Linear", "mean", {"out_features": 4}, x="bend")
    pen("Linear", "logvar", {"out_features": 4}, x="bend")
    pen("SampleNormal", "draw", mean="mean", logvar="logvar")
    pen("Linear", "decoder", {"out_features": 64}, x="draw")
    pen("Sigmoid", "grey", x="decoder")
    pen("Output", "picture", x="grey")
    pen("BCELoss", "alike", x="grey", target="pixels")
    pen("GaussianKL", "tidy", {"weight": 0.001}, mean="mean", logvar="logvar")
    run = falls(pen.graph, tmp_path, budget={"epochs": 6}, rate=0.01)
    exported = export(run, tmp_path / "vae.onnx", dataset=drawn.digits())
    assert exported.ok
    assert exported.max_rel_difference <= 1e-5


def test_a_diffusion(tmp_path: Path) -> None:
    """A network learns to see the noise in noisy pictures at any step; what it sees is compared by its sizes."""
    pen = Pen()
    pen("Input", "image", {"field": "image"})
    pen("RandomSteps", "when", {"steps": 50}, x="image")
    pen("RandomNoise", "noise", {"always": True}, x="image")
    pen("AddNoise", "noisy", {"steps": 50, "schedule": "cosine"}, x="image", noise="noise", t="when")
    pen("TimestepEmbedding", "waves", {"features": 16}, x="when")
    pen("Flatten", "pixels", x="noisy")
    pen("Concat", "both", {"dim": 1})
    pen.graph = pen.graph.put({}, [Wire("pixels", "y", "both", "xs"), Wire("waves", "y", "both", "xs")])
    pen("Linear", "wide", {"out_features": 128}, x="both")
    pen("SiLU", "bend", x="wide")
    pen("Linear", "head", {"out_features": 64}, x="bend")
    pen("Output", "seen", x="head")
    pen("Flatten", "truth", x="noise")
    pen("MSELoss", "loss", x="head", target="truth")
    run = falls(pen.graph, tmp_path, budget={"epochs": 10}, rate=0.01)
    exported = export(run, tmp_path / "diffusion.onnx", dataset=drawn.digits())
    assert any("Only the sizes of seen were compared" in note for note in exported.notes)


@pytest.mark.parametrize("loss", ["NTXentLoss", "InfoNCE", "BarlowTwinsLoss"])
def test_two_views_of_a_picture_find_each_other(loss: str, tmp_path: Path) -> None:
    pen = Pen()
    pen("Input", "image", {"field": "image"})
    pen("Flatten", "pixels", x="image")
    for view in ("one", "other"):
        pen("GaussianNoise", f"{view}_noise", {"std": 0.3}, x="pixels")
        pen("Linear", f"{view}_view", {"out_features": 16}, x=f"{view}_noise")
    pen("Output", "code", x="one_view")
    pen(loss, "loss", a="one_view", b="other_view")
    falls(pen.graph, tmp_path, budget={"epochs": 6}, rate=0.01)


def test_a_learned_scale_and_a_constant_are_part_of_the_network(tmp_path: Path) -> None:
    pen = Pen()
    pen("Input", "image", {"field": "image"})
    pen("Flatten", "pixels", x="image")
    pen("LearnedTensor", "scale", {"shape": (64,), "start": 1.0})
    pen("Constant", "half", {"numbers": (0.5,)})
    pen("Subtract", "centred", a="pixels", b="half")
    pen("Multiply", "scaled", a="centred", b="scale")
    pen("Linear", "head", {"out_features": 4}, x="scaled")
    pen("Output", "digit", {"field": "label"}, x="head")
    run = falls(pen.graph, tmp_path, budget={"epochs": 6}, rate=0.01)
    assert export(run, tmp_path / "scaled.onnx", dataset=drawn.digits()).max_rel_difference <= 1e-5
