"""A project comes back from its file as it was; a file that cannot be read is refused in a sentence."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.bends import bent
from app.core.check import check
from app.core.file import LARGEST, Unreadable, fingerprint, parse, read, save, text
from app.core.graph import Graph, Wire, place
from app.core.project import Project
from app.core.shared import partners, share
from app.core.starters import starters
from nodes import catalogue


def small() -> Project:
    graph = Graph().put({"image": place("Input", "image", (0, 80), shape=(1, 8, 8)),
                         "head": place("Linear", "head", (240, 80), out_features=10),
                         "digit": place("Output", "digit", (480, 80))},
                        [Wire("image", "x", "head", "x"), Wire("head", "y", "digit", "x")])
    return Project("Digits", {"main": graph})


def test_a_project_comes_back_as_it_was(tmp_path: Path) -> None:
    save(small(), tmp_path / "digits.loom")
    assert read(tmp_path / "digits.loom") == small()
    assert text(read(tmp_path / "digits.loom")) == text(small())


def test_one_node_and_one_wire_a_line() -> None:
    lines = text(small()).splitlines()
    assert sum('"kind":' in line and '"values":' in line for line in lines) == 3
    assert sum(" -> " in line for line in lines) == 2


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_graph_comes_back_as_it_was(data: st.DataObject) -> None:
    kinds = data.draw(st.lists(st.sampled_from(sorted(catalogue)), min_size=1, max_size=8))
    spot = st.floats(-1e6, 1e6).map(lambda x: round(x, 2))
    graph = Graph()
    for i, kind in enumerate(kinds):
        graph = graph.add(f"n{i}", place(kind, f"n{i}", (data.draw(spot), data.draw(spot))))
    title = data.draw(st.text(max_size=40).filter(lambda t: t.encode("utf-8", "ignore").decode() == t))
    project = Project(title, {"main": graph})
    assert parse(text(project).encode()) == project


edits = st.one_of(
    st.tuples(st.just("move"), st.integers(0, 9), st.integers(-400, 400)),
    st.tuples(st.just("bend"), st.integers(0, 9), st.integers(-400, 400)),
    st.tuples(st.just("set"), st.integers(0, 9), st.integers(1, 99)),
    st.tuples(st.just("rename"), st.integers(0, 9), st.integers(1, 99)),
    st.tuples(st.just("add"), st.integers(0, 9), st.integers(1, 99)),
    st.tuples(st.just("remove"), st.integers(0, 9), st.integers(1, 99)),
    st.tuples(st.just("share"), st.integers(0, 9), st.integers(0, 9)),
    st.tuples(st.just("mute"), st.integers(0, 9), st.integers(0, 2)))


def edited(graph: Graph, edit: tuple[str, int, int]) -> Graph:
    what, which, value = edit
    if what == "add":
        return graph.add(f"new{value}", place("Linear", f"new{value}", (value, which)))
    ids = list(graph.nodes)
    if not ids:
        return graph
    id = ids[which % len(ids)]
    placed = graph.nodes[id]
    changes: dict[str, Callable[[], Graph]] = {
        "move": lambda: graph.move({id: (value / 7, which / 3)}),
        "bend": lambda: bent(graph, graph.wires[which % len(graph.wires)], [(value / 7, which / 3)])
        if graph.wires else graph,
        "set": lambda: graph.set(id, out_features=value) if placed.kind == "Linear" else graph,
        "rename": lambda: graph.rename(id, f"called{value}"),
        "remove": lambda: graph.remove(id),
        "share": lambda: share(graph, [id], next(partners(graph, id))) if any(partners(graph, id)) else graph,
        "mute": lambda: graph.add(id, replace(placed, state=("", "muted", "bypassed")[value]))}
    return changes[what]()


@given(st.lists(edits, max_size=12))
@settings(max_examples=100, deadline=None)
def test_what_is_remembered_of_a_graph_never_stands_for_another(found: list[tuple[str, int, int]]) -> None:
    """Nodes, graphs and reports keep what was worked out of them; after an edit nothing of it may be out of date."""
    project = small()
    for edit in found:
        before = project.network
        check(before), text(project), before.order, before.by_kind, before.sharing, before.sources
        graph = edited(before, edit)
        graph.learn(before)
        project = project.with_network(project.main, graph)
        fresh = parse(text(project))
        assert fresh == project
        again, anew = project.network, fresh.network
        for name in ("incoming", "readers", "sources", "order", "by_kind", "blocks", "sharing"):
            assert getattr(again, name) == getattr(anew, name), name
        assert [placed.spelled for placed in again.nodes.values()] == [each.spelled for each in anew.nodes.values()]
        assert check(again).problems == check(anew).problems


def test_what_is_not_known_is_kept() -> None:
    values = json.loads(text(small()))
    values["colour_of_the_week"] = "blue"
    values["plan"]["data"]["weather"] = {"rain": True}
    values["networks"]["main"]["stickers"] = [1, 2]
    values["networks"]["main"]["nodes"]["odd"] = {"kind": "FluxCapacitor", "name": "odd", "at": [1, 2],
                                                  "values": {"gigawatts": 1.21}, "locked": True}
    values["networks"]["main"]["nodes"]["head"]["values"]["tint"] = "red"
    again = json.loads(text(parse(json.dumps(values))))
    assert again == values


def test_a_newer_format_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "new.loom"
    path.write_text('{"format": 7, "written_by": "3.1", "anything": []}')
    with pytest.raises(Unreadable, match=r"format 7 by a newer version of Layerloom \(3.1\)"):
        read(path)
    assert "anything" in path.read_text()


@pytest.mark.parametrize(("content", "says"), [
    ("", "empty"), ("{", "line 1"), ("[]", "no project"), ("{}", "format"), ('{"format": 1}', "no network"),
    ('{"format": 1, "networks": {"main": {"nodes": {"a b": {}}}}}', "a b"),
    ('{"format": 1, "networks": {"main": {"nodes": {"a": {"kind": "ReLU", "name": "x y"}}}}}', "x y"),
    ('{"format": 1, "networks": {"main": {"nodes": {"a": {"kind": "import os"}}}}}', "kind"),
    ('{"format": 1, "networks": {"main": {"nodes": {}, "wires": ["a.y -> b.x"]}}}', "no such node"),
    ('{"format": 1, "networks": {"main": {"nodes": {}, "wires": [7]}}}', "7"),
    ('{"format": 1, "format": 1}', "twice"), ('{"format": NaN}', "NaN"), ('{"format": 1e999}', "finite"),
    ('{"format": 1, "odd": [1e999]}', "finite"),
    ('{"format": 1, "networks": {"main": {}}, "plan": {"budget": {"epochs": "many"}}}', "budget.epochs"),
    ("[" * 100_000, "nested"), ("\x00", "line 1"),
])
def test_a_damaged_file_gets_a_sentence(content: str, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        parse(content)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"PK\x03\x04", bytes(range(256))])
def test_bytes_that_are_no_text_get_a_sentence(content: bytes) -> None:
    with pytest.raises(Unreadable):
        parse(content)


def test_a_missing_file_and_a_folder_get_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no file"):
        read(tmp_path / "nowhere.loom")
    with pytest.raises(Unreadable, match="folder"):
        read(tmp_path)


def test_thousands_of_damaged_files_give_a_project_or_a_sentence() -> None:
    """Bytes of real projects cut, swapped, repeated and overwritten; whatever opens is also checked and written."""
    from app.core.inspect import inspect

    random_, told = random.Random(11), []
    originals = [each.path.read_bytes() for each in starters()] + [text(small()).encode()]
    for _ in range(10_000):
        content = bytearray(random_.choice(originals))
        for _ in range(random_.randint(1, 6)):
            at, length = random_.randrange(len(content) + 1), random_.choice([1, 1, 2, 9, 60])
            act = random_.randrange(4)
            if act == 0:
                del content[at:at + length]
            elif act == 1:
                content[at:at + length] = bytes(random_.randrange(32, 127) for _ in range(length))
            elif act == 2:
                content[at:at] = content[at:at + length]
            else:
                odd = [b"null", b"-1", b"1e308", b"true", b'"', b"{}", b"[]", b"99999999999999"]
                content[at:at] = random_.choice(odd)
        try:
            project = parse(bytes(content))
        except Unreadable as reason:
            told.append(str(reason))
            continue
        inspect(project)
        assert parse(text(project)) == project
    assert len(told) > 100
    assert all(told)


def test_a_failed_save_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "digits.loom"
    save(small(), path)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        save(Project("Other"), path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["digits.loom"]


def test_a_name_as_long_as_a_name_can_be_is_saved_again_and_again(tmp_path: Path) -> None:
    path = tmp_path / ("日本語" * 27 + "ab.loom")  # 250 bytes of 255
    save(small(), path)
    save(Project("Other"), path)
    assert read(path).title == "Other" and [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_file_that_is_protected_from_writing_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "kept.loom"
    save(small(), path)
    path.chmod(0o444)
    with pytest.raises(PermissionError):
        save(Project("Other"), path)
    assert read(path) == small()


def test_half_a_character_is_saved_as_it_was_read(tmp_path: Path) -> None:
    path = tmp_path / "half.loom"
    path.write_text(text(Project("Half")).replace("Half", "\\ud800 half"))
    project = read(path)
    assert project.title == "\ud800 half"
    save(project, path)
    assert read(path) == project


def test_what_is_no_file_or_far_too_large_is_refused_unread(tmp_path: Path) -> None:
    huge, pipe, loop = tmp_path / "film.mp4", tmp_path / "pipe.loom", tmp_path / "loop.loom"
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    for path in (huge, pipe, loop):
        with pytest.raises(Unreadable):
            read(path)
        assert fingerprint(path) == ""
