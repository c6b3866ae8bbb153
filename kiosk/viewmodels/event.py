"""The page of one event: its next date or the one that was chosen, the others, and a code for the phone."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records import Occurrence
from kiosk.store import events as store
from kiosk.store.related import related
from kiosk.viewmodels import qr
from kiosk.viewmodels.cards import Cards, EventCard
from kiosk.viewmodels.event_facts import DateRow, EventFacts, PlaceFacts, Reader, visit_key
from kiosk.viewmodels.qr_picture import QrPicture
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.texts import BlockRow, WordRow, blocks

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

DATES = 8
MORE_DATES = 24


@QmlElement
class EventViewModel(QObject):
    """Filled when the page opens; `found` is false for a key that is not there (any more).

    A key is an event's id, or `visit_key` of one of its dates; a date that is past gives way to the next.
    """

    changed = Signal()
    codeChanged = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._later: list[DateRow] = []
        self._date = Rows(DateRow, self)
        self._dates = Rows(DateRow, self)
        self._place = Rows(PlaceFacts, self)
        self._access = Rows(WordRow, self)
        self._audience = Rows(WordRow, self)
        self._body = Rows(BlockRow, self)
        self._related = Rows(EventCard, self)
        self._code = QrPicture(sources.start, self.codeChanged.emit)
        self._forget()
        session.visiting.connect(self._visit)
        session.languageChanged.connect(self._refresh)
        session.ended.connect(self._forget)

    def _forget(self) -> None:
        self._found = False
        self._facts = EventFacts()
        self._code.show("")
        self._shown = DATES
        self._later.clear()
        for rows in (self._date, self._dates, self._place, self._access, self._audience, self._body):
            rows.replace(())
        self._related.replace(())

    def _visit(self, page: str, key: str) -> None:
        if page == "event":
            self._forget()
            self._fill(key)

    def _refresh(self) -> None:
        if self._session.visit.page == "event":
            self._fill(self._session.visit.key)

    def _fill(self, key: str) -> None:
        identity = key.partition("@")[0]
        now = self._sources.present()
        event = store.event(self._sources.content, identity, now)
        self._found = event is not None
        if event is not None:
            reader = Reader(self._sources, self._session.language_tag, event)
            shown = self._chosen(event.occurrences, identity, key)
            self._read(reader, shown)
            self._later = [reader.date(each) for each in event.occurrences if each is not shown]
            self._dates.update(self._later[: self._shown])
            cards = Cards(self._sources, self._session.language_tag)
            self._related.update([cards.event(row) for row in related(self._sources.content, identity, now)])
        self.changed.emit()

    @staticmethod
    def _chosen(dates: tuple[Occurrence, ...], identity: str, key: str) -> Occurrence | None:
        wanted = (each for each in dates if visit_key(identity, each.start) == key)
        return next(wanted, None) or next(iter(dates), None)

    def _read(self, reader: Reader, shown: Occurrence | None) -> None:
        self._date.update([reader.date(shown)] if shown else [])
        self._place.update(reader.place(shown))
        self._facts = reader.facts()
        self._code.show(qr.event(reader.entry(shown)) if shown else "")
        self._access.update(reader.access(shown))
        self._audience.update(reader.audience())
        self._body.update(blocks(self._facts.body))

    @Slot()
    def showMoreDates(self) -> None:
        """Show more of the later dates."""
        self._shown += MORE_DATES
        self._dates.update(self._later[: self._shown])
        self.changed.emit()

    @Slot(str)
    def chooseDate(self, key: str) -> None:
        """Put another date in the first place; the way back is not made longer."""
        self._session.instead("event", key)

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._found

    @Property(bool, notify=changed)
    def moreDates(self) -> bool:
        """Whether there are later dates that are not shown yet."""
        return len(self._later) > self._shown

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._facts.title

    @Property(str, notify=changed)
    def tongue(self) -> str:
        return self._facts.tongue

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._facts.summary

    @Property(str, notify=changed)
    def summaryTongue(self) -> str:
        return self._facts.summary_tongue

    @Property(str, notify=changed)
    def bodyTongue(self) -> str:
        return self._facts.body_tongue

    @Property(str, notify=changed)
    def field(self) -> str:
        return self._facts.field

    @Property(str, notify=changed)
    def fieldTitle(self) -> str:
        return self._facts.field_title

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._facts.picture

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._facts.alt

    @Property(str, notify=changed)
    def room(self) -> str:
        return self._facts.room

    @Property(str, notify=changed)
    def roomTongue(self) -> str:
        return self._facts.room_tongue

    @Property(bool, notify=changed)
    def free(self) -> bool:
        return self._facts.free

    @Property(str, notify=changed)
    def cost(self) -> str:
        return self._facts.cost

    @Property(str, notify=changed)
    def costTongue(self) -> str:
        return self._facts.cost_tongue

    @Property(str, notify=changed)
    def registration(self) -> str:
        return self._facts.registration

    @Property(str, notify=changed)
    def registrationTongue(self) -> str:
        return self._facts.registration_tongue

    @Property(str, notify=changed)
    def languages(self) -> str:
        return self._facts.languages

    @Property(str, notify=changed)
    def organiser(self) -> str:
        return self._facts.organiser

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
    def machine(self) -> bool:
        return self._facts.machine

    @Property(bool, notify=changed)
    def example(self) -> bool:
        return self._facts.example

    @Property(str, notify=codeChanged)
    def codeUrl(self) -> str:
        return self._code.url

    @Property(int, notify=codeChanged)
    def codeModules(self) -> int:
        return self._code.modules

    @Property(Rows, notify=changed)
    def date(self) -> Rows:
        """The date in the first place: one row, or none when no date is left."""
        return self._date

    @Property(Rows, notify=changed)
    def dates(self) -> Rows:
        return self._dates

    @Property(Rows, notify=changed)
    def access(self) -> Rows:
        return self._access

    @Property(Rows, notify=changed)
    def audience(self) -> Rows:
        return self._audience

    @Property(Rows, notify=changed)
    def body(self) -> Rows:
        return self._body

    @Property(Rows, notify=changed)
    def related(self) -> Rows:
        return self._related

    @Property(Rows, notify=changed)
    def place(self) -> Rows:
        """Where the date in the first place is: one row or none."""
        return self._place
