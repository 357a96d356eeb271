"""Nodes that draw by chance: noise, samples, and the steps of a diffusion."""

from __future__ import annotations

from collections.abc import Iterator

from .language import Bool, Choice, Float, In, Int, Node, Out, Scope, show


class RandomNoise(Node, group="Values", title="Random noise",
                  synonyms="randn_like rand_like gaussian uniform latent chance epsilon random"):
    """Random numbers in the shape of what arrives, drawn anew each time; zeros once training is over.

    Normal: mean 0, standard deviation 1. Uniform: from 0 to 1.
    """

    x = In("*S", doc="A tensor of any shape; only its shape matters.")
    y = Out("*S", doc="Random numbers of the same shape.")

    distribution = Choice("normal", "uniform", doc="Around 0 with standard deviation 1, or evenly from 0 to 1.")
    always = Bool(False, title="After training too", doc="Draws when the network is evaluated and exported as well: "
                                                         "then it answers differently every time.")

    face = "{distribution} · {always?}"
    formula = "ε ~ N(0, 1)"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html"
    build = "NormalNoise(always) if distribution == 'normal' else UniformNoise(always)"

    def draws(self) -> bool:
        return self.always

    @property
    def support(self) -> str:  # type: ignore[override]
        name, draw, about = ("UniformNoise", "rand", "between 0 and 1") if self.distribution == "uniform" \
            else ("NormalNoise", "randn", "around 0")
        return f'''
class {name}(nn.Module):
    """Random numbers {about} while training; afterwards zeros, unless it should always draw."""

    def __init__(self, always):
        super().__init__()
        self.always = always

    def forward(self, x):
        return torch.{draw}_like(x) if self.training or self.always else torch.zeros_like(x)
'''


class GaussianNoise(Node, group="Values", title="Add noise",
                    synonyms="gaussian noise augmentation regularization denoising jitter robust"):
    """Adds random numbers while training, so that nothing is learned by heart; afterwards it does nothing.

    x + σ ε with ε from a standard normal distribution (Bishop 1995).
    """

    x = In("*S", doc="Numbers of any shape.")
    y = Out("*S", doc="The same shape.")

    std = Float(0.1, min=0.0, max=1e3, title="Spread σ", doc="Standard deviation of what is added.")

    face = "σ {std}"
    formula = "x + σ ε"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html"
    build = "GaussianNoise(std)"
    support = '''
class GaussianNoise(nn.Module):
    """Adds normal noise while training."""

    def __init__(self, std):
        super().__init__()
        self.std = std

    def forward(self, x):
        return x + self.std * torch.randn_like(x) if self.training else x
'''


class SampleNormal(Node, group="Values", title="Sample normal",
                   synonyms="reparameterise reparameterize vae variational latent gaussian draw encoder "
                            "reparameterisation reparameterization reparametrization reparametrize trick sampling"):
    """Draws hidden values from a mean and a variance, so that both can be learned; afterwards it gives the mean.

    μ + exp(½ log σ²) ε with ε from a standard normal distribution (Kingma and Welling 2013, section 2.4).
    """

    mean = In("*S", doc="The means μ.")
    logvar = In("*T", doc="The logarithms of the variances, log σ², in the same shape.")
    y = Out("*S", doc="A draw while training, the mean afterwards.")

    formula = "μ + σ ε"
    page = "https://arxiv.org/abs/1312.6114"
    build = "SampleNormal()"
    support = '''
class SampleNormal(nn.Module):
    """A draw that gradients pass through while training, the mean afterwards (Kingma and Welling 2013)."""

    def forward(self, mean, logvar):
        if not self.training:
            return mean
        return mean + (0.5 * logvar).exp() * torch.randn_like(mean)
'''

    def problems(self, dims: Scope) -> Iterator[str]:
        if dims.S != dims.T:
            yield f"the means are {show(dims.S)}, but the variances are {show(dims.T)}; both need the same shape."


class SampleBernoulli(Node, group="Values", title="Sample yes or no",
                      synonyms="bernoulli binary stochastic neuron draw coin gate mask sampling"):
    """Draws 1 with the probability that arrives, else 0; afterwards it gives whichever is likelier.

    It is learned through as if the probability itself had been given (Bengio and others 2013).
    """

    x = In("*S", doc="Probabilities from 0 to 1: put a Sigmoid before it.")
    y = Out("*S", doc="0 or 1 for each.")

    formula = "1 with chance x, else 0"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html"
    build = "SampleBernoulli()"
    support = '''
class SampleBernoulli(nn.Module):
    """Zeros and ones, with the gradient of their probabilities (Bengio and others 2013)."""

    def forward(self, p):
        drawn = (torch.rand_like(p) if self.training else 0.5) < p
        return drawn.to(p.dtype) + (p - p.detach())
'''


class RandomSteps(Node, group="Values", title="Random steps",
                  synonyms="randint random integers timestep diffusion draw index time"):
    """Draws a whole number for each example of the batch, such as how far into a diffusion it is.

    Evenly from 0 to steps - 1, anew each time, also after training; it belongs before a loss.
    """

    x = In("N, *S", dtype="any", doc="A tensor of any shape; only its batch size matters.")
    y = Out("N", dtype="int64", below="codes", doc="A whole number for each example.")

    steps = Int(1000, min=1, max=1_000_000, doc="How many different numbers there are.")

    face = "0 to {steps}"
    formula = "t ~ 0 … n - 1"
    page = "https://docs.pytorch.org/docs/stable/generated/torch.rand.html"
    forward = "y = (torch.rand(x.size(0), device=x.device) * steps).long()"

    def codes(self, scope: Scope) -> int:
        return self.steps

    def draws(self) -> bool:
        return True


