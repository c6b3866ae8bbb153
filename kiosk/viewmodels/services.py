"""Services by what somebody is looking for, and which of them are open at this moment."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records import Need
from kiosk.domain.text import EMPTY
from kiosk.store.services import ServiceFilter, ServiceRow, needs, services
from kiosk.viewmodels.cards import Cards, ServiceCard
from kiosk.viewmodels.icons import glyph
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

OPEN_NOW = "open"
FREE = "free"
STEP_FREE = "step_free"
FILTERS = frozenset({OPEN_NOW, FREE, STEP_FREE})


@dataclass(frozen=True, slots=True)
class NeedRow:
    """Something people look for, with the number of services that answer it."""

    key: str
    title: str
    summary: str
    tongue: str
    glyph: str
    count: int


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language in which services are offered."""

    key: str
    label: str
    count: int
    chosen: bool


def _features(row: ServiceRow, card: ServiceCard) -> frozenset[str]:
    """Return the filters that a service passes."""
    passed = {OPEN_NOW: card.openness == OPEN_NOW, FREE: row.service.free, STEP_FREE: row.step_free}
    return frozenset(name for name, holds in passed.items() if holds)


@QmlElement
class ServicesViewModel(QObject):
    """Filled when the list or one need is visited; the chosen filters live in the session."""

    changed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._title = ""
        self._summary = ""
        self._tongue = ""
        self._counts = dict.fromkeys(FILTERS, 0)
        self._needs = Rows(NeedRow, self)
        self._rows = Rows(ServiceCard, self)
        self._languages = Rows(LanguageChoice, self)
        session.visiting.connect(self._visit)
        session.languageChanged.connect(self._refill)

    def _refill(self) -> None:
        self._visit(self._session.visit.page, self._session.visit.key)

    def _visit(self, page: str, key: str) -> None:
        if page not in ("services", "need"):
            return
        cards = Cards(self._sources, self._session.language_tag)
        if page == "services":
            self._needs.replace(self._all_needs(cards))
        need = self._sources.content.record("need", key) if page == "need" else None
        title = cards.say(need.title) if isinstance(need, Need) else cards.say(EMPTY)
        self._title, self._tongue = title.text, cards.tongue(title)
        self._summary = cards.say(need.summary).text if isinstance(need, Need) else ""
        self._list(cards, key if page == "need" else "")
        self.changed.emit()

    def _all_needs(self, cards: Cards) -> list[NeedRow]:
        return [
            NeedRow(
                key=row.need.id,
                title=cards.say(row.need.title).text,
                summary=cards.say(row.need.summary).text,
                tongue=cards.tongue(cards.say(row.need.title)),
                glyph=glyph(row.need.icon),
                count=row.count,
            )
            for row in needs(self._sources.content)
        ]

    def _list(self, cards: Cards, need: str) -> None:
        chosen = self._session.state.service_filters
        spoken = next((each[3:] for each in chosen if each.startswith("in:")), "")
        rows = services(self._sources.content, ServiceFilter(need=need))
        pairs = [(row, cards.service(row)) for row in rows]
        pairs = [pair for pair in pairs if chosen & FILTERS <= _features(*pair)]
        self._counts = {name: sum(name in _features(*pair) for pair in pairs) for name in FILTERS}
        self._languages.replace(self._choices([row for row, _ in pairs], spoken))
        pairs = [pair for pair in pairs if not spoken or spoken in pair[0].service.languages]
        self._rows.replace(sorted((card for _, card in pairs), key=lambda card: card.openness != OPEN_NOW))

    def _choices(self, rows: list[ServiceRow], spoken: str) -> list[LanguageChoice]:
        offered = {tag for row in rows for tag in row.service.languages} | ({spoken} - {""})
        counts = {tag: sum(tag in row.service.languages for row in rows) for tag in offered}
        return [
            LanguageChoice(tag, self._sources.own_name(tag), counts[tag], tag == spoken)
            for tag in sorted(offered)
        ]

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Choose or leave a filter: open, free, step_free, or `in:<language>` (one language at a time)."""
        filters = self._session.state.service_filters
        if name in filters:
            filters = filters - {name}
        else:
            kept = {each for each in filters if not (name.startswith("in:") and each.startswith("in:"))}
            filters = frozenset(kept | {name})
        self._session.state.service_filters = filters
        self._refill()

    @Slot()
    def clear(self) -> None:
        """Leave all filters."""
        self._session.state.service_filters = frozenset()
        self._refill()

    @Property(Rows, notify=changed)
    def needs(self) -> Rows:
        return self._needs

    @Property(Rows, notify=changed)
    def rows(self) -> Rows:
        return self._rows

    @Property(Rows, notify=changed)
    def languages(self) -> Rows:
        return self._languages

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._summary

    @Property(str, notify=changed)
    def tongue(self) -> str:
        return self._tongue

    @Property(int, notify=changed)
    def openCount(self) -> int:
        """How many are open now, -1 while the clock is not right and nobody knows."""
        return self._counts[OPEN_NOW] if self._sources.clock_is_right() else -1

    @Property(int, notify=changed)
    def freeCount(self) -> int:
        return self._counts[FREE]

    @Property(int, notify=changed)
    def stepFreeCount(self) -> int:
        return self._counts[STEP_FREE]

    @Property(bool, notify=changed)
    def openChosen(self) -> bool:
        return OPEN_NOW in self._session.state.service_filters

    @Property(bool, notify=changed)
    def freeChosen(self) -> bool:
        return FREE in self._session.state.service_filters

    @Property(bool, notify=changed)
    def stepFreeChosen(self) -> bool:
        return STEP_FREE in self._session.state.service_filters
