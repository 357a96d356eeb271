"""What is made small, and how good it is said to be: losses against torch by hand, metrics against scikit-learn."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from sklearn import metrics as sk
from torch.nn import functional as F

from app.core.graph import Graph, place
from app.core.inspect import inspect
from app.core.plan import Field
from app.core.project import Project
from app.core.write import write
from app.engine.build import build
from app.engine.data.load import Dataset
from app.engine.data.prepare import AsIs
from app.engine.events import Epoch, Finished, Step, Trouble
from app.engine.objective import Aim, aim
from app.engine.score import Score, baseline
from app.engine.train import train

from . import drawn


def aimed(project: Project, data: Dataset) -> tuple[Aim, torch.nn.Module]:
    findings = inspect(project)
    source = write(project.network, findings.reports["main"], project.title)
    return aim(source, findings.objective, project.network, data.fields, project.plan), build(source, 0).eval()


def batch(data: Dataset) -> dict[str, torch.Tensor]:
    return {name: data.ready(name)[:30] for name in data.fields}


def with_label(classes: int) -> Dataset:
    data = drawn.table()
    data.raw["kind"] = torch.arange(120) % classes
    data.fields["kind"] = Field(type="label", dtype="int64", classes=tuple(map(str, range(classes))), target=True)
    data.prepare["kind"] = AsIs()
    return data


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_a_label_asks_for_cross_entropy(smoothing: float) -> None:
    data = with_label(3)
    goal, module = aimed(drawn.project(drawn.mlp(3), data, target="kind", smoothing=smoothing), data)
    given = batch(data)
    wanted = F.cross_entropy(module(given["x"]), given["kind"], label_smoothing=smoothing)
    assert torch.equal(goal.outcome(module, given).loss, wanted)
    assert goal.fields == ("x", "kind")


def test_after_a_softmax_probabilities_are_compared() -> None:
    data = with_label(3)
    plain = drawn.mlp(3)
    soft = plain.remove("answer").add("soft", place("Softmax", "soft")).add("answer", place("Output", "answer"))
    soft = drawn.wire(drawn.wire(soft, "head", "soft"), "soft", "answer")
    one, two = (aimed(drawn.project(graph, data, target="kind"), data) for graph in (plain, soft))
    given = batch(data)
    two[1].load_state_dict(one[1].state_dict())
    losses = [goal.outcome(module, given).loss.item() for goal, module in (one, two)]
    assert losses[0] == pytest.approx(losses[1], rel=1e-5)


@pytest.mark.parametrize("sigmoid", [False, True])
def test_two_classes_and_one_number(sigmoid: bool) -> None:
    data = with_label(2)
    graph = drawn.mlp(1)
    if sigmoid:
        graph = graph.remove("answer").add("s", place("Sigmoid", "s")).add("answer", place("Output", "answer"))
        graph = drawn.wire(drawn.wire(graph, "head", "s"), "s", "answer")
    goal, module = aimed(drawn.project(graph, data, target="kind"), data)
    given = batch(data)
    given["kind"] = given["kind"].clone()
    outcome = goal.outcome(module, given)
    output = outcome.outputs[0][:, 0]
    compare = F.binary_cross_entropy if sigmoid else F.binary_cross_entropy_with_logits
    assert torch.equal(outcome.loss, compare(output, given["kind"].float()))
    chosen = goal.answers[0].chosen(outcome.outputs[0])
    assert torch.equal(chosen, (output > (0.5 if sigmoid else 0.0)).long())


@pytest.mark.parametrize("loss,compare", [("squared_error", F.mse_loss), ("absolute_error", F.l1_loss)])
def test_numbers(loss: str, compare: Any) -> None:
    data = drawn.table()
    goal, module = aimed(drawn.project(drawn.mlp(), data, loss=loss), data)
    given = batch(data)
    assert torch.equal(goal.outcome(module, given).loss, compare(module(given["x"]), given["amount"]))


def two_losses() -> Graph:
    """An autoencoder of the table that also predicts the amount; the code is kept small by a Gaussian KL."""
    graph = drawn.chain(("x", "Input", {"field": "x"}), ("code", "Linear", {"out_features": 4}),
                        ("back", "Linear", {"out_features": 6}), ("again", "Output"))
    graph = drawn.chain(("spread", "Linear", {"out_features": 4}), graph=graph, after="x")
    graph = drawn.chain(("guess", "Linear", {"out_features": 1}), graph=graph, after="code")
    for name, kind, values in (("same", "MSELoss", {}), ("tidy", "GaussianKL", {"weight": 0.01}),
                               ("price", "L1Loss", {"weight": 0.5}), ("truth", "Target", {"field": "x"}),
                               ("amount", "Target", {"field": "amount"})):
        graph = graph.add(name, place(kind, name, **values))
    for source, target in (("back", "same.x"), ("truth", "same.target"), ("code", "tidy.mean"),
                           ("spread", "tidy.logvar"), ("guess", "price.x"), ("amount", "price.target")):
        graph = drawn.wire(graph, source, target)
    return graph


def test_losses_on_the_canvas_add_up_and_are_told_apart() -> None:
    data = drawn.table()
    project = drawn.project(two_losses(), data, budget={"epochs": 5}, rate=0.01)
    goal, module = aimed(project, data)
    given = batch(data)
    code, spread = module.code(given["x"]), module.spread(given["x"])
    terms = {"same": F.mse_loss(module.back(code), given["x"]),
             "tidy": 0.01 * -0.5 * (1 + spread - code ** 2 - spread.exp()).sum() / 30,
             "price": 0.5 * F.l1_loss(module.guess(code), given["amount"])}
    outcome = goal.outcome(module, given)
    assert dict(zip(goal.terms, map(float, outcome.terms))) == pytest.approx(
        {name: float(value) for name, value in terms.items()}, rel=1e-5)
    assert float(outcome.loss) == pytest.approx(float(sum(terms.values())), rel=1e-5)
    *_, last_epoch, end = [event for event in train(project, None, data, device="cpu")
                           if isinstance(event, (Epoch, Finished, Trouble))]
    assert isinstance(end, Finished), end
    told = last_epoch.metrics
    for part in ("train", "val"):
        assert told[f"{part}_loss"] == pytest.approx(sum(told[f"{part}_loss_{name}"] for name in terms), rel=1e-4)


def test_two_outputs_with_two_fields() -> None:
    data = with_label(3)
    graph = drawn.mlp(3).set("answer", field="kind")
    graph = drawn.chain(("price", "Linear", {"out_features": 1}), ("cost", "Output", {"field": "amount"}), graph=graph,
                        after="relu1")
    project = drawn.project(graph, data, budget={"epochs": 3})
    *_, end = train(project, None, data, device="cpu")
    assert isinstance(end, Finished), end
    assert {"val_accuracy_answer", "val_rmse_cost", "train_loss_answer", "train_loss_cost", "train_accuracy_answer"
            } <= end.metrics.keys()


def test_the_train_loss_of_an_epoch_is_the_mean_over_its_samples() -> None:
    data = drawn.digits(count=130)  # 110 = 6 × 16 + 14
    steps, epoch = [], None
    for event in train(drawn.project(drawn.cnn(), data, budget={"epochs": 1}), None, data, device="cpu"):
        if isinstance(event, Step):
            steps += event.losses
        if isinstance(event, Epoch):
            epoch = event
    assert epoch is not None
    assert epoch.metrics["train_loss"] == pytest.approx((sum(steps[:6]) * 16 + steps[6] * 14) / 110, rel=1e-12)


@pytest.mark.parametrize("classes", [2, 3])
def test_label_metrics_are_those_of_scikit_learn(classes: int) -> None:
    data = with_label(classes)
    goal, _ = aimed(drawn.project(drawn.mlp(classes), data, target="kind", loss="cross_entropy"), data)
    score = Score(goal, data, torch.device("cpu"))
    generator = np.random.default_rng(0)
    right = generator.integers(0, classes, 100)
    outputs = torch.from_numpy(generator.normal(size=(100, classes)).astype(np.float32))
    for at in range(0, 100, 30):
        score.add((outputs[at:at + 30],), {"kind": torch.from_numpy(right[at:at + 30])})
    chosen = outputs.numpy().argmax(1)
    assert score.result() == pytest.approx({"accuracy": sk.accuracy_score(right, chosen),
                                            "f1": sk.f1_score(right, chosen, average="macro")}, rel=1e-5)


def test_number_metrics_are_those_of_scikit_learn_in_raw_units() -> None:
    data = drawn.table()
    goal, _ = aimed(drawn.project(drawn.mlp(), data), data)
    score = Score(goal, data, torch.device("cpu"))
    given = torch.randn(40, 1)
    ready = data.ready("amount")[:40]
    score.add((given,), {"amount": ready})
    truth = data.raw["amount"][:40].numpy()[:, 0]
    said = data.restore["amount"](given).numpy()[:, 0]
    assert score.result() == pytest.approx({
        "mae": sk.mean_absolute_error(truth, said), "rmse": sk.mean_squared_error(truth, said) ** 0.5,
        "r2": sk.r2_score(truth, said)}, rel=1e-3)


def test_the_baseline_is_the_majority_or_the_mean() -> None:
    data = with_label(3)
    data.raw["kind"][:90] = 1
    goal, _ = aimed(drawn.project(drawn.mlp(3), data, target="kind"), data)
    held = data.raw["kind"][data.validation]
    assert baseline(goal, data)["val_accuracy"] == pytest.approx(float((held == 1).float().mean()))
    table = drawn.table()
    goal, _ = aimed(drawn.project(drawn.mlp(), table), table)
    amount = table.raw["amount"]
    wanted = float((amount[table.validation] - amount[table.train].mean()).square().mean().sqrt())
    assert baseline(goal, table)["val_rmse"] == pytest.approx(wanted, rel=1e-3)


def test_a_field_that_is_not_there_is_a_sentence() -> None:
    data = drawn.table()
    graph = drawn.mlp().set("x", field="", shape=(6,)).set("answer", field="amount")
    *_, end = train(drawn.project(graph, data), None, data, device="cpu")
    assert isinstance(end, Trouble)
    assert end.text == "x does not say which field of the data it hands out; choose one of x, amount in the inspector."
