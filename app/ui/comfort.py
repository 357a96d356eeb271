"""How large everything is, in which language, whether it moves: what the View menu lets a person choose."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from . import motion
from .errand import Work
from .settings import Settings
from .tongue import LANGUAGES, chosen, tr

if TYPE_CHECKING:
    from .window import Window

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""In per cent of what the system asks for."""
SCALE = "QT_SCALE_FACTOR"


def size(settings: Settings) -> int:
    """The size that was chosen; what nobody offered is 100."""
    wish = settings.text("size", "100")
    return int(wish) if wish in map(str, SIZES) else 100


def enlarge(settings: Settings) -> str | None:
    """Before the first window: letters, cards, fields and icons grow alike. Gives what the system had asked for."""
    before, wanted = os.environ.get(SCALE), size(settings)
    if wanted != 100:
        try:
            asked = float(before or 1)
        except ValueError:
            asked = 1.0
        os.environ[SCALE] = str(asked * wanted / 100)
    return before


def leave_as_was(before: str | None) -> None:
    """Once Qt has read it: programs that are started from here are not enlarged as well."""
    if before is None:
        os.environ.pop(SCALE, None)
    else:
        os.environ[SCALE] = before


def fill_sizes(window: Window, menu: QMenu) -> None:
    """The sizes, the chosen one marked."""
    group = QActionGroup(menu)
    for each in SIZES:
        action = menu.addAction(tr(f"{each} %"), partial(choose_size, window, each))
        action.setCheckable(True)
        action.setChecked(each == size(window.settings))
        group.addAction(action)


def choose_size(window: Window, percent: int) -> None:
    window.settings.put("size", str(percent))
    window.settings.store.sync()
    window.tell.say("done", f"Text and everything else will be at {percent} % when Layerloom is started again.")


def fill_languages(window: Window, menu: QMenu) -> None:
    """The languages under their own names, the chosen one marked."""
    group, wish = QActionGroup(menu), window.settings.text("language", "system")
    for name, words in {"system": tr("As the system"), **LANGUAGES}.items():
        action = menu.addAction(words, partial(choose_language, window, name))
        action.setCheckable(True)
        action.setChecked(name == wish)
        group.addAction(action)


def choose_language(window: Window, name: str) -> None:
    window.settings.put("language", name)
    window.settings.store.sync()
    spoken = LANGUAGES[chosen(name)]
    window.tell.say("done", f"Layerloom speaks {spoken} when it is started again.")


def turn_motion(window: Window) -> None:
    """Less motion, or as it was; from then on the choice is the person's and not the system's."""
    window.settings.put("still", not motion.still())
    begin_motion(window)


def begin_motion(window: Window) -> None:
    """Follow the choice; without one, ask the system in the background."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wish = window.settings.text("still")
    if wish:
        motion.choose(app, wish == "yes")
        window.commands.refresh_soon()
        return
    asking = Work(window, "motion")
    asking.result.connect(partial(motion.choose, app))
    asking.result.connect(window.commands.refresh_soon)
    asking.run(motion.wished)
