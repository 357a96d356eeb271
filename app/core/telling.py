"""What a node says is wrong, as a person reads it: with the names of those it hears from and what they bring."""

from __future__ import annotations

import re
from collections.abc import Mapping

from nodes.language import Tensor, show

from . import own
from .graph import Graph, Placed

ARRIVE = re.compile(r"(?<!data )(?<!to )\barrives?\b(?! from)")
"""Where a sentence of a kind's own says that something arrives; it cannot know from where."""


SIZES = re.compile(r" sizes? \(")
"""Where a port says how many sizes it wants."""


def sentence(graph: Graph, tensors: Mapping[tuple[str, str], Tensor], id: str, port: str, text: str) -> str:
    """The sentence with the names of the nodes it is about: what arrives, from where, and what a port takes."""
    placed = graph.nodes[id]
    if not port and (text in placed.node.wrong_values or text in own.WAITING):
        return f"{placed.name}: {text}"
    said = subject(placed, port) + text.removeprefix(port) if port else f"{placed.name}: {text}"
    about = "" if "have to agree" in text else port
    bringing = [source for into, sources in graph.incoming[id].items() if into == about or not about
                for source in sources if source in tensors]
    if about or len(bringing) == 1:
        said = told(graph, tensors, bringing, said)
    else:
        left = []
        shapes = [show(tensors[source].shape) for source in bringing]
        for source, shape in zip(bringing, shapes, strict=True):
            named = with_name(said, shape, graph.nodes[source[0]].name) if shapes.count(shape) == 1 else said
            left += [source] if named == said else []
            said = named
        said += brought(graph, tensors, left)
    if not port and "be a fixed size" in text and len(placed.node.inputs) == 1:
        port, text = next(iter(placed.node.inputs)), " sizes ("
    return said + takes(placed, port, text)


def told(graph: Graph, tensors: Mapping[tuple[str, str], Tensor], sources: list[tuple[str, str]], said: str) -> str:
    """A sentence about one input, with where it comes from; with what comes, where it does not say that."""
    names = " and ".join(dict.fromkeys(graph.nodes[source].name for source, _ in sources))
    arrives = ARRIVE.search(said) if names else None
    if arrives:
        said = said[:arrives.end()] + f" from {names}" + said[arrives.end():]
    vague = not arrives or "what arrives from" in said
    return said + brought(graph, tensors, [source for source in sources if show(tensors[source].shape) not in said]
                          if vague else [])


def with_name(said: str, shape: str, name: str) -> str:
    """A sentence in which a shape is followed by the name of the node that brings it."""
    if ", " not in shape:
        return said
    return re.sub(rf"(?<!, ){re.escape(shape)}(?!, [\w(]| from|\w)", f"{shape} from {name}", said, count=1)


def subject(placed: Placed, port: str) -> str:
    """The node, with the port where it has several that need a wire."""
    needed = [name for name, each in placed.node.inputs.items() if not each.optional and not each.otherwise]
    return placed.name if needed == [port] else f"{placed.name}.{port}"


def brought(graph: Graph, tensors: Mapping[tuple[str, str], Tensor], sources: list[tuple[str, str]]) -> str:
    """Who brings what, for a sentence about all of it."""
    each = [f"{graph.nodes[source[0]].name} brings {show(tensors[source].shape)}" for source in sources[:4]]
    return f" {'; '.join(dict.fromkeys(each))}." if each else ""


def takes(placed: Placed, port: str, text: str) -> str:
    """What a port is for, where it hears something of another form."""
    doc = placed.node.inputs[port].doc if port in placed.node.inputs and SIZES.search(text) else ""
    return f" It takes {doc[:1].lower()}{doc[1:]}" if ":" in doc or ", " in doc else ""


def circles(graph: Graph) -> list[tuple[str, list[str]]]:
    """For each circle the node at its left, and all that are on it; what only hangs behind one is not told."""
    left = set(graph.nodes) - set(graph.order)
    ends = [id for id in left if left.isdisjoint(graph.readers[id])]
    while ends:
        id = ends.pop()
        left.discard(id)
        ends += [source for wired in graph.incoming[id].values() for source, _ in wired
                 if source in left and left.isdisjoint(graph.readers[source])]
    found = []
    for id in [each for each in graph.nodes if each in left]:
        if id in left:
            together, ahead = {id}, [id]
            while ahead:
                for other in neighbours(graph, ahead.pop()):
                    if other in left and other not in together:
                        together.add(other)
                        ahead.append(other)
            left -= together
            found.append((min(together, key=lambda each: (graph.nodes[each].at, each)),
                          [each for each in graph.nodes if each in together]))
    return found


def neighbours(graph: Graph, id: str) -> list[str]:
    return [*graph.readers[id], *(source for wired in graph.incoming[id].values() for source, _ in wired)]
