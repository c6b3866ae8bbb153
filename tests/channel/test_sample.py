"""The sample channel is whole: everything it promises is there, and today always has something."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from kiosk.domain.records import Event, Exhibit, Status
from kiosk.domain.text import State
from kiosk.store.content import Content
from kiosk.store.events import days, event, occurrences
from kiosk.store.exhibits import exhibitions
from kiosk.store.filters import Window
from kiosk.store.search import search
from tests.releases import NOW, sample_content

TODAY = NOW.date()
LANGUAGES = ("de", "de-simple", "en", "tr", "ar", "uk", "pl", "ru")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    with sample_content(tmp_path_factory.mktemp("sample")) as opened:
        yield opened


def test_nothing_is_left_out(content: Content) -> None:
    assert content.quarantine() == ()
    assert content.channel.languages == LANGUAGES


ENOUGH = {"field": 6, "quarter": 3, "event": 40, "exhibition": 3, "exhibit": 12, "service": 25, "page": 3}


@pytest.mark.parametrize(("kind", "least"), ENOUGH.items())
def test_there_is_enough_of_everything(content: Content, kind: str, least: int) -> None:
    assert content.count(kind) >= least


def test_every_day_of_the_year_has_something_that_takes_place(content: Content) -> None:
    window = Window(NOW, TODAY, TODAY + timedelta(days=380))
    on = {row.day for row in occurrences(content, window, limit=20_000) if row.status is not Status.CANCELLED}
    quiet = [day for day in days(content, window) if day not in on]
    assert len(days(content, window)) == 381
    assert len(quiet) <= 4, quiet


def test_some_dates_are_cancelled_and_some_are_moved(content: Content) -> None:
    window = Window(NOW, TODAY, TODAY + timedelta(days=60))
    states = {row.status for row in occurrences(content, window, limit=5_000)}
    assert states == set(Status)


def test_every_exhibition_has_works_that_can_be_looked_into(content: Content) -> None:
    rows = exhibitions(content, TODAY)
    assert len(rows) >= 3
    assert all(row.count >= 4 for row in rows)
    works = [work for work in content.records("exhibit") if isinstance(work, Exhibit)]
    assert len(works) == content.count("exhibit") >= 12
    assert all(work.picture and content.tiles(work.picture.pyramid) for work in works)


def test_every_language_finds_something(content: Content) -> None:
    for typed in ("hilfe", "help", "yardım", "مساعدة", "допомога", "pomoc", "помощь"):
        assert search(content, typed, ["de"], NOW).groups, typed


def test_titles_are_german_throughout_and_made_up_dates_are_marked(content: Content) -> None:
    assert len(content.kinds) >= 10
    for kind in content.kinds:
        if kind != "event":
            assert content.records(kind), kind
            assert all(record.title["de"].state is State.CHECKED for record in content.records(kind))
    for identity in ("digitallotsen-mitte", "chor"):
        found = event(content, identity, NOW)
        assert isinstance(found, Event)
        assert found.example
