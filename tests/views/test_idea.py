"""An idea for the city, from the first touch to the outbox, in the real window."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent

from kiosk.domain.records import Field
from kiosk.store.outbox import Outbox
from tests.desk import Desk
from tests.finger import spoken, until

BENCH = "Eine Bank im Schatten, bitte."


def words(context: str, text: str, count: int = -1) -> str:
    """Return a text of a page in the language shown."""
    return QCoreApplication.translate(context, text, "", count)


def title(desk: Desk, field: str) -> str:
    """Return the title of a field of the sample channel in the language shown."""
    record = desk.content.record("field", field)
    assert isinstance(record, Field)
    return record.title.choose((desk.session.language_tag, "de")).text


def tap(desk: Desk, context: str, text: str) -> None:
    """Touch what is called so, once it has its place."""
    QGuiApplication.processEvents()
    desk.window.grabWindow()
    desk.finger.tap(words(context, text))
    desk.settle()


def heading(desk: Desk) -> str:
    """Return the one heading of the page that leads it."""
    found = [
        interface.text(QAccessible.Text.Name)
        for item in desk.finger.everything()
        if (interface := spoken(item)) and interface.role() == QAccessible.Role.Heading
    ]
    return found[0]


def write(text: str) -> None:
    """Write into what has the focus, as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    focus = QGuiApplication.focusObject()
    assert focus is not None
    QGuiApplication.sendEvent(focus, event)


def to_summary(desk: Desk, language: str = "de", text: str = BENCH) -> None:
    """Go through the first two steps by touch."""
    desk.wake(language)
    desk.open("idea")
    desk.finger.tap(title(desk, "mobility"))
    desk.settle()
    write(text)
    tap(desk, "IdeaText", "Continue")
    assert heading(desk) == words("IdeaPage", "Is everything right?")


def outbox(desk: Desk) -> list[dict[str, Any]]:
    """Return what waits for delivery."""
    return [json.loads(idea.payload) for idea in desk.outbox.due(limit=10)]


@pytest.mark.parametrize("language", ["de", "ar", "en"])
def test_field_text_summary_kept(desk: Desk, language: str) -> None:
    to_summary(desk, language)
    assert BENCH in desk.finger.names()
    assert outbox(desk) == []
    tap(desk, "IdeaSummary", "Send")
    until(lambda: desk.finger.see(words("IdeaPage", "Thank you!")), "nobody was thanked")
    (sent,) = outbox(desk)
    assert (sent["field"], sent["language"], sent["text"]) == ("mobility", language, BENCH)
    assert BENCH not in desk.finger.names()


def test_thanks_come_only_after_the_idea_is_on_the_disk(desk: Desk) -> None:
    to_summary(desk)
    thanked = words("IdeaPage", "Thank you!")
    desk.finger.tap(words("IdeaSummary", "Send"))
    until(lambda: outbox(desk) != [] or desk.finger.see(thanked))
    assert len(outbox(desk)) == 1
    until(lambda: desk.finger.see(thanked))


def test_two_quick_touches_on_send_give_one_idea(desk: Desk) -> None:
    to_summary(desk)
    send = desk.finger.find(words("IdeaSummary", "Send"))
    place = send.mapRectToScene(send.boundingRect()).center()
    desk.finger.tap_at(place)
    desk.finger.tap_at(place)
    until(lambda: desk.finger.see(words("IdeaPage", "Thank you!")))
    assert len(outbox(desk)) == 1


def test_from_thanks_one_may_write_another_or_go_home(desk: Desk) -> None:
    to_summary(desk)
    tap(desk, "IdeaSummary", "Send")
    until(lambda: desk.finger.see(words("IdeaPage", "Thank you!")))
    tap(desk, "IdeaKept", "Write another idea")
    assert heading(desk) == words("IdeaPage", "What is your idea about?")
    desk.finger.tap(title(desk, "art"))
    desk.settle()
    assert desk.session.state.idea.written == ""
    tap(desk, "NavBar", "Home")
    assert desk.session.visit.page == "home"


def test_a_disk_that_fails_is_told_plainly_and_the_text_stays(desk: Desk) -> None:
    to_summary(desk)
    desk.outbox.close()
    tap(desk, "IdeaSummary", "Send")
    sentence = (
        "This device could not keep your idea. Nothing was sent, and your text is still here. "
        "Please try again, or tell a member of staff."
    )
    until(lambda: desk.finger.see(words("IdeaSummary", sentence)), "nothing was said")
    assert BENCH in desk.finger.names()
    assert not desk.finger.see(words("IdeaPage", "Thank you!"))
    assert desk.finger.see(words("IdeaSummary", "Try again"))


