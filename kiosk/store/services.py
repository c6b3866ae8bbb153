"""Services by what somebody is looking for, with the place they are at."""

from collections import Counter
from dataclasses import dataclass, replace

from kiosk.domain.records import Access, Need, Place, Service
from kiosk.store.content import Content


@dataclass(frozen=True, slots=True)
class ServiceFilter:
    """What a visitor asks for; empty and False ask for nothing."""

    need: str = ""
    field: str = ""
    quarter: str = ""
    language: str = ""
    free: bool = False
    step_free: bool = False


ANY = ServiceFilter()


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service with its place, where it has one."""

    service: Service
    place: Place | None

    @property
    def hours(self) -> str:
        """The service's own hours, else those of its place."""
        return self.service.hours or (self.place.hours if self.place else "")

    @property
    def step_free(self) -> bool:
        """Whether one gets there without steps."""
        return Access.STEP_FREE in (*self.service.access, *(self.place.access if self.place else ()))


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A need with the number of services that answer it."""

    need: Need
    count: int


def services(
    content: Content, chosen: ServiceFilter = ANY, *, offset: int = 0, limit: int = 100
) -> tuple[ServiceRow, ...]:
    """Return services in the order of their titles."""
    return tuple(_chosen(content, chosen)[max(0, offset) :][: max(0, limit)])


def service(content: Content, identity: str) -> ServiceRow | None:
    """Return one service with its place, None where there is none."""
    record = content.record("service", identity)
    return _row(content, record) if isinstance(record, Service) else None


def count(content: Content, chosen: ServiceFilter = ANY) -> int:
    """Return how many services there are for this filter."""
    return len(_chosen(content, chosen))


def needs(content: Content, chosen: ServiceFilter = ANY) -> tuple[NeedRow, ...]:
    """Return the needs that services answer, in order, with how many do; `chosen.need` is passed over."""
    rows = _chosen(content, replace(chosen, need=""))
    counts = Counter(need for row in rows for need in set(row.service.needs))
    records = (record for record in content.records("need") if isinstance(record, Need))
    return tuple(NeedRow(record, counts[record.id]) for record in records if counts[record.id])


def _chosen(content: Content, chosen: ServiceFilter) -> list[ServiceRow]:
    records = (record for record in content.records("service") if isinstance(record, Service))
    return [row for record in records if _fits(row := _row(content, record), chosen)]


def _row(content: Content, service: Service) -> ServiceRow:
    place = content.record("place", service.place) if service.place else None
    return ServiceRow(service, place if isinstance(place, Place) else None)


def _fits(row: ServiceRow, chosen: ServiceFilter) -> bool:
    service = row.service
    quarters = (*service.quarters, row.place.quarter if row.place else "")
    return (
        (not chosen.need or chosen.need in service.needs)
        and (not chosen.field or chosen.field == service.field)
        and (not chosen.quarter or chosen.quarter in quarters)
        and (not chosen.language or chosen.language in service.languages)
        and (service.free or not chosen.free)
        and (row.step_free or not chosen.step_free)
    )
