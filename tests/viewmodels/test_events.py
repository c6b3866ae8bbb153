"""The list of events: days, weeks, chips, and how little it asks of the store."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from kiosk.domain.records import Access, Audience, Event, Field, Place, Quarter, Record, Status
from kiosk.store.content import Content
from kiosk.store.outbox import Outbox
from kiosk.viewmodels.events import EventsViewModel
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.paging import PAGE
from kiosk.viewmodels.session import Session
from tests.desk import HandClock
from tests.releases import NOW, at, content_of, event, text
from tests.sources import Jobs, make_sources, rows, seen, settings_in

TODAY, TOMORROW, FRIDAY = "2026-11-23", "2026-11-24", "2026-11-27"
RECORDS: tuple[Record, ...] = (
    Field("art", 1, text("Kunst", en="Art", ar="فن")),
    Field("health", 2, text("Gesundheit")),
    Quarter("mitte", 1, text("Mitte")),
    Place("library", text("Bibliothek"), quarter="mitte", access=(Access.STEP_FREE,)),
    event("choir", 6, 30, title="Chor", field="art", place="library", free=True, languages=("de", "fa")),
    event(
        "walk", 1, 98, title="Gehen", field="health", languages=("de", "ar"), audience=(Audience.CHILDREN,)
    ),
    event("gone", -3, title="Vorbei"),
    Event("off", text("Aus"), occurrences=(replace(at(7), status=Status.CANCELLED),)),
)


class CountingContent(Content):
    """Content that notes each question."""

    asked = 0

    @override
    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        self.asked += 1
        return super().rows(sql, *values)


@dataclass
class Stage:
    """The list of events with everything behind it."""

    session: Session
    events: EventsViewModel
    clock: HandClock
    content: CountingContent

    def titles(self) -> list[str]:
        """The titles in the list."""
        return [row.title for row in rows(self.events, "rows")]

    def counts(self, topic: str) -> dict[str, int]:
        """How many each chip of a topic shows."""
        return {row.value: row.count for row in rows(self.events, topic)}


def staged(folder: Path, records: tuple[Record, ...], now: datetime = NOW) -> Iterator[Stage]:
    """Set a stage with these records at this moment."""
    made = content_of(folder, *records)
    made.close()
    outbox = Outbox(folder / "outbox.sqlite")
    clock = HandClock(now)
    with CountingContent(made.folder) as content:
        sources = make_sources(settings_in(folder / "data"), clock, content, outbox, Jobs())
        session = Session("de", ("de", "en", "ar"), clock, Limits(60, 120, 30))
        yield Stage(session, EventsViewModel(session, sources), clock, content)
    outbox.close()


@pytest.fixture
def stage(tmp_path: Path, qapp: QCoreApplication) -> Iterator[Stage]:
    """A small week, on Monday noon, with the list open."""
    for stage in staged(tmp_path, RECORDS):
        stage.session.wake()
        stage.session.open("events", "")
        yield stage


def test_it_opens_on_today_without_what_is_past(stage: Stage) -> None:
    assert stage.titles() == ["Gehen", "Chor", "Aus"]
    assert [row.status for row in rows(stage.events, "rows")] == ["scheduled", "scheduled", "cancelled"]
    assert seen(stage.events, "first") == TODAY
    assert seen(stage.events, "span") == "day"


def test_the_strip_says_how_many_each_day_has(stage: Stage) -> None:
    strip = rows(stage.events, "days")
    assert len(strip) == 14
    assert {row.key: row.count for row in strip if row.count} == {TODAY: 3, TOMORROW: 1, FRIDAY: 1}
    assert [row.key for row in strip if row.chosen] == [TODAY]
    assert (strip[0].weekday, strip[0].number, strip[0].spoken) == ("Mo", "23", "Montag, 23. November")


def test_a_chosen_day_shows_its_events(stage: Stage) -> None:
    stage.events.chooseDay(TOMORROW)
    assert stage.titles() == ["Chor"]
    assert [row.key for row in rows(stage.events, "days") if row.chosen] == [TOMORROW]
    assert rows(stage.events, "rows")[0].section == ""


def test_a_week_is_headed_by_days(stage: Stage) -> None:
    stage.events.chooseSpan("week")
    assert [row.section for row in rows(stage.events, "rows")] == [TODAY] * 3 + [TOMORROW, FRIDAY]
    assert [row.count for row in rows(stage.events, "weeks")] == [5, 0, 0, 0]
    assert seen(stage.events, "period") == "23.–29. November"
    assert stage.events.heading(FRIDAY) == "Freitag, 27. November"
    assert [stage.events.daysAhead(day) for day in (TODAY, TOMORROW, "")] == [0, 1, -1]


def test_a_strange_span_changes_nothing(stage: Stage) -> None:
    stage.events.chooseSpan("year")
    assert seen(stage.events, "span") == "day"


def test_when_nothing_is_left_today_the_next_day_is_shown(tmp_path: Path, qapp: QCoreApplication) -> None:
    for stage in staged(tmp_path, RECORDS, NOW + timedelta(hours=10)):
        stage.session.wake()
        stage.session.open("events", "")
        assert seen(stage.events, "first") == TOMORROW


def test_chips_show_what_they_would_leave(stage: Stage) -> None:
    assert stage.counts("fields") == {"art": 1, "health": 1}
    assert stage.counts("quarters") == {"mitte": 1}
    assert stage.counts("languages") == {"de": 2, "ar": 1, "fa": 1}
    assert stage.counts("traits") == {"free": 1, "step_free": 1, "children": 1}
    assert [row.title for row in rows(stage.events, "languages")] == ["Deutsch", "العربية", "فارسی"]


def test_chips_narrow_the_list_the_strip_and_each_other(stage: Stage) -> None:
    stage.events.toggle("field:art")
    assert stage.titles() == ["Chor"]
    assert seen(stage.events, "active") == 1
    assert stage.counts("fields") == {"art": 1, "health": 1}
    assert stage.counts("traits") == {"free": 1, "step_free": 1, "children": 0}
    assert {row.key: row.count for row in rows(stage.events, "days") if row.count} == {TODAY: 1, TOMORROW: 1}
    stage.events.toggle("trait:children")
    assert stage.titles() == []
    stage.events.clearFilters()
    assert len(stage.titles()) == 3
    stage.events.toggle("field:art")
    stage.events.toggle("field:art")
    assert seen(stage.events, "active") == 0


def test_back_finds_everything_as_it_was_left(stage: Stage) -> None:
    stage.events.chooseDay(TOMORROW)
    stage.events.toggle("trait:free")
    stage.session.open("event", "choir")
    stage.session.back()
    assert (stage.titles(), seen(stage.events, "active"), seen(stage.events, "first")) == (
        ["Chor"],
        1,
        TOMORROW,
    )


def test_what_has_ended_meanwhile_is_gone_when_the_list_opens_again(stage: Stage) -> None:
    stage.clock.turn(3 * 3600)
    stage.session.open("event", "choir")
    stage.session.back()
    assert stage.titles() == ["Chor", "Aus"]


def test_a_chosen_day_that_has_gone_by_gives_way(stage: Stage) -> None:
    stage.events.chooseDay(TODAY)
    stage.clock.turn(24 * 3600)
    stage.session.open("event", "choir")
    stage.session.back()
    assert seen(stage.events, "first") == TOMORROW


def test_a_clock_that_cannot_be_right_shows_all_dates_plainly(tmp_path: Path, qapp: QCoreApplication) -> None:
    for stage in staged(tmp_path, RECORDS, datetime(1970, 1, 1, tzinfo=UTC)):
        stage.session.wake()
        stage.session.open("events", "")
        assert (seen(stage.events, "dated"), seen(stage.events, "span")) == (False, "all")
        assert stage.titles() == ["Gehen", "Chor", "Aus", "Chor", "Gehen"]
        assert {row.days_ahead for row in rows(stage.events, "rows")} == {-1}
        assert stage.events.daysAhead(TODAY) == -1


def test_another_language_refills_the_open_list(stage: Stage) -> None:
    stage.session.chooseLanguage("ar")
    assert [row.title for row in rows(stage.events, "fields")] == ["فن", "Gesundheit"]
    assert rows(stage.events, "rows")[0].time == "\u206613:00\u2069"
    assert rows(stage.events, "rows")[0].tongue == "Deutsch"


def test_the_end_of_a_visit_leaves_nothing(stage: Stage) -> None:
    stage.events.toggle("field:art")
    stage.session.end()
    assert rows(stage.events, "rows") == []
    stage.session.wake()
    stage.session.open("events", "")
    assert len(stage.titles()) == 3


def test_several_days_stand_once_with_their_dates(tmp_path: Path, qapp: QCoreApplication) -> None:
    first = datetime(2026, 11, 22, 23, tzinfo=UTC)  # midnight in Herne
    whole = replace(at(0), start=first, end=first + timedelta(days=3), all_day=True)
    for stage in staged(tmp_path, (Event("fair", text("Markt"), occurrences=(whole,)),)):
        stage.session.wake()
        stage.session.open("events", "")
        (row,) = rows(stage.events, "rows")
        assert (row.days, row.time) == ("23.–25. November", "")
        assert sum(chip.count for chip in rows(stage.events, "days")) == 3


def test_a_long_list_asks_for_what_is_looked_at(tmp_path: Path, qapp: QCoreApplication) -> None:
    many = event("daily", *range(1, 2400, 2), title="Oft")
    for stage in staged(tmp_path, (many, *RECORDS)):
        stage.session.wake()
        stage.session.open("events", "")
        stage.events.chooseSpan("all")
        stage.content.asked = 0
        model = seen(stage.events, "rows")
        assert model.rowCount() > 1000
        assert stage.content.asked == 0
        title = next(role for role, name in model.roleNames().items() if name.data() == b"title")
        model.data(model.index(0), title)
        once = stage.content.asked
        assert 1 <= once <= 3
        for row in range(PAGE):
            model.data(model.index(row), title)
        assert stage.content.asked == once
        model.data(model.index(PAGE * 10), title)
        assert stage.content.asked == 2 * once


def test_an_empty_channel_is_no_reason_to_stumble(tmp_path: Path, qapp: QCoreApplication) -> None:
    for stage in staged(tmp_path, (Field("art", 1, text("Kunst")),)):
        stage.session.wake()
        stage.session.open("events", "")
        assert stage.titles() == []
        assert seen(stage.events, "first") == TODAY


def test_the_next_day_with_anything_is_offered(stage: Stage) -> None:
    assert (seen(stage.events, "next"), seen(stage.events, "nextCount")) == (TOMORROW, 1)
    stage.events.chooseDay(TOMORROW)
    assert seen(stage.events, "next") == FRIDAY
    stage.events.chooseDay(FRIDAY)
    assert (seen(stage.events, "next"), seen(stage.events, "nextCount")) == ("", 0)
    stage.events.chooseSpan("week")
    assert seen(stage.events, "next") == ""
