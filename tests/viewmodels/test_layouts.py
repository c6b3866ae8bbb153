"""Every layout can write its language; rows flow without losing a key; accents stay in their case."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import LANGUAGES
from kiosk.viewmodels.layouts import KeyRows, Letter, layout, reflow, relatives, symbols

# The letters nobody can do without, from the languages' own alphabets.
ALPHABETS = {
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "de-simple": "abcdefghijklmnopqrstuvwxyzäöüß",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةى",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}
KEYS = st.text(min_size=1, max_size=2).map(lambda text: Letter(text, text.upper()))
ROWS: st.SearchStrategy[KeyRows] = st.lists(
    st.lists(KEYS, min_size=1, max_size=14).map(tuple), min_size=1, max_size=4
).map(tuple)


def flat(rows: KeyRows) -> list[Letter]:
    """Return all keys of some rows."""
    return [key for row in rows for key in row]


def test_each_language_of_the_kiosk_has_an_alphabet_here() -> None:
    assert set(ALPHABETS) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_the_language_can_be_written(language: str) -> None:
    keys = flat(layout(language).rows)
    direct = {key.small for key in keys} | {key.large for key in keys}
    by_accent = {each for key in keys for each in relatives(key.small)}
    assert set(ALPHABETS[language]) <= direct | by_accent


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_letters_are_those_of_the_language(language: str) -> None:
    expected = {"i": "İ", "ı": "I"} if language == "tr" else {}
    for key in flat(layout(language).rows):
        if layout(language).has_case:
            assert key.large == expected.get(key.small, key.small.upper() if key.small != "ß" else "ß")


def test_only_arabic_has_no_large_letters() -> None:
    assert [tag for tag in LANGUAGES if not layout(tag).has_case] == ["ar"]


def test_an_unknown_language_writes_english() -> None:
    assert layout("xx") == layout("en")


def test_arabic_signs_are_its_own() -> None:
    written = {key.small for key in flat(symbols(layout("ar")))}
    assert {"؟", "،", "؛"} <= written
    assert not {"?", ",", ";"} & written
    assert layout("de").sign("?") == "?"


def test_digits_are_latin_everywhere() -> None:
    for language in LANGUAGES:
        assert {key.small for key in flat(symbols(layout(language)))} >= set("0123456789")


def test_accents_keep_the_case_of_their_letter() -> None:
    assert "é" in relatives("e")
    assert "É" in relatives("E")
    assert "İ" in relatives("I")
    assert "ẞ" in relatives("S")
    assert "ё" in relatives("е")
    assert set("آأإ") <= set(relatives("ا"))


def test_what_has_no_accents_offers_none() -> None:
    assert relatives("q") == relatives(" ") == relatives("لا") == relatives("") == relatives("1") == ""


@given(st.text(max_size=3))
def test_relatives_are_single_letters_whatever_was_written(text: str) -> None:
    found = relatives(text)
    assert len(set(found)) == len(found)
    assert all(unicodedata.category(each).startswith("L") for each in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_columns_are_enough_for_at_most_four_rows(language: str) -> None:
    rows = reflow(layout(language).rows, 10)
    assert len(rows) <= 4
    assert all(len(row) <= 10 for row in rows)


def test_keys_without_room_go_to_the_end_and_all_others_stay() -> None:
    german = reflow(layout("de").rows, 10)
    written = ["".join(key.small for key in row) for row in german]
    assert written == ["qwertzuiop", "asdfghjklö", "yxcvbnmüßä"]
    russian = reflow(layout("ru").rows, 10)
    assert "".join(key.small for key in russian[3]) == "хъёэ"


@given(ROWS, st.integers(min_value=-1, max_value=20))
def test_no_key_is_lost_and_no_row_too_long(rows: KeyRows, most: int) -> None:
    flowed = reflow(rows, most)
    assert sorted(flat(flowed), key=repr) == sorted(flat(rows), key=repr)
    assert all(0 < len(row) <= max(1, most) for row in flowed)


@given(ROWS)
def test_rows_that_fit_stay_as_they_are(rows: KeyRows) -> None:
    assert reflow(rows, max(len(row) for row in rows)) == rows
