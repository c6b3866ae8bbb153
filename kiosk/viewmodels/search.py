"""Search while typing: the best of each kind, or all of one; before that, what one may look for."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.text import fallbacks
from kiosk.store.events import OccurrenceRow, upcoming
from kiosk.store.search import GROUPS, Group, Hit, Results, search, search_kind
from kiosk.store.services import needs
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

BEST = 4
ALL = 50
SUGGESTED = 3
PAGE_OF = {"page": "text"}


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One hit, or (`rest` above 0) the way to all of its kind, of which there are `rest`.

    `section` is the kind, how many of it there are, and "+" where there are more, with colons between.
    """

    section: str
    page: str
    key: str
    kind: str
    title: str = ""
    tongue: str = ""
    summary: str = ""
    day: str = ""
    days_ahead: int = -1
    time: str = ""
    place: str = ""
    picture: str = ""
    rest: int = 0


@QmlElement
class SearchViewModel(QObject):
    """Answers every letter at once; what was typed lives in the session and is forgotten with it."""

    changed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._rows = Rows(SearchRow, self)
        self._corrected = False
        self._hidden = False
        session.visiting.connect(self._visit)
        session.languageChanged.connect(lambda: self._visit(session.visit.page, ""))
        session.ended.connect(self._forget)

    def _forget(self) -> None:
        self._rows.replace(())
        self._corrected = self._hidden = False

    def _visit(self, page: str, _key: str) -> None:
        if page == "search":
            self._fill()

    def _fill(self) -> None:
        state = self._session.state
        cards = Cards(self._sources, state.language)
        self._corrected = self._hidden = False
        if not state.search.strip():
            rows = list(self._suggestions(cards))
        elif state.search_kind:
            rows = self._all(cards, state.search_kind)
        else:
            rows = self._groups(cards)
        self._rows.update(rows)
        self.changed.emit()

    def _suggestions(self, cards: Cards) -> Iterator[SearchRow]:
        for row in upcoming(self._sources.content, self._sources.present(), SUGGESTED):
            yield self._event(cards, row)
        for each in needs(self._sources.content):
            title = cards.say(each.need.title)
            yield SearchRow(
                section="need",
                page="need",
                key=each.need.id,
                kind="need",
                title=title.text,
                tongue=cards.tongue(title),
                summary=cards.say(each.need.summary).text,
            )

    @staticmethod
    def _event(cards: Cards, row: OccurrenceRow) -> SearchRow:
        card = cards.event(row)
        return SearchRow(
            section="upcoming",
            page="event",
            key=card.key,
            kind="event",
            title=card.title,
            tongue=card.tongue,
            day=card.day,
            days_ahead=card.days_ahead,
            time=card.time,
            place=card.place,
            picture=card.picture,
        )

    def _groups(self, cards: Cards) -> list[SearchRow]:
        state, sources = self._session.state, self._sources
        found: Results = search(sources.content, state.search, self._languages, sources.present(), limit=BEST)
        self._corrected = found.corrected
        return [row for group in found.groups for row in self._best(cards, group)]

    def _best(self, cards: Cards, group: Group) -> Iterator[SearchRow]:
        section = _section(group)
        for hit in group.hits:
            yield self._hit(cards, section, hit)
        if group.total > len(group.hits):
            yield SearchRow(section, "", "", group.kind, rest=group.total)

    def _all(self, cards: Cards, kind: str) -> list[SearchRow]:
        state, sources = self._session.state, self._sources
        group = search_kind(
            sources.content, state.search, self._languages, sources.present(), kind=kind, limit=ALL
        )
        self._hidden = group.total > len(group.hits)
        return [self._hit(cards, _section(group), hit) for hit in group.hits]

    def _hit(self, cards: Cards, section: str, hit: Hit) -> SearchRow:
        title, formats = cards.say(hit.title), self._sources.formats_of(self._session.language_tag)
        start = hit.start
        return SearchRow(
            section=section,
            page=PAGE_OF.get(hit.kind, hit.kind),
            key=hit.id,
            kind=hit.kind,
            title=title.text,
            tongue=cards.tongue(title),
            summary="" if start else cards.say(hit.summary).text,
            day=formats.short_day(start.date()) if start else "",
            days_ahead=cards.days_ahead(start.date()) if start else -1,
            time=formats.time(start) if start and not hit.all_day else "",
            place=cards.say(hit.place_title).text,
            picture=self._sources.thumb(hit.picture),
        )

    @property
    def _languages(self) -> tuple[str, ...]:
        return fallbacks(self._session.language_tag, self._sources.settings.kiosk.default_language)

    @Slot(str)
    def type(self, text: str) -> None:
        """Search for this from now on; a new word begins with all kinds again."""
        state = self._session.state
        if text != state.search:
            state.search, state.search_kind = text, ""
            self._fill()

    @Slot(str)
    def showKind(self, kind: str) -> None:
        """Show all that was found of one kind; of each kind the best for an empty one."""
        if kind in (*GROUPS, ""):
            self._session.state.search_kind = kind
            self._fill()

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._session.state.search

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The one kind that is shown, empty for all."""
        return self._session.state.search_kind

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether anything was typed."""
        return bool(self._session.state.search.strip())

    @Property(bool, notify=changed)
    def corrected(self) -> bool:
        """Whether something else was looked for than what was typed."""
        return self._corrected

    @Property(bool, notify=changed)
    def hidden(self) -> bool:
        """Whether more was found than the list holds."""
        return self._hidden

    @Property(Rows, notify=changed)
    def rows(self) -> Rows:
        return self._rows


def _section(group: Group) -> str:
    return f"{group.kind}:{group.total}:{'+' if group.more else ''}"
