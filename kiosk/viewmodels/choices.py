"""What an idea may be about: the fields and quarters of the city, in the visitor's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.records import Field, Quarter
from kiosk.domain.text import State
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.sources import Sources


@dataclass(frozen=True, slots=True)
class Choice:
    """A field or quarter to choose; `machine` when a machine translated its title."""

    key: str
    title: str
    tongue: str
    summary: str
    machine: bool
    thumb: str
    picture: str
    alt: str


NOTHING = Choice("", "", "", "", machine=False, thumb="", picture="", alt="")


def choices(sources: Sources, language: str, kind: str) -> list[Choice]:
    """Return all fields or all quarters, in their order."""
    cards = Cards(sources, language)
    records = sources.content.records(kind)
    return [_choice(sources, cards, each) for each in records if isinstance(each, Field | Quarter)]


def chosen(rows: Sequence[Choice], key: str) -> Choice:
    """Return one of them, an empty one where there is none."""
    return next((row for row in rows if row.key == key), NOTHING)


def _choice(sources: Sources, cards: Cards, record: Field | Quarter) -> Choice:
    title = cards.say(record.title)
    return Choice(
        key=record.id,
        title=title.text,
        tongue=cards.tongue(title),
        summary=cards.say(record.summary).text,
        machine=title.state is State.MACHINE,
        thumb=sources.thumb(record.picture),
        picture=sources.picture(record.picture),
        alt=cards.say(record.picture.alt).text if record.picture else "",
    )
