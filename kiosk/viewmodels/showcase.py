"""What may be shown: content, settings, clock and languages; enough for the attract page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.clock import Clock, trusted
from kiosk.domain.records import Picture
from kiosk.domain.text import NOTHING, Chosen, Text, fallbacks
from kiosk.i18n.formats import Formats
from kiosk.i18n.names import own_name
from kiosk.settings import Settings
from kiosk.store.content import Content


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language a visitor may choose; `touch` is the word that invites to touch the screen."""

    tag: str
    own_name: str
    touch: str = ""
    right_to_left: bool = False


@dataclass(slots=True)
class Showcase:
    """Put together by the roof, before there is a visitor."""

    settings: Settings
    clock: Clock
    content: Content
    languages: Sequence[LanguageRow]
    formats_of: Callable[[str], Formats]

    def local_now(self) -> datetime:
        """Return the present in the content's own time zone."""
        return self.clock.now().astimezone(self.content.zone)

    def present(self) -> datetime:
        """Return the moment to ask the content about: now, or its own date while the clock is not right."""
        published = self.content.published.astimezone(self.content.zone)
        return self.local_now() if self.clock_is_right() else published

    def clock_is_right(self) -> bool:
        """Return whether "today" and "open now" may be said; a dead battery makes it 1970."""
        return trusted(self.clock.now(), self.content.published)

    def choose(self, text: Text, language: str) -> Chosen:
        """Return the phrase for a visitor of this language, falling back as the place decides."""
        return text.choose(fallbacks(language, self.settings.kiosk.default_language)) if text else NOTHING

    def own_name(self, language: str) -> str:
        """Return a language's name in itself; an unknown one is named by its tag."""
        spoken = (row.own_name for row in self.languages if row.tag == language)
        return next(spoken, None) or own_name(language)

    def picture(self, picture: Picture | None) -> str:
        """Return the URL of a picture in the active release, empty where there is none."""
        return self._media(picture.file) if picture else ""

    def thumb(self, picture: Picture | None) -> str:
        """Return the URL of the small version of a picture, for lists."""
        return self._media(picture.thumb or picture.file) if picture else ""

    def _media(self, name: str) -> str:
        return self.content.media(name).as_uri() if name else ""
