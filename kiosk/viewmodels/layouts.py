"""Keyboard layouts from resources/keyboards: rows of letters and the relatives of each letter."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "keyboards"
SYMBOLS = "symbols"


@dataclass(frozen=True, slots=True)
class Letter:
    """One key: what it writes, and what it writes with shift."""

    small: str
    large: str


Layout = tuple[tuple[Letter, ...], ...]


@cache
def layout(name: str) -> Layout:
    """Return the rows of a language's layout, of `symbols`, or of English where there is none."""
    file = FOLDER / f"{name}.json"
    if not file.is_file():
        file = FOLDER / "en.json"
    rows = json.loads(file.read_text("utf-8"))["rows"]
    return tuple(tuple(_letter(entry) for entry in row) for row in rows)


def _letter(entry: str | list[str]) -> Letter:
    return Letter(entry, entry) if isinstance(entry, str) else Letter(entry[0], entry[1])


@cache
def _families() -> dict[str, str]:
    families: dict[str, str] = json.loads((FOLDER / "accents.json").read_text("utf-8"))["accents"]
    return families


def relatives(letter: str) -> str:
    """Return the accented relatives of a letter, in its case; empty where there are none."""
    small = letter.lower() if len(letter.lower()) == 1 else letter
    family = _families().get(small, "")
    if letter == small:
        return family
    return "".join(large for each in family if len(large := each.upper()) == 1)


def reflow(rows: Layout, most: int) -> Layout:
    """Return the keys in rows of at most `most`, as they are where they fit, else evenly filled."""
    if all(len(row) <= most for row in rows):
        return rows
    keys = [key for row in rows for key in row]
    count = -(-len(keys) // max(1, most))
    size, rest = divmod(len(keys), count)
    sizes = [size + (1 if n < rest else 0) for n in range(count)]
    return tuple(_cut(keys, sizes))


def _cut(keys: Sequence[Letter], sizes: Sequence[int]) -> list[tuple[Letter, ...]]:
    starts = [sum(sizes[:n]) for n in range(len(sizes))]
    return [tuple(keys[start : start + size]) for start, size in zip(starts, sizes, strict=True)]
