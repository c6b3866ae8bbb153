"""The on-screen keyboard, typed on with a finger in all languages, on all screens."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.settings import LANGUAGES, Screen, Settings
from tests.desk import Desk, running
from tests.finger import name_of, spoken, until

SENTENCES = {
    "de": "Über Öl, Äpfel und Straßen",
    "de-simple": "Größer. Für Alle",
    "en": "Two benches, please",
    "tr": "Işık, İğne ve şişe çok güzel",
    "ar": "أريد مقعدًا في الظلّ، إن شاء الله؟".replace("ً", "").replace("ّ", ""),
    "uk": "Ґанок, їжак, єнот і ще щось",
    "pl": "Łąka, żółw i gęś śpią",
    "ru": "Ёлка, объезд и подъём",
}
# Letters that are one tap further away, over the letter they belong to.
ACCENTS = {
    "pl": {"ł": "l", "ą": "a", "ż": "z", "ó": "o", "ę": "e", "ś": "s", "Ł": "L"},
    "ar": {"أ": "ا", "إ": "ا"},
}


def key_name(text: str) -> str:
    """Return what the keyboard calls one of its special keys in the language shown."""
    return QCoreApplication.translate("KeyboardActions", text)


def keys(desk: Desk) -> dict[str, QQuickItem]:
    """Return all visible keys by their spoken names; the space bar also says its language."""
    caps = [item for item in desk.finger.everything() if item.metaObject().className().startswith("KeyCap")]
    return {name_of(cap).split(", ")[0]: cap for cap in caps if cap.opacity() > 0}


def press(desk: Desk, name: str) -> None:
    """Touch a key."""
    found = keys(desk)
    assert name in found, f"no key {name!r} among {list(found)}"
    desk.finger.tap_item(found[name])


def other_case(letter: str) -> str:
    """Return what the key shows while shift is the other way."""
    return {"İ": "i", "I": "ı", "ı": "I", "i": "İ"}.get(letter, letter.swapcase())


def type_text(desk: Desk, text: str, accents: dict[str, str]) -> None:
    """Type as a visitor would: shift where the key shows the other case, signs on their own panel."""
    for letter in text:
        base = accents.get(letter, letter)
        if letter == " ":
            press(desk, key_name("Space"))
            continue
        if base not in keys(desk) and base.isalpha():
            press(desk, key_name("Shift"))
        if base not in keys(desk):
            press(desk, key_name("Digits and signs: 123"))
        press(desk, base)
        if base != letter:
            desk.window.grabWindow()  # the strip finds its place with the next frame
            press(desk, letter)


def open_text(desk: Desk, language: str = "de") -> QQuickItem:
    """Wake the kiosk and open the page where an idea is written; return its field."""
    desk.wake(language)
    desk.session.state.idea.field = "mobility"
    desk.open("idea", "text")
    return field_of(desk)


def field_of(desk: Desk) -> QQuickItem:
    """Return the field that is written into."""
    fields = [
        item
        for item in desk.finger.everything()
        if (found := spoken(item)) and found.role() == QAccessible.Role.EditableText
    ]
    assert len(fields) == 1
    return fields[0]


def place(item: QQuickItem) -> QRectF:
    """Return where an item is in the window."""
    return item.mapRectToScene(item.boundingRect())


def written(desk: Desk) -> str:
    """Return the text that arrived in the session."""
    return desk.session.state.idea.written


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_typed_by_touch(desk: Desk, language: str) -> None:
    open_text(desk, language)
    type_text(desk, SENTENCES[language], ACCENTS.get(language, {}))
    assert written(desk) == SENTENCES[language]


def test_hamza_forms_are_also_behind_shift(desk: Desk) -> None:
    open_text(desk, "ar")
    for letter in "أإآ":
        press(desk, key_name("Shift"))
        found = [name for name in keys(desk) if letter in name]
        press(desk, found[0])
    assert {"أ", "إ", "آ"} <= set(written(desk))


def test_arabic_begins_at_the_right_and_the_caret_goes_left(desk: Desk) -> None:
    field = open_text(desk, "ar")
    start = field.property("cursorRectangle").x()
    assert start > field.width() * 0.9
    type_text(desk, "مرحبا", {})
    assert field.property("cursorRectangle").x() < start - 10


def test_a_german_word_in_arabic_stands_at_the_left(desk: Desk) -> None:
    field = open_text(desk, "ar")
    press(desk, key_name("Keyboard language: %1").replace("%1", "العربية"))
    press(desk, "Deutsch")
    assert field.property("cursorRectangle").x() < 10
    type_text(desk, "Herne", {})
    assert written(desk) == "Herne"
    assert field.property("cursorRectangle").x() > 10
    assert desk.session.language_tag == "ar"


def test_erase_takes_one_letter_and_never_half_of_one(desk: Desk) -> None:
    field = open_text(desk)
    commit("Ja 🙂")
    press(desk, key_name("Erase"))
    assert written(desk) == "Ja "
    for _ in range(5):
        press(desk, key_name("Erase"))
    assert written(desk) == ""
    assert field.property("text") == ""


def test_letters_come_where_the_finger_put_the_caret(desk: Desk) -> None:
    field = open_text(desk)
    commit("Bnk")
    end = field.property("cursorRectangle")
    desk.finger.tap_at(field.mapToScene(QPointF(end.width() + 1, end.center().y())))
    assert field.property("cursorPosition") == 0
    press(desk, "Ä")
    assert written(desk) == "ÄBnk"


def test_a_new_line_is_one_key_away(desk: Desk) -> None:
    open_text(desk)
    type_text(desk, "Ja", {})
    press(desk, key_name("New line"))
    type_text(desk, "Gut", {})
    assert written(desk) == "Ja\nGut"


def commit(text: str) -> None:
    """Let an input method or a pasted text arrive in what has the focus."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    focus = QGuiApplication.focusObject()
    assert focus is not None
    QGuiApplication.sendEvent(focus, event)
    QGuiApplication.processEvents()


