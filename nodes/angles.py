"""Nodes that compute sines, angles and their relatives of each number by itself."""

from __future__ import annotations

from .functions import Each


class Sin(Each, group="Arithmetic", title="Sine", synonyms="sin wave periodic angle trigonometry"):
    """The sine of each number, an angle in radians."""

    formula = "sin x"
    curve = "sin(x)"
    forward = "y = torch.sin(x)"


class Cos(Each, group="Arithmetic", title="Cosine", synonyms="cos wave periodic angle trigonometry"):
    """The cosine of each number, an angle in radians."""

    formula = "cos x"
    curve = "cos(x)"
    forward = "y = torch.cos(x)"


class Tan(Each, group="Arithmetic", title="Tangent", synonyms="tan slope angle trigonometry"):
    """The tangent of each number, an angle in radians."""

    formula = "tan x"
    curve = "tan(x)"
    forward = "y = torch.tan(x)"


class Asin(Each, group="Arithmetic", title="Arc sine", synonyms="asin arcsin inverse angle trigonometry"):
    """The angle, in radians, whose sine each number is; only -1 to 1 have one."""

    formula = "asin x"
    curve = "asin(x)"
    forward = "y = torch.asin(x)"


class Acos(Each, group="Arithmetic", title="Arc cosine", synonyms="acos arccos inverse angle trigonometry"):
    """The angle, in radians, whose cosine each number is; only -1 to 1 have one."""

    formula = "acos x"
    curve = "acos(x)"
    forward = "y = torch.acos(x)"


class Atan(Each, group="Arithmetic", title="Arc tangent", synonyms="atan arctan inverse angle squash"):
    """The angle, in radians, whose tangent each number is; squashes every number between -π/2 and π/2."""

    formula = "atan x"
    curve = "atan(x)"
    forward = "y = torch.atan(x)"


class Sinh(Each, group="Arithmetic", title="Hyperbolic sine", synonyms="sinh"):
    """The hyperbolic sine of each number."""

    formula = "(eˣ - e⁻ˣ) / 2"
    curve = "sinh(x)"
    forward = "y = torch.sinh(x)"


class Cosh(Each, group="Arithmetic", title="Hyperbolic cosine", synonyms="cosh catenary"):
    """The hyperbolic cosine of each number."""

    formula = "(eˣ + e⁻ˣ) / 2"
    curve = "cosh(x)"
    forward = "y = torch.cosh(x)"


class Asinh(Each, group="Arithmetic", title="Inverse sinh", synonyms="asinh arcsinh hyperbolic compress skewed"):
    """A logarithm that takes every number, also below zero: draws large numbers together.

    y = ln(x + √(x² + 1)).
    """

    formula = "ln(x + √(x² + 1))"
    curve = "log(abs(x) + sqrt(x * x + 1)) * copysign(1, x)"
    forward = "y = torch.asinh(x)"


class Sinc(Each, group="Arithmetic", synonyms="sampling band limited filter sine"):
    """The sine of π x divided by π x, and 1 at zero: what a perfect filter answers to one sample."""

    formula = "sin(π x) / (π x)"
    curve = "sin(pi * x) / (pi * x) if x else 1"
    forward = "y = torch.sinc(x)"
