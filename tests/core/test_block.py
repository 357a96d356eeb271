"""A network as a node: linked, repeated, set on its face, never inside itself; in the source a class of its own."""

from __future__ import annotations

import ast
import os
import re
import time
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import file
from app.core.check import check
from app.core.cost import keeping
from app.core.graph import Graph, Wire, place
from app.core.inspect import inspect
from app.core.project import Project
from app.core.report import Report
from app.core.walk import walk
from app.core.within import set_to
from app.core.write import Source, write, write_node
from app.engine.build import build
from app.engine.weights import put_weights, weights_of
from nodes.block import Block
from nodes.size import at
from tests.golden.blocks import PLAN, PROJECTS, Draw, bottleneck, looked, shown, simple
from tests.golden.networks import FIELDS

GOLDEN = Path(__file__).parent.parent / "golden"
SIZES = {"N": 3, "T": 5}


def written(project: Project) -> Source:
    return write(project.network, looked(project), project.title)


def fed(source: Source) -> list[torch.Tensor]:
    torch.manual_seed(1)
    found = []
    for _, _, name in source.inputs:
        field = FIELDS[name]
        shape = (SIZES["N"], *(SIZES[size] if isinstance(size, str) else size for size in field.shape))
        found.append(torch.rand(shape) if field.dtype == "float32" else torch.randint(0, len(field.classes), shape))
    return found


@pytest.mark.parametrize("name", PROJECTS)
def test_the_source_reads_as_it_did(name: str) -> None:
    """LAYERLOOM_GOLDEN=write writes the files anew; the difference is then read by a person."""
    text, path = written(PROJECTS[name]()).text, GOLDEN / f"{name}.py"
    if os.environ.get("LAYERLOOM_GOLDEN") == "write":
        path.write_text(text)
    assert text == path.read_text()


def unpacked(report: Report) -> tuple[Source, dict[str, str]]:
    """The source with every block unrolled, and what the weights of each node are called with blocks."""
    flat = report.flat
    source = write(flat.graph, flat, "Unpacked")
    return source, {id: id.replace("/", ".") for id in flat.graph.nodes}


@pytest.mark.parametrize("name", PROJECTS)
def test_a_network_with_blocks_computes_what_it_computes_unpacked_to_the_bit(name: str) -> None:
    project = PROJECTS[name]()
    report, source = looked(project), written(project)
    plain, called = unpacked(report)
    module, other = build(source, seed=3).eval(), build(plain, seed=4).eval()
    held = weights_of(module, source)
    shared = {id for id in report.graph.blocks if report.graph.nodes[id].values["weights"] == "shared"}
    names = {key: f"{called[id]}.{rest}" for key in weights_of(other, plain) for id, _, rest in [key.partition(".")]}
    for id in shared:
        names = {key: re.sub(rf"\A{id}\.\d+\.", f"{id}.", name) for key, name in names.items()}
    put_weights(other, plain, {key: held[name] for key, name in names.items()})
    assert len(set(names.values())) == len(held)
    given = fed(source)
    assert torch.equal(module(*given), other(*given))
    assert sum(each.numel() for each in module.parameters()) == report.parameters == report.flat.parameters
    assert report.multiply_adds() == report.flat.multiply_adds()


@pytest.mark.parametrize("name", PROJECTS)
def test_the_shapes_that_leave_blocks_are_those_torch_gives(name: str) -> None:
    project = PROJECTS[name]()
    report, source = looked(project), written(project)
    (_, id), = source.outputs
    shape = report.tensors[report.graph.incoming[id]["x"][0]].shape
    assert tuple(build(source)(*fed(source)).shape) == tuple(at(size, SIZES) for size in shape)


@pytest.mark.parametrize("name", PROJECTS)
def test_each_line_of_a_block_leads_to_its_node(name: str) -> None:
    project = PROJECTS[name]()
    source = written(project)
    lines = source.text.splitlines()
    assert source.inside
    for line, (network, id) in source.inside.items():
        placed = project.networks[network].nodes[id]
        assert placed.name in "\n".join(lines[max(line - 3, 0):line])
    assert not source.inside.keys() & source.lines.keys()


@pytest.mark.parametrize("name", PROJECTS)
def test_what_blocks_cost_is_what_lies_inside_costs(name: str) -> None:
    report = looked(PROJECTS[name]())
    assert walk(report, 8) == walk(report.flat, 8)
    for id in report.graph.blocks:
        assert keeping(report, id, 8)


def test_shared_weights_are_counted_where_the_first_repeats_feed_nothing() -> None:
    """What the last hears does not come from those before it."""
    inner = Draw()
    inner("Input", "handed")
    inner("Input", "x")
    inner("Linear", "dense", "x", out_features=6)
    inner("Output", "y")
    main = Draw()
    main("Input", "table", field="table")
    main("ReLU", "relu")
    main("Block", "layers", hears={"handed": "relu", "x": "relu"}, network="layer", repeat=3, weights="shared")
    main("Output", "price", field="price")
    report = looked(Project("Last", {"main": main.graph, "layer": inner.graph}, PLAN))
    assert not report.problems and report.parameters == report.flat.parameters == 42
    assert sum(report.flat.answers[id].parameters for id in report.flat.live) == 42


