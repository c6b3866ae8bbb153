"""Expands an event's schedules into occurrences, in local time, so that 18:00 stays 18:00 all year."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from kiosk.channel.schedule import Change, Schedule
from kiosk.domain.records import Occurrence, Status

MOST = 1_000
SHIFT = timedelta(days=60)


def expand(
    schedules: Iterable[Schedule],
    changes: Sequence[Change],
    zone: ZoneInfo,
    first: date,
    last: date,
) -> tuple[Occurrence, ...]:
    """Return the occurrences that touch the local days `first` to `last`, in order, no two with one start.

    At most MOST a schedule. Changes match the day an occurrence was planned for; the last match counts. A
    rule's INTERVAL is counted from the start of the schedule, in series and changes alike.
    """
    begin = datetime.combine(first, time())
    stop = datetime.combine(last + timedelta(days=1), time())
    found: dict[datetime, Occurrence] = {}
    for schedule in schedules:
        early = begin - schedule.length - SHIFT
        starts = list(islice(_starts(schedule.rule, schedule.start, early, stop + SHIFT), MOST))
        hits = [(change, _days(change, schedule, early, stop + SHIFT)) for change in changes]
        for start in starts:
            change = next((change for change, days in reversed(hits) if start.date() in days), None)
            occurrence = _occurrence(start, schedule, change, zone)
            if _local(begin, zone) < occurrence.end and occurrence.start < _local(stop, zone):
                found.setdefault(occurrence.start, occurrence)
    return tuple(found[start] for start in sorted(found))


def unmatched(schedules: Sequence[Schedule], changes: Iterable[Change], first: date) -> Iterator[Change]:
    """Yield changes for one date from `first` on that no schedule has."""
    for change in changes:
        if isinstance(change.on, str) or change.on < first:
            continue
        begin = datetime.combine(change.on, time())
        stop = begin + timedelta(days=1)
        if not any(True for each in schedules for _ in _starts(each.rule, each.start, begin, stop)):
            yield change


def _starts(rule: str, start: datetime, begin: datetime, stop: datetime) -> Iterator[datetime]:
    """Yield local starts in [begin, stop); the rule is ended at `stop`, so that none runs for ever."""
    if not rule:
        if begin <= start < stop:
            yield start
        return
    for found in rrulestr(rule, dtstart=start, ignoretz=True).xafter(begin, inc=True):
        if found >= stop:
            return
        yield found


def _days(change: Change, schedule: Schedule, begin: datetime, stop: datetime) -> frozenset[date]:
    if not isinstance(change.on, str):
        return frozenset((change.on,))
    return frozenset(start.date() for start in islice(_starts(change.on, schedule.start, begin, stop), MOST))


def _occurrence(start: datetime, schedule: Schedule, change: Change | None, zone: ZoneInfo) -> Occurrence:
    planned = _local(start, zone)
    if change is None:
        return Occurrence(planned, _end(start, schedule, zone), schedule.all_day)
    moved = start
    if change.status is Status.MOVED:
        moved += timedelta(days=change.days)
        if change.start is not None and not schedule.all_day:
            moved = datetime.combine(moved.date(), change.start)
    return Occurrence(
        _local(moved, zone),
        _end(moved, schedule, zone),
        schedule.all_day,
        change.status,
        planned if moved != start else None,
        change.place,
        change.note,
    )


def _end(start: datetime, schedule: Schedule, zone: ZoneInfo) -> datetime:
    """Return the end: whole days by the calendar, hours by the clock's true run."""
    if schedule.all_day:
        return _local(start + schedule.length, zone)
    return (_local(start, zone).astimezone(UTC) + schedule.length).astimezone(zone)


def _local(local: datetime, zone: ZoneInfo) -> datetime:
    """Return `local` in `zone`; a time that daylight saving leaves out becomes the one an hour later."""
    return local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
