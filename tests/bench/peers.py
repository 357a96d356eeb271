"""The canvas beside NodeGraphQt's on the same network: building it, panning, moving, deleting and undoing.

Each side runs in a process of its own (`python -m tests.bench.peers ours 1000`), and the two take turns.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

from .checks import large
from .measure import Row, percentile

SIZES, TURNS = (1000, 5000), {1000: 3, 5000: 1}
SOME = 100
"""Nodes that are moved and deleted."""


def rows() -> Iterator[Row]:
    if find_spec("NodeGraphQt") is None:
        print("NodeGraphQt is not installed, so the canvas is not compared with it: pip install '.[bench]'.",
              file=sys.stderr)
        return
    for nodes in SIZES:
        pairs = [(run("ours", nodes), run("theirs", nodes)) for _ in range(TURNS[nodes])]
        for what in pairs[0][0]:
            ours, theirs = (statistics.median(pair[side][what] for pair in pairs) for side in (0, 1))
            yield Row(f"{what}, {nodes:,} nodes ÷ NodeGraphQt", ours / theirs, 1, "",
                      detail=f"{spoken(ours)} against {spoken(theirs)}")


def spoken(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds >= 1 else f"{seconds * 1e3:.1f} ms"


def run(side: str, nodes: int) -> dict[str, float]:
    done = subprocess.run([sys.executable, "-m", "tests.bench.peers", side, str(nodes)], capture_output=True, text=True,
                          check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return json.loads(done.stdout.splitlines()[-1])  # type: ignore[no-any-return]


def measured(build: Callable[[], Any], view: Callable[[], Any], acts: dict[str, Callable[[], object]]
             ) -> dict[str, float]:
    """Seconds for building until the first frame, for a frame while panning (p95), and for each act with its frame."""
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    image = QImage(1100, 700, QImage.Format.Format_ARGB32_Premultiplied)

    def frame() -> None:
        QApplication.processEvents()
        view().viewport().render(image)

    def timed(act: Callable[[], object]) -> float:
        began = time.perf_counter()
        act()
        frame()
        return time.perf_counter() - began

    found = {"build and show": timed(build)}
    across = view().horizontalScrollBar()
    view().scale(1.0, 1.0)
    for _ in range(20):  # what an opened network starts in the background comes to its end
        frame()
    frames = []
    for step in range(40):
        frames.append(timed(lambda step=step: across.setValue(across.value() + (37 if step % 20 < 10 else -37))))
    found["frame while panning, p95"] = percentile(frames, 0.95)
    for what, act in acts.items():
        found[what] = timed(act)
    return found


def ours(nodes: int) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    from app.core.project import Project
    from app.document import Document
    from app.ui import theme
    from app.ui.canvas.view import Canvas
    from app.ui.desk import Desk

    theme.choose(QApplication.instance(), "light")  # type: ignore[arg-type]
    graph = large(nodes)
    some = list(graph.nodes)[nodes // 2:nodes // 2 + SOME]
    kept: dict[str, Any] = {}

    def build() -> None:
        kept["canvas"] = canvas = Canvas(Desk(Document(Project("Large", {"main": graph}))))
        canvas.resize(1100, 700)
        canvas.show()
        canvas.set_zoom(1.0)
        canvas.reveal(some[0])
        kept["found"] = canvas.desk.newest  # waits for the check: theirs has none, and is all there now

    def move() -> None:
        desk = kept["canvas"].desk
        places = {id: desk.graph.nodes[id].at for id in some}
        desk.change("Move", desk.graph.move({id: (x + 40, y + 40) for id, (x, y) in places.items()}))

    def delete() -> None:
        desk = kept["canvas"].desk
        desk.change("Delete", desk.graph.remove(*some))

    return measured(build, lambda: kept["canvas"],
                    {"move 100": move, "delete 100": delete, "undo": lambda: kept["canvas"].desk.document.undo()})


def theirs(nodes: int) -> dict[str, float]:
    from NodeGraphQt import BaseNode, NodeGraph

    class Layer(BaseNode):  # type: ignore[misc]
        __identifier__ = "bench"
        NODE_NAME = "layer"

        def __init__(self) -> None:
            super().__init__()
            self.add_input("a", multi_input=False)
            self.add_input("b", multi_input=False)
            self.add_output("y")

    graph = large(nodes)
    some = list(graph.nodes)[nodes // 2:nodes // 2 + SOME]
    kept: dict[str, Any] = {}

    def build() -> None:
        kept["graph"] = other = NodeGraph()
        other.register_node(Layer)
        made = {id: other.create_node("bench.Layer", name=placed.name, pos=list(placed.at), push_undo=False)
                for id, placed in graph.nodes.items()}
        for id, ports in graph.incoming.items():
            for place, (source, _) in enumerate(pair for wired in ports.values() for pair in wired):
                made[source].output(0).connect_to(made[id].input(place), push_undo=False)
        kept["nodes"] = [made[id] for id in some]
        other.widget.resize(1100, 700)
        other.widget.show()
        other.center_on(kept["nodes"][:1])

    def move() -> None:
        other = kept["graph"]
        other.undo_stack().beginMacro("move")
        for node in kept["nodes"]:
            x, y = node.pos()
            node.set_pos(x + 40, y + 40)
        other.undo_stack().endMacro()

    return measured(build, lambda: kept["graph"].viewer(),
                    {"move 100": move, "delete 100": lambda: kept["graph"].delete_nodes(kept["nodes"]),
                     "undo": lambda: kept["graph"].undo_stack().undo()})


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    side = {"ours": ours, "theirs": theirs}[sys.argv[1]]
    print(json.dumps(side(int(sys.argv[2]))), flush=True)
    os._exit(0)
