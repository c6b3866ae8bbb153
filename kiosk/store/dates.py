"""Writes the dates of events so that a day, a week and a filter are each one short read of an index."""

import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain import shapes
from kiosk.domain.records import Access, Audience, Event, Occurrence, Place

MOST_DAYS = 400
MOST_ROWS = 4_000
FREE, STEP_FREE, CHILDREN = "free", "step_free", "children"
FIXED = (FREE, STEP_FREE, CHILDREN)
LAST_BIT = 62


class DateIndex:
    """Writes events' occurrences, their days and traits."""

    def __init__(
        self, base: sqlite3.Connection, zone: ZoneInfo, published: datetime, places: Mapping[str, Place]
    ) -> None:
        """Take `places` by id; it must be filled before the events that happen there."""
        self._base, self._zone, self._published, self._places = base, zone, published, places
        self._bits = {(topic, ""): bit for bit, topic in enumerate(FIXED)}
        self._next = 0

    def add(self, key: int, event: Event) -> None:
        """Write an event's dates that were not past when the release was published."""
        future = [each for each in event.occurrences if each.end > self._published]
        last = max((int(each.end.timestamp()) for each in future), default=0)
        languages = json.dumps(event.languages)
        self._base.execute(
            "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)",
            (key, last, event.place, event.field, languages, event.example),
        )
        rows = 0
        for each in future:
            days = self._days(each)[: MOST_ROWS - rows]
            rows += len(days)
            self._write(key, each, self._traits(event, each.place or event.place), days)

    def finish(self) -> None:
        """Write what each bit of the traits means."""
        self._base.executemany(
            "INSERT INTO trait VALUES (?, ?, ?)", [(bit, *name) for name, bit in self._bits.items()]
        )

    def _write(self, event: int, each: Occurrence, traits: int, days: list[str]) -> None:
        self._next += 1
        start, end = int(each.start.timestamp()), int(each.end.timestamp())
        was = None if each.was is None else int(each.was.timestamp())
        note = json.dumps(shapes.write_text(each.note), ensure_ascii=False)
        self._base.execute(
            "INSERT INTO occurrence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (self._next, event, start, end, each.all_day, each.status.value, was, each.place, note, traits),
        )
        self._base.executemany(
            "INSERT INTO day VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(day, start, self._next, event, end, traits, number == 0) for number, day in enumerate(days)],
        )

    def _days(self, each: Occurrence) -> list[str]:
        """Return the local days an occurrence touches; one that ends at midnight does not touch the next."""
        first = each.start.astimezone(self._zone).date()
        end = each.end.astimezone(self._zone)
        last = max(first, end.date() - timedelta(days=int(end.time() == time())))
        count = min((last - first).days + 1, MOST_DAYS)
        return [(first + timedelta(days=number)).isoformat() for number in range(count)]

    def _traits(self, event: Event, place_id: str) -> int:
        place = self._places.get(place_id)
        quarters = {*event.quarters, place.quarter if place else ""}
        access = {*event.access, *(place.access if place else ())}
        names = [("field", event.field), *(("quarter", quarter) for quarter in sorted(quarters))]
        names += [("language", language) for language in event.languages]
        traits = sum(1 << bit for bit in {self._bit(*name) for name in names if name[1]} if bit >= 0)
        traits |= event.free << FIXED.index(FREE)
        traits |= (Access.STEP_FREE in access) << FIXED.index(STEP_FREE)
        children = {Audience.CHILDREN, Audience.FAMILIES} & set(event.audience)
        return traits | bool(children) << FIXED.index(CHILDREN)

    def _bit(self, topic: str, value: str) -> int:
        """Return the bit of a trait, -1 once there are no more: then nobody can filter by it."""
        bit = self._bits.get((topic, value), len(self._bits))
        if bit > LAST_BIT:
            return -1
        self._bits[topic, value] = bit
        return bit
