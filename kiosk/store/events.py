"""Events by day, by filter and alone; a date that is past (its end is not after now) never comes back."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from kiosk.domain.records import Event, Occurrence, Picture, Status
from kiosk.domain.text import Text
from kiosk.store.content import Content, picture_of, text_of
from kiosk.store.dates import CHILDREN, FIXED, FREE, STEP_FREE
from kiosk.store.filters import ALL, ONCE, SPAN, EventFilter, Window, condition, masks, once, span

__all__ = [
    "ALL",
    "EventFilter",
    "Facets",
    "OccurrenceRow",
    "Window",
    "count",
    "days",
    "event",
    "facets",
    "next_date",
    "occurrences",
    "upcoming",
]

FAR = timedelta(days=3650)
PAGE = 24
MOST_PAGES = 64

_TOPICS = ("field", "quarter", "language")


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
    e.field, r.picture, o.traits, e.languages, e.example
"""
_JOINS = "JOIN record r ON r.key = o.event JOIN event e ON e.key = o.event"
_PAGE = f"""
  WITH chosen AS (SELECT day, start, occurrence FROM day WHERE {{where}}
                   ORDER BY day, start, occurrence LIMIT ? OFFSET ?)
SELECT c.day, {_COLUMNS} FROM chosen c CROSS JOIN occurrence o ON o.key = c.occurrence {_JOINS}
 ORDER BY c.day, c.start, c.occurrence
"""  # noqa: S608  # constants alone
_NEXT = f"""
SELECT {_COLUMNS} FROM occurrence o {_JOINS}
 WHERE o.event = ? AND o."end" > ? ORDER BY o."end" LIMIT 1
"""  # noqa: S608


def days(content: Content, window: Window, chosen: EventFilter = ALL) -> dict[date, int]:
    """Return how many dates each local day has; days without any are left out. Long ones count every day."""
    bits = masks(content, chosen)
    sql = f"SELECT day, count(*) FROM day WHERE {condition(SPAN, bits)} GROUP BY day"  # noqa: S608
    rows = content.rows(sql, *span(window), *bits.values())
    return {date.fromisoformat(day): number for day, number in rows}


def count(content: Content, window: Window, chosen: EventFilter = ALL) -> int:
    """Return how many rows `occurrences` has for this window and filter."""
    bits = masks(content, chosen)
    sql = f"SELECT count(*) FROM day WHERE {condition(ONCE, bits)}"  # noqa: S608
    return int(content.rows(sql, *once(window), *bits.values())[0][0])


def occurrences(
    content: Content, window: Window, chosen: EventFilter = ALL, *, offset: int = 0, limit: int = 50
) -> tuple[OccurrenceRow, ...]:
    """Return dates in order; one of several days once, under its first day in the window."""
    bits = masks(content, chosen)
    sql = _PAGE.format(where=condition(ONCE, bits))
    rows = content.rows(sql, *once(window), *bits.values(), max(0, limit), max(0, offset))
    return tuple(_row(content, date.fromisoformat(day), *row) for day, *row in rows)


def facets(content: Content, window: Window, chosen: EventFilter = ALL) -> Facets:
    """Return the number each chip would show; chips that would show none are left out."""
    bits = masks(content, chosen)
    sql = f"SELECT traits, count(*) FROM day WHERE {ONCE} GROUP BY traits"  # noqa: S608
    totals: dict[tuple[str, str], int] = {}
    for traits, number in content.rows(sql, *once(window)):
        failed = [topic for topic, mask in bits.items() if not traits & mask]
        for name, mask in content.traits.items():
            if traits & mask and (not failed or failed == [name[0]]):
                totals[name] = totals.get(name, 0) + number
    fields, quarters, languages = (
        {value: number for (each, value), number in totals.items() if each == topic} for topic in _TOPICS
    )
    fixed = (totals.get((topic, ""), 0) for topic in FIXED)
    return Facets(fields, quarters, languages, *fixed)


def upcoming(
    content: Content, now: datetime, limit: int = 5, chosen: EventFilter = ALL
) -> tuple[OccurrenceRow, ...]:
    """Return the next date of each of up to `limit` events, in order, those that are running first."""
    today = now.astimezone(content.zone).date()
    window = Window(now, today, today + FAR)
    found: dict[str, OccurrenceRow] = {}
    for page in range(MOST_PAGES):
        rows = occurrences(content, window, chosen, offset=page * PAGE, limit=PAGE)
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


def _row(content: Content, day: date, *row: Any) -> OccurrenceRow:
    (identity, start, end, all_day, status, was, note, title, place, place_title, field_id, picture) = row[
        :12
    ]
    traits, languages, example = row[12:]
    return OccurrenceRow(
        identity,
        day,
        _time(content, start),
        _time(content, end),
        bool(all_day),
        Status(status),
        _maybe_time(content, was),
        text_of(note),
        text_of(title),
        place,
        text_of(place_title or ""),
        field_id,
        picture_of(picture),
        bool(traits >> FIXED.index(FREE) & 1),
        bool(traits >> FIXED.index(STEP_FREE) & 1),
        bool(traits >> FIXED.index(CHILDREN) & 1),
        tuple(json.loads(languages)),
        bool(example),
    )


def _time(content: Content, seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, content.zone)


def _maybe_time(content: Content, seconds: int | None) -> datetime | None:
    return None if seconds is None else _time(content, seconds)
