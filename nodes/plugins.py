"""Kinds that other Python packages add: those with an entry point in the group ``layerloom.nodes``.

A package names a module; importing it declares its kinds, as the modules beside this one do:

    [project.entry-points."layerloom.nodes"]
    spectral = "layerloom_spectral.nodes"

A plug-in that cannot be loaded takes nothing else down: it is left out, and a sentence says why.
``app.engine.proof.prove`` holds a plug-in's kinds to torch as ours are; call it from the plug-in's tests.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points

from .language import Node

GROUP = "layerloom.nodes"

troubles: list[str] = []
"""A sentence for every plug-in that was left out."""


def load() -> None:
    """Import every plug-in there is; what goes wrong is added to :data:`troubles`."""
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        if said := load_one(point):
            troubles.append(said)


def load_one(point: EntryPoint) -> str:
    """Take over the kinds of one plug-in, all of them or none; why not, or nothing."""
    package = getattr(point.dist, "name", "") or point.value
    known, renamed = dict(Node.catalogue), dict(Node.renamed)
    try:
        point.load()
    except (Exception, SystemExit) as error:  # whatever a stranger's module does, the workbench opens
        return left_out(package, known, renamed, f"{type(error).__name__}: {error}")
    fresh = [name for name, kind in Node.catalogue.items() if known.get(name) is not kind]
    if not fresh:
        return left_out(package, known, renamed, f"{point.value} declares no kind of node")
    for name in fresh:
        Node.catalogue[name].origin = package
    return ""


def left_out(package: str, known: dict[str, type[Node]], renamed: dict[str, str], why: str) -> str:
    for before, now in ((known, Node.catalogue), (renamed, Node.renamed)):
        now.clear()
        now.update(before)  # type: ignore[arg-type]
    return f"The plug-in {package} is left out: {why.strip()[:300].rstrip('.')}."
