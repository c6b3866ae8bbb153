"""Fields, quarters, projects, places, notices and standing pages."""

import pytest

from kiosk.viewmodels.city import CityViewModel
from tests.sources import rows, seen
from tests.viewmodels.conftest import City


@pytest.fixture
def page(city: City) -> CityViewModel:
    """The view model under test."""
    return CityViewModel(city.session, city.sources)


def test_a_field_gathers_what_belongs_to_it(city: City, page: CityViewModel) -> None:
    city.session.open("field", "art")
    assert [(row.kind, row.text) for row in rows(page, "body")] == [
        ("heading", "Was"),
        ("item", "eins"),
        ("item", "zwei"),
    ]
    assert [row.text for row in rows(page, "join")] == ["Komm!"]
    assert [card.key for card in rows(page, "events")] == ["choir"]
    assert [door.key for door in rows(page, "projects")] == ["bank"]
    assert [card.key for card in rows(page, "services")] == ["forms"]


def test_a_quarter_gathers_what_belongs_to_it(city: City, page: CityViewModel) -> None:
    city.session.open("quarter", "forell")
    assert [door.key for door in rows(page, "projects")] == ["bank"]
    assert [card.key for card in rows(page, "events")] == ["choir"]


def test_a_place_has_hours_access_and_what_is_on_there(city: City, page: CityViewModel) -> None:
    city.session.open("place", "library")
    assert seen(page, "address") == "Platz 1, 44623 Herne"
    assert [row.times for row in rows(page, "hours")].count("10:00–18:00") == 5
    assert [card.key for card in rows(page, "events")] == ["choir"]
    assert [card.key for card in rows(page, "services")] == ["forms"]


def test_references_that_lead_nowhere_are_passed_over(city: City, page: CityViewModel) -> None:
    city.session.open("project", "bank")
    assert [door.key for door in rows(page, "quarters")] == ["forell"]


def test_nothing_of_the_page_before_stays(city: City, page: CityViewModel) -> None:
    city.session.open("place", "library")
    city.session.open("text", "imprint")
    assert rows(page, "hours") == []
    assert rows(page, "events") == []
    assert seen(page, "address") == ""
    city.session.open("text", "nowhere")
    assert not seen(page, "found")


def test_another_language_refills_the_page(city: City, page: CityViewModel) -> None:
    city.session.open("field", "art")
    city.session.chooseLanguage("en")
    assert (seen(page, "title"), seen(page, "tongue")) == ("Art", "Deutsch")
