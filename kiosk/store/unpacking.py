"""Unpacks tile archives: stored zip only, names and sizes checked, so that no archive can do harm."""

import errno
import json
import math
import struct
import zipfile
from pathlib import Path

from kiosk.store.tiles import Tiles, TilesError, about

MOST_TILES = 40_000
LARGEST_TILE = 4_000_000
OURS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS, errno.EMFILE})


def unpack(archive: Path, target: Path) -> Tiles:
    """Unpack `archive` into the new folder `target`, or raise TilesError; pyramid.json is written last.

    Raises OSError where it is not the archive's fault: the disk is full or failing.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            raw = opened.read(_entry(opened, "pyramid.json"))
            tiles = about(target, json.loads(raw))
            names = set(opened.namelist()) - {"pyramid.json"}
            if len(opened.namelist()) > MOST_TILES or names != _expected(tiles):
                raise TilesError("not exactly the tiles of its size")
            for level in range(tiles.levels):
                (target / str(level)).mkdir(parents=True)
            for name in names:
                (target / name).write_bytes(opened.read(_entry(opened, name)))
            (target / "pyramid.json").write_bytes(raw)
    except OSError as error:
        if error.errno in OURS:
            raise
        raise TilesError(f"cannot be unpacked: {error}") from error
    except (zipfile.BadZipFile, struct.error, RuntimeError, EOFError, KeyError) as error:
        raise TilesError(f"cannot be unpacked: {error}") from error
    except (ValueError, RecursionError) as error:
        raise TilesError(str(error)) from error
    return tiles


def _entry(opened: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    """Return an entry that is stored, not compressed: it takes on disk what it takes in the archive."""
    entry = opened.getinfo(name)
    stored = entry.compress_type == zipfile.ZIP_STORED and entry.file_size == entry.compress_size
    if not stored or entry.file_size > LARGEST_TILE:
        raise TilesError(f"{name} is compressed or too large")
    return entry


def _expected(tiles: Tiles) -> set[str]:
    """Return the names of all tiles a pyramid of this size has."""
    names: set[str] = set()
    width, height = tiles.width, tiles.height
    for level in range(tiles.levels - 1, -1, -1):
        columns, rows = math.ceil(width / tiles.tile), math.ceil(height / tiles.tile)
        if len(names) + columns * rows > MOST_TILES:
            raise TilesError("has too many tiles")
        names |= {f"{level}/{column}_{row}.jpg" for column in range(columns) for row in range(rows)}
        width, height = math.ceil(width / 2), math.ceil(height / 2)
    return names
