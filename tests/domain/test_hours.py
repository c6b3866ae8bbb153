"""Opening hours: now, until when, the week; over holidays, daylight saving and broken strings."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import hours
from kiosk.domain.holidays import Calendar, with_dates
from kiosk.domain.hours import Day, HoursState, Span

BERLIN = ZoneInfo("Europe/Berlin")
CORPUS_CHRISTI, ALL_SAINTS = date(2026, 6, 4), date(2026, 11, 1)
NRW = Calendar(holidays=(CORPUS_CHRISTI, ALL_SAINTS))
OFFICE = "Mo-Fr 10:00-18:00; PH off"


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("written", "now", "state", "until"),
    [
        (OFFICE, "2026-11-23T11:00", "open", "2026-11-23T18:00"),
        (OFFICE, "2026-11-23T18:00", "closed", "2026-11-24T10:00"),
        (OFFICE, "2026-05-01T12:00", "closed", "2026-05-04T10:00"),
        (OFFICE, "2026-06-04T11:00", "closed", "2026-06-05T10:00"),
        (OFFICE, "2026-03-29T02:30", "closed", "2026-03-30T10:00"),
        (OFFICE, "1970-06-03T11:00", "open", "1970-06-03T18:00"),
        (OFFICE, "2040-06-06T11:00", "open", "2040-06-06T18:00"),
        ("Mo-Su,PH 06:00-22:00", "2026-06-04T11:00", "open", "2026-06-04T22:00"),
        ("Mo-Fr 10:00-18:00, PH 12:00-13:00", "2026-11-01T12:30", "open", "2026-11-01T13:00"),
        ("PH off; Mo-Su 10:00-18:00", "2026-06-04T11:00", "open", "2026-06-04T18:00"),
        ('Mo-Fr 10:00-18:00 "nach Vereinbarung"', "2026-11-23T11:00", "appointment", "2026-11-23T18:00"),
        ("Mo 10:00-12:00; Mo[1] off", "2026-12-07T11:00", "closed", "2026-12-14T10:00"),
        ("Sa 22:00-03:00", "2026-10-25T02:30", "open", "2026-10-25T03:00"),
        ("24/7", "2026-11-23T11:00", "open", None),
        ("off", "2026-11-23T11:00", "closed", None),
        ("", "2026-11-23T11:00", "unknown", None),
        ("montags", "2026-11-23T11:00", "unknown", None),
        ("Mo-Fr 10:00-18:00" * 100, "2026-11-23T11:00", "unknown", None),
    ],
)
def test_status(written: str, now: str, state: str, until: str | None) -> None:
    found = hours.status(written, local(now), NRW)
    assert found.state == state
    assert found.until == (until and local(until))


def test_an_opening_in_the_hour_left_out_comes_after_it() -> None:
    found = hours.status("2026 Mar 29 02:30-05:00", local("2026-03-29T01:30"))
    assert found.until == local("2026-03-29T03:30")


def test_the_second_of_a_doubled_hour_is_after_now() -> None:
    now = local("2026-10-25T02:45")
    found = hours.status("2026 Oct 25 01:00-02:50", now.replace(fold=1))
    assert found.until is not None
    assert found.until > now.replace(fold=1)


def test_comments_tell_why() -> None:
    assert hours.status('off "Umbau"', local("2026-11-23T11:00")).comment == "Umbau"
    (day,) = hours.week('Mo-Su off "Umbau"', date(2026, 11, 23), days=1)
    assert day == Day(date(2026, 11, 23), (), "Umbau")


def test_the_week_has_each_day_with_its_spans() -> None:
    written = 'Mo 22:00-03:00; We 10:00-12:00,14:00-18:00; Fr 10:00-11:00 "nach Vereinbarung"; Sa 00:00-24:00'
    monday, tuesday, wednesday, _, friday, saturday, sunday = hours.week(written, date(2026, 11, 23))
    assert monday.spans == (Span(time(22), time(3)),)
    assert tuesday.spans == sunday.spans == ()
    assert wednesday.spans == (Span(time(10), time(12)), Span(time(14), time(18)))
    assert friday.spans == (Span(time(10), time(11), HoursState.APPOINTMENT, "nach Vereinbarung"),)
    assert saturday.spans == (Span(time(), time()),)


def test_always_open_is_open_every_day() -> None:
    days = hours.week("24/7", date(2026, 11, 23))
    assert [day.spans for day in days] == [(Span(time(), time()),)] * 7


def test_a_broken_week_is_empty() -> None:
    assert hours.week("nie", date(2026, 11, 23)) == ()


def test_holidays_stand_behind_their_rule_and_outside_quotes() -> None:
    assert with_dates('Mo-Fr,PH 10:00-18:00; PH off "zu; PH", PH 12:00-13:00', [ALL_SAINTS]) == (
        "Mo-Fr,PH 10:00-18:00; 2026 Nov 1 10:00-18:00; "
        'PH off "zu; PH"; 2026 Nov 1 off "zu; PH", PH 12:00-13:00, 2026 Nov 1 12:00-13:00'
    )


def test_rules_that_tie_holidays_to_a_month_are_left_alone() -> None:
    assert with_dates("Jan-Mar PH off", [ALL_SAINTS]) == "Jan-Mar PH off"


@pytest.mark.parametrize("written", ["Mo-Su 00:00-24:00", "24/7", "24/7; 2030 Jan 1 off"])
def test_hours_that_never_change_have_no_end_to_tell(written: str) -> None:
    now = local("2026-11-23T11:00")
    assert hours.status(written, now).until is None


PIECES = [
    "Mo",
    "Tu-Fr",
    "PH",
    "SH",
    "off",
    "10:00-12:00",
    "22:00-26:00",
    ";",
    ",",
    "||",
    '"x"',
    "2026",
    "Jun",
    "4",
]
PIECES += ["week", "1-53/2", "easter", "[1]", "unknown", "sunrise", "+", "-1 day"]


@given(
    st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join)),
    st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 28), timezones=st.just(BERLIN)),
)
def test_no_string_and_no_time_raises(written: str, now: datetime) -> None:
    hours.status(written, now, NRW)
    hours.week(written, now.date(), NRW)
    hours.problem(written)
