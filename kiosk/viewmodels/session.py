"""The one object that holds everything a visitor has done here; ending it forgets all of it."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.idle import Idle, Limits, Phase
from kiosk.viewmodels.pages import BY_NAME
from kiosk.viewmodels.visitor_state import Visit, Visitor

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_WAY_BACK = 50
# How many seconds a hand may need to answer the warning once it has touched the screen.
ANSWERING = 3


class Ticks(Protocol):
    """A monotonic clock in seconds."""

    def monotonic(self) -> float:
        """Return seconds since some fixed moment."""
        ...


@QmlElement
class Session(QObject):
    """From the waking touch to "done" or silence. Other view models listen; they keep no visitor state.

    `leaving` comes while the old page still stands, `visiting(page, key)` before `pageChanged`, so that
    data is ready when the new page is built.
    `ticked` comes about once a second while somebody is here.
    `ended` comes after the state was replaced by a fresh one.
    """

    awakeChanged = Signal()
    pageChanged = Signal()
    languageChanged = Signal()
    lookChanged = Signal()
    warningChanged = Signal()
    keyModeChanged = Signal()
    ticked = Signal()
    leaving = Signal()
    visiting = Signal(str, str)
    ended = Signal()

    def __init__(
        self,
        language: str,
        languages: tuple[str, ...],
        clock: Ticks,
        limits: Limits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._default = language
        self._languages = languages
        self._clock = clock
        self._idle = Idle(limits, clock.monotonic())
        self._awake = False
        self._warning = -1
        self._key_mode = False
        self.state = Visitor(language)

    # What Python asks.

    @property
    def language_tag(self) -> str:
        """The visitor's language (BCP 47)."""
        return self.state.language

    @property
    def visit(self) -> Visit:
        """The page that is shown."""
        return self.state.way[-1]

    @property
    def is_awake(self) -> bool:
        """Whether a visitor is here."""
        return self._awake

    @property
    def moves_by_keys(self) -> bool:
        """Whether the last sign of life was a key that moves the focus."""
        return self._key_mode

    def sign_of_life(self, *, keys: bool = False) -> None:
        """A touch or key reached the window."""
        if keys != self._key_mode:
            self._key_mode = keys
            self.keyModeChanged.emit()
        if not self._awake:
            return
        typing = BY_NAME[self.visit.page].typing
        # The warning stays: the finger that has come down on it is about to press its button, and may
        # press nothing below.
        self._idle.presence(self._clock.monotonic(), typing=typing)

    def tick(self) -> None:
        """Look at the clock; call about once a second while awake."""
        if not self._awake:
            return
        now = self._clock.monotonic()
        phase = self._idle.phase(now)
        if phase is Phase.OVER:
            self.end()
        elif phase is Phase.WARNING:
            self._warn(self._idle.seconds_left(now))
        elif self._idle.silence(now) >= ANSWERING:
            self._warn(-1)
        self.ticked.emit()

    def _warn(self, seconds: int) -> None:
        if seconds != self._warning:
            self._warning = seconds
            self.warningChanged.emit()

    # What views ask.

    @Slot()
    def wake(self) -> None:
        """The first touch: show the home page; the touch itself presses nothing."""
        if self._awake:
            return
        self._awake = True
        self._idle.presence(self._clock.monotonic())
        self.visiting.emit(self.visit.page, self.visit.key)
        self.pageChanged.emit()
        self.awakeChanged.emit()

    @Slot()
    def end(self) -> None:
        """Forget everything of this visitor and return to the attract page."""
        spoke = self.state.language
        self.leaving.emit()
        self.state = Visitor(self._default)
        self._awake = False
        self._idle = Idle(self._idle.limits, self._clock.monotonic())
        self._warn(-1)
        self.ended.emit()
        if spoke != self._default:
            self.languageChanged.emit()
        self.lookChanged.emit()
        self.pageChanged.emit()
        self.awakeChanged.emit()

    @Slot()
    def goOn(self) -> None:
        """The visitor is still here."""
        self.sign_of_life(keys=self._key_mode)
        self._warn(-1)

    @Slot(str, str)
    def open(self, page: str, key: str) -> None:
        """Go to a page; an unknown name is a mistake of ours."""
        if page not in BY_NAME:
            raise ValueError(page)
        self.leaving.emit()
        if page == "home":
            self.state.way = [Visit("home")]
        elif (self.visit.page, self.visit.key) != (page, key):
            self.state.way.append(Visit(page, key))
            del self.state.way[1:-LONGEST_WAY_BACK]
        self._arrive()

    @Slot(str, str)
    def instead(self, page: str, key: str) -> None:
        """Replace the page that is shown, as "next work" does, so that back leads out."""
        self.leaving.emit()
        self.state.way[-1] = Visit(page, key)
        self._arrive()

    @Slot()
    def back(self) -> None:
        """Go one page back; on the first page stay."""
        if len(self.state.way) > 1:
            self.leaving.emit()
            self.state.way.pop()
            self._arrive()

    @Slot()
    def home(self) -> None:
        """Go to the first page."""
        self.open("home", "")

    def _arrive(self) -> None:
        self._idle.presence(self._clock.monotonic(), typing=BY_NAME[self.visit.page].typing)
        self.visiting.emit(self.visit.page, self.visit.key)
        self.pageChanged.emit()

    @Slot(float)
    def keepScroll(self, position: float) -> None:
        """Remember how far the shown page is scrolled, for coming back to it."""
        self.state.way[-1] = replace(self.visit, scroll=position)

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Speak another language from now on."""
        if tag in self._languages and tag != self.state.language:
            self.state.language = tag
            self.state.keyboard_language = ""
            self.languageChanged.emit()

    @Slot(int)
    def chooseTextStep(self, step: int) -> None:
        """Choose one of three text sizes: 0, 1, 2."""
        self.state.text_step = max(0, min(2, step))
        self.lookChanged.emit()

    @Slot(bool)
    def chooseDark(self, wanted: bool) -> None:
        """Light letters on a dark ground."""
        self.state.dark = wanted
        self.lookChanged.emit()

    @Slot(bool)
    def chooseHighContrast(self, wanted: bool) -> None:
        """Black and white only."""
        self.state.high_contrast = wanted
        self.lookChanged.emit()

    @Slot(bool)
    def chooseReach(self, wanted: bool) -> None:
        """Put every control into the lower band of the screen."""
        self.state.reach = wanted
        self.lookChanged.emit()

    @Slot(str, bool)
    def playing(self, what: str, on: bool) -> None:
        """Media plays: that is presence."""
        if on:
            self._idle.hold(what)
        else:
            self._idle.release(what, self._clock.monotonic())

    # What views see.

    @Property(bool, notify=awakeChanged)
    def awake(self) -> bool:
        return self._awake

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self.visit.page

    @Property(str, notify=pageChanged)
    def key(self) -> str:
        return self.visit.key

    @Property(float, notify=pageChanged)
    def scroll(self) -> float:
        return self.visit.scroll

    @Property(bool, notify=pageChanged)
    def canGoBack(self) -> bool:
        return len(self.state.way) > 1

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self.state.language

    @Property(int, notify=lookChanged)
    def textStep(self) -> int:
        return self.state.text_step

    @Property(bool, notify=lookChanged)
    def dark(self) -> bool:
        return self.state.dark

    @Property(bool, notify=lookChanged)
    def highContrast(self) -> bool:
        return self.state.high_contrast

    @Property(bool, notify=lookChanged)
    def reach(self) -> bool:
        return self.state.reach

    @Property(int, notify=warningChanged)
    def warning(self) -> int:
        """Seconds until the session ends, or -1."""
        return self._warning

    @Property(bool, notify=keyModeChanged)
    def keyMode(self) -> bool:
        return self._key_mode
