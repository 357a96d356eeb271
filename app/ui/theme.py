"""Colours, type and distances of everything that is seen, light and dark, and how they are put on the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from types import MappingProxyType

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources

from .parts.sheet import sheet

UNIT = 4
"""Everything lies on a grid of so many pixels; the gaps in use are GAPS."""
GAPS = (4, 8, 12, 16, 24)
ROW = 28
RADIUS_FIELD, RADIUS_BUTTON, RADIUS_NODE = 6, 8, 10
NODE_WIDTH = 168
SIZE, SIZE_TITLE, SIZE_SMALL, SIZE_TINY = 13, 15, 12, 11
"""Type sizes in pixels."""
UI_FAMILY, MONO_FAMILY = "Inter", "JetBrains Mono"
FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf")


@dataclass(frozen=True)
class Theme:
    """One set of colours, as ``#rrggbb``. All three inks reach AA; ``off`` is only for what cannot be used now."""

    name: str
    dark: bool
    window: str
    canvas: str
    panel: str
    line: str
    field: str
    ink: str
    ink2: str
    ink3: str
    off: str
    accent: str
    selection: str
    good: str
    attention: str
    wrong: str
    train: str
    validation: str
    groups: Mapping[str, str]
    """Colour of each group of nodes, by the name the catalogue gives the group."""

    card: str
    """Nodes, menus, bubbles: what lies on top."""
    hover: str
    chosen: str
    """Behind a selected row."""
    edge: str
    """The outline of a node, a button, a field under the pointer: a step stronger than ``line``."""
    link: str
    """The accent where it is text or carries text: AA, which the accent itself misses by a hair on grey."""
    on_link: str
    wire: str
    grid: str
    """Dots of the canvas."""
    training: str
    """Behind the training part."""
    wrong_tint: str
    shadow: str

    def color(self, role: str, alpha: float = 1.0) -> QColor:
        """The colour of a role (a field's name), with an opacity of 0–1."""
        color = QColor(getattr(self, role))
        color.setAlphaF(alpha)
        return color

    def group(self, name: str) -> QColor:
        """The colour of a group of nodes; slate for one nobody has named."""
        return QColor(self.groups.get(name, self.groups["Data"]))

    def texts(self) -> dict[str, str]:
        """Every role that is one plain colour."""
        return {f.name: v for f in fields(self) if isinstance(v := getattr(self, f.name), str) and v.startswith("#")}


def _groups(blue: str, cyan: str, teal: str, violet: str, amber: str, pink: str, indigo: str, green: str, red: str,
            slate: str):
    """In the library's order: groups that work alike share a colour, but never two that follow each other."""
    return MappingProxyType(
        {
            "Data": slate, "Linear": cyan, "Convolution": blue, "Pooling": teal, "Padding": slate,
            "Resizing": cyan, "Normalising": violet, "Activation": amber, "Dropout": violet, "Recurrent": pink,
            "Embedding": cyan, "Attention": indigo, "Arithmetic": green, "Reducing": amber, "Joining": green,
            "Shaping": slate, "Selecting": teal, "Values": green, "Vision": blue, "Preparing": cyan, "Loss": red,
            "Own": pink,
        }
    )  # fmt: skip


LIGHT = Theme(
    name="light", dark=False,
    window="#F6F7F9", canvas="#EEF0F4", panel="#FFFFFF", line="#DDE1E8", field="#F3F5F8",
    ink="#1B2330", ink2="#5A6576", ink3="#636C7C", off="#8A94A4", accent="#2F6BFF", selection="#2F6BFF",
    good="#16794C", attention="#986000", wrong="#C62F2B", train="#2F6BFF", validation="#E07A1F",
    groups=_groups("#3D7BE0", "#1583A3", "#0E9384", "#7A5AE0", "#C9772B", "#B8428C", "#4B5BD6", "#4F8A3A", "#C23B4A",
                   "#5B6B82"),
    card="#FFFFFF", hover="#EDF0F4", chosen="#E6EEFF", edge="#C9CFD9", link="#1F5AE6", on_link="#FFFFFF",
    wire="#78859A", grid="#D3D8E0", training="#FFF4DF", wrong_tint="#FDECEB", shadow="#1B2330",
)  # fmt: skip

DARK = Theme(
    name="dark", dark=True,
    window="#15181D", canvas="#191D23", panel="#1E2229", line="#2D333D", field="#171A20",
    ink="#E8ECF2", ink2="#A5AEBC", ink3="#8E98A7", off="#76808F", accent="#5B8CFF", selection="#7EA4FF",
    good="#4CC38A", attention="#F0B64C", wrong="#FF6B66", train="#7EA4FF", validation="#FFA14D",
    groups=_groups("#5B94F0", "#35A9CC", "#2BB3A3", "#9B7FF0", "#DE9150", "#D566AD", "#7B88F0", "#6FAE58", "#E5667A",
                   "#8494AB"),
    card="#242932", hover="#272D36", chosen="#26344F", edge="#3D4552", link="#7EA4FF", on_link="#10151F",
    wire="#8792A3", grid="#262B33", training="#2A2517", wrong_tint="#3A2326", shadow="#000000",
)  # fmt: skip

