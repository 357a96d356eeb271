"""Unlike. Wired in Layerloom."""

import torch
from torch import nn


class Gate(nn.Module):
    def __init__(self, bias=True, share=0.25):
        super().__init__()
        self.weigh = nn.Linear(6, 6, bias=bias)
        self.squash = nn.Sigmoid()
        self.drop = nn.Dropout(share)

    def forward(self, x):            # N, 6
        weigh = self.weigh(x)        # N, 6
        squash = self.squash(weigh)  # N, 6
        apply_ = x * squash          # N, 6
        drop = self.drop(apply_)     # N, 6
        return drop


class Unlike(nn.Module):
    def __init__(self):
        super().__init__()
        self.soft = Gate()
        self.hard = Gate(bias=False, share=0.5)
        self.head = nn.Linear(6, 1)

    def forward(self, table):    # N, 6
        soft = self.soft(table)  # N, 6
        hard = self.hard(soft)   # N, 6
        head = self.head(hard)   # N, 1
        return head
