"""Checks this computer at the first start of a version; it speaks only of a device that fails or a card left idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.core.version import VERSION, build

from .errand import Work

if TYPE_CHECKING:
    from app.engine.doctor import Finding, Machine
    from app.engine.idle import Idle

    from .window import Window

Checked = tuple["Machine", "list[Finding]", "Idle | None"]


def examine() -> Checked:
    """On a thread: the same look as `layerloom doctor`."""
    from app.engine.doctor import doctor, machine
    from app.engine.idle import idle

    return machine(), doctor(), idle()


def begin(window: Window) -> None:
    """Wait until torch is warm, then check, once for each version."""
    work = Work(window, "check-up")
    work.result.connect(lambda found: hear(window, found))

    def check() -> None:
        if window.settings.text("checked") != VERSION:
            work.run(examine)

    window.computer.work.ended.connect(check)


def hear(window: Window, found: Checked) -> None:
    """Say what is worth a word, and remember that it was said."""
    _, findings, unused = found
    window.settings.put("checked", VERSION)
    look = ("Check this computer", window.commands["doctor"].trigger)
    for finding in findings:
        if not finding.worked:
            window.offer.ask(f"{finding.name} cannot be used for training. {finding.text}",
                             [look, ("Not now", lambda: None)], about="device")
    if unused is not None:
        window.offer.ask(unused.text, [page() or look, ("Not now", lambda: None)], about="card")


def page():  # type: ignore[no-untyped-def]
    """An answer that opens the page of releases, if this program knows one; a browser downloads, nothing here does."""
    address = build().releases
    return ("Open the page", lambda: QDesktopServices.openUrl(QUrl(address))) if address else None
