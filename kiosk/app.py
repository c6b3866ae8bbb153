"""The roof of `kiosk show`: puts the rooms together, opens the window, runs the jobs, ends both."""

import argparse
import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.device import fonts, lock, notify, screen
from kiosk.domain.clock import Clock, SystemClock
from kiosk.i18n import languages as i18n_languages
from kiosk.i18n.formats import Formats
from kiosk.i18n.translator import TranslationError, Translations
from kiosk.jobs.deliver import Delivery
from kiosk.settings import Settings, SettingsError, load
from kiosk.store.activate import ReleaseError, activate, current_release
from kiosk.store.content import Content, ContentError
from kiosk.store.outbox import Outbox, open_outbox
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.presence import Presence
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import LanguageRow, Sources
from kiosk.viewmodels.visitor import VisitorViewModel

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parent.parent
MAIN = ROOT / "kiosk" / "views" / "visitor" / "Kiosk.qml"
TICK_MS = 1000
LONGEST_PAUSE_S = 1.0

# What the people of the place can mend: it is told in a sentence.
THEIRS = (
    SettingsError,
    lock.LockError,
    ContentError,
    i18n_languages.LanguagesError,
    TranslationError,
)

Start = Callable[[Coroutine[Any, Any, None]], object]


def language_rows(settings: Settings) -> tuple[LanguageRow, ...]:
    """Return the languages that are both configured and translated, in the configured order."""
    offered = i18n_languages.offered(settings.kiosk.languages, settings.kiosk.default_language)
    return tuple(LanguageRow(each.tag, each.own_name, each.touch, each.right_to_left) for each in offered)


@cache
def formats_of(language: str) -> Formats:
    """Return how a language writes dates and numbers."""
    known = i18n_languages.read()[language]
    return Formats(known.locale, right_to_left=known.right_to_left)


class Kiosk(QObject):
    """One window with everything behind it. `shown` is set after the first complete frame."""

    def __init__(
        self, settings: Settings, clock: Clock, content: Content, outbox: Outbox, start: Start
    ) -> None:
        super().__init__(QGuiApplication.instance())
        self.settings = settings
        self.stop = asyncio.Event()
        self.shown = asyncio.Event()
        self._translations = Translations()
        self.sources = Sources(
            settings=settings,
            clock=clock,
            content=content,
            languages=language_rows(settings),
            formats_of=formats_of,
            delivery=Delivery(outbox),
            data=settings.data.folder,
            start=start,
            leave=self.stop.set,
        )
        limits = Limits(settings.session.reading_s, settings.session.typing_s, settings.session.warning_s)
        kiosk = settings.kiosk
        self.session = Session(kiosk.default_language, kiosk.languages, clock, limits, self)
        self.view_model = VisitorViewModel(self.session, self.sources, self)
        self.session.languageChanged.connect(self._speak)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.session.tick)
        self.session.awakeChanged.connect(self._watch)
        self._translations.switch(kiosk.default_language)
        self.engine = QQmlApplicationEngine(self)
        self.window = self._open()

    def _open(self) -> QQuickWindow:
        self.engine.addImportPath(str(ROOT))
        self.engine.setInitialProperties({"viewModel": self.view_model})
        self.engine.load(QUrl.fromLocalFile(str(MAIN)))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the kiosk's window could not be built; see the messages above")
        window = roots[0]
        window.installEventFilter(Presence(self.session, self))
        window.widthChanged.connect(self._fit)
        window.heightChanged.connect(self._fit)
        window.frameSwapped.connect(self._first_frame)
        return window

    def show(self, size: tuple[int, int] | None = None) -> None:
        """Open full-screen, or in a window of this many pixels."""
        if size is None:
            # Without a window manager nobody else gives a full-screen window its size.
            self.window.setGeometry(self.window.screen().geometry())
            self.window.showFullScreen()
        else:
            self.window.resize(*size)
            self.window.show()
        self._fit()

    def close(self) -> None:
        """Take the window down before what it looks at."""
        self._timer.stop()
        self.window.close()
        # At once: a view model that dies before what looks at it leaves warnings behind.
        shiboken6.delete(self.engine)

    def _fit(self) -> None:
        self.view_model.fit(max(1, self.window.width()), max(1, self.window.height()))

    def _first_frame(self) -> None:
        self.window.frameSwapped.disconnect(self._first_frame)
        self.view_model.get_ready()
        self.shown.set()

    def _speak(self) -> None:
        self._translations.switch(self.session.language_tag)
        self.engine.retranslate()

    def _watch(self) -> None:
        if self.session.is_awake:
            self._timer.start()
        else:
            self._timer.stop()


