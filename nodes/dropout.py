"""Nodes that leave numbers out at random while training, so that nothing is learned by heart."""

from __future__ import annotations

from .language import Float, In, Node, Out


class Dropped(Node):
    """What is left out, and how often."""

    p = Float(0.5, min=0.0, max=1.0, slide=True, title="Share", doc="Share that is left out, from 0 to 1.")

    face = "{p} left out"


class Dropout(Dropped, group="Dropout", synonyms="regularization overfitting noise"):
    """Sets some numbers to zero at random while training; afterwards it does nothing.

    What is kept is scaled by 1 / (1 - p) (Srivastava and others 2014).
    """

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape.")

    build = "nn.Dropout(p)"


class Dropout2d(Dropped, group="Dropout", title="Dropout 2D", synonyms="regularization overfitting channel spatial"):
    """Sets whole channels of an image to zero at random while training; afterwards it does nothing."""

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C, H, W", doc="The same shape.")

    build = "nn.Dropout2d(p)"
