"""When a visitor's session ends by itself: a pure state machine over a monotonic clock."""

import math
from dataclasses import dataclass
from enum import Enum


class Phase(Enum):
    """Where a session stands: somebody is here, a warning is shown, or nobody is."""

    PRESENT = "present"
    WARNING = "warning"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds without a sign of life before the warning, while reading and typing, and its own length."""

    reading: float = 60
    typing: float = 120
    warning: float = 30


class Idle:
    """Counts from the last sign of life: touch, key, playing media. Times are monotonic seconds."""

    def __init__(self, limits: Limits, now: float) -> None:
        self.limits = limits
        self._last = now
        self._typing = False
        self._busy: set[str] = set()

    def presence(self, now: float, *, typing: bool = False) -> None:
        """Somebody did something; typing grants the longer time."""
        self._last = now
        self._typing = typing

    def hold(self, reason: str) -> None:
        """Media or a job that counts as presence began."""
        self._busy.add(reason)

    def release(self, reason: str, now: float) -> None:
        """It ended; the time to leave starts now."""
        self._busy.discard(reason)
        self._last = now

    def silence(self, now: float) -> float:
        """Return the seconds since the last sign of life."""
        return now - self._last

    def phase(self, now: float) -> Phase:
        """Return where the session stands at `now`."""
        left = self._left(now)
        if left > self.limits.warning:
            return Phase.PRESENT
        return Phase.WARNING if left > 0 else Phase.OVER

    def seconds_left(self, now: float) -> int:
        """Return the whole seconds until the session ends; the longest time while something plays."""
        left = self._left(now)
        return max(0, math.ceil(left)) if math.isfinite(left) else math.ceil(self.limits.typing)

    def _left(self, now: float) -> float:
        if self._busy:
            return math.inf
        allowed = self.limits.typing if self._typing else self.limits.reading
        return self._last + allowed + self.limits.warning - now
