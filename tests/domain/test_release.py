"""A catalogue is followed only where every path, hash and length in it has the one right form."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.release import (
    Bundle,
    Catalogue,
    CatalogueError,
    Channel,
    Medium,
    decode_catalogue,
    encode_catalogue,
)
from kiosk.domain.text import Phrase, Text

SHA = "0123456789abcdef" * 4
CATALOGUE = Catalogue(
    Channel("herne", Text({"de": Phrase("Herne")}), holidays="NW", holiday_dates=(date(2026, 11, 1),)),
    datetime(2026, 11, 23, tzinfo=UTC),
    (Bundle("bundles/event-00.jsonl", SHA, 10, "event"),),
    (Medium(f"media/{SHA}.jpg", SHA, 10),),
)


def changed(**fields: Any) -> bytes:
    return json.dumps({**json.loads(encode_catalogue(CATALOGUE)), **fields}).encode()


def test_a_large_city_has_many_pictures() -> None:
    media = [{"path": f"media/{n:064x}.jpg", "sha256": f"{n:064x}", "length": 1} for n in range(20_001)]
    assert len(decode_catalogue(changed(media=media[:-1])).media) == 20_000
    with pytest.raises(CatalogueError, match="20001 items"):
        decode_catalogue(changed(media=media))


def test_a_number_without_end_is_refused() -> None:
    with pytest.raises(CatalogueError):
        decode_catalogue(b'{"format": ' + b"9" * 5_000 + b"}")


def test_what_is_written_is_read_again() -> None:
    assert decode_catalogue(encode_catalogue(CATALOGUE)) == CATALOGUE
    assert CATALOGUE.media[0].name == f"{SHA}.jpg"
    assert CATALOGUE.channel.calendar.holidays == (date(2026, 11, 1),)


@pytest.mark.parametrize(
    "path",
    [
        "../bundles/event-00.jsonl",
        "/etc/passwd",
        "bundles/../x-00.jsonl",
        "bundles\\x-00.jsonl",
        "bundles/Event-00.jsonl",
    ],
)
def test_bundles_never_lead_elsewhere(path: str) -> None:
    with pytest.raises(CatalogueError):
        decode_catalogue(changed(bundles=[{"path": path, "sha256": SHA, "length": 1, "kind": "event"}]))


@pytest.mark.parametrize(
    ("path", "sha256", "length"),
    [
        (f"media/{SHA}.svg", SHA, 1),
        (f"media/../{SHA}.jpg", SHA, 1),
        (f"media/{SHA}.jpg", "f" * 64, 1),
        (f"media/{SHA}.jpg", SHA, -1),
        (f"media/{SHA}.jpg", SHA, 10**9),
    ],
)
def test_media_are_named_by_what_they_hold(path: str, sha256: str, length: int) -> None:
    with pytest.raises(CatalogueError):
        decode_catalogue(changed(media=[{"path": path, "sha256": sha256, "length": length}]))


@pytest.mark.parametrize(
    "fields",
    [
        {"format": 2},
        {"published": "yesterday"},
        {"channel": {"id": "herne", "timezone": "Mars/Olympus"}},
        {"channel": {"id": "herne", "timezone": "../../etc/localtime"}},
        {"bundles": [{"path": "bundles/event-00.jsonl", "sha256": SHA, "length": 1, "kind": "event"}] * 2},
        {"bundles": [{"path": "bundles/event-00.jsonl", "sha256": SHA, "length": 1, "kind": "virus"}]},
    ],
)
def test_other_forms_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(CatalogueError):
        decode_catalogue(changed(**fields))


@given(st.binary())
def test_any_bytes_are_refused_calmly(data: bytes) -> None:
    with pytest.raises(CatalogueError):
        decode_catalogue(data)
