"""Reader. Wired in Layerloom."""

import torch
from torch import nn


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(3)
        self.reader = nn.LSTM(3, 64, num_layers=2, batch_first=True, dropout=0.1,
                              bidirectional=True)
        self.price = nn.Linear(128, 1)

    def forward(self, signal):         # N, T, 3
        norm = self.norm(signal)       # N, T, 3
        reader, _ = self.reader(norm)  # N, T, 128
        last = reader[:, -1]           # N, 128
        price = self.price(last)       # N, 1
        return price
