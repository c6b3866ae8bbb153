"""The roof of `kiosk show`: opens the window with the attract page and, once that is seen, all behind it.

Nothing is imported before the first frame but what that frame needs; the rest is furnished after it.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Coroutine
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.device import fonts, lock, notify, screen
from kiosk.domain.clock import Clock, SystemClock
from kiosk.i18n import languages as i18n_languages
from kiosk.i18n.formats import Formats
from kiosk.i18n.translator import TranslationError, Translations
from kiosk.settings import Settings, SettingsError, load
from kiosk.store.activate import ReleaseError, activate, mended, open_current
from kiosk.store.content import Content, ContentError
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.showcase import LanguageRow, Showcase
from kiosk.viewmodels.window import WindowViewModel

if TYPE_CHECKING:
    from kiosk.store.outbox import Outbox
    from kiosk.viewmodels.sources import Sources
    from kiosk.viewmodels.visitor import VisitorViewModel

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parent.parent
MAIN = ROOT / "kiosk" / "views" / "visitor" / "Kiosk.qml"
TICK_MS = 1000

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
    """One window: first the attract page; after its first complete frame (`is_shown`) what `furnish` adds."""

    shown = Signal()
    sources: "Sources"
    view_model: "VisitorViewModel"

    def __init__(self, settings: Settings, clock: Clock, content: Content) -> None:
        super().__init__(QGuiApplication.instance())
        self.settings = settings
        self.is_shown = False
        self._translations = Translations()
        languages = language_rows(settings)
        self.showcase = Showcase(settings, clock, content, languages, formats_of)
        limits = Limits(settings.session.reading_s, settings.session.typing_s, settings.session.warning_s)
        kiosk = settings.kiosk
        self.session = Session(kiosk.default_language, kiosk.languages, clock, limits, self)
        self.window_model = WindowViewModel(self.session, self.showcase, self)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.session.tick)
        self._translations.switch(kiosk.default_language)
        self.engine = QQmlApplicationEngine(self)
        self.window = self._open()

    def _open(self) -> QQuickWindow:
        self.engine.addImportPath(str(ROOT))
        self.engine.setInitialProperties({"viewModel": self.window_model})
        self.engine.load(QUrl.fromLocalFile(str(MAIN)))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the kiosk's window could not be built; see the messages above")
        window = roots[0]
        window.widthChanged.connect(self._fit)
        window.heightChanged.connect(self._fit)
        window.frameSwapped.connect(self._first_frame)
        return window

    def show(self, size: tuple[int, int] | None = None) -> None:
        """Open full-screen, or in a window of this many pixels."""
        place = self.window.screen().geometry()
        # Before the window has its size, so that nothing is laid out twice.
        self.window_model.fit(*(size or place.size().toTuple()))
        if size is None:
            # Without a window manager nobody else gives a full-screen window its size.
            self.window.setGeometry(place)
            self.window.showFullScreen()
        else:
            self.window.resize(*size)
            self.window.show()
        self._fit()

    def wait(self) -> None:
        """Return once the first complete frame is on the screen."""
        if not self.is_shown:
            loop = QEventLoop()
            self.shown.connect(loop.quit)
            loop.exec()

    def furnish(self, outbox: "Outbox", start: Start, leave: Callable[[], None] = lambda: None) -> None:
        """Build what is behind the attract page; `start` runs a job, `leave` ends the program."""
        # What takes longer to load than the whole first frame.
        from kiosk.jobs.deliver import Delivery  # noqa: PLC0415
        from kiosk.viewmodels.presence import Presence  # noqa: PLC0415
        from kiosk.viewmodels.sources import Sources  # noqa: PLC0415
        from kiosk.viewmodels.visitor import VisitorViewModel  # noqa: PLC0415

        self.sources = Sources(
            **{each.name: getattr(self.showcase, each.name) for each in fields(self.showcase)},
            delivery=Delivery(outbox, hold_s=self.settings.backend.hold_s),
            data=self.settings.data.folder,
            start=start,
            leave=leave,
        )
        self.view_model = VisitorViewModel(self.session, self.sources, self)
        self.session.languageChanged.connect(self._speak)
        self.session.awakeChanged.connect(self._watch)
        self.window.installEventFilter(Presence(self.session, self))
        self.window_model.furnish(self.view_model)
        if self.session.is_awake:
            # Somebody was quicker: their page is filled now.
            self.session.home()
            self._watch()

    def close(self) -> None:
        """Take the window down before what it looks at."""
        self._timer.stop()
        self.window.close()
        # At once: a view model that dies before what looks at it leaves warnings behind.
        shiboken6.delete(self.engine)

    def _fit(self) -> None:
        self.window_model.fit(max(1, self.window.width()), max(1, self.window.height()))

    def _first_frame(self) -> None:
        self.window.frameSwapped.disconnect(self._first_frame)
        self.is_shown = True
        self.shown.emit()

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
    content = open_current(settings.data.folder)
    if content is None:
        raise ContentError(f"there is no content to show; publish a channel to {settings.channel.path}")
    return content


def build(settings: Settings, content: Content) -> Kiosk:
    """Build the window; content that fails already now is mended first, for as long as that takes."""
    try:
        return Kiosk(settings, SystemClock(), content)
    except ContentError as error:
        log.error("the content is damaged: %s", error)
        folder = mended(content.folder, settings.data.folder)
        if folder is None:
            raise
        content.reopen(folder)
    return Kiosk(settings, SystemClock(), content)


def _run(args: argparse.Namespace) -> None:
    settings = load(args.settings)
    if args.channel is not None:
        settings = replace(settings, channel=replace(settings.channel, path=args.channel))
    app = application()
    with lock.hold(settings.data.folder), open_content(settings) as content:
        kiosk = build(settings, content)
        kiosk.show(args.windowed)
        kiosk.wait()
        notify.ready()
        from kiosk import living  # noqa: PLC0415 - asyncio, qasync and with them QtWidgets

        living.live(app, kiosk)


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
