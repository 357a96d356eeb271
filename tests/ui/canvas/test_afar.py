"""From far away, and in the overview, nothing is drawn anew that looks as before; and everything that does not."""

from __future__ import annotations

from dataclasses import replace

from app.core.graph import MUTED, Wire


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
