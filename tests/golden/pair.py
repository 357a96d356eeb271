"""Pair. Wired in Layerloom."""

import torch
from torch import nn


class Pair(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Linear(6, 32)
        self.lift = nn.Linear(3, 32)
        self.look = nn.MultiheadAttention(32, 4, batch_first=True)
        self.price = nn.Linear(32, 1)

    def forward(self, table, signal):    # N, 6; N, T, 3
        features = self.features(table)  # N, 32
        lift = self.lift(signal)         # N, T, 32
        query = features.unsqueeze(1)    # N, 1, 32
        look, look_weights = self.look(query, lift, lift, need_weights=True)  # N, 1, 32
        seen = look.squeeze(1)           # N, 32
        both = seen + features           # N, 32
        price = self.price(both)         # N, 1
        return price, look_weights

    def training_step(self, table, signal, truth):                # N, 6; N, T, 3; N, 1
        price, look_weights = self(table, signal)
        near = nn.functional.huber_loss(price, truth, delta=0.5)  # one number
        far = 0.1 * nn.functional.l1_loss(price, truth)           # one number
        return {"near": near, "far": far}, (price, look_weights)
