"""Events by day, by filter and alone; a date that is past (its end is not after now) never comes back."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from kiosk.domain.records import Event, Occurrence, Picture, Status
from kiosk.domain.text import Text
from kiosk.store.content import Content, picture_of, text_of
from kiosk.store.dates import CHILDREN, FREE, STEP_FREE
from kiosk.store.filters import ALL, EventFilter, View, Window, as_json, numbers

FAR = timedelta(days=3650)
PAGE = 24
MOST_PAGES = 64


@dataclass(frozen=True, slots=True)
class OccurrenceRow:
    """One date of an event as lists show it; `day` is the day it stands under."""

    event_id: str
    day: date
    start: datetime
    end: datetime
    all_day: bool
    status: Status
    was: datetime | None
    note: Text
    title: Text
    place_id: str
    place_title: Text
    field: str
    picture: Picture | None
    free: bool
    step_free: bool
    children: bool
    languages: tuple[str, ...]
    example: bool


@dataclass(frozen=True, slots=True)
class Facets:
    """How many rows there would be with each chip chosen, the filters of the other topics given."""

    fields: dict[str, int] = field(default_factory=dict)
    quarters: dict[str, int] = field(default_factory=dict)
    languages: dict[str, int] = field(default_factory=dict)
    free: int = 0
    step_free: int = 0
    children: int = 0


_COLUMNS = """
    r.id, o.start, o."end", o.all_day, o.status, o.was, o.note, r.title,
    CASE o.place WHEN '' THEN e.place ELSE o.place END,
    (SELECT p.title FROM record p
      WHERE p.kind = 'place' AND p.id = CASE o.place WHEN '' THEN e.place ELSE o.place END),
    e.field, r.picture, o.free, o.step_free, o.children, e.languages, e.example
"""


class _Read(NamedTuple):
    """A row of these columns as the database gives it."""

    id: str
    start: int
    end: int
    all_day: int
    status: str
    was: int | None
    note: str
    title: str
    place: str
    place_title: str | None
    field: str
    picture: str
    free: int
    step_free: int
    children: int
    languages: str
    example: int


_JOINS = "JOIN record r ON r.key = o.event JOIN event e ON e.key = o.event"
_PAGE = f"""
SELECT d.day, {_COLUMNS} FROM json_each(?) j JOIN day d ON d.number = j.value
  JOIN occurrence o ON o.key = d.occurrence {_JOINS}
 ORDER BY d.number
"""  # noqa: S608  # constants alone
_NEXT = f"""
SELECT {_COLUMNS} FROM occurrence o {_JOINS}
 WHERE o.event = ? AND o."end" > ? ORDER BY o."end" LIMIT 1
"""  # noqa: S608


def days(content: Content, window: Window, chosen: EventFilter = ALL) -> dict[date, int]:
    """Return how many dates each local day has; days without any are left out. Long ones count every day."""
    view = View(content, window)
    bits = view.live & view.chosen(chosen)
    counts = {}
    for day, number, count_ in view.days:
        found = (bits >> number - view.begin & (1 << count_) - 1).bit_count()
        if found:
            counts[date.fromisoformat(day)] = found
    return counts


def count(content: Content, window: Window, chosen: EventFilter = ALL) -> int:
    """Return how many rows `occurrences` has for this window and filter."""
    view = View(content, window)
    return (view.once() & view.chosen(chosen)).bit_count()


def occurrences(
    content: Content, window: Window, chosen: EventFilter = ALL, *, offset: int = 0, limit: int = 50
) -> tuple[OccurrenceRow, ...]:
    """Return dates in order; one of several days once, under its first day in the window."""
    view = View(content, window)
    return _page(content, view, view.once() & view.chosen(chosen), offset, limit)


def facets(content: Content, window: Window, chosen: EventFilter = ALL) -> Facets:
    """Return the number each chip would show; chips that would show none are left out."""
    view = View(content, window)
    once = view.once()
    topics = {topic: once & view.chosen(chosen, but=topic) for topic, _ in content.bitmaps}
    counts = {
        (topic, value): number
        for topic, value in content.bitmaps
        if (number := (topics[topic] & view.bits(topic, value)).bit_count())
    }
    fields, quarters, languages = (
        {value: number for (each, value), number in counts.items() if each == topic}
        for topic in ("field", "quarter", "language")
    )
    free, step_free, children = (counts.get((topic, ""), 0) for topic in (FREE, STEP_FREE, CHILDREN))
    return Facets(fields, quarters, languages, free, step_free, children)


def upcoming(
    content: Content, now: datetime, limit: int = 5, chosen: EventFilter = ALL
) -> tuple[OccurrenceRow, ...]:
    """Return the next date of each of up to `limit` events, in order, those that are running first."""
    today = now.astimezone(content.zone).date()
    view = View(content, Window(now, today, today + FAR))
    bits = view.once() & view.chosen(chosen)
    found: dict[str, OccurrenceRow] = {}
    for page in range(MOST_PAGES):
        rows = _page(content, view, bits, page * PAGE, PAGE)
        for row in rows:
            found.setdefault(row.event_id, row)
        if len(found) >= limit or len(rows) < PAGE:
            break
    return tuple(found.values())[:limit]


def next_date(content: Content, key: int, now: datetime) -> OccurrenceRow | None:
    """Return the next date of the event with this key, None where all are past."""
    for row in content.rows(_NEXT, key, now.timestamp()):
        day = max(_time(content, row[1]), now.astimezone(content.zone)).date()
        return _row(content, day, *row)
    return None


def event(content: Content, identity: str, now: datetime) -> Event | None:
    """Return one event with those of its dates that are not past, None where there is no such event."""
    record = content.record("event", identity)
    if not isinstance(record, Event):
        return None
    return replace(record, occurrences=tuple(_dates(content, identity, now)))


def _dates(content: Content, identity: str, now: datetime) -> Iterator[Occurrence]:
    sql = """
    SELECT o.start, o."end", o.all_day, o.status, o.was, o.place, o.note
      FROM record r JOIN occurrence o ON o.event = r.key
     WHERE r.kind = 'event' AND r.id = ? AND o."end" > ? ORDER BY o.start
    """
    for start, end, all_day, status, was, place, note in content.rows(sql, identity, now.timestamp()):
        begin, stop = _time(content, start), _time(content, end)
        yield Occurrence(
            begin, stop, bool(all_day), Status(status), _maybe_time(content, was), place, text_of(note)
        )


def _page(content: Content, view: View, bits: int, offset: int, limit: int) -> tuple[OccurrenceRow, ...]:
    places = as_json(numbers(bits, max(0, offset), limit), view.begin)
    return tuple(_row(content, date.fromisoformat(day), *row) for day, *row in content.rows(_PAGE, places))


def _row(content: Content, day: date, *row: Any) -> OccurrenceRow:
    read = _Read(*row)
    return OccurrenceRow(
        read.id,
        day,
        _time(content, read.start),
        _time(content, read.end),
        bool(read.all_day),
        Status(read.status),
        _maybe_time(content, read.was),
        text_of(read.note),
        text_of(read.title),
        read.place,
        text_of(read.place_title or ""),
        read.field,
        picture_of(read.picture),
        bool(read.free),
        bool(read.step_free),
        bool(read.children),
        tuple(json.loads(read.languages)),
        bool(read.example),
    )


def _time(content: Content, seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, content.zone)


def _maybe_time(content: Content, seconds: int | None) -> datetime | None:
    return None if seconds is None else _time(content, seconds)
