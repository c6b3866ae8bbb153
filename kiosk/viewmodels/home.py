"""The first page: what is on here and now, and a door to everything else."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.records import Notice, Page, Quarter
from kiosk.domain.text import EMPTY
from kiosk.store.city import notices
from kiosk.store.events import upcoming
from kiosk.store.exhibits import exhibitions, exhibits
from kiosk.store.services import services
from kiosk.viewmodels.cards import Cards, Door, EventCard, ServiceCard
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

UPCOMING = 4
OPEN = 3
NO_DOOR = Door("", "", "", "", "", "")


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice on the first page."""

    key: str
    title: str
    tongue: str
    urgent: bool


@QmlElement
class HomeViewModel(QObject):
    """Filled when the first page opens, when the language changes and when the minute turns."""

    changed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._minute = sources.clock.now()
        self._today = ""
        self._content_date = ""
        self._art = NO_DOOR
        self._hero = NO_DOOR
        self._upcoming = Rows(EventCard, self)
        self._open = Rows(ServiceCard, self)
        self._notices = Rows(NoticeRow, self)
        self._urgent = Rows(NoticeRow, self)
        self._fields = Rows(Door, self)
        self._quarters = Rows(Door, self)
        self._pages = Rows(Door, self)
        session.visiting.connect(self._visit)
        session.languageChanged.connect(self._refresh)
        session.ticked.connect(self._turn)

    def _visit(self, page: str, _key: str) -> None:
        if page == "home":
            self._fill()

    def _refresh(self) -> None:
        if self._session.visit.page == "home":
            self._fill()

    def _turn(self) -> None:
        """What is on and open changes with the minute, not with the second."""
        if self._sources.clock.now().replace(second=0, microsecond=0) != self._minute:
            self._refresh()

    def _fill(self) -> None:
        sources, language = self._sources, self._session.language_tag
        cards, formats, now = Cards(sources, language), sources.formats_of(language), sources.present()
        content = sources.content
        self._minute = sources.clock.now().replace(second=0, microsecond=0)
        self._today = formats.day(now.date(), heading=True) if sources.clock_is_right() else ""
        self._content_date = formats.date(content.published.astimezone(content.zone).date())
        self._upcoming.replace([cards.event(row) for row in upcoming(content, now, UPCOMING)])
        self._open.replace(self._doors_open(cards))
        told = [self._notice(cards, each) for each in notices(content, now.date())]
        self._urgent.replace([each for each in told if each.urgent])
        self._notices.replace([each for each in told if not each.urgent])
        self._fields.replace(self._doors(cards, "field"))
        self._quarters.replace(self._doors(cards, "quarter"))
        self._pages.replace(self._standing(cards))
        self._art = self._work_of_the_day(cards, now.date())
        self._hero = self._quarter_of_the_day(cards, now.date())
        self.changed.emit()

    def _doors(self, cards: Cards, kind: str) -> list[Door]:
        return [
            cards.door(each.id, each.title, getattr(each, "summary", EMPTY), getattr(each, "picture", None))
            for each in self._sources.content.records(kind)
        ]

    def _standing(self, cards: Cards) -> list[Door]:
        pages = (each for each in self._sources.content.records("page") if isinstance(each, Page))
        return [cards.door(each.id, each.title, EMPTY, each.picture) for each in pages if each.listed]

    def _doors_open(self, cards: Cards) -> list[ServiceCard]:
        everything = [cards.service(row) for row in services(self._sources.content)]
        return [card for card in everything if card.openness == "open" and card.until][:OPEN]

    @staticmethod
    def _notice(cards: Cards, notice: Notice) -> NoticeRow:
        title = cards.say(notice.title)
        return NoticeRow(notice.id, title.text, cards.tongue(title), notice.urgent)

    def _work_of_the_day(self, cards: Cards, today: date) -> Door:
        works = [
            work
            for row in exhibitions(self._sources.content, today)
            for work in exhibits(self._sources.content, row.exhibition.id)
            if work.picture
        ]
        if not works:
            return NO_DOOR
        work = works[today.toordinal() % len(works)]
        door = cards.door(work.id, work.title, work.caption, work.picture)
        return replace(door, picture=self._sources.picture(work.picture))

    @Property(str, notify=changed)
    def today(self) -> str:
        return self._today

    @Property(str, notify=changed)
    def contentDate(self) -> str:
        return self._content_date

    def _quarter_of_the_day(self, cards: Cards, today: date) -> Door:
        """Return the kiosk's own quarter, else each quarter in turn."""
        quarters = [each for each in self._sources.content.records("quarter") if isinstance(each, Quarter)]
        own = [each for each in quarters if each.id == self._sources.settings.kiosk.quarter]
        pictured = [each for each in own or quarters if each.picture]
        if not pictured:
            return NO_DOOR
        quarter = pictured[today.toordinal() % len(pictured)]
        door = cards.door(quarter.id, quarter.title, quarter.summary, quarter.picture)
        return replace(door, picture=self._sources.picture(quarter.picture))

    @Property(str, notify=changed)
    def heroPicture(self) -> str:
        return self._hero.picture

    @Property(str, notify=changed)
    def heroAlt(self) -> str:
        return self._hero.alt

    @Property(Rows, notify=changed)
    def urgent(self) -> Rows:
        return self._urgent

    @Property(str, notify=changed)
    def artTitle(self) -> str:
        return self._art.title

    @Property(str, notify=changed)
    def artPicture(self) -> str:
        return self._art.picture

    @Property(Rows, notify=changed)
    def upcoming(self) -> Rows:
        return self._upcoming

    @Property(Rows, notify=changed)
    def openNow(self) -> Rows:
        return self._open

    @Property(Rows, notify=changed)
    def notices(self) -> Rows:
        return self._notices

    @Property(Rows, notify=changed)
    def fields(self) -> Rows:
        return self._fields

    @Property(Rows, notify=changed)
    def quarters(self) -> Rows:
        return self._quarters

    @Property(Rows, notify=changed)
    def pages(self) -> Rows:
        return self._pages
