"""A clock that is decades off, or jumps: pages stay calm, claim nothing about now, and time still passes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.settings import Settings
from kiosk.store.events import upcoming
from kiosk.viewmodels.pages import PAGES
from tests.desk import MORNING, Desk, HandClock, running
from tests.hostile.calm import assert_calm
from tests.journeys.visitor import said

WRONG = {"1970": datetime(1970, 1, 1, tzinfo=UTC), "2040": datetime(2040, 2, 29, 12, 0, tzinfo=UTC)}
CLAIMS = (
    ("EventCard", "Today"),
    ("EventCard", "Tomorrow"),
    ("EventCard", "Now"),
    ("SearchHit", "Today"),
    ("DayChip", "Today"),
    ("EventsDayWords", "Today, %1"),
    ("EventWhen", "Today, %1"),
    ("EventWhen", "Now"),
    ("Attract", "Today, %1"),
    ("HoursTable", "Today, %1"),
    ("HoursTag", "Open now"),
    ("HoursTag", "Open until %1"),
    ("HoursTag", "Opens at %1"),
    ("HoursTag", "Closed"),
    ("HomePage", "Open now"),
    ("HomePage", "Today here"),
    ("ServiceChips", "Open now"),
)


class Unsteady(HandClock):
    """A clock whose wall time may jump while its seconds go on."""

    off = timedelta()

    def now(self) -> datetime:
        """Return the wall time, wherever it has jumped to."""
        return super().now() + self.off


@pytest.fixture
def clock() -> Unsteady:
    return Unsteady(MORNING)


@pytest.fixture
def desk(qapp: QGuiApplication, sample: Path, settings: Settings, clock: Unsteady) -> Iterator[Desk]:
    with running(qapp, sample, settings, clock=clock) as desk:
        yield desk


def keys(desk: Desk) -> dict[str, str]:
    """Return one record of each kind."""
    found = {kind: desk.content.records(kind)[0].id for kind in desk.content.kinds if kind != "event"}
    return {**found, "event": upcoming(desk.content, desk.content.published, 1)[0].event_id}


def claims(desk: Desk) -> set[str]:
    """Return what is said on the screen about the present moment."""
    words = {said(room, text).partition("%1")[0] for room, text in CLAIMS}
    starts = tuple(word for word in words if word.endswith(" "))
    parts = {part for name in desk.finger.names() for part in name.split(", ")}
    return {part for part in parts if part in words or part.startswith(starts)}


@pytest.mark.parametrize("wrong", WRONG)
def test_with_a_wrong_clock_nothing_is_claimed(desk: Desk, clock: Unsteady, wrong: str) -> None:
    clock.off = WRONG[wrong] - MORNING
    desk.session.end()
    assert claims(desk) == set()
    desk.wake()
    for entry in PAGES:
        desk.open(entry.name, keys(desk).get(entry.kind, ""))
        assert_calm(desk, entry.name)
        assert claims(desk) == set(), entry.name


@pytest.mark.parametrize("wrong", WRONG)
def test_with_a_wrong_clock_there_is_something_to_see(desk: Desk, clock: Unsteady, wrong: str) -> None:
    clock.off = WRONG[wrong] - MORNING
    desk.wake()
    desk.open("events")
    assert [name for name in desk.finger.names() if "10:00" in name]
    desk.open("exhibitions")
    assert desk.finger.see(said("ExhibitionsPage", "Art to look at closely"))


def test_a_right_clock_is_used(desk: Desk) -> None:
    desk.wake()
    assert claims(desk)


@pytest.mark.parametrize("off", [timedelta(days=5000), timedelta(days=-20000)])
def test_a_jump_ends_nobodys_session(desk: Desk, clock: Unsteady, off: timedelta) -> None:
    desk.wake()
    desk.open("events")
    clock.turn(30)
    clock.off = off
    desk.session.tick()
    assert desk.session.is_awake
    desk.open("services")
    assert_calm(desk, "services")
    clock.off = timedelta()
    desk.open("home")
    assert_calm(desk, "home")
    clock.turn(200)
    desk.session.tick()
    assert not desk.session.is_awake


def test_what_is_over_is_not_shown(desk: Desk, clock: Unsteady) -> None:
    """Of the same page, visited twice with a day between, the first event is gone."""
    desk.wake()
    desk.open("events")
    before = [name for name in desk.finger.names() if "10:00" in name]
    assert before
    clock.off = timedelta(hours=6)
    desk.open("home")
    desk.open("events")
    assert not [name for name in desk.finger.names() if "10:00" in name]
