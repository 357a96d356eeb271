"""The inspector's part about a user's own Python: its editor, whether it is on, and what it can be set to."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.core.graph import Placed
from app.core.own import TRYING, own, question_of
from app.core.own import known as found_out
from app.core.project import Project
from app.core.trust import content, distrust, trust, trusted
from nodes.own import TEMPLATE, Own
from nodes.params import MOST_CODE, Param
from nodes.reading import Piece, read

from .. import theme
from ..desk import Desk
from ..parts.fitted import fit_screen
from ..parts.form import Form, heading
from ..tongue import tr
from .fields import ParamRow
from .make import across, button, down, label
from .own_edit import CodeEdit
from .own_trust import TrustDialog

LINES = 17
"""How many lines of the editor are seen in the inspector."""

typed: set[str] = set()
"""Contents that were written here, from trusted ones, and not run yet: one key runs them."""


class OwnSection(QWidget):
    """Follows one node; :meth:`refresh` after each change."""

    def __init__(self, desk: Desk, network: str, id: str) -> None:
        super().__init__()
        self.desk, self.network, self.id = desk, network, id
        self.editor = CodeEdit("Python")
        self.editor.setFixedHeight(self.editor.fontMetrics().lineSpacing() * LINES + 16)
        self.state = label(style="small", wrap=True)
        self.start = button("Run this code", "play", "primary", role="on_link", tip="Run this code (Ctrl+Enter)")
        self.off = button("Switch off", style="quiet", tip="Take the trust back: it will not run any more")
        self.larger = button("Larger", "maximize", "quiet", tip="Edit it in a window of its own")
        self.form = Form()
        self.rows: dict[str, ParamRow] = {}
        self.piece: Piece | None = None
        self.committed = self.begun = ""
        """What the project holds, and what the editor made of it: it cannot hold every letter a file can."""
        self.foreign = False
        """Whether some of it came from elsewhere and was not trusted since."""
        self.dialog: QDialog | None = None
        head = across(heading("Python"), None, self.larger, gap=0)
        down(head, self.editor, self.state, across(self.start, self.off, None), 4, self.form, gap=8,
             margins=(0, 0, 0, 8), on=self)
        self.soon = QTimer(self, singleShot=True, interval=250)
        self.soon.timeout.connect(self.tell)
        self.editor.textChanged.connect(self.soon.start)
        self.editor.textChanged.connect(self.hold)
        self.editor.run.connect(self.run)
        self.editor.left.connect(self.commit)
        self.editor.pasted.connect(self.hear_pasted)
        self.start.clicked.connect(self.run)
        self.off.clicked.connect(self.switch_off)
        self.larger.clicked.connect(self.enlarge)
        desk.hand_in.connect(self.commit)
        self.refresh()

    @property
    def placed(self) -> Placed | None:
        graph = self.desk.project.networks.get(self.network)
        placed = graph.nodes.get(self.id) if graph is not None else None
        return placed if placed is not None and own(placed) else None

    @property
    def node(self) -> Own | None:
        placed = self.placed
        return placed.node if placed is not None and isinstance(placed.node, Own) else None

    @property
    def modified(self) -> bool:
        return self.editor.text != self.begun

    def refresh(self) -> None:
        """Show the node as it is now."""
        node = self.node
        if node is None:
            return
        if node.text != self.committed or self.piece is None:
            self.committed = node.text
            self.foreign = not trusted(content(node)) and content(node) not in typed
            if self.editor.text != node.text:
                self.editor.show_text(node.text)
            self.begun = self.editor.text
            self.hold()
        if self.piece is not node.piece:
            self.piece = node.piece
            self.form.clear()
            self.rows = {name: ParamRow(self.form, param, node.given[name], (), self.put)
                         for name, param in node.piece.arguments.items()}
            self.form.setVisible(bool(self.rows))
        for name, row in self.rows.items():
            row.show_value(node.given[name])
        self.tell()

    def tell(self) -> None:
        """Say whether it is on, what is wrong with the text as it stands, and mark the line."""
        node = self.node
        if node is None:
            return
        text = self.editor.text if self.modified else node.text
        piece = read(text)
        on = not self.modified and trusted(content(node))
        tone, said, line = "second", "", 0
        if len(text) > MOST_CODE:
            tone, said = "wrong", f"It has {len(text):,} letters; the most it can have is {MOST_CODE:,}."
        elif piece.wrong:
            tone, said, line = "wrong", piece.wrong, piece.line
        elif self.modified:
            said = "Not run yet as it stands."
        elif not on:
            said = "" if self.answered() else "Off until you trust it." if self.foreign else "Not run yet."
        else:
            tone, said, line = self.found(node)
        self.state.setText(tr(said[:1].upper() + said[1:]))
        self.state.setVisible(bool(said) and not (tone == "wrong" and not self.modified and self.answered()))
        theme.look(self.state, tone if tone == "wrong" else "small")
        self.editor.mark(line)
        self.start.setText(tr("Read and trust…" if self.asks() else "Run this code"))
        self.start.setEnabled(not piece.wrong and not on)
        self.off.setVisible(on and node.text != TEMPLATE)

    def answered(self) -> bool:
        """Whether the check says something of it already, at the foot of the inspector."""
        report = self.desk.findings.reports.get(self.network)
        return report is not None and self.id in report.answers

    def found(self, node: Own) -> tuple[str, str, int]:
        """What running it showed: a tone, a sentence, a line."""
        report = self.desk.findings.reports.get(self.network)
        answer = report.answers.get(self.id) if report is not None else None
        if answer is None:
            return "second", "On. Its shape shows once something is wired to it.", 0
        if answer.wrong == [("", TRYING)]:
            return "second", "Being tried …", 0
        sizes, _ = node.sizes(answer.arriving)
        finding = found_out(question_of(node, answer.arriving, sizes))
        if answer.wrong and finding is not None and finding.wrong:
            return "wrong", finding.wrong, finding.line
        return "second", "" if answer.wrong else "On.", 0

    def hold(self) -> None:
        """Let the desk know what is written, so that a sudden end does not lose it."""
        put = partial(with_code, self.network, self.id, self.editor.text) if self.modified else None
        self.desk.hold(f"{self.network}/{self.id}", put)

    def asks(self) -> bool:
        """Whether the whole text is shown before it runs: some of it was not written here."""
        return self.foreign

    def hear_pasted(self, text: str) -> None:
        if text.strip() not in TEMPLATE and text.strip() not in self.committed:
            self.foreign = True

    def commit(self) -> bool:
        """Let the project hold what stands in the editor: one change. Whether it does now."""
        placed, text = self.placed, self.editor.text
        if placed is None or len(text) > MOST_CODE:
            return False
        if self.modified:
            graph = self.desk.project.networks[self.network].set(self.id, code=text)
            if not self.foreign:
                node = graph.nodes[self.id].node
                assert isinstance(node, Own)
                typed.add(content(node))
            self.committed = self.begun = text
            self.desk.document.change_network(f"Write the Python of {placed.name}", self.network, graph)
            self.hold()
        return True

    def run(self) -> None:
        """Take the text over and let it run: at once if it was written here, else after it was shown whole."""
        if not self.commit():
            self.tell()
            return
        node, placed = self.node, self.placed
        if node is None or placed is None or node.wrong_values or trusted(content(node)):
            self.tell()
            return
        if not self.asks():
            self.allow(content(node))
            return
        if self.dialog is None:
            text = content(node)
            self.dialog = TrustDialog(placed.name, text, self)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.accepted.connect(lambda: self.allow(text))
            self.dialog.finished.connect(self.closed)
            self.dialog.open()

    def closed(self) -> None:
        self.dialog = None

    def allow(self, text: str) -> None:
        """It may run from now on."""
        try:
            trust([text])
        except OSError as error:
            self.desk.tell("wrong", f"That could not be remembered ({error.strerror}), so it stays off.")
            return
        node = self.node
        if node is not None and content(node) == text:
            self.foreign = False
        self.desk.look_again()

    def switch_off(self) -> None:
        node = self.node
        if node is None:
            return
        try:
            distrust([content(node)])
        except OSError as error:
            self.desk.tell("wrong", f"That could not be remembered ({error.strerror}), so it stays on.")
            return
        self.foreign = True
        self.desk.look_again()

    def put(self, param: Param, value: Any) -> None:
        """One argument has another value now."""
        placed, node = self.placed, self.node
        if placed is None or node is None:
            return
        before = content(node) if trusted(content(node)) or content(node) in typed else ""
        held = placed.values.get("arguments")
        arguments = {**(held if isinstance(held, dict) else {}), param.name: value}
        graph = self.desk.project.networks[self.network].set(self.id, arguments=arguments)
        after = graph.nodes[self.id].node
        if before and isinstance(after, Own) and content(after) != before:
            typed.add(content(after))
        self.desk.document.change_network(f"Set {param.title} of {placed.name}", self.network, graph,
                                          f"set {self.network} {self.id} {param.name}")

    def enlarge(self) -> None:
        """The same text in a window of its own."""
        placed = self.placed
        if placed is None or self.dialog is not None:
            return
        self.dialog = made = QDialog(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.setWindowTitle(tr(f"The Python of {placed.name}"))
        fit_screen(made, 820, 680)
        editor = CodeEdit("Python, larger")
        editor.share(self.editor)
        state, start, close = label(style="small", wrap=True), button("Run this code", "play"), button("Close")

        def follow() -> None:
            state.setText(self.state.text())
            theme.look(state, self.state.property("look"))
            editor.mark(self.editor.bad)
            start.setEnabled(self.start.isEnabled())
            start.setText(self.start.text())

        def run() -> None:
            if self.asks():
                made.accept()
            self.run()

        watch = QTimer(made, interval=100)
        watch.timeout.connect(follow)
        watch.start()
        start.clicked.connect(run)
        editor.run.connect(run)
        editor.pasted.connect(self.hear_pasted)
        close.clicked.connect(made.accept)
        made.finished.connect(self.closed)
        made.finished.connect(self.commit)
        down(editor, state, across(start, None, close), gap=8, margins=(16, 16, 16, 16), on=made)
        follow()
        made.open()
        editor.setFocus()


def with_code(network: str, id: str, code: str, project: Project) -> Project:
    """A project with the Python that is being written in a node."""
    graph = project.networks.get(network)
    if graph is None or id not in graph.nodes or graph.nodes[id].values.get("code") == code:
        return project
    return project.with_network(network, graph.set(id, code=code))


def section(desk: Desk, network: str, id: str, column: QVBoxLayout) -> OwnSection:
    """Put the part into the page of its node."""
    made = OwnSection(desk, network, id)
    column.addWidget(made)
    return made
