"""Search through the real window: typed on the screen's keyboard, found at once, opened, and back."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from tests.desk import Desk
from tests.finger import name_of, until


def hits(desk: Desk) -> list[str]:
    """The names of what was found and is on the screen, from above to below."""
    found = [item for item in desk.finger.everything() if of_class(item, "SearchHit")]
    return [name_of(item) for item in sorted(found, key=lambda item: item.y())]


def of_class(item: QQuickItem, name: str) -> bool:
    """Whether an item is of this QML type."""
    return item.metaObject().className().startswith(name)


def see_class(desk: Desk, name: str) -> bool:
    """Whether an item of this QML type is on the screen."""
    return any(of_class(item, name) for item in desk.finger.everything())


def type_keys(desk: Desk, text: str) -> None:
    """Type as on a real keyboard."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QGuiApplication.sendEvent(QGuiApplication.focusObject(), event)


@pytest.fixture
def search(desk: Desk) -> Desk:
    """A German visitor who touched "search" in the bar."""
    desk.wake()
    desk.finger.tap("Suche", QAccessible.Role.Button)
    until(lambda: desk.session.visit.page == "search")
    desk.settle()
    return desk


def test_it_opens_with_the_keyboard_and_suggestions(search: Desk) -> None:
    assert see_class(search, "Keyboard")
    assert search.finger.see("Was suchen Sie?", QAccessible.Role.EditableText)
    assert search.finger.see("Als Nächstes", QAccessible.Role.Heading)
    assert hits(search)


def test_letters_of_the_screen_find_and_a_touch_opens(search: Desk) -> None:
    for letter in "schach":
        search.finger.tap(letter.upper() if search.finger.see(letter.upper()) else letter)
    until(lambda: any(name.startswith("Schach") for name in hits(search)), str(hits(search)))
    name = next(name for name in hits(search) if name.startswith("Schach"))
    search.finger.tap(name)
    until(lambda: search.session.visit.page == "event")
    assert search.session.visit.key == "schach"
    search.finger.tap("Zurück")
    until(lambda: search.session.visit.page == "search")
    until(lambda: name in hits(search))
    assert not see_class(search, "Keyboard")


def test_all_of_a_kind_and_all_kinds_again(search: Desk) -> None:
    type_keys(search, "kunst")
    until(lambda: search.finger.see("Termine (13)", QAccessible.Role.Heading), str(search.finger.names()))
    search.finger.tap("Alle zeigen (13)")
    until(lambda: search.finger.see("Alle Treffer"))
    assert not see_class(search, "Keyboard")
    assert len(hits(search)) > 4
    search.finger.tap("Alle Treffer")
    until(lambda: search.finger.see("Kunstwerke (3)", QAccessible.Role.Heading) or len(hits(search)) > 4)
    assert not search.finger.see("Alle Treffer")


def test_nothing_found_is_said_kindly(search: Desk) -> None:
    type_keys(search, "qqqqq")
    until(
        lambda: search.finger.see(
            "Nichts gefunden. Versuchen Sie es mit weniger Buchstaben oder einem anderen Wort."
        )
    )
    until(lambda: hits(search) == [])


def test_a_typo_is_forgiven_and_told(search: Desk) -> None:
    type_keys(search, "digitahllotsen")
    until(
        lambda: search.finger.see(
            "Genau so geschrieben gibt es nichts. Hier sind Treffer für ähnliche Wörter."
        )
    )
    assert hits(search)


def test_keys_go_from_the_field_to_a_hit(search: Desk) -> None:
    type_keys(search, "schach")
    until(lambda: hits(search))
    wanted = hits(search)[0]
    for _ in range(80):
        search.finger.press_key(Qt.Key.Key_Tab)
        if spoken_focus() == wanted:
            break
    assert spoken_focus() == wanted
    search.finger.press_key(Qt.Key.Key_Return)
    until(lambda: search.session.visit.page == "event")


def spoken_focus() -> str:
    """The name of what a key would press."""
    item = QGuiApplication.focusObject()
    return name_of(item) if isinstance(item, QQuickItem) else ""


def test_the_language_changes_on_the_open_page(search: Desk) -> None:
    type_keys(search, "kunst")
    search.session.chooseLanguage("ar")
    until(lambda: any(name.startswith("الفعاليات") for name in search.finger.names()))
    assert hits(search)


def test_the_next_visitor_finds_an_empty_field(search: Desk) -> None:
    type_keys(search, "kunst")
    until(lambda: hits(search))
    search.finger.tap("Fertig", QAccessible.Role.Button)
    until(lambda: not search.session.is_awake)
    search.wake()
    search.open("search")
    assert search.finger.see("Als Nächstes", QAccessible.Role.Heading)
    assert "kunst" not in " ".join(search.finger.names())
