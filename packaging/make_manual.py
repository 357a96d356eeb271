"""Writes docs/nodes: the manual's pages about families and kinds of nodes, to be read in the repository.

Run it after a kind was added or its words were changed: python packaging/make_manual.py
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

HOUSE = Path(__file__).parents[1]
sys.path.insert(0, str(HOUSE))

from app.core.manual.family import families, family, parts  # noqa: E402
from app.core.manual.page import page  # noqa: E402
from nodes.language import Node  # noqa: E402

FOLDER = HOUSE / "docs" / "nodes"


def files() -> dict[str, str]:
    """Every page by the name of its file: one a family with the pages of its kinds, and one that lists them all."""
    made = {f"{group.lower()}.md": whole(group) for group in families()}
    lines = [f"- [{group}]({group.lower()}.md): {', '.join(kind.title for kind in kinds(group))}\n"
             for group in families()]
    made["README.md"] = "# The nodes\n\nAs the manual in the program (F1) shows them.\n\n" + "".join(lines)
    return made


def kinds(group: str) -> list[type[Node]]:
    return [kind for some in parts(group).values() for kind in some]


def whole(group: str) -> str:
    """A family's page and, below it, those of its kinds."""
    pages = [f'<a id="{kind.__name__}"></a>\n\n' + lower(page(kind)) for kind in kinds(group)]
    return "\n\n".join([readable(family(group)), *pages]) + "\n"


def lower(text: str) -> str:
    """A page whose headings stand below that of its family."""
    return readable(text).replace("<h3>", "<h4>").replace("</h3>", "</h4>").replace("<h1>", "<h2>").replace("</h1>",
                                                                                                         "</h2>")


def readable(text: str) -> str:
    """Links that lead to another page of the repository, or none where only the program can follow them."""
    text = re.sub(r'<a href="kind:(\w+)">', r'<a href="#\1">', text)
    text = re.sub(r'<a href="starter:\w+">(.*?)</a>', r"\1", text)
    return text.replace(' style="white-space: pre-wrap"', "").replace("&nbsp;", " ")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in files().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
