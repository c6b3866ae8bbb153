"""The exhibitions, and the works of the one that is visited."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.records import Exhibit, Exhibition
from kiosk.domain.text import State
from kiosk.store.exhibits import ExhibitionRow, exhibitions, exhibits
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.texts import BlockRow, blocks

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ExhibitionCard:
    """An exhibition in the list; `until` is a date, empty for a permanent one."""

    key: str
    title: str
    summary: str
    tongue: str
    picture: str
    place: str
    until: str
    count: int


@dataclass(frozen=True, slots=True)
class WorkCard:
    """A work in its exhibition's list; `ratio` is height by width."""

    key: str
    title: str
    summary: str
    artist: str
    tongue: str
    picture: str
    alt: str
    ratio: float


@dataclass(frozen=True, slots=True)
class ShownExhibition:
    """What the page of one exhibition says."""

    title: str = ""
    lead: str = ""
    tongue: str = ""
    machine: bool = False
    place: str = ""
    until: str = ""


@QmlElement
class ExhibitsViewModel(QObject):
    """Filled when the list or one exhibition is visited; `found` is false for a key that is not there."""

    changed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._shown = ShownExhibition()
        self._exhibitions = Rows(ExhibitionCard, self)
        self._works = Rows(WorkCard, self)
        self._body = Rows(BlockRow, self)
        session.visiting.connect(self._visit)
        session.languageChanged.connect(lambda: self._visit(session.visit.page, session.visit.key))

    def _visit(self, page: str, key: str) -> None:
        if page not in ("exhibitions", "exhibition"):
            return
        cards = Cards(self._sources, self._session.language_tag)
        if page == "exhibitions":
            rows = exhibitions(self._sources.content, self._sources.present().date())
            self._exhibitions.replace([self._card(cards, row) for row in rows])
        else:
            self._show(cards, self._sources.content.record("exhibition", key))
        self.changed.emit()

    def _card(self, cards: Cards, row: ExhibitionRow) -> ExhibitionCard:
        shown = row.exhibition
        title = cards.say(shown.title)
        picture = shown.picture
        if picture is None:
            first = next((work for work in exhibits(self._sources.content, shown.id) if work.picture), None)
            picture = first.picture if first else None
        return ExhibitionCard(
            key=shown.id,
            title=title.text,
            summary=cards.say(shown.summary).text,
            tongue=cards.tongue(title),
            picture=self._sources.picture(picture),
            place=cards.place(shown.place),
            until=self._date(shown.ends),
            count=row.count,
        )

    def _show(self, cards: Cards, record: object) -> None:
        if not isinstance(record, Exhibition):
            self._shown = ShownExhibition()
            self._body.replace(())
            self._works.replace(())
            return
        title, lead, body = (cards.say(text) for text in (record.title, record.summary, record.description))
        self._body.replace(blocks(body.text))
        self._works.replace([self._work(cards, work) for work in exhibits(self._sources.content, record.id)])
        self._shown = ShownExhibition(
            title=title.text,
            lead=lead.text,
            tongue=cards.tongue(body) or cards.tongue(title),
            machine=State.MACHINE in (title.state, lead.state, body.state),
            place=cards.place(record.place),
            until=self._date(record.ends),
        )

    @staticmethod
    def _work(cards: Cards, work: Exhibit) -> WorkCard:
        door = cards.door(work.id, work.title, work.caption, work.picture)
        ratio = work.picture.height / work.picture.width if work.picture and work.picture.width else 0.7
        return WorkCard(work.id, door.title, "", work.artist, door.tongue, door.picture, door.alt, ratio)

    def _date(self, day: date | None) -> str:
        return self._sources.formats_of(self._session.language_tag).date(day) if day else ""

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._shown.title != ""

    @Property(Rows, notify=changed)
    def exhibitions(self) -> Rows:
        return self._exhibitions

    @Property(Rows, notify=changed)
    def works(self) -> Rows:
        return self._works

    @Property(Rows, notify=changed)
    def body(self) -> Rows:
        return self._body

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
    def place(self) -> str:
        return self._shown.place

    @Property(str, notify=changed)
    def until(self) -> str:
        return self._shown.until
