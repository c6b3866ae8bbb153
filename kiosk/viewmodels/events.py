"""The list of events: by day, by week or all, narrowed by chips; independent of how many there are."""

from dataclasses import dataclass
from dataclasses import fields as attributes
from datetime import date, datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.i18n.formats import Formats
from kiosk.store import events as store
from kiosk.store.events import OccurrenceRow
from kiosk.store.filters import ALL, EventFilter, Window
from kiosk.viewmodels import event_days
from kiosk.viewmodels.cards import Cards, EventCard
from kiosk.viewmodels.event_days import DAYS, FAR, SPANS, WEEK, WEEKS, DayChip, WeekChip
from kiosk.viewmodels.event_facts import visit_key
from kiosk.viewmodels.event_filters import Chips, FilterRow, filter_of, toggled
from kiosk.viewmodels.paging import Paged
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class EventRow(EventCard):
    """A date in the long list: the day it stands under in ISO form, nothing where the page is of one day.

    `days` is from when to when, if it takes several.
    """

    section: str
    days: str


@QmlElement
class EventsViewModel(QObject):
    """Filled when the list opens, when a chip is pressed and when the language changes.

    While the clock cannot be believed nothing is called today, and all dates of the content are shown.
    """

    changed = Signal()
    narrowed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._now = datetime.min
        self._dated = True
        self._first = self._last = date.min
        self._next = ("", 0)
        self._rows = Rows(EventRow, self)
        self._days = Rows(DayChip, self)
        self._weeks = Rows(WeekChip, self)
        self._fields = Rows(FilterRow, self)
        self._quarters = Rows(FilterRow, self)
        self._languages = Rows(FilterRow, self)
        self._traits = Rows(FilterRow, self)
        session.visiting.connect(self._visit)
        session.languageChanged.connect(self._refresh)
        session.ended.connect(self._forget)

    def _visit(self, page: str, _key: str) -> None:
        if page != "events":
            return
        self._dated = self._sources.clock_is_right()
        self._now = self._sources.present()
        self._rows.replace(())
        self._fill()

    def _refresh(self) -> None:
        if self._session.visit.page == "events":
            self._fill()

    def _fill(self) -> None:
        cards = Cards(self._sources, self._session.language_tag)
        chosen = filter_of(self._session.state.event_filters)
        self._fill_days(chosen)
        self._fill_chips(cards, chosen)
        window = Window(self._now, self._first, self._last)
        content = self._sources.content

        def fetch(offset: int, limit: int) -> list[EventRow]:
            found = store.occurrences(content, window, chosen, offset=offset, limit=limit)
            return [self._row(cards, each) for each in found]

        self._rows.update(Paged(store.count(content, window, chosen), fetch))
        self.changed.emit()

    def _fill_days(self, chosen: EventFilter) -> None:
        content, formats = self._sources.content, self._formats
        today, kept, span = self._now.date(), self._session.state.event_day, self._span
        strip = store.days(content, Window(self._now, today, today + timedelta(days=DAYS - 1)), chosen)
        firsts = [today + n * WEEK for n in range(WEEKS)]
        weeks = {
            first: store.count(content, Window(self._now, first, first + WEEK - ONE_DAY), chosen)
            for first in firsts
        }
        day, week = event_days.chosen_day(kept, today, strip), event_days.chosen_week(kept, today)
        later = event_days.next_day(day, strip) if span == "day" else None
        self._next = (later.isoformat(), strip[later]) if later else ("", 0)
        self._days.update(event_days.day_chips(formats, today, strip, day))
        self._weeks.update(event_days.week_chips(formats, weeks, week))
        self._first = {"day": day, "week": week}.get(span, today)
        self._last = {"day": day, "week": week + WEEK - ONE_DAY}.get(span, today + FAR)

    def _fill_chips(self, cards: Cards, chosen: EventFilter) -> None:
        content, now = self._sources.content, self._now
        found = store.facets(content, Window(now, self._first, self._last), chosen)
        ever = store.facets(content, Window(now, now.date(), now.date() + FAR), ALL)
        chips = Chips(self._sources, cards, found, self._session.state.event_filters)
        self._fields.update(chips.fields())
        self._quarters.update(chips.quarters())
        self._languages.update(chips.languages(set(ever.languages), self._session.language_tag))
        self._traits.update(chips.traits())

    def _row(self, cards: Cards, row: OccurrenceRow) -> EventRow:
        card = cards.event(row)
        plain = {each.name: getattr(card, each.name) for each in attributes(card)}
        first, last = row.start.date(), (row.end - timedelta(seconds=1)).date()
        several = self._formats.days(first, last) if row.all_day and last > first else ""
        key = visit_key(row.event_id, row.start)
        section = "" if self._span == "day" else row.day.isoformat()
        return EventRow(**plain | {"key": key}, section=section, days=several)

    @property
    def _formats(self) -> Formats:
        return self._sources.formats_of(self._session.language_tag)

    @property
    def _span(self) -> str:
        return self._session.state.event_span if self._dated else "all"

    def _forget(self) -> None:
        self._rows.replace(())

    def _choose(self) -> None:
        self._fill()
        self.narrowed.emit()

    @Slot(str)
    def chooseSpan(self, span: str) -> None:
        """Look at one day, at seven, or at all."""
        if span in SPANS:
            self._session.state.event_span = span
            self._choose()

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """Look at this day, or at the seven that begin with it; `day` in ISO form."""
        self._session.state.event_day = day
        self._choose()

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Press one chip."""
        state = self._session.state
        state.event_filters = toggled(state.event_filters, key)
        self._choose()

    @Slot()
    def clearFilters(self) -> None:
        """Press all chosen chips again."""
        self._session.state.event_filters = frozenset()
        self._choose()

    @Slot(str, result=str)
    def heading(self, day: str) -> str:
        """Return the words of a day in ISO form; nothing for nothing."""
        return self._formats.day(date.fromisoformat(day), heading=True) if day else ""

    @Slot(str, result=int)
    def daysAhead(self, day: str) -> int:
        """Return 0 for today, 1 for tomorrow; -1 while the clock cannot be believed, and for nothing."""
        return (date.fromisoformat(day) - self._now.date()).days if day and self._dated else -1

    @Property(bool, notify=changed)
    def dated(self) -> bool:
        return self._dated

    @Property(str, notify=changed)
    def span(self) -> str:
        return self._span

    @Property(str, notify=changed)
    def first(self) -> str:
        """The first day that is shown, in ISO form."""
        return self._first.isoformat()

    @Property(str, notify=changed)
    def period(self) -> str:
        """The days that are shown, in words; nothing where all are."""
        return "" if self._span == "all" else self._formats.days(self._first, self._last)

    @Property(str, notify=changed)
    def strip(self) -> str:
        """The days one can choose from, in words."""
        today = self._now.date()
        return self._formats.days(today, today + timedelta(days=DAYS - 1))

    @Property(str, notify=changed)
    def next(self) -> str:
        """The day after the one that is shown that has anything, in ISO form; nothing beyond the strip."""
        return self._next[0]

    @Property(int, notify=changed)
    def nextCount(self) -> int:
        return self._next[1]

    @Property(int, notify=changed)
    def active(self) -> int:
        """How many chips are pressed."""
        return len(self._session.state.event_filters)

    @Property(Rows, notify=changed)
    def rows(self) -> Rows:
        return self._rows

    @Property(Rows, notify=changed)
    def days(self) -> Rows:
        return self._days

    @Property(Rows, notify=changed)
    def weeks(self) -> Rows:
        return self._weeks

    @Property(Rows, notify=changed)
    def fields(self) -> Rows:
        return self._fields

    @Property(Rows, notify=changed)
    def quarters(self) -> Rows:
        return self._quarters

    @Property(Rows, notify=changed)
    def languages(self) -> Rows:
        return self._languages

    @Property(Rows, notify=changed)
    def traits(self) -> Rows:
        return self._traits
