"""The scenes of the attract page: welcomes and quarters, today's events, the art, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, zip_longest

from kiosk.domain.markup import plain
from kiosk.domain.records import Page, Picture, Quarter
from kiosk.domain.text import Text
from kiosk.viewmodels.showcase import Showcase

EVENTS = 6
WORKS = 6


@dataclass(frozen=True, slots=True)
class Slide:
    """One scene: `kind` is welcome, event, exhibit or quarter; `days_ahead` counts for events only."""

    kind: str
    title: str
    line: str
    picture: str
    time: str = ""
    days_ahead: int = -1
    day: str = ""
    field: str = ""


NOTHING = Slide("", "", "", "")


def slides(showcase: Showcase) -> Iterator[Slide]:
    """Yield one round of scenes that have a picture, each read when asked for: the first one is quick."""
    scenes = chain(_welcomes(showcase), _quarters(showcase))
    return (slide for slide in _in_turn(scenes, _events(showcase), _works(showcase)) if slide.picture)


def _in_turn(*kinds: Iterator[Slide]) -> Iterator[Slide]:
    waiting = list(kinds)
    while waiting:
        for each in tuple(waiting):
            slide = next(each, None)
            if slide is None:
                waiting.remove(each)
            else:
                yield slide


def _welcomes(showcase: Showcase) -> Iterator[Slide]:
    for page in showcase.content.records("page"):
        if isinstance(page, Page) and not page.listed:
            yield _slide(showcase, "welcome", page.title, page.description, page.picture)


def _quarters(showcase: Showcase) -> Iterator[Slide]:
    for quarter in showcase.content.records("quarter"):
        if isinstance(quarter, Quarter):
            yield _slide(showcase, "quarter", quarter.title, quarter.summary, quarter.picture)


def _events(showcase: Showcase) -> Iterator[Slide]:
    # The first frame needs neither dates nor the library that formats them.
    from kiosk.store.events import upcoming  # noqa: PLC0415
    from kiosk.viewmodels.cards import Cards  # noqa: PLC0415

    cards = Cards(showcase, showcase.settings.kiosk.default_language)
    for row in upcoming(showcase.content, showcase.present(), EVENTS):
        card, picture = cards.event(row), showcase.picture(row.picture)
        if card.status != "cancelled":
            yield Slide(
                "event", card.title, card.place, picture, card.time, card.days_ahead, card.day, card.field
            )


def _works(showcase: Showcase) -> Iterator[Slide]:
    from kiosk.store.exhibits import exhibitions, exhibits  # noqa: PLC0415 - as above

    content, today = showcase.content, showcase.present().date()
    shelves = [exhibits(content, row.exhibition.id) for row in exhibitions(content, today)]
    works = [work for work in chain.from_iterable(zip_longest(*shelves)) if work is not None]
    for work in works[:WORKS]:
        yield _slide(showcase, "exhibit", work.title, work.caption, work.picture)


def _slide(showcase: Showcase, kind: str, title: Text, line: Text, picture: Picture | None) -> Slide:
    language = showcase.settings.kiosk.default_language
    said = (showcase.choose(text, language).text for text in (title, line))
    return Slide(kind, next(said), plain(next(said)), showcase.picture(picture))
