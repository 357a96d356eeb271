"""Growing. Wired in Layerloom."""

import torch
from torch import nn


class DenseLayer(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.norm = nn.BatchNorm2d(in_channels)
        self.relu = nn.ReLU()
        self.conv = nn.Conv2d(in_channels, 12, 3, padding=1)

    def forward(self, x):                   # N, in_channels, 6, 6
        norm = self.norm(x)                 # N, in_channels, 6, 6
        relu = self.relu(norm)              # N, in_channels, 6, 6
        conv = self.conv(relu)              # N, 12, 6, 6
        join = torch.cat([x, conv], dim=1)  # N, C, 6, 6
        return join


class Growing(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(1, 16, 3)
        self.dense = nn.Sequential(*[DenseLayer(16 + 12 * i) for i in range(5)])
        self.head = nn.Linear(2736, 10)

    def forward(self, image):       # N, 1, 8, 8
        stem = self.stem(image)     # N, 16, 6, 6
        dense = self.dense(stem)    # N, 76, 6, 6
        flatten = dense.flatten(1)  # N, 2736
        head = self.head(flatten)   # N, 10
        return head
