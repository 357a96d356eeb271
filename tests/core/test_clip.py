"""Copied nodes are text that is read as carefully as a file."""

from __future__ import annotations

import json

import pytest

from app.core import clip, file
from app.core.graph import Graph, Wire, place
from app.core.project import Project


def graph() -> Graph:
    return Graph({"image": place("Input", "image", (0, 0), shape=(4,)), "fc": place("Linear", "fc", (216, 8))},
                 (Wire("image", "x", "fc", "x"),))


def test_what_is_copied_comes_back_with_fresh_ids_and_names() -> None:
    text = clip.copied(graph(), ["image", "fc"])
    pasted, new = clip.pasted(graph(), text)
    assert new == ("image1", "fc1")
    assert pasted.nodes["fc1"].values == graph().nodes["fc"].values
    assert pasted.nodes["fc1"].at == (248, 40)
    assert Wire("image1", "x", "fc1", "x") in pasted.wires


def test_into_an_empty_network_words_stay() -> None:
    pasted, _ = clip.pasted(Graph(), clip.copied(graph(), ["image", "fc"]), by=(0, 0))
    assert pasted == graph()


def test_only_wires_between_the_copied_come_along() -> None:
    assert clip.pasted(Graph(), clip.copied(graph(), ["fc"]))[0].wires == ()


def test_nodes_can_be_put_at_a_place() -> None:
    pasted, new = clip.pasted(graph(), clip.copied(graph(), ["image", "fc"]), at=(1000, 500))
    assert [pasted.nodes[id].at for id in new] == [(1000, 500), (1216, 508)]


def test_a_whole_project_can_be_pasted() -> None:
    pasted, new = clip.pasted(Graph(), file.text(Project(networks={"main": graph()})))
    assert len(new) == 2
    assert len(pasted.wires) == 1


def test_an_unknown_kind_is_kept() -> None:
    text = clip.copied(graph(), ["fc"]).replace('"Linear"', '"Wavelet"')
    pasted, new = clip.pasted(Graph(), text)
    assert pasted.nodes[new[0]].kind == "Wavelet"


def node(**changed: object) -> str:
    values = {"kind": "Linear", "name": "fc", "at": [0, 0], "values": {}} | changed
    return json.dumps({"format": 1, "networks": {"copied": {"nodes": {"fc": values}, "wires": []}}})


@pytest.mark.parametrize("text", [
    "", "hello", "{", "[]", "{}", "null", '{"format": 1}', '{"format": 99, "networks": {}}', "{" * 50_000, "[" * 50_000,
    '{"format": 1, "networks": {"copied": {"nodes": {}, "wires": []}}}',
    node(name="__import__('os').system('true')"), node(name="a b"), node(name="x" * 200), node(kind="os.system"),
    node(at=[1e400, 0]), node(at=["0", 0]), node(at=None), node(values=[1]), node(name=3),
    node().replace('"wires": []', '"wires": ["fc.y -> nobody.x"]'),
    node().replace('"wires": []', '"wires": ["fc.y; import os -> fc.x"]'),
    node().replace('"fc": {', '"fc); import os": {'),
    '{"format": 1, "format": 1, "networks": {}}', "\x00\x01", "{\"format\": NaN}", "🦊", '{"format": 1e999}',
])
def test_hostile_text_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(file.Unreadable) as refused:
        clip.pasted(graph(), text)
    assert str(refused.value).endswith(".")
    assert len(str(refused.value)) < 400


def test_values_of_any_sort_stay_values() -> None:
    values = {"out_features": "__import__('os')", "bias": [[], {}], "more": None}
    pasted, new = clip.pasted(graph(), node(values=values))
    assert pasted.nodes[new[0]].values["out_features"] == "__import__('os')"
