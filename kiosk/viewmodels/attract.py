"""What moves on the screen while nobody is here: today's events, the art, the quarters."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, zip_longest

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.markup import plain
from kiosk.domain.records import Page, Quarter
from kiosk.store.events import upcoming
from kiosk.store.exhibits import exhibitions, exhibits
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import LanguageRow, Sources

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

EVENTS = 6
WORKS = 6


@dataclass(frozen=True, slots=True)
class Slide:
    """One scene: `kind` is welcome, event, exhibit or quarter; `days_ahead` counts for events only."""

    kind: str
    title: str
    line: str
    time: str
    days_ahead: int
    day: str
    picture: str
    field: str = ""


NOTHING = Slide("", "", "", "", -1, "", "")


@QmlElement
class AttractViewModel(QObject):
    """One slide after the other in the kiosk's own language; each round reads the content anew."""

    changed = Signal()
    wordsChanged = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._slides: list[Slide] = []
        self._place = 0
        self._words = Rows(LanguageRow, self)
        self._words.replace(sources.languages)
        session.ended.connect(self.restart)
        self.restart()

    @Slot()
    def restart(self) -> None:
        """Begin a new round."""
        cards = Cards(self._sources, self._sources.settings.kiosk.default_language)
        scenes = chain(self._welcomes(cards), self._quarters(cards))
        rounds = zip_longest(scenes, self._events(cards), self._works(cards))
        slides = [slide for slide in chain.from_iterable(rounds) if slide is not None and slide.picture]
        # Even without a single picture there is something to say.
        self._slides = slides or [NOTHING]
        self._place = 0
        self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """Show the next slide; after the last one begin a new round."""
        if self._place + 1 >= len(self._slides):
            self.restart()
            return
        self._place += 1
        self.changed.emit()

    def _welcomes(self, cards: Cards) -> Iterator[Slide]:
        for page in self._sources.content.records("page"):
            if isinstance(page, Page) and not page.listed:
                title, line = cards.say(page.title).text, plain(cards.say(page.description).text)
                yield Slide("welcome", title, line, "", -1, "", self._sources.picture(page.picture))

    def _events(self, cards: Cards) -> Iterator[Slide]:
        for row in upcoming(self._sources.content, self._sources.present(), EVENTS):
            card = cards.event(row)
            if card.status == "cancelled":
                continue
            picture = self._sources.picture(row.picture)
            yield Slide(
                "event", card.title, card.place, card.time, card.days_ahead, card.day, picture, card.field
            )

    def _works(self, cards: Cards) -> Iterator[Slide]:
        content, today = self._sources.content, self._sources.present().date()
        shelves = [exhibits(content, row.exhibition.id) for row in exhibitions(content, today)]
        works = [work for work in chain.from_iterable(zip_longest(*shelves)) if work is not None]
        for work in works[:WORKS]:
            title, caption = cards.say(work.title).text, cards.say(work.caption).text
            yield Slide("exhibit", title, caption, "", -1, "", self._sources.picture(work.picture))

    def _quarters(self, cards: Cards) -> Iterator[Slide]:
        for quarter in self._sources.content.records("quarter"):
            if isinstance(quarter, Quarter):
                title, summary = cards.say(quarter.title).text, cards.say(quarter.summary).text
                yield Slide("quarter", title, summary, "", -1, "", self._sources.picture(quarter.picture))

    @property
    def _slide(self) -> Slide:
        return self._slides[self._place]

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._slide.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._slide.title

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._slide.line

    @Property(str, notify=changed)
    def time(self) -> str:
        return self._slide.time

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._slide.day

    @Property(int, notify=changed)
    def daysAhead(self) -> int:
        return self._slide.days_ahead

    @Property(str, notify=changed)
    def field(self) -> str:
        return self._slide.field

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._slide.picture

    @Property(Rows, notify=wordsChanged)
    def words(self) -> Rows:
        return self._words
