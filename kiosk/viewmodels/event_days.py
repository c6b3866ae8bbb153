"""The days and weeks a visitor may choose in the event list: fourteen days, four times seven, or all."""

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.i18n.formats import Formats

DAYS = 14
WEEKS = 4
WEEK = timedelta(days=7)
FAR = timedelta(days=3650)
SPANS = ("day", "week", "all")


@dataclass(frozen=True, slots=True)
class DayChip:
    """One day; `key` in ISO form, `number` within the month."""

    key: str
    weekday: str
    number: str
    spoken: str
    days_ahead: int
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class WeekChip:
    """Seven days; `key` is the first of them."""

    key: str
    title: str
    count: int
    chosen: bool


def chosen_day(kept: str, today: date, counts: dict[date, int]) -> date:
    """Return the day a visitor chose, else the first that has anything, else today."""
    strip = [today + timedelta(days=n) for n in range(DAYS)]
    if kept:
        day = date.fromisoformat(kept)
        if today <= day < today + WEEKS * WEEK:
            return min(day, strip[-1])
    return next((day for day in strip if counts.get(day)), today)


def chosen_week(kept: str, today: date) -> date:
    """Return the first day of the chosen week: today, or as many times seven days later."""
    weeks = (date.fromisoformat(kept) - today).days // 7 if kept else 0
    return today + max(0, min(WEEKS - 1, weeks)) * WEEK


def next_day(chosen: date, counts: dict[date, int]) -> date | None:
    """Return the first day after the chosen one that has anything."""
    return min((day for day, number in counts.items() if number and day > chosen), default=None)


def day_chips(formats: Formats, today: date, counts: dict[date, int], chosen: date) -> list[DayChip]:
    """Return the strip of days."""
    return [
        DayChip(
            key=day.isoformat(),
            weekday=formats.weekday_short(day),
            number=str(day.day),
            spoken=formats.day(day, heading=True),
            days_ahead=ahead,
            count=counts.get(day, 0),
            chosen=day == chosen,
        )
        for ahead in range(DAYS)
        for day in [today + timedelta(days=ahead)]
    ]


def week_chips(formats: Formats, counts: dict[date, int], chosen: date) -> list[WeekChip]:
    """Return one chip for each first day of a week in `counts`."""
    return [
        WeekChip(first.isoformat(), formats.days(first, first + timedelta(days=6)), number, first == chosen)
        for first, number in counts.items()
    ]
