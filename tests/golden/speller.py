"""Speller. Wired in Layerloom."""

import math

import torch
from torch import nn


class SinusoidalEncoding(nn.Module):
    """Adds sines and cosines of the position (Vaswani and others 2017, section 3.5)."""

    def __init__(self, features):
        super().__init__()
        even = torch.arange(0, features, 2)
        self.register_buffer("rate", torch.exp(even * (-math.log(10000.0) / features)), persistent=False)

    def forward(self, x):  # N, T, E
        angle = torch.arange(x.size(1), device=x.device)[:, None] * self.rate  # T, E / 2
        waves = torch.stack((angle.sin(), angle.cos()), dim=2).flatten(1)  # T, E
        return x + waves[:, :x.size(2)].to(x.dtype)


def causal_mask(query, key):
    """True where a position would look into the future."""
    return torch.ones(query.size(1), key.size(1), dtype=torch.bool, device=query.device).triu(1)


class Speller(nn.Module):
    def __init__(self):
        super().__init__()
        self.token = nn.Embedding(26, 64)
        self.position = SinusoidalEncoding(64)
        self.layer1 = nn.TransformerEncoderLayer(64, 4, dim_feedforward=256, activation="gelu",
                                                 batch_first=True, norm_first=True)
        self.layer2 = nn.TransformerEncoderLayer(64, 4, dim_feedforward=256, activation="gelu",
                                                 batch_first=True, norm_first=True)
        self.norm = nn.LayerNorm(64)
        self.head = nn.Linear(64, 26, bias=False)

    def forward(self, words):            # N, T
        token = self.token(words)        # N, T, 64
        position = self.position(token)  # N, T, 64
        layer1 = self.layer1(position, src_mask=causal_mask(position, position), is_causal=True)  # N, T, 64
        layer2 = self.layer2(layer1, src_mask=causal_mask(layer1, layer1), is_causal=True)  # N, T, 64
        norm = self.norm(layer2)         # N, T, 64
        head = self.head(norm)           # N, T, 26
        return head

    def training_step(self, words, next_):  # N, T; N, T
        head = self(words)
        loss = nn.functional.cross_entropy(head.flatten(0, -2), next_.flatten())  # one number
        return {"loss": loss}, (head,)
