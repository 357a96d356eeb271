"""From far away, and in the overview, nothing is drawn anew that looks as before; and everything that does not."""

from __future__ import annotations

from dataclasses import replace

from app.core.bends import bent
from app.core.graph import MUTED, Wire

from .conftest import painted, same_page


def test_only_what_is_seen_from_far_away_counts(person) -> None:
    desk, picture, id = person.desk, person.canvas.picture, "conv1"

    def counted(changed) -> bool:
        before = picture.look_afar
        desk.change("Change", changed)
        return picture.look_afar != before

    assert not counted(desk.graph.set(id, bias=False))
    assert not counted(desk.graph.rename(id, "another"))
    assert counted(desk.graph.move({id: (900.0, 700.0)}))
    assert picture.extent().bottom() >= 780, "the sheet reaches as far as its cards"
    assert counted(desk.graph.add(id, replace(desk.graph.nodes[id], state=MUTED)))
    wire = desk.graph.wires[0]
    assert counted(desk.graph.disconnect(wire)) and counted(desk.graph.connect(Wire(*wire)))
    assert counted(desk.graph.remove(id))


def test_a_wire_that_is_led_far_around_is_seen_whole(person) -> None:
    """What is kept of the view from far away reaches as far as the points of wires do."""
    desk, canvas = person.desk, person.canvas
    desk.change("Bend", bent(desk.graph, desk.graph.wires[0], ((400.0, 2600.0),)))
    assert canvas.picture.extent().contains(400.0, 2600.0)
    canvas.set_zoom(0.1)
    canvas.centerOn(400, 1200)
    painted(canvas), painted(canvas)
    same_page(canvas)
    desk.document.undo()
    assert canvas.picture.extent().bottom() < 400
