"""Events that go with an event: at the same place, of the same field, with the same words in their titles."""

from collections import Counter
from datetime import datetime

from kiosk.store.belonging import LOOKED_AT, linked
from kiosk.store.content import Content
from kiosk.store.events import OccurrenceRow, next_date
from kiosk.store.fold import words

SHORTEST_WORD = 5
MOST_WORDS = 6
WEIGHTS = {"place": 2, "field": 1, "word": 2}


def related(content: Content, identity: str, now: datetime, limit: int = 3) -> tuple[OccurrenceRow, ...]:
    """Return the next dates of up to `limit` other events, those that have most in common first."""
    rows = content.rows(
        "SELECT r.key, r.title, e.place, e.field FROM record r JOIN event e USING (key)"
        " WHERE r.kind = 'event' AND r.id = ?",
        identity,
    )
    if not rows:
        return ()
    key, title, place, field = rows[0]
    scores: Counter[int] = Counter()
    for name, target in (("place", place), ("field", field)):
        for other in linked(content, name, target, now):
            scores[other] += WEIGHTS[name]
    for word in _telling(content, title):
        for other in _titled(content, word, now):
            scores[other] += WEIGHTS["word"]
    del scores[key]
    ranked = sorted(scores, key=lambda other: (-scores[other], other))[: limit * 2]
    found = (row for other in ranked if (row := next_date(content, other, now)))
    return tuple(sorted(list(found)[:limit], key=lambda row: row.start))


def _telling(content: Content, title: str) -> list[str]:
    """Return the rarer long words of a title in all its languages: they name the series."""
    found = {word for word in words(title) if len(word) >= SHORTEST_WORD}
    marks = ", ".join("?" * len(found))
    sql = f"SELECT word FROM vocabulary WHERE word IN ({marks}) AND records > 1 ORDER BY records LIMIT ?"  # noqa: S608
    return [word for (word,) in content.rows(sql, *found, MOST_WORDS)]


def _titled(content: Content, word: str, now: datetime) -> list[int]:
    sql = """
    SELECT t.rowid FROM title_words t JOIN event e ON e.key = t.rowid
     WHERE title_words MATCH ? AND e.last_end > ? ORDER BY t.rowid LIMIT ?
    """
    return [key for (key,) in content.rows(sql, f'"{word}"', now.timestamp(), LOOKED_AT)]
