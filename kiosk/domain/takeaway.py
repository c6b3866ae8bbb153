"""What a phone can take along, as text: a date for its calendar (RFC 5545) and a contact (RFC 2426).

Both are kept short, because they travel in a QR code: a moment is written in UTC, which every calendar
turns into local time without being told the rules of a zone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.domain.clean import clean
from kiosk.domain.records import Status

LONGEST_LINE = 75

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One date for a calendar. Moments are aware; `end` is exclusive; `uid` stays when the date moves."""

    uid: str
    stamp: datetime
    start: datetime
    end: datetime
    summary: str
    location: str = ""
    all_day: bool = False
    status: Status = Status.SCHEDULED


@dataclass(frozen=True, slots=True)
class Card:
    """How to reach a place or service; what is empty is left out."""

    name: str
    org: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""


def uid(channel: str, event: str, first_start: datetime) -> str:
    """Return the UID of one occurrence, the same for ever: `first_start` is the start before any move."""
    return f"{event}-{first_start.astimezone(UTC):%Y%m%dT%H%M}@{channel}"


def calendar(entry: Entry) -> str:
    """Return an iCalendar object with this one event, lines ended by CRLF and folded at 75 octets."""
    return _joined(_calendar_lines(entry))


def _calendar_lines(entry: Entry) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Kiosk//EN"
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(entry.uid)}"
    yield f"DTSTAMP:{_utc(entry.stamp)}"
    if entry.all_day:
        yield f"DTSTART;VALUE=DATE:{entry.start:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{entry.end:%Y%m%d}"
    else:
        yield f"DTSTART:{_utc(entry.start)}"
        yield f"DTEND:{_utc(entry.end)}"
    yield f"SUMMARY:{_escaped(entry.summary)}"
    if entry.location:
        yield f"LOCATION:{_escaped(entry.location)}"
    if entry.status is not Status.SCHEDULED:
        yield "SEQUENCE:1"
    yield f"STATUS:{'CANCELLED' if entry.status is Status.CANCELLED else 'CONFIRMED'}"
    yield "END:VEVENT"
    yield "END:VCALENDAR"


def vcard(card: Card) -> str:
    """Return a vCard 3.0, the version every phone reads."""
    return _joined(_card_lines(card))


def _card_lines(card: Card) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"N:{_escaped(card.name)};;;;"
    yield f"FN:{_escaped(card.name)}"
    address = [_escaped(part) for part in (card.street, card.city, "", card.postcode)]
    if card.org:
        yield f"ORG:{_escaped(card.org)}"
    if any(address):
        yield f"ADR;TYPE=WORK:;;{';'.join(address)};"
    if card.phone:
        yield f"TEL;TYPE=WORK:{_escaped(card.phone)}"
    if card.email:
        yield f"EMAIL:{_escaped(card.email)}"
    if card.url:
        yield f"URL:{_line(card.url)}"
    yield "END:VCARD"


def _joined(lines: Iterator[str]) -> str:
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _folded(line: str) -> Iterator[str]:
    """Cut a line at 75 octets, never inside a character; the following pieces begin with a space."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > LONGEST_LINE:
            yield piece
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    yield piece


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _line(text: str) -> str:
    return " ".join(clean(text).split())


def _escaped(text: str) -> str:
    return clean(text).strip().translate(_ESCAPED)
