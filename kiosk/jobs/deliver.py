"""Delivers kept ideas, each exactly once, for as long as the kiosk lives.

Told before the code, what happens on every way it can go:

- the backend has it (201, 200, 410): it is deleted here, down to the last byte; at once the next.
- it will never be taken (400, 413, 415, 422): it is parked, staff see it; at once the next.
- not now (408, 425, 429, 5xx, no network): all wait a random time, at most 15 minutes, that grows with every
  failure in a row, and never less than `Retry-After`; then the one with the fewest attempts is tried, so that
  one bad idea blocks nobody.
- not wanted (401, 403, 404, 426 and strangers' answers): the line is stopped, nothing is sent; after such a
  wait the backend is asked how it is, and only a good answer starts the line again.
- cancelled, crashed, cut off anywhere: the idea is still in the outbox and is sent again under the same key,
  which the backend recognises.
- the outbox fails (full disk): as "not now".

`hold_s` breaks the link between a person seen at the screen and an arrival: each idea waits a random time of
up to so many seconds before it is sent, and all wait so after a start. A sample run has 0, a kiosk 600.
"""

import asyncio
import logging
import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar
from uuid import UUID, uuid4

from kiosk.api.answers import Answer, Verdict
from kiosk.jobs.timer import SystemTimer, Timer
from kiosk.store.outbox import Counts, Due, Outbox, OutboxError

FIRST_S = 2.0
LONGEST_S = 15 * 60.0

log = logging.getLogger(__name__)
Result = TypeVar("Result")


class Post(Protocol):
    """Whoever carries ideas to the backend: the client, or a test."""

    async def put_idea(self, key: UUID, payload: bytes, content_type: str) -> Answer:
        """Send an idea."""

    async def probe(self) -> Answer:
        """Ask whether ideas would be taken."""


class Line(StrEnum):
    """How the delivery stands."""

    IDLE = "idle"
    RETRYING = "retrying"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Progress:
    """How the delivery stands, and the HTTP status that made it so (0: no answer at all)."""

    line: Line = Line.IDLE
    code: int = 0


class Delivery:
    """Keeps ideas for the visitor's pages and delivers them; one for each outbox."""

    def __init__(
        self,
        outbox: Outbox,
        timer: Timer | None = None,
        chance: random.Random | None = None,
        hold_s: float = 0.0,
    ) -> None:
        """Take the outbox and, in tests, another timer and another chance."""
        self.progress = Progress()
        self._outbox = outbox
        self._timer = timer or SystemTimer()
        self._chance = chance or random.SystemRandom()
        self.hold_s = hold_s
        self._held: dict[UUID, float] = {}
        self._news = asyncio.Event()
        self._failures = 0

    @property
    def can_keep(self) -> bool:
        """Whether there is an outbox at all; where not, visitors are told before they write."""
        return self._outbox.works

    async def keep(self, payload: bytes, content_type: str, key: UUID | None = None) -> UUID:
        """Return once the idea is safe: now the visitor may be thanked. Raises OutboxError.

        When this is cancelled the idea may or may not have been kept; with the same key it can be kept again.
        """
        key = key or uuid4()
        self._held[key] = self._timer.monotonic() + self._chance.uniform(0, self.hold_s)
        work = asyncio.ensure_future(_threaded(lambda: self._outbox.keep(payload, content_type, key)))
        work.add_done_callback(self._kept)
        return await asyncio.shield(work)

    async def counts(self) -> Counts:
        """Return how many ideas wait and how many were refused, for staff. Raises OutboxError."""
        return await _threaded(self._outbox.counts)

    async def run(self, post: Post) -> None:
        """Deliver for ever, until cancelled."""
        await self._timer.sleep(self._chance.uniform(0, self.hold_s))
        while True:
            await self.turn(post)

    async def turn(self, post: Post) -> None:
        """Take one step: deliver one idea, or wait for the right time or for a new one."""
        self._news.clear()
        if self.progress.line is Line.STOPPED and not await self._starts_again(post):
            return
        try:
            idea = await self._next()
            if idea is None:
                await self._timer.wait(self._news, self._until_release())
            else:
                await self._heed(await self._send(post, idea), idea.key)
        except OutboxError as error:
            log.warning("ideas wait: %s", error)
            await self._pause(Progress(Line.RETRYING))

    async def _next(self) -> Due | None:
        now = self._timer.monotonic()
        self._held = {key: until for key, until in self._held.items() if until > now}
        held = frozenset(self._held)
        ideas = await _threaded(lambda: self._outbox.due(limit=1, without=held))
        return ideas[0] if ideas else None

    async def _send(self, post: Post, idea: Due) -> Answer:
        await _threaded(lambda: self._outbox.attempt(idea.key))
        return await post.put_idea(idea.key, idea.payload, idea.content_type)

    async def _heed(self, answer: Answer, key: UUID) -> None:
        match answer.verdict:
            case Verdict.DELIVERED:
                await _threaded(lambda: self._outbox.delivered(key))
                self._goes_on()
            case Verdict.PARK:
                log.warning("an idea is set aside for staff: the backend answered %d", answer.code)
                await _threaded(lambda: self._outbox.parked(key, answer.code))
                self._goes_on()
            case Verdict.LATER:
                await self._pause(Progress(Line.RETRYING, answer.code), answer.retry_after_s)
            case Verdict.STOP:
                await self._pause(Progress(Line.STOPPED, answer.code), answer.retry_after_s)

    async def _starts_again(self, post: Post) -> bool:
        answer = await post.probe()
        if answer.verdict is Verdict.DELIVERED:
            self.progress = Progress(Line.RETRYING, self.progress.code)
            return True
        await self._pause(Progress(Line.STOPPED, answer.code), answer.retry_after_s)
        return False

    def _goes_on(self) -> None:
        self._failures = 0
        self._tell(Progress())

    async def _pause(self, progress: Progress, at_least_s: float = 0.0) -> None:
        """Wait with full jitter, which spreads many kiosks over the time after an outage."""
        self._tell(progress)
        jitter = self._chance.uniform(0, min(LONGEST_S, FIRST_S * 2 ** min(self._failures, 20)))
        self._failures += 1
        await self._timer.sleep(max(jitter, at_least_s))

    def _tell(self, progress: Progress) -> None:
        if progress != self.progress:
            log.info("delivery of ideas: %s, answer %d", progress.line, progress.code)
        self.progress = progress

    def _until_release(self) -> float | None:
        now = self._timer.monotonic()
        return min((until - now for until in self._held.values()), default=None)

    def _kept(self, work: asyncio.Future[UUID]) -> None:
        """Wake the line; look at the error, which nobody else does when `keep` was cancelled."""
        if not work.cancelled():
            work.exception()
        self._news.set()


async def _threaded(deed: Callable[[], Result]) -> Result:
    """Run a deed of the outbox in a thread; as a closure, for event loops log the arguments they pass on."""
    return await asyncio.to_thread(deed)
