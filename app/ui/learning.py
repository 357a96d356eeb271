"""Begins a training from anywhere in the window, asks before one has to end, and tells how it ended."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from app.core.say import counted
from app.engine.events import Finished, Trouble

from .desk import Desk
from .panels.problems import Problems
from .places import Places
from .plain import plain
from .tell import Tell
from .tongue import tr
from .work import Training, obstacles

LOOK = 50
"""Milliseconds between two looks whether the training that is asked about has ended by itself."""
OVER = 77
"""What a question answers that has closed because of that; no person gives it."""


class Learning(QObject):
    """Between the training and the window: which place comes to the front, and what is said."""

    def __init__(self, desk: Desk, training: Training, places: Places, problems: Problems, tell: Tell,
                 window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.training, self.places, self.tell, self.window = desk, training, places, tell, window
        self.problems = problems
        self.in_way: Trouble | None = None
        """What kept it from training when that was tried last."""
        training.finished.connect(self.hear_finished)
        training.trouble.connect(self.hear_trouble)
        desk.changed.connect(self.follow)

    def begin(self) -> None:
        """Train, or go on after a pause; the curves come to the front, or what is in the way."""
        if self.training.state == "paused":
            self.training.resume()
            return
        self.training.start()
        if not self.training.busy:
            return
        if self.places.now in ("Data", "Results", "Export"):
            self.places.go("Train")
        elif self.places.now == "Design":
            self.places.reveal("Curves")

    def hear_finished(self, done: Finished) -> None:
        panel = self.places.panels.get("training")
        if panel is None or not panel.isVisible():  # else it stands there already
            self.tell.say("good", f"Training ended after {counted(done.epochs, 'epoch')}; the weights are kept.",
                          "See results", self.see_results)

    def see_results(self) -> None:
        self.places.go("Results")

    def hear_trouble(self, trouble: Trouble) -> None:
        name = trouble.network or self.desk.project.main
        network = self.desk.project.networks.get(name)
        known = network is not None and trouble.node in network.nodes
        self.in_way = trouble if trouble in obstacles(self.desk.project, self.desk.findings) else None
        if self.in_way is not None:
            self.show_problem(trouble)
        self.tell.say("wrong", trouble.text, "Show the node" if known else "", lambda: self.lead(name, trouble.node))

    def show_problem(self, trouble: Trouble) -> None:
        """Bring it to the front in the list of problems, if it stands there: where a node can be put right at once,
        also from another place."""
        if trouble.node:
            self.places.go("Design")
        row = self.problems.row(trouble.network, trouble.node, trouble.text)
        if row is not None and self.places.now == "Design":
            self.places.reveal("Problems")
            self.problems.choose(row)

    def follow(self) -> None:
        """A sentence about what is in the way goes with it."""
        if self.in_way is not None and not self.desk.behind and self.in_way not in obstacles(self.desk.project,
                                                                                            self.desk.findings):
            self.tell.take_back(self.in_way.text)
            self.in_way = None

    def lead(self, network: str, node: str) -> None:
        """Go to the node that is to blame."""
        self.places.go("Design")
        self.desk.show_network(network)
        self.desk.reveal(node)

    def may_stop(self) -> bool:
        """Ask before a training has to end; what it learned is kept. Where it ends by itself meanwhile the question is
        over, which is no answer: what it stood before is not done."""
        if not self.training.busy:
            return True
        box = QMessageBox(self.window)
        box.setWindowTitle(tr("Training is running"))
        box.setText(plain(tr(f"{self.desk.project.title} is still training. Stop it?")))
        box.setInformativeText(tr("What it learned so far is kept as a run."))
        stop = box.addButton(tr("Stop and keep"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Go on training"), QMessageBox.ButtonRole.RejectRole))
        over = QTimer(box, interval=LOOK)
        over.timeout.connect(lambda: None if self.training.busy else box.done(OVER))
        over.start()
        answer = box.exec()
        over.stop()
        box.deleteLater()
        if answer == OVER:
            if isinstance(self.training.last, Finished):  # what else ended it is being told
                self.tell.say("plain", "The training has ended by itself; nothing was stopped or closed.",
                              "See results", self.see_results)
            return False
        if box.clickedButton() is not stop:
            return False
        self.training.close()
        return True

    def forget(self) -> None:
        """Another project is open: nothing of it has been trained here yet."""
        if self.training.busy:
            return
        self.training.last = self.training.started = None
        self.training.choose("")
        curves, panel = self.places.panels.get("curves"), self.places.panels.get("training")
        if curves is not None:
            curves.clear()  # type: ignore[attr-defined]
        if panel is not None:
            panel.begin()  # type: ignore[attr-defined]
            panel.follow("idle")  # type: ignore[attr-defined]
