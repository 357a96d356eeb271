"""The five places of the work, and which panels each of them shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from .rooms import PARTS, SIZES, Rooms
from .settings import Settings
from .tongue import tr


@dataclass(frozen=True)
class Place:
    """What lies where. ``homes`` are panels that move: to ``middle``, ``right``, or the ``side`` of the curves tab."""

    middle: str
    right: str = ""
    shows: tuple[str, ...] = ()
    homes: Mapping[str, str] = field(default_factory=dict)
    wide: int = SIZES["right"]


PLACES = {
    "Data": Place("Data", homes={"data": "middle"}),
    "Design": Place("Design", "Design", PARTS),
    "Train": Place("Train", "Train", ("right",), {"curves": "middle", "training": "right"}, 344),
    "Results": Place("Results"),
    "Export": Place("Export"),
}
AT_HOME = {"curves": "Curves", "training": "side", "data": "Data"}
"""Where panels that move lie in the places that do not ask for them: a bottom tab, or beside the curves."""
LOW = 640
"""Below this height of the window, in pixels of Qt, half of the canvas would be taken by the bottom."""
FIXED = {"runs": ("bottom", "Runs"), "plan": ("plan", ""), "results": ("middle", "Results"),
         "export": ("middle", "Export")}


class Places(QObject):
    """Goes to a place, shows and hides parts, and remembers how each place was left."""

    changed = Signal(str)
    names = tuple(PLACES)

    def __init__(self, rooms: Rooms, settings: Settings, makers: Mapping[str, Callable[[], QWidget]],
                 frame: tuple[QWidget, ...]) -> None:
        super().__init__(rooms)
        self.rooms, self.settings, self.makers, self.frame = rooms, settings, makers, frame
        self.panels: dict[str, QWidget] = {}
        self.tabs: dict[str, str] = {}
        """The bottom tab that was in front in each place; a tab whose panel went elsewhere cannot stay in front."""
        self.now, self.alone, self.low = "Design", False, False
        self.next = QTimer(self, singleShot=True, interval=0)
        self.next.timeout.connect(self.build_one)
        rooms.bottom.hidden.connect(lambda: self.toggle("bottom"))
        self.arrange()

    def furnish(self) -> None:
        """Build the panels that could wait until the window was painted, one at a time."""
        self.next.start()

    def build_one(self) -> None:
        name = next((name for name in self.makers if name not in self.panels), None)
        if name is not None:
            self.panels[name] = self.makers[name]()
            self.put(name)
            self.next.start()

    def build_all(self) -> None:
        """Build what is left at once."""
        while len(self.panels) < len(self.makers):
            self.build_one()
        self.next.stop()

    def put(self, name: str) -> None:
        """Put a panel where this place wants it."""
        panel = self.panels[name]
        home = PLACES[self.now].homes.get(name) or AT_HOME.get(name)
        if home:
            self.rooms.slot(home, self.now).hold(panel)
            self.place_tools(panel, home)
            if hasattr(panel, "brief"):
                panel.brief(home == "side")
        else:
            where, which = FIXED[name]
            self.rooms.slot(which if where == "bottom" else where, which or self.now).hold(panel)

    def place_tools(self, panel: QWidget, home: str) -> None:
        """The controls of the curves stand in the line of the tabs, or above the curves where there is none."""
        tools = getattr(panel, "tools", None)
        if tools is not None and home == "Curves":
            self.rooms.bottom.lend(home, tools)
        elif tools is not None:
            self.rooms.bottom.give_back("Curves")
            panel.layout().insertWidget(0, tools)  # type: ignore[union-attr]
            tools.show()

    def go(self, name: str) -> None:
        """Go to another place."""
        if name == self.now:
            return
        self.keep_sizes()
        self.tabs[self.now] = self.rooms.bottom.now
        self.now = name
        for panel in self.panels:
            self.put(panel)
        self.arrange()
        if name in self.tabs:
            self.rooms.bottom.go(self.tabs[name])
        self.changed.emit(name)

    def main(self) -> QWidget:
        """What the keyboard goes to in this place: what its middle calls its ``main`` thing, else all of the middle."""
        slot = self.rooms.middles[PLACES[self.now].middle]
        panel = slot.panel or slot
        main = getattr(panel, "main", panel)
        if not main.accessibleName():
            main.setAccessibleName(tr(self.now))
        return main  # type: ignore[no-any-return]

    def go_to(self, wish: str) -> None:
        """Go where a panel leads: the name of a place, in small letters."""
        if (name := wish.capitalize()) in PLACES:
            self.go(name)

    def arrange(self) -> None:
        """Show what this place shows."""
        rooms, place = self.rooms, PLACES[self.now]
        if place.right:
            rooms.right.setCurrentWidget(rooms.rights[place.right])
        for name, tab in (("curves", "Curves"), ("data", "Data")):
            rooms.bottom.offer(tab, name not in place.homes)
        for part in PARTS:
            rooms.part(part).setVisible(self.shows(part) and not self.alone)
        for widget in self.frame:
            widget.setVisible(not self.alone)
        across, down = map(self.settings.state, self.kept)
        if across.isEmpty() or not rooms.across.restoreState(across):
            rooms.across.setSizes([SIZES["library"], 4000, place.wide])
        if down.isEmpty() or not rooms.down.restoreState(down):
            rooms.down.setSizes([4000, min(SIZES["bottom"], rooms.window().height() // 3)])
        for splitter in (rooms.across, rooms.down):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        rooms.middle.setCurrentWidget(rooms.middles[place.middle])  # last: what is shown anew fits into what there is

    @property
    def kept(self) -> tuple[str, str]:
        """Where the settings keep how wide the parts of this place are, and how high; a low window has heights of its
        own."""
        return f"sizes/{self.now}/across", f"sizes/{self.now}/down{'-low' if self.low else ''}"

    def shows(self, part: str) -> bool:
        """Whether this place shows the library, the right side or the bottom; in a low window the bottom waits until it
        is wanted."""
        waits = part == "bottom" and self.low
        return self.settings.flag(f"shows/{self.now}/{part}", part in PLACES[self.now].shows and not waits)

    def mind(self, height: int) -> None:
        """The window is so high now."""
        if self.low != (height < LOW):
            self.keep_sizes()
            self.low = height < LOW
            self.arrange()
            self.changed.emit(self.now)

    def toggle(self, part: str) -> None:
        """Hide a part, or bring it back."""
        self.keep_sizes()
        self.settings.put(f"shows/{self.now}/{part}", not self.shows(part))
        self.arrange()
        self.changed.emit(self.now)

    def reveal(self, tab: str) -> None:
        """Bring a bottom tab to the front, and the bottom with it."""
        if not self.shows("bottom") and not self.alone:
            self.toggle("bottom")
        self.rooms.bottom.go(tab)

    def focus(self) -> None:
        """Hide everything but the canvas, or bring it back."""
        self.keep_sizes()
        self.alone = not self.alone
        if self.alone and self.now != "Design":
            self.go("Design")
        self.arrange()
        self.changed.emit(self.now)

    def keep_sizes(self) -> None:
        """Remember where the handles are, unless half of the window is hidden."""
        if not self.alone and self.rooms.isVisible():
            for key, splitter in zip(self.kept, (self.rooms.across, self.rooms.down), strict=True):
                self.settings.put(key, splitter.saveState())
