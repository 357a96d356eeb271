"""Losses for learning without labels: two views of one example should find each other in the batch."""

from __future__ import annotations

from .language import Bool, Float
from .likeness import Pairs


class Views(Pairs):
    """A loss over two views of every example, in which the other examples of the batch are what does not belong."""

    temperature = Float(0.1, min=0.001, max=100.0, doc="How strict it is: small ones look at the nearest wrong ones.")

    face = "temperature {temperature} · weight {weight}"


class InfoNCE(Views, group="Loss", title="InfoNCE",
              synonyms="contrastive self supervised clip cpc moco pairs cosine similarity retrieval"):
    """Asks each vector to find its partner among all those of the batch: for learning without labels.

    Cross-entropy of cos(aᵢ, bⱼ) / τ, where the right j is i (van den Oord and others 2018).
    """

    symmetric = Bool(False, title="Both ways", doc="Partners have to find each other both ways, as in CLIP "
                                                   "(Radford and others 2021).")

    formula = "-log softmax(a·b / τ)[i]"
    page = "https://arxiv.org/abs/1807.03748"
    forward = ("y = weight * ((info_nce(a, b, temperature) + info_nce(b, a, temperature)) / 2 if symmetric "
               "else info_nce(a, b, temperature))")
    multiply_adds = "(1 + symmetric) * N * E"
    support = '''
def info_nce(a, b, temperature):
    """Cross-entropy of finding one's partner in the batch (van den Oord and others 2018)."""
    a, b = nn.functional.normalize(a, dim=1), nn.functional.normalize(b, dim=1)  # N, E
    alike = a @ b.T / temperature  # N, N
    return nn.functional.cross_entropy(alike, torch.arange(len(a), device=a.device))
'''


class NTXentLoss(Views, group="Loss", title="NT-Xent",
                 synonyms="simclr contrastive self supervised views augmentation cosine similarity"):
    """Asks each of two views of an example to find the other among all views of the batch, as in SimCLR.

    Cross-entropy of cos(zᵢ, zⱼ) / τ over all 2N views but oneself (Chen and others 2020, equation 1).
    """

    formula = "-log softmax(z·z / τ)[j]"
    page = "https://arxiv.org/abs/2002.05709"
    forward = "y = weight * nt_xent(a, b, temperature)"
    multiply_adds = "4 * N * E"
    support = '''
def nt_xent(a, b, temperature):
    """Cross-entropy of finding the other view of oneself (Chen and others 2020, equation 1)."""
    z = nn.functional.normalize(torch.cat([a, b]), dim=1)  # 2N, E
    oneself = torch.eye(len(z), dtype=torch.bool, device=z.device)
    alike = (z @ z.T / temperature).masked_fill(oneself, -torch.inf)  # 2N, 2N
    return nn.functional.cross_entropy(alike, torch.arange(len(z), device=z.device).roll(len(a)))
'''


class BarlowTwinsLoss(Pairs, group="Loss", title="Barlow Twins",
                      synonyms="self supervised redundancy views decorrelation cross correlation"):
    """Asks that two views say the same, and that no two features do: learning without labels or wrong partners.

    Σ (1 - cᵢᵢ)² + λ Σ cᵢⱼ², where c are the correlations of features over the batch (Zbontar and others 2021).
    """

    redundancy = Float(0.005, min=0.0, max=1e3, title="Redundancy λ", doc="How much features that say the same count.")

    formula = "Σ (1 - cᵢᵢ)² + λ Σ cᵢⱼ²"
    page = "https://arxiv.org/abs/2103.03230"
    forward = "y = weight * barlow_twins(a, b, redundancy)"
    multiply_adds = "E * E"
    support = '''
def barlow_twins(a, b, redundancy):
    """How far the correlations of two views are from the identity (Zbontar and others 2021)."""
    a, b = ((z - z.mean(dim=0)) / (z.std(dim=0, correction=0) + 1e-5) for z in (a, b))  # N, E
    correlation = a.T @ b / len(a)  # E, E
    same = correlation.diagonal()
    return (1.0 - same).square().sum() + redundancy * (correlation.square().sum() - same.square().sum())
'''
