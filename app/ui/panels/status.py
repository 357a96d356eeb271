"""The line at the bottom: problems, parameters, multiply-adds, memory while training, zoom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.core.cost import known
from app.core.say import counted, short, size

from .. import theme
from ..desk import Desk
from ..tongue import tr


class StatusLine(QWidget):
    """``problems`` is pressed; ``zoom`` is pressed."""

    problems = Signal()
    zoom = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        theme.look(self, "statusbar")
        self.setFixedHeight(28)
        self.trouble = QPushButton()
        self.trouble.setToolTip(tr("Show the problems (F8)"))
        self.trouble.clicked.connect(self.problems)
        self.parameters, self.work, self.memory = QLabel(), QLabel(), QLabel()
        self.parameters.setToolTip(tr("Numbers the network learns"))
        self.work.setToolTip(tr("Multiplications with an addition for one sample; a length that is open counts as 1"))
        self.memory.setToolTip(tr("About what training takes at most: weights and what the optimiser remembers, what "
                                  "flows between the nodes for one batch and back, and the data"))
        self.percent = QPushButton("100 %")
        self.percent.setToolTip(tr("Zoom to 100 % (Ctrl+0)"))
        self.percent.clicked.connect(self.zoom)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(14)
        for widget in (self.trouble, self.parameters, self.work, self.memory):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.percent)
        for label in (self.parameters, self.work, self.memory):
            theme.look(label, "small")
        for button in (self.trouble, self.percent):
            theme.look(button, "status")
        desk.changed.connect(self.follow)
        desk.network_changed.connect(self.follow)
        desk.forecast.changed.connect(self.follow_forecast)
        self.follow()

    def follow(self) -> None:
        """Say how the network in view stands; while that is not known again yet, how it stood."""
        if self.desk.behind:
            return
        report, empty = self.desk.report, not self.desk.graph.nodes
        found = list(dict.fromkeys(self.desk.findings.problems))
        wrong = any(problem.state == "wrong" for _, problem in found)
        self.trouble.setText(tr(counted(len(found), "problem") if found else "No problems"))
        self.trouble.setVisible(not empty)
        if (tone := "wrong" if wrong else "") != self.trouble.property("tone"):
            self.trouble.setProperty("tone", tone)
            theme.look(self.trouble, "status")
        whole = known(report)
        self.parameters.setText(tr(counted(report.parameters, "parameter") + ("" if whole else " so far")))
        self.work.setText(tr(f"{short(report.multiply_adds())} multiply-adds"))
        self.parameters.setVisible(report.parameters > 0)
        self.work.setVisible(report.parameters > 0 and whole)
        self.follow_forecast()

    def follow_forecast(self) -> None:
        """Say what training takes, where the network in view is the one that is trained."""
        needs = self.desk.forecast.memory if self.desk.name == self.desk.project.main else None
        self.memory.setText(tr(f"{size(needs.total)} while training" if needs else ""))
        self.memory.setVisible(needs is not None)

    def show_zoom(self, zoom: float) -> None:
        self.percent.setText(tr(f"{100 * zoom:.{int(zoom < 0.01)}f} %"))
