"""Who may look at whom, and how gladly: masks for attention, biases that grow with the distance, and lengths.

Every mask is True where something is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from .attention import CAUSAL
from .language import In, Int, Node, Out, Scope

TOKEN = "The token that only fills up."


class PaddingMask(Node, group="Attention", title="Padding mask", synonyms="key padding src tokens ignore pad"):
    """Finds the tokens that only fill up, for attention to leave out.

    True where a token is the padding token. A sequence of nothing else keeps all its tokens, because attention
    needs something to look at.
    """

    x = In("N, T", dtype="int", doc="Token numbers, before they are embedded.")
    y = Out("N, T", dtype="bool", doc="True where a token only fills up.")

    padding_idx = Int(0, min=0, title="Padding token", doc=TOKEN)

    face = "token {padding_idx}"
    formula = "x = padding"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.eq.html"
    forward = "y = padding_mask(x, padding_idx)"
    support = '''
def padding_mask(tokens, padding):
    """True where a token only fills up; where nothing else is there, all of them count."""
    fills = tokens == padding  # N, T
    return fills & ~fills.all(dim=1, keepdim=True)
'''


class LengthMask(Node, group="Attention", title="Mask from lengths",
                 synonyms="padding key sequence valid steps ignore"):
    """Finds the steps after the end of each sequence, for attention to leave out."""

    x = In("N, T, *S", dtype="any", doc="The padded sequence; only its length matters.")
    lengths = In("N", dtype="int", doc="How many steps of each sequence count, at least 1.")
    y = Out("N, T", dtype="bool", doc="True from the end of each sequence on.")

    formula = "t ≥ length"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.ge.html"
    forward = "y = torch.arange(x.size(1), device=x.device) >= lengths.clamp(min=1)[:, None]"


class TokenLengths(Node, group="Attention", title="Lengths of sequences", synonyms="count tokens padding packed valid"):
    """Counts the tokens of each sequence that do more than fill up; padding is expected at the end."""

    x = In("N, T", dtype="int", doc="Token numbers, before they are embedded.")
    y = Out("N", dtype="int64", doc="How many tokens count.")

    padding_idx = Int(0, min=0, title="Padding token", doc=TOKEN)

    face = "without token {padding_idx}"
    formula = "Σ x ≠ padding"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.sum.html"
    forward = "y = (x != padding_idx).sum(dim=1)"


class CausalMask(Node, group="Attention", title="Causal mask",
                 synonyms="triangular look ahead future subsequent window local"):
    """Keeps every position from looking at a later one, and if wanted from looking far back.

    A window of w lets each position look at itself and the w - 1 before it (Beltagy and others 2020).
    """

    x = In("N, T, *S", dtype="any", doc="The sequence; only its length matters.")
    y = Out("T, T", dtype="bool", doc="True where a position (row) may not look at another (column).")

    window = Int(None, min=1, optional=True, unit="steps", doc="How far back a position may look, itself included.")

    face = "window {window?}"
    formula = "key > query"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.triu.html"
    forward = "y = causal_mask(x, x) if window is None else window_mask(x, window)"

    @property
    def support(self) -> str:  # type: ignore[override]
        return CAUSAL if self.window is None else WINDOW


WINDOW = '''
def window_mask(x, window):
    """True where a position would look into the future, or ``window`` steps back or more."""
    at = torch.arange(x.size(1), device=x.device)
    back = at[:, None] - at  # T, T
    return (back < 0) | (back >= window)
'''


class MaskedMean(Node, group="Attention", title="Mean without padding",
                 synonyms="masked average pool over time tokens"):
    """Takes the mean of the steps of each sequence that count."""

    x = In("N, T, E", doc="A sequence: time, then features.")
    mask = In("N, T", dtype="bool", doc="True where a step only fills up and is left out.")
    y = Out("N, E", doc="The mean of the steps that count; zeros where none does.")

    formula = "Σ kept x / Σ kept"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.mean.html"
    forward = "y = masked_mean(x, mask)"
    support = '''
def masked_mean(x, mask):
    """The mean over the steps where the mask is not True."""
    kept = (~mask)[:, :, None].to(x.dtype)  # N, T, 1
    return (x * kept).sum(dim=1) / kept.sum(dim=1).clamp(min=1)  # N, features
'''

    def room(self, dims: Scope) -> Iterator[int]:
        yield dims.T


class Distance(Node):
    """Says how gladly each query looks at each key, by how far apart they are; for each head."""

    query = In("*B, L, E", doc="The positions that ask; only their number matters.")
    key = In("*K, S, D", otherwise="query", doc="The positions that are asked; unwired: the queries.")
    y = Out("num_heads, L, S", doc="Goes to the bias of dot-product attention.")

    num_heads = Int(8, min=1, max=1024, title="Heads", doc="How many heads there are.")


class ALiBi(Distance, group="Attention", synonyms="linear bias distance positions relative attention"):
    """Lets attention fade with the distance, at another rate for each head; nothing is learned.

    -m |i - j| with m = 2^(-8/h), 2^(-16/h), …, 2^(-8) for h heads (Press and others 2022). Any length.
    """

    face = "{num_heads} heads"
    formula = "-m |i - j|"
    page = "https://arxiv.org/abs/2108.12409"
    build = "ALiBi(num_heads)"
    forward = "y = self(query, key)"
    support = '''
class ALiBi(nn.Module):
    """Attention that fades with the distance (Press and others 2022)."""

    def __init__(self, heads):
        super().__init__()
        rate = 2.0 ** (-8.0 * torch.arange(1, heads + 1) / heads)
        self.register_buffer("rate", rate[:, None, None], persistent=False)  # heads, 1, 1

    def forward(self, query, key):
        i = torch.arange(query.size(-2), device=query.device)[:, None]
        j = torch.arange(key.size(-2), device=key.device)
        return -self.rate * (i - j).abs()  # heads, L, S
'''


class RelativeBias(Distance, group="Attention", title="Relative bias",
                   synonyms="positions distance learned t5 swin shaw attention"):
    """Learns for each head how gladly a position looks at one so many steps before or after it.

    b[j - i], where everything farther away than the longest distance counts as that far (Shaw and others 2018,
    as a bias as in Raffel and others 2020). Begins at zero: no preference.
    """

    max_distance = Int(32, min=1, max=100_000, title="Longest distance", unit="steps",
                       doc="How many steps away there is a number of its own for.")

    face = "{num_heads} heads · up to {max_distance} steps"
    formula = "b[j - i]"
    page = "https://arxiv.org/abs/1910.10683"
    build = "RelativeBias(num_heads, max_distance)"
    forward = "y = self(query, key)"
    parameters = "num_heads * (2 * max_distance + 1)"
    support = '''
class RelativeBias(nn.Module):
    """A learned number for each head and distance (Shaw and others 2018; Raffel and others 2020)."""

    def __init__(self, heads, longest):
        super().__init__()
        self.longest = longest
        self.bias = nn.Parameter(torch.zeros(heads, 2 * longest + 1))

    def forward(self, query, key):
        i = torch.arange(query.size(-2), device=query.device)[:, None]
        j = torch.arange(key.size(-2), device=key.device)
        return self.bias[:, (j - i).clamp(-self.longest, self.longest) + self.longest]  # heads, L, S
'''
