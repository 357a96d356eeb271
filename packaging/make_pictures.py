"""Paints the pictures of the starters for the welcome page: each network, light and dark, by the canvas itself."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> None:
    from PySide6.QtWidgets import QApplication

    from app.core.file import read
    from app.core.inspect import inspect
    from app.core.starters import starters
    from app.ui import theme
    from app.ui.canvas.ink import Ink
    from app.ui.canvas.scene import Picture
    from app.ui.canvas.thumbnail import thumbnail

    app = QApplication.instance() or QApplication([])
    theme.choose(app, "light")  # type: ignore[arg-type]
    for starter in starters():
        project = read(starter.path)
        found = inspect(project)
        for on in theme.THEMES.values():
            ink = Ink(on)
            picture = Picture(ink)
            picture.sync(picture.graph, project.networks[project.main], found.reports[project.main])
            file = starter.picture(on.name)
            file.parent.mkdir(exist_ok=True)
            image = thumbnail(picture, ink)
            if not image.save(str(file)):
                raise OSError(f"{file} could not be written.")
            print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()
