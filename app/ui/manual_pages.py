"""The pages of the manual that are not about one kind, and every text of it in the language that is on."""

from __future__ import annotations

from pathlib import Path

from resources import path

from .tongue import language, part, tr

PAGES = {"Your first model": "first-model.md", "The canvas": "canvas.md", "Four well-known networks": "networks.md",
         "When something is in the way": "troubleshooting.md", "Your own Python": "own-python.md",
         "Plug-ins": "plug-ins.md", "What was left out": "left-out.md"}
"""Pages that are not about one kind, by title: files in resources/help/manual, those in German beside them."""


def written(name: str) -> str:
    """A page that is written in Markdown, as HTML, so that it looks like the other pages."""
    from markdown_it import MarkdownIt

    made = MarkdownIt().enable("table").render(spoken(name).read_text("utf-8"))
    return str(made).replace("<table>", '<table cellpadding="4">').replace("<th>", '<th align="left">')


def spoken(name: str) -> Path:
    """The file of a page in the language that is on, where there is one; else the English."""
    file = path(f"help/manual/{name}")
    told = file.with_suffix(f".{language()}.md")
    return told if told.exists() else file


def titled(words: str) -> list[str]:
    """The titles that hold every word, in English or as they are shown."""
    return [title for title in PAGES if all(word in f"{title} {tr(title)}".lower() for word in words.lower().split())]


def holding(words: str) -> list[str]:
    """The titles of the pages whose text holds every word."""
    texts = {title: spoken(name).read_text("utf-8").lower() for title, name in PAGES.items()}
    return [title for title in PAGES if all(word in texts[title] for word in words.lower().split())]


def told(text: str) -> str:
    """A text of a page in the language that is on."""
    return part("manual", language()).get(text) or tr(text)
