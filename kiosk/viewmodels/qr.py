"""QR codes that carry the thing itself, so that a phone needs no network: a date, a contact, an address.

Level M, a white margin of four modules, UTF-8. A text too long to be scanned from a screen at arm's length
gives no code rather than one that nobody can read.
"""

from dataclasses import dataclass, replace

from kiosk.domain import takeaway
from kiosk.domain.takeaway import Card, Entry

MARGIN = 4
# Version 15 at level M: 85 modules with the margin, 102 mm at 1.2 mm a module.
MOST_BYTES = 412
# Any mask can be read. To weigh all eight against each other takes as long as three frames.
MASK = 2


@dataclass(frozen=True, slots=True)
class QrImage:
    """A PNG as data URL with one pixel a module; `modules` along one side, margin included."""

    url: str = ""
    modules: int = 0


NONE = QrImage()


def code(text: str) -> QrImage:
    """Return the code of any text; none for an empty or too long one."""
    if not text or not fits(text):
        return NONE
    import segno  # noqa: PLC0415 - the first frame does not wait for it

    made = segno.make(text, error="m", encoding="utf-8", micro=False, boost_error=False, mask=MASK)
    return QrImage(made.png_data_uri(scale=1, border=MARGIN), int(made.symbol_size(1, MARGIN)[0]))


def url(address: str) -> QrImage:
    """Return the code of a web address, which the page also prints as text."""
    return code(address.strip())


def vcard(  # noqa: PLR0917 - the lines of a visiting card, in their usual order
    name: str,
    org: str = "",
    street: str = "",
    postcode: str = "",
    city: str = "",
    phone: str = "",
    email: str = "",
    url: str = "",
) -> QrImage:
    """Return the code of a contact; a long one leaves out the organisation, then the web address."""
    card = Card(name, org, street, postcode, city, phone, email, url)
    tries = (card, replace(card, org=""), replace(card, org="", url=""))
    return _first_fitting([takeaway.vcard(each) for each in tries])


def event(entry: Entry) -> QrImage:
    """Return the code of a date; a long one names the place only, then no place."""
    place = entry.location.split(",", 1)[0]
    tries = (entry, replace(entry, location=place), replace(entry, location=""))
    return _first_fitting([takeaway.calendar(each) for each in tries])


def fits(text: str) -> bool:
    """Return whether a text makes a code that can be read."""
    return len(text.encode()) <= MOST_BYTES


def _first_fitting(texts: list[str]) -> QrImage:
    return next((code(text) for text in texts if fits(text)), NONE)
