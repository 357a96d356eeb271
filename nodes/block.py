"""A node that stands for another network of the project."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .language import NOTHING, Choice, In, Int, Node, Out, Param, Scope, Size, Tensor, Text
from .params import Arguments

MOST_REPEATS = 1000


@dataclass(frozen=True)
class Face:
    """What a network shows to the outside: its ports, and the params that may be set on each block of it.

    ``entries`` and ``exits`` are the nodes behind the ports; ``places`` the nodes and params behind each word.
    """

    inputs: Mapping[str, In] = field(default_factory=dict)
    outs: Mapping[str, Out] = field(default_factory=dict)
    entries: Mapping[str, str] = field(default_factory=dict)
    exits: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, Param] = field(default_factory=dict)
    places: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)


class Block(Node, group="Own", synonyms="subgraph macro group module function repeat stack custom network compound"):
    """Stands for another network of the project: edit that once, and every block of it follows.

    Its inputs and outputs are the Inputs and Outputs of that network. Several in a row hand what leaves on to the
    next, each with weights of its own or all with the same. What the network shows on its face is set here, for this
    block alone. Losses inside are not counted.
    """

    x = In("*S", dtype="any", doc="Each Input of the network is an input.")
    y = Out("", doc="Each Output of the network is an output.")
    network = Text("", suggest="network", doc="The network it stands for.")
    repeat = Int(1, min=1, max=MOST_REPEATS, doc="How many of it stand in a row.")
    weights = Choice("own", "shared", title="Repeat weights",
                     doc="Whether each of several in a row has weights of its own.")
    settings = Arguments({}, doc="What the params on its face are set to.")
    page = "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"
    build = "Network()"
    forward = "y = self(x)"

    def __init__(self, values: Mapping[str, Any] = NOTHING, fields: Mapping[str, Any] = NOTHING,
                 shown: Face | None = None) -> None:
        super().__init__(values, fields)
        self.sure = shown is not None
        self.shown: Face = shown or Face()
        if shown is not None:  # what a kind has once for all, this one has by the network it stands for
            self.inputs, self.outs = dict(shown.inputs), dict(shown.outs)  # type: ignore[misc]
            self.built_from = ("<built>",)  # type: ignore[misc]

    @property
    def given(self) -> dict[str, Any]:
        """What is set here and not left to the network."""
        held = self.values.get("settings")
        held = held if isinstance(held, dict) else {}
        return {word: held[word] for word in self.shown.settings if word in held}

    @property
    def times(self) -> int:
        """How many stand in a row; 1 where a damaged file says something else."""
        return 1 if self.params["repeat"].problem(self.repeat) else self.repeat

    @cached_property
    def wrong_values(self) -> list[str]:
        """A sentence for every value outside its limits."""
        found = [wrong for name, param in self.params.items() if (wrong := param.problem(getattr(self, name)))]
        return found or [wrong for word, value in self.given.items()
                         if (wrong := self.shown.settings[word].problem(value))]

    def infer(self, arriving: Mapping[str, Any]) -> tuple[dict[str, Tensor], Scope, list[tuple[str, str]]]:
        """Nothing can be said here: that takes looking at the network (``app.core.within``)."""
        return {}, Scope(self, {}, arriving), [("", text) for text in self.wrong_values]

    @property
    def card(self) -> str:
        """What its card says: how often, and what is set on its face."""
        times = [f"×{self.times}{' shared' * (self.weights == 'shared')}"] if self.times > 1 else []
        told = [f"{word} {param.show(self.given.get(word, param.default))}"
                for word, param in self.shown.settings.items()]
        return " · ".join([*times, *told[:3]])

    def room(self, dims: Scope) -> Iterator[int | Size]:
        yield from ()


Block.fixed_outputs = False  # its ports are those of the network it stands for
