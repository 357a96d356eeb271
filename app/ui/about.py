"""What this program is: its version and how it was built, the parts it stands on, and the licence of each."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from app.core.version import VERSION, build

from . import news, theme
from .dialogs import Sheet
from .errand import Work
from .parts.facts import Facts
from .parts.form import heading
from .settings import Settings
from .tongue import tr

STANDS_ON = {"PyTorch": "torch", "ONNX": "onnx", "ONNX Runtime": "onnxruntime", "Qt for Python": "PySide6-Essentials",
             "pyqtgraph": "pyqtgraph", "NetworkX": "networkx", "msgspec": "msgspec", "NumPy": "numpy",
             "Arrow": "pyarrow", "safetensors": "safetensors"}
"""What people call the largest parts, and the packages they are."""


class AboutSheet(Sheet):
    """What this is, and whose work it stands on."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__("About Layerloom", parent, 520, 640 if build().releases else 500)
        self.settings = settings
        text = QLabel(tr("<p>Wire layers, watch them learn, ship ONNX.</p>"
                         "<p>What you draw is written as Python, that Python is what trains, and what trained is what "
                         "is exported and compared.</p>"
                         "<p>MIT licence. Set in Inter and JetBrains Mono (OFL), with icons by Lucide (ISC).</p>"),
                      wordWrap=True)
        title, how = QLabel(tr(f"Layerloom {VERSION}")), QLabel(tr(built()))
        for label, look in ((title, "title"), (how, "small"), (text, "second")):
            theme.look(label, look)
            self.column.addWidget(label)
        self.column.addSpacing(6)
        self.column.addWidget(heading("Stands on"))
        self.column.addWidget(Facts(parts()))
        if build().releases:
            self.ask_for_news()
        self.column.addStretch()
        licences = QPushButton(tr("Licences"))
        licences.clicked.connect(lambda: LicenceSheet(self).open())
        self.feet.insertWidget(1, licences)

    def ask_for_news(self) -> None:
        """A box that allows looking for a new version, and a button that looks now."""
        self.column.addSpacing(6)
        self.column.addWidget(heading("New versions"))
        box = QCheckBox(tr("Look once a week, and say when there is one"))
        box.setToolTip(tr("Only the number of the latest version is asked for; "
                          "nothing about you or your work is sent."))
        box.setChecked(self.settings.flag(news.ALLOWED, False))
        box.toggled.connect(lambda on: self.settings.put(news.ALLOWED, on))
        self.look, self.state = QPushButton(tr("Look now")), QLabel(wordWrap=True)
        theme.look(self.state, "second")
        self.work = Work(self, "news")
        self.work.result.connect(self.tell)
        self.work.failed.connect(lambda sentence: self.state.setText(tr(sentence)))
        self.look.clicked.connect(lambda: self.work.run(lambda: news.newest(build().releases)))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.look)
        row.addWidget(self.state, 1)
        self.column.addWidget(box)
        self.column.addLayout(row)

    def tell(self, found: str) -> None:
        self.state.setText(tr(f"Layerloom {found} is there; this is {VERSION}." if news.newer(found) else
                              f"This is the latest version, {VERSION}."))


class LicenceSheet(Sheet):
    """Every part that ships with its licence; the texts lie in a folder."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Licences", parent, 640, 520)
        where = folder()
        self.text = QPlainTextEdit(licences())
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(tr("Licences"))
        self.column.addWidget(self.text, 1)
        if where is not None:
            texts = QPushButton(tr("Open the folder"))
            texts.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(where))))
            self.feet.insertWidget(1, texts)


def built() -> str:
    """How this program came to be here, in a sentence."""
    made = build()
    if not made.torch:
        return "Run from its source."
    kind = {"cpu": "for processors", "cuda": "with CUDA", "apple": "for Apple computers"}.get(made.torch, made.torch)
    if not made.commit:
        return f"The installed program {kind}."
    return f"The installed program {kind}, commit {made.commit[:10]}."


def parts() -> dict[str, str]:
    """The version of each large part that is here."""
    found = {}
    for name, package in STANDS_ON.items():
        try:
            found[name] = metadata(package)["Version"]
        except PackageNotFoundError:
            continue
    return found


def folder() -> Path | None:
    """Where the texts of the licences lie; only an installed program brings them along."""
    program = Path(sys.executable).parent
    places = (program / "licences", program.parent / "Resources" / "licences")
    return next((place for place in places if (place / "LIST.txt").is_file()), None)


def licences() -> str:
    """The list of all parts; from a source only the large ones, as each package says of itself."""
    where = folder()
    if where is not None:
        return (where / "LIST.txt").read_text("utf-8", "replace")
    lines = []
    for name, package in STANDS_ON.items():
        try:
            about = metadata(package)
        except PackageNotFoundError:
            continue
        said = next((about[key].strip() for key in ("License-Expression", "License") if key in about), "see its page")
        lines.append(f"{name} {about['Version']}: {tr(said.splitlines()[0])}")
    return "\n".join(lines)
