"""Events that belong to a place, field or quarter, each with its next date."""

from datetime import datetime

from kiosk.store.content import Content
from kiosk.store.events import OccurrenceRow, next_date

LOOKED_AT = 60


def linked(content: Content, name: str, target: str, now: datetime) -> list[int]:
    """Return keys of events that are not over and name `target` as their place, field or quarter."""
    sql = """
    SELECT l.key FROM link l JOIN event e USING (key)
     WHERE l.name = ? AND l.target = ? AND l.kind = 'event' AND e.last_end > ? ORDER BY l.key LIMIT ?
    """
    return [key for (key,) in content.rows(sql, name, target, now.timestamp(), LOOKED_AT)]


def events_of(
    content: Content, name: str, target: str, now: datetime, limit: int = 4
) -> tuple[OccurrenceRow, ...]:
    """Return the next date of up to `limit` events of a place, field or quarter, in order."""
    found = [row for key in linked(content, name, target, now) if (row := next_date(content, key, now))]
    return tuple(sorted(found, key=lambda row: row.start)[:limit])
