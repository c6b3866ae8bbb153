"""One object holds all visitor state, and ending it leaves nothing."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.draft import Draft
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.session import LONGEST_WAY_BACK, Session
from kiosk.viewmodels.visitor_state import Visit, Visitor

LANGUAGES = ("de", "en", "ar")


class Ticks:
    """A monotonic clock in the hand."""

    now = 0.0

    def monotonic(self) -> float:
        """Return the hand-turned seconds."""
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def session(qapp: QCoreApplication, ticks: Ticks) -> Session:
    return Session("de", LANGUAGES, ticks, Limits())


def visit_everything(session: Session) -> None:
    """Touch every part of the visitor's state that views can touch."""
    session.wake()
    session.chooseLanguage("ar")
    session.chooseTextStep(2)
    session.chooseDark(True)
    session.chooseHighContrast(True)
    session.chooseReach(True)
    session.open("events", "")
    session.keepScroll(420.0)
    session.open("search", "")
    session.state.search = "Canary"
    session.state.idea.written = "Canary"


def test_a_fresh_session_sleeps_on_the_first_page(session: Session) -> None:
    assert not session.is_awake
    assert session.visit == Visit("home")


def test_ending_replaces_every_bit_of_the_visitors_state(session: Session) -> None:
    visit_everything(session)
    before = session.state
    session.end()
    assert session.state is not before
    assert session.state == Visitor("de")
    assert not session.is_awake


def test_every_field_of_the_visitor_starts_empty_or_plain() -> None:
    fresh = Visitor("de")
    for each in fields(fresh):
        assert getattr(fresh, each.name) in (
            "de",
            0,
            False,
            "",
            frozenset(),
            [Visit("home")],
            "day",
            Draft(),
        ), each.name


def test_back_returns_to_the_page_and_its_scroll(session: Session) -> None:
    session.wake()
    session.open("events", "")
    session.keepScroll(300.0)
    session.open("event", "chor")
    session.back()
    assert session.visit == Visit("events", "", 300.0)


def test_next_work_replaces_so_that_back_leads_out(session: Session) -> None:
    session.wake()
    session.open("exhibition", "a")
    session.open("exhibit", "one")
    session.instead("exhibit", "two")
    session.back()
    assert session.visit.page == "exhibition"


def test_the_way_back_is_bounded_and_still_leads_home(session: Session) -> None:
    session.wake()
    for number in range(500):
        session.open("event", str(number))
    assert len(session.state.way) <= LONGEST_WAY_BACK + 1
    assert session.state.way[0].page == "home"
    assert session.visit.key == "499"


def test_home_forgets_the_way(session: Session) -> None:
    session.wake()
    session.open("events", "")
    session.home()
    session.back()
    assert session.state.way == [Visit("home")]


def test_unknown_pages_and_languages_are_refused(session: Session) -> None:
    with pytest.raises(ValueError, match="nowhere"):
        session.open("nowhere", "")
    session.chooseLanguage("xx")
    assert session.language_tag == "de"


def test_silence_warns_then_ends_and_any_sign_extends(session: Session, ticks: Ticks) -> None:
    warned: list[bool] = []
    session.warningChanged.connect(lambda: warned.append(True))
    session.wake()
    ticks.now = 65
    session.tick()
    assert warned == [True]
    session.sign_of_life()
    ticks.now = 120
    session.tick()
    assert session.is_awake
    ticks.now = 156
    session.tick()
    assert not session.is_awake


def test_a_typing_page_grants_more_time(session: Session, ticks: Ticks) -> None:
    session.wake()
    session.open("idea", "")
    ticks.now = 110
    session.tick()
    assert session.is_awake
    assert session.state.way[-1].page == "idea"


def test_the_old_page_is_told_before_the_new_one_is_asked(session: Session) -> None:
    order: list[str] = []
    session.leaving.connect(lambda: order.append("leaving " + session.visit.page))
    session.visiting.connect(lambda page, _key: order.append("visiting " + page))
    session.wake()
    session.open("events", "")
    assert order == ["visiting home", "leaving home", "visiting events"]
