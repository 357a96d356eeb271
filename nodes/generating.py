"""Losses for networks that make things, and penalties that keep what a network computes small or smooth."""

from __future__ import annotations

from collections.abc import Iterator

from .language import Choice, Float, In, Scope, show
from .loss import Loss
from .size import Size


class GaussianKL(Loss, group="Loss", title="Gaussian KL", synonyms="kullback leibler divergence vae variational prior"):
    """How far the hidden values of a variational autoencoder are from a standard normal distribution.

    -½ Σ (1 + log σ² - μ² - σ²) for each example, averaged over the batch (Kingma and Welling 2013, appendix B).
    """

    mean = In("N, *S", doc="The means μ.")
    logvar = In("N, *T", doc="The logarithms of the variances, log σ², in the same shape.")

    formula = "-½ Σ (1 + log σ² - μ² - σ²)"
    page = "https://arxiv.org/abs/1312.6114"
    forward = "y = weight * -0.5 * (1 + logvar - mean.square() - logvar.exp()).sum() / mean.size(0)"

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.S != dims.T:
            yield f"the means are {show((dims.N, *dims.S))}, but the variances are {show((dims.N, *dims.T))}; " \
                  "both need the same shape."


class Fooling(Loss):
    """The loss of a network that wants what it makes to be taken for real."""

    fake = In("*F", doc="What the critic says of things that were made.")


class Judging(Fooling):
    """The loss of a network that tells what is real from what was made."""

    real = In("*R", doc="What the critic says of real things; as raw scores, without a Sigmoid.")


class GANGeneratorLoss(Fooling, group="Loss", title="GAN generator",
                       synonyms="adversarial non saturating logistic generative vanilla"):
    """Small where a critic takes what was made for real: for the maker in an adversarial pair.

    -log σ(D(G(z))), averaged: the form that does not saturate (Goodfellow and others 2014).
    """

    formula = "-log σ(fake)"
    forward = "y = weight * nn.functional.softplus(-fake).mean()"


class GANDiscriminatorLoss(Judging, group="Loss", title="GAN discriminator",
                           synonyms="adversarial critic logistic generative vanilla"):
    """Small where a critic tells real things from made ones: for the critic in an adversarial pair.

    -log σ(D(x)) - log(1 - σ(D(G(z)))), both averaged (Goodfellow and others 2014).
    """

    formula = "-log σ(real) - log σ(-fake)"
    forward = "y = weight * (nn.functional.softplus(-real).mean() + nn.functional.softplus(fake).mean())"


class HingeGeneratorLoss(Fooling, group="Loss", title="Hinge GAN generator",
                         synonyms="adversarial wasserstein wgan sagan biggan generative"):
    """The maker's half of the hinge loss, and of the Wasserstein loss: the higher the critic's score, the better.

    -D(G(z)), averaged (Lim and Ye 2017; Arjovsky and others 2017).
    """

    formula = "-fake"
    page = "https://arxiv.org/abs/1705.02894"
    forward = "y = weight * -fake.mean()"


class HingeDiscriminatorLoss(Judging, group="Loss", title="Hinge GAN discriminator",
                             synonyms="adversarial critic sagan biggan margin generative"):
    """The critic's half of the hinge loss: real things should score above 1, made ones below -1.

    max(0, 1 - D(x)) + max(0, 1 + D(G(z))), both averaged (Lim and Ye 2017).
    """

    formula = "[1 - real]₊ + [1 + fake]₊"
    page = "https://arxiv.org/abs/1705.02894"
    forward = "y = weight * ((1 - real).clamp(min=0).mean() + (1 + fake).clamp(min=0).mean())"


class LeastSquaresGeneratorLoss(Fooling, group="Loss", title="LSGAN generator",
                                synonyms="adversarial least squares generative cyclegan"):
    """The maker's half of the least-squares GAN: what was made should score 1.

    ½ (D(G(z)) - 1)², averaged (Mao and others 2017, equation 9).
    """

    formula = "½ (fake - 1)²"
    page = "https://arxiv.org/abs/1611.04076"
    forward = "y = weight * 0.5 * (fake - 1).square().mean()"


class LeastSquaresDiscriminatorLoss(Judging, group="Loss", title="LSGAN discriminator",
                                    synonyms="adversarial critic least squares generative cyclegan"):
    """The critic's half of the least-squares GAN: real things should score 1, made ones 0.

    ½ (D(x) - 1)² + ½ D(G(z))², both averaged (Mao and others 2017, equation 9).
    """

    formula = "½ (real - 1)² + ½ fake²"
    page = "https://arxiv.org/abs/1611.04076"
    forward = "y = weight * 0.5 * ((real - 1).square().mean() + fake.square().mean())"


class WassersteinCriticLoss(Judging, group="Loss", title="Wasserstein critic",
                            synonyms="adversarial wgan earth mover discriminator generative"):
    """The critic's half of the Wasserstein GAN; the maker's half is the Hinge GAN generator.

    D(G(z)) - D(x), both averaged (Arjovsky and others 2017); keep the critic smooth with a penalty or small weights.
    """

    formula = "fake - real"
    page = "https://arxiv.org/abs/1701.07875"
    forward = "y = weight * (fake.mean() - real.mean())"


class Lessened(Loss):
    """A loss that makes something small."""

    x = In("*S", doc="What should be small, in any shape.")


class L1Penalty(Lessened, group="Loss", title="L1 penalty", synonyms="sparsity sparse activation lasso regularization"):
    """Keeps most numbers at zero: a sparse code, as in a sparse autoencoder.

    |x|, averaged.
    """

    weight = Float(0.01, min=0.0, max=1e6, always=True, doc="How much this loss counts beside the others.")

    formula = "Σ |x| / n"
    forward = "y = weight * x.abs().mean()"


class L2Penalty(Lessened, group="Loss", title="L2 penalty",
                synonyms="activation ridge regularization small energy weight decay"):
    """Keeps numbers small, the large ones most.

    x², averaged.
    """

    weight = Float(0.01, min=0.0, max=1e6, always=True, doc="How much this loss counts beside the others.")

    formula = "Σ x² / n"
    forward = "y = weight * x.square().mean()"


class TotalVariation(Loss, group="Loss", title="Total variation",
                     synonyms="tv smooth denoising regularization style transfer picture"):
    """Keeps pictures smooth: the mean difference between neighbouring pixels.

    |x[i + 1, j] - x[i, j]| and |x[i, j + 1] - x[i, j]|, each averaged (Rudin and others 1992, along the axes).
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")

    weight = Float(0.01, min=0.0, max=1e6, always=True, doc="How much this loss counts beside the others.")

    formula = "Σ |x[i+1] - x[i]| / n"
    forward = "y = weight * (x.diff(dim=2).abs().mean() + x.diff(dim=3).abs().mean())"

    def problems(self, dims: Scope) -> Iterator[str]:
        for axis in "HW":
            if not isinstance(dims[axis], Size) and dims[axis] < 2:
                yield f"neighbours are compared along {axis}, but it is only {dims[axis]} long."

    def room(self, dims: Scope) -> Iterator[int | Size]:
        yield from (dims.H - 1, dims.W - 1)


class Minimise(Lessened, group="Loss", synonyms="minimize custom loss own scalar objective energy any"):
    """Makes any number small: for a loss you wire up yourself.

    What arrives is averaged, or added up, if it is more than one number.
    """

    reduction = Choice("mean", "sum", doc="Whether many numbers are averaged or added up.")

    face = "{reduction} · weight {weight}"
    formula = "Σ x / n"
    forward = "y = weight * (x.mean() if reduction == 'mean' else x.sum())"
