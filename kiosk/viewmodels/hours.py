"""Opening hours of the coming week as rows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

from kiosk.domain.hours import Day, HoursState, week
from kiosk.viewmodels.sources import Sources


@dataclass(frozen=True, slots=True)
class HoursRow:
    """One day: its name, its times (empty: closed), a remark, and whether it is today."""

    day: str
    times: str
    appointment: bool
    comment: str
    today: bool


def week_rows(sources: Sources, language: str, hours: str) -> list[HoursRow]:
    """Return seven rows from today on; none when there are no hours or the clock cannot be believed."""
    if not hours or not sources.clock_is_right():
        return []
    today = sources.local_now().date()
    days = week(hours, today, sources.content.channel.calendar)
    formats = sources.formats_of(language)
    return [_row(day, formats.weekday(day.date), formats.times, today=day.date == today) for day in days]


def _row(day: Day, name: str, times: Callable[[time, time], str], *, today: bool) -> HoursRow:
    spans = [span for span in day.spans if span.state is not HoursState.CLOSED]
    return HoursRow(
        day=name,
        times=", ".join(times(span.start, span.end) for span in spans),
        appointment=any(span.state is HoursState.APPOINTMENT for span in spans),
        comment=day.comment or next((span.comment for span in spans if span.comment), ""),
        today=today,
    )
