"""Nodes that add a border: of a number, of the inside mirrored, of the edge repeated, or of the other side."""

from __future__ import annotations

from .borders import BorderLine, BorderPlane, BorderVolume, Circular, Constant, Reflected, Replicated, Zero

LINE = "left if left == right else (left, right)"
PLANE = "left if left == right == top == bottom else (left, right, top, bottom)"
VOLUME = ("left if left == right == top == bottom == front == back "
          "else (left, right, top, bottom, front, back)")
"""What torch is told: one number where all sides are alike, else every side in its order."""


class ConstantPad1d(Constant, BorderLine, group="Padding", title="Constant pad 1D",
                    synonyms="padding value fill border sequence causal"):
    """Adds a border of one number at both ends of a sequence."""

    build = f"nn.ConstantPad1d({LINE}, value)"


class ConstantPad2d(Constant, BorderPlane, group="Padding", title="Constant pad 2D",
                    synonyms="padding value fill border image"):
    """Adds a border of one number around an image."""

    build = f"nn.ConstantPad2d({PLANE}, value)"


class ConstantPad3d(Constant, BorderVolume, group="Padding", title="Constant pad 3D",
                    synonyms="padding value fill border volume video"):
    """Adds a border of one number around a volume."""

    build = f"nn.ConstantPad3d({VOLUME}, value)"


class ZeroPad1d(Zero, BorderLine, group="Padding", title="Zero pad 1D",
                synonyms="padding zeros border sequence causal"):
    """Adds a border of zeros at both ends of a sequence."""

    build = f"nn.ZeroPad1d({LINE})"


class ZeroPad2d(Zero, BorderPlane, group="Padding", title="Zero pad 2D", synonyms="padding zeros border image"):
    """Adds a border of zeros around an image."""

    build = f"nn.ZeroPad2d({PLANE})"


class ZeroPad3d(Zero, BorderVolume, group="Padding", title="Zero pad 3D", synonyms="padding zeros border volume video"):
    """Adds a border of zeros around a volume."""

    build = f"nn.ZeroPad3d({VOLUME})"


class ReflectionPad1d(Reflected, BorderLine, group="Padding", title="Reflection pad 1D",
                      synonyms="padding mirror reflect border sequence"):
    """Adds a border at both ends of a sequence: the inside mirrored at the edge."""

    build = f"nn.ReflectionPad1d({LINE})"


class ReflectionPad2d(Reflected, BorderPlane, group="Padding", title="Reflection pad 2D",
                      synonyms="padding mirror reflect border image"):
    """Adds a border around an image: the inside mirrored at the edge."""

    build = f"nn.ReflectionPad2d({PLANE})"


class ReflectionPad3d(Reflected, BorderVolume, group="Padding", title="Reflection pad 3D",
                      synonyms="padding mirror reflect border volume video"):
    """Adds a border around a volume: the inside mirrored at the edge."""

    build = f"nn.ReflectionPad3d({VOLUME})"


class ReplicationPad1d(Replicated, BorderLine, group="Padding", title="Replication pad 1D",
                       synonyms="padding replicate edge repeat border sequence causal"):
    """Adds a border at both ends of a sequence: the edge repeated."""

    build = f"nn.ReplicationPad1d({LINE})"


class ReplicationPad2d(Replicated, BorderPlane, group="Padding", title="Replication pad 2D",
                       synonyms="padding replicate edge repeat border image"):
    """Adds a border around an image: the edge repeated."""

    build = f"nn.ReplicationPad2d({PLANE})"


class ReplicationPad3d(Replicated, BorderVolume, group="Padding", title="Replication pad 3D",
                       synonyms="padding replicate edge repeat border volume video"):
    """Adds a border around a volume: the edge repeated."""

    build = f"nn.ReplicationPad3d({VOLUME})"


class CircularPad1d(Circular, BorderLine, group="Padding", title="Circular pad 1D",
                    synonyms="padding wrap periodic ring torus border sequence"):
    """Adds a border at both ends of a sequence: what lies at the other side, as on a ring."""

    build = f"nn.CircularPad1d({LINE})"


class CircularPad2d(Circular, BorderPlane, group="Padding", title="Circular pad 2D",
                    synonyms="padding wrap periodic ring torus border image"):
    """Adds a border around an image: what lies at the other side, as on a ring."""

    build = f"nn.CircularPad2d({PLANE})"


class CircularPad3d(Circular, BorderVolume, group="Padding", title="Circular pad 3D",
                    synonyms="padding wrap periodic ring torus border volume video"):
    """Adds a border around a volume: what lies at the other side, as on a ring."""

    build = f"nn.CircularPad3d({VOLUME})"
