"""A dead clock is not believed."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.clock import Clock, SystemClock, trusted

PUBLISHED = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("1970-01-01", False),
        ("2026-11-19", True),
        ("2026-11-23", True),
        ("2035-01-01", True),
        ("2040-01-01", False),
    ],
)
def test_only_the_time_content_is_in_use_can_be_now(now: str, expected: bool) -> None:
    assert trusted(datetime.fromisoformat(now).replace(tzinfo=UTC), PUBLISHED) is expected


def test_the_systems_clock_is_aware_and_goes_on() -> None:
    clock: Clock = SystemClock()
    assert clock.now().utcoffset() is not None
    assert clock.monotonic() <= clock.monotonic()
