"""Curves as a picture, as SVG and as CSV: to the clipboard or into a file."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from .. import icons, theme
from ..plain import plain
from ..tongue import tr
from ..where import suffixed
from . import legend, scale
from .lines import pen_of
from .marks import DOTS

if TYPE_CHECKING:
    from .chart import Chart
    from .curves import Curves

SIZE, MARGIN = QSize(520, 260), 20
"""One chart in a picture, in points, and the white around it."""
SHARP = 2.0


def table(curves: Curves) -> str:
    """All numbers as CSV: a row a step that has any; ``step``, ``epoch``, then every curve, smoothed ones as well."""
    columns: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    per_epoch = 0
    for stem, chart in curves.charts.items():
        per_epoch = chart.per_epoch or per_epoch
        for part, series in chart.series.items():
            name = {"train": "train", "validation": "val"}[part] + f"_{stem}"
            columns[name] = (series.x, series.y)
            if series.weight:
                columns[name + "_smoothed"] = (series.x, series.smoothed)
    if not columns:
        return "step\n"
    steps = np.unique(np.concatenate([x for x, _ in columns.values()]))
    cells = [[f"{step:.0f}" for step in steps], [f"{step / per_epoch:.6g}" if per_epoch else "" for step in steps]]
    for x, y in columns.values():
        column = np.full(len(steps), np.nan)
        column[np.searchsorted(steps, x)] = y
        cells.append(["" if value != value else f"{value:.9g}" for value in column.tolist()])
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["step", "epoch", *columns])
    writer.writerows(zip(*cells))
    return out.getvalue()


def picture(curves: Curves) -> QImage:
    """The charts as an image, twice as fine as a plain screen."""
    size, columns = _size(curves)
    image = QImage(size * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    image.fill(theme.current().color("panel"))
    painter = QPainter(image)
    _draw(painter, curves, columns)
    painter.end()
    return image


def svg(curves: Curves) -> bytes:
    """The charts as SVG: lines are lines, and text stays text."""
    from PySide6.QtSvg import QSvgGenerator

    size, columns = _size(curves)
    store = QBuffer()
    store.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(store)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(tr("Curves"))
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.current().color("panel"))
    _draw(painter, curves, columns)
    painter.end()
    return bytes(store.data().data())


def copy(curves: Curves, form: str) -> None:
    """Put the charts on the clipboard as ``picture``, ``svg`` or ``csv``."""
    board = QGuiApplication.clipboard()
    if form == "picture":
        board.setImage(picture(curves))
    elif form == "svg":
        data = svg(curves)
        mime = QMimeData()
        mime.setData("image/svg+xml", QByteArray(data))
        mime.setText(data.decode())
        board.setMimeData(mime)
    else:
        board.setText(table(curves))


def save(curves: Curves, path: Path) -> None:
    """Write the charts to a .png, .jpg, .svg or .csv file. Raises OSError or ValueError in words."""
    ending = path.suffix.lower()
    if ending == ".csv":
        path.write_text(table(curves), "utf-8")
    elif ending == ".svg":
        path.write_bytes(svg(curves))
    elif ending in (".png", ".jpg", ".jpeg"):
        if not picture(curves).save(str(path)):
            raise OSError(f"{path} could not be written; is there room, and may you write there?")
    else:
        raise ValueError(f"A picture ends in .png, .jpg or .svg and a table in .csv; {path.name} ends in “{ending}”.")


def menu(curves: Curves) -> QMenu:
    """What can be done with the charts."""
    made = QMenu(curves)
    made.addAction(icons.icon("save"), tr("Save picture…"), lambda: ask(curves))
    made.addSeparator()
    made.addAction(icons.icon("copy"), tr("Copy as picture"), lambda: copy(curves, "picture"))
    made.addAction(icons.icon("code"), tr("Copy as SVG"), lambda: copy(curves, "svg"))
    made.addAction(icons.icon("table"), tr("Copy as CSV"), lambda: copy(curves, "csv"))
    made.addSeparator()
    made.addAction(icons.icon("maximize"), tr("Fit"), curves.fit)
    return made


def ask(curves: Curves) -> None:
    """Ask where to save, and save."""
    kinds = "Picture (*.png);;SVG (*.svg);;Table (*.csv)"
    name, kind = QFileDialog.getSaveFileName(curves, tr("Save picture"), "curves.png", kinds)
    if not name:
        return
    path: Path | None = Path(name)
    if not Path(name).suffix:
        path = suffixed(curves, name, {"P": ".png", "S": ".svg", "T": ".csv"}[kind[:1] or "P"])
    if path is None:
        return
    try:
        save(curves, path)
    except (OSError, ValueError) as error:
        QMessageBox.warning(curves, tr("Save picture"), plain(tr(f"The picture was not saved. {error}")))


def _size(curves: Curves) -> tuple[QSize, int]:
    count = max(1, len(curves.charts))
    columns = 1 if count == 1 else 2
    rows = -(-count // columns)
    return QSize(columns * (SIZE.width() + MARGIN) + MARGIN, rows * (SIZE.height() + MARGIN) + MARGIN), columns


def _draw(painter: QPainter, curves: Curves, columns: int) -> None:
    for index, chart in enumerate(curves.charts.values()):
        left = MARGIN + (index % columns) * (SIZE.width() + MARGIN)
        top = MARGIN + (index // columns) * (SIZE.height() + MARGIN)
        _draw_chart(painter, chart, QRectF(left, top, SIZE.width(), SIZE.height()))


def _draw_chart(painter: QPainter, chart: Chart, box: QRectF) -> None:
    """One chart by hand: sharper and smaller than what a screen's scene would give."""
    on, small = theme.current(), theme.ui_font(11)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = QRectF(box.left(), box.top(), box.width(), 22)
    legend.draw(painter, top, scale.title(chart.stem), tuple(chart.entries(None)), chart.best_name())
    area = box.adjusted(48, 30, -4, -22)
    (x0, x1), (y0, y1) = chart.pane.viewRange()

    def at(x: float, y: float) -> QPointF:
        return QPointF(
            area.left() + (x - x0) / (x1 - x0) * area.width(), area.bottom() - (y - y0) / (y1 - y0) * area.height()
        )

    painter.setFont(small)
    values = scale.log_ticks(y0, y1) if chart.log else scale.ticks(y0, y1)
    for value in values:
        y = at(x0, value).y()
        painter.setPen(QPen(on.color("line"), 1))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(on.color("ink2"))
        words = scale.label(value, values, chart.percent, chart.log)
        painter.drawText(
            QRectF(box.left(), y - 9, 42, 18), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words
        )
    unit = chart.per_epoch or 1
    for value in scale.ticks(x0 / unit, x1 / unit, 6):
        x = at(value * unit, y0).x()
        painter.drawText(QRectF(x - 30, area.bottom() + 4, 60, 16), Qt.AlignmentFlag.AlignCenter, f"{value:g}")
    name = "epoch" if chart.per_epoch else "step"
    painter.drawText(
        QRectF(box.left(), area.bottom() + 4, 42, 16), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name
    )
    painter.save()
    painter.setClipRect(area.adjusted(-1, -3, 1, 3))
    if chart.baseline is not None:
        level = at(x1, chart.level())
        dots = QPen(on.color("ink3"), 1.4)
        dots.setDashPattern(DOTS)
        painter.setPen(dots)
        painter.drawLine(QPointF(area.left(), level.y()), level)
        painter.setPen(on.color("ink2"))
        painter.drawText(
            QRectF(level.x() - 300, level.y() - 19, 298, 16), Qt.AlignmentFlag.AlignRight, chart.baseline[1]
        )
    for part, series in chart.series.items():
        for smoothed in (False, True):
            if not smoothed and not series.weight:
                continue
            pen = pen_of(part, smoothed)
            pen.setCosmetic(False)  # as thick on every scale
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            xs, ys = series.drawn(x0, x1, 400, smoothed)
            ys = chart.shown(ys)
            for piece in np.split(np.arange(len(xs)), np.flatnonzero(~np.isfinite(ys))):
                points = [at(xs[i], ys[i]) for i in piece if np.isfinite(ys[i])]
                if len(points) > 1:
                    painter.drawPolyline(QPolygonF(points))
    painter.restore()
    if chart.best is not None and np.isfinite(chart.best_level()):
        spot = at(chart.best, chart.best_level())
        if area.contains(spot):
            painter.setPen(QPen(on.color("validation"), 2))
            painter.setBrush(on.color("panel"))
            painter.drawEllipse(spot, 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
