"""What a vision transformer begins with: pictures cut into patches, a class token, positions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Bool, In, Int, Node, Out, Pair, Scope, Size, show, sides


class Tokens(Node):
    """A sequence for a transformer, perhaps with a class token and positions."""

    positions = Bool(False, title="Positions", doc="Adds a learned vector for each place; the size has to be fixed.")

    def places(self, dims: Scope) -> Any:
        raise NotImplementedError

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.positions and isinstance(places := self.places(dims), Size):
            yield f"for positions the number of places has to be fixed, but {places} is only known when data arrives."


class PatchEmbedding(Tokens, group="Vision", title="Patch embedding",
                     synonyms="vit vision transformer patches tokens image sequence class token positions"):
    """Cuts each image into patches and makes each patch a vector, as a vision transformer reads them.

    A convolution whose stride is its window; patches follow row by row (Dosovitskiy and others 2021).
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, high(H) * wide(W) + class_token, embed_dim", doc="A sequence: a vector for each patch.")

    embed_dim = Int(768, min=1, max=65_536, title="Features", doc="How many numbers each vector has.")
    patch_size = Pair(16, min=1, max=1024, unit="pixels", title="Patch", doc="Height and width of a patch.")
    class_token = Bool(False, title="Class token", doc="Puts one learned vector first, which gathers what it shows.")

    face = "{embed_dim} features · {patch_size} · class token {class_token?}"
    formula = "W patch + b, each patch"
    page = "https://arxiv.org/abs/2010.11929"
    build = ("PatchEmbedding(C, embed_dim, patch_size, class_token=class_token, "
             "places=places_of(x) if positions else None)")
    parameters = ("embed_dim * (C * area + 1 + class_token + "
                  "((high(H) * wide(W) + class_token) if positions else 0))")
    multiply_adds = "embed_dim * C * area * high(H) * wide(W)"
    support = '''
class PatchEmbedding(nn.Module):
    """Cuts pictures into patches and makes each a vector (Dosovitskiy and others 2021)."""

    def __init__(self, channels, features, patch_size, class_token=False, places=None):
        super().__init__()
        self.cut = nn.Conv2d(channels, features, patch_size, stride=patch_size)
        self.class_token = nn.Parameter(torch.zeros(1, 1, features)) if class_token else None
        self.positions = nn.Parameter(torch.randn(1, places, features) * 0.02) if places else None

    def forward(self, x):  # N, C, H, W
        x = self.cut(x).flatten(2).transpose(1, 2)  # N, T, E
        if self.class_token is not None:
            x = torch.cat((self.class_token.expand(x.size(0), -1, -1), x), dim=1)  # N, 1 + T, E
        return x if self.positions is None else x + self.positions
'''

    @property
    def area(self) -> int:
        high, wide = sides(self.patch_size, 2)
        return high * wide

    def high(self, size: Any) -> Any:
        """How many patches fit into the height."""
        return size // sides(self.patch_size, 2)[0]

    def wide(self, size: Any) -> Any:
        """How many patches fit into the width."""
        return size // sides(self.patch_size, 2)[1]

    def problems(self, dims: Scope) -> Iterator[str]:
        for name, size, fits in (("high", dims.H, self.high(dims.H)), ("wide", dims.W, self.wide(dims.W))):
            if fits == 0:
                yield f"a patch is {' × '.join(map(str, sides(self.patch_size, 2)))} pixels, but the picture is only " \
                      f"{show(size)} {name}."
        yield from super().problems(dims)

    def room(self, dims: Scope) -> Iterator[Any]:
        yield from (self.high(dims.H), self.wide(dims.W))

    def places_of(self, x: Any) -> Any:
        return self.high(x.shape[2]) * self.wide(x.shape[3]) + self.class_token

    def places(self, dims: Scope) -> Any:
        return self.places_of(dims.tensors["x"])


class ClassToken(Tokens, group="Vision", title="Class token", synonyms="vit bert cls vision transformer positions"):
    """Puts one learned vector at the front of a sequence, to gather what the whole of it says.

    After the transformer, Select takes it out again (Dosovitskiy and others 2021; Devlin and others 2018).
    """

    x = In("N, T, E", doc="A sequence: time or patches, then features.")
    y = Out("N, T + 1, E", doc="The sequence, one longer.")

    face = "positions {positions?}"
    formula = "[c, x₁, x₂, x₃, …]"
    page = "https://arxiv.org/abs/2010.11929"
    build = "ClassToken(E, places=places_of(x) if positions else None)"
    parameters = "E * (1 + (T + 1 if positions else 0))"
    support = '''
class ClassToken(nn.Module):
    """Puts a learned vector first, and may add a learned one to each place (Dosovitskiy and others 2021)."""

    def __init__(self, features, places=None):
        super().__init__()
        self.token = nn.Parameter(torch.zeros(1, 1, features))
        self.positions = nn.Parameter(torch.randn(1, places, features) * 0.02) if places else None

    def forward(self, x):  # N, T, E
        x = torch.cat((self.token.expand(x.size(0), -1, -1), x), dim=1)  # N, 1 + T, E
        return x if self.positions is None else x + self.positions
'''

    def places_of(self, x: Any) -> Any:
        return x.shape[1] + 1

    def places(self, dims: Scope) -> Any:
        return self.places_of(dims.tensors["x"])
