"""Strange text put into every field one can write into: by an input method at once, by keys one by one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent

from kiosk.api.messages import IdeaMessage, clean_text, decode
from kiosk.domain.records import KINDS
from tests.desk import Desk
from tests.finger import until
from tests.hostile.conftest import Show
from tests.hostile.records import STRANGE, record
from tests.sources import seen

FORBIDDEN = set("\u202e\u202d\u200f\u061c\x00\x07\x1b\x9b\u2028\ufffe\u2066\u2069\ufeff")


@pytest.fixture
def desk(show: Show) -> Iterator[Desk]:
    """A kiosk with one plain record of every kind."""
    yield show(record(kind, kind, "Wort") for kind in KINDS)


def put(text: str) -> None:
    """Write as an input method does, all at once."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QGuiApplication.sendEvent(QGuiApplication.focusObject(), event)
    QGuiApplication.processEvents()


def strike(desk: Desk, text: str) -> None:
    """Write as a real keyboard does, letter by letter."""
    for letter in text[:60]:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QGuiApplication.sendEvent(desk.window, event)
    QGuiApplication.processEvents()


def test_search_answers_anything(desk: Desk) -> None:
    for text in STRANGE.values():
        desk.open("search")
        put(text)
        strike(desk, text)
        assert desk.session.state.search
        assert len(desk.session.state.search) <= 80
        assert not FORBIDDEN & set(desk.session.state.search)
        assert not desk.window.grabWindow().isNull()
        desk.session.end()
        desk.wake()


def test_an_idea_arrives_as_it_was_shown(desk: Desk) -> None:
    for text in STRANGE.values():
        desk.view_model._idea.chooseField("field")
        desk.settle()
        put(f"Guten Tag, {text}"[:1_900])
        strike(desk, text)
        shown = desk.session.state.idea.text
        assert shown.startswith("Guten Tag, ")
        assert shown == clean_text(shown)
        assert not FORBIDDEN & set(shown)
        desk.view_model._idea.finish()
        desk.settle()
        desk.view_model._idea.send()
        until(lambda: desk.session.visit.key == "kept", "nobody was thanked")
        assert sent(desk).text == shown
        desk.session.end()
        desk.wake()


def sent(desk: Desk) -> IdeaMessage:
    """Take the one idea out of the outbox."""
    (idea,) = desk.outbox.due(limit=9)
    desk.outbox.delivered(idea.key)
    return decode(idea.payload)


def test_a_pin_is_of_plain_digits_and_nothing_else(desk: Desk) -> None:
    desk.open("staff")
    until(lambda: not seen(desk.view_model._staff, "busy"), "the door is not found")
    for text in (*STRANGE.values(), "\u0663\u0664\u0665", "\u00b2\u00b3", "\uff11\uff12", "x"):
        put(text.translate(dict.fromkeys(map(ord, "0123456789"))))
        strike(desk, text.translate(dict.fromkeys(map(ord, "0123456789"))))
        assert seen(desk.view_model._staff, "digits") == 0
    strike(desk, "1234567890123456789")
    assert seen(desk.view_model._staff, "digits") == 12
