"""Exhibitions, works and the tiles of one."""

from urllib.parse import urlparse
from urllib.request import url2pathname

from kiosk.viewmodels.exhibits import ExhibitsViewModel
from kiosk.viewmodels.work import WorkViewModel
from tests.sources import rows, seen
from tests.viewmodels.conftest import City


def test_ended_exhibitions_are_left_out(city: City) -> None:
    exhibits = ExhibitsViewModel(city.session, city.sources)
    city.session.open("exhibitions", "")
    shown = rows(exhibits, "exhibitions")
    assert [(card.key, card.count, card.until) for card in shown] == [("light", 2, "31. Januar 2027")]
    assert shown[0].picture.startswith("file:")


def test_an_exhibition_lists_its_works_in_order(city: City) -> None:
    exhibits = ExhibitsViewModel(city.session, city.sources)
    city.session.open("exhibition", "light")
    assert [card.key for card in rows(exhibits, "works")] == ["moon", "star"]
    assert seen(exhibits, "lead") == "Fünf Blicke"


def test_a_work_knows_its_neighbours_and_its_tiles(city: City) -> None:
    work = WorkViewModel(city.session, city.sources)
    city.session.open("exhibit", "moon")
    assert (seen(work, "previousKey"), seen(work, "nextKey")) == ("", "star")
    assert (seen(work, "number"), seen(work, "total")) == (1, 2)
    assert (seen(work, "fullWidth"), seen(work, "fullHeight"), seen(work, "tileLevels")) == (1400, 700, 3)
    folder = url2pathname(urlparse(seen(work, "tileFolder")).path)
    assert folder.startswith(str(city.sources.content.folder))


def test_next_replaces_the_work(city: City) -> None:
    work = WorkViewModel(city.session, city.sources)
    city.session.wake()
    city.session.open("exhibition", "light")
    city.session.open("exhibit", "moon")
    work.turnTo("star")
    assert seen(work, "title") == "Stern"
    assert seen(work, "tileLevels") == 0
    city.session.back()
    assert city.session.visit.page == "exhibition"


def test_unknown_keys_are_told_calmly(city: City) -> None:
    work = WorkViewModel(city.session, city.sources)
    exhibits = ExhibitsViewModel(city.session, city.sources)
    city.session.open("exhibit", "nowhere")
    city.session.open("exhibition", "nowhere")
    assert not seen(work, "found")
    assert not seen(exhibits, "found")
    assert rows(exhibits, "works") == []
