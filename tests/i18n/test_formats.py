"""Dates, numbers and lists in every language, isolates, sorting."""

import subprocess
import sys
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n.bidi import isolate, isolate_ltr, strip_isolates
from kiosk.i18n.collation import sort_key
from kiosk.i18n.formats import Formats

LOCALES = ("de_DE", "en_GB", "tr_TR", "ar_SY", "uk_UA", "pl_PL", "ru_RU")
DAY = date(2026, 1, 7)


@pytest.mark.parametrize(
    ("locale", "day", "short", "full", "month"),
    [
        ("de_DE", "Mittwoch, 7. Januar", "7. Januar", "Mittwoch, 7. Januar 2026", "Januar 2026"),
        ("en_GB", "Wednesday 7 January", "7 January", "Wednesday, 7 January 2026", "January 2026"),
        ("tr_TR", "7 Ocak Çarşamba", "7 Ocak", "7 Ocak 2026 Çarşamba", "Ocak 2026"),
        (
            "ar_SY",
            "الأربعاء، 7 كانون الثاني",
            "7 كانون الثاني",
            "الأربعاء، 7 كانون الثاني 2026",
            "كانون الثاني 2026",
        ),
        ("uk_UA", "середа, 7 січня", "7 січня", "середа, 7 січня 2026 р.", "Січень 2026 р."),
        ("pl_PL", "środa, 7 stycznia", "7 stycznia", "środa, 7 stycznia 2026", "Styczeń 2026"),
        ("ru_RU", "среда, 7 января", "7 января", "среда, 7 января 2026 г.", "Январь 2026 г."),
    ],
)
def test_dates(locale: str, day: str, short: str, full: str, month: str) -> None:
    formats = Formats(locale)
    told = formats.day(DAY), formats.short_day(DAY), formats.full_date(DAY), formats.month(DAY)
    assert tuple(text.replace("\u202f", " ") for text in told) == (day, short, full, month)


def test_a_heading_and_a_lone_weekday_begin_with_a_capital() -> None:
    assert Formats("uk_UA").day(DAY, heading=True) == "Середа, 7 січня"
    assert Formats("pl_PL").weekday(DAY) == "Środa"
    assert Formats("de_DE").weekday_short(DAY) == "Mi"


@pytest.mark.parametrize(
    ("locale", "within_month", "within_year", "over_new_year"),
    [
        ("de_DE", "7.–9. Januar", "7. Januar – 3. Februar", "7. Januar 2026 – 3. Februar 2027"),
        ("en_GB", "7–9 January", "7 January – 3 February", "7 January 2026 – 3 February 2027"),
        ("pl_PL", "7–9 stycznia", "7 stycznia–3 lutego", "7 stycznia 2026–3 lutego 2027"),
        ("ar_SY", "7–9 كانون الثاني", "7 كانون الثاني – 3 شباط", "7 كانون الثاني 2026 – 3 شباط 2027"),
    ],
)
def test_ranges_say_nothing_twice(
    locale: str, within_month: str, within_year: str, over_new_year: str
) -> None:
    formats = Formats(locale)
    ends = date(2026, 1, 9), date(2026, 2, 3), date(2027, 2, 3)
    told = [formats.days(DAY, end).replace("\u2009", " ").replace("\u00a0", " ") for end in ends]
    assert told == [within_month, within_year, over_new_year]


def test_a_range_of_one_day_is_a_date_and_the_year_comes_when_asked() -> None:
    formats = Formats("de_DE")
    assert formats.days(DAY, DAY) == "7. Januar"
    assert formats.days(DAY, DAY, year=True) == formats.date(DAY) == "7. Januar 2026"
    assert formats.days(DAY, date(2026, 1, 9), year=True) == "7.–9. Januar 2026"


