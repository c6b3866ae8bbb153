"""Whatever the power, the network, the clocks and the disks do: who was thanked is at the backend, once.

A state machine plays a kiosk with a real outbox and the real backend behind a network with weather. Power is
cut by going on with copies of the files that were taken in the middle of a deed, at any statement of it.
"""

import asyncio
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar
from uuid import UUID, uuid4

import httpx
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from typing_extensions import override

from kiosk.api.client import Client
from kiosk.api.messages import CONTENT_TYPE
from kiosk.backend.app import create_app
from kiosk.jobs.deliver import Delivery
from kiosk.jobs.timer import Timer
from kiosk.store.outbox import PAGES, Outbox, OutboxError

SIZES = st.sampled_from([1, 300, 2_000, 9_000, 16_000])
WEATHER = st.sampled_from(
    ["fine", "no road", "answer lost", "broken off", "500", "503", "429", "401", "portal"]
)
MOMENTS = st.integers(1, 60)


class FakeTimer(Timer):
    """Time that passes without waiting."""

    seconds = 0.0

    @override
    def monotonic(self) -> float:
        return self.seconds

    @override
    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds

    @override
    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        self.seconds += seconds or 0.0


class Weather(httpx.AsyncBaseTransport):
    """The road to the backend."""

    def __init__(self, road: httpx.AsyncBaseTransport) -> None:
        self.road = road
        self.now = "fine"

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        match self.now:
            case "no road":
                raise httpx.ConnectError("no road")
            case "broken off":
                raise httpx.WriteError("broken off")
            case "portal":
                return httpx.Response(200, html="<h1>Sign in to the hotspot</h1>")
            case "answer lost":
                await self.road.handle_async_request(request)
                raise httpx.ReadError("answer lost")
            case "fine":
                return await self.road.handle_async_request(request)
        return httpx.Response(int(self.now), headers={"Retry-After": "5"})


class Camera(sqlite3.Connection):
    """A connection that copies its files once, at the given moment of whatever is done with it."""

    moment: ClassVar[int] = -1
    folder: ClassVar[Path] = Path()
    shot: ClassVar[Path | None] = None

    def shoot(self) -> int:
        Camera.moment -= 1
        if self.moment == 0:
            Camera.shot = self.folder.parent / uuid4().hex
            Camera.shot.mkdir()
            for file in self.folder.glob("outbox.sqlite*"):
                if not file.name.endswith("-shm"):
                    shutil.copyfile(file, Camera.shot / file.name)
        return 0

    @override
    def execute(self, *args: Any) -> sqlite3.Cursor:
        self.shoot()
        self.set_progress_handler(self.shoot if self.moment > 0 else None, 20)
        try:
            return super().execute(*args)
        finally:
            self.set_progress_handler(None, 0)
            self.shoot()


