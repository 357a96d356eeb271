"""What a command needs before it can be used, with the sentence that says so while it cannot."""

from __future__ import annotations

from collections.abc import Callable


class Needs:
    """``some = Needs(lambda: bool(desk.selection), "Choose a node first.")``; ``some & drawn`` needs both.

    Called, it says whether it is so; ``why()`` is the sentence of the first thing that is missing, or nothing.
    """

    def __init__(self, test: Callable[[], bool], sentence: str) -> None:
        self.test, self.sentence = test, sentence

    def __call__(self) -> bool:
        return self.test()

    def why(self) -> str:
        return "" if self.test() else self.sentence

    def __and__(self, other: Needs) -> Needs:
        return Both(self, other)


class Both(Needs):
    """Two needs, the first of which is asked first."""

    def __init__(self, one: Needs, other: Needs) -> None:
        super().__init__(lambda: one() and other(), "")
        self.one, self.other = one, other

    def why(self) -> str:
        return self.one.why() or self.other.why()


ALWAYS = Needs(lambda: True, "")
