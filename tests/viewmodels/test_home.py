"""The first page: what is on, what is open, and a door to everything."""

from kiosk.viewmodels.home import HomeViewModel
from tests.sources import rows, seen
from tests.viewmodels.conftest import City


def opened(city: City) -> HomeViewModel:
    """Return the first page as a visitor finds it."""
    home = HomeViewModel(city.session, city.sources)
    city.session.wake()
    return home


def test_upcoming_are_shown_once_each_cancelled_too_past_never(city: City) -> None:
    home = opened(city)
    assert [(card.title, card.status) for card in rows(home, "upcoming")] == [
        ("Chor", "scheduled"),
        ("Aus", "cancelled"),
    ]


def test_a_running_event_says_so_and_then_is_gone(city: City) -> None:
    city.clock.turn(2.5 * 3600)
    home = opened(city)
    assert next(card.running for card in rows(home, "upcoming"))
    city.clock.turn(3600)
    city.session.home()
    assert [card.title for card in rows(home, "upcoming")] == ["Aus", "Chor"]


def test_only_valid_notices_and_listed_pages_are_told(city: City) -> None:
    home = opened(city)
    assert [row.title for row in rows(home, "urgent")] == ["Aufzug"]
    assert rows(home, "notices") == []
    assert [door.key for door in rows(home, "pages")] == ["imprint"]


def test_open_now_names_the_time_it_closes(city: City) -> None:
    home = opened(city)
    assert [(card.key, card.until) for card in rows(home, "openNow")] == [("forms", "18:00")]


def test_another_language_refills_it_and_says_what_is_not_translated(city: City) -> None:
    home = opened(city)
    city.session.chooseLanguage("ar")
    assert [(door.title, door.tongue) for door in rows(home, "quarters")] == [("فوريل", "")]
    assert [(door.title, door.tongue) for door in rows(home, "fields")] == [("Kunst", "Deutsch")]


def test_with_a_dead_clock_nothing_is_claimed_about_now(city: City) -> None:
    city.clock.turn(-56 * 366 * 86400)
    home = opened(city)
    assert seen(home, "today") == ""
    assert rows(home, "openNow") == []
    assert [(card.title, card.days_ahead, card.running) for card in rows(home, "upcoming")] == [
        ("Chor", -1, False),
        ("Aus", -1, False),
    ]
    assert [row.title for row in rows(home, "urgent")] == ["Aufzug"]


def test_who_stays_on_the_page_sees_the_next_minute_come(city: City) -> None:
    home = opened(city)
    for _ in range(150):
        city.clock.turn(60)
        city.session.sign_of_life()
        city.session.tick()
    assert next(card.running for card in rows(home, "upcoming"))
    changes: list[bool] = []
    home.changed.connect(lambda: changes.append(True))
    city.clock.turn(1)
    city.session.tick()
    assert changes == []
