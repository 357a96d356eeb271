"""What one state of a project has that another has not, in words: `adds conv2 and relu2; changes conv1`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .graph import Graph
from .project import Project
from .say import counted

FEW = 3
"""So many nodes are named; of more, the number is said."""


def told(before: Project, after: Project) -> str:
    """How ``after`` differs from ``before``, as verbs with names; empty if it does not.

    What stands without the name of a network is about the one that is trained.
    """
    if before == after:
        return ""
    old, new = dict(before.networks), dict(after.networks)
    main = before.main if before.main == after.main else ""
    parts = within(old.pop(main), new.pop(main)) if main else []
    renamed = {name: other for name in old.keys() - new.keys() for other in new.keys() - old.keys()
               if old[name] == new[other]}
    parts += [f"renames the network “{name}” to “{other}”" for name, other in renamed.items()]
    parts += whole("adds", [name for name in new if name not in old and name not in renamed.values()])
    parts += whole("removes", [name for name in old if name not in new and name not in renamed])
    inside = {name: said for name in new if name in old and (said := within(old[name], new[name]))}
    parts += [f"changes {len(inside)} networks"] if len(inside) > FEW else \
        [f"in the network “{name}”: {', '.join(said)}" for name, said in inside.items()]
    if before.title != after.title:
        parts.append(f"is called “{after.title[:40]}”")
    if before.plan != after.plan:
        parts.append("trains otherwise")
    return "; ".join(parts) or "small things differ"


def within(old: Graph, new: Graph) -> list[str]:
    """How one network differs from what it was."""
    was, now = old.nodes, new.nodes
    added = [now[id].name for id in now if id not in was]
    removed = [was[id].name for id in was if id not in now]
    changed: list[str] = []
    moved: list[str] = []
    renamed: list[tuple[str, str]] = []
    for id in now.keys() & was.keys():
        if now[id].name != was[id].name:
            renamed.append((was[id].name, now[id].name))
        if (rest := replace(now[id], name=was[id].name)) != was[id]:
            (moved if replace(rest, at=was[id].at) == was[id] else changed).append(now[id].name)
    parts = [f"{verb} {names(found)}" for verb, found in
             (("adds", added), ("removes", removed), ("changes", changed), ("moves", moved)) if found]
    parts += [f"renames {len(renamed)} nodes"] if len(renamed) > FEW else \
        [f"renames {old_name} to {new_name}" for old_name, new_name in sorted(renamed)]
    if not added and not removed and (wires := len(set(old.wires) ^ set(new.wires))):
        parts.append("wires differ" if wires > 1 else "a wire differs")
    if old.notes != new.notes:
        parts.append("changes notes")
    return parts


def whole(verb: str, networks: list[str]) -> list[str]:
    """Networks that came or went, each by its name; of many, the number is said."""
    return [f"{verb} {counted(len(networks), 'network')}"] if len(networks) > FEW else \
        [f"{verb} the network “{name}”" for name in networks]


def names(found: Iterable[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``, ``12 nodes``."""
    each = sorted(found)
    if len(each) > FEW:
        return f"{len(each)} nodes"
    return " and ".join(filter(None, (", ".join(each[:-1]), each[-1])))
