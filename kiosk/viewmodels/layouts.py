"""Keyboard layouts from resources/keyboards: rows of letters, signs, and the relatives of each letter."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "keyboards"
SYMBOLS = "symbols"


@dataclass(frozen=True, slots=True)
class Letter:
    """One key: what it writes, and what it writes with shift."""

    small: str
    large: str


KeyRows = tuple[tuple[Letter, ...], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The keys of a language; `signs` are its own forms of the Latin comma and the like."""

    rows: KeyRows
    signs: Mapping[str, str]

    @property
    def has_case(self) -> bool:
        """Whether sentences begin with a large letter; Arabic ones do not."""
        return any(
            letter.small != letter.large and letter.small.upper() == letter.large
            for row in self.rows
            for letter in row
        )

    def sign(self, plain: str) -> str:
        """Return this language's form of a Latin sign."""
        return self.signs.get(plain, plain)


@cache
def layout(name: str) -> Layout:
    """Return a language's layout, or the English one where there is none."""
    file = FOLDER / f"{name}.json"
    data = json.loads((file if file.is_file() else FOLDER / "en.json").read_text("utf-8"))
    rows = tuple(tuple(_letter(entry) for entry in row) for row in data["rows"])
    return Layout(rows, data.get("signs", {}))


def symbols(own: Layout) -> KeyRows:
    """Return digits and signs, each sign in the form of the language that is being written."""
    return tuple(
        tuple(Letter(own.sign(key.small), own.sign(key.large)) for key in row) for row in layout(SYMBOLS).rows
    )


def _letter(entry: str | list[str]) -> Letter:
    return Letter(entry, entry) if isinstance(entry, str) else Letter(entry[0], entry[1])


@cache
def _families() -> dict[str, str]:
    families: dict[str, str] = json.loads((FOLDER / "accents.json").read_text("utf-8"))["accents"]
    return families


def relatives(letter: str) -> str:
    """Return the accented relatives of a letter, in its case, the most used ones first."""
    small = letter.lower()
    family = _families().get(small, "")
    if letter == small:
        return family
    return "".join(large for each in family if len(large := _large(each)) == 1)


def _large(letter: str) -> str:
    """Return a relative beside a large letter: with İ for the dotless ı, whose own large form is plain I."""
    return {"ı": "İ", "ß": "ẞ"}.get(letter, letter.upper())


def reflow(rows: KeyRows, most: int) -> KeyRows:
    """Return the same keys in rows of at most `most`; rows that fit stay as they are.

    Keys that a row has no room for go to the end of the last row, or to a row of their own, so that all
    others stand where the hand expects them. Where even that is too narrow, the rows are filled evenly.
    """
    most = max(1, most)
    spilled = tuple(key for row in rows for key in row[most:])
    if not spilled:
        return rows
    kept = tuple(row[:most] for row in rows)
    if len(kept[-1]) + len(spilled) <= most:
        return (*kept[:-1], kept[-1] + spilled)
    if len(spilled) <= most:
        return (*kept, spilled)
    return _evenly([key for row in rows for key in row], most)


def _evenly(keys: Sequence[Letter], most: int) -> KeyRows:
    count = -(-len(keys) // most)
    edges = [len(keys) * n // count for n in range(count + 1)]
    return tuple(tuple(keys[start:end]) for start, end in pairwise(edges))
