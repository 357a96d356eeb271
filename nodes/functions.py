"""Nodes that compute one function of each number by itself."""

from __future__ import annotations

from .language import Float, In, Int, Node, Out
from .promotion import PAGES


class Each(Node):
    """What is done to each decimal number by itself."""

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape.")


class EachNumber(Node):
    """What is done to each number by itself, whole numbers too."""

    x = In("*S", dtype="number", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape and sort.")


class Abs(EachNumber, group="Arithmetic", title="Absolute value", synonyms="abs magnitude modulus without sign"):
    """Takes away the sign of each number."""

    y = Out("*S", below="same", doc="The same shape and sort.")

    formula = "|x|"
    curve = "abs(x)"
    forward = "y = torch.abs(x)"


class Negative(EachNumber, group="Arithmetic", synonyms="neg minus opposite flip sign invert"):
    """Turns the sign of each number."""

    formula = "-x"
    curve = "-x"
    forward = "y = -x"
    page = PAGES + "torch.neg.html"


class Sign(EachNumber, group="Arithmetic", synonyms="signum direction"):
    """1 for what is above zero, -1 for what is below, 0 for zero."""

    formula = "sign x"
    curve = "(x > 0) - (x < 0)"
    forward = "y = torch.sign(x)"


class Square(EachNumber, group="Arithmetic", synonyms="power of two squared"):
    """Multiplies each number by itself."""

    formula = "x²"
    curve = "x * x"
    forward = "y = torch.square(x)"


class Sqrt(Each, group="Arithmetic", title="Square root", synonyms="sqrt"):
    """The square root of each number; of a number below zero it is not a number."""

    formula = "√x"
    curve = "sqrt(x)"
    forward = "y = torch.sqrt(x)"


class Rsqrt(Each, group="Arithmetic", title="One over square root", synonyms="rsqrt reciprocal inverse sqrt"):
    """One divided by the square root of each number, as norms do."""

    formula = "1 / √x"
    curve = "1 / sqrt(x)"
    forward = "y = torch.rsqrt(x)"


class Reciprocal(Each, group="Arithmetic", synonyms="inverse one over divide"):
    """One divided by each number."""

    formula = "1 / x"
    curve = "1 / x"
    forward = "y = torch.reciprocal(x)"


class Exp(Each, group="Arithmetic", title="Exponential", synonyms="exp e power log inverse"):
    """Raises e to each number: sums become products."""

    formula = "eˣ"
    curve = "exp(x)"
    forward = "y = torch.exp(x)"


class Exp2(Each, group="Arithmetic", title="Two to the power", synonyms="exp2 exponential octave"):
    """Raises 2 to each number."""

    formula = "2ˣ"
    curve = "pow(2, x)"
    forward = "y = torch.exp2(x)"


class Expm1(Each, group="Arithmetic", title="Exponential minus 1", synonyms="expm1 exp"):
    """e to each number, minus 1, exact also where that is very small."""

    formula = "eˣ - 1"
    curve = "expm1(x)"
    forward = "y = torch.expm1(x)"


class Log(Each, group="Arithmetic", title="Logarithm", synonyms="log ln natural"):
    """The natural logarithm of each number: products become sums."""

    formula = "ln x"
    curve = "log(x)"
    forward = "y = torch.log(x)"


class Log2(Each, group="Arithmetic", title="Logarithm to base 2", synonyms="log2 bits octave fold change"):
    """The logarithm to base 2: how often 1 is doubled to give the number."""

    formula = "log₂ x"
    curve = "log2(x)"
    forward = "y = torch.log2(x)"


class Log10(Each, group="Arithmetic", title="Logarithm to base 10", synonyms="log10 decades decibel ph"):
    """The logarithm to base 10: how many powers of ten there are in the number."""

    formula = "log₁₀ x"
    curve = "log10(x)"
    forward = "y = torch.log10(x)"


class Log1p(Each, group="Arithmetic", title="Logarithm of 1 plus", synonyms="log1p counts compress skewed"):
    """The logarithm of 1 plus each number: draws counts and skewed amounts together, and takes 0."""

    formula = "ln(1 + x)"
    curve = "log1p(x)"
    forward = "y = torch.log1p(x)"


class Logit(Each, group="Arithmetic", synonyms="log odds inverse sigmoid probability"):
    """Turns a probability into its log-odds, as the inverse of sigmoid.

    y = ln(p / (1 - p)), with p kept between eps and 1 - eps.
    """

    eps = Float(1e-6, min=0.0, max=0.49, always=True, doc="How near to 0 and 1 a probability may come.")

    face = "eps {eps?}"
    formula = "ln(x / (1 - x))"
    curve = "log(min(max(x, eps), 1 - eps) / (1 - min(max(x, eps), 1 - eps)))"
    forward = "y = torch.logit(x, eps=eps)"


class Erf(Each, group="Arithmetic", title="Error function", synonyms="erf gaussian normal integral"):
    """The error function: how much of a normal distribution lies within x √2 of its middle."""

    formula = "erf x"
    curve = "erf(x)"
    forward = "y = torch.erf(x)"


class Round(Each, group="Arithmetic", synonyms="nearest whole integer decimals quantise"):
    """Rounds each number to the nearest whole one, or to some decimals; a half goes to the even one.

    Its slope is zero everywhere, so nothing ahead of it learns through it.
    """

    decimals = Int(0, min=0, max=6, doc="How many decimals are kept.")

    face = "{decimals?} decimals"
    formula = "round x"
    curve = "round(x, decimals)"
    forward = "y = torch.round(x, decimals=decimals)"


class Floor(Each, group="Arithmetic", title="Round down", synonyms="floor whole integer below"):
    """Rounds each number down to a whole one; nothing ahead of it learns through it."""

    formula = "⌊x⌋"
    curve = "floor(x)"
    forward = "y = torch.floor(x)"


class Ceil(Each, group="Arithmetic", title="Round up", synonyms="ceil ceiling whole integer above"):
    """Rounds each number up to a whole one; nothing ahead of it learns through it."""

    formula = "⌈x⌉"
    curve = "ceil(x)"
    forward = "y = torch.ceil(x)"


class Trunc(Each, group="Arithmetic", title="Cut decimals", synonyms="trunc truncate fix whole integer toward zero"):
    """Cuts the decimals of each number off; nothing ahead of it learns through it."""

    formula = "trunc x"
    curve = "trunc(x)"
    forward = "y = torch.trunc(x)"


class Frac(Each, group="Arithmetic", title="Decimals", synonyms="frac fractional part rest"):
    """Keeps only the decimals of each number, with its sign."""

    formula = "x - trunc x"
    curve = "x - trunc(x)"
    forward = "y = torch.frac(x)"
