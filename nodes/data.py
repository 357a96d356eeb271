"""Where tensors enter and leave a network."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .language import Choice, In, Ints, Node, Out, Scope, Text, symbol


class FromField(Node):
    """What Input and Target share: the shape of what arrives is the field's."""

    field = Text("", suggest="field", doc="The field of the data that arrives here.")
    shape = Ints((), min=1, doc="Sizes of one example, without the batch; used while no field is chosen.")
    dtype = Choice("float32", "int64", "bool", doc="What sort of numbers arrive; used while no field is chosen.")

    @property
    def arriving(self) -> Any:
        return self.fields.get(self.field)

    def sizes(self) -> tuple[Any, ...]:
        """The sizes that are set, or those its field has."""
        if self.arriving is None:
            return self.shape
        return tuple(symbol(size) if isinstance(size, str) else size for size in self.arriving.shape)

    @property
    def lost(self) -> str:
        there = f"; it has {', '.join(self.fields)}" if self.fields else ""
        return f"it should hand out {self.field}, but the data has no such field{there}."

    def sort(self, scope: Scope) -> str:
        return self.dtype if self.arriving is None else self.arriving.dtype

    def codes(self, scope: Scope) -> int:
        return 0 if self.arriving is None else self.arriving.codes


class Input(FromField, group="Data", synonyms="source start feed data x"):
    """Hands one field of the data to the network. The batch size stays open."""

    x = Out("N, *sizes()", dtype="sort", below="codes", doc="A batch of examples.")
    face = "field {field?}"

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.arriving is None and not self.shape:
            if self.field:
                yield self.lost
            else:
                yield "no field is chosen yet; choose one, or give the shape of one example."


class Target(FromField, group="Data", synonyms="label answer truth y ground"):
    """Hands the right answers to a loss. Used while training only."""

    x = Out("N, *sizes()", dtype="sort", below="codes", doc="A batch of right answers.")
    face = "field {field?}"

    def problems(self, dims: Scope) -> Iterator[str]:
        if self.arriving is None and self.field and not self.shape:
            yield self.lost


class Output(Node, group="Data", synonyms="result end prediction return"):
    """Gives a tensor back. What is exported, and what is compared with the target field."""

    x = In("*S", dtype="any", doc="What the network answers.")
    field = Text("", suggest="field", title="Predicts", doc="The target field it is compared with; empty: the plan's.")
    face = "predicts {field?}"