def test_real_keys_write_as_well(desk: Desk) -> None:
    open_text(desk)
    for letter in "Bank":
        desk.finger.press_key(Qt.Key.Key_A, letter)
    desk.finger.press_key(Qt.Key.Key_Return, "\r")
    desk.finger.press_key(Qt.Key.Key_A, "a")
    assert written(desk) == "Bank\na"


@pytest.mark.parametrize(
    "hostile",
    ["\u202eneknaD", "\u2066a\u2069", "\u200bx", "a\x00b", "\x1b[31m", "\ue000", "a\ufeff", "\u061cع", "\t"],
)
def test_signs_that_mislead_are_dropped_however_they_come(desk: Desk, hostile: str) -> None:
    field = open_text(desk)
    commit("Ja " + hostile)
    commit("!")
    text = written(desk)
    assert text.startswith("Ja ")
    assert text.endswith("!")
    assert field.property("text") == text
    assert not set(text) & set("\u202e\u2066\u2069\u200b\x00\x1b\ue000\ufeff\u061c\t")


def test_markup_is_text(desk: Desk) -> None:
    open_text(desk)
    commit("<img src='file:///etc/passwd'><b>a</b>&amp;")
    assert written(desk) == "<img src='file:///etc/passwd'><b>a</b>&amp;"


def test_nothing_of_the_text_can_be_copied(desk: Desk) -> None:
    open_text(desk)
    commit("Kanarienvogel")
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier)
        QGuiApplication.sendEvent(desk.window, event)
    assert clipboard.text() == ""
    assert written(desk) == "Kanarienvogel"


def test_the_field_is_told_to_assistive_technology_and_tab_leaves_it(desk: Desk) -> None:
    field = open_text(desk)
    interface = spoken(field)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == QCoreApplication.translate(
        "IdeaText", "Your idea: what should change, where, and for whom?"
    )
    assert interface.state().editable
    assert interface.state().focusable
    commit("Bank")
    assert interface.text(QAccessible.Text.Value) == "Bank"
    assert desk.window.activeFocusItem() is field
    desk.finger.press_key(Qt.Key.Key_Tab)
    until(lambda: desk.window.activeFocusItem() is not field)
    desk.finger.press_key(Qt.Key.Key_Backtab)
    until(lambda: desk.window.activeFocusItem() is field)
    desk.finger.press_key(Qt.Key.Key_Backtab)
    until(lambda: desk.window.activeFocusItem() is not field)
    assert written(desk) == "Bank"


