"""Fields, quarters, projects, places, notices and standing pages: what is said, and what belongs to each."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.records import Field, Notice, Page, Place, Project, Quarter, Record
from kiosk.store.city import projects
from kiosk.store.services import ServiceFilter, services
from kiosk.viewmodels.cards import Cards, Door, EventCard, ServiceCard
from kiosk.viewmodels.city_facts import CityFacts, Related, facts, related
from kiosk.viewmodels.hours import HoursRow, week_rows
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.texts import BlockRow, WordRow, blocks

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = {"text": "page"}
SUBJECTS = (Field, Quarter, Project, Place, Notice, Page)
PAGES = ("field", "quarter", "project", "place", "notice", "text")
SERVICES = 6


@QmlElement
class CityViewModel(QObject):
    """Filled when one of its pages is visited; `found` is false for a key that is not there."""

    changed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._facts = CityFacts()
        self._body = Rows(BlockRow, self)
        self._join = Rows(BlockRow, self)
        self._projects = Rows(Door, self)
        self._events = Rows(EventCard, self)
        self._services = Rows(ServiceCard, self)
        self._quarters = Rows(Door, self)
        self._hours = Rows(HoursRow, self)
        self._access = Rows(WordRow, self)
        session.visiting.connect(self._visit)
        session.languageChanged.connect(lambda: self._visit(session.visit.page, session.visit.key))

    def _visit(self, page: str, key: str) -> None:
        if page not in PAGES:
            return
        record = self._sources.content.record(KINDS.get(page, page), key)
        cards = Cards(self._sources, self._session.language_tag)
        if isinstance(record, SUBJECTS):
            self._say(cards, record)
            self._gather(cards, record)
        else:
            self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._facts = CityFacts()
        rows = (self._body, self._join, self._projects, self._events, self._services, self._quarters)
        for model in (*rows, self._hours, self._access):
            model.replace(())

    def _say(self, cards: Cards, record: Record) -> None:
        self._facts = facts(self._sources, cards, record)
        self._body.replace(blocks(self._facts.body))
        self._join.replace(blocks(self._facts.join))

    def _gather(self, cards: Cards, record: Record) -> None:
        content, now = self._sources.content, self._sources.present()
        about = related(record)
        found = projects(content, quarter=about.quarter, field=about.field) if about != Related() else ()
        self._projects.replace(
            [cards.door(each.id, each.title, each.summary, each.picture) for each in found]
        )
        dates = about.dates(content, now)
        self._events.replace([cards.event(row) for row in dates])
        self._services.replace(self._offers(cards, about))
        quarters = record.quarters if isinstance(record, Project | Notice) else ()
        self._quarters.replace(self._doors(cards, quarters))
        place = record if isinstance(record, Place) else None
        self._hours.replace(
            week_rows(self._sources, self._session.language_tag, place.hours) if place else ()
        )
        self._access.replace([WordRow(feature.value) for feature in place.access] if place else ())

    def _offers(self, cards: Cards, about: Related) -> list[ServiceCard]:
        if about == Related():
            return []
        rows = services(self._sources.content, ServiceFilter(field=about.field, quarter=about.quarter))
        if about.place:
            rows = tuple(row for row in rows if row.place and row.place.id == about.place)
        return [cards.service(row) for row in rows[:SERVICES]]

    def _doors(self, cards: Cards, keys: tuple[str, ...]) -> list[Door]:
        found = (self._sources.content.record("quarter", key) for key in keys)
        return [
            cards.door(each.id, each.title, each.summary, each.picture)
            for each in found
            if isinstance(each, Quarter)
        ]

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._facts.title != ""

    @Property(Rows, notify=changed)
    def body(self) -> Rows:
        return self._body

    @Property(Rows, notify=changed)
    def join(self) -> Rows:
        return self._join

    @Property(Rows, notify=changed)
    def projects(self) -> Rows:
        return self._projects

    @Property(Rows, notify=changed)
    def events(self) -> Rows:
        return self._events

    @Property(Rows, notify=changed)
    def services(self) -> Rows:
        return self._services

    @Property(Rows, notify=changed)
    def quarters(self) -> Rows:
        return self._quarters

    @Property(Rows, notify=changed)
    def hours(self) -> Rows:
        return self._hours

    @Property(Rows, notify=changed)
    def access(self) -> Rows:
        return self._access

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._facts.title

    @Property(str, notify=changed)
    def lead(self) -> str:
        return self._facts.lead

    @Property(str, notify=changed)
    def tongue(self) -> str:
        return self._facts.tongue

    @Property(bool, notify=changed)
    def machine(self) -> bool:
        return self._facts.machine

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._facts.picture

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._facts.alt

    @Property(str, notify=changed)
    def field(self) -> str:
        return self._facts.field

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._facts.address

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._facts.phone

    @Property(str, notify=changed)
    def email(self) -> str:
        return self._facts.email

    @Property(str, notify=changed)
    def url(self) -> str:
        return self._facts.url

    @Property(bool, notify=changed)
    def urgent(self) -> bool:
        return self._facts.urgent

    @Property(str, notify=changed)
    def openness(self) -> str:
        return self._facts.openness

    @Property(str, notify=changed)
    def until(self) -> str:
        return self._facts.until

    @Property(str, notify=changed)
    def untilDay(self) -> str:
        return self._facts.until_day
