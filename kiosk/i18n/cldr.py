"""What Babel knows of a locale's dates, numbers and lists, in the shapes the kiosk shows.

Month names are always whole words, because the short ones of `ar_SY` are another country's. Digits are
always Latin. Only `formats` imports this module, late, since Babel costs a tenth of a second.
"""

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent
from babel.units import format_unit

_DIGITS = "latn"
_MEMORY = 4096


def _whole_words(pattern: str) -> str:
    """Turn short names of months and days in a CLDR pattern into whole ones."""
    pattern = re.sub(r"(?<![ML])([ML])\1\1(?![ML])", r"\1\1\1\1", pattern)
    return re.sub(r"(?<!E)E{1,3}(?!E)|(?<!c)c{1,3}(?!c)", "EEEE", pattern)


@lru_cache(_MEMORY)
def _formatted(locale: Locale, pattern: str, day: dt.date) -> str:
    return format_date(day, pattern, locale=locale)


class Cldr:
    """One locale's patterns, looked up once."""

    def __init__(self, name: str) -> None:
        self._locale = Locale.parse(name)
        skeletons = self._locale.datetime_skeletons
        self._patterns = {
            "day": _whole_words(skeletons["MMMEd"].pattern),
            "short_day": _whole_words(skeletons["MMMd"].pattern),
            "date": self._locale.date_formats["long"].pattern,
            "full_date": self._locale.date_formats["full"].pattern,
            "month": skeletons["yMMMM"].pattern,
            "weekday": "EEEE",
            "weekday_short": "ccc",
        }

    def date(self, shape: str, day: dt.date) -> str:
        """Return a date in one of the shapes named above."""
        return _formatted(self._locale, self._patterns[shape], day)

    def days(self, first: dt.date, last: dt.date, year: bool) -> str:
        """Return a range of days that says nothing twice: "7.–9. Januar"."""
        if first == last:
            return self.date("date" if year else "short_day", first)
        year = year or first.year != last.year
        differing = "y" if first.year != last.year else "M" if first.month != last.month else "d"
        patterns = self._locale.interval_formats["yMMMd" if year else "MMMd"][differing]
        days = (first, last)
        return "".join(
            _formatted(self._locale, _whole_words(pattern), day)
            for pattern, day in zip(patterns, days, strict=True)
        )

    def capitalized(self, text: str) -> str:
        """Return the text with a capital at its head, as this language writes it."""
        first = "İ" if text[:1] == "i" and self._locale.language in ("tr", "az") else text[:1].upper()
        return first + text[1:]

    def number(self, value: float) -> str:
        """Return a number with the locale's separators."""
        return format_decimal(value, locale=self._locale, numbering_system=_DIGITS)

    def money(self, value: float, currency: str) -> str:
        """Return a price; the euro always with its sign."""
        pattern = self._locale.currency_formats["standard"].pattern
        if currency == "EUR":
            pattern = pattern.replace("¤", "€")
        return format_currency(value, currency, pattern, locale=self._locale, numbering_system=_DIGITS)

    def percent(self, value: float) -> str:
        """Return a share of one in percent."""
        return format_percent(value, locale=self._locale, numbering_system=_DIGITS)

    def listing(self, items: Sequence[str], style: str) -> str:
        """Join items: style `standard` (and), `or`, or `unit` (no word between)."""
        return format_list(items, style=style, locale=self._locale) if items else ""  # type: ignore[arg-type]

    def duration(self, span: dt.timedelta) -> str:
        """Return the two greatest of days, hours and minutes that are not nought, in words."""
        minutes = round(span.total_seconds() / 60)
        parts = (("day", minutes // 1440), ("hour", minutes // 60 % 24), ("minute", minutes % 60))
        said = [self._unit(name, count) for name, count in parts if count][:2]
        return self.listing(said, "unit") or self._unit("minute", 0)

    def _unit(self, name: str, count: int) -> str:
        return format_unit(
            count, f"duration-{name}", length="long", locale=self._locale, numbering_system=_DIGITS
        )
