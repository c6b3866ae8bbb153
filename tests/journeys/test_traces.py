"""What one visitor leaves behind, the next one does not find: anywhere, however the visit ended."""

import logging
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible

from kiosk.viewmodels.visitor_state import Visitor as State
from tests.desk import Desk
from tests.finger import until
from tests.journeys.traces import Look, everywhere, look
from tests.journeys.visitor import Visitor, said

# In pieces, so that the test itself holds no marker while it looks for one.
SOUGHT = tuple("quaxolotl")
WRITTEN = tuple("vombatine")
PAGES = ("home", "events", "services", "search", "idea", "exhibitions")


def search_and_write(visitor: Visitor) -> None:
    """Look for something strange, in Polish letters, and begin an idea that is never sent."""
    visitor.tap("NavBar", "Search")
    visitor.tap_like(said("KeyboardActions", "Keyboard language: %1").partition("%1")[0])
    visitor.desk.finger.tap("Polski", QAccessible.Role.RadioButton)
    visitor.write(SOUGHT)
    visitor.tap("NavBar", "Home")
    visitor.tap("HomeDoors", "I have an idea for the city")
    visitor.take("Chip", 1)
    visitor.take("IdeaTile")
    visitor.write(WRITTEN)
    visitor.write(" ")
    visitor.write(WRITTEN)
    visitor.tap("IdeaText", "Continue")


def filter_and_scroll(visitor: Visitor) -> None:
    """Choose another span and some filters, and leave pages half-way down."""
    visitor.tap("NavBar", "Home")
    visitor.tap("HomeToday", "All events")
    visitor.tap("EventsBar", "Week")
    visitor.tap("EventsBar", "Filter")
    visitor.take("Chip")
    visitor.tap("Sheet", "Close")
    visitor.take("RoundButton")
    visitor.tap("NavBar", "Home")
    visitor.tap("HomeDoors", "I am looking for help or an offer")
    visitor.take("Chip", 1)
    visitor.take("RoundButton")


def change_the_look(visitor: Visitor) -> None:
    """Everything larger, darker, stronger and lower, and in another language."""
    visitor.speak("Türkçe")
    visitor.tap("NavBar", "View")
    for text in ("Dark", "Strong contrast", "Everything lower", "Largest"):
        visitor.tap("ViewSheet", text)
    visitor.desk.finger.tap(said("Sheet", "Close"))


def leave_by_done(visitor: Visitor) -> None:
    visitor.tap("NavBar", "Done")


def leave_by_walking_away(visitor: Visitor) -> None:
    """In the middle of something: a sheet stands open."""
    visitor.tap("NavBar", "View")
    visitor.desk.clock.turn(95)
    visitor.desk.session.tick()


def leave_at_the_warning(visitor: Visitor) -> None:
    visitor.desk.clock.turn(65)
    visitor.desk.session.tick()
    until(lambda: visitor.desk.finger.see(said("WarningSheet", "Go on")), "no warning")
    visitor.desk.clock.turn(24)
    visitor.desk.session.tick()
    assert visitor.desk.session.is_awake
    visitor.desk.clock.turn(2)
    visitor.desk.session.tick()


def pages(desk: Desk) -> dict[str, list[Look]]:
    """Return how every page looks to somebody who just came."""
    seen = {}
    desk.wake()
    for page in PAGES:
        desk.open(page)
        seen[page] = look(desk)
    desk.session.end()
    desk.settle()
    return seen


def traces(desk: Desk) -> list[str]:
    return everywhere(desk, "".join(SOUGHT), "".join(WRITTEN))


def test_a_trace_would_be_found(desk: Desk) -> None:
    visitor = Visitor(desk)
    visitor.wake()
    search_and_write(visitor)
    found = "\n".join(traces(desk))
    assert "object: Words" in found
    assert "Python: Visitor" in found
    (desk.data / "left").write_text("".join(SOUGHT))
    desk.session.end()
    assert traces(desk)[-1] == f"file: {desk.data / 'left'}"


@pytest.mark.parametrize("leave", [leave_by_done, leave_by_walking_away, leave_at_the_warning])
def test_nothing_is_left(
    leave: Callable[[Visitor], None],
    desk: Desk,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    fresh = pages(desk)
    visitor = Visitor(desk)
    visitor.wake()
    search_and_write(visitor)
    filter_and_scroll(visitor)
    change_the_look(visitor)
    leave(visitor)
    assert not desk.session.is_awake
    assert desk.session.state == State("de")
    for page, seen in pages(desk).items():
        assert set(seen) ^ set(fresh[page]) == set(), page
    assert traces(desk) == []
    heard = caplog.text + "".join(capfd.readouterr())
    assert "".join(SOUGHT) not in heard.casefold()
    assert "".join(WRITTEN) not in heard.casefold()
