"""The inspector's page about one node: what it is, how it is set, what comes in and leaves, what it costs."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.cost import activations, keeping, lengths
from app.core.graph import NAME, Placed
from app.core.project import Project
from app.core.report import Report
from app.core.say import short, size
from app.core.write import write_node
from nodes.block import Block
from nodes.language import Node, Param, Tensor
from nodes.own import Own
from nodes.size import Size, at

from .. import theme
from ..desk import Desk
from ..errand import Work
from ..parts.facts import Facts
from ..parts.form import Form
from ..tongue import tr
from .block_part import BlockPart
from .face_rows import FaceRows, has_face
from .fields import HandsOnUndo, ParamRow
from .own_page import section
from .use import SAID, Use
from .weights import Weights

QUICK = 300
"""In networks of so many nodes the lines of one are written before anyone could notice."""
STILL = 60
"""Milliseconds a node of a larger one stays chosen before its lines are written."""


class NodePage(QWidget):
    """Follows one node for as long as it is chosen; :meth:`refresh` after each change."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__()
        self.desk, self.id, self.network = desk, id, desk.name
        placed = self.placed
        kind = self.kind = placed.node.__class__ if placed.known else None
        self.undo = HandsOnUndo(self)
        self.name = QLineEdit(placed.name)
        theme.look(self.name, "title")
        self.name.setAccessibleName(tr("Name of the node"))
        self.name.setToolTip(tr("Rename (F2)"))
        self.name.setMaxLength(80)
        self.name.editingFinished.connect(self.rename)
        self.name.textEdited.connect(self.look_at_name)
        title = QLabel(tr(kind.title if kind else placed.kind))
        theme.look(title, "third")
        self.name_trouble = sentence("", "wrong")
        self.name_trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addSpacing(1)
        column.addWidget(title)
        column.addWidget(self.name_trouble)
        column.addSpacing(10)
        doc = first_paragraph(kind) if kind else "A kind of node this version does not know. It is kept as it is."
        column.addWidget(sentence(doc, "second"))
        column.addSpacing(12)
        self.own = section(desk, self.network, id, column) if kind is Own else None
        self.form = Form()
        self.rows: dict[str, ParamRow] = {}
        self.block = BlockPart(self.form, desk, self.network, id) if kind is Block else None
        special = self.own is not None or self.block is not None
        for name, param in (kind.params if kind and not special else {}).items():
            self.rows[name] = ParamRow(self.form, param, placed.values.get(name, param.default), self.fields, self.put)
        self.weights = Weights(self.form, desk, self.network, id) if kind and kind.build_line is not None else None
        self.use = Use(self.form, desk, self.network, id)
        if self.block is not None:
            self.block.lay_face(self.form)
        self.face = FaceRows(self.form, desk, self.network, id) if has_face(desk, self.network, id) else None
        self.facts = {"Shapes": Facts(whole=True), "Cost": Facts()}
        for heading, facts in self.facts.items():
            self.form.heading(heading)
            self.form.whole(facts)
        self.form.heading("Source")
        self.line = QLabel(wordWrap=False)
        self.writing = Work(self, "lines")
        self.writing.result.connect(self.show_written)
        self.still = QTimer(self, singleShot=True, interval=STILL)
        self.still.timeout.connect(self.write_lines)
        theme.look(self.line, "mono")
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line.setMinimumWidth(10)
        self.line.setWordWrap(True)
        self.form.whole(self.line)
        column.addWidget(self.form)
        if kind:
            self.more = QPushButton(tr("More about this node"))
            theme.look(self.more, "link")
            self.more.setToolTip(tr("Opens its page of the manual (F1)"))
            self.more.clicked.connect(lambda: desk.asked.emit(placed.kind))
            column.addSpacing(8)
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(self.undo)
        self.refresh()

    @property
    def placed(self) -> Placed:
        return self.desk.project.networks[self.network].nodes[self.id]

    @property
    def fields(self) -> list[str]:
        return list(self.desk.project.plan.data.fields)

    def suits(self, network: str, id: str) -> bool:
        """Whether it could be about another node: one of its kind, that is set as its fields can show."""
        placed = self.desk.project.networks[network].nodes[id]
        return self.kind is not None and placed.known and placed.node.__class__ is self.kind \
            and self.own is None and self.block is None and self.face is None \
            and not has_face(self.desk, network, id) \
            and all(row.suits(placed.values.get(name, row.param.default)) for name, row in self.rows.items())

    def turn(self, network: str, id: str) -> None:
        """Be about another node from now on."""
        self.network, self.id = network, id
        for part in (self.use, self.weights):
            if part is not None:
                part.network, part.id = network, id
        self.writing.cancel()
        self.line.clear()
        self.name.setModified(False)
        self.name_trouble.hide()
        self.refresh()

    def stale(self) -> bool:
        """Whether another page is needed: the node is gone, or became another kind."""
        nodes = self.desk.graph.nodes
        if self.desk.name == self.network and self.id in nodes and nodes[self.id].known and (
                (self.block is not None and self.block.stale())
                or (self.face.words if self.face else None) != self.shown_words()):
            return True
        return self.desk.name != self.network or self.id not in nodes or \
            (nodes[self.id].node.__class__ if nodes[self.id].known else None) is not self.kind

    def shown_words(self) -> dict[str, str] | None:
        """The words its params have on the face of its block, None if its network is no block."""
        return dict(self.placed.face) if has_face(self.desk, self.network, self.id) else None

    def refresh(self) -> None:
        """Show the node as it is now."""
        placed = self.placed
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(placed.name)
            self.desk.hold("name", None)
        for name, row in self.rows.items():
            row.show_value(placed.values.get(name, row.param.default), self.fields)
        self.use.refresh()
        if self.weights is not None:
            self.weights.refresh()
        if self.own is not None:
            self.own.refresh()
        if self.block is not None:
            self.block.refresh()
        self.facts["Shapes"].show_facts(self.shapes())
        self.facts["Cost"].show_facts(self.cost())
        self.show_lines()

    def shapes(self) -> dict[str, str]:
        """What arrives from where, and what leaves."""
        graph, report, placed = self.desk.graph, self.desk.report, self.placed
        found: dict[str, str] = {}
        if not placed.known:
            return found
        for port, declared in placed.node.inputs.items():
            wired = graph.incoming[self.id].get(port, [])
            for source in wired:
                found[f"{port} arrives from {graph.nodes[source[0]].name}"] = spell(report.tensors.get(source))
            if not wired:
                found[f"{port} is not wired"] = f"like {declared.otherwise}" if declared.otherwise else "–"
        for port in placed.node.outputs:
            found[port] = spell(report.tensors.get((self.id, port)))
        return found

    def cost(self) -> dict[str, str]:
        answer = self.desk.report.answers.get(self.id)
        batch = self.desk.project.plan.budget.batch_size
        open = lengths(self.desk.project.plan.data.fields)
        leaving, kept = (ask(self.desk.report, self.id, batch, open) for ask in (activations, keeping))
        known = answer is not None and bool(answer.leaving or not answer.wrong)
        return {"Parameters": f"{answer.parameters:,}" if answer and known else "–",
                "Multiply-adds, per sample": work(answer.work) if answer and known else "–",
                f"Activations, batch of {batch:,}": size(leaving) if leaving is not None else "–",
                "Kept for the gradient": size(kept) if kept is not None else "–"}

    def show_lines(self) -> None:
        """Show the node's own lines; in a large network they are written on a thread."""
        report = self.desk.report
        self.still.stop()
        if self.desk.behind:
            return
        if reason := self.unwritten():
            self.writing.cancel()
            self.say_instead(reason)
        elif len(report.graph.nodes) <= QUICK:
            self.show_written(own_lines(report, self.id))
        else:
            self.still.start()

    def show_written(self, lines: str) -> None:
        """Show lines of the source as code, or that there are none in words."""
        if not lines:
            self.say_instead("Names what goes in or out; it has no line of its own.")
            return
        theme.look(self.line, "mono")
        self.line.setText(lines)

    def say_instead(self, sentence: str) -> None:
        theme.look(self.line, "second")
        self.line.setText(tr(sentence))

    def write_lines(self) -> None:
        """Have the node's own lines written on a thread."""
        if not self.stale() and not self.desk.behind and not self.unwritten():
            self.writing.run(partial(own_lines, self.desk.report, self.id))

    def unwritten(self) -> str:
        """Why the node has no lines, in words; empty if it has."""
        report, answer = self.desk.report, self.desk.report.answers.get(self.id)
        if self.placed.state:
            return SAID[self.placed.state]
        if (muted := report.drawn.effect.out.get(self.id)) is not None:
            return f"Left out, because {report.drawn.nodes[muted].name} is muted."
        if answer is None or answer.wrong:
            return "Written once nothing is wrong here."
        if self.id not in report.live:
            return "Leads nowhere yet, so it is not written."
        return ""

    def put(self, param: Param, value: Any) -> None:
        """One param has another value now."""
        graph = self.desk.project.networks.get(self.network)
        if graph is None or self.id not in graph.nodes:
            return
        label = f"Set {param.title} of {graph.nodes[self.id].name}"
        self.desk.document.change_network(label, self.network, graph.set(self.id, **{param.name: value}),
                                          f"set {self.network} {self.id} {param.name}")

    def look_at_name(self, text: str) -> None:
        self.desk.hold("name", partial(named, self.network, self.id, text))
        wrong = name_problem(text, {*self.desk.graph.names} - {self.placed.name})
        self.name_trouble.setText(tr(wrong))
        self.name_trouble.setVisible(bool(wrong))

    def rename(self) -> None:
        self.desk.hold("name", None)
        name = self.name.text().strip().replace(" ", "_")
        graph = self.desk.project.networks.get(self.network)
        if graph is None or self.id not in graph.nodes:
            return
        if name_problem(name, {*graph.names} - {graph.nodes[self.id].name}):
            name = graph.nodes[self.id].name
        self.name.setText(name)
        self.name_trouble.hide()
        if name != graph.nodes[self.id].name:
            self.desk.document.change_network(f"Rename {graph.nodes[self.id].name} to {name}", self.network,
                                              graph.rename(self.id, name))


