"""One service: what it is, for whom, what to bring, when and where."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.records import Place, Service
from kiosk.domain.text import State
from kiosk.i18n.bidi import isolate_ltr
from kiosk.store.services import ServiceRow, service
from kiosk.viewmodels import qr
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.city import AccessRow
from kiosk.viewmodels.hours import HoursRow, week_rows
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.texts import BlockRow, blocks

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

NO_CODE = qr.QrImage("", 0)


@dataclass(frozen=True, slots=True)
class ShownService:
    """What the page says; empty texts are left out by the view."""

    title: str = ""
    lead: str = ""
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
    bring_tongue: str = ""
    code: qr.QrImage = NO_CODE


@QmlElement
class ServiceViewModel(QObject):
    """Filled when a service is visited; `found` is false for a key that is not there."""

    changed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._shown = ShownService()
        self._body = Rows(BlockRow, self)
        self._bring = Rows(BlockRow, self)
        self._hours = Rows(HoursRow, self)
        self._access = Rows(AccessRow, self)
        session.visiting.connect(self._visit)
        session.languageChanged.connect(lambda: self._visit(session.visit.page, session.visit.key))

    def _visit(self, page: str, key: str) -> None:
        if page != "service":
            return
        row = service(self._sources.content, key)
        if row is None:
            self._shown = ShownService()
            for model in (self._body, self._bring, self._hours, self._access):
                model.replace(())
        else:
            self._show(Cards(self._sources, self._session.language_tag), row)
        self.changed.emit()

    def _show(self, cards: Cards, row: ServiceRow) -> None:
        record, place = row.service, row.place
        language = self._session.language_tag
        body, bring = cards.say(record.description), cards.say(record.bring)
        self._body.replace(blocks(body.text))
        self._bring.replace(blocks(bring.text))
        self._hours.replace(week_rows(self._sources, language, row.hours))
        features = dict.fromkeys((*record.access, *(place.access if place else ())))
        self._access.replace([AccessRow(feature.value) for feature in features])
        self._shown = self._texts(cards, record, place, row.hours)

    def _texts(self, cards: Cards, record: Service, place: Place | None, hours: str) -> ShownService:
        say, tongue = cards.say, cards.tongue
        title, lead, body = say(record.title), say(record.summary), say(record.description)
        who, cost, picture = say(record.who_for), say(record.cost), record.picture
        openness, until, until_day = cards.openness(hours)
        names = [self._sources.own_name(tag) for tag in record.languages]
        formats = self._sources.formats_of(self._session.language_tag)
        return ShownService(
            title=title.text,
            lead=lead.text,
            tongue=tongue(body) or tongue(lead) or tongue(title),
            machine=State.MACHINE in (title.state, lead.state, body.state, who.state),
            field=record.field,
            picture=self._sources.picture(picture),
            alt=say(picture.alt).text if picture else "",
            who_for=who.text,
            who_for_tongue=tongue(who),
            cost=cost.text,
            cost_tongue=tongue(cost),
            free=record.free,
            place=record.place if place else "",
            place_name=say(place.title).text if place else "",
            address=cards.address(place) if place else "",
            room=say(record.room).text,
            hours_note=say(record.hours_note).text,
            openness=openness,
            until=until,
            until_day=until_day,
            phone=isolate_ltr(record.contact.phone) if record.contact.phone else "",
            email=record.contact.email,
            url=record.contact.url,
            languages=formats.listing(names) if names else "",
            organiser=record.organiser,
            bring_tongue=tongue(say(record.bring)),
            code=self._code(title.text, record, place),
        )

    @staticmethod
    def _code(title: str, record: Service, place: Place | None) -> qr.QrImage:
        street, postcode, city = (place.street, place.postcode, place.city) if place else ("", "", "")
        contact = record.contact
        return qr.vcard(
            title, record.organiser, street, postcode, city, contact.phone, contact.email, contact.url
        )

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._shown.title != ""

    @Property(Rows, notify=changed)
    def body(self) -> Rows:
        return self._body

    @Property(Rows, notify=changed)
    def bring(self) -> Rows:
        return self._bring

    @Property(Rows, notify=changed)
    def hours(self) -> Rows:
        return self._hours

    @Property(Rows, notify=changed)
    def access(self) -> Rows:
        return self._access

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def lead(self) -> str:
        return self._shown.lead

    @Property(str, notify=changed)
    def tongue(self) -> str:
        return self._shown.tongue

    @Property(bool, notify=changed)
    def machine(self) -> bool:
        return self._shown.machine

    @Property(str, notify=changed)
    def field(self) -> str:
        return self._shown.field

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._shown.picture

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._shown.alt

    @Property(str, notify=changed)
    def whoFor(self) -> str:
        return self._shown.who_for

    @Property(str, notify=changed)
    def whoForTongue(self) -> str:
        return self._shown.who_for_tongue

    @Property(str, notify=changed)
    def cost(self) -> str:
        return self._shown.cost

    @Property(str, notify=changed)
    def costTongue(self) -> str:
        return self._shown.cost_tongue

    @Property(bool, notify=changed)
    def free(self) -> bool:
        return self._shown.free

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._shown.place

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return self._shown.place_name

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._shown.address

    @Property(str, notify=changed)
    def room(self) -> str:
        return self._shown.room

    @Property(str, notify=changed)
    def hoursNote(self) -> str:
        return self._shown.hours_note

    @Property(str, notify=changed)
    def openness(self) -> str:
        return self._shown.openness

    @Property(str, notify=changed)
    def until(self) -> str:
        return self._shown.until

    @Property(str, notify=changed)
    def untilDay(self) -> str:
        return self._shown.until_day

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._shown.phone

    @Property(str, notify=changed)
    def email(self) -> str:
        return self._shown.email

    @Property(str, notify=changed)
    def url(self) -> str:
        return self._shown.url

    @Property(str, notify=changed)
    def languages(self) -> str:
        return self._shown.languages

    @Property(str, notify=changed)
    def organiser(self) -> str:
        return self._shown.organiser

    @Property(str, notify=changed)
    def bringTongue(self) -> str:
        return self._shown.bring_tongue

    @Property(str, notify=changed)
    def codeUrl(self) -> str:
        return self._shown.code.url

    @Property(int, notify=changed)
    def codeModules(self) -> int:
        return self._shown.code.modules
