"""Events by day and filter: nothing past, nothing twice, every count true."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.records import Access, Audience, Event, Occurrence, Place, Status
from kiosk.store import events
from kiosk.store.content import Content
from kiosk.store.filters import ALL, EventFilter, Window
from kiosk.store.related import related
from tests.releases import NOW, at, content_of, event, text

TODAY = date(2026, 11, 23)
WEEK = Window(NOW, TODAY, TODAY + timedelta(days=6))
HALL = Place("hall", text("Halle"), quarter="forell", access=(Access.STEP_FREE,))
CHILDREN = (Audience.CHILDREN,)
LAB = Place("lab", text("Labor"))
FAIR = Occurrence(NOW - timedelta(days=1), NOW + timedelta(days=2), all_day=True)
MOVED = replace(at(26), status=Status.MOVED, was=NOW, place="lab", note=text("Wegen Umbau"))
GONE = replace(at(50), status=Status.CANCELLED)
RECORDS = (
    HALL,
    LAB,
    event("chor", 2, 170, place="hall", field="art", languages=("de", "tr"), free=True),
    event(
        "kurs", -0.5, 24, place="lab", field="education", audience=(Audience.CHILDREN,), quarters=("funken",)
    ),
    Event("messe", text("Messe"), (FAIR,), field="art", place="hall", example=True),
    Event("treff", text("Treff"), (MOVED, GONE), place="hall", field="education", languages=("de",)),
    event("vorbei", -30),
    Event("ohne", text("Ohne Termin")),
)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    with content_of(tmp_path_factory.mktemp("events"), *RECORDS) as opened:
        yield opened


def shown(content: Content, window: Window = WEEK, chosen: EventFilter = ALL) -> list[str]:
    rows = events.occurrences(content, window, chosen)
    return [f"{row.day.day} {row.event_id}" for row in rows]


def test_a_week_in_order_with_long_ones_once(content: Content) -> None:
    assert shown(content) == ["23 messe", "23 kurs", "23 chor", "24 kurs", "24 treff", "25 treff"]
    assert events.count(content, WEEK) == 6


def test_what_began_years_ago_and_still_runs_is_on_today(tmp_path: Path) -> None:
    years = Occurrence(NOW - timedelta(days=900), NOW + timedelta(days=30), all_day=True)
    show = Event("schau", text("Schau"), (years,))
    with content_of(tmp_path, show, event("chor", 2)) as content:
        assert shown(content) == ["23 schau", "23 chor"]
        assert [row.event_id for row in events.upcoming(content, NOW)] == ["schau", "chor"]


def test_long_ones_stand_on_the_day_that_is_looked_at(content: Content) -> None:
    tomorrow = Window(NOW, TODAY + timedelta(days=1), TODAY + timedelta(days=1))
    assert shown(content, tomorrow) == ["24 messe", "24 kurs", "24 treff"]


def test_days_count_every_day_something_is_on(content: Content) -> None:
    counts = events.days(content, WEEK)
    assert {day.day: number for day, number in counts.items()} == {23: 3, 24: 3, 25: 2}


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (EventFilter(fields=("art",)), ["23 messe", "23 chor"]),
        (EventFilter(fields=("art", "education"), free=True), ["23 chor"]),
        (EventFilter(quarters=("forell",)), ["23 messe", "23 chor", "25 treff"]),
        (EventFilter(quarters=("funken",)), ["23 kurs", "24 kurs"]),
        (EventFilter(step_free=True), ["23 messe", "23 chor", "25 treff"]),
        (EventFilter(children=True), ["23 kurs", "24 kurs"]),
        (EventFilter(languages=("tr", "uk")), ["23 chor"]),
        (EventFilter(languages=("uk",)), []),
        (EventFilter(fields=("nowhere",)), []),
    ],
)
def test_filters(content: Content, chosen: EventFilter, found: list[str]) -> None:
    assert shown(content, WEEK, chosen) == found
    assert events.count(content, WEEK, chosen) == len(found)


def test_an_end_that_is_now_is_past(content: Content) -> None:
    end = NOW + timedelta(hours=0.5)
    before, after = (Window(now, TODAY, TODAY) for now in (end - timedelta(seconds=1), end))
    assert "23 kurs" in shown(content, before)
    assert "23 kurs" not in shown(content, after)


def test_a_row_tells_all_a_list_shows(content: Content) -> None:
    rows = {row.event_id: row for row in events.occurrences(content, WEEK)}
    moved = next(row for row in events.occurrences(content, WEEK) if row.status is Status.MOVED)
    assert (moved.was, moved.place_id, moved.place_title) == (NOW, "lab", LAB.title)
    assert moved.note == text("Wegen Umbau")
    assert not moved.step_free
    fair = rows["messe"]
    assert (fair.all_day, fair.example, fair.step_free, fair.place_id) == (True, True, True, "hall")
    choir = rows["chor"]
    assert (choir.start.hour, choir.free, choir.languages, choir.field) == (14, True, ("de", "tr"), "art")


def test_pages_join_without_gap(content: Content) -> None:
    pages = [events.occurrences(content, WEEK, offset=offset, limit=2) for offset in range(0, 8, 2)]
    assert [row for page in pages for row in page] == list(events.occurrences(content, WEEK))


def test_upcoming_names_each_event_once(content: Content) -> None:
    rows = events.upcoming(content, NOW, 10)
    assert [row.event_id for row in rows] == ["messe", "kurs", "chor", "treff"]
    assert [row.event_id for row in events.upcoming(content, NOW, 2)] == ["messe", "kurs"]
    assert events.upcoming(content, NOW + timedelta(days=30)) == ()


def test_an_event_comes_with_what_is_still_to_come(content: Content) -> None:
    found = events.event(content, "treff", NOW + timedelta(hours=30))
    assert found is not None
    assert [each.status for each in found.occurrences] == [Status.CANCELLED]
    past = events.event(content, "vorbei", NOW)
    assert past is not None
    assert past.occurrences == ()
    assert events.event(content, "nichts", NOW) is None


def test_related_events_share_place_field_or_words(content: Content) -> None:
    assert [row.event_id for row in related(content, "chor", NOW)] == ["messe", "treff"]
    assert related(content, "nichts", NOW) == ()
    assert related(content, "chor", NOW + timedelta(days=300)) == ()


def test_facets_say_what_a_chip_would_show(content: Content) -> None:
    found = events.facets(content, WEEK, EventFilter(fields=("art",)))
    assert found.fields == {"art": 2, "education": 4}
    assert found.quarters == {"forell": 2}
    assert (found.free, found.step_free, found.children) == (1, 2, 0)
    assert events.facets(content, WEEK, EventFilter(fields=("nowhere",), free=True)).quarters == {}


TOPICS = st.builds(
    EventFilter,
    fields=st.sampled_from([(), ("art",), ("education",), ("art", "education")]),
    quarters=st.sampled_from([(), ("forell",), ("funken",)]),
    languages=st.sampled_from([(), ("de",), ("tr",)]),
    free=st.booleans(),
    step_free=st.booleans(),
    children=st.booleans(),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=TOPICS, hours=st.integers(-40, 200), days=st.integers(0, 9))
def test_counts_days_and_facets_agree_with_the_rows(
    content: Content, chosen: EventFilter, hours: int, days: int
) -> None:
    now = NOW + timedelta(hours=hours)
    first = now.astimezone(content.zone).date()
    window = Window(now, first, first + timedelta(days=days))
    rows = events.occurrences(content, window, chosen)
    assert events.count(content, window, chosen) == len(rows)
    assert all(row.end > now and first <= row.day <= window.last for row in rows)
    single = Window(now, first, first)
    assert events.days(content, single, chosen).get(first, 0) == events.count(content, single, chosen)
    found = events.facets(content, window, chosen)
    for value, number in found.fields.items():
        assert events.count(content, window, replace(chosen, fields=(value,))) == number
    for value, number in found.quarters.items():
        assert events.count(content, window, replace(chosen, quarters=(value,))) == number
    for value, number in found.languages.items():
        assert events.count(content, window, replace(chosen, languages=(value,))) == number
    assert events.count(content, window, replace(chosen, free=True)) == found.free
    assert events.count(content, window, replace(chosen, step_free=True)) == found.step_free
    assert events.count(content, window, replace(chosen, children=True)) == found.children


def test_a_dead_clock_shows_all_that_is_to_come(content: Content) -> None:
    early = datetime(1970, 1, 1, tzinfo=UTC)
    assert events.days(content, Window(early, date(1970, 1, 1), date(1970, 1, 7))) == {}
    assert [row.event_id for row in events.upcoming(content, NOW.replace(year=2040))] == []


def test_many_topics_are_borne(tmp_path: Path) -> None:
    records = [event(f"e{number}", 1, field=f"field-{number}") for number in range(70)]
    with content_of(tmp_path, *records) as content:
        assert events.count(content, WEEK, EventFilter(fields=("field-3",))) == 1
        assert events.count(content, WEEK) == 70
        assert len(events.facets(content, WEEK).fields) == 70
