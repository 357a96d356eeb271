"""Asks for the latest version: never unless a person allowed it, once a week, and says only that it is there."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.version import VERSION, build

from .checkup import page
from .errand import Work

if TYPE_CHECKING:
    from .settings import Settings
    from .window import Window

ALLOWED = "news"
"""The setting that allows it; no unless somebody says yes."""
WEEK, PATIENCE = 7 * 86_400, 10
TRUST = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
         "/etc/ssl/cert.pem")
"""Where systems keep the certificates they trust; an installed program has none of its own."""


class NoAnswer(Exception):
    """Why the latest version is not known, in a sentence."""


def newest(releases: str) -> str:
    """The latest version that is published, such as ``0.2.0``. Raises :class:`NoAnswer`.

    The page ``…/releases/latest`` leads to ``…/releases/tag/v0.2.0``; nothing is sent but the question.
    """
    import ssl
    from urllib.request import Request, urlopen

    trust = ssl.create_default_context(cafile=next((each for each in TRUST if Path(each).is_file()), None))
    ask = Request(f"{releases}/latest", method="HEAD", headers={"User-Agent": "Layerloom"})
    try:
        with urlopen(ask, timeout=PATIENCE, context=trust) as answer:
            return str(answer.url).rpartition("/")[2].removeprefix("v")
    except (OSError, ValueError) as error:
        raise NoAnswer("Nobody answered; there may be no network.") from error


def newer(found: str, here: str = VERSION) -> bool:
    """Whether ``found`` is a finished version that comes after this one."""
    return bool(re.fullmatch(r"\d+(\.\d+)*", found)) and numbers(found) > numbers(here)


def numbers(version: str) -> list[int]:
    return [int(each) for each in re.findall(r"\d+", version)]


def begin(window: Window) -> None:
    """Ask if that is allowed and a week has gone by."""
    settings = window.settings
    if not build().releases or not settings.flag(ALLOWED, False) or time.time() < last(settings) + WEEK:
        return
    work = Work(window, "news")
    work.result.connect(lambda found: hear(window, found))
    work.run(lambda: newest(build().releases))


def last(settings: Settings) -> float:
    """When it was asked last."""
    said = settings.text("news_asked", "0")
    return float(said) if said.replace(".", "", 1).isdigit() else 0.0


def hear(window: Window, found: str) -> None:
    """Say that there is one, once."""
    settings = window.settings
    settings.put("news_asked", str(int(time.time())))
    if newer(found) and settings.text("news_told") != found:
        settings.put("news_told", found)
        window.offer.ask(f"Layerloom {found} is there; this is {VERSION}.",
                         [page(), ("Not now", lambda: None)], about="news")