THEMES = {"light": LIGHT, "dark": DARK}
CHOICES = ("system", "light", "dark")


class _News(QObject):
    changed = Signal(object)


_news = _News()
_current = LIGHT
_choice = "light"


def current() -> Theme:
    """The theme that is on."""
    return _current


def listen(call: Callable[[Theme], object]) -> None:
    """Call ``call(theme)`` after each change. A bound method of a QObject is dropped with its object."""
    _news.changed.connect(call)


def system() -> Theme:
    """The theme the desktop asks for."""
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def choose(app: QApplication, choice: str) -> Theme:
    """Put on ``"light"``, ``"dark"`` or ``"system"``, which follows the desktop from then on."""
    global _choice
    first, _choice = _choice, choice
    hints = QGuiApplication.styleHints()
    if choice == "system" and not app.property("follows_system"):
        hints.colorSchemeChanged.connect(lambda _: apply(app, system()) if _choice == "system" else None)
        app.setProperty("follows_system", True)
    if first != choice and hasattr(hints, "setColorScheme"):  # title bars and native dialogs should agree
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice, Qt.ColorScheme.Unknown)
        hints.setColorScheme(wanted)
    theme = THEMES.get(choice) or system()
    apply(app, theme)
    return theme


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole program: fonts, style, palette, style sheet; then tell who listens."""
    global _current
    load_fonts()
    _current = theme
    app.setStyleSheet("")  # one sheet after another, Qt dresses each widget once for every widget around it
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setFont(ui_font())
    app.setPalette(palette(theme))
    app.setStyleSheet(sheet(theme))
    _news.changed.emit(theme)


_loaded = False


def load_fonts() -> None:
    """Make the bundled fonts known to Qt, once. A font that is missing leaves the system's in its place."""
    global _loaded
    if _loaded:
        return
    for name in FONTS:
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}")))
    QDir.addSearchPath("marks", str(resources.path("icons/marks")))
    _loaded = True


def ui_font(size: int = SIZE, weight: int = 400) -> QFont:
    """Inter at ``size`` pixels; weights 400, 500 and 600 are bundled. Figures are tabular: numbers keep their width."""
    return QFont(_ui_font(size, weight))


@lru_cache(maxsize=64)
def _ui_font(size: int, weight: int) -> QFont:
    """The font itself, made once: lists ask for it with every row they paint."""
    font = QFont([UI_FAMILY, "Segoe UI", "SF Pro Text", "Noto Sans", "sans-serif"])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    if hasattr(font, "setFeature"):  # Qt 6.7
        font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font


def mono_font(size: int = SIZE_SMALL) -> QFont:
    """JetBrains Mono at ``size`` pixels, for code, shapes and values."""
    font = QFont([MONO_FAMILY, "Cascadia Mono", "Menlo", "DejaVu Sans Mono", "monospace"])
    font.setPixelSize(size)
    font.setStyleHint(QFont.StyleHint.Monospace)
    if hasattr(font, "setFeature"):
        font.setFeature(QFont.Tag.fromString("calt"), 0)  # "!=" stays two characters: code is read, not admired
    return font


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's own colours, for what no style sheet reaches."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colors = {
        role.Window: "window", role.WindowText: "ink", role.Base: "panel", role.AlternateBase: "field",
        role.Text: "ink", role.Button: "panel", role.ButtonText: "ink", role.BrightText: "on_link",
        role.Highlight: "link", role.HighlightedText: "on_link", role.ToolTipBase: "card", role.ToolTipText: "ink",
        role.PlaceholderText: "ink3", role.Link: "link", role.LinkVisited: "link", role.Light: "hover",
        role.Midlight: "hover", role.Mid: "line", role.Dark: "edge", role.Shadow: "shadow",
    }  # fmt: skip
    made = QPalette()
    for which, name in colors.items():
        made.setColor(which, theme.color(name))
    if hasattr(role, "Accent"):
        made.setColor(role.Accent, theme.color("accent"))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, theme.color("off"))
    return made


def look(widget: QWidget, name: str) -> None:
    """Give a widget one of the sheet's looks: ``title``, ``heading``, ``second``, ``primary``, ``quiet``, ``panel`` …

    Lists and trees want a look (``rows``) before they are filled: Qt measures their rows before it has read the sheet.
    """
    widget.setProperty("look", name)
    if name in SURFACES:
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    else:
        widget.ensurePolished()


SURFACES = frozenset("window canvas panel card field line toolbar statusbar segments offer warning waiting".split())
