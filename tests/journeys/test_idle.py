"""When nobody is there any more: what counts as somebody, the warning, and the touch that answers it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.desk import Desk
from tests.finger import until
from tests.journeys.visitor import Visitor, place, said

GO_ON = ("WarningSheet", "Go on")


@pytest.fixture
def visitor(desk: Desk) -> Visitor:
    """Somebody who has just come."""
    visitor = Visitor(desk)
    visitor.wake()
    return visitor


def pass_by(desk: Desk, seconds: float) -> None:
    """Let time pass, second by second, as the kiosk's own timer does."""
    desk.clock.turn(seconds)
    desk.session.tick()


def warned(desk: Desk) -> bool:
    return desk.finger.see(said(*GO_ON), QAccessible.Role.Button)


def touch(visitor: Visitor) -> None:
    visitor.desk.finger.tap_at(place(visitor.all("Pages")[0]).topLeft())


def press_a_key(visitor: Visitor) -> None:
    visitor.desk.finger.press_key(Qt.Key.Key_Tab)


def scroll(visitor: Visitor) -> None:
    visitor.take("RoundButton")


@pytest.mark.parametrize("sign", [touch, press_a_key, scroll])
def test_every_sign_of_life_counts(visitor: Visitor, sign: Callable[[Visitor], None]) -> None:
    pass_by(visitor.desk, 59)
    sign(visitor)
    pass_by(visitor.desk, 59)
    assert not warned(visitor.desk)
    pass_by(visitor.desk, 2)
    assert warned(visitor.desk)


def test_who_writes_gets_more_time(visitor: Visitor) -> None:
    visitor.tap("NavBar", "Search")
    visitor.write("e")
    pass_by(visitor.desk, 119)
    assert not warned(visitor.desk)
    pass_by(visitor.desk, 2)
    assert warned(visitor.desk)
    pass_by(visitor.desk, 31)
    assert not visitor.desk.session.is_awake


def test_what_plays_is_somebody_until_it_ends(visitor: Visitor) -> None:
    visitor.desk.session.playing("a film", True)
    pass_by(visitor.desk, 3600)
    assert visitor.desk.session.is_awake
    assert not warned(visitor.desk)
    visitor.desk.session.playing("a film", False)
    pass_by(visitor.desk, 59)
    assert not warned(visitor.desk)
    pass_by(visitor.desk, 2)
    assert warned(visitor.desk)


def test_the_warning_counts_down_and_its_button_is_large(visitor: Visitor) -> None:
    pass_by(visitor.desk, 60)
    before = set(visitor.desk.finger.names())
    pass_by(visitor.desk, 13)
    (told,) = set(visitor.desk.finger.names()) - before
    assert "17" in told
    button = place(visitor.desk.finger.find(said(*GO_ON), QAccessible.Role.Button))
    one_mm = visitor.desk.window.width() / 299
    assert button.height() >= 30 * one_mm
    assert button.width() >= 200 * one_mm


def test_the_touch_that_answers_presses_nothing_below(visitor: Visitor) -> None:
    visitor.tap("HomeDoors", "I am looking for help or an offer")
    visitor.comes_to("services")
    pass_by(visitor.desk, 61)
    visitor.tap(*GO_ON)
    assert not warned(visitor.desk)
    assert visitor.page == "services"
    pass_by(visitor.desk, 59)
    assert not warned(visitor.desk)


def test_a_touch_beside_the_warning_only_stays(visitor: Visitor) -> None:
    """It closes at the touch already, so nothing below may feel the finger leave."""
    card = place(visitor.all("EventCard")[0]).center()
    pass_by(visitor.desk, 61)
    visitor.desk.finger.tap_at(card)
    until(lambda: not warned(visitor.desk))
    assert visitor.page == "home"


def test_done_on_the_warning_ends_at_once(visitor: Visitor) -> None:
    pass_by(visitor.desk, 61)
    visitor.tap("WarningSheet", "I am done")
    assert not visitor.desk.session.is_awake


def test_the_warning_stands_over_an_open_sheet(visitor: Visitor) -> None:
    visitor.tap("NavBar", "View")
    pass_by(visitor.desk, 61)
    visitor.tap(*GO_ON)
    assert visitor.desk.finger.see(said("ViewSheet", "Text size"))


def test_the_kiosks_own_timer_looks_at_the_clock(visitor: Visitor) -> None:
    visitor.desk.clock.turn(65)
    until(lambda: warned(visitor.desk), "nobody looked at the clock")


def test_asleep_nothing_is_counted(desk: Desk) -> None:
    pass_by(desk, 10_000)
    assert not desk.session.is_awake
    Visitor(desk).wake()
    desk.session.tick()
    assert not warned(desk)
