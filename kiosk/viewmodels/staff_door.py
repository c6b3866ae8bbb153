"""The lock of the staff door as the page needs it: it never raises, a broken one says so.

Importing this imports argon2, and a door reads its file when it is made: do both in a
thread, when somebody knocks.
"""

import logging
from pathlib import Path

from kiosk.domain.clock import Clock
from kiosk.store.staff import Entry, Staff, StaffError

CHOOSE, AGAIN, ENTER, OPEN, BROKEN = "choose", "again", "enter", "open", "broken"

log = logging.getLogger(__name__)


class Door:
    """`state` is choose (there is no PIN yet), enter or broken."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.state = BROKEN
        self._staff: Staff | None = None
        try:
            self._staff = Staff(path, clock)
            self.state = ENTER if self._staff.is_set() else CHOOSE
        except StaffError as error:
            self._break(error)

    def wait_s(self) -> int:
        """Return for how many seconds the next try is not looked at."""
        return self._staff.wait_s() if self._staff else 0

    async def choose(self, pin: str) -> bool:
        """Choose the first PIN."""
        if self._staff is None:
            return False
        try:
            await self._staff.choose(pin)
        except StaffError as error:
            self._break(error)
            return False
        self.state = ENTER
        return True

    async def enter(self, pin: str) -> Entry:
        """Try a PIN."""
        if self._staff is None:
            return Entry(ok=False)
        try:
            return await self._staff.enter(pin)
        except StaffError as error:
            self._break(error)
            return Entry(ok=False)

    def _break(self, error: StaffError) -> None:
        log.error("the staff door cannot be used: %s", error)
        self.state = BROKEN
