"""What tests of panels share: a small project, an engine that only pretends, a project that was really trained."""

from __future__ import annotations

import json
import shutil
import time
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.file import read, save
from app.core.graph import Graph, Wire, place
from app.core.plan import Budget, Data, Field, Optimizer, Origin, Plan, Split
from app.core.project import Project
from app.document import Document
from app.engine.events import Epoch, Finished, Started, Step
from app.ui import theme
from app.ui.desk import Desk


@pytest.fixture
def desk() -> Desk:
    """Three numbers in, a price out; nothing wrong with it."""
    graph = Graph({"x": place("Input", "x", field="x"), "y": place("Output", "y")}, (Wire("x", "x", "y", "x"),))
    fields = {"x": Field(shape=(3,)), "price": Field(shape=(3,))}
    data = Data(source=Origin(kind="csv", path="prices.csv"), fields=fields)
    return Desk(Document(Project("Prices", {"main": graph}, Plan(data=data))))


@pytest.fixture
def dressed(qapp) -> None:
    """Fonts and room as in the window."""
    theme.apply(qapp, theme.LIGHT)


class Pretend:
    """Tells steps and takes its time, as an engine would."""

    def __init__(self, steps: int = 2000, pace: float = 0.001) -> None:
        self.steps, self.pace = steps, pace

    def __call__(self, project, path, resume):
        yield Started("runs/1", "cpu", "CPU", 2, max(1, self.steps // 2), 8, 80, 20, 12)
        for step in range(1, self.steps + 1):
            time.sleep(self.pace)
            yield Step(1, step, (1 / step,), 1e-3, 100.0)
        yield Epoch(1, self.steps, {"val_loss": 0.5}, 0.1, True)
        yield Finished("runs/1", "done", 1, self.steps, 8 * self.steps, 0.1, 100.0, "cpu", {"val_loss": 0.5}, "w", 1)


@pytest.fixture
def pretend() -> Pretend:
    return Pretend()


def flowers(folder: Path, title: str = "Flowers", *, number: bool = False) -> Path:
    """A project beside a table of three kinds of flowers that a line can tell apart; or one that predicts a size."""
    rows = []
    for i in range(150):
        kind, bit = i % 3, (i * 37 % 11) / 11
        rows.append(f"{kind + bit:.3f},{2 * kind - bit:.3f},{'red' if i % 2 else 'blue'},{'abc'[kind]}")
    (folder / "flowers.csv").write_text("long,wide,colour,kind\n" + "\n".join(rows) + "\n")
    from app.engine.data.describe import describe
    from app.ui.panels.columns import predict

    data = describe(Origin(path="flowers.csv"), folder, Split(validation=0.4))
    if number:
        from app.engine.data.read import read as read_data

        data = predict(data, "long")
        import msgspec

        held = read_data(data, folder)
        data = msgspec.structs.replace(data, columns=held.columns, fields=held.fields)
    target = next(name for name, field in data.fields.items() if field.target)
    nodes = {"features": place("Input", "features", field="features"),
             "lin1": place("Linear", "lin1", out_features=16), "relu1": place("ReLU", "relu1"),
             "lin2": place("Linear", "lin2", out_features=1 if number else 3),
             "out": place("Output", "out", field=target)}
    ids = list(nodes)
    wires = tuple(Wire(a, "x" if a == "features" else next(iter(nodes[a].node.outputs)), b, "x")
                  for a, b in pairwise(ids))
    plan = Plan(data=data, optimizer=Optimizer(rate=0.02), budget=Budget(epochs=6, batch_size=16))
    file = folder / f"{title.lower()}.loom"
    save(Project(title, {"main": Graph(nodes, wires)}, plan), file)
    return file


def really_train(file: Path) -> Finished:
    from app.ui.journey import Journey

    *_, last = Journey(read(file), file)
    assert isinstance(last, Finished), last
    return last


@pytest.fixture(scope="session")
def garden(tmp_path_factory) -> Path:
    """The file of a project with one finished run. Never written to: see ``trained``."""
    file = flowers(tmp_path_factory.mktemp("garden"))
    really_train(file)
    return file


@pytest.fixture
def trained(garden, tmp_path) -> Path:
    """A copy of it to do as one likes with."""
    shutil.copytree(garden.parent, tmp_path / "garden")
    for facts in (tmp_path / "garden" / "runs").glob("*/run.json"):
        told = json.loads(facts.read_text())
        told |= {"origin": str(tmp_path / "garden" / garden.name), "beside": str(tmp_path / "garden")}
        facts.write_text(json.dumps(told))
    return tmp_path / "garden" / garden.name


def open_desk(file: Path) -> Desk:
    return Desk(Document(read(file), file))


@pytest.fixture
def at_work(trained) -> Desk:
    """The trained project, open on a desk."""
    return open_desk(trained)


@pytest.fixture
def number_file(tmp_path) -> Path:
    """A trained project that predicts a number."""
    file = flowers(tmp_path, "Sizes", number=True)
    really_train(file)
    return file
