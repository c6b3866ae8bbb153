"""The chips over the event list: what may be chosen, what is chosen, and how many dates each would leave.

A chip's key is "topic:value"; a visitor's choice is the set of such keys.
"""

from dataclasses import dataclass

from kiosk.i18n.collation import sort_key
from kiosk.store.events import Facets
from kiosk.store.filters import EventFilter
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.sources import Sources

FREE, STEP_FREE, CHILDREN = "trait:free", "trait:step_free", "trait:children"


@dataclass(frozen=True, slots=True)
class FilterRow:
    """One chip; `value` is the part after the topic, such as a field's id. A trait's words are the view's."""

    key: str
    value: str
    title: str
    count: int
    chosen: bool


def toggled(chosen: frozenset[str], key: str) -> frozenset[str]:
    """Return the choice with one chip pressed."""
    return chosen ^ {key}


def filter_of(chosen: frozenset[str]) -> EventFilter:
    """Return the question to the store that a choice means."""
    return EventFilter(
        fields=_values(chosen, "field"),
        quarters=_values(chosen, "quarter"),
        languages=_values(chosen, "language"),
        free=FREE in chosen,
        step_free=STEP_FREE in chosen,
        children=CHILDREN in chosen,
    )


def _values(chosen: frozenset[str], topic: str) -> tuple[str, ...]:
    pairs = (key.partition(":") for key in chosen)
    return tuple(sorted(value for each, _, value in pairs if each == topic))


class Chips:
    """Makes the chips of each topic for one choice, in one language."""

    def __init__(self, sources: Sources, cards: Cards, facets: Facets, chosen: frozenset[str]) -> None:
        self._sources = sources
        self._cards = cards
        self._facets = facets
        self._chosen = chosen

    def fields(self) -> list[FilterRow]:
        """Return one chip for each field of the city."""
        return self._records("field", self._facets.fields)

    def quarters(self) -> list[FilterRow]:
        """Return one chip for each quarter."""
        return self._records("quarter", self._facets.quarters)

    def languages(self, spoken: set[str], locale: str) -> list[FilterRow]:
        """Return one chip for each language that is spoken anywhere, ours first, then by own name."""
        ours = [row.tag for row in self._sources.languages if row.tag in spoken]
        key = sort_key(locale)
        others = sorted(spoken.difference(ours), key=lambda tag: key(self._sources.own_name(tag)))
        counts = self._facets.languages
        return [self._row("language", tag, self._sources.own_name(tag), counts) for tag in (*ours, *others)]

    def traits(self) -> list[FilterRow]:
        """Return the chips that stand alone: free, step-free, for children."""
        facets = self._facets
        counts = {"free": facets.free, "step_free": facets.step_free, "children": facets.children}
        return [self._row("trait", name, "", counts) for name in counts]

    def _records(self, kind: str, counts: dict[str, int]) -> list[FilterRow]:
        records = self._sources.content.records(kind)
        return [self._row(kind, each.id, self._cards.say(each.title).text, counts) for each in records]

    def _row(self, topic: str, name: str, title: str, counts: dict[str, int]) -> FilterRow:
        key = f"{topic}:{name}"
        return FilterRow(key, name, title, counts.get(name, 0), key in self._chosen)
