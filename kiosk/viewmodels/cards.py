"""What lists show of a record: short, chosen in the visitor's language, formatted; shared by all pages."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kiosk.domain.records import Access, Picture, Place
from kiosk.domain.text import Chosen, Text
from kiosk.viewmodels.showcase import Showcase

if TYPE_CHECKING:
    from kiosk.store.events import OccurrenceRow
    from kiosk.store.services import ServiceRow


@dataclass(frozen=True, slots=True)
class EventCard:
    """One occurrence in a list. `tongue` names the language of the title where it is not the visitor's."""

    key: str
    title: str
    tongue: str
    day: str
    days_ahead: int
    time: str
    place: str
    field: str
    picture: str
    status: str
    free: bool
    step_free: bool
    running: bool


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """One service or place in a list; `openness` is open, closed, appointment or unknown."""

    key: str
    title: str
    summary: str
    tongue: str
    place: str
    field: str
    picture: str
    openness: str
    until: str
    until_day: str
    free: bool
    step_free: bool


@dataclass(frozen=True, slots=True)
class Door:
    """A picture with a title that leads to a page of its own."""

    key: str
    title: str
    summary: str
    tongue: str
    picture: str
    alt: str
    count: int = -1


class Cards:
    """Makes cards in one language at one moment."""

    def __init__(self, sources: Showcase, language: str) -> None:
        self._sources = sources
        self._language = language
        self._formats = sources.formats_of(language)
        self._now = sources.local_now()
        self._trusted = sources.clock_is_right()

    def say(self, text: Text) -> Chosen:
        """Return the phrase this visitor gets."""
        return self._sources.choose(text, self._language)

    def tongue(self, chosen: Chosen) -> str:
        """Return the own name of a phrase's language when the visitor asked for another, else nothing."""
        if not chosen.text or chosen.language == self._language:
            return ""
        return self._sources.own_name(chosen.language)

    def event(self, row: "OccurrenceRow") -> EventCard:
        """Return the card of one occurrence."""
        title = self.say(row.title)
        return EventCard(
            key=row.event_id,
            title=title.text,
            tongue=self.tongue(title),
            day=self._formats.short_day(row.day),
            days_ahead=self.days_ahead(row.day),
            time="" if row.all_day else self._formats.time(row.start),
            place=self.say(row.place_title).text,
            field=row.field,
            picture=self._sources.thumb(row.picture),
            status=row.status.value,
            free=row.free,
            step_free=row.step_free,
            running=self._trusted and not row.all_day and row.start <= self._now < row.end,
        )

    def service(self, row: "ServiceRow") -> ServiceCard:
        """Return the card of one service."""
        service = row.service
        title, summary = self.say(service.title), self.say(service.summary)
        openness, until, until_day = self.openness(row.hours)
        return ServiceCard(
            key=service.id,
            title=title.text,
            summary=summary.text,
            tongue=self.tongue(title),
            place=self.say(row.place.title).text if row.place else "",
            field=service.field,
            picture=self._sources.thumb(service.picture),
            openness=openness,
            until=until,
            until_day=until_day,
            free=service.free,
            step_free=Access.STEP_FREE in service.access,
        )

    def openness(self, hours: str) -> tuple[str, str, str]:
        """Return state, the time it changes, and that day's name when it is not today; empty when unknown."""
        if not hours or not self._trusted:
            return "unknown", "", ""
        from kiosk.domain.hours import HoursState, status  # noqa: PLC0415 - 25 ms to load

        found = status(hours, self._now, self._sources.content.channel.calendar)
        if found.until is None:
            return found.state.value, "", ""
        day = found.until.date()
        ahead = self.days_ahead(day)
        name = (
            ""
            if ahead == 0 or (ahead == 1 and found.state is HoursState.OPEN)
            else self._formats.weekday(day)
        )
        return found.state.value, self._formats.time(found.until), name

    def door(self, key: str, title: Text, summary: Text, picture: Picture | None, count: int = -1) -> Door:
        """Return the door to a page about one record."""
        chosen = self.say(title)
        return Door(
            key=key,
            title=chosen.text,
            summary=self.say(summary).text,
            tongue=self.tongue(chosen),
            picture=self._sources.thumb(picture),
            alt=self.say(picture.alt).text if picture else "",
            count=count,
        )

    def place(self, key: str) -> str:
        """Return the name of a place, empty where there is none."""
        place = self._sources.content.record("place", key) if key else None
        return self.say(place.title).text if place else ""

    @staticmethod
    def address(place: Place) -> str:
        """Return street and town on one line, as they are written in the country."""
        town = f"{place.postcode} {place.city}".strip()
        return ", ".join(part for part in (place.street, town) if part)

    def days_ahead(self, day: date) -> int:
        """Return 0 for today, 1 for tomorrow; -1 while the clock cannot be believed."""
        return (day - self._now.date()).days if self._trusted else -1
