"""Looks at the first bytes of a picture: is it what its name says, how large is it. Decodes nothing."""

import struct
from pathlib import Path
from typing import NamedTuple

MOST_PIXELS = 40_000_000
# Qt scales a picture to the width of its place: one of 1 x 60000 pixels crashes it.
MOST_SLENDER = 10
HEAD = 512 * 1024
TAIL = 64

_PNG = b"\x89PNG\r\n\x1a\n"
_SIZED = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_LONE = frozenset({0x01, *range(0xD0, 0xD9)})


class Size(NamedTuple):
    """Width and height in pixels."""

    width: int
    height: int


def picture_size(path: Path) -> Size | None:
    """Return the size that a JPEG, PNG or WebP file states, None where it cannot be shown.

    It cannot where it is broken, foreign, too large, or more than MOST_SLENDER times as long as wide.

    A JPEG must also end as one, so that a file cut short is found.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD)
            stream.seek(max(0, path.stat().st_size - TAIL))
            tail = stream.read(TAIL)
    except OSError:
        return None
    readers = {".jpg": _jpeg if b"\xff\xd9" in tail else None, ".png": _png, ".webp": _webp}
    reader = readers.get(path.suffix)
    try:
        size = reader(head) if reader else None
    except (struct.error, IndexError):
        return None
    return size if size is not None and _is_sane(size) else None


def _is_sane(size: Size) -> bool:
    least, most = sorted(size)
    return least > 0 and most <= MOST_SLENDER * least and least * most <= MOST_PIXELS


def _jpeg(head: bytes) -> Size | None:
    if head[:2] != b"\xff\xd8":
        return None
    at = 2
    while head[at] == 0xFF:
        marker = head[at + 1]
        if marker == 0xFF or marker in _LONE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _SIZED:
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return Size(width, height)
        at += 2 + int(struct.unpack(">H", head[at + 2 : at + 4])[0])
    return None


def _png(head: bytes) -> Size | None:
    if not head.startswith(_PNG) or head[12:16] != b"IHDR":
        return None
    return Size(*struct.unpack(">II", head[16:24]))


def _webp(head: bytes) -> Size | None:
    if head[:4] != b"RIFF" or head[8:12] != b"WEBP":
        return None
    if head[12:16] == b"VP8X":
        return Size(*(int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27)))
    if head[12:16] == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if head[12:16] == b"VP8 ":
        width, height = struct.unpack("<HH", head[26:30])
        return Size(width & 0x3FFF, height & 0x3FFF)
    return None
