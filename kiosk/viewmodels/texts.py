"""Longer texts for views: the Markdown subset as rows of plain blocks; and words that a view knows itself."""

from dataclasses import dataclass

from kiosk.domain.markup import parse


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A heading, paragraph or list item."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class WordRow:
    """One word that the view knows in every language, such as a feature of access."""

    key: str


def blocks(text: str) -> list[BlockRow]:
    """Return the blocks of a text."""
    return [BlockRow(block.kind.value, block.text) for block in parse(text)]
