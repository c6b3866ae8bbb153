"""The Markdown subset becomes blocks, whatever is written."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.markup import MOST_BLOCKS, Block, BlockKind, parse, plain


def test_headings_paragraphs_and_items() -> None:
    text = "Erste Zeile\nzweite Zeile\n\n## Mitbringen\n- das Gerät,\n  geladen\n- Zeit\n\nEnde"
    assert parse(text) == (
        Block(BlockKind.PARAGRAPH, "Erste Zeile zweite Zeile"),
        Block(BlockKind.HEADING, "Mitbringen"),
        Block(BlockKind.ITEM, "das Gerät, geladen"),
        Block(BlockKind.ITEM, "Zeit"),
        Block(BlockKind.PARAGRAPH, "Ende"),
    )


def test_everything_else_stays_as_it_is_written() -> None:
    (block,) = parse("**fett** <img src='file:///etc/passwd'> [x](y)")
    assert block.text == "**fett** <img src='file:///etc/passwd'> [x](y)"


def test_plain_is_one_line() -> None:
    assert plain("## A\n\n- b\n- c") == "A b c"


@given(st.text())
def test_any_text_gives_plain_nonempty_blocks(text: str) -> None:
    for block in parse(text):
        assert block.text.strip()
        assert "\n" not in block.text


def test_a_text_of_nothing_but_items_is_limited() -> None:
    assert len(parse("- a\n" * 50_000)) <= MOST_BLOCKS + 1
