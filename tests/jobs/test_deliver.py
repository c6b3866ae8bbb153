"""The delivery heeds every answer, waits as it should, and survives being stopped anywhere."""

import asyncio
import importlib
import logging
import random
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from typing_extensions import override

from kiosk.api.answers import NO_ANSWER, Answer, Verdict, read_answer
from kiosk.jobs.deliver import LONGEST_S, Delivery, Line, Post, Progress
from kiosk.store.outbox import Counts, Outbox, OutboxError

KIND = "application/octet-stream"
CREATED = Answer(Verdict.DELIVERED, 201)
BUSY = Answer(Verdict.LATER, 503)
REFUSED = Answer(Verdict.STOP, 401)


class FakeTimer:
    """Time that passes only when somebody waits; the list tells for how long."""

    def __init__(self) -> None:
        self.seconds = 1_000.0
        self.slept: list[float] = []
        self.waited: list[float | None] = []

    def monotonic(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds
        await asyncio.sleep(0)

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        self.waited.append(seconds)
        if seconds is None:
            await event.wait()
        else:
            self.seconds += seconds
            await asyncio.sleep(0)


class Chance(random.Random):
    """The longest jitter there is."""

    @override
    def uniform(self, a: float, b: float) -> float:
        return b


class FakePost(Post):
    """A backend that gives the answers it was told, then takes everything."""

    def __init__(self, *answers: Answer, probes: tuple[Answer, ...] = ()) -> None:
        self.answers = deque(answers)
        self.probes = deque(probes)
        self.sent: list[bytes] = []
        self.probed = 0

    @override
    async def put_idea(self, key: UUID, payload: bytes, content_type: str) -> Answer:
        self.sent.append(payload)
        return self.answers.popleft() if self.answers else CREATED

    @override
    async def probe(self) -> Answer:
        self.probed += 1
        return self.probes.popleft() if self.probes else Answer(Verdict.DELIVERED, 200)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with closing(Outbox(tmp_path / "outbox.sqlite")) as opened:
        yield opened


@pytest.fixture
def timer() -> FakeTimer:
    return FakeTimer()


@pytest.fixture
def delivery(outbox: Outbox, timer: FakeTimer) -> Delivery:
    return Delivery(outbox, timer, Chance(1))


def steps(delivery: Delivery, post: FakePost, number: int) -> None:
    """Let the delivery take so many steps."""

    async def run() -> None:
        for _ in range(number):
            await delivery.turn(post)

    asyncio.run(run())


def test_the_backend_has_it_so_it_is_deleted(outbox: Outbox, delivery: Delivery) -> None:
    for code in (201, 200, 410):
        outbox.keep(b"x", KIND)
        steps(delivery, FakePost(read_answer(code, {})), 1)
        assert outbox.counts() == Counts(0, 0)
    assert delivery.progress == Progress(Line.IDLE)


def test_what_is_never_taken_is_parked_and_the_next_one_goes(outbox: Outbox, delivery: Delivery) -> None:
    for code in (400, 413, 415, 422):
        outbox.keep(b"x", KIND)
        steps(delivery, FakePost(read_answer(code, {})), 1)
    outbox.keep(b"good", KIND)
    post = FakePost()
    steps(delivery, post, 1)
    assert post.sent == [b"good"]
    assert outbox.counts() == Counts(0, 4, (400, 413, 415, 422))


def test_not_now_waits_longer_and_longer_with_full_jitter(
    outbox: Outbox, delivery: Delivery, timer: FakeTimer
) -> None:
    outbox.keep(b"x", KIND)
    steps(delivery, FakePost(*[BUSY] * 11), 11)
    assert timer.slept == [2, 4, 8, 16, 32, 64, 128, 256, 512, LONGEST_S, LONGEST_S]
    assert delivery.progress == Progress(Line.RETRYING, 503)
    steps(delivery, FakePost(), 1)
    assert delivery.progress == Progress(Line.IDLE)
    outbox.keep(b"x", KIND)
    steps(delivery, FakePost(NO_ANSWER), 1)
    assert timer.slept[-1] == 2


def test_jitter_is_spread_over_all_of_the_time(outbox: Outbox, timer: FakeTimer) -> None:
    outbox.keep(b"x", KIND)
    steps(Delivery(outbox, timer, random.Random(3)), FakePost(*[BUSY] * 60), 60)
    late = timer.slept[10:]
    assert min(late) < LONGEST_S / 10
    assert LONGEST_S * 0.9 < max(late) <= LONGEST_S


def test_retry_after_is_the_least(outbox: Outbox, delivery: Delivery, timer: FakeTimer) -> None:
    outbox.keep(b"x", KIND)
    answers = [read_answer(code, {"retry-after": "3600"}) for code in (429, 503)]
    steps(delivery, FakePost(*answers, read_answer(429, {"retry-after": "1"})), 3)
    assert timer.slept == [3600, 3600, 8]


def test_one_bad_idea_blocks_nobody(outbox: Outbox, delivery: Delivery) -> None:
    bad = outbox.keep(b"bad", KIND)
    outbox.attempt(bad)
    for _ in range(5):
        outbox.keep(b"good", KIND)
    post = FakePost()
    steps(delivery, post, 5)
    assert post.sent == [b"good"] * 5


@pytest.mark.parametrize("code", [401, 403, 404, 426, 302])
def test_not_wanted_stops_the_line_until_a_probe_is_good(
    outbox: Outbox, delivery: Delivery, code: int
) -> None:
    outbox.keep(b"x", KIND)
    post = FakePost(read_answer(code, {}), probes=(REFUSED, BUSY, NO_ANSWER))
    steps(delivery, post, 4)
    assert (len(post.sent), post.probed) == (1, 3)
    assert delivery.progress == Progress(Line.STOPPED, 0)
    assert outbox.counts() == Counts(1, 0)
    steps(delivery, post, 1)
    assert (len(post.sent), post.probed) == (2, 4)
    assert outbox.counts() == Counts(0, 0)
    assert delivery.progress == Progress(Line.IDLE)


def test_a_good_probe_alone_does_not_make_it_hurry(
    outbox: Outbox, delivery: Delivery, timer: FakeTimer
) -> None:
    outbox.keep(b"x", KIND)
    steps(delivery, FakePost(*[REFUSED] * 9), 9)
    assert timer.slept == [2, 4, 8, 16, 32, 64, 128, 256, 512]


def test_a_failing_outbox_is_tried_again_later(tmp_path: Path, timer: FakeTimer, caplog: Any) -> None:
    outbox = Outbox(tmp_path / "outbox.sqlite")
    delivery = Delivery(outbox, timer, Chance(1))
    outbox.close()
    post = FakePost()
    steps(delivery, post, 2)
    assert (post.sent, timer.slept) == ([], [2, 4])
    assert delivery.progress == Progress(Line.RETRYING)
    assert "ideas wait" in caplog.text


def test_a_new_idea_wakes_the_waiting_line(outbox: Outbox, delivery: Delivery, timer: FakeTimer) -> None:
    async def run() -> None:
        post = FakePost()
        job = asyncio.create_task(delivery.run(post))
        for number in range(3):
            await delivery.keep(b"x", KIND)
            while len(post.sent) <= number or outbox.counts().waiting:
                await asyncio.sleep(0)
        job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await job

    asyncio.run(asyncio.wait_for(run(), 20))


def test_each_idea_is_held_for_a_random_time(outbox: Outbox, timer: FakeTimer) -> None:
    delivery = Delivery(outbox, timer, random.Random(8), hold_s=600)
    ends: dict[bytes, float] = {}

    class Noting(FakePost):
        @override
        async def put_idea(self, key: UUID, payload: bytes, content_type: str) -> Answer:
            ends[payload] = timer.monotonic()
            return CREATED

    async def run() -> None:
        for number in range(20):
            await delivery.keep(b"%d" % number, KIND)
        while outbox.counts().waiting:
            await delivery.turn(Noting())

    asyncio.run(run())
    order = sorted(ends, key=ends.__getitem__)
    assert order != sorted(ends, key=int)
    assert min(ends.values()) > 1_000
    assert 1_400 < max(ends.values()) <= 1_600


def test_arrival_tells_nothing_of_the_order_of_touch(tmp_path: Path) -> None:
    """ideas kept together leave in an order without correlation (Spearman) to the one they came in."""
    delivery_order: list[int] = []

    class Noting(FakePost):
        @override
        async def put_idea(self, key: UUID, payload: bytes, content_type: str) -> Answer:
            delivery_order.append(int(payload))
            return CREATED

    async def run() -> None:
        with closing(Outbox(tmp_path / "outbox.sqlite")) as outbox:
            for number in range(200):
                outbox.keep(b"%d" % number, KIND)
            delivery = Delivery(outbox, FakeTimer())
            while len(delivery_order) < 200:
                await delivery.turn(Noting())

    asyncio.run(run())
    distance = sum((place - number) ** 2 for place, number in enumerate(delivery_order))
    correlation = 1 - 6 * distance / (200 * (200**2 - 1))
    assert abs(correlation) < 0.36  # five standard deviations


def test_after_a_start_all_are_held(outbox: Outbox, timer: FakeTimer) -> None:
    outbox.keep(b"x", KIND)

    async def run() -> None:
        job = asyncio.create_task(Delivery(outbox, timer, Chance(1), hold_s=600).run(FakePost()))
        while outbox.counts().waiting:
            await asyncio.sleep(0)
        job.cancel()
        await asyncio.gather(job, return_exceptions=True)

    asyncio.run(run())
    assert timer.slept[0] == 600


def test_keeping_tells_failure_and_keeps_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        with closing(Outbox(tmp_path / "outbox.sqlite", pages=16)) as outbox:
            delivery = Delivery(outbox)
            with pytest.raises(OutboxError):
                await delivery.keep(b"x" * 16_000, KIND)
            assert outbox.counts() == Counts(0, 0)

    asyncio.run(run())


def test_cancelling_anywhere_loses_nothing_and_doubles_nothing(outbox: Outbox) -> None:
    server: dict[UUID, bytes] = {}

    class Slow(FakePost):
        @override
        async def put_idea(self, key: UUID, payload: bytes, content_type: str) -> Answer:
            await asyncio.sleep(0)
            code = 200 if key in server else 201
            server.setdefault(key, payload)
            await asyncio.sleep(0)
            return Answer(Verdict.DELIVERED, code)

    async def run(kept: set[UUID]) -> None:
        chance = random.Random(2)
        while outbox.counts().waiting:
            job = asyncio.create_task(Delivery(outbox, FakeTimer(), Chance(1)).run(Slow()))
            for _ in range(chance.randrange(200)):
                await asyncio.sleep(0)
            job.cancel()
            with pytest.raises(asyncio.CancelledError):
                await job
        assert set(server) == kept

    asyncio.run(run({outbox.keep(b"x", KIND) for _ in range(20)}))


def test_a_cancelled_keep_may_be_repeated_with_its_key(outbox: Outbox) -> None:
    async def run() -> None:
        delivery = Delivery(outbox)
        key = uuid4()
        for turns in range(4):
            task = asyncio.create_task(delivery.keep(b"x", KIND, key))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        assert await delivery.keep(b"x", KIND, key) == key
        assert outbox.counts().waiting == 1

    asyncio.run(run())


def test_nothing_of_an_idea_is_logged(outbox: Outbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def run() -> None:
        delivery = Delivery(outbox, FakeTimer(), Chance(1))
        await delivery.keep(b"Mehr Baenke", KIND)
        post = FakePost(BUSY, REFUSED, read_answer(422, {}))
        for _ in range(3):
            await delivery.turn(post)

    asyncio.run(run(), debug=True)
    assert "set aside" in caplog.text
    assert "Baenke" not in caplog.text


def test_it_lives_in_qts_event_loop(tmp_path: Path, qapp: Any, caplog: pytest.LogCaptureFixture) -> None:
    qasync = importlib.import_module("qasync")  # it has no types
    caplog.set_level(logging.DEBUG)

    gone: asyncio.Queue[UUID] = asyncio.Queue()
    loop = qasync.QEventLoop(qapp, already_running=False)

    class Telling(Outbox):
        @override
        def delivered(self, key: UUID) -> None:
            super().delivered(key)
            asyncio.run_coroutine_threadsafe(gone.put(key), loop)

    async def scene() -> None:
        with closing(Telling(tmp_path / "outbox.sqlite")) as outbox:
            delivery, post = Delivery(outbox), FakePost()
            async with asyncio.TaskGroup() as group:
                job = group.create_task(delivery.run(post))
                key = await delivery.keep(b"Mehr Baenke", KIND)
                assert await gone.get() == key
                job.cancel()
            assert post.sent == [b"Mehr Baenke"]

    with loop:
        loop.set_debug(True)
        loop.run_until_complete(scene())
    assert "Baenke" not in caplog.text
