"""What the page of one service says, chosen in the visitor's language and formatted."""

from dataclasses import dataclass

from kiosk.domain.text import State, Text
from kiosk.i18n.bidi import isolate_ltr
from kiosk.store.services import ServiceRow
from kiosk.viewmodels import qr
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.hours import HoursRow, week_rows
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.texts import WordRow


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """Everything but the week and access; empty texts are left out by the view, `…_tongue` is TongueTag's."""

    title: str = ""
    lead: str = ""
    body: str = ""
    tongue: str = ""
    machine: bool = False
    field: str = ""
    picture: str = ""
    alt: str = ""
    who_for: str = ""
    who_for_tongue: str = ""
    cost: str = ""
    cost_tongue: str = ""
    free: bool = False
    place: str = ""
    place_name: str = ""
    address: str = ""
    room: str = ""
    hours_note: str = ""
    openness: str = "unknown"
    until: str = ""
    until_day: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""
    languages: str = ""
    organiser: str = ""
    bring: str = ""
    bring_tongue: str = ""


class Reader:
    """Reads one service for one visitor."""

    def __init__(self, sources: Sources, language: str, row: ServiceRow) -> None:
        self._sources = sources
        self._language = language
        self._cards = Cards(sources, language)
        self._service = row.service
        self._place = row.place
        self._open_hours = row.hours

    def facts(self) -> ServiceFacts:
        """Return what the page says in words."""
        record = self._service
        return ServiceFacts(
            machine=self._by_machine(),
            free=record.free,
            field=record.field,
            picture=self._sources.picture(record.picture),
            alt=self._say(record.picture.alt) if record.picture else "",
            room=self._say(record.room),
            languages=self._languages(),
            organiser=record.organiser,
            **self._what(),
            **self._where(),
            **self._when(),
            **self._contact(),
        )

    def week(self) -> list[HoursRow]:
        """Return the hours of the coming week."""
        return week_rows(self._sources, self._language, self._open_hours)

    def access(self) -> list[WordRow]:
        """Return what lets people take part: of the service and of the place, each once."""
        of_place = self._place.access if self._place else ()
        return [WordRow(each.value) for each in dict.fromkeys((*self._service.access, *of_place))]

    def code(self) -> str:
        """Return how to reach it as a phone takes it."""
        record, place, contact = self._service, self._place, self._service.contact
        street, postcode, city = (place.street, place.postcode, place.city) if place else ("", "", "")
        name = self._say(record.title)
        reach = (contact.phone, contact.email, contact.url)
        return qr.vcard(name, record.organiser, street, postcode, city, *reach)

    def _what(self) -> dict[str, str]:
        say, tongue, record = self._cards.say, self._cards.tongue, self._service
        title, lead, body = say(record.title), say(record.summary), say(record.description)
        who, cost, bring = say(record.who_for), say(record.cost), say(record.bring)
        return {
            "title": title.text,
            "lead": lead.text,
            "body": body.text,
            "tongue": tongue(body) or tongue(lead) or tongue(title),
            "who_for": who.text,
            "who_for_tongue": tongue(who),
            "cost": cost.text,
            "cost_tongue": tongue(cost),
            "bring": bring.text,
            "bring_tongue": tongue(bring),
        }

    def _where(self) -> dict[str, str]:
        place = self._place
        if place is None:
            return {}
        return {
            "place": place.id,
            "place_name": self._say(place.title),
            "address": self._cards.address(place),
        }

    def _when(self) -> dict[str, str]:
        openness, until, until_day = self._cards.openness(self._open_hours)
        note = self._say(self._service.hours_note)
        return {"openness": openness, "until": until, "until_day": until_day, "hours_note": note}

    def _contact(self) -> dict[str, str]:
        contact = self._service.contact
        phone = isolate_ltr(contact.phone) if contact.phone else ""
        return {"phone": phone, "email": contact.email, "url": contact.url}

    def _by_machine(self) -> bool:
        record = self._service
        texts = (record.title, record.summary, record.description, record.who_for)
        return any(self._cards.say(text).state is State.MACHINE for text in texts)

    def _languages(self) -> str:
        names = [self._sources.own_name(tag) for tag in self._service.languages]
        return self._sources.formats_of(self._language).listing(names) if names else ""

    def _say(self, text: Text) -> str:
        return self._cards.say(text).text
