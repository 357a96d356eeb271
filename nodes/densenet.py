"""Blocks of DenseNet: layers that each hear everything before them."""

from __future__ import annotations

from .language import Float, In, Int, Node, Out


class DenseBlock(Node, group="Vision", title="Dense block", synonyms="densenet concatenate growth reuse features"):
    """Layers that each hear everything before them and add a few channels of their own.

    Batch norm, relu, 1×1 and 3×3 convolutions in each layer (Huang and others 2017).
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, C + num_layers * growth_rate, H, W", doc="What came in, and what each layer added.")

    num_layers = Int(6, min=1, max=128, title="Layers", doc="How many layers there are.")
    growth_rate = Int(32, min=1, max=4096, title="Growth", doc="How many channels each layer adds.")
    bottleneck = Int(4, min=1, max=64, doc="How many times the growth the 1×1 convolutions make.")

    face = "{num_layers} layers · grows by {growth_rate}"
    formula = "[x, f₁(x), f₂([x, f₁(x)]), …]"
    page = "https://arxiv.org/abs/1608.06993"
    build = "DenseBlock(C, num_layers, growth_rate, bottleneck=bottleneck)"
    parameters = "heard(C) * (2 + inner) + num_layers * inner * (2 + 9 * growth_rate)"
    multiply_adds = "H * W * inner * (heard(C) + 9 * growth_rate * num_layers)"
    support = '''
class DenseBlock(nn.Module):
    """Layers that each hear all before them (Huang and others 2017)."""

    def __init__(self, channels, layers, growth, bottleneck=4):
        super().__init__()
        self.layers = nn.ModuleList(nn.Sequential(
            nn.BatchNorm2d(heard),
            nn.ReLU(),
            nn.Conv2d(heard, bottleneck * growth, 1, bias=False),
            nn.BatchNorm2d(bottleneck * growth),
            nn.ReLU(),
            nn.Conv2d(bottleneck * growth, growth, 3, padding=1, bias=False),
        ) for heard in range(channels, channels + layers * growth, growth))

    def forward(self, x):  # N, C, H, W
        for layer in self.layers:
            x = torch.cat((x, layer(x)), dim=1)
        return x
'''

    @property
    def inner(self) -> int:
        return self.bottleneck * self.growth_rate

    def heard(self, channels: int) -> int:
        """How many channels all layers hear together."""
        return sum(channels + n * self.growth_rate for n in range(self.num_layers))


class DenseTransition(Node, group="Vision", title="Dense transition", synonyms="densenet compress pool between blocks"):
    """Thins the channels of a dense block out and halves the picture.

    Batch norm, relu, a 1×1 convolution and average pooling (Huang and others 2017).
    """

    x = In("N, C, H, W", doc="Pictures: channels, height, width.")
    y = Out("N, kept(C), H // 2, W // 2", doc="Smaller pictures with fewer channels.")

    keep = Float(0.5, min=0.01, max=1.0, slide=True, title="Kept", doc="Which share of the channels is kept.")

    face = "{keep} kept"
    formula = "pool(W relu(norm(x)))"
    build = "nn.Sequential(nn.BatchNorm2d(C), nn.ReLU(), nn.Conv2d(C, kept(C), 1, bias=False), nn.AvgPool2d(2))"
    parameters = "2 * C + C * kept(C)"
    multiply_adds = "C * kept(C) * H * W"

    def kept(self, channels: int) -> int:
        """How many channels are kept of those that arrive."""
        return max(1, int(channels * self.keep))