def name_problem(name: str, taken: set[str]) -> str:
    """Why a node cannot be called that; empty if it can."""
    name = name.strip().replace(" ", "_")
    if not NAME.match(name):
        return "A name has letters, digits and _, and begins with a letter: it becomes a word of the source."
    return f"Another node is called {name} already." if name in taken else ""


def named(network: str, id: str, text: str, project: Project) -> Project:
    """A project with the name that is being typed for a node; as it is while that is none."""
    graph, name = project.networks.get(network), text.strip().replace(" ", "_")
    if graph is None or id not in graph.nodes or name_problem(name, {*graph.names}):
        return project
    return project.with_network(network, graph.rename(id, name))


def spell(tensor: Tensor | None) -> str:
    """``N 32 8 8``, with what sort of numbers if they are not decimals."""
    if tensor is None:
        return "–"
    shape = " ".join(str(size).replace(" ", "") for size in tensor.shape) or "scalar"
    return shape if tensor.dtype == "float32" else f"{shape}  {tensor.dtype}"


def work(count: int | Size) -> str:
    """Multiply-adds: ``18.4 K``; where a length is open, ``12.7 K × T``, or what it comes to at a length of 100."""
    if not isinstance(count, Size):
        return short(count)
    one, hundred = (at(count, dict.fromkeys(count.symbols, length)) for length in (1, 100))
    names = " and ".join(sorted(count.symbols))
    if len(count.symbols) == 1 and hundred == 100 * one:
        return f"{short(one)} × {names}"
    return f"{short(hundred)}, {names} = 100"


def own_lines(report: Report, id: str) -> str:
    """The node's own lines, as they stand in the source; those of the others are not asked. Empty if it has none."""
    return "\n".join(line for line in write_node(report, id) if line)


def first_paragraph(kind: type[Node]) -> str:
    return " ".join((kind.__doc__ or "").strip().split("\n\n")[0].split())


def sentence(text: str, style: str) -> QLabel:
    label = QLabel(tr(text), wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.look(label, style)
    return label


