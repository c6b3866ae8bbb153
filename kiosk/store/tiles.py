"""The tiles of a picture for deep zoom, as they lie in an activated release."""

import json
from dataclasses import dataclass
from pathlib import Path

LARGEST_SIDE = 100_000
MOST_LEVELS = 12


class TilesError(ValueError):
    """Something that is no pyramid of tiles."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """A pyramid: tiles at `folder`/{level}/{column}_{row}.jpg, sizes in pixels of the last level."""

    folder: Path
    width: int
    height: int
    tile: int
    levels: int


def read_tiles(folder: Path) -> Tiles | None:
    """Return the pyramid unpacked in `folder`, None where there is none."""
    try:
        return about(folder, json.loads((folder / "pyramid.json").read_text("utf-8")))
    except (OSError, ValueError):
        return None


def about(folder: Path, value: object) -> Tiles:
    """Return what pyramid.json says, read as `value`, or raise TilesError."""
    names = ("width", "height", "tile", "levels")
    numbers = [value.get(name) for name in names] if isinstance(value, dict) else []
    sizes = [number for number in numbers if type(number) is int and 0 < number <= LARGEST_SIDE]
    if len(sizes) != 4:
        raise TilesError("pyramid.json does not tell its size")
    tiles = Tiles(folder, *sizes)
    if tiles.tile != 512 or tiles.levels > MOST_LEVELS:
        raise TilesError("pyramid.json tells of another form")
    return tiles
