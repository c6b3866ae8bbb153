"""One service: what it is, for whom, what to bring, when and where."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.store.services import service
from kiosk.viewmodels.hours import HoursRow
from kiosk.viewmodels.qr_picture import QrPicture
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.service_facts import Reader, ServiceFacts
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.texts import BlockRow, WordRow, blocks

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ServiceViewModel(QObject):
    """Filled when a service is visited; `found` is false for a key that is not there."""

    changed = Signal()
    codeChanged = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._facts = ServiceFacts()
        self._body = Rows(BlockRow, self)
        self._bring = Rows(BlockRow, self)
        self._hours = Rows(HoursRow, self)
        self._access = Rows(WordRow, self)
        self._code = QrPicture(sources.start, self.codeChanged.emit)
        session.visiting.connect(self._visit)
        session.languageChanged.connect(lambda: self._visit(session.visit.page, session.visit.key))

    def _visit(self, page: str, key: str) -> None:
        if page != "service":
            return
        row = service(self._sources.content, key)
        if row is None:
            self._forget()
        else:
            self._read(Reader(self._sources, self._session.language_tag, row))
        self.changed.emit()

    def _forget(self) -> None:
        self._facts = ServiceFacts()
        self._code.show("")
        for model in (self._body, self._bring, self._hours, self._access):
            model.replace(())

    def _read(self, reader: Reader) -> None:
        self._facts = reader.facts()
        self._code.show(reader.code())
        self._body.replace(blocks(self._facts.body))
        self._bring.replace(blocks(self._facts.bring))
        self._hours.replace(reader.week())
        self._access.replace(reader.access())

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._facts.title != ""

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
    def field(self) -> str:
        return self._facts.field

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._facts.picture

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._facts.alt

    @Property(str, notify=changed)
    def whoFor(self) -> str:
        return self._facts.who_for

    @Property(str, notify=changed)
    def whoForTongue(self) -> str:
        return self._facts.who_for_tongue

    @Property(str, notify=changed)
    def cost(self) -> str:
        return self._facts.cost

    @Property(str, notify=changed)
    def costTongue(self) -> str:
        return self._facts.cost_tongue

    @Property(bool, notify=changed)
    def free(self) -> bool:
        return self._facts.free

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._facts.place

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return self._facts.place_name

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._facts.address

    @Property(str, notify=changed)
    def room(self) -> str:
        return self._facts.room

    @Property(str, notify=changed)
    def hoursNote(self) -> str:
        return self._facts.hours_note

    @Property(str, notify=changed)
    def openness(self) -> str:
        return self._facts.openness

    @Property(str, notify=changed)
    def until(self) -> str:
        return self._facts.until

    @Property(str, notify=changed)
    def untilDay(self) -> str:
        return self._facts.until_day

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._facts.phone

    @Property(str, notify=changed)
    def email(self) -> str:
        return self._facts.email

    @Property(str, notify=changed)
    def url(self) -> str:
        return self._facts.url

    @Property(str, notify=changed)
    def languages(self) -> str:
        return self._facts.languages

    @Property(str, notify=changed)
    def organiser(self) -> str:
        return self._facts.organiser

    @Property(str, notify=changed)
    def bringTongue(self) -> str:
        return self._facts.bring_tongue

    @Property(str, notify=codeChanged)
    def codeUrl(self) -> str:
        return self._code.url

    @Property(int, notify=codeChanged)
    def codeModules(self) -> int:
        return self._code.modules
