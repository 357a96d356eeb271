"""A new version: nobody is asked unless a person allowed it, and then it is said once."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.core.version import VERSION, Build
from app.ui import about, checkup, news
from app.ui.errand import join_all
from app.ui.settings import Settings
from app.ui.tell import Offer

asked: list[tuple[str, str]] = []


class Releases(BaseHTTPRequestHandler):
    """Leads from `latest` to the page of one version, as a page of releases does."""

    def do_HEAD(self) -> None:
        asked.append((self.path, str(self.headers)))
        self.send_response(302 if self.path.endswith("/latest") else 200)
        self.send_header("Location", "/releases/tag/v9.2.0")
        self.end_headers()

    do_GET = do_HEAD

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def page(monkeypatch):
    """The address of a page of releases that this program knows."""
    asked.clear()
    server = HTTPServer(("127.0.0.1", 0), Releases)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="releases")
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}/releases"
    for place in (news, about, checkup):
        monkeypatch.setattr(place, "build", lambda: Build("cpu", "0123456789abcdef", address))
    yield address
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def window(qtbot, tmp_path):
    made = QWidget()
    qtbot.addWidget(made)
    made.settings, made.offer = Settings(tmp_path), Offer(made)
    yield made
    assert join_all()


@pytest.mark.parametrize("found, so", [("0.1.1", True), ("1.0", True), (VERSION, False), ("0.0.9", False),
                                       ("0.2.0-rc1", False), ("", False), ("latest", False)])
def test_only_a_finished_version_that_comes_after_is_newer(found, so):
    assert news.newer(found, "0.1.0" if found != VERSION else VERSION) is so


def test_the_question_holds_nothing_of_the_person(page):
    assert news.newest(page) == "9.2.0"
    heads = "".join(head for _, head in asked)
    assert "Layerloom" in heads and VERSION not in heads and "Cookie" not in heads


def test_without_a_network_it_says_so():
    with pytest.raises(news.NoAnswer, match="no network"):
        news.newest("http://127.0.0.1:1/releases")


def test_nobody_is_asked_unless_it_was_allowed(page, window):
    news.begin(window)
    assert join_all() and asked == []


def test_what_is_new_is_said_once_and_asked_for_once_a_week(qtbot, page, window):
    window.settings.put(news.ALLOWED, True)
    news.begin(window)
    qtbot.waitUntil(lambda: not window.offer.isHidden())
    assert window.offer.label.text() == f"Layerloom 9.2.0 is there; this is {VERSION}."
    before = len(asked)
    news.begin(window)
    assert join_all() and len(asked) == before, "It was asked just now."
    window.offer.go_on()
    window.settings.put("news_asked", str(int(time.time()) - news.WEEK - 1))
    news.hear(window, "9.2.0")
    assert window.offer.isHidden(), "It was told already."


def test_about_asks_by_a_click_alone_and_the_box_is_empty_at_first(qtbot, page, window):
    sheet = about.AboutSheet(window, window.settings)
    box = sheet.findChild(QCheckBox)
    assert not box.isChecked() and asked == []
    next(button for button in sheet.findChildren(QPushButton) if button.text() == "Look now").click()
    qtbot.waitUntil(lambda: sheet.state.text() == f"Layerloom 9.2.0 is there; this is {VERSION}.")
    box.click()
    assert window.settings.flag(news.ALLOWED, False)


def test_without_a_page_there_is_nothing_to_ask(window):
    assert about.AboutSheet(window, window.settings).findChild(QCheckBox) is None


def test_about_names_versions_and_licences(window):
    assert about.parts()["PyTorch"] and about.parts()["Qt for Python"]
    assert "NumPy" in about.LicenceSheet(window).text.toPlainText()
