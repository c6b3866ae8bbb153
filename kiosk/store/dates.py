"""Writes the dates of events: rows in order, and a bitmap over them for each thing people filter by."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain import shapes
from kiosk.domain.records import Access, Audience, Event, Occurrence, Place
from kiosk.store.pending import Pending

MOST_DAYS = 400
MOST_ROWS = 4_000
MOST_TRAITS = 500

FIRST = "first"
FREE, STEP_FREE, CHILDREN = "free", "step_free", "children"

INTO_EVENT = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)"
INTO_OCCURRENCE = "INSERT INTO occurrence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
INTO_TOUCHED = "INSERT INTO temp.touched VALUES (?, ?, ?, ?, ?, ?)"

Trait = tuple[str, str]


class DateIndex:
    """Writes events' occurrences at once and, at the end, their days and bitmaps."""

    def __init__(
        self,
        base: sqlite3.Connection,
        pending: Pending,
        zone: ZoneInfo,
        published: datetime,
        places: Mapping[str, Place],
    ) -> None:
        """Take `places` by id; it must be filled before the events that happen there."""
        self._base, self._pending = base, pending
        self._zone, self._published, self._places = zone, published, places
        self._occurrence = 0
        self._sets: dict[frozenset[Trait], int] = {}
        base.execute("CREATE TEMP TABLE touched (day, start, occurrence, stop, first, traits)")

    def add(self, key: int, event: Event) -> None:
        """Write an event's dates that were not past when the release was published."""
        future = [each for each in event.occurrences if each.end > self._published]
        last = max((int(each.end.timestamp()) for each in future), default=0)
        languages = json.dumps(event.languages)
        self._pending.add(INTO_EVENT, key, last, event.place, event.field, languages, event.example)
        rows = 0
        for each in future:
            days = self._days(each)[: MOST_ROWS - rows]
            rows += len(days)
            self._write(key, each, _traits(event, self._places.get(each.place or event.place)), days)

    def finish(self) -> None:
        """Number the days in order and write their bitmaps; nothing may be pending."""
        (total,) = self._base.execute("SELECT count(*) FROM temp.touched").fetchone()
        maps: dict[Trait, bytearray] = {}
        self._base.executemany("INSERT INTO day VALUES (?, ?, ?, ?)", self._numbered(maps, total))
        self._base.execute("INSERT INTO date SELECT day, min(number), count(*) FROM day GROUP BY day")
        rows = ((*trait, bytes(bits)) for trait, bits in maps.items())
        self._base.executemany("INSERT INTO bitmap VALUES (?, ?, ?)", rows)
        self._base.execute("DROP TABLE temp.touched")

    def _numbered(self, maps: dict[Trait, bytearray], total: int) -> Iterator[tuple[int, str, int, int]]:
        sets = list(self._sets)
        rows = self._base.execute(
            "SELECT day, stop, occurrence, first, traits FROM temp.touched ORDER BY day, start, occurrence"
        )
        for number, (day, stop, occurrence, first, traits) in enumerate(rows):
            for trait in (*sets[traits], *(((FIRST, ""),) if first else ())):
                if trait not in maps and len(maps) < MOST_TRAITS:
                    maps[trait] = bytearray(-(-total // 8))
                if trait in maps:
                    maps[trait][number >> 3] |= 1 << (number & 7)
            yield number, day, stop, occurrence

    def _write(self, event: int, each: Occurrence, traits: frozenset[Trait], days: list[str]) -> None:
        self._occurrence += 1
        start, end = int(each.start.timestamp()), int(each.end.timestamp())
        was = None if each.was is None else int(each.was.timestamp())
        note = json.dumps(shapes.write_text(each.note), ensure_ascii=False) if each.note else ""
        status, flags = each.status.value, [(topic, "") in traits for topic in (FREE, STEP_FREE, CHILDREN)]
        key = self._occurrence
        self._pending.add(
            INTO_OCCURRENCE, key, event, start, end, each.all_day, status, was, each.place, note, *flags
        )
        group = self._sets.setdefault(traits, len(self._sets))
        for number, day in enumerate(days):
            self._pending.add(INTO_TOUCHED, day, start, key, end, number == 0, group)

    def _days(self, each: Occurrence) -> list[str]:
        """Return the local days an occurrence touches, from the day of publishing on.

        One that ends at midnight does not touch the next.
        """
        first = max(each.start, self._published).astimezone(self._zone).date()
        end = each.end.astimezone(self._zone)
        last = max(first, end.date() - timedelta(days=int(end.time() == time())))
        count = min((last - first).days + 1, MOST_DAYS)
        return [(first + timedelta(days=number)).isoformat() for number in range(count)]


def _traits(event: Event, place: Place | None) -> frozenset[Trait]:
    """Return what an occurrence of `event` at `place` can be filtered by, as topic and value."""
    quarters = {*event.quarters, place.quarter if place else ""}
    names = {("field", event.field), *(("quarter", quarter) for quarter in quarters)}
    names |= {("language", language) for language in event.languages}
    traits = {name for name in names if name[1]}
    if event.free:
        traits.add((FREE, ""))
    if Access.STEP_FREE in (*event.access, *(place.access if place else ())):
        traits.add((STEP_FREE, ""))
    if {Audience.CHILDREN, Audience.FAMILIES} & set(event.audience):
        traits.add((CHILDREN, ""))
    return frozenset(traits)
