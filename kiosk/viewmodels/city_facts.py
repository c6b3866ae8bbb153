"""What the pages of the city say of a record, chosen in the visitor's language, and what belongs to it."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.records import Contact, Field, Notice, Picture, Place, Quarter, Record
from kiosk.domain.text import EMPTY, State
from kiosk.i18n.bidi import isolate_ltr
from kiosk.store.belonging import events_of
from kiosk.store.content import Content
from kiosk.store.events import OccurrenceRow
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.sources import Sources

EVENTS = 4


@dataclass(frozen=True, slots=True)
class CityFacts:
    """What a page says; empty texts are left out by the view."""

    title: str = ""
    lead: str = ""
    body: str = ""
    join: str = ""
    tongue: str = ""
    machine: bool = False
    picture: str = ""
    alt: str = ""
    field: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""
    urgent: bool = False
    openness: str = "unknown"
    until: str = ""
    until_day: str = ""


@dataclass(frozen=True, slots=True)
class Related:
    """Where to look for what belongs to a record."""

    field: str = ""
    quarter: str = ""
    place: str = ""

    def dates(self, content: Content, now: datetime) -> tuple[OccurrenceRow, ...]:
        """Return the next events that belong here."""
        for name, key in (("place", self.place), ("field", self.field), ("quarter", self.quarter)):
            if key:
                return events_of(content, name, key, now, EVENTS)
        return ()


def facts(sources: Sources, cards: Cards, record: Record) -> CityFacts:
    """Return what a page says of a record."""
    title = cards.say(record.title)
    lead, body, join = (
        cards.say(getattr(record, each, EMPTY)) for each in ("summary", "description", "join")
    )
    picture: Picture | None = getattr(record, "picture", None)
    place = record if isinstance(record, Place) else None
    return CityFacts(
        title=title.text,
        lead=lead.text,
        body=body.text,
        join=join.text,
        # A place keeps its own name in every language.
        tongue=cards.tongue(body) or cards.tongue(lead) or ("" if place else cards.tongue(title)),
        machine=State.MACHINE in (title.state, lead.state, body.state),
        picture=sources.picture(picture),
        alt=cards.say(picture.alt).text if picture else "",
        field=record.id if isinstance(record, Field) else getattr(record, "field", ""),
        urgent=isinstance(record, Notice) and record.urgent,
        **_contact(getattr(record, "contact", Contact())),
        **(_place(cards, place) if place else {}),
    )


def related(record: Record) -> Related:
    """Return where to look for what belongs to a record."""
    if isinstance(record, Field):
        return Related(field=record.id)
    if isinstance(record, Quarter):
        return Related(quarter=record.id)
    return Related(place=record.id) if isinstance(record, Place) else Related()


def _contact(contact: Contact) -> dict[str, str]:
    phone = isolate_ltr(contact.phone) if contact.phone else ""
    return {"phone": phone, "email": contact.email, "url": contact.url}


def _place(cards: Cards, place: Place) -> dict[str, str]:
    openness, until, until_day = cards.openness(place.hours)
    address = cards.address(place)
    return {"address": address, "openness": openness, "until": until, "until_day": until_day}
