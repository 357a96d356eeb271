"""Opens the workbench: what the system lacks is said first, the window is painted next, the heavy things come after."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from .imports import imports_unread
from .system import refused, trouble


def start(path: str | None = None, argv: Sequence[str] = ()) -> int:
    """Show the window and stay until it is closed. Returns the exit code; 1 with a sentence when no window can be."""
    if sentence := trouble():
        print(sentence, file=sys.stderr)
        return 1
    try:
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QIcon
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        print(refused(error), file=sys.stderr)
        return 1
    gc.disable()  # nothing made on the way to the first picture is to be thrown away; see app.ui.errand for afterwards
    imports_unread()
    import resources

    from . import comfort, theme, tongue
    from .asked import Program
    from .crash import Reporter, folder
    from .errand import join_all, sweep
    from .settings import Settings
    from .tell import Faults

    settings = Settings()
    asked = comfort.enlarge(settings)
    app = QApplication.instance() or Program(list(argv[:1]) or ["layerloom"])
    comfort.leave_as_was(asked)
    assert isinstance(app, QApplication)
    app.setApplicationName("Layerloom")
    app.setDesktopFileName("layerloom")
    tongue.speak(app, tongue.chosen(settings.text("language", "system")))
    app.setWindowIcon(QIcon(str(resources.path("icons/program/layerloom.svg"))))
    theme.choose(app, settings.text("theme", "system"))

    reporter = Reporter(folder())
    reporter.begin()

    from .window import Window

    window = Window(settings=settings)
    fit(window)
    faults = Faults(window.recovery.keep_now, window.tell.say, window)
    faults.report = reporter.add
    faults.watch()
    if isinstance(app, Program):
        app.asked.connect(window.files.open_path)
        path = path or next(map(str, reversed(app.waiting)), None)
    if path is not None:
        window.files.open_path(Path(path))
    window.painted.connect(lambda: QTimer.singleShot(0, lambda: settle(window)))
    ticking = QTimer(interval=300)  # Python hears Ctrl+C only when it gets a turn
    ticking.timeout.connect(sweep)
    ticking.start()
    before = {each: signal.signal(each, lambda *_: leave(window)) for each in (signal.SIGINT, signal.SIGTERM)}
    window.show()
    code = app.exec()
    ticking.stop()
    gc.enable()
    faults.rest()
    window.training.close()
    window.trials.close()
    for each, handler in before.items():
        signal.signal(each, handler)
    join_all()  # the interpreter must not end before its threads
    reporter.end()
    return code


def fit(window) -> None:  # type: ignore[no-untyped-def]
    """A window that would not lie on the screen with its title fills it: large text, or a small screen."""
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtWidgets import QStyle

    room = window.screen().availableSize()
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    wanted = window.size() + QSize(0, title)
    if wanted != wanted.boundedTo(room):
        window.resize(window.size().boundedTo(room))
        window.places.arrange()
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def settle(window) -> None:  # type: ignore[no-untyped-def]
    """After the first paint: the panels that wait, what was left behind, and torch on a thread."""
    from nodes import plugins

    from . import checkup, news
    from .comfort import begin_motion
    from .crash import folder, left_behind
    from .errand import Work
    from .later import bring
    from .qt_types import making
    from .slices import Slices

    imports = Work(window, "panels")
    imports.ended.connect(window.places.furnish)
    imports.ended.connect(window.computer.begin)
    types = Slices(window)
    types.result.connect(lambda _: imports.run(bring))
    types.run(making())
    usual = gc.get_threshold()
    gc.set_threshold(10**9, *usual[1:])  # looking through what is being imported again and again would be felt
    begin_motion(window)
    window.computer.work.ended.connect(gc.freeze)  # what was imported stays: it need not be looked through at all
    window.computer.work.ended.connect(lambda: gc.set_threshold(*usual))
    for sentence in plugins.troubles:
        window.tell.say("attention", sentence)
    for copy in window.recovery.left_behind():
        window.offer_copy(copy)
    if (report := left_behind(folder())) is not None:
        offer_report(window, report)
    checkup.begin(window)
    news.begin(window)


def offer_report(window, report) -> None:  # type: ignore[no-untyped-def]
    """Offer to show what went wrong in an earlier session."""
    from .dialogs import ReportSheet
    from .earlier import spoken

    def show() -> None:
        report.put_away()
        ReportSheet(window, report).open()

    when, more = spoken(report.when), "A report says where in the program; nothing of your project is in it."
    window.offer.ask(f"Layerloom ended by itself {when}. {more}" if report.ended else
                     f"Something went wrong inside Layerloom {when}. {more}",
                     [("Show it", show), ("Not now", report.put_away)], about="report")


def leave(window) -> None:  # type: ignore[no-untyped-def]
    """The system asks us to end: keep a copy, ask nothing."""
    from PySide6.QtWidgets import QApplication

    try:
        window.desk.hand_in.emit()  # what is being typed is kept as well
    finally:
        window.recovery.keep_now()
    QApplication.exit(0)
