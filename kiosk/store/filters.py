"""Which dates somebody asks for: days, the moment of asking and filters, answered by bitmaps.

A bitmap is an integer with bit n for the n-th date in order. A window is a slice of it, a filter an `&`, a
count a population count: microseconds for a year of dates, whatever is asked.
"""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.store.content import Content
from kiosk.store.dates import CHILDREN, FIRST, FREE, STEP_FREE

CHUNK = 64


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What a visitor asks for: within a topic any of the values, of the topics all."""

    fields: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    free: bool = False
    step_free: bool = False
    children: bool = False


ALL = EventFilter()


@dataclass(frozen=True, slots=True)
class Window:
    """Local days from `first` to `last`, both included, seen at the moment `now`."""

    now: datetime
    first: date
    last: date


class View:
    """The dates in one window: bitmaps count from `begin`, past dates are not in `live`."""

    def __init__(self, content: Content, window: Window) -> None:
        self._content, self._window = content, window
        days = content.days
        low = bisect_left(days, window.first.isoformat(), key=lambda day: day[0])
        high = bisect_right(days, window.last.isoformat(), key=lambda day: day[0])
        self.days = days[low:high]
        self.begin = self.days[0][1] if self.days else 0
        size = sum(count for _, _, count in self.days)
        self._ones = (1 << size) - 1
        self.live = self._ones & ~self._past()

    def bits(self, topic: str, value: str = "") -> int:
        """Return the dates in the window that have a trait, past ones included."""
        return self._content.bitmaps.get((topic, value), 0) >> self.begin & self._ones

    def once(self) -> int:
        """Return the dates to list: each occurrence under its first day in the window."""
        opening = (
            self.days[0] if self.days and self.days[0][0] == self._window.first.isoformat() else ("", 0, 0)
        )
        return self.live & (self.bits(FIRST) | ((1 << opening[2]) - 1))

    def chosen(self, chosen: EventFilter, *, but: str = "") -> int:
        """Return the dates a filter lets through; the topic `but` is not asked for."""
        bits = self._ones
        for topic, values in _asked(chosen).items():
            if values and topic != but:
                any_of = 0
                for value in values:
                    any_of |= self.bits(topic, value)
                bits &= any_of
        return bits

    def _past(self) -> int:
        """Return the dates that were over by now; only up to today can there be any."""
        window = self._window
        today = window.now.astimezone(self._content.zone).date()
        sql = 'SELECT number FROM day WHERE day BETWEEN ? AND ? AND "end" <= ?'
        rows = self._content.rows(
            sql, window.first.isoformat(), min(window.last, today).isoformat(), window.now.timestamp()
        )
        past = bytearray(-(-self._ones.bit_length() // 8))
        for (number,) in rows:
            past[number - self.begin >> 3] |= 1 << (number - self.begin & 7)
        return int.from_bytes(past, "little")


def numbers(bits: int, offset: int, limit: int) -> Iterator[int]:
    """Yield the places of up to `limit` set bits, lowest first, after passing over `offset` of them."""
    data = bits.to_bytes(-(-bits.bit_length() // 8), "little")
    for at in range(0, len(data), CHUNK):
        chunk = int.from_bytes(data[at : at + CHUNK], "little")
        if offset >= chunk.bit_count():
            offset -= chunk.bit_count()
            continue
        while chunk and limit > 0:
            lowest = chunk & -chunk
            chunk ^= lowest
            if offset > 0:
                offset -= 1
            else:
                limit -= 1
                yield at * 8 + lowest.bit_length() - 1


def as_json(found: Iterator[int], begin: int) -> str:
    """Return row numbers as a statement takes them."""
    return json.dumps([begin + number for number in found])


def _asked(chosen: EventFilter) -> dict[str, tuple[str, ...]]:
    return {
        "field": chosen.fields,
        "quarter": chosen.quarters,
        "language": chosen.languages,
        FREE: ("",) * chosen.free,
        STEP_FREE: ("",) * chosen.step_free,
        CHILDREN: ("",) * chosen.children,
    }