@pytest.mark.parametrize("locale", LOCALES)
def test_times_have_24_hours_and_latin_digits(locale: str) -> None:
    formats = Formats(locale)
    assert formats.time(time(18, 5)) == "18:05"
    assert formats.times(datetime(2026, 1, 7, 9, 30), datetime(2026, 1, 7, 20)) == "09:30–20:00"


def test_times_and_prices_do_not_turn_round_in_arabic() -> None:
    formats = Formats("ar_SY", right_to_left=True)
    assert formats.time(time(18, 5)) == "\u206618:05\u2069"
    assert formats.times(time(18), time(20)) == "\u206618:00–20:00\u2069"
    assert formats.money(3.5).startswith("\u2068")


@pytest.mark.parametrize("locale", LOCALES)
@given(
    day=st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    days=st.integers(0, 900),
    number=st.floats(-1e9, 1e9),
    minutes=st.integers(0, 100_000),
)
def test_digits_are_always_latin_and_nothing_breaks(
    locale: str, day: date, days: int, number: float, minutes: int
) -> None:
    formats = Formats(locale)
    told = [formats.full_date(day), formats.days(day, day + timedelta(days)), formats.number(number)]
    told += [formats.money(number), formats.percent(number), formats.duration(timedelta(minutes=minutes))]
    for text in told:
        assert text
        assert "\n" not in text
        assert all(letter in "0123456789" for letter in text if letter.isdigit())


def test_numbers_prices_and_durations() -> None:
    german = Formats("de_DE")
    assert german.number(1234.5) == "1.234,5"
    assert german.money(3.5) == "3,50\u00a0€"
    assert german.percent(0.25) == "25\u00a0%"
    assert german.duration(timedelta(hours=1, minutes=30)) == "1 Stunde, 30 Minuten"
    assert german.duration(timedelta()) == "0 Minuten"
    assert "€" in Formats("uk_UA").money(3.5)
    assert Formats("ar_SY").duration(timedelta(hours=2)) == "ساعتان"


def test_lists() -> None:
    german = Formats("de_DE")
    assert german.listing([]) == ""
    assert german.listing(["A"]) == "A"
    assert german.listing(["A", "B", "C"]) == "A, B und C"
    assert german.choice(["A", "B"]) == "A oder B"


@pytest.mark.parametrize("locale", LOCALES)
def test_lists_of_any_length_name_every_item(locale: str) -> None:
    formats = Formats(locale)
    for count in range(1, 6):
        items = [f"<{index}>" for index in range(count)]
        for told in (formats.listing(items), formats.choice(items)):
            assert all(item in told for item in items)


def test_babel_is_loaded_at_first_use_only() -> None:
    code = (
        "import sys, datetime; from kiosk.i18n.formats import Formats; f = Formats('de_DE');"
        "f.time(datetime.time(9)); early = 'babel' in sys.modules;"
        "f.number(1); print(early, 'babel' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


@given(st.text())
def test_isolates_come_off_again(text: str) -> None:
    plain = strip_isolates(text)
    assert strip_isolates(isolate(plain)) == strip_isolates(isolate_ltr(plain)) == plain


def test_sorting_follows_the_language() -> None:
    assert sorted(["Zebra", "Ärzte", "Apfel", "Öl"], key=sort_key("de_DE")) == [
        "Apfel",
        "Ärzte",
        "Öl",
        "Zebra",
    ]
    assert sorted(["Saal 10", "Saal 2"], key=sort_key("de_DE")) == ["Saal 2", "Saal 10"]
    assert sorted(["ı", "i", "h", "ç", "d", "c"], key=sort_key("tr_TR")) == ["c", "ç", "d", "h", "ı", "i"]
    assert sorted(["Ї", "І", "Ґ", "Г", "Д"], key=sort_key("uk_UA")) == ["Г", "Ґ", "Д", "І", "Ї"]
    assert sorted(["Łódź", "Lublin", "Mława"], key=sort_key("pl_PL")) == ["Lublin", "Łódź", "Mława"]
