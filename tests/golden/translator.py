"""Translator. Wired in Layerloom."""

import torch
from torch import nn


def padding_mask(tokens, padding):
    """True where a token only fills up; where nothing else is there, all of them count."""
    fills = tokens == padding  # N, T
    return fills & ~fills.all(dim=1, keepdim=True)


def read_packed(reader, x, lengths, state=None):
    """Lets a recurrent layer stop where each sequence ends; what it gives after that is zero."""
    lengths = lengths.clamp(1, x.size(1)).cpu()  # torch packs no sequence without a step
    packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    packed, state = reader(packed, state)
    y, _ = nn.utils.rnn.pad_packed_sequence(packed, batch_first=True, total_length=x.size(1))
    return y, state  # N, T, features


def masked_mean(x, mask):
    """The mean over the steps where the mask is not True."""
    kept = (~mask)[:, :, None].to(x.dtype)  # N, T, 1
    return (x * kept).sum(dim=1) / kept.sum(dim=1).clamp(min=1)  # N, features


class Translator(nn.Module):
    def __init__(self):
        super().__init__()
        self.token = nn.Embedding(26, 32, padding_idx=0)
        self.read = nn.GRU(32, 32, batch_first=True)
        self.write = nn.GRU(3, 32, batch_first=True)
        self.think = nn.TransformerEncoder(nn.TransformerEncoderLayer(32, 4, dim_feedforward=64,
                                           batch_first=True, norm_first=True), 2,
                                           norm=nn.LayerNorm(32), enable_nested_tensor=False)
        self.look = nn.MultiheadAttention(32, 4, batch_first=True)

    def forward(self, words, signal):                           # N, T; N, T, 3
        lengths = (words != 0).sum(dim=1)                       # N
        padding = padding_mask(words, 0)                        # N, T
        token = self.token(words)                               # N, T, 32
        read, read_h = read_packed(self.read, token, lengths)   # N, T, 32
        write, _ = self.write(signal, read_h)                   # N, T, 32
        think = self.think(read, src_key_padding_mask=padding)  # N, T, 32
        look, _ = self.look(write, read, read, key_padding_mask=padding, need_weights=False)  # N, T, 32
        mean = masked_mean(think, padding)                      # N, 32
        last = look[:, -1]                                      # N, 32
        return last, mean
