"""How long a training takes is arithmetic over a measured pace; what would be too much is said with the way out."""

from __future__ import annotations

import msgspec
import pytest

from app.core.check import check
from app.core.graph import Graph, Wire, place
from app.core.inspect import inspect
from app.core.needs import needed, too_much, totals
from app.core.pace import Pace, rate, time
from app.core.plan import Budget, Data, Field, Origin, Plan
from app.core.project import Project
from app.core.say import size, span

PACE = Pace(conv=((9.0, 4e-9), (900.0, 1e-10)), dense=((16.0, 1e-9), (1024.0, 1e-10)),
            touch=dict.fromkeys(("plain", "norm", "pool", "drop", "curve", "gather"), 1e-9), tick=1e-5, gate=1e-10,
            call=1e-5, weigh=4e-5, step=1e-4, learn=1e-9, tensor=3e-6)


def project(batch: int = 64, width: int = 64, **plan) -> Project:
    graph = Graph({"x": place("Input", "x", field="x"), "a": place("Linear", "a", out_features=width),
                   "r": place("ReLU", "r"), "b": place("Linear", "b", out_features=1), "y": place("Output", "y")},
                  tuple(Wire(*wire) for wire in (("x", "x", "a", "x"), ("a", "y", "r", "x"), ("r", "y", "b", "x"),
                                                 ("b", "y", "y", "x"))))
    fields = {"x": Field(shape=(100,)), "price": Field(target=True)}
    return Project("Prices", {"main": graph}, Plan(data=Data(source=Origin(kind="csv", path="p.csv"), fields=fields),
                                                   budget=Budget(batch_size=batch, epochs=10), **plan))


def seconds(project: Project, examples: int = 6400, checked: int = 0) -> float:
    found = time(check(project.network, project.plan.data.fields), project.plan, PACE, examples, checked)
    assert found is not None
    assert found.whole == pytest.approx(10 * found.epoch)
    return found.epoch


def test_a_rate_lies_between_the_sizes_that_were_measured():
    assert rate(PACE.conv, 1) == 4e-9
    assert rate(PACE.conv, 1e6) == 1e-10
    assert rate(PACE.conv, 90) == pytest.approx((4e-9 * 1e-10) ** 0.5)


def test_an_epoch_grows_with_the_data_the_network_and_validation():
    assert seconds(project(), 12800) == pytest.approx(2 * seconds(project(), 6400), rel=0.02)
    assert seconds(project(width=4096)) > 2 * seconds(project())
    assert seconds(project()) < seconds(project(), checked=6400) < 2 * seconds(project())


def test_larger_batches_share_what_every_step_costs():
    assert seconds(project(batch=1)) > 5 * seconds(project(batch=64))


def test_nothing_is_said_about_what_is_not_whole():
    graph = project().network.set("a", out_features=-1)
    assert time(check(graph), Plan(), PACE, 100, 20) is None
    assert time(check(project().network), Plan(), PACE, 0, 0) is None


def test_what_is_too_much_is_said_with_a_batch_that_would_do():
    findings = inspect(project(batch=4096, width=1000))
    needs = needed(findings, findings.project.plan)
    assert too_much(findings, findings.project.plan, needs.total) == ""
    said = too_much(findings, findings.project.plan, needs.total // 2)
    assert f"needs about {size(needs.total)}, but {size(needs.total // 2)} are free" in said
    batch = int(said.split("batch size of ")[1].split(" would")[0].replace(",", ""))
    plan = findings.project.plan
    smaller = needed(findings, msgspec.structs.replace(plan, budget=Budget(batch_size=batch)))
    assert smaller.total < needs.total // 2
    assert size(smaller.total) in said


def test_where_no_batch_would_do_the_sentence_says_what_is_large():
    findings = inspect(project(width=50_000))
    plan = findings.project.plan
    assert "weights" in too_much(findings, plan, 20 * 2**20)
    assert "data alone" in too_much(inspect(project()), plan, 2**20, examples=1_000_000)


def test_totals_for_other_programs():
    found = totals(inspect(project()))
    assert found["parameters"] == 100 * 64 + 64 + 64 + 1
    assert found["multiply_adds"] == 100 * 64 + 64
    assert found["kept_bytes"] == 64 * 64 * 4
    assert found["training_bytes"] > found["forward_bytes"] > 0
    assert totals(inspect(Project())) is None


@pytest.mark.parametrize("seconds, said", [(0.0412, "41 ms"), (0.96, "0.96 s"), (1.24, "1.2 s"), (49.7, "50 s"),
                                           (130, "2.2 min"), (3600, "60 min"), (9000, "2.5 h"), (200_000, "2.3 days")])
def test_spans_are_no_finer_than_anyone_can_foresee(seconds, said):
    assert span(seconds) == said
