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


def choices(sources: Sources, language: str, kind: str) -> list[Choice]:
    """Return all fields or all quarters, in their order."""
    cards = Cards(sources, language)
    records = sources.content.records(kind)
    return [_choice(cards, each) for each in records if isinstance(each, Field | Quarter)]


def title_of(rows: Sequence[Choice], key: str) -> str:
    """Return the title of one of them, empty where there is none."""
    return next((row.title for row in rows if row.key == key), "")


def _choice(cards: Cards, record: Field | Quarter) -> Choice:
    title = cards.say(record.title)
    summary = cards.say(record.summary).text
    return Choice(record.id, title.text, cards.tongue(title), summary, title.state is State.MACHINE)
