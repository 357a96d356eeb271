"""Curves: fed with what a run says, they show, mark, read off, save and stay quick."""

from __future__ import annotations

import csv
import io
import math
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.engine.events import Epoch, Finished, Saved, Started, Step, Trouble
from app.ui import theme
from app.ui.plots import export
from app.ui.plots.curves import Curves

PER = 10


def started(**about: object) -> Started:
    baseline = {"val_accuracy": 0.1, "val_loss": 2.3}
    plain = Started("r1", "cpu", "CPU", 8, PER, 32, 320, 80, 99, baseline=baseline)
    return replace(plain, **about)  # type: ignore[arg-type]


def epoch(number: int, best: bool = False) -> list[object]:
    """One epoch of a network that learns."""
    losses = tuple(2.3 * math.exp(-(number - 1 + i / PER) / 2) + 0.1 for i in range(PER))
    metrics = {
        "train_loss": losses[-1],
        "val_loss": 2.2 * math.exp(-number / 2) + 0.2,
        "train_accuracy": 1 - 0.9 * math.exp(-number / 2),
        "val_accuracy": 0.97 - 0.9 * math.exp(-number / 2),
    }
    end = number * PER
    return [Step(number, end, losses, 1e-3, 1000.0), Epoch(number, end, metrics, 0.5, best)]


@pytest.fixture
def curves(qtbot, qapp: QApplication) -> Curves:
    if not qapp.styleSheet():
        theme.apply(qapp, theme.LIGHT)
    made = Curves()
    qtbot.addWidget(made)
    made.resize(1000, 320)
    made.show()
    qtbot.waitUntil(made.isVisible)
    return made


def trained(curves: Curves, epochs: int = 4) -> Curves:
    curves.begin(started(), baseline_names={"accuracy": "always the commonest digit"})
    for number in range(1, epochs + 1):
        curves.feed(epoch(number, best=number <= 3))
    return curves


def test_nothing_heavy_is_loaded_with_the_window_parts() -> None:
    import subprocess

    parts = "app.ui.theme, app.ui.icons, app.ui.parts.number, app.ui.parts.form"
    code = f"import sys, {parts}; print([name in sys.modules for name in ('pyqtgraph', 'torch', 'numpy')])"
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3]
    )
    assert told.stdout.strip() == "[False, False, False]"


def test_an_empty_plot_says_what_will_appear(curves: Curves) -> None:
    assert curves.empty.isVisible()
    assert "Press Train" in curves.empty.sentence.text()
    trained(curves)
    assert not curves.empty.isVisible()
    curves.clear()
    assert curves.empty.isVisible()
    assert curves.charts == {}


def test_train_and_validation_share_a_chart(curves: Curves) -> None:
    trained(curves)
    assert list(curves.charts) == ["loss", "accuracy"]
    loss, accuracy = curves.charts.values()
    assert len(loss.series["train"]) == 4 * PER, "a point a step, not again a point an epoch"
    assert list(loss.series["validation"].x) == [10, 20, 30, 40]
    assert len(accuracy.series["train"]) == 4
    line = loss.lines.items["validation", True]
    assert line.opts["pen"].style() == Qt.PenStyle.CustomDashLine
    assert loss.lines.items["train", True].opts["pen"].style() == Qt.PenStyle.SolidLine
    assert loss.lines.items["train", False].opts["pen"].color().alphaF() < 0.5


def test_charts_have_their_place_before_they_have_numbers(curves: Curves) -> None:
    curves.begin(started(baseline={}), metrics=["accuracy"])
    before = [chart.geometry() for chart in curves.charts.values()]
    curves.feed(epoch(1))
    assert list(curves.charts) == ["loss", "accuracy"]
    assert [chart.geometry() for chart in curves.charts.values()] == before


def test_the_values_can_be_read_off(curves: Curves) -> None:
    trained(curves)
    accuracy = curves.charts["accuracy"]
    assert accuracy.legend.text() == "Accuracy, best 76.9 %, epoch 3: train 87.8 %; validation 84.8 %"
    curves._point(25.0)
    assert accuracy.legend.text().startswith("Accuracy, epoch 2.50: train 66.9 %; validation 63.9 %")
    assert "raw" in curves.charts["loss"].legend.text()
    assert all(chart.marks.hair.isVisible() for chart in curves.charts.values())
    curves._point(None)
    assert not accuracy.marks.hair.isVisible()


