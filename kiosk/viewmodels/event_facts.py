"""What the page of one event says, chosen in the visitor's language and formatted."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.domain.records import Access, Event, Occurrence, Place, Status
from kiosk.domain.takeaway import Entry, uid
from kiosk.domain.text import Chosen, State, Text
from kiosk.i18n.bidi import isolate, isolate_ltr
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.texts import WordRow

STAMP = "%Y%m%dT%H%M"


def visit_key(event: str, start: datetime) -> str:
    """Return the key with which the page of an event opens on one of its dates."""
    return f"{event}@{start.astimezone(UTC):{STAMP}}"


@dataclass(frozen=True, slots=True)
class DateRow:
    """One date. `days` is the range of one that takes several; `was…` is what it was before it was moved."""

    key: str = ""
    day: str = ""
    days: str = ""
    days_ahead: int = -1
    time: str = ""
    status: str = ""
    running: bool = False
    note: str = ""
    note_tongue: str = ""
    was_day: str = ""
    was_time: str = ""
    was_place: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class EventFacts:
    """Everything but the dates; empty texts are left out by the view, `…_tongue` is TongueTag's."""

    title: str = ""
    tongue: str = ""
    summary: str = ""
    summary_tongue: str = ""
    body: str = ""
    body_tongue: str = ""
    field: str = ""
    field_title: str = ""
    picture: str = ""
    alt: str = ""
    room: str = ""
    room_tongue: str = ""
    free: bool = False
    cost: str = ""
    cost_tongue: str = ""
    registration: str = ""
    registration_tongue: str = ""
    languages: str = ""
    organiser: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""
    machine: bool = False
    example: bool = False


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """Where it is, on this date."""

    key: str
    title: str
    tongue: str
    address: str


class Reader:
    """Reads one event for one visitor."""

    def __init__(self, sources: Sources, language: str, event: Event) -> None:
        self._sources = sources
        self._cards = Cards(sources, language)
        self._formats = sources.formats_of(language)
        self._right_to_left = any(row.tag == language and row.right_to_left for row in sources.languages)
        self._language = language
        self._event = event
        self._said: list[Chosen] = []

    def facts(self) -> EventFacts:
        """Return what does not depend on a date."""
        event, picture = self._event, self._event.picture
        texts = (event.title, event.summary, event.description, event.room, event.cost, event.registration)
        title, summary, body, room, cost, registration = (self._say(text) for text in texts)
        field = self._sources.content.record("field", event.field)
        return EventFacts(
            title=title.text,
            tongue=self._cards.tongue(title),
            summary=summary.text,
            summary_tongue=self._cards.tongue(summary),
            body=body.text,
            body_tongue=self._cards.tongue(body),
            field=event.field,
            field_title=self._say(field.title).text if field else "",
            picture=self._sources.picture(picture),
            alt=self._say(picture.alt).text if picture else "",
            room=room.text,
            room_tongue=self._cards.tongue(room),
            free=event.free,
            cost=cost.text,
            cost_tongue=self._cards.tongue(cost),
            registration=registration.text,
            registration_tongue=self._cards.tongue(registration),
            languages=self._formats.listing([self._isolated(name) for name in self._own_names()]),
            organiser=event.organiser,
            machine=any(each.state is State.MACHINE for each in self._said),
            example=event.example,
            **self._contact(),
        )

    def _contact(self) -> dict[str, str]:
        contact, turned = self._event.contact, self._left_to_right
        return {"phone": turned(contact.phone), "email": turned(contact.email), "url": turned(contact.url)}

    def place(self, occurrence: Occurrence | None) -> list[PlaceFacts]:
        """Return where a date is, the usual place without a date; nothing where it is unknown."""
        place = self._place(occurrence)
        if place is None:
            return []
        title = self._say(place.title)
        address = self._isolated(self._cards.address(place))
        return [PlaceFacts(place.id, title.text, self._cards.tongue(title), address)]

    def access(self, occurrence: Occurrence | None) -> list[WordRow]:
        """Return what lets people take part: of the event and of the place, each once."""
        place = self._place(occurrence)
        known = {*self._event.access, *(place.access if place else ())}
        return [WordRow(each.value) for each in Access if each in known]

    def audience(self) -> list[WordRow]:
        """Return whom it is for."""
        return [WordRow(each.value) for each in self._event.audience]

    def date(self, each: Occurrence) -> DateRow:
        """Return one date in words."""
        first, last = each.start.date(), (each.end - timedelta(seconds=1)).date()
        note = self._say(each.note)
        return DateRow(
            key=visit_key(self._event.id, each.start),
            day=self._formats.day(first, heading=True),
            days=self._formats.days(first, last) if each.all_day and last > first else "",
            days_ahead=self._cards.days_ahead(first),
            time="" if each.all_day else self._formats.times(each.start, each.end),
            status=each.status.value,
            running=self._running(each),
            note=note.text,
            note_tongue=self._cards.tongue(note),
            **self._before(each),
        )

    def _before(self, each: Occurrence) -> dict[str, str]:
        """Return what a moved date was; only what is different now."""
        if each.status is not Status.MOVED:
            return {}
        was = each.was or each.start
        now, usual = self._title(each.place), self._title(self._event.place)
        moved_place = bool(each.place) and each.place != self._event.place
        return {
            "was_day": self._formats.day(was.date()) if was.date() != each.start.date() else "",
            "was_time": self._formats.time(was) if was != each.start and not each.all_day else "",
            "was_place": usual if moved_place else "",
            "place": now if moved_place else "",
        }

    def entry(self, each: Occurrence) -> Entry:
        """Return the date as a phone's calendar takes it."""
        place = self._place(each)
        parts = (self._cards.say(place.title).text, self._cards.address(place)) if place else ()
        content = self._sources.content
        return Entry(
            uid=uid(content.channel.id, self._event.id, each.was or each.start),
            stamp=content.published,
            start=each.start,
            end=each.end,
            summary=self._cards.say(self._event.title).text,
            location=", ".join(part for part in parts if part),
            all_day=each.all_day,
            status=each.status,
        )

    def _running(self, each: Occurrence) -> bool:
        now = self._sources.local_now()
        return self._sources.clock_is_right() and not each.all_day and each.start <= now < each.end

    def _place(self, occurrence: Occurrence | None) -> Place | None:
        key = (occurrence.place if occurrence else "") or self._event.place
        place = self._sources.content.record("place", key)
        return place if isinstance(place, Place) else None

    def _title(self, place: str) -> str:
        found = self._sources.content.record("place", place)
        return self._cards.say(found.title).text if found else ""

    def _own_names(self) -> Iterator[str]:
        return (self._sources.own_name(tag) for tag in self._event.languages)

    def _say(self, text: Text) -> Chosen:
        chosen = self._cards.say(text)
        self._said.append(chosen)
        return chosen

    def _isolated(self, text: str) -> str:
        return isolate(text) if self._right_to_left else text

    def _left_to_right(self, text: str) -> str:
        return isolate_ltr(text) if self._right_to_left else text
