"""A kiosk to be measured: content, a window without a screen, a finger, and the time to a frame."""

import asyncio
import json
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import qasync
from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk, application
from kiosk.domain.clock import SystemClock
from kiosk.settings import Settings, load
from kiosk.store.activate import current_release
from kiosk.store.content import Content
from kiosk.store.outbox import open_outbox

SIZE = (1080, 1920)
PATIENCE_MS = 5_000


def settings_in(folder: Path) -> Settings:
    """Return the settings of a kiosk with its data below `folder`, that ignores no second press."""
    plain = load(None)
    return replace(
        plain,
        data=replace(plain.data, folder=folder),
        input=replace(plain.input, second_press_ms=0),
    )


@contextmanager
def kiosk_on(content: Content, settings: Settings) -> Iterator[Kiosk]:
    """Open a kiosk on content and furnish it; its jobs run while Qt works."""
    app = application()
    loop = qasync.QEventLoop(app, already_running=True)
    with (
        ThreadPoolExecutor() as threads,
        closing(open_outbox(settings.data.folder / "outbox.sqlite")) as outbox,
    ):
        loop.set_default_executor(threads)
        kiosk = Kiosk(settings, SystemClock(), content)
        kiosk.show(SIZE)
        kiosk.wait()
        kiosk.furnish(outbox, loop.create_task)
        work_off()
        yield kiosk
        while jobs := asyncio.all_tasks(loop):
            for job in jobs:
                job.cancel()
            work_off()
        kiosk.close()
        asyncio.events._set_running_loop(None)


def sample(folder: Path) -> Content:
    """Open the sample channel that was prepared."""
    release = current_release(folder)
    if release is None:
        raise FileNotFoundError(folder)
    return Content(release)


def work_off(milliseconds: int = 60) -> None:
    """Let Qt do what is waiting: pictures that load, animations that end."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def to_frame(window: QQuickWindow, deed: Callable[[], object]) -> float:
    """Return the milliseconds from a deed to the next frame that shows it."""
    loop, late = QEventLoop(), QTimer(singleShot=True)
    late.timeout.connect(loop.quit)
    window.frameSwapped.connect(loop.quit)
    late.start(PATIENCE_MS)
    begin = time.perf_counter()
    deed()
    window.update()
    loop.exec()
    passed = (time.perf_counter() - begin) * 1000
    window.frameSwapped.disconnect(loop.quit)
    return passed


class Finger:
    """Touches by the kind of thing it wants to touch."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()

    def find(self, kind: str) -> QQuickItem | None:
        """Return the first visible item of a QML type whose middle is inside the window."""
        return next((item for item in self.items() if self._is(item, kind)), None)

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Yield every visible item."""
        for child in (root or self._window.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)

    def touch(self, item: QQuickItem) -> float:
        """Touch an item; return the milliseconds from the release to the frame."""
        point = item.mapRectToScene(item.boundingRect()).center().toPoint()
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        QGuiApplication.processEvents()
        return to_frame(self._window, lambda: self._release(point))

    def _release(self, point: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()

    def _is(self, item: QQuickItem, kind: str) -> bool:
        if not item.metaObject().className().startswith(f"{kind}_"):
            return False
        middle = item.mapRectToScene(item.boundingRect()).center()
        return self._window.contentItem().boundingRect().contains(middle)


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value that `part` (0 to 1) of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def middle(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def pss_mb() -> float:
    """Return this process's proportional share of memory."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1024


def tell(figures: dict[str, float]) -> None:
    """Print the figures of a part for the one who puts them together."""
    print(json.dumps(figures), flush=True)