class Kiosk(RuleBasedStateMachine):
    """One kiosk, one backend, and everything that happens to them."""

    def __init__(self) -> None:
        super().__init__()
        self.home = TemporaryDirectory()
        self.timer = FakeTimer()
        self.today = date(2026, 11, 23)
        self.thanked: dict[UUID, bytes] = {}
        self.unthanked: set[UUID] = set()  # kept, but the power was gone before anybody could be thanked
        self.number = 0
        self.start_backend()
        self.start_kiosk(Path(self.home.name) / "first")

    def start_backend(self) -> None:
        app = create_app(Path(self.home.name) / "backend", today=lambda: self.today)
        self.weather = Weather(httpx.ASGITransport(app))

    def start_kiosk(self, folder: Path, pages: int = PAGES) -> None:
        self.folder = folder
        self.outbox = Outbox(folder / "outbox.sqlite", pages, Camera)
        self.delivery = Delivery(self.outbox, self.timer)

    def restart(self, folder: Path, pages: int = PAGES) -> None:
        self.outbox.close()
        self.start_kiosk(folder, pages)

    @contextmanager
    def power_cut(self, moment: int) -> Iterator[None]:
        """Go on afterwards with the files as they were at some moment of what is done here."""
        Camera.shot, Camera.folder, Camera.moment = None, self.folder, moment
        try:
            yield
        finally:
            Camera.moment = -1
            self.restart(Camera.shot or self.folder)

    def payload(self, size: int) -> bytes:
        self.number += 1
        return (b"%d;" % self.number).ljust(size, b"x")

    def take_a_turn(self, weather: str) -> None:
        async def turn() -> None:
            async with Client("http://backend", transport=self.weather) as client:
                await self.delivery.turn(client)

        self.weather.now = weather
        asyncio.run(turn())

    def at_the_backend(self) -> dict[UUID, bytes]:
        with closing(sqlite3.connect(Path(self.home.name) / "backend" / "ideas.sqlite")) as base:
            return {UUID(key): payload for key, payload in base.execute("SELECT id, payload FROM idea")}

    def in_the_outbox(self) -> dict[UUID, bytes]:
        return {idea.key: idea.payload for idea in self.outbox.due(limit=10_000)}

    @rule(size=SIZES)
    def submit(self, size: int) -> None:
        payload = self.payload(size)
        key = asyncio.run(self.delivery.keep(payload, CONTENT_TYPE))
        self.thanked[key] = payload

    @rule(size=SIZES, moment=MOMENTS)
    def submit_while_the_power_fails(self, size: int, moment: int) -> None:
        with self.power_cut(moment):
            key = asyncio.run(self.delivery.keep(self.payload(size), CONTENT_TYPE))
        self.unthanked |= {key} & self.in_the_outbox().keys()

    @rule(size=SIZES)
    def submit_on_a_full_disk_and_once_more_later(self, size: int) -> None:
        payload, key = self.payload(size), uuid4()
        self.restart(self.folder, pages=1)
        try:
            asyncio.run(self.delivery.keep(payload, CONTENT_TYPE, key))
        except OutboxError:
            assert key not in self.in_the_outbox()
            self.restart(self.folder)
            asyncio.run(self.delivery.keep(payload, CONTENT_TYPE, key))
        self.thanked[key] = payload
        self.restart(self.folder)

    @precondition(lambda self: self.in_the_outbox())
    @rule(weather=WEATHER)
    def deliver(self, weather: str) -> None:
        self.take_a_turn(weather)

    @precondition(lambda self: self.in_the_outbox())
    @rule(weather=WEATHER, moment=MOMENTS)
    def deliver_while_the_power_fails(self, weather: str, moment: int) -> None:
        with self.power_cut(moment):
            self.take_a_turn(weather)

    @precondition(lambda self: self.in_the_outbox())
    @rule(weather=WEATHER)
    def deliver_on_a_full_disk(self, weather: str) -> None:
        self.restart(self.folder, pages=1)
        self.take_a_turn(weather)
        self.restart(self.folder)

    @rule()
    def kiosk_restarts(self) -> None:
        self.restart(self.folder)

    @rule()
    def backend_restarts(self) -> None:
        self.start_backend()

    @rule(days=st.integers(-20_000, 20_000))
    def clocks_jump(self, days: int) -> None:
        self.today = date(2026, 11, 23) + timedelta(days=days)
        self.timer.seconds += max(0, days) * 86_400.0

    @invariant()
    def nobody_is_lost_and_nothing_is_set_aside(self) -> None:
        there, waiting = self.at_the_backend(), self.in_the_outbox()
        assert (there | waiting).keys() == self.thanked.keys() | self.unthanked
        assert all((there | waiting)[key] == payload for key, payload in self.thanked.items())
        assert self.outbox.counts().parked == 0

    @override
    def teardown(self) -> None:
        for _ in range(3 * len(self.in_the_outbox()) + 3):
            if self.in_the_outbox():
                self.take_a_turn("fine")
        assert self.in_the_outbox() == {}
        self.nobody_is_lost_and_nothing_is_set_aside()
        self.outbox.close()
        self.home.cleanup()


TestExactlyOnce = Kiosk.TestCase
TestExactlyOnce.settings = settings(max_examples=15, stateful_step_count=20, deadline=None, derandomize=True)
