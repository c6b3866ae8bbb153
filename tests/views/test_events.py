"""The events through the real window, by touch and by key: list, day, filter, one event, and back."""

import base64
from datetime import UTC, datetime
from itertools import pairwise

import icalendar
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from tests.desk import Desk
from tests.finger import name_of, until

FRIDAY = "Fr, Freitag, 27. November"


def named(desk: Desk, beginning: str) -> list[QQuickItem]:
    """The visible items whose spoken name begins like this, from above to below."""
    found = [item for item in desk.finger.everything() if name_of(item).startswith(beginning)]
    return sorted(found, key=lambda item: item.mapToScene(item.boundingRect().topLeft()).y())


def of_class(desk: Desk, name: str) -> list[QQuickItem]:
    """The visible items of a QML type, from above to below."""
    found = [item for item in desk.finger.everything() if item.metaObject().className().startswith(name)]
    return sorted(found, key=lambda item: item.mapToScene(item.boundingRect().topLeft()).y())


def lines(desk: Desk) -> list[QQuickItem]:
    """The rows of the list that are built, once they all stand in their places."""

    def standing() -> bool:
        places = sorted((line.property("index"), line.y()) for line in of_class(desk, "EventLine"))
        return all(above[1] < below[1] for above, below in pairwise(places))

    until(standing, "the rows do not stand")
    return of_class(desk, "EventLine")


def in_view(desk: Desk) -> list[str]:
    """The names of the events whose middle is on the screen, from above to below."""
    (frame,) = of_class(desk, "ScrollerList")
    seen = frame.mapRectToScene(frame.boundingRect())
    lines = of_class(desk, "EventLine")
    return [
        name_of(line) for line in lines if seen.contains(line.mapRectToScene(line.boundingRect()).center())
    ]


def tap_beginning(desk: Desk, beginning: str) -> None:
    """Touch the first item whose name begins like this."""
    until(lambda: named(desk, beginning), f"nothing begins with {beginning!r}")
    desk.finger.tap_item(named(desk, beginning)[0])


def grab(desk: Desk) -> Image.Image:
    """What a camera before the screen sees."""
    shot = desk.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    size = shot.width(), shot.height()
    return Image.frombytes("L", size, bytes(shot.constBits()), "raw", "L", shot.bytesPerLine(), 1)


def drawn_code(desk: Desk) -> QQuickItem:
    """Return the one code on the page once its picture is there."""

    def is_drawn() -> bool:
        codes = of_class(desk, "QrCode")
        return len(codes) == 1 and codes[0].childItems()[0].implicitWidth() == codes[0].property("modules")

    until(is_drawn, "the code was not drawn")
    return of_class(desk, "QrCode")[0]


def scanned(desk: Desk) -> icalendar.Event:
    """The event that a phone reads off the screen."""
    drawn_code(desk)
    (found,) = zxingcpp.read_barcodes(grab(desk))
    (event,) = icalendar.Calendar.from_ical(found.bytes.decode()).walk("VEVENT")
    assert isinstance(event, icalendar.Event)
    return event


@pytest.fixture
def events(desk: Desk) -> Desk:
    """A German visitor in front of the list."""
    desk.wake()
    desk.open("events")
    return desk


def test_the_list_opens_on_today_and_says_so(events: Desk) -> None:
    assert events.finger.see("Heute, Mittwoch, 25. November", QAccessible.Role.Heading)
    assert in_view(events)
    assert not any("," not in name for name in in_view(events))


def test_a_day_a_filter_an_event_its_code_and_back(events: Desk) -> None:
    tap_beginning(events, FRIDAY)
    until(lambda: events.finger.see("Freitag, 27. November", QAccessible.Role.Heading))
    events.finger.tap("Filter")
    tap_beginning(events, "Kostenlos,")
    tap_beginning(events, "Stufenlos,")
    events.finger.tap("Schließen")
    until(lambda: events.finger.see("Filter (2)"))
    before = in_view(events)
    chosen = before[1]
    tap_beginning(events, chosen)
    until(lambda: events.session.visit.page == "event")
    events.settle()
    assert events.finger.see("Freitag, 27. November", QAccessible.Role.Heading)
    entry = scanned(events)
    assert chosen.startswith(str(entry["SUMMARY"]))
    assert entry.decoded("DTSTART").astimezone(UTC).date() == datetime(2026, 11, 27, tzinfo=UTC).date()
    events.finger.tap("Zurück")
    until(lambda: events.finger.see("Filter (2)"))
    until(lambda: in_view(events) == before, f"{before} became {in_view(events)}")


