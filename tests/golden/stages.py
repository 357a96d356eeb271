"""Stages. Wired in Layerloom."""

import torch
from torch import nn


class Bottleneck(nn.Module):
    def __init__(self, width=8, channels=32):
        super().__init__()
        self.reduce = nn.Conv2d(channels, width, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(width)
        self.relu1 = nn.ReLU()
        self.look = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(width)
        self.relu2 = nn.ReLU()
        self.widen = nn.Conv2d(width, channels, 1, bias=False)
        self.norm3 = nn.BatchNorm2d(channels)
        self.relu3 = nn.ReLU()

    def forward(self, x):           # N, channels, H, W
        reduce = self.reduce(x)     # N, width, H, W
        norm1 = self.norm1(reduce)  # N, width, H, W
        relu1 = self.relu1(norm1)   # N, width, H, W
        look = self.look(relu1)     # N, width, H, W
        norm2 = self.norm2(look)    # N, width, H, W
        relu2 = self.relu2(norm2)   # N, width, H, W
        widen = self.widen(relu2)   # N, channels, H, W
        norm3 = self.norm3(widen)   # N, channels, H, W
        add = norm3 + x             # N, channels, H, W
        relu3 = self.relu3(add)     # N, channels, H, W
        return relu3


class Halving(nn.Module):
    def __init__(self, in_channels, channels=32):
        super().__init__()
        self.conv = nn.Conv2d(in_channels, channels, 3, stride=2, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(channels)

    def forward(self, x):       # N, in_channels, H, W
        conv = self.conv(x)     # N, channels, H, W
        norm = self.norm(conv)  # N, channels, H, W
        return norm


class Stage(nn.Module):
    def __init__(self, in_channels, channels=32, width=8, repeat=2):
        super().__init__()
        self.halve = Halving(in_channels, channels=channels)
        self.rest = nn.Sequential(
            *[Bottleneck(width=width, channels=channels) for _ in range(repeat)])

    def forward(self, x):        # N, in_channels, H, W
        halve = self.halve(x)    # N, channels, H, W
        rest = self.rest(halve)  # N, channels, H, W
        return rest


class Stages(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(1, 32, 3, padding=1)
        self.first = nn.Sequential(*[Bottleneck() for _ in range(3)])
        self.second = Stage(32, channels=64, width=16, repeat=4)
        self.third = Stage(64)
        self.head = nn.Linear(32, 10)

    def forward(self, image):          # N, 1, 8, 8
        stem = self.stem(image)        # N, 32, 8, 8
        first = self.first(stem)       # N, 32, 8, 8
        second = self.second(first)    # N, 64, 4, 4
        third = self.third(second)     # N, 32, 2, 2
        pool = third.mean(dim=(2, 3))  # N, 32
        head = self.head(pool)         # N, 10
        return head