def _offscreen() -> bool:
    return os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal")


def application() -> QGuiApplication:
    """Return the one Qt application, with the renderer chosen and the bundled fonts loaded."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    screen.choose_renderer(offscreen=_offscreen())
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    app.setQuitOnLastWindowClosed(False)
    fonts.load_fonts()
    return app


def open_content(settings: Settings) -> Content:
    """Activate the configured channel where there is something new, and open what is current.

    A release that cannot be used changes nothing: the one before is shown and the log says why.
    """
    try:
        activate(settings.channel.path, settings.data.folder)
    except (ReleaseError, OSError) as error:
        log.error("the content in %s cannot be used: %s", settings.channel.path, error)
    folder = current_release(settings.data.folder)
    if folder is None:
        raise ContentError(f"there is no content to show; publish a channel to {settings.channel.path}")
    return Content(folder)


async def _deliver(kiosk: Kiosk) -> None:
    """Carry ideas to the backend, once the first frame is out and httpx may be imported."""
    await kiosk.shown.wait()
    backend, delivery = kiosk.settings.backend, kiosk.sources.delivery
    if backend.url is None or not delivery.can_keep:
        return
    from kiosk.api.client import Client  # noqa: PLC0415 - 90 ms that the first frame does not wait for

    async with Client(backend.url, backend.token) as client:
        await delivery.run(client)


async def _live(settings: Settings, content: Content, size: tuple[int, int] | None) -> None:
    """Show the kiosk until somebody with the right to do so ends it."""
    with closing(open_outbox(settings.data.folder / "outbox.sqlite")) as outbox:
        async with asyncio.TaskGroup() as group:
            kiosk = Kiosk(settings, SystemClock(), content, outbox, group.create_task)
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: kiosk.stop.set())
            kiosk.show(size)
            jobs = [group.create_task(job) for job in (_deliver(kiosk), _beat(kiosk))]
            await kiosk.stop.wait()
            notify.stopping()
            for job in jobs:
                job.cancel()
        kiosk.close()


async def _beat(kiosk: Kiosk) -> None:
    """Tell systemd that the window is there, and then that the loop still turns."""
    await kiosk.shown.wait()
    notify.ready()
    # A signal to end is heard when Python runs next.
    pause = min(notify.watchdog_s() or LONGEST_PAUSE_S, LONGEST_PAUSE_S)
    while True:
        notify.watchdog()
        await asyncio.sleep(pause)


def _run(args: argparse.Namespace) -> None:
    settings = load(args.settings)
    if args.channel is not None:
        settings = replace(settings, channel=replace(settings.channel, path=args.channel))
    app = application()
    import qasync  # noqa: PLC0415 - pulls in QtWidgets

    with lock.hold(settings.data.folder), open_content(settings) as content:
        loop = qasync.QEventLoop(app)
        with loop:
            loop.run_until_complete(_live(settings, content, args.windowed))


def main(args: argparse.Namespace) -> int:
    """Run `kiosk show`; return 0, or 2 after telling what has to be mended before it can be shown."""
    code = 0
    try:
        _run(args)
    except* THEIRS as errors:
        for error in errors.exceptions:
            print(error, file=sys.stderr)
        code = 2
    return code
