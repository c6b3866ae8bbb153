"""The real kiosk in the real window for tests: real content, real files, a clock in hand."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import qasync
import shiboken6
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk, application
from kiosk.settings import Settings, load
from kiosk.store.content import Content
from kiosk.store.outbox import Outbox, open_outbox
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.visitor import VisitorViewModel
from tests.finger import Finger, kinds, until

# A Wednesday morning in term time, after the sample's series began.
MORNING = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
PORTRAIT = (1080, 1920)


class HandClock:
    """A clock that a test turns by hand."""

    def __init__(self, now: datetime = MORNING) -> None:
        self._start = now
        self._passed = 0.0

    def now(self) -> datetime:
        """Return the hand-turned time."""
        return self._start + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        """Return the seconds turned so far."""
        return self._passed

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self._passed += seconds


@dataclass(slots=True)
class Desk:
    """A running kiosk with everything a test wants to touch."""

    kiosk: Kiosk
    finger: Finger
    clock: HandClock
    data: Path
    outbox: Outbox
    loop: qasync.QEventLoop
    content: Content

    @property
    def window(self) -> QQuickWindow:
        """The one window."""
        return self.kiosk.window

    @property
    def session(self) -> Session:
        """All visitor state."""
        return self.kiosk.session

    @property
    def view_model(self) -> VisitorViewModel:
        """The view model of what is behind the attract page."""
        return self.kiosk.view_model

    @property
    def pixels_per_mm(self) -> float:
        """How many pixels a millimetre of the configured screen has."""
        return float(self.kiosk.window_model.property("pixelsPerMm"))

    def resize(self, width: int, height: int) -> None:
        """Give the window another size in pixels."""
        self.window.resize(width, height)
        until(lambda: (self.window.width(), self.window.height()) == (width, height))

    def wake(self, language: str = "de") -> None:
        """Touch the sleeping screen and choose a language."""
        self.finger.tap_at(self.window.contentItem().boundingRect().center())
        until(lambda: self.session.is_awake, "the kiosk did not wake")
        self.session.chooseLanguage(language)
        self.settle()

    def open(self, page: str, key: str = "") -> None:
        """Go to a page as a link would."""
        self.session.open(page, key)
        self.settle()

    def settle(self) -> None:
        """Wait until the page stands and no animation of its arrival runs."""
        until(self._page_stands, "the page did not come")
        QGuiApplication.processEvents()

    def _page_stands(self) -> bool:
        pages = [item for item in self.finger.everything() if kinds(item)[0] == "Pages"]
        return bool(pages) and pages[0].property("shown") is not None


def the_application() -> QGuiApplication:
    """Return the application as the kiosk makes it, with its accessible tree switched on."""
    app = application()
    QAccessible.setActive(True)
    return app


def plain_settings(data: Path) -> Settings:
    """Return the defaults, without motion, so that nothing is still moving when a test looks."""
    plain = load(None)
    return replace(
        plain, data=replace(plain.data, folder=data), motion=replace(plain.motion, reduced=True),
        input=replace(plain.input, second_press_ms=0),
    )  # fmt: skip


@contextmanager
def running(
    app: QGuiApplication,
    sample: Path,
    settings: Settings,
    size: tuple[int, int] = PORTRAIT,
    clock: HandClock | None = None,
) -> Iterator[Desk]:
    """Run a kiosk, asleep, in a window of this size; its data folder is made where there is none."""
    settings.data.folder.mkdir(exist_ok=True)
    loop = qasync.QEventLoop(app, already_running=True)
    clock = clock or HandClock()
    with Content(sample) as content, ThreadPoolExecutor() as threads:
        loop.set_default_executor(threads)
        outbox = open_outbox(settings.data.folder / "outbox.sqlite")
        kiosk = Kiosk(settings, clock, content)
        kiosk.show(size)
        until(lambda: kiosk.is_shown, "no first frame")
        kiosk.furnish(outbox, loop.create_task)
        finger = Finger(kiosk.window, QTest.createTouchDevice())
        try:
            yield Desk(kiosk, finger, clock, settings.data.folder, outbox, loop, content)
        finally:
            _end_jobs(loop)
            kiosk.close()
            # The application would keep it, and the next test would look through its objects as well.
            shiboken6.delete(kiosk)
            asyncio.events._set_running_loop(None)
            outbox.close()


def _end_jobs(loop: qasync.QEventLoop) -> None:
    """Call off what was started and did not come to its end, and wait until it has heard."""
    for job in asyncio.all_tasks(loop):
        job.cancel()
    until(lambda: not asyncio.all_tasks(loop), "a job does not end")
