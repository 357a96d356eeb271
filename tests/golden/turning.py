"""Turning. Wired in Layerloom."""

import torch
from torch import nn


class RotaryEncoding(nn.Module):
    """Turns pairs of features by an angle that grows with the position (Su and others 2021, section 3.2)."""

    def __init__(self, features, base=10000.0, halves=False):
        super().__init__()
        self.halves = halves
        even = torch.arange(0, features, 2)
        self.register_buffer("rate", base ** (-even / features), persistent=False)

    def forward(self, x):  # ..., T, E
        angle = torch.arange(x.size(-2), device=x.device)[:, None] * self.rate  # T, E / 2
        cos, sin = angle.cos().to(x.dtype), angle.sin().to(x.dtype)
        a, b = x.chunk(2, dim=-1) if self.halves else (x[..., 0::2], x[..., 1::2])
        a, b = a * cos - b * sin, a * sin + b * cos
        return torch.cat((a, b), dim=-1) if self.halves else torch.stack((a, b), dim=-1).flatten(-2)


class Turning(nn.Module):
    def __init__(self):
        super().__init__()
        self.token = nn.Embedding(26, 64)
        self.query = nn.Linear(64, 64, bias=False)
        self.key = nn.Linear(64, 16, bias=False)
        self.value = nn.Linear(64, 16, bias=False)
        self.query_turned = RotaryEncoding(8, halves=True)
        self.key_turned = RotaryEncoding(8, halves=True)
        self.mixed = nn.Linear(64, 64, bias=False)

    def forward(self, words):                                      # N, T
        token = self.token(words)                                  # N, T, 64
        query = self.query(token)                                  # N, T, 64
        key = self.key(token)                                      # N, T, 16
        value = self.value(token)                                  # N, T, 16
        query_heads = query.unflatten(2, (8, -1)).transpose(1, 2)  # N, 8, T, 8
        key_heads = key.unflatten(2, (2, -1)).transpose(1, 2)      # N, 2, T, 8
        value_heads = value.unflatten(2, (2, -1)).transpose(1, 2)  # N, 2, T, 8
        query_turned = self.query_turned(query_heads)              # N, 8, T, 8
        key_turned = self.key_turned(key_heads)                    # N, 2, T, 8
        look = nn.functional.scaled_dot_product_attention(query_turned, key_turned, value_heads,
                                                          dropout_p=0.1 * self.training,
                                                          is_causal=True, enable_gqa=True)  # N, 8, T, 8
        merged = look.transpose(1, 2).flatten(2)                   # N, T, 64
        mixed = self.mixed(merged)                                 # N, T, 64
        both = mixed + token                                       # N, T, 64
        return both
