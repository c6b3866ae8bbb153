"""Foreign text loses what must never reach a screen and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clean import clean, clean_line


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("Grüße\u202e, Herne", "Grüße, Herne"),
        ("a\u2066b\u2069c\u200fd\u061ce", "abcde"),
        ("a\x00b\x1bc\x9bd\x7f", "abcd"),
        ("eins\r\nzwei\rdrei\u2028vier", "eins\nzwei\ndrei\nvier"),
        ("\ufeffText\ud800", "Text"),
        ("می‌خواهم", "می‌خواهم"),
        ("<img src=x>", "<img src=x>"),
    ],
)
def test_controls_go_and_words_stay(given_text: str, expected: str) -> None:
    assert clean(given_text) == expected


def test_a_line_has_no_breaks() -> None:
    assert clean_line("  zwei\n\tZeilen  ") == "zwei Zeilen"


@given(st.text())
def test_cleaning_twice_changes_nothing_and_fits_utf8(text: str) -> None:
    once = clean(text)
    once.encode()
    assert clean(once) == once
