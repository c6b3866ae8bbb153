"""The only time the jobs know: how long since, and wait. It never jumps, whatever is set on the wall."""

import asyncio
import time
from typing import Protocol


class Timer(Protocol):
    """Monotonic seconds one can wait by; tests bring their own."""

    def monotonic(self) -> float:
        """Return seconds since some fixed moment."""

    async def sleep(self, seconds: float) -> None:
        """Return after so many seconds."""

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Return when the event is set, or after so many seconds, or (None) only for the event."""


class SystemTimer:
    """The machine's own."""

    def monotonic(self) -> float:
        """Return seconds since the machine started."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Return after so many seconds."""
        await asyncio.sleep(seconds)

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Return when the event is set or the time is over."""
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return
