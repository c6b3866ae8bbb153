"""The staff door in the real window: knocked at, opened, locked, left, all by single touches."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.desk import Desk
from tests.finger import name_of, spoken, until
from tests.sources import seen

PIN = "805127"


def words(context: str, text: str, count: int = -1) -> str:
    """Return a text of a page in the language shown."""
    return QCoreApplication.translate(context, text, "", count)


def knock(desk: Desk, times: int = 5) -> None:
    """Touch the words at the top of the first page."""
    words_at_the_top = desk.finger.find(words("HomePage", "Today here"), QAccessible.Role.Heading)
    for _ in range(times):
        desk.finger.tap_item(words_at_the_top)
    desk.settle()
    until(lambda: not seen(desk.view_model._staff, "busy"), "the door is not found")


def go_to_the_door(desk: Desk) -> None:
    """Open the page as a link would."""
    desk.open("staff")
    until(lambda: not seen(desk.view_model._staff, "busy"), "the door is not found")


def door(desk: Desk) -> str:
    """Return how the door stands."""
    return str(seen(desk.view_model._staff, "door"))


def type_pin(desk: Desk, pin: str) -> None:
    """Touch the digits, then the key with the check."""
    for digit in pin:
        desk.finger.tap(digit, QAccessible.Role.Button)
    desk.finger.tap(words("StaffPad", "Enter"))
    until(lambda: not seen(desk.view_model._staff, "busy"))


def come_in(desk: Desk) -> None:
    """Choose the first PIN and stand behind the door."""
    desk.wake()
    knock(desk)
    type_pin(desk, PIN)
    type_pin(desk, PIN)
    until(lambda: door(desk) == "open", "the door did not open")


def test_five_touches_on_the_words_at_the_top_lead_to_the_door(desk: Desk) -> None:
    desk.wake()
    knock(desk, 4)
    assert desk.session.visit.page == "home"
    knock(desk, 1)
    assert desk.session.visit.page == "staff"


def test_touches_elsewhere_do_not(desk: Desk) -> None:
    desk.wake()
    for _ in range(10):
        desk.finger.tap_at(desk.window.contentItem().boundingRect().center() / 40)
    assert desk.session.visit.page != "staff"


def test_the_first_pin_is_chosen_twice_and_opens(desk: Desk) -> None:
    come_in(desk)
    desk.finger.find(words("StaffPage", "How this kiosk is"), QAccessible.Role.Heading)
    assert (desk.data / "staff.sqlite").exists()


def test_how_many_digits_is_spoken_and_never_which(desk: Desk) -> None:
    desk.wake()
    knock(desk)
    for digit in "8051":
        desk.finger.tap(digit, QAccessible.Role.Button)
    assert desk.finger.see(words("StaffDots", "%n digit(s) typed", 4))
    assert not any("8051" in name for name in desk.finger.names())
    values = [
        found.text(QAccessible.Text.Value)
        for item in desk.finger.everything()
        if (found := spoken(item)) is not None
    ]
    assert not any("8" in value for value in values)


def test_a_wrong_pin_is_told_and_the_door_stays_shut(desk: Desk) -> None:
    come_in(desk)
    desk.finger.tap(words("NavBar", "Home"))
    desk.settle()
    knock(desk)
    type_pin(desk, "111111")
    assert desk.finger.see(words("StaffPad", "This PIN is not right. %n try(tries) left.", 4))
    assert door(desk) == "enter"


def test_after_five_wrong_ones_it_says_how_long_to_wait(desk: Desk) -> None:
    come_in(desk)
    desk.open("home")
    go_to_the_door(desk)
    for _ in range(5):
        type_pin(desk, "111111")
    locked = "Too many wrong PINs. The next try counts in %n second(s)."
    assert desk.finger.see(words("StaffPad", locked, 30)), desk.finger.names()
    desk.clock.turn(7)
    until(lambda: desk.finger.see(words("StaffPad", locked, 23)), "the time is not counted down")


def test_real_digit_keys_work_as_well(desk: Desk) -> None:
    desk.wake()
    go_to_the_door(desk)
    for digit in "12":
        desk.finger.press_key(Qt.Key(ord(digit)), digit)
    desk.finger.press_key(Qt.Key.Key_Backspace)
    assert seen(desk.view_model._staff, "digits") == 1


def test_back_to_visitors_ends_the_session_and_locks(desk: Desk) -> None:
    left = exits(desk)
    come_in(desk)
    desk.finger.tap(words("StaffDesk", "Back to visitors"))
    until(lambda: not desk.session.is_awake)
    assert door(desk) == "enter"
    assert left == []


def exits(desk: Desk) -> list[str]:
    """Note every wish to end the program."""
    left: list[str] = []
    desk.kiosk.sources.leave = lambda: left.append("out")
    return left


def test_silence_locks_the_door(desk: Desk) -> None:
    come_in(desk)
    desk.clock.turn(200)
    desk.session.tick()
    assert not desk.session.is_awake
    assert door(desk) == "enter"


def test_leaving_the_program_is_asked_once(desk: Desk) -> None:
    left = exits(desk)
    come_in(desk)
    for name in ("Exit the kiosk", "No, stay", "Exit the kiosk", "Yes, exit"):
        assert left == []
        desk.window.grabWindow()  # buttons find their places with the next frame
        desk.finger.tap(words("StaffDesk", name))
    assert left == ["out"]


def keys(desk: Desk) -> list[QQuickItem]:
    """Return the keys of the PIN pad."""
    return [item for item in desk.finger.everything() if item.metaObject().className().startswith("StaffKey")]


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("step", [0, 2])
def test_digits_are_large_and_stand_as_on_a_telephone(desk: Desk, language: str, step: int) -> None:
    desk.wake(language)
    desk.session.chooseTextStep(step)
    go_to_the_door(desk)
    pad = {name_of(key): key.mapRectToScene(key.boundingRect()) for key in keys(desk)}
    assert len(pad) == 12
    mm = desk.pixels_per_mm
    assert all(min(key.width(), key.height()) >= 20 * mm - 1 for key in pad.values())
    assert pad["1"].right() < pad["2"].left() < pad["3"].left()
    assert pad["1"].bottom() < pad["4"].top() < pad["7"].top() < pad["0"].top()
    assert pad["2"].left() - pad["1"].right() >= 3 * mm - 1
