"""What people type meets what is written, in every script, from the first letter on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.fold import fold, index_words, words


@pytest.mark.parametrize(
    "spellings",
    [
        ("Bücher", "Buecher", "bucher", "BÜCHER", "Bu\u0308cher"),
        ("Straße", "STRASSE", "strasse", "Strasse"),
        ("İstanbul", "istanbul", "ıstanbul", "ISTANBUL"),
        ("ışık", "isik", "IŞIK"),
        ("أحمد", "احمد", "إحمد", "آحمد"),
        ("مكتبة", "مكتبه", "مَكْتَبَة", "مكتـــبة"),
        ("إلى", "الي", "إلي"),
        ("ёлка", "елка", "ЁЛКА"),
        ("мой", "мои"),
        ("їжак", "іжак"),
        ("комп'ютер", "комп’ютер", "компютер"),
        ("٢٠٢٦", "2026", "۲۰۲۶"),
        ("Łódź", "lodz"),
        ("ﬁlm", "film"),
        ("ma\u00adtte", "matte"),
    ],
)
def test_spellings_of_one_word_are_one(spellings: tuple[str, ...]) -> None:
    assert len({tuple(words(spelling)) for spelling in spellings}) == 1


def test_words_are_cut_at_what_is_neither_letter_nor_digit() -> None:
    assert words("  E-Bus: 18:30–20:00_Uhr! ") == ["e", "bus", "18", "30", "20", "00", "uhr"]


def test_more_ways_to_be_found() -> None:
    assert index_words("E-Bus") == ["e", "bus", "ebus"]
    assert index_words("المكتبة") == ["المكتبه", "مكتبه"]
    assert index_words("الى") == ["الي"]


@given(st.text(max_size=20), st.integers(0, 20))
def test_the_fold_of_a_beginning_is_the_beginning_of_the_fold(word: str, length: int) -> None:
    assert fold(word).startswith(fold(word[:length]))


@given(st.text())
def test_words_are_plain_and_short(text: str) -> None:
    for word in index_words(text):
        assert 0 < len(word) <= 80
        assert not any(letter.isspace() or letter in "\"'*():{}^+-" for letter in word)
