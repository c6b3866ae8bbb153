"""Records survive the way to JSON and back, and no JSON can do worse than a RecordError."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import codec
from kiosk.domain.clean import clean, clean_line
from kiosk.domain.codec import Finding, RecordError
from kiosk.domain.records import (
    KINDS,
    Access,
    Contact,
    Event,
    Notice,
    Occurrence,
    Picture,
    Place,
    Service,
    Status,
)
from kiosk.domain.text import Phrase, State, Text

SHA = "0123456789abcdef" * 4
LINE = st.text(max_size=20).map(clean_line)
LANGUAGE = st.sampled_from(["de", "de-simple", "en", "ar", "uk"])
STATE = st.sampled_from([State.CHECKED, State.MACHINE, State.OUTDATED])
TEXT = st.dictionaries(LANGUAGE, st.builds(Phrase, st.text(max_size=30).map(clean), STATE)).map(Text)
TITLE = st.dictionaries(LANGUAGE, st.builds(Phrase, LINE, STATE), max_size=3).map(
    lambda phrases: Text({**phrases, "tr": Phrase("Başlık")})
)
INSTANT = st.datetimes(datetime(1971, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC))
IDS = st.lists(st.from_regex(r"[a-z][a-z0-9-]{0,9}", fullmatch=True), max_size=3).map(tuple)


@st.composite
def occurrences(draw: st.DrawFn) -> Occurrence:
    start = draw(INSTANT)
    end = start + draw(st.timedeltas(timedelta(0), timedelta(days=30)))
    return Occurrence(
        start,
        end,
        draw(st.booleans()),
        draw(st.sampled_from(Status)),
        draw(st.none() | INSTANT),
        draw(LINE),
        draw(TEXT),
    )


EVENTS = st.builds(
    Event,
    id=st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True),
    title=TITLE,
    occurrences=st.lists(occurrences(), max_size=4).map(tuple),
    description=TEXT,
    quarters=IDS,
    free=st.booleans(),
    contact=st.builds(Contact, phone=LINE),
    access=st.lists(st.sampled_from(Access), max_size=3).map(tuple),
    organiser=LINE,
    picture=st.none() | st.builds(Picture, st.just(f"{SHA}.jpg"), st.integers(0, 9000), alt=TEXT),
    example=st.booleans(),
)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(EVENTS)
def test_what_is_written_is_read_again(event: Event) -> None:
    findings: list[Finding] = []
    assert codec.decode_line(codec.encode_line(event), findings) == event
    assert findings == []


@given(
    st.sampled_from(sorted(KINDS)),
    st.dictionaries(
        st.sampled_from(["title", "occurrences", "picture", "order", "contact", "starts", "access", "free"]),
        JSON,
    ),
)
def test_hostile_fields_raise_nothing_but_record_errors(kind: str, fields: dict[str, Any]) -> None:
    try:
        record = codec.decode({"title": {"de": "T"}, "exhibition": "x", "kind": kind, "id": "a", **fields})
    except RecordError as error:
        assert error.kind == kind
        assert error.id == "a"
        assert error.field
    else:
        assert codec.decode(codec.encode(record)) == record


@given(st.binary(max_size=60))
def test_hostile_lines_raise_nothing_but_record_errors(line: bytes) -> None:
    with pytest.raises(RecordError):
        codec.decode_line(line)


def test_deep_nesting_is_refused_calmly() -> None:
    with pytest.raises(RecordError):
        codec.decode_line(b"[" * 200_000)


def notice(**fields: Any) -> dict[str, Any]:
    return {"kind": "notice", "id": "n", "order": 1, "title": {"de": "Titel"}, **fields}


@pytest.mark.parametrize(
    ("value", "field"),
    [
        (notice(kind="poster"), "kind"),
        (notice(id="../etc"), "id"),
        (notice(id="UPPER"), "id"),
        (notice(title=None), "title"),
        (notice(title={"de": "  "}), "title"),
        (notice(title={"de": 3}), "title.de"),
        (notice(title={"de": {"text": "x", "state": "holy"}}), "title.de.state"),
        (notice(urgent="yes"), "urgent"),
        (notice(order=True), "order"),
        (notice(order=10**30), "order"),
        (notice(quarters="herne"), "quarters"),
        (notice(quarters=["a", 2]), "quarters[1]"),
        (notice(starts="tomorrow"), "starts"),
        (notice(starts="2026-02-02", ends="2026-02-01"), "ends"),
        (
            {**notice(), "kind": "event", "occurrences": [{"start": "2026-01-01T10:00"}]},
            "occurrences[0].start",
        ),
        ({**notice(), "kind": "event", "occurrences": [{}]}, "occurrences[0].start"),
    ],
)
def test_the_error_names_the_field(value: dict[str, Any], field: str) -> None:
    with pytest.raises(RecordError) as caught:
        codec.decode(value)
    assert caught.value.field == field


def test_missing_and_unknown_keys_are_borne() -> None:
    record = codec.decode({"kind": "service", "id": "s", "title": {"de": "Hilfe"}, "colour": "red"})
    assert record == Service("s", Text({"de": Phrase("Hilfe")}))


def test_a_places_own_kind_is_kept_apart() -> None:
    place = Place("p", Text({"de": Phrase("Bücherei")}), kind="library")
    assert codec.encode(place)["place_kind"] == "library"
    assert codec.decode(codec.encode(place)) == place


def test_long_texts_are_cut_and_reported() -> None:
    findings: list[Finding] = []
    record = codec.decode(notice(title={"de": "x" * 500}, description={"de": "y" * 100_000}), findings)
    assert isinstance(record, Notice)
    assert len(record.title["de"].text) == 400
    assert len(record.description["de"].text) == 20_000
    assert [finding.field for finding in findings] == ["title.de", "description.de"]


def test_bidi_controls_never_come_through() -> None:
    record = codec.decode(notice(title={"ar": "\u202eمرحبا\u2066"}))
    assert record.title["ar"].text == "مرحبا"


def test_bad_pictures_and_addresses_are_left_out_not_the_record() -> None:
    findings: list[Finding] = []
    value = {"kind": "service", "id": "s", "title": {"de": "T"}}
    value |= {
        "picture": {"file": "../../secret.jpg"},
        "contact": {"url": "javascript:alert(1)", "phone": "1"},
    }
    record = codec.decode(value, findings)
    assert isinstance(record, Service)
    assert record.picture is None
    assert record.contact == Contact(phone="1")
    assert {finding.field for finding in findings} == {"picture", "contact.url"}


def test_words_of_a_newer_release_are_passed_over() -> None:
    findings: list[Finding] = []
    value = {"kind": "service", "id": "s", "title": {"de": "T"}, "access": ["step_free", "teleport"]}
    record = codec.decode(value, findings)
    assert isinstance(record, Service)
    assert record.access == (Access.STEP_FREE,)
    assert findings == [Finding("access[1]", "is not known here and was left out")]


def test_a_line_is_one_line_of_utf8() -> None:
    line = codec.encode_line(Notice("n", 1, Text({"de": Phrase("Grüße")}), starts=date(2026, 1, 1)))
    assert line.count(b"\n") == 1
    assert json.loads(line) == notice(title={"de": "Grüße"}, starts="2026-01-01")
