"""What belongs to a quarter or a field, and what people should know today."""

from datetime import date

from kiosk.domain.records import Notice, Place, Project
from kiosk.store.content import Content


def projects(content: Content, quarter: str = "", field: str = "") -> tuple[Project, ...]:
    """Return the projects of a quarter, of a field, of both at once, or all, in order."""
    records = (record for record in content.records("project") if isinstance(record, Project))
    return tuple(
        project
        for project in records
        if (not quarter or quarter in (*project.quarters, _quarter(content, project.place)))
        and (not field or field == project.field)
    )


def notices(content: Content, today: date, quarter: str = "") -> tuple[Notice, ...]:
    """Return what holds on the local day `today`, urgent ones first; a notice of no quarter is for all."""
    found = [
        notice
        for notice in content.records("notice")
        if isinstance(notice, Notice)
        and (notice.starts is None or notice.starts <= today)
        and (notice.ends is None or today <= notice.ends)
        and (not quarter or not notice.quarters or quarter in notice.quarters)
    ]
    return tuple(sorted(found, key=lambda notice: not notice.urgent))


def places(content: Content, quarter: str = "") -> tuple[Place, ...]:
    """Return the places of a quarter, or all, in order."""
    records = (record for record in content.records("place") if isinstance(record, Place))
    return tuple(place for place in records if not quarter or place.quarter == quarter)


def _quarter(content: Content, place: str) -> str:
    record = content.record("place", place) if place else None
    return record.quarter if isinstance(record, Place) else ""
