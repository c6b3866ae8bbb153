"""Exhibits one after another, services by need, the city's projects, places and notices."""

from collections.abc import Iterator
from datetime import date

import pytest

from kiosk.domain.records import (
    Access,
    Exhibit,
    Exhibition,
    Need,
    Notice,
    Place,
    Project,
    Service,
)
from kiosk.store import city, exhibits, services
from kiosk.store.content import Content
from kiosk.store.services import ServiceFilter
from tests.releases import content_of, text

DAY = date(2026, 11, 23)
RECORDS = (
    Place("lab", text("Labor"), quarter="forell", hours="24/7", access=(Access.STEP_FREE,)),
    Place("amt", text("Amt")),
    Need("digital", 2, text("Digitales")),
    Need("work", 1, text("Arbeit")),
    Need("none", 3, text("Nichts")),
    Service("zebra", text("Zebra"), needs=("work",), place="lab", free=True, languages=("tr",), field="art"),
    Service("apfel", text("Äpfel"), needs=("work", "digital"), hours="off", quarters=("funken",)),
    Service("birne", text("Birne"), needs=("digital",), place="nirgends"),
    Exhibition("alt", 1, text("Alt"), ends=date(2026, 11, 22)),
    Exhibition("neu", 2, text("Neu"), ends=DAY),
    Exhibit("c", "neu", 3, text("C")),
    Exhibit("a", "neu", 1, text("A")),
    Exhibit("b", "neu", 2, text("B")),
    Exhibit("x", "alt", 1, text("X")),
    Project("bank", 1, text("Bank"), quarters=("forell",), field="mobility"),
    Project("netz", 2, text("Netz"), place="lab", field="art"),
    Notice("ruhig", 1, text("Ruhig"), starts=DAY, ends=DAY),
    Notice("eilig", 2, text("Eilig"), urgent=True, quarters=("forell",)),
    Notice("morgen", 0, text("Morgen"), starts=date(2026, 11, 24)),
    Notice("gestern", 0, text("Gestern"), ends=date(2026, 11, 22)),
)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    with content_of(tmp_path_factory.mktemp("lists"), *RECORDS) as opened:
        yield opened


def test_exhibitions_that_are_on_with_their_number_of_works(content: Content) -> None:
    rows = exhibits.exhibitions(content, DAY)
    assert [(row.exhibition.id, row.count) for row in rows] == [("neu", 3)]
    assert [work.id for work in exhibits.exhibits(content, "neu")] == ["a", "b", "c"]


def test_works_have_neighbours(content: Content) -> None:
    assert exhibits.neighbours(content, "a") == exhibits.Neighbours("", "b", 1, 3)
    assert exhibits.neighbours(content, "b") == exhibits.Neighbours("a", "c", 2, 3)
    assert exhibits.neighbours(content, "c") == exhibits.Neighbours("b", "", 3, 3)
    assert exhibits.neighbours(content, "?") == exhibits.Neighbours("", "", 0, 0)


def test_needs_count_their_services(content: Content) -> None:
    assert [(row.need.id, row.count) for row in services.needs(content)] == [("work", 2), ("digital", 2)]
    chosen = ServiceFilter(need="work", quarter="forell")
    assert [(row.need.id, row.count) for row in services.needs(content, chosen)] == [("work", 1)]


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (ServiceFilter(), ["apfel", "birne", "zebra"]),
        (ServiceFilter(need="digital"), ["apfel", "birne"]),
        (ServiceFilter(field="art"), ["zebra"]),
        (ServiceFilter(quarter="forell"), ["zebra"]),
        (ServiceFilter(quarter="funken"), ["apfel"]),
        (ServiceFilter(language="tr"), ["zebra"]),
        (ServiceFilter(free=True), ["zebra"]),
        (ServiceFilter(step_free=True), ["zebra"]),
        (ServiceFilter(need="?"), []),
    ],
)
def test_services_by_filter(content: Content, chosen: ServiceFilter, found: list[str]) -> None:
    assert [row.service.id for row in services.services(content, chosen)] == found
    assert services.count(content, chosen) == len(found)


def test_services_come_in_pages_with_their_hours(content: Content) -> None:
    (row,) = services.services(content, offset=2, limit=2)
    assert (row.service.id, row.hours) == ("zebra", "24/7")
    apple = services.service(content, "apfel")
    assert apple is not None
    assert (apple.hours, apple.place) == ("off", None)
    assert services.service(content, "?") is None


def test_projects_by_quarter_and_field(content: Content) -> None:
    assert [project.id for project in city.projects(content)] == ["bank", "netz"]
    assert [project.id for project in city.projects(content, "forell")] == ["bank", "netz"]
    assert [project.id for project in city.projects(content, "forell", "art")] == ["netz"]


def test_notices_that_hold_today(content: Content) -> None:
    assert [notice.id for notice in city.notices(content, DAY)] == ["eilig", "ruhig"]
    assert [notice.id for notice in city.notices(content, DAY, "funken")] == ["ruhig"]


def test_places(content: Content) -> None:
    assert [place.id for place in city.places(content)] == ["amt", "lab"]
    assert [place.id for place in city.places(content, "forell")] == ["lab"]
