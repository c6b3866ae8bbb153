"""What moves on the screen while nobody is here."""

import pytest

from kiosk.viewmodels.attract import AttractViewModel
from tests.sources import rows, seen
from tests.viewmodels.conftest import City


def test_one_round_shows_scenes_events_and_works_and_never_a_cancelled_date(city: City) -> None:
    attract = AttractViewModel(city.session, city.sources)
    round_trip = []
    for _ in range(6):
        round_trip.append((seen(attract, "kind"), seen(attract, "title")))
        attract.advance()
    assert round_trip[0] == ("welcome", "Willkommen")
    assert set(round_trip) == {
        ("welcome", "Willkommen"),
        ("quarter", "Forell"),
        ("event", "Chor"),
        ("exhibit", "Mond"),
        ("exhibit", "Stern"),
    }


def test_a_new_round_reads_the_calendar_anew(city: City) -> None:
    attract = AttractViewModel(city.session, city.sources)
    city.clock.turn(100 * 3600)
    attract.restart()
    titles = set()
    for _ in range(6):
        titles.add(seen(attract, "title"))
        attract.advance()
    assert "Chor" not in titles


@pytest.mark.parametrize("years", [-56, 40, 7_900])
def test_with_a_wrong_clock_it_shows_what_the_content_has(city: City, years: int) -> None:
    city.clock.turn(years * 366 * 86_400)
    attract = AttractViewModel(city.session, city.sources)
    titles = set()
    for _ in range(6):
        titles.add(seen(attract, "title"))
        attract.advance()
    assert {"Chor", "Mond"} <= titles


def test_it_invites_in_every_language(city: City) -> None:
    attract = AttractViewModel(city.session, city.sources)
    words = rows(attract, "words")
    assert len(words) == 8
    assert all(row.touch for row in words)
