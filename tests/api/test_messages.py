"""An idea's message survives the way unchanged; anything else is refused without quoting it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.api.messages import (
    PAYLOAD_MAX,
    TEXT_MAX,
    TEXT_MIN,
    IdeaMessage,
    MessageError,
    clean_text,
    decode,
)

IDEA = IdeaMessage(language="de", field="mobility", text="Mehr Bänke am Bahnhof", quarter="blumenthal")
TEXTS = st.text(min_size=TEXT_MIN, max_size=300).map(clean_text).filter(lambda text: len(text) >= TEXT_MIN)


def changed(**parts: object) -> bytes:
    return json.dumps(json.loads(IDEA.encode()) | parts).encode()


def test_the_bytes_are_compact_sorted_and_always_the_same() -> None:
    assert IDEA.encode().decode() == (
        '{"field":"mobility","language":"de","place":null,"quarter":"blumenthal",'
        '"text":"Mehr Bänke am Bahnhof","version":1}'
    )


@given(TEXTS, st.sampled_from(["de", "de-simple", "ar"]), st.sampled_from([None, "forell", "a-1"]))
def test_it_comes_out_as_it_went_in(text: str, language: str, place: str | None) -> None:
    idea = IdeaMessage(language=language, field="art", text=text, place=place)
    assert decode(idea.encode()) == idea
    assert text not in repr(idea)


def test_the_longest_text_about_any_record_fits_into_the_payload() -> None:
    idea = IdeaMessage(
        language="de-simple", field="a" * 120, text="🌳" * TEXT_MAX, quarter="b--" * 40, place="7-" * 60
    )
    assert len(idea.encode()) < PAYLOAD_MAX


@pytest.mark.parametrize(
    ("payload", "part"),
    [
        (b"", "message"),
        (b"[]", "message"),
        (b"\xff\xfe", "message"),
        (b"[" * 9_000, "message"),
        (b'{"text": NaN}', "message"),
        (IDEA.encode() + b" " * PAYLOAD_MAX, "message"),
        (IDEA.encode().replace(b'"place":null', b'"field":"art"'), "message"),
        (changed(time="2026-11-23T12:00"), "message"),
        (IDEA.encode().replace(b',"version":1', b""), "message"),
        (changed(version=2), "version"),
        (changed(version=True), "version"),
        (changed(version=1.0), "version"),
        (changed(language="Deutsch"), "language"),
        (changed(language=None), "language"),
        (changed(field=None), "field"),
        (changed(field="../art"), "field"),
        (changed(quarter=""), "quarter"),
        (changed(place=["a"]), "place"),
        (changed(text="zu kurz"), "text"),
        (changed(text="x" * (TEXT_MAX + 1)), "text"),
        (changed(text="  Bänke am Bahnhof  "), "text"),
        (changed(text="Bänke am Bahnhof \u202e"), "text"),
        (changed(text="Bänke am \ud800 Bahnhof"), "text"),
        (changed(text=12345678901), "text"),
    ],
)
def test_what_is_no_idea_is_refused_by_the_part_at_fault(payload: bytes, part: str) -> None:
    with pytest.raises(MessageError) as caught:
        decode(payload)
    assert caught.value.part == part
    assert "Bahnhof" not in f"{caught.value!r}{caught.value.__cause__!r}"


@given(st.binary(max_size=200))
def test_any_bytes_are_an_idea_or_a_message_error(payload: bytes) -> None:
    with pytest.raises(MessageError):
        decode(payload)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)


def test_cleaning_keeps_what_people_write() -> None:
    assert clean_text(" Ba\u0308nke\r\nam\tBahnhof \u202e\x00") == "Bänke\nam Bahnhof"
    assert clean_text("Cafe\u200b\u0301") == "Café"
    assert clean_text("می\u200cخواهم 👩\u200d🌾") == "می\u200cخواهم 👩\u200d🌾"
