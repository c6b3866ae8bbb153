"""The staff door: a deliberate gesture, a PIN that is never shown, a lock, and what is behind it."""

import threading
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from kiosk import __version__
from kiosk.api.answers import NO_ANSWER, Answer, Verdict
from kiosk.domain.records import Field, Page
from kiosk.jobs.deliver import Post
from kiosk.settings import Settings
from kiosk.store.outbox import Outbox
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.staff import StaffViewModel
from tests.desk import HandClock
from tests.releases import NOW, content_of, text
from tests.sources import Jobs, make_sources, rows, seen, settings_in

PIN = "270826"


@dataclass
class Backend:
    """A backend at the other end of the line, which answers what the test wants."""

    answer: Answer = field(default_factory=lambda: Answer(Verdict.DELIVERED, 200))

    async def put_idea(self, key: UUID, payload: bytes, content_type: str) -> Answer:
        """Take an idea."""
        assert key and payload and content_type
        return self.answer

    async def probe(self) -> Answer:
        """Say how it is."""
        return self.answer


class ListeningClock(HandClock):
    """Knows which threads asked it for the time of day."""

    def __init__(self, now: datetime) -> None:
        super().__init__(now)
        self.threads: set[int] = set()

    @override
    def now(self) -> datetime:
        self.threads.add(threading.get_ident())
        return super().now()


@dataclass
class Desk:
    """A staff member in front of a kiosk."""

    staff: StaffViewModel
    session: Session
    clock: HandClock
    jobs: Jobs
    sources: Sources
    outbox: Outbox
    backend: Backend
    left: list[bool]

    def see(self, name: str) -> Any:
        """Return a property as QML sees it."""
        return seen(self.staff, name)

    def type(self, pin: str) -> None:
        """Type a PIN and wait for what the door says."""
        for digit in pin:
            self.staff.press(digit)
        self.staff.enter()
        self.jobs.run()

    def come(self) -> None:
        """Open the page and wait until the door knows how it stands."""
        self.session.open("staff", "")
        self.jobs.run()

    def choose_pin(self) -> None:
        """Come for the first time."""
        self.come()
        self.type(PIN)
        self.type(PIN)

    def fact(self, key: str) -> Any:
        """Return one of the facts behind the door."""
        (found,) = [fact for fact in rows(self.staff, "facts") if fact.key == key]
        return found


def make_desk(tmp_path: Path, settings: Settings, now: HandClock) -> Iterator[Desk]:
    """Put everything together and take it apart."""
    records = (
        Field("art", 1, text("Kunst"), example=True),
        Page("imprint", 1, text("Impressum"), text("Wir")),
    )
    jobs, backend, left = Jobs(), Backend(), list[bool]()
    with content_of(tmp_path, *records) as content:
        outbox = Outbox(tmp_path / "outbox.sqlite")
        sources = make_sources(settings, now, content, outbox, jobs, leave=lambda: left.append(True))
        session = Session("de", settings.kiosk.languages, now, Limits())

        def connect(given: Sources) -> AbstractAsyncContextManager[Post] | None:
            return nullcontext(backend) if given.settings.backend.url else None

        staff = StaffViewModel(session, sources, connect=connect)
        session.wake()
        yield Desk(staff, session, now, jobs, sources, outbox, backend, left)
        jobs.forget()
        outbox.close()


@pytest.fixture
def desk(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Desk]:
    settings = settings_in(tmp_path)
    connected = replace(settings, backend=replace(settings.backend, url="http://127.0.0.1:1"))
    yield from make_desk(tmp_path, connected, HandClock(NOW))


def test_five_touches_within_six_seconds_lead_to_the_door(desk: Desk) -> None:
    for _ in range(4):
        desk.staff.knock()
        desk.clock.turn(1.4)
    assert desk.session.visit.page == "home"
    desk.staff.knock()
    assert desk.session.visit.page == "staff"


def test_slow_touches_lead_nowhere(desk: Desk) -> None:
    for _ in range(20):
        desk.staff.knock()
        desk.clock.turn(1.6)
    assert desk.session.visit.page == "home"


