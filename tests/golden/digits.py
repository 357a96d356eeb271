"""Digits. Wired in Layerloom."""

import torch
from torch import nn


class Digits(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, padding=1)
        self.norm1 = nn.BatchNorm2d(32)
        self.relu1 = nn.ReLU()
        self.pool1 = nn.MaxPool2d(2)
        self.conv2 = nn.Conv2d(32, 64, (3, 5), padding=(1, 2), groups=2)
        self.gelu1 = nn.GELU(approximate="tanh")
        self.drop = nn.Dropout(0.2)
        self.head = nn.Linear(64, 10)

    def forward(self, image):           # N, 1, 8, 8
        conv1 = self.conv1(image)       # N, 32, 8, 8
        norm1 = self.norm1(conv1)       # N, 32, 8, 8
        relu1 = self.relu1(norm1)       # N, 32, 8, 8
        pool1 = self.pool1(relu1)       # N, 32, 4, 4
        conv2 = self.conv2(pool1)       # N, 64, 4, 4
        gelu1 = self.gelu1(conv2)       # N, 64, 4, 4
        pool2 = gelu1.mean(dim=(2, 3))  # N, 64
        drop = self.drop(pool2)         # N, 64
        head = self.head(drop)          # N, 10
        return head

    def training_step(self, image, digit):  # N, 1, 8, 8; N
        head = self(image)
        loss = nn.functional.cross_entropy(head, digit, label_smoothing=0.1)  # one number
        return {"loss": loss}, (head,)
