"""Words as they were typed: Qt takes a name such as ``<b>x</b>`` for markup in a tooltip and in a question."""

from __future__ import annotations

from html import escape


def plain(text: str) -> str:
    """What to give to Qt so that it shows ``text`` letter by letter."""
    return f"<p>{escape(text, quote=False)}</p>".replace("\n", "<br>") if "<" in text or "&" in text else text
