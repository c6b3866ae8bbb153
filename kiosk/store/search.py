"""Search while typing: titles in the visitor's language first, then any title, then everything else.

Words are folded (fold.py), all must be found, the last one may be unfinished. It then also finds compounds
that end in it (Kurs: Deutschkurs), an Arabic word is found with and without its article. Where that finds
nothing, one typo in words of five letters or more is forgiven (typos.py). Every query stops as soon as it has
enough, in the order of keys; nothing that was typed reaches SQLite but folded letters and digits in quotes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from kiosk.domain.records import Picture, Service
from kiosk.domain.text import EMPTY, Text
from kiosk.store.content import Content, picture_of, text_of
from kiosk.store.events import next_date
from kiosk.store.terms import Term, expression, read_terms
from kiosk.store.typos import forgiven

GROUPS = ("event", "exhibit", "service", "place", "project", "exhibition", "field", "quarter", "page")
COUNTED = 100
READ_TOGETHER = 2_000


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found; for events `start` is the next date."""

    kind: str
    id: str
    title: Text
    summary: Text
    picture: Picture | None
    start: datetime | None = None
    all_day: bool = False
    place_title: Text = EMPTY


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind: the best of it, and how many there are (`more`: at least so many)."""

    kind: str
    hits: tuple[Hit, ...] = ()
    total: int = 0
    more: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """All groups that found something; `corrected` where it took another spelling than what was typed."""

    groups: tuple[Group, ...] = ()
    corrected: bool = False


def search(content: Content, typed: str, languages: Sequence[str], now: datetime, limit: int = 4) -> Results:
    """Return up to `limit` hits of each kind for what was typed; `languages` begins with the visitor's."""
    terms = read_terms(content, typed)
    found = _found(content, terms, languages, now, limit)
    if found or not terms:
        return Results(found)
    again = _found(content, forgiven(content, terms), languages, now, limit)
    return Results(again, corrected=bool(again))


def search_kind(
    content: Content, typed: str, languages: Sequence[str], now: datetime, *, kind: str, limit: int = 50
) -> Group:
    """Return up to `limit` hits of one kind, as `search` finds them; an empty group where it finds none."""
    results = search(content, typed, languages, now, limit)
    return next((group for group in results.groups if group.kind == kind), Group(kind))


class _Query(NamedTuple):
    """One look into the index: a table and what to match in it."""

    table: str
    match: str


class _Keys(NamedTuple):
    """Keys of one kind, the best first, and how many there are."""

    best: list[int]
    total: int
    more: bool = False


def _found(
    content: Content, terms: Sequence[Term], languages: Sequence[str], now: datetime, limit: int
) -> tuple[Group, ...]:
    if not terms:
        return ()
    queries = _queries(content, terms, languages)
    found = dict(_all_keys(content, queries, now, limit))
    hits = ((kind, found[kind]) for kind in GROUPS if kind in found)
    groups = (
        Group(kind, tuple(_hits(content, kind, keys.best[:limit], now)), keys.total, keys.more)
        for kind, keys in hits
    )
    return tuple(group for group in groups if group.hits)


def _queries(content: Content, terms: Sequence[Term], languages: Sequence[str]) -> list[_Query]:
    """Return what to look for, narrowest first; the last query finds all that the ones before do."""
    match = expression(content, terms, compounds=False)
    wide = expression(content, terms, compounds=True)
    queries = [_Query("title_words", match)]
    if languages and languages[0] in content.columns:
        own = content.columns.index(languages[0])
        queries.insert(0, _Query("title_words", f"{{t{own}}} : ({match})"))
    if wide != match:
        queries.append(_Query("title_words", wide))
    single = any(len(word) == 1 for word in terms[-1].words)
    return queries if single else [*queries, _Query("all_words", wide)]


def _all_keys(
    content: Content, queries: Sequence[_Query], now: datetime, limit: int
) -> Iterator[tuple[str, _Keys]]:
    """Yield keys by kind: small kinds are read together and whole, large ones only as far as needed."""
    small = {kind: span for kind, span in content.kinds.items() if span[1] - span[0] < READ_TOGETHER}
    small.pop("event", None)
    if small and sum(last - first + 1 for first, last in small.values()) <= READ_TOGETHER:
        span = min(first for first, _ in small.values()), max(last for _, last in small.values())
        keys = _best(content, queries, span, now, READ_TOGETHER)
        for kind, (first, last) in small.items():
            mine = [key for key in keys if first <= key <= last]
            yield kind, _Keys(mine, len(mine))
    else:
        small = {}
    for kind, (first, last) in content.kinds.items():
        if kind not in small:
            begin = content.first_event(now) if kind == "event" else first
            yield kind, _large(content, queries, (begin, last), now, limit)


def _large(
    content: Content, queries: Sequence[_Query], span: tuple[int, int], now: datetime, limit: int
) -> _Keys:
    best = _best(content, queries, span, now, limit)
    if len(best) < limit:
        return _Keys(best, len(best))
    counted = len(_look(content, queries[-1], span, now, max(COUNTED, limit) + 1))
    return _Keys(best, min(counted, max(COUNTED, limit)), counted > max(COUNTED, limit))


def _best(
    content: Content, queries: Sequence[_Query], span: tuple[int, int], now: datetime, limit: int
) -> list[int]:
    keys: dict[int, None] = {}
    for query in queries:
        keys.update(dict.fromkeys(_look(content, query, span, now, limit + len(keys))))
        if len(keys) >= limit:
            break
    return list(keys)[:limit]


def _look(content: Content, query: _Query, span: tuple[int, int], now: datetime, limit: int) -> list[int]:
    """Return matching keys in [first, last], events only while they have a date that is not past."""
    sql = f"""
    SELECT w.rowid FROM {query.table} w
     WHERE {query.table} MATCH ? AND w.rowid BETWEEN ? AND ?
       AND coalesce((SELECT last_end FROM event WHERE key = w.rowid), ?) > ?
     ORDER BY w.rowid LIMIT ?
    """  # noqa: S608  # the table is one of two of our own
    moment = now.timestamp()
    return [key for (key,) in content.rows(sql, query.match, *span, moment + 1, moment, limit)]


def _hits(content: Content, kind: str, keys: Sequence[int], now: datetime) -> Iterator[Hit]:
    for key in keys:
        sql = "SELECT id, title, summary, picture FROM record WHERE key = ?"
        for identity, title, summary, picture in content.rows(sql, key):
            hit = Hit(kind, identity, text_of(title), text_of(summary), picture_of(picture))
            if kind == "event" and (date := next_date(content, key, now)):
                hit = replace(hit, start=date.start, all_day=date.all_day, place_title=date.place_title)
            elif kind == "service":
                hit = replace(hit, place_title=_place_of(content, identity))
            yield hit


def _place_of(content: Content, service: str) -> Text:
    record = content.record("service", service)
    place = content.record("place", record.place) if isinstance(record, Service) else None
    return place.title if place else EMPTY