def test_at_first_there_is_no_pin_and_it_is_chosen_twice(desk: Desk) -> None:
    desk.come()
    assert desk.see("door") == "choose"
    desk.type(PIN)
    assert desk.see("door") == "again"
    desk.type(PIN)
    assert desk.see("door") == "open"


def test_the_file_with_the_pin_is_opened_in_a_thread_of_its_own(desk: Desk) -> None:
    clock = ListeningClock(NOW)
    desk.sources.clock = clock
    desk.session.open("staff", "")
    assert (desk.see("busy"), clock.threads) == (True, set())
    desk.staff.press("1")
    assert desk.see("digits") == 0
    desk.jobs.run()
    assert (desk.see("busy"), desk.see("door")) == (False, "choose")
    assert clock.threads
    assert threading.get_ident() not in clock.threads


def test_a_door_that_is_ready_after_leaving_changes_nothing(desk: Desk) -> None:
    desk.session.open("staff", "")
    desk.session.home()
    desk.jobs.run()
    assert (desk.see("door"), desk.see("busy")) == ("enter", False)
    desk.session.open("staff", "")
    assert (desk.see("door"), desk.see("busy")) == ("choose", False)


def test_two_different_pins_are_none(desk: Desk) -> None:
    desk.come()
    desk.type(PIN)
    desk.type("111111")
    assert (desk.see("door"), desk.see("told")) == ("choose", "different")


def test_a_short_pin_is_not_even_tried(desk: Desk) -> None:
    desk.come()
    for digit in "12345":
        desk.staff.press(digit)
    assert not desk.see("ready")
    desk.staff.enter()
    assert (desk.see("door"), desk.see("told")) == ("choose", "short")
    assert desk.jobs.waiting == []


def test_only_digits_count_and_at_most_twelve(desk: Desk) -> None:
    desk.come()
    for sign in ("x", "٣", "-", "", "12"):
        desk.staff.press(sign)
    assert desk.see("digits") == 0
    for _ in range(15):
        desk.staff.press("7")
    assert desk.see("digits") == 12
    desk.staff.erase()
    assert desk.see("digits") == 11


def test_views_learn_how_many_digits_and_never_which(desk: Desk) -> None:
    desk.come()
    for digit in PIN:
        desk.staff.press(digit)
    names = [name for name, value in vars(type(desk.staff)).items() if hasattr(value, "fget")]
    shown = [repr(desk.see(name)) for name in names]
    assert "6" in shown
    assert not any(PIN in each for each in shown)


def test_the_door_opens_with_the_pin_and_shuts_when_left(desk: Desk) -> None:
    desk.choose_pin()
    desk.session.home()
    assert desk.see("door") == "enter"
    assert rows(desk.staff, "facts") == []
    desk.session.back()
    desk.come()
    assert desk.see("door") == "enter"
    desk.type(PIN)
    assert desk.see("door") == "open"
    desk.session.end()
    assert desk.see("door") == "enter"


def test_what_was_typed_is_forgotten_when_the_page_is_left(desk: Desk) -> None:
    desk.come()
    desk.staff.press("1")
    desk.session.home()
    desk.come()
    assert desk.see("digits") == 0


def test_a_pin_that_turns_out_right_after_leaving_opens_nothing(desk: Desk) -> None:
    desk.choose_pin()
    desk.session.home()
    desk.come()
    for digit in PIN:
        desk.staff.press(digit)
    desk.staff.enter()
    desk.session.home()
    desk.come()
    desk.jobs.run()
    assert desk.see("door") == "enter"
    assert not desk.see("busy")


def test_wrong_pins_lock_the_door_and_the_time_is_counted_down(desk: Desk) -> None:
    desk.choose_pin()
    desk.session.home()
    desk.come()
    desk.type("000000")
    assert (desk.see("told"), desk.see("left"), desk.see("waitSeconds")) == ("wrong", 4, 0)
    for _ in range(4):
        desk.type("000000")
    assert desk.see("waitSeconds") == 30
    desk.clock.turn(12)
    desk.staff.look_at_clock()
    assert desk.see("waitSeconds") == 18
    for digit in PIN:
        desk.staff.press(digit)
    assert not desk.see("ready")
    desk.staff.enter()
    desk.jobs.run()
    assert desk.see("door") == "enter"
    desk.clock.turn(18)
    desk.type(PIN)
    assert desk.see("door") == "open"


