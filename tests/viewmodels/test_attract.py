"""What moves on the screen while nobody is here."""

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


def test_it_invites_in_every_language(city: City) -> None:
    attract = AttractViewModel(city.session, city.sources)
    words = rows(attract, "words")
    assert len(words) == 8
    assert all(row.touch for row in words)
