"""The time as something that can be handed in, and whether a kiosk's clock can be believed."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

EARLY = timedelta(days=1)
LATE = timedelta(days=3653)


class Clock(Protocol):
    """What tells the time; tests hand in their own."""

    def now(self) -> datetime:
        """Return the present as an aware datetime."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back, whatever happens to the wall clock."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return the machine's monotonic seconds."""
        return time.monotonic()


def trusted(now: datetime, published: datetime) -> bool:
    """Return whether `now` can be true, given content published at `published`.

    A machine with a dead battery starts in 1970, one set by hand may be decades ahead. Content cannot be
    shown before it was made (a day is granted for wrong zones), nor is it still in use ten years later.
    While the clock is not trusted, pages show dates without "today", "open now" or time left.
    """
    return published - EARLY <= now <= published + LATE
