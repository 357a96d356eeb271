"""A network leaves as a picture: every card with its words, and the project inside, so that the picture opens again."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.core import file
from app.core.bends import bent
from app.core.effect import turned
from app.core.graph import Graph, Placed, Wire, place
from app.ui import theme
from app.ui.canvas.vector import MARGIN

if TYPE_CHECKING:
    from conftest import Person

SVG = "{http://www.w3.org/2000/svg}"


def inked(image: QImage) -> int:
    """How many colours a picture has along its middle: words and rings have many."""
    return len({image.pixel(x, y) for y in range(40, image.height(), 7) for x in range(0, image.width(), 3)})


def test_the_picture_is_sharp_and_opens_again(person: Person, tmp_path: Path) -> None:
    person.desk.select(("conv1",))
    path = tmp_path / "net.png"
    person.canvas.save_picture(path)
    image = QImage(str(path))
    assert image.width() == 2 * (864 + 168 + 2 * MARGIN)
    assert inked(image) > 20
    across = {image.pixel(x, round(2 * (MARGIN + 45))) for x in range(image.width())}
    assert theme.current().color("selection").rgb() not in across
    assert file.read(path) == person.desk.project
    with pytest.raises(OSError, match="cannot be written"):
        person.canvas.save_picture(tmp_path / "no" / "net.png")
    with pytest.raises(ValueError, match=r"ends in \.png or \.svg; net\.gif ends in"):
        person.canvas.save_picture(tmp_path / "net.gif")


@pytest.mark.parametrize("points", [(), ((1500.0, -700.0), (1700.0, 600.0))])
def test_nothing_a_wire_does_is_cut_off(person: Person, tmp_path: Path, points: tuple) -> None:
    """Neither a wire that bows around its cards, nor one that is led far around them."""
    desk = person.desk
    desk.change("x", bent(desk.graph.move({"conv1": (-900.0, 300.0)}), desk.graph.wires[0], points))
    person.canvas.save_picture(tmp_path / "net.png")
    image = QImage(str(tmp_path / "net.png"))
    paper, wide, high = theme.current().color("canvas").rgb(), image.width(), image.height()
    edges = [(x, y) for x in range(wide) for y in (0, 1, high - 2, high - 1)]
    edges += [(x, y) for y in range(high) for x in (0, 1, wide - 2, wide - 1)]
    wire = theme.current().color("wire").rgb()
    assert paper in {image.pixel(x, y) for x, y in edges} and wire not in {image.pixel(x, y) for x, y in edges}


def test_a_crowd_keeps_its_words_on_paper(meet: Callable[[Graph], Person], tmp_path: Path) -> None:
    nodes = {f"relu{i}": place("ReLU", f"relu{i}", (i % 40 * 216.0, i // 40 * 120.0)) for i in range(1, 1001)}
    person = meet(Graph(nodes))
    person.canvas.save_picture(tmp_path / "crowd.png")
    image = QImage(str(tmp_path / "crowd.png"))
    card = image.copy(round(image.width() * 0.5), round(image.height() * 0.5), 260, 140)
    assert inked(card) > 20  # a plate would have one colour


@pytest.mark.parametrize("on", ["light", "dark"])
def test_an_svg_says_every_word_and_any_program_can_draw_it(person: Person, qapp: object, tmp_path: Path,
                                                             on: str) -> None:
    theme.choose(qapp, on)  # type: ignore[arg-type]
    person.desk.change("x", person.graph.add("odd", Placed("Wave", "odd", {}, (0, 300))).put(
        {"loss": place("MSELoss", "loss", (648, 300)), "tanh": place("Tanh", "tanh", (432, 400))},
        [Wire("norm1", "y", "loss", "x")]))
    path = tmp_path / "net.svg"
    person.canvas.save_picture(path)
    root = ET.fromstring(path.read_text("utf-8"))
    words = [each.text for each in root.iter(f"{SVG}text")]
    for item in person.canvas.picture.nodes.values():
        assert item.placed.name in words
    assert any("32 filters" in (word or "") for word in words)
    style = root.findtext(f"{SVG}style") or ""
    assert ", sans-serif;" in style and ", monospace;" in style, "in quotes they would be faces nobody has"
    assert len(list(root.iter(f"{SVG}path"))) >= len(person.graph.wires)
    renderer = QSvgRenderer(QByteArray(path.read_bytes()))
    assert renderer.isValid()
    image = QImage(1200, 600, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert inked(image) > 20


@pytest.mark.parametrize(("state", "moves"), [("bypassed", 1), ("muted", 2)])
def test_an_svg_shows_what_is_bypassed_and_muted(person: Person, tmp_path: Path, state: str, moves: int) -> None:
    """The wire runs through the card, or a cross takes it out: drawn over the card, as on the screen."""
    person.desk.change("x", turned(person.graph, {"relu1"}, state))
    path = tmp_path / "net.svg"
    person.canvas.save_picture(path)
    cards = {card.findtext(f"{SVG}title"): card for card in ET.fromstring(path.read_text("utf-8")).iter(f"{SVG}g")
             if card.find(f"{SVG}title") is not None}
    lines = {name: [each.get("d") for each in card.iterfind(f"{SVG}g/{SVG}path")] for name, card in cards.items()}
    assert {name for name, found in lines.items() if found} == {"relu1"}
    assert lines["relu1"][0].count("M") == moves
    faded, over = cards["relu1"].findall(f"{SVG}g")
    assert faded.get("opacity") == "0.62" and over.get("opacity") is None
    assert not [*cards["relu1"].iter(f"{SVG}polyline")], "its curve is covered by the wire"
    person.desk.document.undo()
    person.canvas.save_picture(path)
    assert [*ET.fromstring(path.read_text("utf-8")).iter(f"{SVG}polyline")]


def test_on_the_clipboard_it_is_a_picture_for_a_document_and_nodes_for_a_canvas(person: Person) -> None:
    person.canvas.copy_picture()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    person.canvas.paste()
    assert len(person.graph.nodes) == 12
    assert person.steps == ["Paste 6 nodes"]


def test_an_empty_network_has_a_picture_too(meet: Callable[[Graph], Person], tmp_path: Path) -> None:
    person = meet(Graph())
    for name in ("a.png", "a.svg"):
        person.canvas.save_picture(tmp_path / name)
    assert file.read(tmp_path / "a.png").network == Graph()
