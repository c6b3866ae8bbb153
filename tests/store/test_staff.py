"""The staff door: no PIN by default, and guessing gets nobody anywhere, whatever they pull or set."""

import asyncio
import logging
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import argon2
import pytest
from typing_extensions import override

from kiosk.store.staff import Entry, PinError, Staff, StaffError

FAST = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
PIN = "470815"
WRONG = "000000"


class FakeClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 11, 23, 12, tzinfo=UTC)
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.seconds += seconds

    def restart(self) -> None:
        self.seconds = 3.0


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "staff.sqlite"


@pytest.fixture
def staff(path: Path, clock: FakeClock) -> Staff:
    made = Staff(path, clock, FAST)
    made.set_pin(PIN)
    return made


def guess(staff: Staff, times: int) -> Entry:
    """Guess so often, without waiting; return the last answer."""
    return [staff.verify(WRONG) for _ in range(times)][-1]


def test_there_is_no_pin_until_one_is_chosen(path: Path) -> None:
    staff = Staff(path)
    assert not staff.is_set()
    with pytest.raises(StaffError, match="no PIN was chosen"):
        staff.verify("000000")
    asyncio.run(staff.choose(PIN))
    assert staff.is_set()
    assert asyncio.run(staff.enter(PIN)) == Entry(ok=True, left=5)
    with pytest.raises(StaffError, match="there is a PIN already"):
        staff.set_pin("123456")


@pytest.mark.parametrize("pin", ["", "12345", "1234567890123", "12345a", "123 456", "١٢٣٤٥٦", "123456\n"])
def test_a_pin_has_six_to_twelve_digits(path: Path, pin: str) -> None:
    with pytest.raises(PinError, match="6 to 12 digits"):
        Staff(path).set_pin(pin)


def test_only_a_hash_is_kept_and_only_for_the_owner(path: Path, staff: Staff) -> None:
    with closing(sqlite3.connect(path)) as base:
        (made,) = base.execute("SELECT hash FROM door").fetchone()
    assert made.startswith("$argon2id$")
    assert PIN.encode() not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


def test_the_fifth_wrong_one_locks_and_each_further_one_doubles(staff: Staff, clock: FakeClock) -> None:
    assert [staff.verify(WRONG) for _ in range(4)] == [Entry(ok=False, left=left) for left in (4, 3, 2, 1)]
    for lock in (30, 60, 120, 240, 480, 900, 900):
        assert staff.verify(WRONG) == Entry(ok=False, wait_s=lock)
        clock.pass_by(lock - 1)
        assert staff.verify(PIN) == Entry(ok=False, wait_s=1)
        clock.pass_by(1)
        assert staff.wait_s() == 0


def test_the_right_one_forgets_the_wrong_ones(staff: Staff, clock: FakeClock) -> None:
    guess(staff, 5)
    clock.pass_by(30)
    assert staff.verify(PIN).ok
    assert guess(staff, 4) == Entry(ok=False, left=1)


def test_what_is_no_pin_counts_too(staff: Staff) -> None:
    assert staff.verify("x" * 100_000) == Entry(ok=False, left=4)


def test_a_restart_keeps_count_and_lock(path: Path, staff: Staff, clock: FakeClock) -> None:
    guess(staff, 3)
    guess(Staff(path, clock, FAST), 2)
    clock.restart()
    again = Staff(path, clock, FAST)
    assert again.wait_s() == 30
    assert again.verify(PIN) == Entry(ok=False, wait_s=30)
    clock.pass_by(20)
    clock.restart()
    assert Staff(path, clock, FAST).wait_s() == 10
    clock.pass_by(10)
    clock.restart()
    assert Staff(path, clock, FAST).verify(WRONG) == Entry(ok=False, wait_s=60)


def test_setting_the_clock_back_never_locks_for_longer(path: Path, staff: Staff, clock: FakeClock) -> None:
    guess(staff, 5)
    clock.wall = datetime(1970, 1, 1, tzinfo=UTC)
    assert staff.wait_s() == 30
    clock.restart()
    assert Staff(path, clock, FAST).wait_s() == 30


def test_within_a_run_the_wall_clock_opens_nothing(staff: Staff, clock: FakeClock) -> None:
    guess(staff, 5)
    clock.wall = datetime(2040, 1, 1, tzinfo=UTC)
    assert staff.verify(PIN) == Entry(ok=False, wait_s=30)


def test_a_plug_pulled_during_a_try_gives_none_for_free(path: Path, staff: Staff, clock: FakeClock) -> None:
    guess(staff, 4)

    class Pulled(argon2.PasswordHasher):
        @override
        def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Staff(path, clock, Pulled()).verify(PIN)
    assert Staff(path, clock, FAST).wait_s() == 30


def test_two_at_once_are_counted_one_by_one(staff: Staff) -> None:
    threads = [threading.Thread(target=staff.verify, args=(WRONG,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert staff.wait_s() == 30


def test_a_broken_file_is_told(path: Path) -> None:
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(StaffError, match="cannot be used"):
        Staff(path)


def test_nothing_of_a_pin_is_logged(staff: Staff, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.run(staff.enter(PIN), debug=True)
    asyncio.run(staff.enter("471147"), debug=True)
    assert PIN not in caplog.text
    assert "471147" not in caplog.text