def test_back_returns_to_the_same_row_of_a_long_list(events: Desk) -> None:
    events.finger.tap("Alle", QAccessible.Role.RadioButton)
    for _ in range(6):
        events.finger.tap("Nach unten")
    before = in_view(events)
    events.finger.tap_item(next(line for line in lines(events) if name_of(line) == before[2]))
    until(lambda: events.session.visit.page == "event")
    events.finger.tap("Zurück")
    until(lambda: events.session.visit.page == "events")
    until(lambda: in_view(events) == before, f"{before} became {in_view(events)}")


def test_a_long_list_builds_only_what_is_seen(events: Desk) -> None:
    events.finger.tap("Alle", QAccessible.Role.RadioButton)
    until(lambda: named(events, "Alle Termine"))
    for _ in range(10):
        events.finger.tap("Nach unten")
    (frame,) = of_class(events, "ScrollerList")
    (content,) = frame.childItems()[0].childItems()[:1]
    assert len(content.childItems()) < 100
    events.finger.tap("Ganz nach oben")
    until(lambda: not events.finger.see("Ganz nach oben"))


def test_keys_walk_through_the_rows_and_out_again(events: Desk) -> None:
    first, second = in_view(events)[:2]
    for _ in range(60):
        events.finger.press_key(Qt.Key.Key_Tab)
        if name_of(focused()) == first:
            break
    events.finger.press_key(Qt.Key.Key_Down)
    assert name_of(focused()) == second
    events.finger.press_key(Qt.Key.Key_Up)
    assert name_of(focused()) == first
    for _ in range(40):
        events.finger.press_key(Qt.Key.Key_Tab)
        if not focused().metaObject().className().startswith("EventLine"):
            break
    assert not focused().metaObject().className().startswith("EventLine")
    events.finger.press_key(Qt.Key.Key_Backtab)
    assert focused().metaObject().className().startswith("EventLine")
    chosen = name_of(focused())
    events.finger.press_key(Qt.Key.Key_Return)
    until(lambda: events.session.visit.page == "event")
    assert chosen


def focused() -> QQuickItem:
    """What a key would press."""
    item = QGuiApplication.focusObject()
    assert isinstance(item, QQuickItem)
    return item


def test_below_the_day_stands_the_way_to_the_next(events: Desk) -> None:
    (frame,) = of_class(events, "ScrollerList")
    for _ in range(5):
        if frame.property("atEnd"):
            break
        events.finger.tap("Nach unten")
    tap_beginning(events, "Weiter zum nächsten Tag, Morgen, Donnerstag, 26. November")
    until(lambda: events.finger.see("Morgen, Donnerstag, 26. November", QAccessible.Role.Heading))
    until(lambda: not frame.property("scrolled"), "the list does not begin at its top")


def test_filters_that_leave_nothing_offer_a_way_out(events: Desk) -> None:
    events.session.state.event_filters = frozenset({"language:fr", "field:health", "trait:children"})
    events.open("home")
    events.open("events")
    assert named(events, "Hier passt nichts")
    events.finger.tap("Alle Filter löschen")
    until(lambda: in_view(events))
    assert not named(events, "Hier passt nichts")


def test_what_is_over_is_gone_when_one_comes_back(events: Desk) -> None:
    morning = in_view(events)
    events.open("home")
    events.clock.turn(8 * 3600)
    events.session.wake()
    events.open("events")
    later = in_view(events)
    assert any("10:00" in name for name in morning)
    assert later
    assert not any("10:00" in name for name in later)


