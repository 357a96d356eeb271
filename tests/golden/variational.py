"""Variational. Wired in Layerloom."""

import torch
from torch import nn


class Variational(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(64, 64)
        self.bend = nn.ReLU()
        self.mean = nn.Linear(64, 8)
        self.logvar = nn.Linear(64, 8)
        self.decoder = nn.Linear(8, 64)
        self.grey = nn.Sigmoid()

    def steps(self, image):                          # N, 1, 8, 8
        pixels = image.flatten(1)                    # N, 64
        encoder = self.encoder(pixels)               # N, 64
        bend = self.bend(encoder)                    # N, 64
        mean = self.mean(bend)                       # N, 8
        decoder = self.decoder(mean)                 # N, 64
        grey = self.grey(decoder)                    # N, 64
        drawn = grey.reshape(grey.size(0), 1, 8, 8)  # N, 1, 8, 8
        return drawn, bend, mean

    def forward(self, image):
        drawn, _, _ = self.steps(image)
        return drawn

    def training_step(self, image):                      # N, 1, 8, 8
        drawn, bend, mean = self.steps(image)
        logvar = self.logvar(bend)                       # N, 8
        spread = 0.01 * -0.5 * (1 + logvar - mean.square() - logvar.exp()).sum() / mean.size(0)  # one number
        likeness = nn.functional.mse_loss(drawn, image)  # one number
        return {"spread": spread, "likeness": likeness}, (drawn,)
