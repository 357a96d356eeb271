"""What one state of a project has that another has not, in words: `adds conv2 and relu2; changes conv1`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .project import Project

FEW = 3
"""So many nodes are named; of more, the number is said."""


def told(before: Project, after: Project) -> str:
    """How ``after`` differs from ``before``, as verbs with names; empty if it does not."""
    if before == after:
        return ""
    added: list[str] = []
    removed: list[str] = []
    changed: list[str] = []
    moved: list[str] = []
    wires = notes = 0
    for network in dict.fromkeys((*before.networks, *after.networks)):
        old, new = before.networks.get(network), after.networks.get(network)
        was, now = (dict(old.nodes) if old else {}), (dict(new.nodes) if new else {})
        added += [now[id].name for id in now if id not in was]
        removed += [was[id].name for id in was if id not in now]
        for id in now.keys() & was.keys():
            if now[id] != was[id]:
                (moved if replace(now[id], at=was[id].at) == was[id] else changed).append(now[id].name)
        notes += (old.notes if old else {}) != (new.notes if new else {})
        wires += len(set(old.wires if old else ()) ^ set(new.wires if new else ()))
    parts = [f"{verb} {names(found)}" for verb, found in
             (("adds", added), ("removes", removed), ("changes", changed), ("moves", moved)) if found]
    if wires and not added and not removed:
        parts.append("wires differ" if wires > 1 else "a wire differs")
    if notes:
        parts.append("changes notes")
    if before.title != after.title:
        parts.append(f"is called “{after.title[:40]}”")
    if before.plan != after.plan:
        parts.append("trains otherwise")
    return "; ".join(parts) or "small things differ"


def names(found: Iterable[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``, ``12 nodes``."""
    each = sorted(found)
    if len(each) > FEW:
        return f"{len(each)} nodes"
    return " and ".join(filter(None, (", ".join(each[:-1]), each[-1])))
