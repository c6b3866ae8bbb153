"""QR codes that carry the thing itself, so that a phone needs no network: a date or a contact.

Level M, a white margin of four modules, UTF-8. A text too long to be scanned from a screen at arm's length
gives no code rather than one that nobody can read.
"""

from bisect import bisect_left
from dataclasses import replace

from kiosk.domain import takeaway
from kiosk.domain.takeaway import Card, Entry

MARGIN = 4
# How many bytes the versions from 1 on hold at level M. Version 15, the last one that can be read from here,
# has 85 modules with its margin, 102 mm at 1.2 mm a module.
BYTES = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412)
MOST_BYTES = BYTES[-1]
# Any mask can be read. To weigh all eight against each other takes as long as three frames.
MASK = 2


def vcard(  # noqa: PLR0917 - the lines of a visiting card, in their usual order
    name: str,
    org: str = "",
    street: str = "",
    postcode: str = "",
    city: str = "",
    phone: str = "",
    email: str = "",
    url: str = "",
) -> str:
    """Return a contact as a code carries it; a long one leaves out the organisation, then the web address."""
    card = Card(name, org, street, postcode, city, phone, email, url)
    tries = (card, replace(card, org=""), replace(card, org="", url=""))
    return _first_fitting([takeaway.vcard(each) for each in tries])


def event(entry: Entry) -> str:
    """Return a date as a code carries it; a long one names the place only, then no place."""
    place = entry.location.split(",", 1)[0]
    tries = (entry, replace(entry, location=place), replace(entry, location=""))
    return _first_fitting([takeaway.calendar(each) for each in tries])


def fits(text: str) -> bool:
    """Return whether a text makes a code that can be read."""
    return len(text.encode()) <= MOST_BYTES


def modules(text: str) -> int:
    """Return how many modules its code has along one side, margin included; 0 when there is none."""
    if not text or not fits(text):
        return 0
    version = 1 + bisect_left(BYTES, len(text.encode()))
    return 17 + 4 * version + 2 * MARGIN


def draw(text: str) -> str:
    """Return a code, a PNG with one pixel a module as data URL; takes longer than a frame."""
    import segno  # noqa: PLC0415 - the first frame does not wait for it

    made = segno.make(
        text, error="m", mode="byte", encoding="utf-8", micro=False, boost_error=False, mask=MASK
    )
    return str(made.png_data_uri(scale=1, border=MARGIN))


def _first_fitting(texts: list[str]) -> str:
    return next((text for text in texts if fits(text)), "")
