"""What of the calendar is asked for: days, the moment it is asked at, and filters, as SQL conditions."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.store.content import Content
from kiosk.store.dates import CHILDREN, FREE, STEP_FREE

SPAN = 'day BETWEEN ? AND ? AND "end" > ?'
ONCE = f"{SPAN} AND (first OR day = ?)"


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What a visitor asks for: within a topic any of the values, of the topics all."""

    fields: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    free: bool = False
    step_free: bool = False
    children: bool = False


ALL = EventFilter()


@dataclass(frozen=True, slots=True)
class Window:
    """Local days from `first` to `last`, both included, seen at the moment `now`."""

    now: datetime
    first: date
    last: date


def span(window: Window) -> tuple[str, str, float]:
    """Return the values that SPAN asks for: each day an occurrence touches."""
    return window.first.isoformat(), window.last.isoformat(), window.now.timestamp()


def once(window: Window) -> tuple[str, str, float, str]:
    """Return the values that ONCE asks for: each occurrence under its first day in the window."""
    return *span(window), window.first.isoformat()


def condition(begin: str, bits: dict[str, int]) -> str:
    """Return a condition that also wants one of each topic's bits."""
    return begin + " AND traits & ?" * len(bits)


def masks(content: Content, chosen: EventFilter) -> dict[str, int]:
    """Return for each topic asked for the bits of which one must be set; none where it is unknown."""
    asked = {
        "field": chosen.fields,
        "quarter": chosen.quarters,
        "language": chosen.languages,
        FREE: ("",) * chosen.free,
        STEP_FREE: ("",) * chosen.step_free,
        CHILDREN: ("",) * chosen.children,
    }
    return {
        topic: sum(content.traits.get((topic, value), 0) for value in set(values))
        for topic, values in asked.items()
        if values
    }