def test_a_clock_that_cannot_be_right_says_nothing_of_today(desk: Desk) -> None:
    desk.wake()
    desk.clock.turn(-60 * 365 * 86400)
    desk.open("events")
    assert in_view(desk)
    assert not any("Heute" in name or "Morgen" in name for name in desk.finger.names())
    assert not desk.finger.see("Tag")


def test_the_language_changes_on_the_open_page(events: Desk) -> None:
    before = in_view(events)
    events.session.chooseLanguage("uk")
    until(lambda: events.finger.see("Події", QAccessible.Role.Heading))
    assert events.finger.see("Сьогодні, Середа, 25 листопада", QAccessible.Role.Heading)
    assert len(in_view(events)) == len(before)
    assert in_view(events) != before


def test_in_arabic_the_list_and_the_code_are_whole(desk: Desk) -> None:
    desk.wake("ar")
    desk.open("events")
    (line, *_) = lines(desk)
    desk.finger.tap_item(line)
    until(lambda: desk.session.visit.page == "event")
    desk.settle()
    event = scanned(desk)
    assert event["SUMMARY"]
    assert not any(mark in str(event["LOCATION"]) for mark in "\u2066\u2067\u2068\u2069")


def test_a_code_is_black_on_white_in_the_dark_and_large_enough(desk: Desk) -> None:
    desk.wake()
    desk.session.chooseDark(True)
    desk.open("event", "abendlicht")
    assert str(scanned(desk)["SUMMARY"]).startswith("Abendlicht")
    code = drawn_code(desk)
    modules = int(code.property("modules"))
    picture = code.childItems()[0]
    scale = desk.pixels_per_mm
    assert picture.width() % modules == 0
    assert picture.width() / modules / scale >= 1.2
    assert code.width() <= desk.window.width()


def test_a_further_date_comes_first_with_its_own_code(desk: Desk) -> None:
    desk.wake()
    desk.open("event", "abendlicht")
    tap_beginning(desk, "Samstag, 28. November")
    until(lambda: named(desk, "Samstag, 28. November"))
    until(lambda: "@" in desk.session.visit.key)
    desk.settle()
    assert scanned(desk).decoded("DTSTART") == datetime(2026, 11, 28, 19, tzinfo=UTC)


@pytest.mark.parametrize("key", ["", "long-gone", "long-gone@20260101T1000"])
def test_an_event_that_is_gone_leads_on(desk: Desk, key: str) -> None:
    desk.wake()
    desk.open("event", key)
    assert desk.finger.see("Diesen Termin gibt es nicht mehr", QAccessible.Role.Heading)
    desk.finger.tap("Zur Startseite")
    until(lambda: desk.session.visit.page == "home")


def test_the_place_of_an_event_leads_to_its_page(desk: Desk) -> None:
    desk.wake()
    desk.open("event", "abendlicht")
    tap_beginning(desk, "Alter Wartesaal, Bahnhof Herne, ")
    until(lambda: (desk.session.visit.page, desk.session.visit.key) == ("place", "alter-wartesaal"))


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (3840, 2160), (700, 1244)])
@pytest.mark.parametrize("step", [0, 2])
def test_every_size_shows_events_and_cuts_nothing(desk: Desk, size: tuple[int, int], step: int) -> None:
    desk.resize(*size)
    desk.wake()
    desk.session.chooseTextStep(step)
    for page, key in (("events", ""), ("event", "chor")):
        desk.open(page, key)
        cut = [item for item in desk.finger.everything() if item.property("truncated")]
        assert not cut
        for item in desk.finger.everything():
            if item.property("focusable") or name_of(item):
                edge = item.mapRectToScene(item.boundingRect())
                assert edge.left() >= -1, name_of(item)
                assert edge.right() <= size[0] + 1, name_of(item)


def test_base64_is_the_form_of_the_code(desk: Desk) -> None:
    desk.wake()
    desk.open("event", "abendlicht")
    code = drawn_code(desk)
    address = code.property("source").toString()
    assert base64.b64decode(address.split(",", 1)[1]).startswith(b"\x89PNG")
