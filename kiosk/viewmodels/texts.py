"""Longer texts for views: the Markdown subset as rows of plain blocks."""

from dataclasses import dataclass

from kiosk.domain.markup import parse


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A heading, paragraph or list item."""

    kind: str
    text: str


def blocks(text: str) -> list[BlockRow]:
    """Return the blocks of a text."""
    return [BlockRow(block.kind.value, block.text) for block in parse(text)]
