"""Exhibitions and their works, one after another."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.records import Exhibit, Exhibition
from kiosk.store.content import Content


@dataclass(frozen=True, slots=True)
class ExhibitionRow:
    """An exhibition with the number of its works."""

    exhibition: Exhibition
    count: int


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Where a work stands in its exhibition: ids before and after (empty at the ends), number from 1."""

    previous: str
    next: str
    number: int
    total: int


def exhibitions(content: Content, today: date) -> tuple[ExhibitionRow, ...]:
    """Return the exhibitions that have not ended on the local day `today`, in order."""
    sql = "SELECT target, count(*) FROM link WHERE name = 'exhibition' AND kind = 'exhibit' GROUP BY target"
    counts = dict(content.rows(sql))
    return tuple(
        ExhibitionRow(record, counts.get(record.id, 0))
        for record in content.records("exhibition")
        if isinstance(record, Exhibition) and (record.ends is None or record.ends >= today)
    )


def exhibits(content: Content, exhibition: str) -> tuple[Exhibit, ...]:
    """Return the works of an exhibition in order."""
    found = content.by_keys(_keys(content, exhibition))
    return tuple(record for record in found if isinstance(record, Exhibit))


def neighbours(content: Content, identity: str) -> Neighbours:
    """Return what stands before and after a work; number 0 of 0 where there is no such work."""
    work = content.record("exhibit", identity)
    works = [each.id for each in exhibits(content, work.exhibition)] if isinstance(work, Exhibit) else []
    if identity not in works:
        return Neighbours("", "", 0, 0)
    at = works.index(identity)
    return Neighbours(
        works[at - 1] if at else "", works[at + 1] if at + 1 < len(works) else "", at + 1, len(works)
    )


def _keys(content: Content, exhibition: str) -> list[int]:
    sql = "SELECT key FROM link WHERE name = 'exhibition' AND target = ? AND kind = 'exhibit' ORDER BY key"
    return [key for (key,) in content.rows(sql, exhibition)]
