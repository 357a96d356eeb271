"""Writes resources/examples: networks everybody knows, drawn with blocks, their parameters counted as published."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.core.file import save
from app.core.graph import Graph, Wire, place
from app.core.inspect import inspect
from app.core.linking import linked
from app.core.project import Project
from resources import path

COUNTS = {"resnet50": 25_557_032, "unet": 31_031_745, "gpt2": 124_439_808, "mobilenetv3": 5_483_032}

OVER, BETWEEN = -48.0, 152.0
"""How high a wire goes past cards, from the top of the row it comes from."""


class Drawing:
    """Draws a network; each node reads from the last one unless ``reads`` says otherwise, port by port.

    ``shown`` are params on the face of its block: param → word. They lie in reading order, ``columns`` in a row,
    unless ``cell`` says where.
    """

    def __init__(self, around: Mapping[str, Graph] | None = None, columns: int = 6) -> None:
        self.around, self.columns, self.graph, self.last = dict(around or {}), columns, Graph(), ""
        self.next = 0

    def __call__(self, kind: str, name: str, *reads: str, shown: Mapping[str, str] | None = None, shares: str = "",
                 cell: tuple[float, float] | None = None, **values: Any) -> str:
        if cell is None:
            cell = self.next % self.columns, self.next // self.columns
            self.next += 1
        made = place(kind, name, (cell[0] * 216.0, cell[1] * 216.0), **values)
        graph = self.graph.add(name, replace(made, face=dict(shown or {}), shares=shares))
        graph = linked({**self.around, "": graph})[""]
        inputs = [port for port in graph.nodes[name].node.inputs.items() if not port[1].optional]
        for n, source in enumerate(reads or [self.last] * bool(inputs)):
            id, _, out = source.partition(".")
            port, _ = inputs[min(n, len(inputs) - 1)]
            graph = graph.put({}, [Wire(id, out or next(iter(graph.nodes[id].node.outputs)), name, port)])
        self.graph, self.last = graph, name
        return name


    def lead(self, source: str, target: str) -> None:
        """Lead the wire between two nodes past the cards: over their row, or between the rows."""
        wire = next(wire for wire in self.graph.wires if (wire.source, wire.target) == (source, target))
        (x, y), (end, below) = self.graph.nodes[source].at, self.graph.nodes[target].at
        level = y + (OVER if y == below else BETWEEN)
        self.graph = replace(self.graph, bends={**self.graph.bends, wire: ((x + 204.0, level), (end - 36.0, level))})


def conv(draw: Drawing, name: str, channels: int, kernel: int, word: str = "", **values: Any) -> None:
    draw("Conv2d", name, out_channels=channels, kernel_size=kernel, padding=kernel // 2, bias=False,
         shown={"out_channels": word} if word else {}, **values)


def bottleneck(shortcut: bool) -> Graph:
    """He and others 2015, figure 5, its stride at the 3×3; with a convolution in the way around where sizes change."""
    draw = Drawing(columns=6)
    draw("Input", "x")
    conv(draw, "reduce", 64, 1, "width")
    draw("BatchNorm2d", "norm1")
    draw("ReLU", "relu1")
    draw("Conv2d", "look", out_channels=64, padding=1, bias=False,
         shown={"out_channels": "width", **({"stride": "stride"} if shortcut else {})})
    draw("BatchNorm2d", "norm2")
    draw("ReLU", "relu2")
    conv(draw, "widen", 256, 1, "channels")
    main = draw("BatchNorm2d", "norm3")
    around = "x"
    if shortcut:
        draw("Conv2d", "project", "x", out_channels=256, kernel_size=1, bias=False, cell=(1, 2),
             shown={"out_channels": "channels", "stride": "stride"})
        around = draw("BatchNorm2d", "norm4", cell=(2, 2))
    draw("Add", "add", main, around)
    if not shortcut:
        draw.lead("x", "add")
    draw("ReLU", "relu3")
    draw("Output", "y")
    return draw.graph


def resnet50() -> Project:
    around = {"bottleneck": bottleneck(False), "projection": bottleneck(True)}
    draw = Drawing(around)
    draw("Input", "image", shape=(3, 224, 224))
    draw("Conv2d", "conv1", out_channels=64, kernel_size=7, stride=2, padding=3, bias=False)
    draw("BatchNorm2d", "norm1")
    draw("ReLU", "relu1")
    draw("MaxPool2d", "pool", kernel_size=3, stride=2, padding=1)
    for n, (width, repeat) in enumerate(((64, 2), (128, 3), (256, 5), (512, 2)), 1):
        set_to = {"width": width, "channels": 4 * width} if n > 1 else {}
        draw("Block", f"stage{n}", network="projection", settings={**set_to, **({"stride": 2} if n > 1 else {})})
        draw("Block", f"rest{n}", network="bottleneck", repeat=repeat, settings=set_to)
    draw("GlobalAvgPool2d", "average")
    draw("Linear", "head", out_features=1000)
    draw("Output", "label")
    return Project("ResNet-50", {"main": draw.graph, **around})


def unet() -> Project:
    """Ronneberger, Fischer and Brox 2015: convolutions with bias and no norm; three channels in, one class out."""
    double = Drawing()
    double("Input", "x")
    for n in (1, 2):
        double("Conv2d", f"conv{n}", out_channels=64, padding=1, shown={"out_channels": "channels"})
        double("ReLU", f"relu{n}")
    double("Output", "y")
    around = {"double conv": double.graph}
    up = Drawing(around, columns=8)
    up("Input", "skip", cell=(1, 1))
    up("Input", "x")
    up("ConvTranspose2d", "grow", "x", out_channels=64, kernel_size=2, stride=2, shown={"out_channels": "channels"})
    up("Concat", "join", "skip", "grow")
    up("Block", "convs", network="double conv", shown={"channels": "channels"})
    up("Output", "y")
    around["up"] = up.graph
    draw = Drawing(around)
    draw("Input", "image", shape=(3, 256, 256))
    skips = []
    for n, channels in enumerate((64, 128, 256, 512, 1024), 1):
        if n > 1:
            draw("MaxPool2d", f"pool{n - 1}", cell=(n - 0.5, n - 1.5))
        skips.append(draw("Block", f"down{n}", cell=(n, n - 1), network="double conv", settings={"channels": channels}))
    for n, channels in ((4, 512), (3, 256), (2, 128), (1, 64)):
        draw("Block", f"up{n}", skips[n - 1], draw.last, cell=(10 - n, n - 1), network="up",
             settings={"channels": channels})
    draw("Conv2d", "head", out_channels=1, kernel_size=1, cell=(10, 0))
    draw("Output", "mask", cell=(11, 0))
    return Project("U-Net", {"main": draw.graph, **around})


def gpt2() -> Project:
    """Radford and others 2019, the small one: twelve layers, the table of tokens used once more for the answer."""
    layer = Drawing(columns=6)
    layer("Input", "x")
    layer("LayerNorm", "norm1")
    layer("MultiheadAttention", "attention", num_heads=12, causal=True, dropout=0.1)
    layer("Dropout", "drop1", p=0.1)
    layer("Add", "add1", "x", "drop1")
    layer("LayerNorm", "norm2")
    layer("Linear", "expand", out_features=3072)
    layer("GELU", "gelu", approximate="tanh")
    layer("Linear", "back", out_features=768)
    layer("Dropout", "drop2", p=0.1)
    layer("Add", "add2", "add1", "drop2")
    layer("Output", "y")
    layer.lead("x", "add1")
    around = {"layer": layer.graph}
    draw = Drawing(around)
    draw("Input", "tokens", shape=(1024,), dtype="int64")
    draw("Embedding", "embed", num_embeddings=50257, embedding_dim=768)
    draw("LearnedEncoding", "positions", max_length=1024)
    draw("Dropout", "drop", p=0.1)
    draw("Block", "layers", network="layer", repeat=12)
    draw("LayerNorm", "norm")
    draw("Linspace", "count", cell=(0, 2), start=0.0, end=50256.0, steps=50257)
    draw("Cast", "every_token", cell=(1, 2), dtype="int64")
    draw("Embedding", "table", cell=(2, 2), num_embeddings=50257, embedding_dim=768, shares="embed")
    draw("Transpose", "turned", cell=(3, 2), dim0=0, dim1=1)
    draw("MatMul", "head", "norm", "turned", cell=(4, 1.5))
    draw("Output", "next", cell=(5, 1.5))
    return Project("GPT-2 small", {"main": draw.graph, **around})


def inverted(*, weighs: bool, around: bool, act: str, networks: Mapping[str, Graph]) -> Graph:
    """Howard and others 2019, figure 4: widen, look at each channel, weigh them, narrow."""
    draw = Drawing(networks, columns=6)
    draw("Input", "x")
    conv(draw, "widen", 64, 1, "width")
    draw("BatchNorm2d", "norm1", eps=0.001, momentum=0.01)
    draw(act, "act1")
    draw("Block", "look", network="depthwise", shown={word: word for word in ("width", "kernel", "padding", "stride")})
    draw(act, "act2")
    if weighs:
        draw("Block", "weigh", network="squeeze", shown={"squeezed": "squeezed", "width": "width"})
    conv(draw, "narrow", 24, 1, "channels")
    last = draw("BatchNorm2d", "norm3", eps=0.001, momentum=0.01)
    if around:
        draw("Add", "add", "x", last)
        draw.lead("x", "add")
    draw("Output", "y")
    return draw.graph


def mobilenetv3() -> Project:
    look = Drawing(columns=8)
    look("Input", "x")
    look("Conv2d", "each", out_channels=64, groups=64, padding=1, bias=False,
         shown={"out_channels": "width", "groups": "width", "kernel_size": "kernel", "padding": "padding",
                "stride": "stride"})
    look("BatchNorm2d", "norm", eps=0.001, momentum=0.01)
    look("Output", "y")
    weigh = Drawing(columns=8)
    weigh("Input", "x")
    weigh("AdaptiveAvgPool2d", "average", output_size=1)
    weigh("Conv2d", "squeeze", out_channels=24, kernel_size=1, shown={"out_channels": "squeezed"})
    weigh("ReLU", "relu")
    weigh("Conv2d", "excite", out_channels=64, kernel_size=1, shown={"out_channels": "width"})
    weigh("Hardsigmoid", "gate")
    weigh("Multiply", "scale", "x", "gate")
    weigh("Output", "y")
    weigh.lead("x", "scale")
    networks = {"depthwise": look.graph, "squeeze": weigh.graph}
    first = Drawing(networks, columns=7)
    first("Input", "x")
    first("Block", "look", network="depthwise", settings={"width": 16})
    first("ReLU", "relu")
    conv(first, "mix", 16, 1)
    last = first("BatchNorm2d", "norm", eps=0.001, momentum=0.01)
    first("Add", "add", "x", last)
    first("Output", "y")
    first.lead("x", "add")
    kinds = {"plain": (False, False, "ReLU"), "plain around": (False, True, "ReLU"), "weighing": (True, False, "ReLU"),
             "weighing around": (True, True, "ReLU"), "swish": (False, False, "Hardswish"),
             "swish around": (False, True, "Hardswish"), "swish weighing": (True, False, "Hardswish"),
             "swish weighing around": (True, True, "Hardswish")}
    made = {name: inverted(weighs=weighs, around=around, act=act, networks=networks)
            for name, (weighs, around, act) in kinds.items()}
    networks = {**networks, "first": first.graph, **made}
    draw = Drawing(networks)
    draw("Input", "image", shape=(3, 224, 224))
    draw("Conv2d", "stem", out_channels=16, kernel_size=3, stride=2, padding=1, bias=False)
    draw("BatchNorm2d", "norm1", eps=0.001, momentum=0.01)
    draw("Hardswish", "swish1")
    draw("Block", "block1", network="first")
    for n, (network, repeat, kernel, width, channels, squeezed, stride) in enumerate((
            ("plain", 1, 3, 64, 24, 0, 2), ("plain around", 1, 3, 72, 24, 0, 1),
            ("weighing", 1, 5, 72, 40, 24, 2), ("weighing around", 2, 5, 120, 40, 32, 1),
            ("swish", 1, 3, 240, 80, 0, 2), ("swish around", 1, 3, 200, 80, 0, 1),
            ("swish around", 2, 3, 184, 80, 0, 1), ("swish weighing", 1, 3, 480, 112, 120, 1),
            ("swish weighing around", 1, 3, 672, 112, 168, 1), ("swish weighing", 1, 5, 672, 160, 168, 2),
            ("swish weighing around", 2, 5, 960, 160, 240, 1)), 2):
        wanted = {"width": width, "channels": channels, "kernel": kernel, "padding": kernel // 2, "stride": stride}
        if squeezed:
            wanted["squeezed"] = squeezed
        usual = {"width": 64, "channels": 24, "kernel": 3, "padding": 1, "stride": 1}
        settings = {word: value for word, value in wanted.items() if usual.get(word) != value}
        draw("Block", f"block{n}", network=network, repeat=repeat, settings=settings)
    conv(draw, "last", 960, 1)
    draw("BatchNorm2d", "norm2", eps=0.001, momentum=0.01)
    draw("Hardswish", "swish2")
    draw("GlobalAvgPool2d", "average")
    draw("Linear", "hidden", out_features=1280)
    draw("Hardswish", "swish3")
    draw("Dropout", "drop", p=0.2)
    draw("Linear", "head", out_features=1000)
    draw("Output", "label")
    return Project("MobileNetV3 large", {"main": draw.graph, **networks})


ABOUT = {
    "resnet50": "Residual blocks in four stages: 25,557,032 parameters, as in torchvision.",
    "unet": "Down, up, and across: 31,031,745 parameters, the paper's layers for three channels and one class.",
    "gpt2": "Twelve layers of one block, the table of tokens used twice: 124,439,808 parameters, as published.",
    "mobilenetv3": "Blocks of blocks with params on their faces: 5,483,032 parameters, as in torchvision.",
}


def main() -> None:
    listed = []
    for make in (resnet50, unet, gpt2, mobilenetv3):
        project, name = make(), make.__name__
        findings = inspect(project)
        for network, problem in findings.problems:
            print(name, network, problem.text)
        report = findings.reports["main"]
        print(f"{name}: {report.parameters:,} parameters ({COUNTS[name]:,}), {len(project.network.nodes)} nodes")
        save(project, path(f"examples/{name}.loom"))
        listed.append({"name": name, "title": project.title, "about": ABOUT[name]})
    path("examples/examples.json").write_text(json.dumps(listed, indent=2, ensure_ascii=False) + "\n",
                                              encoding="utf-8")


if __name__ == "__main__":
    main()
