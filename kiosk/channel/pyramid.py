"""Cuts a picture into a pyramid of tiles: deep zoom from one file, each tile small and quick to decode."""

import io
import json
import math
import zipfile
from pathlib import Path

from PIL import Image

TILE = 512
QUALITY = 86

_EPOCH = (1980, 1, 1, 0, 0, 0)


def levels(width: int, height: int) -> int:
    """Return how many levels a picture has: level 0 fits into one tile, each further one doubles."""
    return 1 + max(0, math.ceil(math.log2(max(width, height) / TILE)))


def cut(picture: Image.Image, target: Path) -> None:
    """Write `picture` (RGB) as a stored zip of `{level}/{column}_{row}.jpg` and `pyramid.json`.

    The same picture gives the same bytes, so that the file's SHA-256 names its content.
    """
    count = levels(picture.width, picture.height)
    about = {"width": picture.width, "height": picture.height, "tile": TILE, "levels": count}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_entry("pyramid.json"), json.dumps(about))
        for level in range(count - 1, -1, -1):
            _write_level(archive, level, picture)
            half = (math.ceil(picture.width / 2), math.ceil(picture.height / 2))
            if level:
                picture = picture.resize(half, Image.Resampling.BOX, reducing_gap=None)


def _write_level(archive: zipfile.ZipFile, level: int, picture: Image.Image) -> None:
    for row in range(math.ceil(picture.height / TILE)):
        for column in range(math.ceil(picture.width / TILE)):
            left, top = column * TILE, row * TILE
            box = (left, top, min(left + TILE, picture.width), min(top + TILE, picture.height))
            buffer = io.BytesIO()
            picture.crop(box).save(buffer, "JPEG", quality=QUALITY)
            archive.writestr(_entry(f"{level}/{column}_{row}.jpg"), buffer.getvalue())


def _entry(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, _EPOCH)
