"""Reads when an event happens, as authors write it: `[[schedule]]` and `[[changes]]`."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from dateutil.rrule import rrulestr

from kiosk.domain.records import Status
from kiosk.domain.shapes import ShapeError, read_text
from kiosk.domain.text import EMPTY, Text

YEARS = range(2000, 2101)
LONGEST = timedelta(days=366)

_DURATION = re.compile(r"P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?")
_FREQUENCY = re.compile(r"(?:^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)")


@dataclass(frozen=True, slots=True)
class Schedule:
    """A single date or a series; `start` in local time without zone, `rule` an RFC 5545 RRULE or empty."""

    start: datetime
    length: timedelta
    all_day: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of the dates `on` (one date, or every date a rule hits)."""

    on: date | str
    status: Status
    start: time | None = None
    days: int = 0
    place: str = ""
    note: Text = EMPTY


def read_schedule(table: Any) -> Schedule:
    """Return a `[[schedule]]` table as a Schedule, or raise ShapeError naming the key."""
    _known(table, {"start", "duration", "all_day", "days", "rrule"})
    all_day = table.get("all_day", False)
    if not isinstance(all_day, bool):
        raise ShapeError("all_day", "is neither true nor false")
    start = _start(table.get("start"), all_day=all_day)
    if all_day:
        length = timedelta(days=_whole(table.get("days", 1), "days", range(1, 367)))
    else:
        length = read_duration(table.get("duration"))
    rule = table.get("rrule", "")
    if rule:
        check_rule(rule, "rrule")
    return Schedule(start, length, all_day, rule)


def read_change(table: Any, states: dict[str, str]) -> Change:
    """Return a `[[changes]]` table as a Change, or raise ShapeError naming the key."""
    _known(table, {"on", "status", "start", "days", "place", "note"})
    on = table.get("on")
    if isinstance(on, str):
        check_rule(on, "on")
    elif not isinstance(on, date) or isinstance(on, datetime):
        raise ShapeError("on", "is neither a date nor a rule such as FREQ=MONTHLY;BYDAY=2MO")
    if table.get("status") not in (Status.CANCELLED, Status.MOVED):
        raise ShapeError("status", "is neither cancelled nor moved")
    place = table.get("place", "")
    if not isinstance(place, str):
        raise ShapeError("place", "is not the id of a place")
    return Change(
        on,
        Status(table["status"]),
        _clock(table.get("start")),
        _whole(table.get("days", 0), "days", range(-60, 61)),
        place,
        read_text(with_states(table.get("note", {}), states), "note", []),
    )


def with_states(text: Any, states: dict[str, str]) -> Any:
    """Return a text's table with the record's states given to phrases that have none of their own."""
    if not isinstance(text, dict):
        return text
    return {
        language: {"text": phrase.strip(), "state": states[language]}
        if isinstance(phrase, str) and language in states
        else phrase.strip()
        if isinstance(phrase, str)
        else phrase
        for language, phrase in text.items()
    }


def read_duration(written: Any) -> timedelta:
    """Return an ISO 8601 duration of days, hours and minutes, such as PT1H30M."""
    found = _DURATION.fullmatch(written) if isinstance(written, str) else None
    if found is None:
        raise ShapeError("duration", "is not a duration such as PT1H30M")
    days, hours, minutes = (int(part or 0) for part in found.groups())
    length = timedelta(days=days, hours=hours, minutes=minutes)
    if not timedelta(0) < length <= LONGEST:
        raise ShapeError("duration", "is not between a minute and a year")
    return length


def check_rule(written: Any, key: str) -> None:
    """Raise ShapeError unless `written` is a recurrence rule of whole days that dateutil understands."""
    if not isinstance(written, str) or _FREQUENCY.search(written) is None or "\n" in written:
        raise ShapeError(key, "is not a rule with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY")
    if re.search(r"BY(HOUR|MINUTE|SECOND)", written):
        raise ShapeError(key, "speaks of hours; the time of day belongs into start")
    try:
        rrulestr(written, dtstart=datetime(2026, 1, 1))
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise ShapeError(key, f"is not a rule of RFC 5545 ({error})") from error


def _start(value: Any, *, all_day: bool) -> datetime:
    if isinstance(value, datetime):
        if value.tzinfo is not None:
            raise ShapeError("start", "has an offset; write the local time alone")
        found = datetime.combine(value.date(), time()) if all_day else value
    elif isinstance(value, date) and all_day:
        found = datetime.combine(value, time())
    else:
        raise ShapeError("start", "is not a local time such as 2026-01-07T16:00:00")
    if found.year not in YEARS:
        raise ShapeError("start", f"is not between {YEARS[0]} and {YEARS[-1]}")
    return found


def _clock(value: Any) -> time | None:
    if value is None or isinstance(value, time):
        return value
    try:
        return time.fromisoformat(value)
    except (TypeError, ValueError):
        raise ShapeError("start", 'is not a time of day such as "17:00"') from None


def _whole(value: Any, key: str, allowed: range) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value not in allowed:
        raise ShapeError(key, f"is not a whole number from {allowed[0]} to {allowed[-1]}")
    return value


def _known(table: Any, allowed: set[str]) -> None:
    if not isinstance(table, dict):
        raise ShapeError("", "is not a table")
    for key in table:
        if key not in allowed:
            raise ShapeError(key, f"is not known here; known are {', '.join(sorted(allowed))}")
