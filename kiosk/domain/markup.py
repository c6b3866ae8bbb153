"""The Markdown subset of long texts, cut into headings, paragraphs and list items; never rich text."""

import re
from dataclasses import dataclass
from enum import StrEnum

MOST_BLOCKS = 1_000

_HEADING = re.compile(r"#{1,6}\s+(.*)")
_ITEM = re.compile(r"[-*•]\s+(.*)")


class BlockKind(StrEnum):
    """What a block is shown as."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a text, plain, without line breaks and never empty."""

    kind: BlockKind
    text: str


def parse(text: str) -> tuple[Block, ...]:
    """Return the blocks of `text`; lines that are neither heading nor item are joined to the one before."""
    blocks: list[Block] = []
    kind, words = BlockKind.PARAGRAPH, list[str]()

    def finish() -> None:
        joined = " ".join(" ".join(words).split())
        if joined:
            blocks.append(Block(kind, joined))
        words.clear()

    for line in (raw.strip() for raw in text.splitlines()):
        heading, item = _HEADING.fullmatch(line), _ITEM.fullmatch(line)
        if len(blocks) >= MOST_BLOCKS:
            break
        if heading or item or not line:
            finish()
            kind = BlockKind.PARAGRAPH
        if heading:
            blocks.extend(_heading(heading[1]))
        elif item:
            kind = BlockKind.ITEM
            words.append(item[1])
        elif line:
            words.append(line)
    finish()
    return tuple(blocks)


def plain(text: str) -> str:
    """Return `text` as one line without its marks, for search, previews and speech."""
    return " ".join(block.text for block in parse(text))


def _heading(text: str) -> tuple[Block, ...]:
    joined = " ".join(text.split())
    return (Block(BlockKind.HEADING, joined),) if joined else ()