def test_every_key_has_a_name(desk: Desk) -> None:
    open_text(desk)
    assert "" not in keys(desk)
    for name in ("Shift", "Space", "Erase", "New line", "Finished writing"):
        assert key_name(name) in keys(desk)


def test_pressing_keys_leaves_the_focus_in_the_field(desk: Desk) -> None:
    field = open_text(desk)
    press(desk, "A")
    press(desk, key_name("Digits and signs: 123"))
    assert desk.window.activeFocusItem() is field


def test_a_second_touch_within_a_moment_still_writes_double_letters(desk: Desk) -> None:
    caps = [*keys_of_page(desk)]
    patient = [cap.property("secondPressMs") for cap in caps if name_of(cap) == "M"]
    theme_waits = 0
    assert patient == [theme_waits]


def keys_of_page(desk: Desk) -> Iterator[QQuickItem]:
    """Open the page and go through its keys."""
    open_text(desk)
    yield from keys(desk).values()


SCREENS = {
    "299 mm portrait": (Screen(299, 531, 750), (1080, 1918)),
    "299 mm landscape": (Screen(299, 531, 750), (1918, 1080)),
    "194 mm portrait": (Screen(194, 345, 900), (1080, 1920)),
    "194 mm landscape": (Screen(194, 345, 900), (1920, 1080)),
}


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("reach", [False, True])
def test_keys_are_large_enough_and_the_page_keeps_its_room(
    qapp: QGuiApplication, sample: Path, settings: Settings, screen: str, reach: bool
) -> None:
    millimetres, pixels = SCREENS[screen]
    with running(qapp, sample, replace(settings, screen=millimetres), pixels) as desk:
        desk.wake()
        desk.session.chooseReach(reach)
        for language in LANGUAGES:
            for step in (0, 2):
                desk.session.chooseLanguage(language)
                desk.session.chooseTextStep(step)
                open_text(desk, language)
                check_sizes(desk)


def check_sizes(desk: Desk) -> None:
    """Look at every key, the field and the page between them."""
    mm = desk.pixels_per_mm
    QGuiApplication.processEvents()
    caps = [place(cap) for cap in keys(desk).values()]
    window = QRectF(0, 0, desk.window.width(), desk.window.height())
    for cap in caps:
        assert window.contains(cap)
        assert min(cap.width(), cap.height()) >= 15 * mm - 1
    for number, one in enumerate(caps):
        near = one.adjusted(-3 * mm + 1, -3 * mm + 1, 3 * mm - 1, 3 * mm - 1)
        assert not any(near.intersects(other) for other in caps[number + 1 :])
    top = min(cap.top() for cap in caps)
    field = field_of(desk)
    entry = field.parentItem().parentItem().parentItem()
    page = max((item for item in desk.finger.everything() if is_page(item)), key=lambda item: item.height())
    spoken_of = (desk.session.language_tag, desk.session.state.text_step)
    assert place(page).height() >= 60 * mm - 1, spoken_of
    assert place(page).contains(place(entry))
    assert place(entry).bottom() <= top
    assert entry.height() >= 20 * mm - 1


def is_page(item: QQuickItem) -> bool:
    """Return whether this is the page itself."""
    return item.metaObject().className().startswith("IdeaPage")


def test_the_caret_is_in_sight_in_a_long_text(desk: Desk) -> None:
    field = open_text(desk)
    entry = field.parentItem().parentItem().parentItem()
    commit("Eine lange Zeile. " * 90)
    caret = field.mapRectToScene(field.property("cursorRectangle"))
    assert place(entry).contains(caret)
    desk.finger.press_key(Qt.Key.Key_Home)
    for _ in range(60):
        desk.finger.press_key(Qt.Key.Key_Up)
    caret = field.mapRectToScene(field.property("cursorRectangle"))
    assert place(entry).contains(caret)
    assert field.property("cursorPosition") < 100
