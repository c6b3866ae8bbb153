"""A kiosk to be measured: real content in a real window, and the time until a frame shows what was done."""

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace

import qasync
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Kiosk, application
from kiosk.bench.sizes import SCREEN, Sizes
from kiosk.domain.clock import SystemClock
from kiosk.settings import Settings, load
from kiosk.store.content import Content
from kiosk.store.outbox import open_outbox

PATIENCE_MS = 2_000


@contextmanager
def kiosk_on(content: Content, settings: Settings) -> Iterator[Kiosk]:
    """Open a kiosk on content and furnish it; its jobs run while Qt works."""
    app = application()
    loop = qasync.QEventLoop(app, already_running=True)
    path = settings.data.folder / "outbox.sqlite"
    with ThreadPoolExecutor() as threads, closing(open_outbox(path)) as outbox:
        loop.set_default_executor(threads)
        kiosk = Kiosk(settings, SystemClock(), content)
        kiosk.show(SCREEN)
        kiosk.wait()
        kiosk.furnish(outbox, loop.create_task)
        rest(60)
        try:
            yield kiosk
        finally:
            while jobs := asyncio.all_tasks(loop):
                for job in jobs:
                    job.cancel()
                rest(20)
            kiosk.close()
            asyncio.events._set_running_loop(None)


@contextmanager
def awake(content: Content, sizes: Sizes, *, still: bool = True) -> Iterator[Kiosk]:
    """Open a kiosk with a visitor; a `still` one has no motion, so that a frame is soon followed by rest."""
    plain = load(None)
    settings = replace(
        plain,
        data=replace(plain.data, folder=sizes.scratch),
        input=replace(plain.input, second_press_ms=0),
        motion=replace(plain.motion, reduced=still),
    )
    with kiosk_on(content, settings) as kiosk:
        kiosk.session.wake()
        rest(400)
        yield kiosk


def rest(milliseconds: int) -> None:
    """Let Qt do what is waiting: pictures that load, animations that end."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def to_frame(window: QQuickWindow, deed: Callable[[], object]) -> float | None:
    """Return the milliseconds from a deed to the frame that shows it, None when it changes nothing seen."""
    seen: list[float] = []
    loop = QEventLoop()

    def swapped() -> None:
        seen.append(time.perf_counter())
        loop.quit()

    window.frameSwapped.connect(swapped)
    begin = time.perf_counter()
    deed()
    late = QTimer(singleShot=True, interval=PATIENCE_MS)
    late.timeout.connect(loop.quit)
    late.start()
    if not seen:
        loop.exec()
    window.frameSwapped.disconnect(swapped)
    return (seen[0] - begin) * 1000 if seen else None


class Work:
    """How long the thread that draws works for each frame, without the time it waits for the next one."""

    def __init__(self, window: QQuickWindow) -> None:
        self.times: list[float] = []
        self._since = time.perf_counter()
        self._done = 0.0
        self._window, self._dispatcher = window, QAbstractEventDispatcher.instance()

    def __enter__(self) -> "Work":
        self._dispatcher.awake.connect(self._wake)
        self._dispatcher.aboutToBlock.connect(self._sleep)
        self._window.frameSwapped.connect(self._frame)
        return self

    def __exit__(self, *_: object) -> None:
        self._dispatcher.awake.disconnect(self._wake)
        self._dispatcher.aboutToBlock.disconnect(self._sleep)
        self._window.frameSwapped.disconnect(self._frame)

    def _wake(self) -> None:
        self._since = time.perf_counter()

    def _sleep(self) -> None:
        self._done += time.perf_counter() - self._since

    def _frame(self) -> None:
        now = time.perf_counter()
        self.times.append((self._done + now - self._since) * 1000)
        self._done, self._since = 0.0, now
