"""Writes a state's public holidays into opening hours, whose library knows the nation's alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_QUOTED = re.compile(r'("[^"]*")')
_RULE = re.compile(r"(\s*\|\|\s*|\s*;\s*)")
_ADDED = re.compile(
    r"(?:(?<=\d\d:\d\d)|(?<=\d\d:\d\d\+)|(?<=off)|(?<=closed)|(?<=open)|(?<=\"))(\s*,\s*)(?=[A-Z])"
)
_DAY = r"(?:(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:\s*-\s*(?:Mo|Tu|We|Th|Fr|Sa|Su))?(?:\[[^\]]*\])?|PH|SH)"
_SELECTOR = re.compile(rf"^\s*(?:{_DAY}\s*,\s*)*PH(?:\s*,\s*{_DAY})*\s*:?(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Calendar:
    """What opening hours need to know of their place: time zone, ISO country, the state's holidays."""

    timezone: str = "Europe/Berlin"
    country: str = "DE"
    holidays: tuple[date, ...] = ()


def mentions(hours: str, word: str) -> bool:
    """Return whether opening hours speak of PH or SH outside of comments."""
    return any(re.search(rf"\b{word}\b", part) for part in _QUOTED.split(hours)[::2])


def with_dates(hours: str, dates: Sequence[date]) -> str:
    """Return `hours` with each rule for PH followed by the same rule for `dates`.

    The copy stands directly behind its rule, so that later rules override it as they override PH. Rules that
    tie PH to something more (a month, an offset) are left as they are: they hold for the nation's days only.
    """
    if not dates or not mentions(hours, "PH"):
        return hours
    days = ",".join(f"{day.year} {MONTHS[day.month - 1]} {day.day}" for day in dates)
    parts = [piece for whole in _split(_RULE, hours) for piece in _split(_ADDED, whole)]
    written: list[str] = []
    for number in range(0, len(parts), 2):
        separator, rule = parts[number - 1] if number else "", parts[number]
        written += [separator, rule]
        copy, changed = _SELECTOR.subn(days, rule, count=1)
        if changed and separator.strip() != "||":
            written += [separator if separator.strip() == "," else "; ", copy]
    return "".join(written)


def _split(separator: re.Pattern[str], hours: str) -> list[str]:
    """Return rules and separators in turn, not cutting inside quotes."""
    kept: list[str] = []

    def hide(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f'"{len(kept) - 1}"'

    pieces = separator.split(_QUOTED.sub(hide, hours))
    return [_QUOTED.sub(lambda found: kept[int(found[0].strip('"'))], piece) for piece in pieces]