def test_a_text_too_short_is_told_kindly(desk: Desk) -> None:
    desk.wake()
    desk.open("idea", "mobility")
    write("Bank")
    tap(desk, "IdeaText", "Continue")
    wish = "Please write a little more: %n more character(s) will do."
    assert desk.finger.see(words("IdeaLength", wish, 6))
    assert heading(desk) == words("IdeaPage", "Write your idea")
    write(" im Schatten")
    assert not desk.finger.see(words("IdeaLength", wish, 6))


def test_the_count_follows_every_letter(desk: Desk) -> None:
    desk.wake()
    desk.open("idea", "mobility")
    count = words("IdeaLength", "Characters: %1 of %2")
    assert desk.finger.see(count.replace("%1", "0").replace("%2", "2.000"))
    write("Grüße")
    assert desk.finger.see(count.replace("%1", "5").replace("%2", "2.000"))


def test_discarding_is_asked_once(desk: Desk) -> None:
    to_summary(desk)
    tap(desk, "IdeaDiscard", "Discard the idea")
    tap(desk, "IdeaDiscard", "No, keep it")
    assert desk.session.state.idea.written == BENCH
    tap(desk, "IdeaDiscard", "Discard the idea")
    tap(desk, "IdeaDiscard", "Yes, discard")
    assert desk.session.state.idea.written == ""
    assert desk.session.visit.page == "home"


def test_the_quarter_may_be_chosen(desk: Desk) -> None:
    desk.wake()
    desk.open("idea")
    desk.finger.tap("Blumenthal")
    assert desk.session.state.idea.quarter == "blumenthal"
    tap(desk, "IdeaField", "The whole city")
    assert desk.session.state.idea.quarter == ""


def test_change_leads_to_the_text_and_back_with_the_change(desk: Desk) -> None:
    to_summary(desk)
    tap(desk, "IdeaSummary", "Change the text")
    write(" Und ein Baum.")
    tap(desk, "KeyboardActions", "Finished writing")
    assert f"{BENCH} Und ein Baum." in desk.finger.names()


def test_the_draft_is_there_after_looking_elsewhere_and_gone_after_the_end(desk: Desk) -> None:
    desk.wake()
    desk.open("idea", "mobility")
    write("Eine halbe Idee")
    tap(desk, "NavBar", "Search")
    tap(desk, "NavBar", "Back")
    field = words("IdeaText", "Your idea: what should change, where, and for whom?")
    assert desk.finger.find(field).property("text") == "Eine halbe Idee"
    tap(desk, "NavBar", "Done")
    desk.wake()
    desk.open("idea")
    assert heading(desk) == words("IdeaPage", "What is your idea about?")
    assert desk.session.state.idea.written == ""


def test_hostile_text_is_shown_and_sent_as_it_is_without_harm(desk: Desk) -> None:
    hostile = "<img src='file:///x'> \u202eollah\u202c {{7*7}} '; DROP TABLE idea;--"
    to_summary(desk, text=hostile)
    tap(desk, "IdeaSummary", "Send")
    until(lambda: desk.finger.see(words("IdeaPage", "Thank you!")))
    (sent,) = outbox(desk)
    assert sent["text"] == hostile.replace("\u202e", "").replace("\u202c", "")


def test_the_text_page_never_scrolls_sideways_or_down(desk: Desk) -> None:
    desk.wake()
    for step in range(3):
        desk.session.chooseTextStep(step)
        desk.open("idea", "mobility")
        scrollers = [
            item for item in desk.finger.everything() if item.metaObject().className().startswith("Scroller")
        ]
        assert scrollers
        assert not any(item.property("overflows") for item in scrollers)


def test_the_language_may_change_in_the_middle(desk: Desk) -> None:
    to_summary(desk)
    desk.session.chooseLanguage("en")
    QGuiApplication.processEvents()
    assert heading(desk) == "Is everything right?"
    assert desk.session.state.idea.text == BENCH
    desk.finger.tap("Send")
    until(lambda: desk.finger.see("Thank you!"))
    assert outbox(desk)[0]["language"] == "en"


def test_an_outbox_opened_again_still_has_it(desk: Desk) -> None:
    to_summary(desk)
    tap(desk, "IdeaSummary", "Send")
    until(lambda: desk.finger.see(words("IdeaPage", "Thank you!")))
    again = Outbox(desk.data / "outbox.sqlite")
    assert again.counts().waiting == 1
    again.close()
