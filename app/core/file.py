"""The `.loom` file: UTF-8 JSON that reads well in a diff, one node and one wire a line.

Reading never runs anything and loses nothing: unknown kinds and keys are kept and
written back. A file that cannot be read is refused in a sentence and left untouched.
"""

from __future__ import annotations

import errno
import hashlib
import json
import math
import os
import re
import stat
import tempfile
from collections.abc import Callable, Container, Mapping
from pathlib import Path
from typing import Any

from nodes import catalogue
from nodes.language import Node

from . import inlay
from .bends import MOST
from .frames import kept
from .graph import BYPASSED, MUTED, NAME, Frame, Graph, Placed, Wire
from .halves import part, sweep_parts
from .notes import LONGEST, Note, cleaned
from .plan import plan_values, read_plan
from .project import Project
from .version import VERSION

FORMAT = 1
LARGEST = 256 * 2**20
WIRE = re.compile(r"(\w+)\.(\w+) -> (\w+)\.(\w+)\Z", re.ASCII)

FORWARD: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""For each older format the small function that moves a file one format on."""


class Unreadable(Exception):
    """The file cannot be opened; the sentence says why and what to do. Nothing was changed."""


def read(path: Path | str) -> Project:
    """The project in a file. Raises :class:`Unreadable`."""
    path = Path(path)
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode) and not stat.S_ISDIR(state.st_mode):
            raise Unreadable(f"{path.name} is no file that holds a project.")
        if state.st_size > LARGEST:
            raise Unreadable(f"{path.name} is larger than {LARGEST >> 20} MB, so it is hardly a project.")
        content = path.read_bytes()
    except FileNotFoundError:
        raise Unreadable(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise Unreadable(f"{path} is a folder, not a project file.") from None
    except OSError as error:
        raise Unreadable(f"{path} cannot be read: {error.strerror}.") from None
    return parse(content, path.name)


def parse(content: bytes | str, name: str = "The file") -> Project:
    """The project that the content of a file says, or of a picture with one inside. Raises :class:`Unreadable`."""
    if isinstance(content, bytes) and inlay.is_png(content):
        content = inside(content, name)
    try:
        text = content if isinstance(content, str) else content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"{name} is not a project: byte {error.start} is not UTF-8 text.") from None
    if not text.strip():
        raise Unreadable(f"{name} is empty.")
    try:
        values = json.loads(text, parse_constant=no_constant, parse_float=finite, object_pairs_hook=no_repeats)
    except json.JSONDecodeError as error:
        raise Unreadable(f"{name} is damaged at line {error.lineno}, column {error.colno}; "
                         "a copy of it may be whole.") from None
    except (ValueError, RecursionError) as error:
        what = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)[:200]
        raise Unreadable(f"{name} cannot be read: {what}.") from None
    try:
        return project_of(values, name)
    except Wrong as wrong:
        raise Unreadable(f"{name} is damaged: {wrong}") from None


def inside(png: bytes, name: str) -> str:
    """The text of the project inside a picture. Raises :class:`Unreadable`."""
    try:
        text = inlay.taken(png, LARGEST)
    except inlay.Damaged as reason:
        raise Unreadable(f"{name} is a damaged picture: {reason}.") from None
    if text is None:
        raise Unreadable(f"{name} is a picture without a project inside. A picture that File › Save picture made "
                         "holds one, unless another program has saved it since.")
    return text


class Wrong(Exception):
    """Something in the file is not what it has to be."""


def project_of(values: Any, name: str) -> Project:
    need(isinstance(values, dict), "it holds no project.")
    version = values.get("format")
    need(isinstance(version, int) and not isinstance(version, bool), "it does not say its format.")
    if version > FORMAT:
        raise Unreadable(f"{name} was written in format {version} by a newer version of Layerloom "
                         f"({str(values.get('written_by', 'unknown'))[:40]}); this one reads up to format {FORMAT}. "
                         "Open it there, or install the newer version.")
    need(version >= 1, f"there is no format {version}.")
    while version < FORMAT:
        values, version = FORWARD[version](values), version + 1
    networks = values.get("networks")
    need(isinstance(networks, dict) and bool(networks), "it holds no network.")
    title = values.get("title", "Untitled")
    need(isinstance(title, str) and len(title) <= 1000, "its title is not a short text.")
    plan = values.get("plan", {})
    need(isinstance(plan, dict), "its plan is not a set of keys and values.")
    try:
        plan_read = read_plan(plan)
    except (ValueError, RecursionError) as error:
        raise Wrong(str(error)) from None
    known = {"format", "written_by", "title", "networks", "plan"}
    return Project(title, {key: graph_of(key, graph) for key, graph in networks.items()}, plan_read,
                   {key: value for key, value in values.items() if key not in known})


def graph_of(network: str, values: Any) -> Graph:
    need(isinstance(values, dict), f"network {network[:40]!r} is not a set of keys and values.")
    listed, wired = values.get("nodes", {}), values.get("wires", [])
    need(isinstance(listed, dict), f"the nodes of {network[:40]!r} are not listed by id.")
    need(isinstance(wired, list), f"the wires of {network[:40]!r} are not a list.")
    nodes = {id: node_of(id, node) for id, node in listed.items()}
    wires = tuple(dict.fromkeys(wire_of(wire, nodes) for wire in wired))
    boxes = values.get("frames", {})
    need(isinstance(boxes, dict), f"the frames of {network[:40]!r} are not listed by id.")
    written = values.get("notes", {})
    need(isinstance(written, dict), f"the notes of {network[:40]!r} are not listed by id.")
    notes = {id: note_of(id, note, nodes) for id, note in written.items()}
    frames = {id: frame_of(id, frame, nodes.keys() | notes.keys()) for id, frame in boxes.items()}
    bends = values.get("bends", {})
    need(isinstance(bends, dict), f"the bent wires of {network[:40]!r} are not listed by wire.")
    points = {wire: points_of(text, bends[text]) for wire in wires if (text := str(wire)) in bends}
    known = {"nodes", "wires", "frames", "notes", "bends"}
    return Graph(nodes, wires, {key: value for key, value in values.items() if key not in known}, frames, notes, points)


def points_of(wire: str, values: Any) -> tuple[tuple[float, float], ...]:
    need(isinstance(values, list) and 0 < len(values) <= MOST, f"the wire {wire} is led through no list of points.")
    for at in values:
        need(isinstance(at, list) and len(at) == 2 and all(map(coordinate, at)),
             f"a point of the wire {wire} does not say where it lies.")
    return tuple((float(x), float(y)) for x, y in values)


def note_of(id: str, values: Any, nodes: Mapping[str, Placed]) -> Note:
    need(bool(NAME.match(id)) and id not in nodes, f"{id[:40]!r} cannot be the id of a note.")
    need(isinstance(values, dict), f"note {id} is not a set of keys and values.")
    text, colour, at, size = values.get("text"), values.get("colour", ""), values.get("at"), values.get("size")
    need(isinstance(text, str) and len(text) <= LONGEST and cleaned(text) == text, f"note {id} has no plain text.")
    need(isinstance(colour, str), f"the colour of note {id} is not a word.")
    need(isinstance(at, list) and len(at) == 2 and all(map(coordinate, at)), f"note {id} does not say where it lies.")
    need(isinstance(size, list) and len(size) == 2 and all(map(coordinate, size)) and min(size) > 0,
         f"note {id} does not say how large it is.")
    return Note(text, colour, (float(at[0]), float(at[1])), (float(size[0]), float(size[1])),
                {key: value for key, value in values.items() if key not in ("text", "colour", "at", "size")})


def frame_of(id: str, values: Any, there: Container[str]) -> Frame:
    need(bool(NAME.match(id)), f"{id[:40]!r} cannot be the id of a frame.")
    need(isinstance(values, dict), f"frame {id} is not a set of keys and values.")
    title, colour, holds = values.get("title", ""), values.get("colour", ""), values.get("holds")
    need(isinstance(title, str) and len(title) <= 200 and title.isprintable(), f"frame {id} has no short title.")
    need(isinstance(colour, str), f"the colour of frame {id} is not a word.")
    need(isinstance(holds, list) and bool(holds), f"frame {id} does not say which nodes it holds.")
    for node in holds:
        need(isinstance(node, str) and node in there, f"frame {id} holds {str(node)[:40]}, and there is no such node.")
    box = values.get("box")
    need(box is None or (isinstance(box, list) and len(box) == 4 and all(map(coordinate, box))
                         and box[0] < box[2] and box[1] < box[3]), f"frame {id} does not say how large it is.")
    return Frame(title, colour, tuple(dict.fromkeys(holds)),
                 {key: value for key, value in values.items() if key not in ("title", "colour", "holds", "box")},
                 tuple(map(float, box)) if box else None)  # type: ignore[arg-type]


def node_of(id: str, values: Any) -> Placed:
    need(bool(NAME.match(id)), f"{id[:40]!r} cannot be the id of a node.")
    need(isinstance(values, dict), f"node {id} is not a set of keys and values.")
    kind, name = values.get("kind"), values.get("name", id)
    need(isinstance(kind, str) and bool(NAME.match(kind)), f"node {id} does not say its kind.")
    need(isinstance(name, str) and bool(NAME.match(name)), f"node {id} is called {str(name)[:40]!r}, which is no name.")
    at, set_to = values.get("at", [0, 0]), values.get("values", {})
    need(isinstance(at, list) and len(at) == 2 and all(map(coordinate, at)), f"node {id} does not say where it lies.")
    need(isinstance(set_to, dict), f"the values of node {id} are not a set of keys and values.")
    kind = Node.renamed.get(kind, kind)
    shares = values.get("shares", "")
    need(shares == "" or (isinstance(shares, str) and bool(NAME.match(shares)) and shares != id),
         f"node {id} uses the weights of {str(shares)[:40]!r}, which is no other node.")
    face = values.get("face", {})
    need(isinstance(face, dict) and all(isinstance(word, str) and NAME.match(word) for word in face.values()),
         f"what node {id} shows on the face of its block is not words by param.")
    known = {"kind", "name", "at", "values", "shares", "face"}
    state = values.get("state")
    if state in (BYPASSED, MUTED):  # another one is of a newer version, and kept
        known.add("state")
    return Placed(kind, name, complete(kind, set_to), (float(at[0]), float(at[1])),
                  {key: value for key, value in values.items() if key not in known}, shares, face,
                  state if "state" in known else "")


def coordinate(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e9


def complete(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    """Lists become tuples; params the file does not mention take their default."""
    found = {key: frozen(value) for key, value in values.items()}
    for name, param in catalogue[kind].params.items() if kind in catalogue else ():
        if param.formerly in found and name not in found:
            found[name] = found.pop(param.formerly)
        found.setdefault(name, param.default)
    return found


def frozen(value: Any) -> Any:
    return tuple(map(frozen, value)) if isinstance(value, list) else value


def wire_of(text: Any, nodes: Mapping[str, Placed]) -> Wire:
    match = WIRE.match(text) if isinstance(text, str) else None
    if match is None:
        raise Wrong(f"{str(text)[:80]!r} is not a wire; one reads 'conv1.y -> relu1.x'.")
    wire = Wire(*match.groups())
    for id in (wire.source, wire.target):
        need(id in nodes, f"the wire {text} names {id}, and there is no such node.")
    return wire


def need(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Wrong(otherwise)


def no_constant(word: str) -> float:
    raise ValueError(f"{word} is not a number a project may hold")


def no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise ValueError(f"{twice[:40]!r} stands there twice")
    return found


def finite(word: str) -> float:
    """A number with decimals, wherever in the file it stands."""
    number = float(word)
    if not math.isfinite(number):
        raise ValueError(f"{word[:40]} is not a finite number")
    return number


latest: tuple[Project, str] | None = None
"""What was asked for last: a save keeps a copy, writes the file and keeps a version, all of the same project."""


def text(project: Project) -> str:
    """The content of the project's file. Equal projects give equal text."""
    global latest
    known = latest
    if known is None or known[0] is not project:
        known = latest = (project, written(project))
    return known[1]


