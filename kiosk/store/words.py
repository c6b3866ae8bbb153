"""Fills the search index: titles by language, everything else in one heap, and the vocabulary of it all.

Two contentless FTS5 tables over text folded by us: `title_words` has a column per language, `all_words` one
for all there is. Reading them in the order of keys can stop as soon as there is enough, which is what keeps
a keystroke fast; ranking by bm25 would read every match. A single letter is looked for in titles only.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from kiosk.domain.records import Event, Exhibit, Place, Project, Record, Service
from kiosk.domain.text import Text
from kiosk.store.fold import index_words
from kiosk.store.pending import Pending

SEARCHED = frozenset(
    ("event", "exhibit", "service", "place", "project", "exhibition", "field", "quarter", "page")
)
MOST_COLUMNS = 24
HASH = 16_000_000
# Series and places bring the same short texts again and again.
COMES_BACK = 200
TABLES = ("title_words", "all_words")

_TEXTS = (
    "summary",
    "description",
    "join",
    "room",
    "who_for",
    "bring",
    "caption",
    "story",
    "technique",
)
_LINES = ("organiser", "artist", "year", "street", "postcode", "city")


class WordIndex:
    """Writes the search index of one database; keys must come in ascending order."""

    def __init__(self, base: sqlite3.Connection, pending: Pending, languages: Sequence[str]) -> None:
        self._base, self._pending = base, pending
        self.languages = tuple(languages[:MOST_COLUMNS])
        columns = ", ".join(f"t{number}" for number in range(len(self.languages) + 1))
        marks = ", ".join("?" * (len(self.languages) + 2))
        titles = f"{columns}, content='', tokenize='ascii', prefix='1 2 3 4', detail=column"
        rest = "words, content='', tokenize='ascii', prefix='2 3 4', detail=none"
        base.execute(f"CREATE VIRTUAL TABLE title_words USING fts5({titles})")
        base.execute(f"CREATE VIRTUAL TABLE all_words USING fts5({rest})")
        for table in TABLES:
            base.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {HASH})")  # noqa: S608
        self._insert = f"INSERT INTO title_words (rowid, {columns}) VALUES ({marks})"  # noqa: S608  # our own
        self._titles: dict[tuple[str, str], tuple[str, ...]] = {}

    def add(self, key: int, kind: str, record: Record) -> None:
        """Index one record; records that others refer to must come before those others."""
        columns = self._columns(record.title)
        titles = tuple(dict.fromkeys(word for words in columns for word in words))
        self._titles[kind, record.id] = titles if kind != "event" else ()
        if kind not in SEARCHED:
            return
        everything = dict.fromkeys((*titles, *_words_of(record), *self._words_around(record)))
        self._pending.add(self._insert, key, *(" ".join(words) for words in columns))
        self._pending.add("INSERT INTO all_words (rowid, words) VALUES (?, ?)", key, " ".join(everything))

    def finish(self) -> None:
        """Merge the index into one piece and write the vocabulary; nothing may be pending."""
        for table in TABLES:
            self._base.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608
        self._base.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, 'all_words', 'row')")
        words = self._base.execute("SELECT term, doc FROM temp.terms").fetchall()
        self._base.execute("DROP TABLE temp.terms")
        rows = ((word, records, word[::-1]) for word, records in words)
        self._base.executemany("INSERT INTO vocabulary VALUES (?, ?, ?)", rows)

    def _columns(self, title: Text) -> list[tuple[str, ...]]:
        columns = [_folded(title[tag].text) if tag in title else () for tag in self.languages]
        others = [_folded(phrase.text) for tag, phrase in title.items() if tag not in self.languages]
        return [*columns, tuple(word for words in others for word in words)]

    def _words_around(self, record: Record) -> Iterator[str]:
        """Yield the words of what a record belongs to: an event is found by its place and field too."""
        for name in references(record):
            yield from self._titles.get(name, ())


def references(record: Record) -> Iterator[tuple[str, str]]:
    """Yield kind and id of every record that `record` names."""
    if isinstance(record, Event | Service | Project):
        yield from (("quarter", quarter) for quarter in record.quarters)
        yield ("field", record.field)
        yield ("place", record.place)
    if isinstance(record, Service):
        yield from (("need", need) for need in record.needs)
    if isinstance(record, Place):
        yield ("quarter", record.quarter)
    if isinstance(record, Exhibit):
        yield ("exhibition", record.exhibition)


def _words_of(record: Record) -> Iterator[str]:
    texts = [
        phrase.text
        for name in _TEXTS
        if name in record.__slots__
        for phrase in getattr(record, name).values()
    ]
    lines = [getattr(record, name) for name in _LINES if name in record.__slots__]
    return chain.from_iterable(map(_folded, filter(None, texts + lines)))


def _folded(text: str) -> tuple[str, ...]:
    return _remembered(text) if len(text) <= COMES_BACK else tuple(index_words(text))


@lru_cache(50_000)
def _remembered(text: str) -> tuple[str, ...]:
    return tuple(index_words(text))