def test_the_pointer_moves_the_cross_hair(curves: Curves, qtbot) -> None:
    trained(curves)
    loss = curves.charts["loss"]
    qtbot.waitUntil(lambda: loss.pane.width() > 50)
    spot = loss.plot.mapFromScene(loss.pane.mapViewToScene(QPointF(20.0, 1.0)))
    loss.plot.scene().sigMouseMoved.emit(loss.plot.mapToScene(spot))
    assert loss._here == pytest.approx(20.0, abs=1.0)
    assert curves.charts["accuracy"]._here == loss._here
    loss.plot.scene().sigMouseMoved.emit(QPointF(-50, -50))
    assert loss._here is None


def test_the_cross_hair_goes_by_key(curves: Curves) -> None:
    trained(curves)
    loss = curves.charts["loss"]
    QTest.keyClick(loss, Qt.Key.Key_Right)
    QTest.keyClick(loss, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert loss._here == pytest.approx(0.8 + PER)
    QTest.keyClick(loss, Qt.Key.Key_Escape)
    assert loss._here is None


def test_the_best_epoch_and_the_baseline_are_marked(curves: Curves) -> None:
    trained(curves)
    accuracy = curves.charts["accuracy"]
    assert accuracy.best == 30
    assert accuracy.marks.ring.isVisible()
    assert accuracy.baseline == (0.1, "always the commonest digit")
    assert accuracy.marks.line.isVisible()
    assert accuracy.marks.name.toPlainText() == "always the commonest digit"
    assert curves.charts["loss"].baseline == (2.3, "always answering the same")


def test_a_baseline_is_called_by_what_reaches_it(curves: Curves) -> None:
    curves.begin(started(baseline=dict.fromkeys(("val_loss", "val_f1", "val_f1_kind", "val_mae_recall"), 0.3)))
    assert [curves.charts[stem].baseline[1] for stem in ("loss", "f1", "f1_kind", "mae_recall")] == [
        "always answering the same", *["always the commonest answer"] * 2, "always the average"]


def test_the_axes_are_round_and_calm(curves: Curves) -> None:
    curves.begin(started())
    ranges = []
    for number in range(1, 9):
        curves.feed(epoch(number))
        ranges.append(tuple(np.round(curves.charts["loss"].pane.viewRange()[1], 3)))
    assert len(set(ranges)) == 1, "a loss that falls does not move its axis"
    (left, right), (low, high) = curves.charts["loss"].pane.viewRange()
    assert (left, right) == (0, 80)
    assert low == 0
    assert high >= 2.4


def test_a_finished_run_is_shown_whole(curves: Curves) -> None:
    trained(curves)
    done = Finished("r1", "patience", 4, 40, 1280, 2.0, 640.0, "cpu", {}, "", 3)
    curves.feed([done, Saved(4, 40, "x"), Trouble("The disk is full.")])
    assert curves.charts["loss"].pane.viewRange()[0] == pytest.approx([0, 40])


def test_a_long_plan_begins_with_what_can_be_seen(curves: Curves) -> None:
    curves.begin(started(epochs=1000))
    curves.feed(epoch(1))
    assert curves.charts["loss"].pane.viewRange()[0][1] < 1000 * PER / 8


def test_smoothing_changes_the_thick_line_only(curves: Curves) -> None:
    trained(curves)
    series = curves.charts["loss"].series["train"]
    raw, smoothed = series.y.copy(), series.smoothed.copy()
    curves.smoothing.number.set_value(0.0)
    curves._smooth(0.0)
    np.testing.assert_array_equal(series.smoothed, raw)
    curves._smooth(0.95)
    assert np.abs(series.smoothed - smoothed).max() > 0.01
    np.testing.assert_array_equal(series.y, raw)
    assert curves.charts["accuracy"].series["train"].weight == 0, "means of an epoch are shown as they are"


def test_log_scale_is_for_losses(curves: Curves) -> None:
    trained(curves)
    curves.log_scale.click()
    loss, accuracy = curves.charts.values()
    assert (loss.log, accuracy.log) == (True, False)
    low, high = loss.pane.viewRange()[1]
    assert -1.5 < low < 0 < high < 1
    _, y = loss.lines.items["validation", True].getData()
    np.testing.assert_allclose(10**y, loss.series["validation"].y)
    curves.log_scale.click()
    assert loss.pane.viewRange()[1][0] == 0


def test_a_move_by_hand_holds_until_a_double_click(curves: Curves) -> None:
    trained(curves)
    loss = curves.charts["loss"]
    loss.pane.setRange(xRange=(10, 20), padding=0)
    loss.pane.moved_by_hand.emit()
    curves.feed(epoch(5))
    assert loss.pane.viewRange()[0] == pytest.approx([10, 20])
    assert curves.charts["accuracy"].pane.viewRange()[0] == pytest.approx([10, 20]), "charts move together"
    loss.pane.fit_asked.emit()
    assert loss.pane.viewRange()[0] == pytest.approx([0, 80])


def test_the_mouse_zooms_along_the_epochs(curves: Curves, qtbot) -> None:
    trained(curves)
    loss = curves.charts["loss"]
    qtbot.waitUntil(lambda: loss.pane.width() > 50)
    before = loss.pane.viewRange()
    view = loss.plot.viewport()
    spot = loss.plot.mapFromScene(loss.pane.mapViewToScene(QPointF(40.0, 1.0)))
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(
        QPointF(spot),
        QPointF(view.mapToGlobal(spot)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    after = loss.pane.viewRange()
    assert after[0][1] - after[0][0] < before[0][1] - before[0][0]
    assert after[1] == pytest.approx(before[1])
    assert loss.by_hand
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot)
    assert loss.pane.viewRange()[0] == pytest.approx(before[0])
    assert not loss.by_hand


def test_numbers_that_are_none_leave_a_gap(curves: Curves) -> None:
    curves.begin(started())
    curves.feed(
        [Step(1, 4, (1.0, math.nan, math.inf, 0.5), 1e-3, 1.0), Epoch(1, 4, {"val_loss": math.nan}, 1.0, False)]
    )
    curves.log_scale.click()
    curves.feed([Step(1, 6, (0.0, -1.0), 1e-3, 1.0)])
    low, high = curves.charts["loss"].pane.viewRange()[1]
    assert math.isfinite(low)
    assert math.isfinite(high)
    assert "–" in curves.charts["loss"].legend.text()


def test_a_run_that_goes_on_keeps_its_curves(curves: Curves) -> None:
    trained(curves, 4)
    curves.begin(started(step=20, epoch=2))
    assert curves.charts["loss"].series["train"].x[-1] == 20
    assert list(curves.charts["accuracy"].series["validation"].x) == [10, 20]
    curves.feed(epoch(3))
    assert len(curves.charts["loss"].series["train"]) == 30
    curves.begin(started(run="another"))
    assert curves.charts["loss"].series == {}


def test_other_metrics_get_charts_of_their_own(curves: Curves) -> None:
    curves.begin(started(baseline={}))
    curves.feed([Epoch(1, 10, {"val_loss": 1.0, "val_r2": 0.4, "kl": 3.0, "val_f1": 0.5}, 1.0, True)])
    assert list(curves.charts) == ["loss", "r2", "kl", "f1"]
    curves.resize(380, 320)
    QApplication.processEvents()
    assert curves._columns == 1


def test_what_is_not_seen_is_not_drawn(curves: Curves) -> None:
    curves.begin(started())
    curves.hide()
    curves.feed(epoch(1))
    assert len(curves.charts["loss"].series["train"]) == PER
    assert curves.charts["loss"].lines.items == {}
    curves.show()
    assert curves.charts["loss"].lines.items


def test_the_table_has_every_number(curves: Curves) -> None:
    trained(curves, 2)
    rows = list(csv.DictReader(io.StringIO(export.table(curves))))
    assert list(rows[0]) == [
        "step",
        "epoch",
        "train_loss",
        "train_loss_smoothed",
        "val_loss",
        "train_accuracy",
        "val_accuracy",
    ]
    assert [row["step"] for row in rows] == [str(i) for i in range(1, 21)]
    assert float(rows[0]["train_loss"]) == pytest.approx(2.4)
    assert rows[0]["val_loss"] == ""
    assert (rows[9]["epoch"], rows[19]["epoch"]) == ("1", "2")
    assert float(rows[19]["val_accuracy"]) == pytest.approx(0.97 - 0.9 * math.exp(-1))
    curves.clear()
    assert export.table(curves) == "step\n"


def test_pictures_are_saved_by_their_ending(curves: Curves, tmp_path: Path) -> None:
    trained(curves)
    for ending in ("png", "svg", "csv", "jpg"):
        export.save(curves, tmp_path / f"curves.{ending}")
        assert (tmp_path / f"curves.{ending}").stat().st_size > 500
    root = ElementTree.parse(tmp_path / "curves.svg").getroot()
    words = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Loss", "Accuracy", "100 %", "epoch", "always the commonest digit"} <= set(words)
    with pytest.raises(ValueError, match=r"ends in “\.gif”"):
        export.save(curves, tmp_path / "curves.gif")
    with pytest.raises(OSError):
        export.save(curves, tmp_path / "missing" / "curves.png")
    image = export.picture(curves)
    colors = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert QColor(theme.current().train).name() in colors
    assert QColor(theme.current().validation).name() in colors


def test_a_recorded_run_is_drawn_into_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.ui.panels import run_rows
    from app.ui.plots.draw import draw_run

    monkeypatch.setattr(run_rows, "story", lambda path: [started(), *epoch(1), *epoch(2, best=True)])
    draw_run(SimpleNamespace(path=tmp_path), tmp_path / "run.svg")  # type: ignore[arg-type]
    assert "best 1.0093, epoch 2" in (tmp_path / "run.svg").read_text("utf-8")


def test_curves_are_copied(curves: Curves) -> None:
    trained(curves)
    board = QGuiApplication.clipboard()
    export.copy(curves, "csv")
    assert board.text().startswith("step,epoch,train_loss")
    export.copy(curves, "svg")
    assert board.mimeData().hasFormat("image/svg+xml")
    export.copy(curves, "picture")
    assert not board.image().isNull()
    assert [action.text() for action in curves.menu().actions() if action.text()] == [
        "Save picture…",
        "Copy as picture",
        "Copy as SVG",
        "Copy as CSV",
        "Fit",
    ]


def test_the_theme_changes_under_the_curves(curves: Curves, qapp: QApplication) -> None:
    trained(curves)
    theme.apply(qapp, theme.DARK)
    try:
        line = curves.charts["loss"].lines.items["train", True]
        assert line.opts["pen"].color() == QColor(theme.DARK.train)
        assert curves.charts["loss"].plot.backgroundBrush().color() == QColor(theme.DARK.panel)
    finally:
        theme.apply(qapp, theme.LIGHT)
    assert line.opts["pen"].color() == QColor(theme.LIGHT.train)


def test_a_million_steps_stay_quick(curves: Curves) -> None:
    curves.begin(started(epochs=1100, steps_per_epoch=1000))
    noise = np.random.default_rng(0).normal(0, 0.1, 1_000_000)
    y = 2 * np.exp(-np.arange(1e6) / 2e5) + 0.3 + noise
    curves.feed([Step(1000, 1_000_000, tuple(y.tolist()), 1e-3, 1.0)])
    curves.feed([Epoch(i, i * 1000, {"val_loss": 2 * math.exp(-i / 200) + 0.3}, 1.0, False) for i in range(1, 1001)])
    QApplication.processEvents()
    times = []
    for at in range(15):
        start = time.perf_counter()
        curves.feed([Step(1001, 1_000_010 + 10 * at, (0.3,) * 10, 1e-3, 1.0)])
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
    assert sorted(times)[3] < 0.064, f"{1000 * sorted(times)[3]:.1f} ms"
    for chart in curves.charts.values():
        for line in chart.lines.items.values():
            assert len(line.getData()[0]) < 6000
