"""Dates, times, numbers and lists as a language writes them: Latin digits and 24 hours everywhere.

In a right-to-left language, what must not be turned round (times, prices) comes in isolates.
Results contain no line breaks. Babel is loaded at the first call that needs it.
"""

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.i18n.bidi import isolate, isolate_ltr

if TYPE_CHECKING:
    from kiosk.i18n.cldr import Cldr


class Formats:
    """The formats of one locale, such as `de_DE` or `ar_SY`."""

    def __init__(self, locale: str, right_to_left: bool = False) -> None:
        self._name = locale
        self._right_to_left = right_to_left

    @cached_property
    def _cldr(self) -> "Cldr":
        from kiosk.i18n.cldr import Cldr  # noqa: PLC0415, loads Babel, which the first frame does not need

        return Cldr(self._name)

    def day(self, day: dt.date, heading: bool = False) -> str:
        """Return "Mittwoch, 7. Januar"; as a heading it begins with a capital in every language."""
        text = self._cldr.date("day", day)
        return self._cldr.capitalized(text) if heading else text

    def short_day(self, day: dt.date) -> str:
        """Return "7. Januar"."""
        return self._cldr.date("short_day", day)

    def date(self, day: dt.date) -> str:
        """Return "7. Januar 2026"."""
        return self._cldr.date("date", day)

    def full_date(self, day: dt.date) -> str:
        """Return "Mittwoch, 7. Januar 2026"."""
        return self._cldr.date("full_date", day)

    def month(self, day: dt.date) -> str:
        """Return "Januar 2026", capitalised to stand alone."""
        return self._cldr.capitalized(self._cldr.date("month", day))

    def weekday(self, day: dt.date) -> str:
        """Return "Mittwoch", capitalised to stand alone."""
        return self._cldr.capitalized(self._cldr.date("weekday", day))

    def weekday_short(self, day: dt.date) -> str:
        """Return "Mi", capitalised to stand alone."""
        return self._cldr.capitalized(self._cldr.date("weekday_short", day))

    def days(self, first: dt.date, last: dt.date, year: bool = False) -> str:
        """Return "7.–9. Januar"; with the year when asked, or when the years differ."""
        return self._cldr.days(first, last, year)

    def time(self, moment: dt.time | dt.datetime) -> str:
        """Return "18:05"."""
        return self._left_to_right(_clock(moment))

    def times(self, start: dt.time | dt.datetime, end: dt.time | dt.datetime) -> str:
        """Return "18:30–20:00"."""
        return self._left_to_right(f"{_clock(start)}–{_clock(end)}")

    def number(self, value: float) -> str:
        """Return "1.234,5"."""
        return self._cldr.number(value)

    def money(self, value: float, currency: str = "EUR") -> str:
        """Return "3,50 €"."""
        text = self._cldr.money(value, currency)
        return isolate(text) if self._right_to_left else text

    def percent(self, share: float) -> str:
        """Return "25 %" for 0.25."""
        return self._cldr.percent(share)

    def listing(self, items: Sequence[str]) -> str:
        """Return "A, B und C"; nothing for no items."""
        return self._cldr.listing(items, "standard")

    def choice(self, items: Sequence[str]) -> str:
        """Return "A, B oder C"; nothing for no items."""
        return self._cldr.listing(items, "or")

    def duration(self, span: dt.timedelta) -> str:
        """Return "1 Stunde, 30 Minuten", in whole minutes."""
        return self._cldr.duration(span)

    def _left_to_right(self, text: str) -> str:
        return isolate_ltr(text) if self._right_to_left else text


def _clock(moment: dt.time | dt.datetime) -> str:
    return f"{moment.hour:02}:{moment.minute:02}"
