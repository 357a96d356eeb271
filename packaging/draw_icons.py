"""Draws the program's icon in every size that a system asks for, from one SVG.

    python packaging/draw_icons.py FOLDER
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "program" / "layerloom.svg"
LINUX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
APPLE = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""The four letters under which an Apple icon file keeps a picture of each size."""


def png(side: int) -> bytes:
    """The icon as a PNG."""
    from PySide6.QtCore import QBuffer, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon that holds PNGs: a header, a table of where each lies, the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    for side, picture in pictures.items():
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An Apple icon: pictures one after the other, each behind its four letters and its length."""
    body = b"".join(word + struct.pack(">I", 8 + len(picture)) + picture for word, picture in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def draw(folder: Path) -> None:
    """All of them: ``hicolor/48x48/apps/layerloom.png`` and so on, ``layerloom.ico``, ``layerloom.icns``."""
    for side in LINUX:
        place = folder / "hicolor" / f"{side}x{side}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / "layerloom.png").write_bytes(png(side))
    (folder / "layerloom.ico").write_bytes(ico({side: png(side) for side in WINDOWS}))
    (folder / "layerloom.icns").write_bytes(icns({word: png(side) for side, word in APPLE.items()}))


if __name__ == "__main__":
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(sys.argv[:1])
    draw(Path(sys.argv[1]))
