"""The one style sheet: how every ordinary widget of Qt looks in a theme."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..theme import Theme

TEXT = """
* { outline: 0; }
QWidget { color: $ink; }
QMainWindow, QDialog, QMessageBox { background: $window; }
QWidget[look="window"] { background: $window; }
QWidget[look="canvas"] { background: $canvas; }
QWidget[look="panel"] { background: $panel; }
QWidget[look="field"] { background: $field; }
QWidget[look="line"] { background: $line; }
QWidget[look="card"] { background: $card; border: 1px solid $line; border-radius: 10px; }
QWidget[look="toolbar"] { background: $panel; border-bottom: 1px solid $line; }
QWidget[look="statusbar"] { background: $panel; border-top: 1px solid $line; }
QWidget[look="segments"] { background: $field; border: 1px solid $line; border-radius: 8px; }

QWidget[look="offer"] { background: $chosen; border-bottom: 1px solid $line; }
QWidget[look="warning"] { background: $wrong_tint; border-radius: 8px; }
QWidget[look="waiting"] { background: $field; border-radius: 8px; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QLabel { background: transparent; }
QLabel[look="welcome"] { font-size: 20px; font-weight: 600; }
QLabel[look="title"] { font-size: 15px; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="second"] { color: $ink2; }
QLabel[look="small"] { color: $ink2; font-size: 12px; }
QLabel[look="third"] { color: $ink3; font-size: 12px; }
QLabel[look="heading"] { color: $ink2; font-size: 11px; font-weight: 600; letter-spacing: 1px; }
QLabel[look="mono"] { font-family: "JetBrains Mono"; font-size: 12px; }
QLabel[look="good"] { color: $good; }
QLabel[look="attention"] { color: $attention; }
QLabel[look="wrong"] { color: $wrong; }
QLabel:disabled { color: $off; }

QPushButton, QToolButton {
    background: $panel; border: 1px solid $edge; border-radius: 8px; padding: 0 12px; min-height: 26px;
    font-weight: 500; color: $ink;
}
QToolButton { padding: 0 6px; min-width: 14px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:checked, QToolButton:checked { background: $chosen; border-color: $accent; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; }
QPushButton:checked:focus, QToolButton:checked:focus { border: 2px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $off; border-color: $line; }
QPushButton:default, QPushButton[look="primary"], QToolButton[look="primary"] {
    background: $link; border-color: $link; color: $on_link; font-weight: 600;
}
QPushButton:default:hover, QPushButton[look="primary"]:hover, QToolButton[look="primary"]:hover {
    background: $link_hover; border-color: $link_hover;
}
QPushButton:default:pressed, QPushButton[look="primary"]:pressed {
    background: $link_pressed; border-color: $link_pressed;
}
QPushButton:default:focus, QPushButton[look="primary"]:focus { border: 2px solid $focus_on_link; }
QPushButton:default:disabled, QPushButton[look="primary"]:disabled {
    background: $hover; border-color: $line; color: $off;
}
QPushButton[look="quiet"], QToolButton[look="quiet"], QToolBar QToolButton {
    background: transparent; border: 1px solid transparent; font-weight: 400; color: $ink2;
}
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover, QToolBar QToolButton:hover {
    background: $hover; color: $ink;
}
QPushButton[look="quiet"]:pressed, QToolButton[look="quiet"]:pressed { background: $line; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border-color: $accent; }
QPushButton[look="quiet"]:checked, QToolButton[look="quiet"]:checked { background: $chosen; color: $link; }
QPushButton[look="quiet"]:disabled, QToolButton[look="quiet"]:disabled { color: $off; background: transparent; }
QPushButton[look="danger"] { color: $wrong; border-color: $wrong; }
QPushButton[look="danger"]:disabled { color: $off; border-color: $line; }
QPushButton[look="danger"]:hover { background: $wrong_tint; }
QPushButton[look="danger"]:focus { border: 2px solid $wrong; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: $link; padding: 0 2px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:disabled { color: $off; }
QPushButton[look="link"]:focus { border-color: $accent; }
QPushButton[look="small"] { min-height: 22px; padding: 0 9px; border-radius: 6px; font-size: 12px; background: $field; }
QPushButton[look="small"]:hover { background: $hover; }
QPushButton[look="row"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0; }
QPushButton[look="row"]:hover { background: $hover; }
QPushButton[look="row"]:focus { border-color: $accent; }
QPushButton[look="status"] {
    background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0 6px; min-height: 20px;
    font-size: 12px; font-weight: 400; color: $ink2;
}
QPushButton[look="status"][tone="wrong"] { color: $wrong; }
QPushButton[look="status"]:hover { background: $hover; }
QPushButton[look="status"]:focus { border-color: $accent; }
QPushButton[look="starter"] { background: $card; border: 1px solid $line; border-radius: 10px; text-align: left; }
QPushButton[look="starter"]:hover { border-color: $accent; background: $card; }
QPushButton[look="version"] { background: $card; border: 2px solid $line; text-align: left; padding: 0;
    min-height: 82px; }
QPushButton[look="version"]:hover { border-color: $edge; }
QPushButton[look="version"]:checked { background: $chosen; border-color: $edge; }
QPushButton[look="version"]:focus { border-color: $accent; }
QPushButton[look="starter"]:focus { border: 2px solid $accent; }
QToolButton[look="brand"] {
    background: transparent; border: 1px solid transparent; font-size: 14px; font-weight: 600; color: $ink;
    padding: 0 10px 0 8px; min-height: 30px;
}
QToolButton[look="brand"]:hover, QToolButton[look="brand"]:pressed, QToolButton[look="brand"]:open {
    background: $hover;
}
QToolButton[look="brand"]:focus { border-color: $accent; }
QToolButton[look="brand"]::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
    image: url(marks:$name-down.svg); width: 12px; height: 12px; subcontrol-position: right center; right: 6px;
}
QPushButton[menu="true"] { padding-right: 24px; }
QToolButton[popupMode="1"] { padding-right: 20px; }
QToolButton::menu-button { border: none; width: 18px; }
QToolButton::menu-arrow { image: url(marks:$name-down.svg); width: 12px; height: 12px; }
QWidget[look="segments"] QPushButton {
    background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 0 14px; min-height: 26px;
    font-weight: 400; color: $ink2;
}
QWidget[look="segments"] QPushButton:hover { color: $ink; }
QWidget[look="segments"] QPushButton:checked {
    background: $raised; color: $ink; font-weight: 600; border: 1px solid $raised_line;
}
QWidget[look="segments"] QPushButton:focus { border: 1px solid $accent; }
QWidget[look="segments"] QPushButton:disabled { color: $off; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: $field; border: 1px solid $line; border-radius: 6px; color: $ink;
    selection-background-color: $link; selection-color: $on_link;
}
QLineEdit, QAbstractSpinBox, QComboBox { padding: 0 8px; min-height: 26px; placeholder-text-color: $ink3; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $edge; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on, QPlainTextEdit:focus, QTextEdit:focus {
    border: 1px solid $accent; background: $panel;
}
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 1px solid $wrong; background: $wrong_tint; }
QLineEdit[wrong="true"]:focus { border: 2px solid $wrong; padding: 0 7px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $off; background: $window; }
QLineEdit:read-only { background: $window; }
QLineEdit[look="bare"] { background: transparent; border: 1px solid transparent; padding: 0 4px; }
QLineEdit[look="bare"]:hover { border-color: $line; }
QLineEdit[look="bare"]:focus { border-color: $accent; background: $panel; }
QLineEdit[look="title"] {
    background: transparent; border: none; border-bottom: 1px solid transparent; border-radius: 0; padding: 0;
    margin-left: -2px; font-size: 15px; font-weight: 600;
}
QLineEdit[look="title"]:hover { border-bottom: 1px solid $edge; }
QLineEdit[look="title"]:focus { border-bottom: 1px solid $accent; background: transparent; }
QLineEdit QToolButton { border: none; background: transparent; padding: 0; min-height: 0; min-width: 0; }
QLineEdit[search="true"] { min-height: 30px; placeholder-text-color: $ink2; }
QPlainTextEdit[look="code"], QTextEdit[look="code"] {
    font-family: "JetBrains Mono"; font-size: 12px; border: none; border-radius: 0; background: $panel;
}

QAbstractSpinBox { padding: 0 20px 0 8px; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 18px; border: none; background: transparent; margin: 1px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; border-top-right-radius: 5px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; border-bottom-right-radius: 5px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url(marks:$name-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(marks:$name-down.svg); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::up-arrow:disabled { image: url(marks:$name-up-off.svg); }
QAbstractSpinBox::down-arrow:off, QAbstractSpinBox::down-arrow:disabled { image: url(marks:$name-down-off.svg); }

QComboBox { padding-right: 2px; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(marks:$name-down.svg); width: 12px; height: 12px; }
QComboBox::down-arrow:disabled { image: url(marks:$name-down-off.svg); }
QComboBoxPrivateContainer { background: $card; border: none; }
QComboBox QAbstractItemView, QListView[look="popup"] {
    background: $card; border: 1px solid $edge; border-radius: 4px; padding: 4px; color: $ink;
    selection-background-color: $chosen; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; border-radius: 5px; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected {
    background: $chosen; color: $ink;
}

QCheckBox, QRadioButton { background: transparent; spacing: 8px; min-height: 22px; }
QCheckBox:disabled, QRadioButton:disabled { color: $off; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator {
    width: 14px; height: 14px; border: 1px solid $ink3; border-radius: 4px; background: $field;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked {
    background: $link; border-color: $link; image: url(marks:$name-check.svg);
}
QCheckBox::indicator:indeterminate { background: $link; border-color: $link; image: url(marks:$name-minus.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $link; background: $on_link; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $window; }
QCheckBox::indicator:checked:disabled { background: $off; border-color: $off; }
QCheckBox:focus, QRadioButton:focus { color: $link; text-decoration: underline; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }

QSlider { background: transparent; min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 12px; height: 12px; margin: -5px 0; border-radius: 7px; background: $panel; border: 1px solid $ink3;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus, QSlider::handle:horizontal:pressed {
    border: 2px solid $accent; width: 10px; height: 10px;
}
QSlider::sub-page:horizontal:disabled { background: $off; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $ink2; padding: 0 2px; margin: 0 9px; min-height: 30px;
    border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $link; text-decoration: underline; }
QTabBar::tab:disabled { color: $off; }
QTabBar::close-button { image: url(marks:$name-close.svg); width: 12px; height: 12px; }
QTabBar::close-button:hover { background: $hover; border-radius: 4px; }

QAbstractItemView { background: $panel; border: 1px solid transparent; color: $ink; alternate-background-color: $field;
    selection-background-color: $chosen; selection-color: $ink; gridline-color: $line; }
QAbstractItemView:focus { border-color: $accent; }
QTreeView, QListView { show-decoration-selected: 1; }
QTreeView::item, QListView::item { min-height: 26px; padding: 0 6px; border-radius: 6px; }
QTreeView::item:hover, QListView::item:hover, QTableView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $chosen; color: $ink; }
QTreeView::item:selected:focus, QListView::item:selected:focus { border: 1px solid $accent; }
QTreeView::item:disabled, QListView::item:disabled { color: $off; }
QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid $line; }
QTreeView::item { border-radius: 0; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(marks:$name-right.svg); padding: 2px; }
QTreeView::branch:has-children:open { image: url(marks:$name-down.svg); padding: 2px; }
QHeaderView { background: $panel; border: none; qproperty-defaultAlignment: "AlignLeft | AlignVCenter"; }
QHeaderView::section {
    background: $panel; color: $ink2; border: none; border-bottom: 1px solid $line; padding: 0 11px; min-height: 26px;
    font-size: 12px; font-weight: 500;
}
QHeaderView::section:hover { color: $ink; }
QHeaderView::up-arrow { image: url(marks:$name-up.svg); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url(marks:$name-down.svg); width: 12px; height: 12px; }
QTableCornerButton::section { background: $panel; border: none; border-bottom: 1px solid $line; }

QScrollArea { background: transparent; border: 1px solid transparent; }
QScrollArea:focus { border-color: $accent; }
QScrollArea > QWidget > QWidget[look="clear"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; border: 2px solid transparent; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QMenuBar { background: $panel; color: $ink2; border: none; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 6px; margin: 2px 1px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; color: $ink; }
QMenu { background: $card; border: 1px solid $edge; border-radius: 8px; padding: 5px; }
QMenu::item { min-height: 26px; padding: 0 32px 0 10px; border-radius: 5px; color: $ink; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $off; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 6px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; border-radius: 4px; border: 1px solid $ink3; }
QMenu::indicator:checked { background: $link; border-color: $link; image: url(marks:$name-check.svg); }
QMenu::right-arrow { image: url(marks:$name-right.svg); width: 12px; height: 12px; margin-right: 6px; }
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: 5px 7px; font-size: 12px; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QDockWidget { color: $ink2; titlebar-close-icon: url(marks:$name-close.svg); }
QDockWidget::title { background: $panel; padding: 6px 12px; }
QGroupBox { border: none; margin-top: 26px; font-size: 11px; font-weight: 600; color: $ink2; letter-spacing: 1px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 6px 0; }
QProgressBar {
    background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QStatusBar { background: $panel; color: $ink2; border-top: 1px solid $line; font-size: 12px; }
QStatusBar::item { border: none; }
QSizeGrip { image: none; width: 0; height: 0; }
QStatusBar QLabel { color: $ink2; font-size: 12px; padding: 0 6px; }
QStatusBar QLabel[look="wrong"] { color: $wrong; }
QToolBar { background: $panel; border: none; spacing: 4px; padding: 4px 8px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 4px; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { background: $line; border: none; max-height: 1px; }
QFrame[frameShape="5"] { max-width: 1px; max-height: 16777215px; }
QCalendarWidget QWidget { alternate-background-color: $field; }
"""


def sheet(theme: Theme) -> str:
    """The style sheet in the colours of ``theme``; pictures come from the search path ``marks:``."""
    link = theme.color("link")
    more = {
        "name": theme.name,
        "link_hover": (link.lighter(108) if theme.dark else link.darker(108)).name(),
        "link_pressed": (link.darker(108) if theme.dark else link.darker(122)).name(),
        "focus_on_link": theme.ink,
        "raised": theme.hover if theme.dark else theme.panel,
        "raised_line": theme.edge if theme.dark else theme.line,
    }
    return Template(TEXT).substitute(theme.texts() | more)
