"""Nodes that leave numbers out at random while training, so that nothing is learned by heart."""

from __future__ import annotations

from .language import Float, In, Node, Out


class Dropped(Node):
    """What is left out, and how often."""

    p = Float(0.5, min=0.0, max=1.0, slide=True, title="Share", doc="Share that is left out, from 0 to 1.")

    face = "{p} left out"
    formula = "x · kept / (1 - p)"


class Dropout(Dropped, group="Dropout", synonyms="regularization overfitting noise"):
    """Sets some numbers to zero at random while training; afterwards it does nothing.

    What is kept is scaled by 1 / (1 - p) (Srivastava and others 2014).
    """

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape.")

    build = "nn.Dropout(p)"


class Dropout1d(Dropped, group="Dropout", title="Dropout 1D", synonyms="regularization overfitting channel sequence"):
    """Sets whole channels of a sequence to zero at random while training; afterwards it does nothing."""

    x = In("N, C, T", doc="Channels, then time.")
    y = Out("N, C, T", doc="The same shape.")

    build = "nn.Dropout1d(p)"


class Dropout2d(Dropped, group="Dropout", title="Dropout 2D", synonyms="regularization overfitting channel spatial"):
    """Sets whole channels of an image to zero at random while training; afterwards it does nothing."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, H, W", doc="The same shape.")

    build = "nn.Dropout2d(p)"


class Dropout3d(Dropped, group="Dropout", title="Dropout 3D", synonyms="regularization overfitting channel volume"):
    """Sets whole channels of a volume to zero at random while training; afterwards it does nothing."""

    x = In("N, C, D, H, W", doc="Volumes: channels, depth, height, width.")
    y = Out("N, C, D, H, W", doc="The same shape.")

    build = "nn.Dropout3d(p)"


class AlphaDropout(Dropped, group="Dropout", title="Alpha dropout", synonyms="regularization selu self normalizing"):
    """A dropout that keeps mean 0 and spread 1, made for networks of SELU; afterwards it does nothing.

    What is left out takes the value SELU has far below zero (Klambauer and others 2017).
    """

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape.")

    formula = "a · (kept ? x : α′) + b"
    build = "nn.AlphaDropout(p)"


class FeatureAlphaDropout(Dropped, group="Dropout", title="Feature alpha dropout",
                          synonyms="regularization selu self normalizing channel spatial"):
    """An alpha dropout that leaves out whole channels while training; afterwards it does nothing."""

    x = In("N, C, *S", doc="Channels, then time or space.")
    y = Out("N, C, *S", doc="The same shape.")

    formula = "a · (kept ? x : α′) + b"
    build = "nn.FeatureAlphaDropout(p)"


DROP_PATH = '''
class DropPath(nn.Module):
    """Leaves out the whole branch of a sample at random while training (Huang and others 2016)."""

    def __init__(self, p=0.5):
        super().__init__()
        self.p = p

    def forward(self, x):  # N, ...
        if not self.training:
            return x
        kept = x.new_ones(x.size(0), *[1] * (x.dim() - 1))  # N, 1, ...
        return x * nn.functional.dropout(kept, self.p)
'''


class DropPath(Dropped, group="Dropout", title="Drop path", synonyms="stochastic depth regularization residual branch"):
    """Leaves out a whole branch for some samples while training, so that only its shortcut is used.

    Stochastic depth (Huang and others 2016). Put it last in a branch, before the Add that closes the shortcut;
    what is kept is scaled by 1 / (1 - p). Afterwards it does nothing.
    """

    x = In("N, *S", doc="The branch of each sample.")
    y = Out("N, *S", doc="The same shape.")

    page = "https://docs.pytorch.org/vision/stable/generated/torchvision.ops.StochasticDepth.html"
    build = "DropPath(p)"
    support = DROP_PATH
