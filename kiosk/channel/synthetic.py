"""Makes content of any size out of nothing, the same every time: what speed is measured on.

Words are few that are frequent and many that are rare, as in any language, in German, English, Turkish and
Ukrainian; a title stands at four events and a summary at four others. Every sixth event has `Kurs` in its
title, every other one `Verein` in its text, all have `Veranstaltung` there.
"""

import random
from bisect import bisect
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import accumulate, chain

from kiosk.domain.records import (
    Access,
    Audience,
    Event,
    Field,
    Occurrence,
    Picture,
    Place,
    Quarter,
    Record,
    Status,
)
from kiosk.domain.release import Catalogue, Channel
from kiosk.domain.text import Phrase, Text

LANGUAGES = ("de", "en", "tr", "uk")
SYLLABLES = {
    "de": "ab ach be bra der ein feld ge haus kin lich mar nach ort ring schul stadt tag un ver wald zeit",
    "en": "ask ber cle den ent for gar har ing ket light mo ness old pen rest sing ter under way wood",
    "tr": "ak ba ce de el gü ha iş ka lar me nı ol pa ra sa şe te uz ya",
    "uk": "ба ва го де жи за ка ли мо на об по ра со та ук фі хо цю ша",
}
FREQUENT = 2_000
RARE = 20_000
DAYS = 400
# How often a title, and a summary, is used: most events of a city are series.
COMES_BACK = 4
STEP = 7_919


def synthetic(
    now: datetime, events: int = 100_000, pictures: Sequence[Picture] = ()
) -> tuple[Catalogue, Iterator[Record]]:
    """Return a catalogue without files and its records in their order: places, then events by date.

    Two of three events have one of the `pictures`, whose files are the caller's.
    """
    channel = Channel("synthetic", Text({"de": Phrase("Synthetisch")}), languages=LANGUAGES)
    return Catalogue(channel, now.replace(microsecond=0)), chain(
        _surroundings(), _events(events, now, pictures)
    )


class _Words:
    """Draws words of one language, the first ones often, the last ones hardly ever."""

    def __init__(self, language: str, chance: random.Random) -> None:
        syllables = SYLLABLES[language].split()
        self._words = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(FREQUENT)]
        self._rare = ["".join(chance.choices(syllables, k=chance.randint(3, 5))) for _ in range(RARE)]
        self._weights = list(accumulate(1 / (rank + 8) for rank in range(FREQUENT)))
        self._chance = chance

    def draw(self, count: int) -> str:
        top = self._weights[-1]
        found = (self._words[bisect(self._weights, self._chance.random() * top)] for _ in range(count))
        return " ".join(found).capitalize()

    def rare(self) -> str:
        return self._chance.choice(self._rare).capitalize()


def _surroundings() -> Iterator[Field | Quarter | Place]:
    for number in range(40):
        access = (Access.STEP_FREE,) if number % 3 else ()
        title = Text({"de": Phrase(f"Haus Nummer {number}")})
        yield Place(
            f"place-{number}", title, quarter=f"quarter-{number % 4}" * (number % 4 < 3), access=access
        )
    for number in range(6):
        yield Field(f"field-{number}", number, Text({"de": Phrase(f"Feld {number}")}))
    for number in range(3):
        yield Quarter(f"quarter-{number}", number, Text({"de": Phrase(f"Quartier {number}")}))


def _events(count: int, now: datetime, pictures: Sequence[Picture]) -> Iterator[Event]:
    chance = random.Random(2026)  # noqa: S311  # the same numbers every time, nothing secret
    first = now.replace(minute=0, second=0, microsecond=0)
    words = {language: _Words(language, chance) for language in LANGUAGES}
    kinds = 6 * (1 + count // (6 * COMES_BACK))
    titles = [_title(words, number) for number in range(kinds)]
    summaries = [_summary(words, number) for number in range(kinds)]
    spoken = [tuple(chance.sample(LANGUAGES, each)) for each in (1, 2, 3) for _ in range(8)]
    for number in range(count):
        start = first + timedelta(minutes=number * DAYS * 24 * 60 // count)
        yield Event(
            f"event-{number}",
            titles[number % kinds],
            (Occurrence(start, start + timedelta(minutes=90), status=_status(number)),),
            summaries[number * STEP % kinds],
            picture=pictures[number % len(pictures)] if pictures and number % 3 else None,
            field=f"field-{chance.randrange(6)}",
            place=f"place-{chance.randrange(40)}",
            free=chance.random() < 0.5,
            languages=chance.choice(spoken),
            audience=(Audience.CHILDREN,) if chance.random() < 0.2 else (),
        )


def _title(words: dict[str, _Words], number: int) -> Text:
    title = {language: f"{each.draw(3)} {each.rare()}" for language, each in words.items()}
    title["de"] += " Kurs" if number % 6 == 0 else ""
    return Text({language: Phrase(each) for language, each in title.items()})


def _summary(words: dict[str, _Words], number: int) -> Text:
    summary = {language: each.draw(5) for language, each in words.items()}
    summary["de"] += " Veranstaltung Verein" if number % 2 else " Veranstaltung"
    return Text({language: Phrase(each) for language, each in summary.items()})


def _status(number: int) -> Status:
    return Status.CANCELLED if number % 50 == 0 else Status.SCHEDULED
