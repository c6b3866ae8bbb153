"""The keys of records to open pages with, one for each page of the registry."""

from collections.abc import Iterator
from datetime import UTC, datetime

from kiosk.store.content import Content
from kiosk.store.events import upcoming
from kiosk.viewmodels.pages import PAGES


def visits(content: Content) -> Iterator[tuple[str, str]]:
    """Yield name and key for every page that has anything to show."""
    for page in PAGES:
        if not page.kind:
            yield page.name, ""
        elif page.kind == "event":
            yield from ((page.name, row.event_id) for row in upcoming(content, datetime.now(UTC), limit=1))
        else:
            yield from ((page.name, record.id) for record in content.records(page.kind)[:1])
