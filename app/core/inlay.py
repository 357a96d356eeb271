"""A project inside a PNG: dropping the picture of a network opens the network.

The text of the project lies in a chunk of its own (an ``iTXt`` chunk with the keyword ``layerloom``, compressed), as
the PNG specification, third edition, section 11.3.3 provides for; every other program shows the picture as it is.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEYWORD = b"layerloom"
HEAD = KEYWORD + b"\0\1\0\0\0"
"""Keyword, compressed, by zlib, no language, no translated keyword."""


class Damaged(ValueError):
    """The picture cannot be read to its end."""


def is_png(content: bytes) -> bool:
    return content.startswith(SIGNATURE)


def put_in(png: bytes, text: str) -> bytes:
    """The picture with a text inside, in place of one that was there. Raises :class:`Damaged`."""
    parts = [SIGNATURE]
    for kind, data in chunks(png):
        if kind == b"IEND":
            parts.append(chunk(b"iTXt", HEAD + zlib.compress(text.encode(), 9)))
        if kind != b"iTXt" or not data.startswith(KEYWORD + b"\0"):
            parts.append(chunk(kind, data))
    return b"".join(parts)


def taken(png: bytes, most: int) -> str | None:
    """The text inside a picture, ``most`` bytes at the most; None if there is none. Raises :class:`Damaged`."""
    for kind, data in chunks(png):
        if kind == b"iTXt" and data.startswith(HEAD):
            unpacker = zlib.decompressobj()
            try:
                text = unpacker.decompress(data[len(HEAD):], most)
                if unpacker.unconsumed_tail:
                    raise Damaged(f"what lies inside is larger than {most >> 20} MB")
                return text.decode()
            except (zlib.error, UnicodeDecodeError):
                raise Damaged("what lies inside is damaged") from None
    return None


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and data of every chunk up to the end."""
    at = len(SIGNATURE)
    while True:
        if at + 12 > len(png):
            raise Damaged("it ends too early")
        length, kind = struct.unpack_from(">I4s", png, at)
        data = png[at + 8:at + 8 + length]
        if at + 12 + length > len(png):
            raise Damaged("it ends too early")
        (total,) = struct.unpack_from(">I", png, at + 8 + length)
        if total != zlib.crc32(data, zlib.crc32(kind)):
            raise Damaged(f"a part of it does not add up ({kind.decode('ascii', 'replace')})")
        yield kind, data
        if kind == b"IEND":
            return
        at += 12 + length


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))