@pytest.mark.parametrize("name", PROJECTS)
def test_a_project_with_blocks_survives_its_file(name: str) -> None:
    project = PROJECTS[name]()
    again = file.parse(file.text(project))
    assert again == project
    assert file.text(again) == file.text(project)
    assert looked(again).tensors == looked(project).tensors


def test_editing_the_network_changes_every_block_of_it() -> None:
    project = simple(repeat=2)
    before = inspect(project)
    layer = project.networks["layer"].set("dense", out_features=9)
    after = inspect(project.with_network("layer", layer), before)
    assert before.reports["main"].parameters == 2 * (6 * 6 + 6)
    assert after.reports["main"].parameters == 6 * 9 + 9 + 9 * 9 + 9
    assert after.reports["main"].tensors["layers", "y"].shape[1] == 9
    assert after.reports["layer"].tensors["dense", "y"].shape[1] == 9


def test_the_network_inside_is_seen_with_what_arrives() -> None:
    findings = inspect(PROJECTS["stages"]())
    assert findings.reports["bottleneck"].ok
    assert findings.reports["bottleneck"].tensors["x", "x"].shape[1] == 32
    assert findings.reports["stage"].tensors["rest", "y"].shape[1:] == (32, 2, 2)  # as the one that is not set does


def test_a_network_nothing_arrives_at_yet_is_quiet() -> None:
    project = simple()
    cut = project.with_network("main", replace(project.network, wires=project.network.wires[1:]))
    findings = inspect(cut)
    assert [(network, problem.text) for network, problem in findings.problems] == [
        ("main", "Nothing is wired to layers yet.")]


def test_renaming_a_port_keeps_the_wires_of_every_block() -> None:
    project = PROJECTS["decoder"]()
    layer = project.networks["decoder layer"].rename("memory", "context")
    after = project.with_network("decoder layer", layer)
    assert Wire("memory", "y", "layers", "context") in after.network.wires
    assert looked(after).ok
    alone = layer.remove("memory")  # one in, one out: x and y
    assert Wire("embed", "y", "layers", "x") in after.with_network("decoder layer", alone).network.wires


def test_renaming_a_word_on_the_face_keeps_what_is_set() -> None:
    project = PROJECTS["unlike"]()
    gate = project.networks["gate"]
    gate = gate.add("drop", replace(gate.nodes["drop"], face={"p": "dropped"}))
    after = project.with_network("gate", gate)
    assert after.network.nodes["hard"].values["settings"] == {"dropped": 0.5, "bias": False}


def layered(**words: str) -> Project:
    """A dense layer, what drops some of it and another as a block, with words on its face."""
    inner = Draw()
    inner("Input", "x")
    inner("Linear", "dense", out_features=6)
    inner("Dropout", "drop", p=0.25)
    inner("Linear", "back", out_features=4)
    inner("Output", "y")
    main = Draw()
    main("Input", "table", field="table")
    main("Block", "layers", network="layer")
    main("Output", "price", field="price")
    return Project("Layered", {"main": main.graph, "layer": shown(inner.graph, **words)}, PLAN)


def test_what_has_one_word_is_set_together_inside_as_well() -> None:
    project = layered(width="dense.out_features back.out_features")
    layer = project.networks["layer"].set("back", out_features=9)
    assert layer.nodes["dense"].values["out_features"] == 9
    assert layer.set("dense", bias=False).nodes["back"].values["bias"] is True


def test_what_has_one_word_and_is_set_differently_is_written_as_it_is() -> None:
    """So a file may say it; the word stands for the first, until a block is set."""
    project = layered(width="dense.out_features back.out_features")
    source = written(project)
    assert build(source)(*fed(source)).shape == (3, 4)
    both = project.with_network("main", project.network.set("layers", settings={"width": 5}))
    source = written(both)
    assert build(source)(*fed(source)).shape == (3, 5)


def test_words_that_blocks_and_nodes_have_already_are_no_mix_up() -> None:
    """A file may call what is on a face like a node beside it, or like what a block is set to anyway."""
    project = layered(repeat="dense.out_features", network="drop.p", back="back.out_features")
    outer = Draw()
    outer("Input", "x")
    outer("Block", "i", network="layer", repeat=2)
    outer("Flatten", "flat")
    outer("Output", "y")
    outer_graph = shown(outer.graph, self="i.repeat", i="i.back", flat="flat.start_dim")
    project = Project("Words", {"main": project.network.set("layers", network="outer", settings={"i": 6, "self": 3}),
                                "layer": project.networks["layer"], "outer": outer_graph}, PLAN)
    report, source = looked(project), written(project)
    assert report.ok
    module = build(source)
    assert module(*fed(source)).shape == (3, 6)
    assert sum(each.numel() for each in module.parameters()) == report.parameters == 3 * 2 * 42
    assert [each.p for each in module.modules() if isinstance(each, torch.nn.Dropout)] == [0.25] * 3


