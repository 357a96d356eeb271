"""Gated. Wired in Layerloom."""

import torch
from torch import nn


class Gated(nn.Module):
    def __init__(self):
        super().__init__()
        self.wide = nn.Linear(6, 64)
        self.gate = nn.Sigmoid()

    def forward(self, table):                           # N, 6
        wide = self.wide(table)                         # N, 64
        halves_1, halves_2 = wide.chunk(2, dim=1)       # N, 32
        gate = self.gate(halves_2)                      # N, 32
        kept = halves_1 * gate                          # N, 32
        joined = torch.cat([kept, gate, table], dim=1)  # N, 70
        return joined
