"""The staff PIN: chosen at the first start, kept as an argon2id hash, slow to guess.

There is no default PIN. After TRIES wrong ones the door is locked for 30 s, and for twice as long after each
further one, at most 15 minutes; the right one forgets them all. A try is on disk before it is looked at, so
neither a restart nor a pulled plug gives one for free. Within a run the lock is timed by the monotonic clock;
a new run takes the rest from the wall clock, but never more than the whole lock, so that a wrong clock shuts
nobody out. A forgotten PIN: somebody who may log in to the machine deletes the file.
"""

import asyncio
import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from math import ceil
from pathlib import Path

import argon2

from kiosk.domain.clock import Clock, SystemClock
from kiosk.store.private import NewerSchemaError, open_private

VERSION = 1
TRIES = 5
FIRST_LOCK_S = 30.0
LONGEST_LOCK_S = 15 * 60.0
HASHER = argon2.PasswordHasher(
    time_cost=2, memory_cost=19 * 1024, parallelism=1
)  # as OWASP advises: 50 ms here
PIN = re.compile(r"[0-9]{6,12}")


class StaffError(Exception):
    """The PIN cannot be set or checked."""


class PinError(StaffError):
    """Not a PIN: it has 6 to 12 digits."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Whether the door opens; if not, seconds until the next try counts, and tries left before a lock."""

    ok: bool
    wait_s: int = 0
    left: int = 0


class Staff:
    """The door of one kiosk; for any thread. All deeds raise StaffError when the file cannot be used."""

    def __init__(
        self, path: Path, clock: Clock | None = None, hasher: argon2.PasswordHasher = HASHER
    ) -> None:
        """Take the file, created if missing, and in tests another clock and a faster hash."""
        self._path = path
        self._clock = clock or SystemClock()
        self._hasher = hasher
        self._turn = threading.Lock()
        with self._file() as base:
            wrong, until = base.execute("SELECT wrong, locked_until FROM door").fetchone()
        left = float(until) - self._clock.now().timestamp()
        self._open_at: float = self._clock.monotonic() + max(0.0, min(left, _lock_s(wrong)))

    def is_set(self) -> bool:
        """Return whether a PIN was chosen."""
        with self._file() as base:
            return bool(base.execute("SELECT hash IS NOT NULL FROM door").fetchone()[0])

    def wait_s(self) -> int:
        """Return for how many seconds the door is still locked; no disk is read."""
        return max(0, ceil(self._open_at - self._clock.monotonic()))

    def set_pin(self, pin: str) -> None:
        """Choose the first PIN (takes about 50 ms). Raises PinError, and StaffError if there is one."""
        if not PIN.fullmatch(pin):
            raise PinError("a PIN has 6 to 12 digits")
        made = self._hasher.hash(pin)
        with self._file() as base:
            if base.execute("UPDATE door SET hash = ? WHERE hash IS NULL", (made,)).rowcount != 1:
                raise StaffError("there is a PIN already")

    def verify(self, pin: str) -> Entry:
        """Try a PIN (takes about 50 ms). While the door is locked nothing is looked at or counted."""
        with self._turn:
            if wait_s := self.wait_s():
                return Entry(ok=False, wait_s=wait_s)
            made, wrong = self._count_a_try()
            if not self._matches(made, pin):
                self._open_at = self._clock.monotonic() + _lock_s(wrong)
                return Entry(ok=False, wait_s=self.wait_s(), left=max(0, TRIES - wrong))
            with self._file() as base:
                base.execute("UPDATE door SET wrong = 0, locked_until = 0")
            return Entry(ok=True, left=TRIES)

    async def choose(self, pin: str) -> None:
        """Do `set_pin` without holding up the screen."""
        await asyncio.to_thread(lambda: self.set_pin(pin))  # a closure: event loops log arguments

    async def enter(self, pin: str) -> Entry:
        """Do `verify` without holding up the screen."""
        return await asyncio.to_thread(lambda: self.verify(pin))

    def _count_a_try(self) -> tuple[str, int]:
        """Count a try as wrong and lock for it, before it is looked at; return the hash and the count."""
        with self._file() as base:
            made, wrong = base.execute("SELECT hash, wrong + 1 FROM door").fetchone()
            if made is None:
                raise StaffError("no PIN was chosen yet")
            until = self._clock.now().timestamp() + _lock_s(wrong)
            base.execute("UPDATE door SET wrong = ?, locked_until = ?", (wrong, until))
        return str(made), int(wrong)

    def _matches(self, made: str, pin: str) -> bool:
        try:
            return PIN.fullmatch(pin) is not None and self._hasher.verify(made, pin)
        except argon2.exceptions.VerifyMismatchError:
            return False
        except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError) as error:
            raise StaffError("the stored PIN cannot be read") from error

    @contextmanager
    def _file(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(open_private(self._path, VERSION)) as base, base:
                base.execute("BEGIN IMMEDIATE")
                yield base
        except (sqlite3.Error, OSError, NewerSchemaError) as error:
            raise StaffError(f"the staff file cannot be used: {error}") from error


def _lock_s(wrong: int) -> float:
    """Return how long so many wrong tries in a row lock the door."""
    if wrong < TRIES:
        return 0.0
    return min(LONGEST_LOCK_S, FIRST_LOCK_S * 2.0 ** min(wrong - TRIES, 10))
