"""Weights by the node's id, so that renaming a node on the canvas keeps what it has learned."""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from app.core.classes import Parts
from app.core.write import Source


class BadWeights(Exception):
    """Weights that do not belong to the network, or cannot be read; a sentence."""


def by_id(name: str, parts: Parts) -> str:
    """``conv1.weight`` → ``<id of the node conv1>.weight``, through blocks too: ``layer.2.conv1.weight`` → the ids of
    both nodes with the number between them.
    """
    attribute, dot, rest = name.partition(".")
    id = parts.owners.get(attribute, attribute)
    if id not in parts.blocks:
        return f"{id}{dot}{rest}"
    number = ""
    if id in parts.repeated:
        number, _, rest = rest.partition(".")
        number += "."
    return f"{id}{dot}{number}{by_id(rest, parts.blocks[id])}"


def by_name(key: str, parts: Parts) -> str:
    """The other way: what the weights of a node are called in the module."""
    id, dot, rest = key.partition(".")
    attribute = parts.attributes.get(id, id)
    if id not in parts.blocks:
        return f"{attribute}{dot}{rest}"
    number = ""
    if id in parts.repeated:
        number, _, rest = rest.partition(".")
        number += "."
    return f"{attribute}{dot}{number}{by_name(rest, parts.blocks[id])}"


def weights_of(module: nn.Module, source: Source) -> dict[str, Tensor]:
    """Parameters and buffers by ``id.name``, as they lie in the module (not copied)."""
    return {by_id(name, source.parts): held for name, held in module.state_dict().items()}


@torch.no_grad()
def put_weights(module: nn.Module, source: Source, weights: Mapping[str, Tensor]) -> None:
    """Copy ``weights`` into the module. Raises :class:`BadWeights` and then changes nothing."""
    wanted = weights_of(module, source)
    weights = moved(weights, wanted, source.parts)
    for key, held in wanted.items():
        name, _, rest = by_name(key, source.parts).rpartition(".")
        if key not in weights:
            raise BadWeights(f"The weights hold nothing for {name}: it was not in the network when they were trained. "
                             "Train again, or export the run they came from.")
        if weights[key].shape != held.shape:
            raise BadWeights(f"{name} now wants {spelled(held)} numbers for {rest}, but "
                             f"{spelled(weights[key])} were trained. Train again, or set it as it was.")
    for key, held in wanted.items():
        held.copy_(weights[key])


def moved(weights: Mapping[str, Tensor], wanted: Mapping[str, Tensor], parts: Parts) -> Mapping[str, Tensor]:
    """The weights, those of nodes that were put into a block since, or taken out of one, under where they are now."""
    if all(key in weights for key in wanted):
        return weights
    by_tail: dict[str, list[str]] = {}
    for key in weights:
        if key not in wanted:
            for at in (0, *(place + 1 for place, letter in enumerate(key) if letter == ".")):
                by_tail.setdefault(key[at:], []).append(key)
    found = dict(weights)
    for key, held in wanted.items():
        came = [each for each in by_tail.get(tail(key, parts), ()) if weights[each].shape == held.shape]
        if key not in weights and len(came) == 1:
            found[key] = weights[came[0]]
    return found


def tail(key: str, parts: Parts) -> str:
    """``<block>.2.<conv1>.weight`` → ``<conv1>.weight``: the innermost node and which of its weights."""
    id, _, rest = key.partition(".")
    if id not in parts.blocks:
        return key
    return tail(rest.partition(".")[2] if id in parts.repeated else rest, parts.blocks[id])


def spelled(tensor: Tensor) -> str:
    return " × ".join(map(str, tensor.shape)) or "1"


def write_tensors(tensors: Mapping[str, Tensor], path: Path, about: Mapping[str, Any] | None = None) -> None:
    """Write a safetensors file whole or not at all. Raises ``OSError`` and then leaves the old file as it was."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    plain = {key: held.detach().to("cpu").contiguous() for key, held in tensors.items()}
    said = {key: value if isinstance(value, str) else json.dumps(value) for key, value in (about or {}).items()}
    try:
        save_file(plain, part, metadata=said)
        with open(part, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, path)
    except SafetensorError as error:
        part.unlink(missing_ok=True)
        found = re.search(r"os error (\d+)", str(error))
        number = int(found.group(1)) if found else errno.EIO
        raise OSError(number, os.strerror(number), str(path)) from None
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def read_tensors(path: Path) -> tuple[dict[str, Tensor], dict[str, str]]:
    """The tensors of a safetensors file and what is written beside them. Raises :class:`BadWeights`."""
    about = said_beside(path)
    try:
        return load_file(path), about
    except (OSError, SafetensorError, ValueError) as error:
        raise BadWeights(f"{path.name} cannot be read as safetensors: {error}.") from None


def said_beside(path: Path) -> dict[str, str]:
    """What is written beside the tensors of a file, without reading them. Raises :class:`BadWeights`."""
    try:
        with safe_open(path, "pt") as file:
            return dict(file.metadata() or {})
    except FileNotFoundError:
        raise BadWeights(f"{path} is not there.") from None
    except (OSError, SafetensorError, ValueError) as error:
        raise BadWeights(f"{path.name} cannot be read as safetensors: {error}.") from None
