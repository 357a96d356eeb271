"""The page of the manual about what torch has and the library here leaves out; ``python -m`` prints it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.left_out import FUNCTIONS, MODULES

HEAD = """# What is left out, and why

Everything in PyTorch's `torch.nn` that takes tensors, gives tensors and makes sense to wire is a node here, and
so are the operations people write between layers. What is not, is in one of the two tables below, with the reason and
what to use instead. A test holds both to the PyTorch that is installed, so that nothing is forgotten.
"""


def page() -> str:
    """The whole page as Markdown."""
    return "\n".join([HEAD, "## Modules of torch.nn\n", *table("Module", MODULES), "",
                      "## Functions of torch.nn.functional\n",
                      "A function that a node of the same name computes is not listed; one that ends in `_` writes "
                      "over what arrives, which nodes never do.\n", *table("Function", FUNCTIONS), ""])


def table(what: str, reasons: Mapping[str, str]) -> Iterator[str]:
    """Rows of a table; names that have one reason share a row."""
    shared: dict[str, list[str]] = {}
    for name, reason in reasons.items():
        shared.setdefault(reason, []).append(f"`{name}`")
    yield f"| {what} | Why it is not a node |"
    yield "|---|---|"
    for reason, names in shared.items():
        yield f"| {', '.join(names)} | {reason} |"


if __name__ == "__main__":
    print(page(), end="")