def written(project: Project) -> str:
    networks = ",\n".join(f"    {line(name)}: {{\n{graph_text(graph)}\n    }}"
                          for name, graph in project.networks.items())
    parts = [f'  "format": {FORMAT}', f'  "written_by": {line(VERSION)}', f'  "title": {line(project.title)}',
             f'  "networks": {{\n{networks}\n  }}', f'  "plan": {indented(plan_values(project.plan))}']
    parts += [f"  {line(key)}: {indented(value)}" for key, value in project.rest.items()]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def graph_text(graph: Graph) -> str:
    nodes = ",\n".join(f"        {line(id)}: {node_text(placed)}" for id, placed in graph.nodes.items())
    wires = ",\n".join(f'        "{wire}"' for wire in graph.wires)  # names, so nothing is to be escaped
    parts = ['      "nodes": {' + (f"\n{nodes}\n      }}" if nodes else "}"),
             '      "wires": [' + (f"\n{wires}\n      ]" if wires else "]")]
    frames = ",\n".join(f"        {line(id)}: {line(frame_values(frame))}"
                        for id, frame in kept(graph.frames, graph.nodes.keys() | graph.notes.keys()).items())
    parts += [f'      "frames": {{\n{frames}\n      }}'] if frames else []
    notes = ",\n".join(f"        {line(id)}: {line(note_values(note))}" for id, note in graph.notes.items())
    parts += [f'      "notes": {{\n{notes}\n      }}'] if notes else []
    bends = ",\n".join(f"        {line(str(wire))}: {line([spot(at) for at in graph.bends[wire]])}"
                       for wire in graph.wires if wire in graph.bends) if graph.bends else ""
    parts += [f'      "bends": {{\n{bends}\n      }}'] if bends else []
    parts += [f"      {line(key)}: {line(value)}" for key, value in graph.rest.items()]
    return ",\n".join(parts)


