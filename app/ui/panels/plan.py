"""The plan as a form: what is made small, by which optimiser, for how long, on which part of the data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QWidget

from app.core.objective import target_field
from app.core.project import Project

from ..desk import Desk
from ..parts.facts import Facts
from ..parts.form import Form, heading
from ..parts.number import NumberEdit
from ..parts.toggle import Toggle
from ..tongue import Theirs, tr
from .choice import Choice
from .make import down, label, scrolled
from .plan_rows import LOSSES, SECTIONS, Row, value_at, with_value

FIELD = 164


@dataclass
class Line:
    """A row of the form as it stands there; ``show`` puts a value in without telling anyone."""

    row: Row
    label: QLabel
    field: QWidget
    said: QLabel
    show: Callable[[Any], None]


class PlanPanel(QScrollArea):
    """Every change is one named undo step; what cannot be taken is said below its row and changes nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAccessibleName(tr("Plan"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        self.wrong = label(style="wrong", wrap=True)
        self.takes, self.excess = Facts(), label(style="attention", wrap=True)
        column = down(label("Plan", "title"), self.wrong, heading("What it takes"), self.takes, self.excess, 4,
                      margins=(16, 12, 16, 16), on=page)
        self.known: tuple[object, ...] = ()
        self.lines: dict[str, Line] = {}
        self.parts: list[Form] = []
        for name, rows in SECTIONS:
            form = Form(field_width=FIELD)
            form.whole(heading(name))
            for row in rows:
                self.lines[row.path] = self.line(form, row)
            self.parts.append(form)
            column.addWidget(form)
            column.addSpacing(4)
        self.canvas_says = label("The Loss nodes on the canvas say what is made small.", "second", wrap=True)
        self.parts[0].whole(self.canvas_says)
        column.addStretch()
        scrolled(page, self)
        desk.changed.connect(self.follow)
        desk.forecast.changed.connect(self.foresee)
        self.follow()
        self.foresee()

    def line(self, form: Form, row: Row) -> Line:
        """Put a row into the form, with a place below it for what is wrong."""
        field, show = self.field(row)
        title = form.row(row.title, field, help=row.help)
        said = label(style="wrong", wrap=True)
        said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        said.hide()
        form.whole(said)
        if isinstance(field, NumberEdit):
            field.refused.connect(said.setText)
            field.refused.connect(lambda text: said.setVisible(bool(text)))
        return Line(row, title, field, said, show)

    def field(self, row: Row) -> tuple[QWidget, Callable[[Any], None]]:
        if row.switch:
            toggle = Toggle(False)
            toggle.toggled.connect(lambda on: self.set(row, on))
            return toggle, toggle.set_value
        if row.options or row.path == "objective.target":
            choice = Choice(row.options)
            choice.changed.connect(lambda value: self.set(row, value))
            return choice, choice.set_value
        scale = 100 if row.percent else 1
        edit = NumberEdit(0, whole=row.whole, low=row.low, high=row.high, step=1 if row.percent else row.step,
                          unit=row.unit, judge=lambda value: self.judge(row, value / scale))
        edit.changed.connect(lambda value: self.set(row, round(value / scale, 6) if row.percent else value))
        return edit, lambda value: edit.set_value(tidy(value * scale) if row.percent else value)

    def judge(self, row: Row, value: Any) -> str:
        """What is wrong with the plan if it had this value and was right before."""
        plan = self.desk.project.plan
        before = set(plan.wrong())
        return next((text for text in with_value(plan, row.path, value).wrong() if text not in before), "")

    def set(self, row: Row, value: Any) -> None:
        project = self.desk.project
        if value != value_at(project.plan, row.path):
            self.desk.document.change(row.change, project.with_plan(with_value(project.plan, row.path, value)))

    def follow(self, before: Project | None = None, after: Project | None = None) -> None:
        """Show the plan as it is now."""
        findings = self.desk.findings
        known = (findings.objective, findings.plan)
        if before is not None and before.plan is self.desk.project.plan and self.known == known:
            return
        self.known = known
        plan = self.desk.project.plan
        self.offer_targets()
        for path, line in self.lines.items():
            line.show(value_at(plan, path))
            shown = line.row.when(plan, findings)
            line.label.setVisible(shown)
            line.field.setVisible(shown)
            if not shown:
                line.said.hide()
        self.canvas_says.setVisible(bool(findings.objective.nodes))
        self.wrong.setText(tr("\n".join(findings.plan)))
        self.wrong.setVisible(bool(findings.plan))

    def foresee(self) -> None:
        """Say what Train would take, before it is pressed."""
        forecast = self.desk.forecast
        report = self.desk.findings.reports[self.desk.project.main]
        self.takes.show_facts({"Parameters": f"{report.parameters:,}", **forecast.facts(), "Computes on": forecast.on})
        self.excess.setText(tr(forecast.excess))
        self.excess.setVisible(bool(forecast.excess))

    def offer_targets(self) -> None:
        """The fields that can be predicted, and what is meant while none is chosen."""
        plan, network, goals = self.desk.project.plan, self.desk.project.network, self.desk.findings.objective.goals
        used = {str(network.nodes[id].values.get("field", "")) for id in network.of_kind("Input")}
        meant = goals[0].field if goals else target_field(plan.data.fields, used,
                                                          with_value(plan, "objective.target", ""))
        target, loss = self.lines["objective.target"].field, self.lines["objective.loss"].field
        assert isinstance(target, Choice)
        assert isinstance(loss, Choice)
        target.offer([("", f"{meant} (auto)" if meant and not plan.objective.target else "Auto"),
                      *((name, Theirs(name)) for name in plan.data.fields)])
        word = dict(LOSSES).get(goals[0].loss, "") if goals and plan.objective.loss == "auto" else ""
        loss.offer([("auto", f"{word} (auto)" if word else "Auto"), *LOSSES[1:]])


def tidy(value: float) -> float:
    """20.000000000000004 % is 20 %."""
    rounded = round(value, 4)
    return int(rounded) if rounded == int(rounded) else rounded
