"""Six networks, each drawn as a graph and written by hand the way people write PyTorch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from app.core.graph import Graph

from .draw import Drawing


@dataclass(frozen=True)
class Pair:
    """One network twice: as a graph and by hand; ``example`` is one sample's input, ``classes`` what it tells apart."""

    name: str
    graph: Graph
    module: Callable[[], nn.Module]
    example: Callable[[int], Tensor]
    classes: int
    batch: int


class MLP(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.hidden1, self.hidden2, self.head = nn.Linear(20, 64), nn.Linear(64, 64), nn.Linear(64, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(F.relu(self.hidden2(F.relu(self.hidden1(x)))))


def mlp() -> Graph:
    d = Drawing()
    d.add("Input", "x", shape=(20,))
    d.chain(("Linear", {"out_features": 64}), "ReLU", ("Linear", {"out_features": 64}), "ReLU",
            ("Linear", {"out_features": 3}), "Output")
    return d.graph


class LeNet(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 16, 5, padding=2), nn.Conv2d(16, 32, 5)
        self.hidden, self.head = nn.Linear(800, 120), nn.Linear(120, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        return self.head(F.relu(self.hidden(x.flatten(1))))


def lenet() -> Graph:
    d = Drawing()
    d.add("Input", "x", shape=(1, 28, 28))
    d.chain(("Conv2d", {"out_channels": 16, "kernel_size": 5, "padding": 2}), "ReLU", ("MaxPool2d", {"kernel_size": 2}),
            ("Conv2d", {"out_channels": 32, "kernel_size": 5}), "ReLU", ("MaxPool2d", {"kernel_size": 2}), "Flatten",
            ("Linear", {"out_features": 120}), "ReLU", ("Linear", {"out_features": 10}), "Output")
    return d.graph


class BasicBlock(nn.Module):
    def __init__(self, channels: int, out: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, out, 3, stride, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(out)
        self.conv2 = nn.Conv2d(out, out, 3, 1, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(out)
        self.skip = nn.Sequential()
        if stride != 1 or channels != out:
            self.skip = nn.Sequential(nn.Conv2d(channels, out, 1, stride, bias=False), nn.BatchNorm2d(out))

    def forward(self, x: Tensor) -> Tensor:
        y = F.relu(self.norm1(self.conv1(x)))
        return F.relu(self.norm2(self.conv2(y)) + self.skip(x))


class ResNet(nn.Module):
    """ResNet-18's layout with a stem for small pictures and a quarter of its width."""

    def __init__(self) -> None:
        super().__init__()
        self.conv, self.norm = nn.Conv2d(3, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16)
        blocks, channels = [], 16
        for out, stride in ((16, 1), (16, 1), (32, 2), (32, 1), (64, 2), (64, 1), (128, 2), (128, 1)):
            blocks.append(BasicBlock(channels, out, stride))
            channels = out
        self.blocks, self.head = nn.Sequential(*blocks), nn.Linear(128, 10)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.blocks(F.relu(self.norm(self.conv(x)))).mean((2, 3)))


def resnet() -> Graph:
    d = Drawing()
    d.add("Input", "x", shape=(3, 32, 32))
    plain = {"kernel_size": 3, "padding": 1, "bias": False}
    d.chain(("Conv2d", {"out_channels": 16, **plain}), "BatchNorm2d", "ReLU")
    channels = 16
    for out, stride in ((16, 1), (16, 1), (32, 2), (32, 1), (64, 2), (64, 1), (128, 2), (128, 1)):
        begin = skip = d.last
        d.chain(("Conv2d", {"out_channels": out, "stride": stride, **plain}), "BatchNorm2d", "ReLU",
                ("Conv2d", {"out_channels": out, **plain}))
        body = d.add("BatchNorm2d")
        if stride != 1 or channels != out:
            d.add("Conv2d", after=begin, out_channels=out, kernel_size=1, stride=stride, bias=False)
            skip = d.add("BatchNorm2d")
        d.add("Add", after=(body, skip))
        d.add("ReLU")
        channels = out
    d.chain("GlobalAvgPool2d", ("Linear", {"out_features": 10}), "Output")
    return d.graph


class Reader(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.words, self.memory, self.head = nn.Embedding(1000, 64), nn.LSTM(64, 64, batch_first=True), nn.Linear(64, 4)

    def forward(self, x: Tensor) -> Tensor:
        y, _ = self.memory(self.words(x))
        return self.head(y[:, -1])


def lstm() -> Graph:
    d = Drawing()
    d.add("Input", "x", shape=(24,), dtype="int64")
    d.chain(("Embedding", {"num_embeddings": 1000, "embedding_dim": 64}), ("LSTM", {"hidden_size": 64}),
            ("Select", {"dim": 1, "index": -1}), ("Linear", {"out_features": 4}), "Output")
    return d.graph


class Encoder(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.words, self.places = nn.Embedding(1000, 64), nn.Embedding(64, 64)
        self.layers = nn.ModuleList(nn.TransformerEncoderLayer(64, 4, 128, batch_first=True) for _ in range(2))
        self.head = nn.Linear(64, 4)

    def forward(self, x: Tensor) -> Tensor:
        x = self.words(x) + self.places(torch.arange(x.shape[1], device=x.device))
        for layer in self.layers:
            x = layer(x)
        return self.head(x.mean(1))


def transformer() -> Graph:
    d = Drawing()
    d.add("Input", "x", shape=(24,), dtype="int64")
    d.chain(("Embedding", {"num_embeddings": 1000, "embedding_dim": 64}), ("LearnedEncoding", {"max_length": 64}))
    for _ in range(2):
        d.add("TransformerEncoderLayer", nhead=4, dim_feedforward=128)
    d.chain(("Mean", {"dim": 1}), ("Linear", {"out_features": 4}), "Output")
    return d.graph


class UNet(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        def two(channels: int, out: int) -> nn.Sequential:
            return nn.Sequential(nn.Conv2d(channels, out, 3, padding=1), nn.ReLU(),
                                 nn.Conv2d(out, out, 3, padding=1), nn.ReLU())
        self.down1, self.down2, self.bottom = two(1, 8), two(8, 16), two(16, 32)
        self.up2, self.up1 = nn.ConvTranspose2d(32, 16, 2, 2), nn.ConvTranspose2d(16, 8, 2, 2)
        self.join2, self.join1, self.head = two(32, 16), two(16, 8), nn.Conv2d(8, 2, 1)

    def forward(self, x: Tensor) -> Tensor:
        a = self.down1(x)
        b = self.down2(F.max_pool2d(a, 2))
        c = self.bottom(F.max_pool2d(b, 2))
        b = self.join2(torch.cat([b, self.up2(c)], 1))
        a = self.join1(torch.cat([a, self.up1(b)], 1))
        return self.head(a).mean((2, 3))


def unet() -> Graph:
    d = Drawing()

    def two(out: int) -> str:
        return d.chain(*[("Conv2d", {"out_channels": out, "kernel_size": 3, "padding": 1}), "ReLU"] * 2)

    d.add("Input", "x", shape=(1, 32, 32))
    a = two(8)
    d.add("MaxPool2d", kernel_size=2)
    b = two(16)
    d.add("MaxPool2d", kernel_size=2)
    two(32)
    up = d.add("ConvTranspose2d", out_channels=16, kernel_size=2, stride=2)
    d.add("Concat", after=(b, up))
    two(16)
    up = d.add("ConvTranspose2d", out_channels=8, kernel_size=2, stride=2)
    d.add("Concat", after=(a, up))
    two(8)
    d.chain(("Conv2d", {"out_channels": 2, "kernel_size": 1}), "GlobalAvgPool2d", "Output")
    return d.graph


def numbers(*shape: int) -> Callable[[int], Tensor]:
    return lambda count: torch.randn(count, *shape)


def words(count: int) -> Tensor:
    return torch.randint(0, 1000, (count, 24))


def pairs() -> list[Pair]:
    """The six networks, smallest first."""
    return [Pair("MLP", mlp(), MLP, numbers(20), 3, 64), Pair("LeNet", lenet(), LeNet, numbers(1, 28, 28), 10, 64),
            Pair("LSTM", lstm(), Reader, words, 4, 32), Pair("Transformer", transformer(), Encoder, words, 4, 32),
            Pair("U-Net", unet(), UNet, numbers(1, 32, 32), 2, 16), Pair("ResNet-18, ¼ width", resnet(), ResNet,
                                                                         numbers(3, 32, 32), 10, 32)]