class TimestepEmbedding(Node, group="Values", title="Timestep embedding",
                        synonyms="sinusoidal time diffusion position fourier sine cosine ddpm step"):
    """Turns a number for each example, such as the step of a diffusion, into waves a network can read.

    cos and sin of t · longest^(-2i / features), one half each (Vaswani and others 2017; Ho and others 2020).
    """

    x = In("N", dtype="number", doc="A number for each example.")
    y = Out("N, features", dtype="float32", doc="A vector for each example.")

    features = Int(128, min=2, max=65_536, doc="How many numbers each vector has; an even number.")
    longest = Float(10_000.0, min=1.0, max=1e9, title="Longest wave", doc="How slow the slowest wave is.")

    face = "{features} features"
    formula = "cos, sin (t · L^(-2i/F))"
    page = "https://arxiv.org/abs/2006.11239"
    build = "TimestepEmbedding(features, longest)"
    support = '''
class TimestepEmbedding(nn.Module):
    """Cosines and sines of a number (Ho and others 2020, after Vaswani and others 2017)."""

    def __init__(self, features, longest):
        super().__init__()
        half = features // 2
        self.register_buffer("rate", torch.exp(torch.arange(half) * (-math.log(longest) / half)), persistent=False)

    def forward(self, t):  # N
        angle = t[:, None] * self.rate  # N, features / 2
        return torch.cat((angle.cos(), angle.sin()), dim=1)
'''

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.features % 2:
            yield f"half of the features are cosines, half are sines, but {self.features} is not an even number."


SCHEDULE = '''
class NoiseSchedule(nn.Module):
    """How a picture turns into noise, step by step, and back (Ho and others 2020)."""

    def __init__(self, steps, schedule):
        super().__init__()
        if schedule == "cosine":  # Nichol and Dhariwal 2021, equation 17
            at = torch.linspace(0.0, 1.0, steps + 1, dtype=torch.float64)
            left = ((at + 0.008) / 1.008 * math.pi / 2.0).cos().square()
            beta = (1.0 - left[1:] / left[:-1]).clamp(max=0.999)
        else:  # Ho and others 2020, section 4, for any number of steps
            beta = torch.linspace(0.1 / steps, min(20.0 / steps, 0.999), steps, dtype=torch.float64)
        kept = (1.0 - beta).cumprod(dim=0)  # how much of the picture is left after each step
        self.register_buffer("signal", kept.sqrt().float(), persistent=False)
        self.register_buffer("noise", (1.0 - kept).sqrt().float(), persistent=False)

    def add(self, x, noise, t):
        each = (-1,) + (1,) * (x.dim() - 1)  # one number for each example
        return self.signal[t].view(each) * x + self.noise[t].view(each) * noise

    def remove(self, x, noise, t):
        each = (-1,) + (1,) * (x.dim() - 1)
        return (x - self.noise[t].view(each) * noise) / self.signal[t].view(each)
'''


class Scheduled(Node):
    """What nodes of a diffusion share: how fast the picture turns into noise."""

    steps = Int(1000, min=2, max=100_000, doc="How many steps lead from the picture to noise.")
    schedule = Choice("linear", "cosine", doc="How much noise each step adds: more and more (Ho and others 2020), "
                                              "or gently at both ends (Nichol and Dhariwal 2021).")

    face = "{steps} steps · {schedule}"
    build = "NoiseSchedule(steps, schedule)"
    support = SCHEDULE

    def problems(self, dims: Scope) -> Iterator[str]:
        shapes = {"x": (dims.N, *dims.S), "noise": (dims.N, *dims.R)}
        if dims.S != dims.R:
            yield f"x is {show(shapes['x'])}, but the noise is {show(shapes['noise'])}; both need the same shape."
        if (below := dims.tensors["t"].below) > self.steps:
            yield f"t goes up to {below - 1}, but there are only {self.steps} steps, from 0."


class AddNoise(Scheduled, group="Values", title="Diffuse",
               synonyms="add noise diffusion ddpm forward process schedule q_sample alpha"):
    """Mixes pictures with noise, the more of it the later their step: what a diffusion model learns to undo.

    √ᾱ_t x + √(1 - ᾱ_t) ε (Ho and others 2020, equation 4).
    """

    x = In("N, *S", doc="What noise is added to.")
    noise = In("N, *R", doc="Normal noise ε in the same shape: Random noise that draws after training too.")
    t = In("N", dtype="int", doc="The step of each example, from 0.")
    y = Out("N, *S", doc="The noisy mixture.")

    formula = "√ᾱ x + √(1 - ᾱ) ε"
    page = "https://arxiv.org/abs/2006.11239"
    forward = "y = self.add(x, noise, t)"


class RemoveNoise(Scheduled, group="Values", title="Undo diffusion",
                  synonyms="remove noise diffusion ddpm predict x0 clean denoise reverse"):
    """Takes predicted noise out of a noisy mixture: what the picture would have been.

    (x_t - √(1 - ᾱ_t) ε) / √ᾱ_t (Ho and others 2020, equation 15).
    """

    x = In("N, *S", doc="The noisy mixture.")
    noise = In("N, *R", doc="The predicted noise ε in the same shape.")
    t = In("N", dtype="int", doc="The step of each example, from 0.")
    y = Out("N, *S", doc="What is left without the noise.")

    formula = "(x - √(1 - ᾱ) ε) / √ᾱ"
    page = "https://arxiv.org/abs/2006.11239"
    forward = "y = self.remove(x, noise, t)"