def test_the_lock_outlives_leaving_the_page(desk: Desk) -> None:
    desk.choose_pin()
    desk.session.home()
    desk.come()
    for _ in range(5):
        desk.type("000000")
    desk.session.home()
    desk.come()
    assert desk.see("waitSeconds") == 30


def test_a_file_that_cannot_be_used_breaks_the_door_and_nothing_else(desk: Desk) -> None:
    (desk.sources.data / "staff.sqlite").write_bytes(b"this is no database at all, " * 100)
    desk.come()
    assert desk.see("door") == "broken"
    desk.type(PIN)
    assert desk.see("door") == "broken"
    desk.session.home()
    assert desk.session.visit.page == "home"


def test_behind_the_door_is_how_the_kiosk_is(desk: Desk) -> None:
    desk.outbox.keep(b"{}", "application/json")
    key = desk.outbox.keep(b"{}", "application/json")
    desk.outbox.parked(key, 422)
    desk.choose_pin()
    assert [fact.key for fact in rows(desk.staff, "facts")] == [
        "waiting",
        "parked",
        "delivery",
        "backend",
        "content",
        "release",
        "quarantined",
        "examples",
        "clock",
        "disk",
        "version",
    ]
    assert desk.fact("waiting").count == 1
    assert (desk.fact("parked").count, desk.fact("parked").value, desk.fact("parked").alert) == (
        1,
        "422",
        True,
    )
    assert desk.fact("content").value == "Montag, 23. November 2026"
    assert desk.fact("examples").count == 1
    assert desk.fact("clock").standing == "right"
    assert desk.fact("version").value == __version__
    assert desk.fact("delivery").standing == "idle"


@pytest.mark.parametrize(
    ("answer", "standing", "value"),
    [
        (Answer(Verdict.DELIVERED, 200), "yes", ""),
        (Answer(Verdict.STOP, 403), "refused", "403"),
        (NO_ANSWER, "no", ""),
    ],
)
def test_the_backend_is_asked_when_the_door_opens(
    desk: Desk, answer: Answer, standing: str, value: str
) -> None:
    desk.backend.answer = answer
    desk.choose_pin()
    assert (desk.fact("backend").standing, desk.fact("backend").value) == (standing, value)


def test_without_a_backend_that_is_said(qapp: QCoreApplication, tmp_path: Path) -> None:
    for desk in make_desk(tmp_path, settings_in(tmp_path), HandClock(NOW)):
        desk.choose_pin()
        assert desk.fact("backend").standing == "none"
        assert desk.fact("delivery").standing == "off"


def test_a_clock_in_1970_is_told(qapp: QCoreApplication, tmp_path: Path) -> None:
    dead = HandClock(NOW.replace(year=1970))
    for desk in make_desk(tmp_path, settings_in(tmp_path), dead):
        desk.choose_pin()
        assert desk.fact("clock").standing == "wrong"
        assert desk.fact("clock").alert


def test_a_broken_outbox_is_told(desk: Desk) -> None:
    desk.outbox.close()
    desk.choose_pin()
    assert desk.fact("outbox").alert
    assert "waiting" not in [fact.key for fact in rows(desk.staff, "facts")]


def test_facts_follow_the_language(desk: Desk) -> None:
    desk.choose_pin()
    desk.session.chooseLanguage("en")
    assert desk.fact("content").value == "Monday, 23 November 2026"
    assert desk.fact("backend").standing == "yes"


def test_the_way_out_is_behind_the_door_only(desk: Desk) -> None:
    desk.come()
    desk.staff.leave()
    assert desk.left == []
    desk.session.home()
    desk.choose_pin()
    desk.staff.leave()
    assert desk.left == [True]
