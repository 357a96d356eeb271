"""Decoder. Wired in Layerloom."""

import torch
from torch import nn


class DecoderLayer(nn.Module):
    def __init__(self):
        super().__init__()
        self.look = nn.MultiheadAttention(16, 2, batch_first=True)
        self.norm = nn.LayerNorm(16)

    def forward(self, x, memory):                                   # N, T, 16; N, T, 16
        look, _ = self.look(x, memory, memory, need_weights=False)  # N, T, 16
        add = x + look                                              # N, T, 16
        norm = self.norm(add)                                       # N, T, 16
        return norm


class Refine(nn.Module):
    def __init__(self):
        super().__init__()
        self.mix = nn.Linear(16, 16)
        self.bend = nn.Tanh()

    def forward(self, x):      # N, T, 16
        mix = self.mix(x)      # N, T, 16
        bend = self.bend(mix)  # N, T, 16
        return bend


class Pair(nn.Module):
    def __init__(self):
        super().__init__()
        self.left = nn.Linear(16, 16)
        self.right = nn.Linear(16, 16)

    def forward(self, a, b):   # N, T, 16; N, T, 16
        left = self.left(a)    # N, T, 16
        right = self.right(b)  # N, T, 16
        return right, left


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(26, 16)
        self.memory = nn.Linear(16, 16)
        self.layers = nn.ModuleList([DecoderLayer() for _ in range(3)])
        self.refine = Refine()
        self.swap = nn.ModuleList([Pair() for _ in range(2)])
        self.head = nn.Linear(16, 26)

    def forward(self, words):                        # N, T
        embed = self.embed(words)                    # N, T, 16
        memory = self.memory(embed)                  # N, T, 16
        layers = embed
        for layer in self.layers:
            layers = layer(layers, memory)           # N, T, 16
        refine = layers
        for _ in range(4):
            refine = self.refine(refine)             # N, T, 16
        swap = refine
        swap_to_b = memory
        for pair in self.swap:
            swap, swap_to_b = pair(swap, swap_to_b)  # N, T, 16
        both = swap + swap_to_b                      # N, T, 16
        head = self.head(both)                       # N, T, 26
        return head
