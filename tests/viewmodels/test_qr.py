"""QR codes are read by another program's eyes, and what they carry by another program's parser."""

import base64
import io
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import zxingcpp
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from kiosk.domain.records import Status
from kiosk.domain.takeaway import Entry, uid
from kiosk.viewmodels import qr

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 11, 25, 18, 30, tzinfo=BERLIN)
ENTRY = Entry(
    uid=uid("herne", "chor", START),
    stamp=datetime(2026, 11, 23, 6, tzinfo=UTC),
    start=START,
    end=START + timedelta(minutes=90),
    summary="Chor; offen, für \\alle\\",
    location="Stadtbibliothek, Willi-Pohlmann-Platz 1, 44623 Herne",
)


def picture(text: str) -> Image.Image:
    """The picture of a code, one pixel a module."""
    kind, data = qr.draw(text).split(",", 1)
    assert kind == "data:image/png;base64"
    return Image.open(io.BytesIO(base64.b64decode(data))).convert("L")


def scanned(text: str) -> str:
    """What a phone reads."""
    big = picture(text).resize((qr.modules(text) * 5,) * 2, Image.Resampling.NEAREST)
    (found,) = zxingcpp.read_barcodes(big)
    assert found.ec_level == "M"
    return found.bytes.decode()


def parsed(text: str) -> icalendar.Event:
    """The one event a calendar reads."""
    (event,) = icalendar.Calendar.from_ical(scanned(text)).walk("VEVENT")
    assert isinstance(event, icalendar.Event)
    return event


def test_a_code_has_one_pixel_a_module_and_a_white_margin_of_four() -> None:
    plain = picture("hallo")
    assert plain.size == (29, 29)
    assert all(plain.getpixel((x, y)) == 255 for x in range(29) for y in (0, 1, 2, 3, 25, 26, 27, 28))
    assert plain.getpixel((4, 4)) == 0


@pytest.mark.parametrize("text", ["Grüße aus Herne", "الأربعاء", "Привіт, Герне", "日本"])
def test_letters_of_every_script_arrive(text: str) -> None:
    assert scanned(text) == text


def test_what_cannot_be_scanned_gives_no_code() -> None:
    assert qr.modules("") == qr.modules("ä" * 300) == 0
    assert qr.modules("a" * qr.MOST_BYTES) == 85


@given(st.text(min_size=1, max_size=qr.MOST_BYTES).filter(qr.fits))
@example("0" * 200)
@example("A" * 200)
def test_the_size_is_known_before_the_code_is_drawn(text: str) -> None:
    assert picture(text).size == (qr.modules(text),) * 2


def test_a_date_arrives_as_it_is() -> None:
    event = parsed(qr.event(ENTRY))
    assert event["SUMMARY"] == "Chor; offen, für \\alle\\"
    assert event["LOCATION"] == "Stadtbibliothek, Willi-Pohlmann-Platz 1, 44623 Herne"
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (ENTRY.start, ENTRY.end)
    assert event["UID"] == "chor-20261125T1730@herne"
    assert event["STATUS"] == "CONFIRMED"
    assert "SEQUENCE" not in event


def test_a_date_of_whole_days_carries_dates() -> None:
    first = datetime(2026, 11, 27, tzinfo=BERLIN)
    whole = Entry("u@herne", ENTRY.stamp, first, first + timedelta(days=3), "Markt", all_day=True)
    event = parsed(qr.event(whole))
    assert event.decoded("DTSTART") == first.date()
    assert event.decoded("DTEND") == datetime(2026, 11, 30, tzinfo=BERLIN).date()


@pytest.mark.parametrize(("status", "said"), [(Status.CANCELLED, "CANCELLED"), (Status.MOVED, "CONFIRMED")])
def test_a_changed_date_replaces_the_one_in_the_calendar(status: Status, said: str) -> None:
    event = parsed(qr.event(Entry("u@herne", ENTRY.stamp, START, ENTRY.end, "Chor", status=status)))
    assert event["STATUS"] == said
    assert event["SEQUENCE"] == 1


def test_lines_end_and_fold_as_the_standard_says() -> None:
    text = scanned(qr.event(Entry("u@herne", ENTRY.stamp, START, ENTRY.end, "Ж" * 60 + "\nzweite Zeile")))
    lines = text.split("\r\n")
    assert lines.pop() == ""
    assert all(len(line.encode()) <= 75 and "\n" not in line for line in lines)
    assert parsed(text)["SUMMARY"] == "Ж" * 60 + "\nzweite Zeile"


def test_a_long_date_gives_up_its_place_rather_than_the_code() -> None:
    full = Entry("u@herne", ENTRY.stamp, START, ENTRY.end, "Ж" * 60, "Ш" * 20 + ", " + "Straße " * 20)
    assert parsed(qr.event(full))["LOCATION"] == "Ш" * 20
    assert qr.event(Entry("u@herne", ENTRY.stamp, START, ENTRY.end, "Ж" * 300)) == ""


def test_a_hostile_title_adds_no_line() -> None:
    bad = "x\r\nEND:VEVENT\r\nBEGIN:VALARM\u202e"
    event = parsed(qr.event(Entry("u@herne", ENTRY.stamp, START, ENTRY.end, bad)))
    assert event["SUMMARY"] == "x\nEND:VEVENT\nBEGIN:VALARM"


def test_a_contact_arrives() -> None:
    text = scanned(
        qr.vcard("Digital; Lotsen", "Stadt Herne", "Platz 1", "44623", "Herne", "+49 30 23125 001", "a@b.de")
    )
    assert text.split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Digital\\; Lotsen;;;;",
        "FN:Digital\\; Lotsen",
        "ORG:Stadt Herne",
        "ADR;TYPE=WORK:;;Platz 1;Herne;;44623;",
        "TEL;TYPE=WORK:+49 30 23125 001",
        "EMAIL:a@b.de",
        "END:VCARD",
        "",
    ]
