"""Every word on the screen can be read, in both themes, and everything drawn comes from the theme."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from PySide6.QtCore import QByteArray, QEvent, QObject, QSize
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetricsF, QIcon, QImageReader
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QListWidget, QVBoxLayout, QWidget

import resources
from app.ui import highlight, icons, theme
from app.ui.parts.sheet import sheet
from app.ui.plots.spread import readable

SURFACES = ("window", "panel", "card", "field", "canvas")
TEXTS = {
    "ink": (*SURFACES, "hover", "chosen", "line", "training", "wrong_tint"),
    "ink2": (*SURFACES, "hover", "chosen", "training", "wrong_tint"),
    "ink3": (*SURFACES, "hover"),
    "good": SURFACES,
    "attention": (*SURFACES, "training"),
    "wrong": (*SURFACES, "wrong_tint"),
    "link": (*SURFACES, "chosen"),
    "on_link": ("link",),
}
"""Which inks are put on which grounds. Only what cannot be used now (``off``) is left out, as WCAG leaves it out."""
MARKS = {
    "accent": ("panel", "field"),
    "selection": ("canvas", "card"),
    "train": ("panel",),
    "validation": ("panel",),
    "wire": ("canvas",),
}
"""Lines that mean something: three to one is asked of them."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours after WCAG 2.2."""

    def luminance(color: QColor) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication):
    yield
    theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("on", theme.THEMES.values(), ids=lambda on: on.name)
@pytest.mark.parametrize("ink", TEXTS)
def test_text_can_be_read(on: theme.Theme, ink: str) -> None:
    for ground in TEXTS[ink]:
        found = contrast(getattr(on, ink), getattr(on, ground))
        assert found >= 4.5, f"{ink} on {ground} in {on.name}: {found:.2f} to 1"


@pytest.mark.parametrize("on, colours", [(theme.LIGHT, highlight.LIGHT), (theme.DARK, highlight.DARK)])
def test_code_can_be_read(on: theme.Theme, colours: dict[str, str]) -> None:
    """Also where its line is lit, or is the wrong one. The shapes stand in comments."""
    for role, colour in colours.items():
        for ground in ("panel", "field", "chosen", "wrong_tint"):
            found = contrast(colour, getattr(on, ground))
            assert found >= 4.5, f"{role} on {ground} in {on.name}: {found:.2f} to 1"


@pytest.mark.parametrize("on", theme.THEMES.values(), ids=lambda on: on.name)
def test_lines_and_groups_can_be_seen(on: theme.Theme) -> None:
    for mark, grounds in MARKS.items():
        for ground in grounds:
            assert contrast(getattr(on, mark), getattr(on, ground)) >= 3.0, (mark, ground, on.name)
    for group in on.groups:
        assert contrast(on.groups[group], on.card) >= 3.0, (group, on.name)


def test_the_colours_are_those_of_the_drawing() -> None:
    assert (theme.LIGHT.window, theme.LIGHT.ink, theme.LIGHT.accent) == ("#F6F7F9", "#1B2330", "#2F6BFF")
    assert (theme.DARK.window, theme.DARK.ink, theme.DARK.accent) == ("#15181D", "#E8ECF2", "#5B8CFF")


def test_every_group_of_the_catalogue_has_a_colour() -> None:
    from nodes import catalogue

    groups = {kind.group for kind in catalogue.values() if kind.group}
    assert groups <= set(theme.LIGHT.groups), "give the new group a colour in app/ui/theme.py"
    for on in theme.THEMES.values():
        colours = list(on.groups.values())
        assert all(one != other for one, other in pairwise(colours)), "neighbours look alike"
    assert theme.LIGHT.group("nobody knows") == QColor(theme.LIGHT.groups["Data"])


def test_numbers_keep_their_width(qapp: QApplication) -> None:
    theme.load_fonts()
    for weight in (400, 500, 600):
        metrics = QFontMetricsF(theme.ui_font(weight=weight))
        assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_the_bundled_fonts_are_the_ones_used(qapp: QApplication) -> None:
    theme.load_fonts()
    assert QFontInfo(theme.ui_font()).family() == "Inter"
    assert QFontInfo(theme.mono_font()).family() == "JetBrains Mono"
    assert {"Inter", "JetBrains Mono"} <= set(QFontDatabase.families())
    assert theme.ui_font(15, 600).pixelSize() == 15


def test_every_font_and_icon_has_its_licence() -> None:
    assert "SIL Open Font License" in resources.path("fonts/Inter-OFL.txt").read_text("utf-8")
    assert "SIL Open Font License" in resources.path("fonts/JetBrainsMono-OFL.txt").read_text("utf-8")
    assert "ISC License" in resources.path("icons/LICENSE.txt").read_text("utf-8")


@pytest.mark.parametrize("name", ["../app/__init__.py", "/etc/hosts", "a/../../b", "C:\\x", "..\\x"])
def test_names_of_resources_stay_inside(name: str) -> None:
    with pytest.raises(ValueError, match="is not a name"):
        resources.path(name)


