"""Nodes become a block and blocks become nodes again; networks come, go and are renamed."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import block, clip, networks, shared
from app.core.check import check
from app.core.frames import framed, held
from app.core.graph import MUTED, Graph, Wire, place
from app.core.inspect import inspect
from app.core.networks import Refused
from app.core.project import Project
from app.core.write import write
from app.engine.build import build
from app.engine.weights import put_weights, weights_of
from tests.golden.blocks import PLAN, PROJECTS, Draw
from tests.golden.networks import FIELDS

KINDS = ("Linear", "ReLU", "Add", "Concat", "LSTM", "Dropout")


def chain() -> Project:
    """table → wide → bend → narrow → price, and a sum around the middle."""
    draw = Draw()
    draw("Input", "table", field="table")
    draw("Linear", "wide", out_features=6)
    draw("Tanh", "bend")
    draw("Add", "add", "bend", "table")
    draw("Linear", "narrow", out_features=1)
    draw("Output", "price", field="price")
    places = {id: (216.0 * n, 40.0 * (n % 2)) for n, id in enumerate(draw.graph.nodes)}
    return Project("Chain", {"main": draw.graph.move(places)}, PLAN)


def same(one: Graph, other: Graph) -> bool:
    """Whether two graphs have the same nodes, and the same tensors in the same order at each port."""
    return one.nodes == other.nodes and one.incoming == other.incoming


def test_chosen_nodes_become_a_block_that_computes_the_same() -> None:
    project = chain()
    after, id = block.made(project, "main", ["wide", "bend", "add"])
    findings = inspect(after)
    assert findings.ok
    assert list(after.networks) == ["main", "block"]
    assert list(after.networks["main"].nodes) == ["table", "narrow", "price", id]
    assert set(after.networks["main"].wires) == {Wire("table", "x", id, "x"), Wire(id, "y", "narrow", "x"),
                                                 Wire("narrow", "y", "price", "x")}
    sources = [write(each.network, check(each.network, FIELDS), "Chain") for each in (project, after)]
    modules = [build(source, seed=n) for n, source in enumerate(sources)]
    put_weights(modules[1], sources[1], weights_of(modules[0], sources[0]))  # they follow the ids into the block
    given = torch.rand(4, 6)
    assert torch.equal(modules[0](given), modules[1](given))
    put_weights(modules[0], sources[0], weights_of(modules[1], sources[1]))  # and out of it again


def test_what_a_block_leaves_lies_in_the_frame_the_block_was_in() -> None:
    project = chain()
    graph, frame = framed(framed(project.network, ["wide", "bend", "add"])[0], ["narrow"], "Last")
    part, id = block.made(project.with_network("main", graph), "main", ["bend", "narrow", "add"])
    assert part.network.frames["frame1"].holds == ("wide",) and part.networks["block"].frames.keys() == {frame}
    within = part.with_network("main", held(part.network, [id], "frame1"))
    alone = part.with_network("main", framed(part.network, [id], "Alone")[0])
    for before, name, holds in ((within, "frame1", ("wide", "bend", "add")), (alone, "frame2", ("bend", "add"))):
        after, _ = block.unpacked(before, "main", id)
        frames = after.network.frames
        assert frames[name] == replace(before.network.frames[name], holds=holds)
        assert [each.holds for each in frames.values() if each.title == "Last"] == [("narrow",)], "in its own"
    after, _ = block.unpacked(part, "main", id)
    assert after.network.frames["frame1"].holds == ("wide",)


def test_an_input_lies_beside_what_reads_it() -> None:
    graph = chain().network.move({"table": (0.0, -700.0), "bend": (432.0, 300.0)})
    after, _ = block.made(chain().with_network("main", graph), "main", ["bend", "add", "narrow"])
    nodes = after.networks["block"].nodes
    assert [nodes[id].at[1] for id in after.networks["block"].of_kind("Input")] == [nodes["add"].at[1], 300.0]


def test_a_block_of_what_lies_in_two_rows_takes_a_place_that_is_free() -> None:
    """Between the rows it would lie over others."""
    rows = {"table": (0, 0), "wide": (216, 0), "bend": (432, 0), "add": (0, 192), "narrow": (216, 192),
            "price": (432, 192)}
    project = chain().with_network("main", chain().network.move(rows))
    after, id = block.made(project, "main", ["bend", "add"])
    assert after.network.nodes[id].at == (432, 0)
    back, _ = block.unpacked(after, "main", id)
    assert {each: placed.at for each, placed in back.network.nodes.items()} == rows
    alone = project.with_network("main", project.network.move({"wide": (216, 900), "narrow": (216, 900)}))
    after, id = block.made(alone, "main", ["bend", "add"])
    assert after.network.nodes[id].at == (216, 96)


def test_blocks_are_counted_by_their_own_numbers() -> None:
    after, first = block.made(chain(), "main", ["bend"])
    after, second = block.made(after, "main", ["wide"])
    assert list(after.networks) == ["main", "block", "block 2"] and (first, second) == ("block1", "block2")
    assert [block.word_of(name) for name in ("<b>x</b> & co", "2d", "12", "größe", "stage 3", "layer4")] == \
        ["b_x_b_co", "block_2d", "block", "gr_e", "stage", "layer4"]


def test_a_block_in_the_way_of_itself_is_refused_in_words() -> None:
    with pytest.raises(Refused, match=r"^bend reads from the chosen nodes and feeds them too.*Choose it as well"):
        block.made(chain(), "main", ["wide", "add"])
    with pytest.raises(Refused, match=r"^Choose the nodes"):
        block.made(chain(), "main", ["table", "price"])


def test_a_family_of_weights_is_not_torn_apart() -> None:
    project = chain()
    graph = project.network.add("twin", place("Linear", "twin", out_features=6)).connect(Wire("add", "y", "twin", "x"))
    project = project.with_network("main", shared.share(graph, ["wide", "twin"]))
    with pytest.raises(Refused, match=r"wide has the same weights as twin|twin has the same weights as wide"):
        block.made(project, "main", ["wide", "bend"])


def test_several_wires_across_the_border_get_names_from_top_to_bottom() -> None:
    draw = Draw()
    draw("Input", "low", field="table", )
    draw("Input", "high", field="table")
    draw("Add", "sum", "low", "high")
    draw("Multiply", "product", "high", "low")
    draw("Output", "one", "sum", field="price")
    draw("Output", "two", "product", field="price")
    graph = draw.graph.move({"low": (0, 200), "high": (0, 0), "sum": (216, 0), "product": (216, 200),
                             "one": (432, 0), "two": (432, 200)})
    after, id = block.made(Project("Ends", {"main": graph}, PLAN), "main", ["sum", "product"])
    shown = after.networks["block"].shown
    assert list(shown.inputs) == ["high", "low"]
    assert list(shown.outs) == ["sum_out", "product_out"]
    assert after.network.incoming[id] == {"high": [("high", "x")], "low": [("low", "x")]}


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_a_block_that_is_unpacked_is_what_it_was(data: st.DataObject) -> None:
    graph = Graph({"a": place("Input", "a", (0.0, 0.0), field="table"), "b": place("Input", "b", (0.0, 96.0),
                                                                                  field="table")})
    for n in range(data.draw(st.integers(1, 9))):
        kind, earlier = data.draw(st.sampled_from(KINDS)), list(graph.nodes)
        id = f"n{n}"
        at = (round(data.draw(st.integers(-20, 40)) * 7.3, 2), round(data.draw(st.integers(-20, 40)) * 7.3, 2))
        graph = graph.add(id, place(kind, id, at))
        for into in graph.nodes[id].node.inputs:
            for _ in range(data.draw(st.integers(0, 3 if kind in ("Add", "Concat") else 1))):
                source = data.draw(st.sampled_from(earlier))
                out = data.draw(st.sampled_from(list(graph.nodes[source].node.outputs)))
                graph = graph.connect(Wire(source, out, id, into))
    graph = graph.put({"end": place("Output", "end", (400.0, 0.0))}, [Wire(list(graph.nodes)[-1], "y", "end", "x")])
    project = Project("Any", {"main": graph}, PLAN)
    chosen = data.draw(st.sets(st.sampled_from([id for id in graph.nodes if id not in "ab"]), min_size=1))
    try:
        after, id = block.made(project, "main", chosen)
    except Refused:
        return
    back, new = block.unpacked(after, "main", id)
    assert set(new) == {each for each in chosen if each != "end"}
    assert list(back.networks) == ["main"]
    assert same(back.network, project.network)
    before, now = inspect(project).reports["main"], inspect(after).reports["main"]
    if before.ok:
        assert now.ok
        assert now.parameters == before.parameters
        assert now.tensors.get(graph.incoming["end"]["x"][0]) in (None, before.tensors[graph.incoming["end"]["x"][0]])


@pytest.mark.parametrize("weights", ["own", "shared"])
def test_repeats_are_unpacked_one_after_the_other(weights: str) -> None:
    project, id = block.made(chain(), "main", ["wide", "bend"])
    project = project.with_network("main", project.network.set(id, repeat=3, weights=weights))
    before = inspect(project).reports["main"]
    after, new = block.unpacked(project, "main", id)
    report = inspect(after).reports["main"]
    assert report.ok
    assert len(new) == 6
    assert report.parameters == before.parameters == (3 if weights == "own" else 1) * 42 + 7
    assert len({placed.at for placed in after.network.nodes.values()}) == len(after.network.nodes)


@pytest.mark.parametrize(("second", "repeat", "weights"), [(False, 1, "own"), (True, 3, "own"), (True, 2, "shared")])
def test_blocks_of_one_set_of_weights_are_unpacked_together(second: bool, repeat: int, weights: str) -> None:
    project, id = block.made(chain(), "main", ["wide", "bend"])
    graph = project.network.set(id, repeat=repeat, weights=weights)
    graph = graph.add("again", replace(graph.nodes[id], name="again", at=(500.0, 90.0)))
    between = [Wire(id, "y", "again", "x"), *(wire._replace(source="again") for wire in graph.wires
                                              if wire.source == id)]
    graph = replace(graph, wires=(*(wire for wire in graph.wires if wire.source != id), *between))
    project = project.with_network("main", shared.share(graph, [id, "again"]))
    before = inspect(project).reports["main"]
    assert before.ok
    after, new = block.unpacked(project, "main", "again" if second else id)
    report = inspect(after).reports["main"]
    assert report.ok
    assert not after.network.blocks and list(after.networks) == ["main"]
    assert set(new) < after.network.nodes.keys() and len(new) == 4 * repeat
    assert report.parameters == before.parameters == (repeat if weights == "own" else 1) * 42 + 7
    sources = [write(each.network, check(each.network, FIELDS), "Chain") for each in (project, after)]
    assert [sum(each.numel() for each in build(source).parameters()) for source in sources] == [report.parameters] * 2


def test_a_block_inside_is_unpacked_with_what_is_set_on_it() -> None:
    project = PROJECTS["stages"]()
    before = inspect(project).reports["main"]
    after, _ = block.unpacked(project, "main", "second")
    report = inspect(after).reports["main"]
    assert report.ok
    assert report.parameters == before.parameters
    assert "stage" in after.networks  # another block stands for it
    less, _ = block.unpacked(after, "main", "third")
    assert "stage" not in less.networks


def test_one_block_is_made_independent() -> None:
    project = PROJECTS["unlike"]()
    after = block.independent(project, "main", "hard")
    assert after.network.nodes["hard"].values["network"] == "gate 2"
    changed = after.with_network("gate 2", after.networks["gate 2"].set("drop", p=0.75))
    assert changed.networks["gate"].nodes["drop"].values["p"] == 0.25


def test_what_is_shown_on_a_face_is_shown_through_a_new_block() -> None:
    project = PROJECTS["unlike"]()
    after, id = block.made(project, "gate", ["drop"])
    assert after.networks["gate"].nodes[id].face == {"share": "share"}
    assert inspect(after).ok
    assert after.network.nodes["hard"].node.given["share"] == 0.5
    module = build(write(after.network, inspect(after).reports["main"], "Unlike"))
    assert [each.p for each in module.modules() if isinstance(each, torch.nn.Dropout)] == [0.25, 0.5]
    back, _ = block.unpacked(after, "gate", id)
    assert same(back.networks["gate"], project.networks["gate"])


def test_a_network_is_renamed_wherever_it_stands() -> None:
    project = networks.renamed(PROJECTS["stages"](), "bottleneck", "narrow")
    assert inspect(project).ok
    assert project.network.nodes["first"].values["network"] == "narrow"
    assert networks.renamed(project, "main", "whole").main == "whole"
    with pytest.raises(Refused, match="is a network called stage already"):
        networks.renamed(project, "narrow", "stage")


def test_a_network_that_is_needed_is_not_deleted() -> None:
    project = PROJECTS["stages"]()
    with pytest.raises(Refused, match=r"2 blocks stand for bottleneck"):
        networks.deleted(project, "bottleneck")
    with pytest.raises(Refused, match=r"main is the network that is trained"):
        networks.deleted(project, "main")
    more = networks.added(project, "spare")
    assert {problem.state for _, problem in inspect(more).problems} == {"unfinished"}
    assert list(networks.deleted(more, "spare").networks) == list(project.networks)


def test_a_block_may_not_stand_in_what_it_holds() -> None:
    project = PROJECTS["stages"]()
    assert networks.refusal(project, "bottleneck", "stage") == "stage holds bottleneck already; bottleneck cannot " \
                                                               "hold it as well."
    assert networks.refusal(project, "stage", "stage") == "stage cannot hold itself."
    assert networks.refusal(project, "main", "stage") == ""


def test_unpacking_where_names_are_taken_finds_others() -> None:
    project, id = block.made(chain(), "main", ["wide", "bend"])
    graph = project.network.add("bend", place("ReLU", "bend"))
    after, new = block.unpacked(project.with_network("main", graph), "main", id)
    assert len(after.network.names) == len(after.network.nodes)
    assert after.network.nodes["bend"].kind == "ReLU"
    assert replace(after.network.nodes[new[1]], name="bend") == chain().network.nodes["bend"]


def test_a_frame_goes_along() -> None:
    project = chain()
    graph, _ = framed(project.network, ["wide", "bend"], "Widening")
    project = project.with_network("main", graph)
    after, id = block.made(project, "main", ["wide", "bend"])
    assert not after.network.frames
    assert [frame.title for frame in after.networks["block"].frames.values()] == ["Widening"]
    back, _ = block.unpacked(after, "main", id)
    assert [(frame.title, frame.holds) for frame in back.network.frames.values()] == [("Widening", ("wide", "bend"))]
    half, _ = block.made(project, "main", ["bend"])
    assert [frame.holds for frame in half.network.frames.values()] == [("wide",)]


def test_a_copied_block_brings_what_it_needs() -> None:
    project = PROJECTS["stages"]()
    text = clip.copied(project.network, ["second"])
    other, (id,) = clip.into(chain(), "main", text)
    assert set(other.networks) == {"main", "stage", "halving", "bottleneck"}
    assert other.network.nodes[id].node.sure
    again, (second,) = clip.into(other, "main", text)
    assert set(again.networks) == set(other.networks)  # they are there already
    edited = again.with_network("stage", again.networks["stage"].rename("rest", "tail"))
    third, (odd,) = clip.into(edited, "main", text)
    assert third.network.nodes[odd].values["network"] == "stage 2"
    assert third.network.nodes[second].values["network"] == "stage"


@pytest.mark.parametrize(("muted", "chosen", "silent"), [("a", ("a", "b"), "a and b"), ("a", ("a",), "a"),
                                                          ("b", ("b",), "b"), ("b", ("a", "b"), "b")])
def test_what_a_muted_node_keeps_from_leaving_is_refused_in_words(muted: str, chosen: tuple[str, ...],
                                                                   silent: str) -> None:
    nodes = {"x": place("Input", "x", (0, 0), shape=(8,)), "a": place("Linear", "a", (200, 0)),
             "b": place("ReLU", "b", (400, 0)), "y": place("Output", "y", (600, 0)),
             "z": place("Output", "z", (600, 9))}
    nodes[muted] = replace(nodes[muted], state=MUTED)
    graph = Graph(nodes, (Wire("x", "x", "a", "x"), Wire("a", "y", "b", "x"), Wire("b", "y", "y", "x"),
                          Wire("a", "y", "z", "x")))
    with pytest.raises(Refused, match=f"^Nothing leaves {silent} while"):
        block.made(Project("T", {"main": graph}), "main", chosen)
