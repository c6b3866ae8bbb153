"""The second half of the roof: after the first frame, the jobs and the loop they share with Qt."""

import asyncio
import signal
from contextlib import closing

import qasync
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk
from kiosk.device import notify
from kiosk.jobs.care import look_through
from kiosk.store.outbox import open_outbox

LONGEST_PAUSE_S = 1.0


def live(app: QGuiApplication, kiosk: Kiosk) -> None:
    """Furnish the kiosk and run it until somebody with the right to do so ends it."""
    loop = qasync.QEventLoop(app)
    with loop:
        loop.run_until_complete(_live(kiosk))


async def _live(kiosk: Kiosk) -> None:
    stop = asyncio.Event()
    with closing(open_outbox(kiosk.settings.data.folder / "outbox.sqlite")) as outbox:
        async with asyncio.TaskGroup() as group:
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: stop.set())
            kiosk.furnish(outbox, group.create_task, stop.set)
            care = look_through(kiosk.showcase.content, kiosk.settings.data.folder)
            jobs = [group.create_task(job) for job in (_deliver(kiosk), _beat(), care)]
            await stop.wait()
            notify.stopping()
            for job in jobs:
                job.cancel()
        kiosk.close()


async def _deliver(kiosk: Kiosk) -> None:
    """Carry ideas to the backend; only then httpx is imported."""
    backend, delivery = kiosk.settings.backend, kiosk.sources.delivery
    if backend.url is None or not delivery.can_keep:
        return
    from kiosk.api.client import Client  # noqa: PLC0415 - 90 ms that the first page does not wait for

    async with Client(backend.url, backend.token) as client:
        await delivery.run(client)


async def _beat() -> None:
    """Tell systemd that the loop still turns."""
    # A signal to end is heard when Python runs next.
    pause = min(notify.watchdog_s() or LONGEST_PAUSE_S, LONGEST_PAUSE_S)
    while True:
        notify.watchdog()
        await asyncio.sleep(pause)