def frame_values(frame: Frame) -> dict[str, Any]:
    box = {"box": spot(frame.box)} if frame.box else {}
    return {"title": frame.title, "colour": frame.colour, "holds": list(frame.holds), **box, **frame.rest}


def note_values(note: Note) -> dict[str, Any]:
    return {"text": note.text, "colour": note.colour, "at": spot(note.at), "size": spot(note.size), **note.rest}


def spot(place: tuple[float, ...]) -> list[float]:
    """Coordinates as a person would write them."""
    return [int(v) if v == int(v) else round(v, 2) for v in place]


def node_text(placed: Placed) -> str:
    """A node as its line says it; made once, as a node never changes and files are written again and again."""
    known = vars(placed)
    if "text" not in known:
        known["text"] = line(node_values(placed))
    return known["text"]


def node_values(placed: Placed) -> dict[str, Any]:
    at = spot(placed.at)
    shares = {"shares": placed.shares} if placed.shares else {}
    face = {"face": dict(placed.face)} if placed.face else {}
    state = {"state": placed.state} if placed.state else {}
    return {"kind": placed.kind, "name": placed.name, "at": at, "values": dict(placed.values), **shares, **face,
            **placed.rest, **state}


def line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def indented(value: Any, depth: int = 1) -> str:
    """JSON with a key a line; short things stay on one."""
    short = line(value)
    if not isinstance(value, dict) or len(short) <= 100 - 2 * depth:
        return short
    pad = "  " * (depth + 1)
    inner = ",\n".join(f"{pad}{line(key)}: {indented(each, depth + 1)}" for key, each in value.items())
    return "{\n" + inner + "\n" + "  " * depth + "}"


def content(project: Project) -> bytes:
    """The bytes of the project's file. Halves of characters, which JSON can say and UTF-8 cannot, stand as JSON says
    them."""
    return text(project).encode(errors="backslashreplace")


def save(project: Project, path: Path | str) -> str:
    """Write the project's file, whole or not at all; gives the :func:`fingerprint` of what was written, whoever writes
    there next. Raises ``OSError`` and then leaves the old file as it was."""
    written = content(project)
    replace_file(Path(path), written)
    return hashlib.sha256(written).hexdigest()


def replace_file(path: Path, content: bytes) -> None:
    """Put ``content`` where ``path`` is in one step: a reader sees the old file or the new one. A file that is
    protected from writing is left alone: putting another in its place would need no right to it."""
    path = Path(os.path.realpath(path))
    if os.path.exists(path) and not path.stat().st_mode & 0o222:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    sweep_parts(path)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=part(path), suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def fingerprint(path: Path | None) -> str:
    """What tells the content of a file from any other; empty if there is none that could hold a project."""
    try:
        state = path.stat() if path else None
        if path is None or state is None or not stat.S_ISREG(state.st_mode) or state.st_size > LARGEST:
            return ""
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


