"""Opening hours in the OpenStreetMap syntax: open now, until when, and the week; never an exception.

The library thinks in local time without a zone and we attach the zone, since it refuses the hour that
daylight saving leaves out. School holidays (SH) are not known to it and count as ordinary days.
Open with a comment ("nach Vereinbarung") is by appointment, as the reference evaluator has it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from opening_hours import (  # type: ignore[attr-defined]  # its stub leaves the errors out
    OpeningHours,
    ParserError,
    UnknownCountryError,
)
from opening_hours import State as LibraryState

from kiosk.domain.holidays import Calendar, mentions, with_dates

LONGEST = 1_000
YEARS = range(1901, 2299)
# Whoever is open for longer has no change to tell; the library would look for one to the end of its calendar,
# which takes seconds.
AHEAD = timedelta(days=370)


class HoursState(StrEnum):
    """Whether one may come now."""

    OPEN = "open"
    CLOSED = "closed"
    APPOINTMENT = "appointment"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Hours:
    """How it stands at one moment; `until` is the next change, aware, None where none comes within a year."""

    state: HoursState
    until: datetime | None = None
    comment: str = ""


UNKNOWN = Hours(HoursState.UNKNOWN)
HERNE = Calendar()


@dataclass(frozen=True, slots=True)
class Span:
    """A time one may come, local; an `end` not after `start` is next day, twice 00:00 the whole day."""

    start: time
    end: time
    state: HoursState = HoursState.OPEN
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """One date with its spans; without any it is closed, `comment` then says why if anything does."""

    date: date
    spans: tuple[Span, ...] = ()
    comment: str = ""


def status(hours: str, now: datetime, calendar: Calendar = HERNE) -> Hours:
    """Return how `hours` stand at the aware time `now`; UNKNOWN where they are empty or broken."""
    parsed, zone = _parse(hours, calendar), ZoneInfo(calendar.timezone)
    local = now.astimezone(zone).replace(tzinfo=None, fold=0)
    if parsed is None or local.year not in YEARS:
        return UNKNOWN
    last = local + AHEAD
    _, change, state, comment = next(parsed.intervals(local, last))
    until = None if change >= last else _attach(change, now, zone)
    return Hours(_state(state, comment), until, comment)


def week(hours: str, day: date, calendar: Calendar = HERNE, days: int = 7) -> tuple[Day, ...]:
    """Return `days` days from `day` on with their spans; empty where `hours` are empty or broken."""
    parsed = _parse(hours, calendar)
    if parsed is None or day.year not in YEARS:
        return ()
    dates = [day + timedelta(days=number) for number in range(days)]
    spans: dict[date, list[Span]] = {each: [] for each in dates}
    reasons: dict[date, str] = {}
    start = datetime.combine(day - timedelta(days=1), time())
    stop = datetime.combine(dates[-1] + timedelta(days=2), time())
    for begin, end, state, comment in parsed.intervals(start, stop):
        if state == LibraryState.CLOSED:
            touched = (each for each in dates if comment and begin.date() <= each <= end.date())
            reasons.update((each, comment) for each in touched)
            continue
        for where, span in _by_day(begin, end, _state(state, comment), comment):
            if where in spans:
                spans[where].append(span)
    return tuple(
        Day(each, tuple(spans[each]), "" if spans[each] else reasons.get(each, "")) for each in dates
    )


def problem(hours: str) -> str:
    """Return what is wrong with `hours` in plain words, empty where nothing is; for those who write them."""
    if hours and _parse(hours, HERNE) is None:
        return "is not in the opening_hours syntax"
    return "school holidays (SH) are not known and are passed over" if mentions(hours, "SH") else ""


@lru_cache(maxsize=512)
def _parse(hours: str, calendar: Calendar) -> OpeningHours | None:
    """Return the parsed hours, with the state's holidays where that can be written, else None."""
    if not hours.strip() or len(hours) > LONGEST:
        return None
    for written in (with_dates(hours, calendar.holidays), hours):
        try:
            return OpeningHours(written, country=calendar.country, auto_country=False, auto_timezone=False)
        except (ParserError, UnknownCountryError):
            continue
    return None


def _state(state: LibraryState, comment: str) -> HoursState:
    if state == LibraryState.CLOSED:
        return HoursState.CLOSED
    if comment:
        return HoursState.APPOINTMENT
    return HoursState.OPEN if state == LibraryState.OPEN else HoursState.UNKNOWN


def _attach(local: datetime, now: datetime, zone: ZoneInfo) -> datetime:
    """Return `local` in `zone`: after `now` where the hour comes twice, moved on where it does not come."""
    first = local.replace(tzinfo=zone)
    if first <= now:
        first = first.replace(fold=1)
    return first.astimezone(UTC).astimezone(zone)


def _by_day(begin: datetime, end: datetime, state: HoursState, comment: str) -> Iterator[tuple[date, Span]]:
    """Yield an interval under the day it starts on; one of more than a day is cut at each midnight."""
    while end - begin > timedelta(days=1):
        midnight = datetime.combine(begin.date() + timedelta(days=1), time())
        yield begin.date(), Span(begin.time(), time(), state, comment)
        begin = midnight
    yield begin.date(), Span(begin.time(), end.time(), state, comment)