def test_a_param_that_is_asked_for_while_it_runs_is_no_node_of_that_name() -> None:
    inner = Draw()
    inner("Input", "x")
    inner("Linear", "dim", out_features=6)
    inner("Softmax", "soft")
    inner("CumSum", "sum")
    inner("Output", "y")
    main = Draw()
    main("Input", "table", field="table")
    main("Block", "layers", network="layer", repeat=2, settings={"dim": 1})
    main("Output", "price", field="price")
    source = written(Project("Sums", {"main": main.graph, "layer": shown(inner.graph, dim="sum.dim")}, PLAN))
    assert build(source)(*fed(source)).shape == (3, 6)


def test_trained_weights_are_kept_through_renames() -> None:
    project = PROJECTS["stages"]()
    source = written(project)
    module = build(source, seed=1)
    held = {key: each.clone() for key, each in weights_of(module, source).items()}
    network = project.networks["bottleneck"].rename("look", "see")
    after = project.with_network("bottleneck", network)
    after = after.with_network("main", after.network.rename("second", "deeper"))
    renamed = written(after)
    assert "self.see" in renamed.text
    assert "self.deeper" in renamed.text
    other = build(renamed, seed=2)
    put_weights(other, renamed, held)
    assert torch.equal(module.eval()(*fed(source)), other.eval()(*fed(renamed)))


def test_two_blocks_can_use_the_same_weights() -> None:
    project = simple()
    graph = project.network.add("again", replace(place("Block", "again", network="layer"), shares="layers"))
    graph = replace(graph, wires=(*graph.wires[:1], Wire("layers", "y", "again", "x"),
                                  Wire("again", "y", "price", "x")))
    project = project.with_network("main", graph)
    report, source = looked(project), written(project)
    assert report.ok
    assert report.parameters == report.flat.parameters == 42
    assert source.text.count("Layer()") == 1
    assert len(list(build(source).parameters())) == 2


def test_a_nodes_own_lines_can_be_shown() -> None:
    report = looked(PROJECTS["growing"]())
    assert write_node(report, "dense") == ("self.dense = nn.Sequential(*[DenseLayer(16 + 12 * i) for i in range(5)])",
                                           "dense = self.dense(stem)")


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(st.integers(1, 40), st.integers(1, 3), st.integers(1, 40)), min_size=1, max_size=4))
def test_any_uses_of_a_network_are_written_right(uses: list[tuple[int, int, int]]) -> None:
    """However often a network is used and set, the classes and their arguments make what the canvas says."""
    inner = Draw()
    inner("Input", "x")
    inner("Linear", "wide", out_features=8)
    inner("Tanh", "bend")
    inner("Linear", "back", out_features=4)
    inner("LayerNorm", "norm")
    inner("Output", "y")
    main = Draw()
    main("Input", "table", field="table")
    for n, (wide, repeat, back) in enumerate(uses):
        main("Block", f"part{n}", network="part", repeat=repeat, settings={"wide": wide, "back": back})
    main("Output", "price")
    project = Project("Parts", {
        "main": main.graph, "part": shown(inner.graph, wide="wide.out_features", back="back.out_features")})
    report, source = looked(project), written(project)
    assert report.ok
    module = build(source)
    assert module(*fed(source)).shape == (3, uses[-1][2])
    assert sum(each.numel() for each in module.parameters()) == report.parameters
    assert source.text.count("class ") == 2
    assert compile(ast.parse(source.text), "parts", "exec")


def test_a_large_network_of_blocks_is_checked_in_time() -> None:
    draw = Draw()
    draw("Input", "image", field="image")
    draw("Conv2d", "stem", out_channels=32, padding=1)
    for n in range(998):
        draw("Block", f"b{n}", network="bottleneck")
    draw("Output", "y")
    project = Project("Large", {"main": draw.graph, "bottleneck": bottleneck()})

    def took(project: Project, before: Report | None = None) -> tuple[float, Report]:
        begun = time.process_time()
        report = check(project.network, FIELDS, before)
        return time.process_time() - begun, report

    new = [Project("Large", {"main": Graph(draw.graph.nodes, draw.graph.wires), "bottleneck": bottleneck()})
           for _ in range(3)]
    full = min(took(each)[0] for each in new)
    report = looked(project)
    assert report.ok
    edited = [project.with_network("main", project.network.set("b500", repeat=n)) for n in (2, 3, 4)]
    for each in edited:
        assert each.network.order  # what follows from wires alone is not the check's
    again = min(took(each, report)[0] for each in edited)
    assert full < 0.05 * 4  # four times the bar: these machines are shared
    assert again < 0.005 * 4


def test_setting_the_face_leaves_the_network_as_it_was() -> None:
    network = bottleneck()
    other = set_to(network, {"width": 5})
    assert other.nodes["reduce"].values["out_channels"] == other.nodes["look"].values["out_channels"] == 5
    assert network.nodes["reduce"].values["out_channels"] == 8
    assert set_to(network, {"width": 5}) is other
    assert isinstance(PROJECTS["stages"]().network.nodes["second"].node, Block)
