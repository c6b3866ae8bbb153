"""Services by need, their filters, and one in full."""

from kiosk.viewmodels.service import ServiceViewModel
from kiosk.viewmodels.services import ServicesViewModel
from tests.sources import rows, seen
from tests.viewmodels.conftest import City


def listed(city: City) -> ServicesViewModel:
    """Return the list as a visitor finds it."""
    services = ServicesViewModel(city.session, city.sources)
    city.session.wake()
    city.session.open("services", "")
    return services


def test_needs_say_how_many_services_answer_them(city: City) -> None:
    needs = rows(listed(city), "needs")
    assert [(need.key, need.count) for need in needs] == [("advice", 2)]
    assert len(needs[0].glyph) == 1


def test_open_ones_come_first(city: City) -> None:
    assert [(card.key, card.openness) for card in rows(listed(city), "rows")] == [
        ("forms", "open"),
        ("night", "closed"),
    ]


def test_chips_count_what_they_would_show(city: City) -> None:
    services = listed(city)
    assert (seen(services, "openCount"), seen(services, "freeCount"), seen(services, "stepFreeCount")) == (
        1,
        1,
        1,
    )
    services.toggle("free")
    assert [card.key for card in rows(services, "rows")] == ["forms"]
    services.toggle("in:ar")
    assert [(row.key, row.count, row.chosen) for row in rows(services, "languages")] == [
        ("ar", 1, True),
        ("de", 1, False),
    ]
    services.clear()
    assert len(rows(services, "rows")) == 2


def test_one_language_at_a_time(city: City) -> None:
    services = listed(city)
    services.toggle("in:ar")
    services.toggle("in:de")
    assert city.session.state.service_filters == {"in:de"}


def test_a_need_lists_its_own_and_says_who_translated_it(city: City) -> None:
    services = ServicesViewModel(city.session, city.sources)
    city.session.chooseLanguage("en")
    city.session.open("need", "advice")
    assert (seen(services, "title"), seen(services, "tongue")) == ("Rat", "Deutsch")


def test_a_service_takes_hours_and_access_of_its_place(city: City) -> None:
    service = ServiceViewModel(city.session, city.sources)
    city.session.open("service", "forms")
    assert seen(service, "openness") == "open"
    assert seen(service, "until") == "18:00"
    assert next(row.times for row in rows(service, "hours")) == "10:00–18:00"
    assert [row.key for row in rows(service, "access")] == ["step_free"]
    assert seen(service, "address") == "Platz 1, 44623 Herne"
    assert seen(service, "languages") == "Deutsch und العربية"
    assert seen(service, "codeModules") > 20
    city.jobs.run()
    assert seen(service, "codeUrl").startswith("data:image/png;base64,")


def test_an_unknown_service_is_told_calmly(city: City) -> None:
    service = ServiceViewModel(city.session, city.sources)
    city.session.open("service", "nowhere")
    assert not seen(service, "found")
    assert seen(service, "codeModules") == 0