def test_changing_the_theme_reaches_everything(qapp: QApplication) -> None:
    heard: list[str] = []

    class Ear(QObject):
        def hear(self, on: theme.Theme) -> None:
            heard.append(on.name)

    ear = Ear()
    theme.listen(ear.hear)
    theme.apply(qapp, theme.DARK)
    assert heard == ["dark"]
    assert theme.current() is theme.DARK
    assert qapp.palette().window().color() == QColor(theme.DARK.window)
    assert theme.DARK.panel in qapp.styleSheet()
    ear.deleteLater()
    del ear
    qapp.sendPostedEvents(None, 52)  # DeferredDelete
    theme.apply(qapp, theme.LIGHT)
    assert heard == ["dark"], "who is gone is not told"


def test_a_widget_is_dressed_as_often_however_deep_it_lies(qapp: QApplication, qtbot) -> None:
    class Counts(QWidget):
        told = 0

        def changeEvent(self, event: QEvent) -> None:
            self.told += event.type() == QEvent.Type.StyleChange

    theme.apply(qapp, theme.LIGHT)
    top = around = QWidget()
    qtbot.addWidget(top)
    for _ in range(12):
        around = QWidget(around)
    deep, shallow = Counts(around), Counts(top)
    top.show()
    deep.told = shallow.told = 0
    theme.apply(qapp, theme.DARK)
    assert 0 < deep.told == shallow.told


def test_a_choice_is_followed(qapp: QApplication) -> None:
    assert theme.choose(qapp, "dark") is theme.DARK
    assert theme.choose(qapp, "light") is theme.LIGHT
    assert theme.choose(qapp, "system") in (theme.LIGHT, theme.DARK)
    theme.choose(qapp, "light")


@pytest.mark.parametrize("on", theme.THEMES.values(), ids=lambda on: on.name)
def test_the_sheet_is_whole(on: theme.Theme) -> None:
    text = sheet(on)
    assert "$" not in text
    assert text.count("{") == text.count("}")
    for name in re.findall(r"url\(marks:([^)]+)\)", text):
        assert resources.path(f"icons/marks/{name}").is_file(), name


def test_the_marks_are_drawn_in_the_themes_colours() -> None:
    for name in theme.THEMES:
        for mark in icons.MARKS:
            path = resources.path(f"icons/marks/{name}-{mark}.svg")
            assert path.read_bytes() == icons.mark(name, mark), f"write icons.mark({name!r}, {mark!r}) to {path.name}"


@pytest.mark.parametrize("path", sorted(resources.path("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_icons_are_of_one_family(path) -> None:
    text = path.read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="2"' in text
    assert QSvgRenderer(QByteArray(icons.tinted(path.stem, "#123456"))).isValid()


def test_qt_can_read_the_marks(qapp: QApplication) -> None:
    assert b"svg" in [bytes(form.data()) for form in QImageReader.supportedImageFormats()]


def test_an_icon_is_crisp_and_follows_the_theme(qapp: QApplication) -> None:
    theme.apply(qapp, theme.LIGHT)
    icon = icons.icon("square", "ink2")
    for ratio in (1.0, 1.5, 2.0, 3.0):
        picture = icon.pixmap(QSize(16, 16), ratio)
        assert (picture.width(), picture.devicePixelRatio()) == (round(16 * ratio), ratio)
    before = strongest(icon)
    theme.apply(qapp, theme.DARK)
    assert before == QColor(theme.LIGHT.ink2)
    assert strongest(icon) == QColor(theme.DARK.ink2)
    assert strongest(icon, QIcon.Mode.Disabled) == QColor(theme.DARK.edge)


def strongest(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage()
    colors = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    return max(colors, key=lambda color: color.alpha())


def test_an_unknown_icon_says_its_name() -> None:
    with pytest.raises(KeyError, match="unicorn"):
        icons.icon("unicorn")


def test_a_look_given_before_filling_keeps_rows_apart(qapp: QApplication, qtbot) -> None:
    theme.apply(qapp, theme.LIGHT)
    holder = QWidget()
    column = QVBoxLayout(holder)
    rows = QListWidget()
    theme.look(rows, "rows")
    rows.addItems(["one", "two", "three"])
    column.addWidget(rows)
    qtbot.addWidget(holder)
    holder.show()
    qapp.processEvents()
    tops = [rows.visualItemRect(rows.item(i)).top() for i in range(3)]
    assert tops[1] - tops[0] >= 26
    assert tops[2] - tops[1] >= 26


@pytest.mark.parametrize("fill", ["#000000", "#FFFFFF", "#2F6BFF", "#C62F2B", "#7EA4FF", "#808080"])
def test_figures_in_a_heat_table_can_be_read(fill: str) -> None:
    assert contrast(readable(QColor(fill)).name(), fill) >= 4.5
