"""Whatever happens to the project, the picture is the graph."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core import clip
from app.core.check import check
from app.core.file import Unreadable
from app.core.graph import Graph, Placed, Wire
from app.core.moves import added, duplicated, inserted
from app.core.project import Project
from app.ui import theme
from nodes import catalogue

if TYPE_CHECKING:
    from conftest import Person

KINDS = ["Input", "Output", "Linear", "ReLU", "Add", "Concat", "LSTM", "Conv2d", "Split", "MultiheadAttention",
         "Target", "CrossEntropyLoss", "Flatten"]


def edit(draw: random.Random, person: Person) -> None:
    """One change of the project, of any sort, past any gesture."""
    desk, graph, document = person.desk, person.desk.graph, person.desk.document
    ids, wires = list(graph.nodes), list(graph.wires)
    what = draw.choice(["add", "add", "remove", "connect", "connect", "connect", "cut", "set", "move", "undo", "undo",
                        "redo", "paste", "duplicate", "rename", "insert", "unknown", "choose", "stray", "open",
                        "order"])
    if what == "add" or not ids:
        desk.change("add", added(graph, draw.choice(KINDS), (draw.randrange(-500, 2000), draw.randrange(900)))[0])
    elif what == "remove":
        desk.change("remove", graph.remove(*draw.sample(ids, min(len(ids), draw.randint(1, 3)))))
    elif what == "connect":
        a, b = draw.choice(ids), draw.choice(ids)
        outs, ins = person.canvas.picture.nodes[a].outputs, person.canvas.picture.nodes[b].inputs
        if outs and ins and not graph.refusal(wire := Wire(a, draw.choice(outs), b, draw.choice(ins))):
            desk.change("connect", graph.connect(wire))
    elif what == "cut" and wires:
        desk.change("cut", graph.disconnect(draw.choice(wires)))
    elif what == "set":
        id = draw.choice(ids)
        placed = graph.nodes[id]
        if placed.known and (params := list(catalogue[placed.kind].params)):
            desk.change("set", graph.set(id, **{draw.choice(params): draw.choice([0, 1, 2, 5, 64, "", "field", True])}))
    elif what == "move":
        desk.change("move", graph.move({id: (draw.randrange(-10**6, 10**6), 0.5) for id in draw.sample(ids, 1)}))
    elif what == "undo":
        document.undo()
    elif what == "redo":
        document.redo()
    elif what == "paste":
        desk.change("paste", clip.pasted(graph, clip.copied(graph, draw.sample(ids, min(len(ids), 3))))[0])
    elif what == "duplicate":
        desk.change("duplicate", duplicated(graph, draw.sample(ids, 1))[0])
    elif what == "rename":
        desk.change("rename", graph.rename(draw.choice(ids), f"name{draw.randrange(99)}"))
    elif what == "insert" and wires:
        desk.change("insert", inserted(graph, draw.choice(wires), draw.choice(KINDS), (0, 0))[0])
    elif what == "unknown":
        desk.change("unknown", graph.add(draw.choice(ids), Placed("Wavelet", "strange", {"a": 1}, (3, 4))))
    elif what == "choose":
        desk.select(draw.sample(ids, draw.randint(0, min(3, len(ids)))))
    elif what == "stray" and len(ids) > 1:
        a, b = draw.sample(ids, 2)
        desk.change("stray", replace(graph, wires=(*graph.wires, Wire(a, "nowhere", b, "nothing"))))
    elif what == "open" and draw.random() < 0.2:
        document.open(Project("Other", {"main": graph.remove(ids[0]), "second": graph}))
    elif what == "order":
        desk.change("order", replace(graph, wires=tuple(reversed(graph.wires))))


@pytest.mark.parametrize("seed", range(6))
def test_random_edits_keep_picture_and_graph_equal(meet: Callable[[Graph], Person], seed: int) -> None:
    person = meet(Graph())
    draw = random.Random(seed)
    for step in range(120):
        edit(draw, person)
        person.expect_picture()
        if step % 30 == 0:
            person.canvas.grab()
    while person.desk.document.undo_label:
        person.desk.document.undo()
        person.expect_picture()


def test_another_network_comes_into_view(person: Person) -> None:
    project = person.desk.project.with_network("second", Graph({"a": Placed("ReLU", "a")}))
    person.desk.document.change("Add network", project)
    person.desk.show_network("second")
    person.expect_picture()
    assert list(person.canvas.picture.nodes) == ["a"]


def test_a_picture_made_anew_equals_one_that_followed(person: Person) -> None:
    person.desk.change("x", person.graph.set("conv1", out_channels=7).remove("relu1"))
    followed = seen(person)
    person.canvas.picture.sync(person.graph, Graph(), check(Graph()))
    assert not person.canvas.picture.nodes
    assert not person.canvas.picture.near_wires.where
    person.canvas.show_network()
    person.expect_picture()
    assert followed == seen(person)


def seen(person: Person) -> dict[str, object]:
    return {id: (item.state, item.rect, item.inputs, item.outputs) for id, item in person.canvas.picture.nodes.items()}


@pytest.mark.parametrize("zoom", [0.02, 0.1, 0.2, 0.35, 0.6, 1.0, 2.0, 4.0])
@pytest.mark.parametrize("on", ["light", "dark"])
def test_every_distance_can_be_painted_in_both_themes(person: Person, qapp: object, zoom: float, on: str) -> None:
    theme.choose(qapp, on)  # type: ignore[arg-type]
    person.desk.change("x", person.graph.add("odd", Placed("Wavelet", "odd", {}, (0, 200))).remove("image"))
    person.desk.select(("conv1",))
    person.canvas.set_zoom(zoom)
    person.canvas.set_running({"conv1": 0.5})
    image = person.canvas.grab().toImage()
    assert image.width() == 1200
    colors = {image.pixelColor(x, y).name() for x in range(0, 1200, 7) for y in range(0, 700, 7)}
    assert theme.current().canvas.lower() in colors
    assert len(colors) > 1


def test_a_theme_repaints_the_canvas(person: Person, qapp: object) -> None:
    light = person.canvas.grab().toImage().pixelColor(3, 3)
    theme.choose(qapp, "dark")  # type: ignore[arg-type]
    assert person.canvas.grab().toImage().pixelColor(3, 3) != light


def test_what_only_a_loss_needs_lies_in_the_training_part(person: Person) -> None:
    graph, target = added(person.graph, "Target", (864, 200))
    graph, loss = added(graph, "CrossEntropyLoss", (1080, 200))
    graph = graph.connect(Wire("flat", "y", loss, "x")).connect(Wire(target, "x", loss, "target"))
    person.desk.change("loss", graph)
    box, = person.canvas.picture.training_regions()
    nodes = person.canvas.picture.nodes
    assert box.contains(nodes[target].rect)
    assert box.contains(nodes[loss].rect)
    assert not box.intersects(nodes["answer"].rect)
    person.desk.change("away", graph.move({loss: (1080, 900), "norm1": (960, 560)}))
    assert len(person.canvas.picture.training_regions()) == 2


def test_cards_grow_with_their_ports(person: Person) -> None:
    graph, id = added(person.graph, "Split", (0, 300))
    person.desk.change("split", graph.set(id, parts=9))
    item = person.canvas.picture.nodes[id]
    assert len(item.outputs) == 9
    assert item.height > 80
    ys = [centre.y() for name, out, centre in item.ports() if out]
    assert ys == sorted(set(ys))
    assert max(ys) < item.rect.bottom()


def test_hostile_text_is_told_and_changes_nothing(person: Person, qapp: object) -> None:
    said: list[str] = []
    person.desk.said.connect(lambda tone, text: said.append(text))
    for text in ("", "{", '{"format": 1}', "[" * 100_000, "import os"):
        qapp.clipboard().setText(text)  # type: ignore[attr-defined]
        person.canvas.paste()
    assert len(said) == 5
    assert person.steps == []
    with pytest.raises(Unreadable):
        clip.pasted(person.graph, "{}")


@pytest.mark.parametrize("scale", [0.18, 0.2, 0.23, 0.27, 0.3, 0.45, 0.6])
@pytest.mark.parametrize("quiet", [False, True])
def test_a_wrong_plate_has_a_ring_as_well_as_its_colour(person: Person, scale: float, quiet: bool) -> None:
    ink = person.canvas.picture.ink
    plate = ink.plate_picture("Linear", "wrong", False, quiet, 80.0, scale).toImage()
    across = [plate.pixelColor(x, plate.height() // 2).name() for x in range(plate.width() // 2)]
    ring = across.index(ink.wrong.name())
    gap = across.index(ink.canvas.name(), ring)
    assert 0 <= ring < gap < len(across) - 1 and across[-1] != ink.canvas.name()
