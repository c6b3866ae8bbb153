"""Series become dates in local time, over daylight saving, changes and rules without end."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.channel.expand import MOST, expand, unmatched
from kiosk.channel.schedule import Change, Schedule, check_rule, read_change, read_duration, read_schedule
from kiosk.domain.records import Status
from kiosk.domain.shapes import ShapeError

BERLIN = ZoneInfo("Europe/Berlin")
WEDNESDAYS = Schedule(datetime(2026, 1, 7, 16), timedelta(minutes=90), rule="FREQ=WEEKLY;BYDAY=WE")


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=BERLIN)  # type: ignore[misc, arg-type]  # year to minute


def test_four_in_the_afternoon_stays_four_all_year() -> None:
    found = expand([WEDNESDAYS], [], BERLIN, date(2026, 1, 1), date(2026, 12, 31))
    assert {occurrence.start.time() for occurrence in found} == {time(16)}
    assert {occurrence.start.utcoffset() for occurrence in found} == {timedelta(hours=1), timedelta(hours=2)}
    assert all(occurrence.end - occurrence.start == timedelta(minutes=90) for occurrence in found)
    assert len(found) == 52


def test_the_hour_left_out_is_moved_on() -> None:
    night = Schedule(datetime(2026, 3, 29, 2, 30), timedelta(hours=1))
    (found,) = expand([night], [], BERLIN, date(2026, 3, 29), date(2026, 3, 29))
    assert found.start == local(2026, 3, 29, 3, 30)
    assert found.end == local(2026, 3, 29, 4, 30)


def test_whole_days_end_at_midnight_and_are_found_on_each() -> None:
    fair = Schedule(datetime(2026, 10, 24), timedelta(days=3), all_day=True)
    (found,) = expand([fair], [], BERLIN, date(2026, 10, 26), date(2026, 11, 1))
    assert (found.start, found.end) == (local(2026, 10, 24), local(2026, 10, 27))
    assert expand([fair], [], BERLIN, date(2026, 10, 27), date(2026, 11, 1)) == ()


def test_cancelled_dates_stay_and_say_so() -> None:
    changes = [Change(date(2026, 12, 23), Status.CANCELLED)]
    found = expand([WEDNESDAYS], changes, BERLIN, date(2026, 12, 16), date(2026, 12, 31))
    assert [occurrence.status for occurrence in found] == ["scheduled", "cancelled", "scheduled"]


def test_moved_dates_tell_where_they_were() -> None:
    change = Change(date(2026, 12, 23), Status.MOVED, time(17, 30), days=-1, place="stadtlabor")
    (found,) = expand([WEDNESDAYS], [change], BERLIN, date(2026, 12, 22), date(2026, 12, 23))
    assert (found.start, found.end) == (local(2026, 12, 22, 17, 30), local(2026, 12, 22, 19))
    assert (found.was, found.place, found.status) == (local(2026, 12, 23, 16), "stadtlabor", "moved")


def test_a_date_moved_into_view_from_outside_is_seen() -> None:
    change = Change(date(2026, 12, 23), Status.MOVED, days=13)
    found = expand([WEDNESDAYS], [change], BERLIN, date(2027, 1, 5), date(2027, 1, 5))
    assert [occurrence.was for occurrence in found] == [local(2026, 12, 23, 16)]
    found = expand([WEDNESDAYS], [change], BERLIN, date(2026, 12, 23), date(2026, 12, 29))
    assert found == ()


def test_rules_change_every_date_they_hit_and_count_from_the_series_start() -> None:
    change = Change("FREQ=WEEKLY;INTERVAL=4;BYDAY=WE", Status.CANCELLED)
    found = expand([WEDNESDAYS], [change], BERLIN, date(2026, 3, 1), date(2026, 4, 30))
    cancelled = [occurrence.start.date() for occurrence in found if occurrence.status is Status.CANCELLED]
    assert cancelled == [date(2026, 3, 4), date(2026, 4, 1), date(2026, 4, 29)]


def test_two_schedules_never_give_one_start_twice() -> None:
    found = expand([WEDNESDAYS, WEDNESDAYS], [], BERLIN, date(2026, 1, 7), date(2026, 1, 14))
    assert len(found) == 2


def test_a_series_is_capped() -> None:
    daily = Schedule(datetime(2020, 1, 1, 10), timedelta(hours=1), rule="FREQ=DAILY")
    assert len(expand([daily], [], BERLIN, date(2020, 1, 1), date(2030, 1, 1))) == MOST


def test_changes_that_hit_nothing_are_told() -> None:
    hit, missed = Change(date(2026, 1, 7), Status.CANCELLED), Change(date(2026, 1, 8), Status.CANCELLED)
    assert list(unmatched([WEDNESDAYS], [hit, missed], date(2026, 1, 1))) == [missed]


@given(
    st.sampled_from(
        ["DAILY", "WEEKLY;BYDAY=MO,SU", "MONTHLY;BYDAY=-1FR", "YEARLY;BYYEARDAY=-8,1", "WEEKLY;INTERVAL=3"]
    ),
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)).map(lambda value: value.replace(microsecond=0)),
    st.integers(1, 3000),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.integers(0, 60),
)
def test_every_occurrence_touches_the_window(
    rule: str, start: datetime, minutes: int, first: date, days: int
) -> None:
    schedule = Schedule(start, timedelta(minutes=minutes), rule=f"FREQ={rule}")
    last = first + timedelta(days=days)
    found = expand([schedule], [], BERLIN, first, last)
    begin, stop = (datetime.combine(day, time(), BERLIN) for day in (first, last + timedelta(days=1)))
    assert all(begin < each.end and each.start < stop and each.start < each.end for each in found)
    assert list(found) == sorted(found, key=lambda each: each.start)


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ({}, "start"),
        ({"start": "heute"}, "start"),
        ({"start": datetime(1800, 1, 1), "duration": "PT1H"}, "start"),
        ({"start": date(2026, 1, 1), "duration": "PT1H"}, "start"),
        ({"start": local(2026, 1, 1), "duration": "PT1H"}, "start"),
        ({"start": datetime(2026, 1, 1)}, "duration"),
        ({"start": datetime(2026, 1, 1), "duration": "1 Stunde"}, "duration"),
        ({"start": datetime(2026, 1, 1), "duration": "PT0M"}, "duration"),
        ({"start": date(2026, 1, 1), "all_day": True, "days": 0}, "days"),
        ({"start": datetime(2026, 1, 1), "duration": "PT1H", "rrule": "FREQ=SECONDLY"}, "rrule"),
        ({"start": datetime(2026, 1, 1), "duration": "PT1H", "rrule": "FREQ=DAILY;BYHOUR=1"}, "rrule"),
        ({"start": datetime(2026, 1, 1), "duration": "PT1H", "rrule": "FREQ=WEEKLY;BYDAY=XX"}, "rrule"),
        ({"start": datetime(2026, 1, 1), "duration": "PT1H", "ende": 1}, "ende"),
    ],
)
def test_a_broken_schedule_names_its_key(table: dict[str, Any], key: str) -> None:
    with pytest.raises(ShapeError) as caught:
        read_schedule(table)
    assert caught.value.field == key


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ({"on": datetime(2026, 1, 1), "status": "moved"}, "on"),
        ({"on": "morgen", "status": "moved"}, "on"),
        ({"on": date(2026, 1, 1), "status": "scheduled"}, "status"),
        ({"on": date(2026, 1, 1), "status": "moved", "start": "25:00"}, "start"),
        ({"on": date(2026, 1, 1), "status": "moved", "days": 400}, "days"),
        ({"on": date(2026, 1, 1), "status": "moved", "note": "x"}, "note"),
    ],
)
def test_a_broken_change_names_its_key(table: dict[str, Any], key: str) -> None:
    with pytest.raises(ShapeError) as caught:
        read_change(table, {})
    assert caught.value.field == key


def test_durations() -> None:
    assert read_duration("PT1H30M") == timedelta(minutes=90)
    assert read_duration("P1DT2H") == timedelta(hours=26)


@given(st.text(max_size=40))
def test_any_rule_is_taken_or_refused(rule: str) -> None:
    try:
        check_rule("FREQ=DAILY;" + rule, "rrule")
    except ShapeError as error:
        assert error.field == "rrule"
