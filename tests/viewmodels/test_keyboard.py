"""The keyboard follows the visitor's language, shifts at the start of sentences and offers accents."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.records import Page
from kiosk.store.outbox import Outbox
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.keyboard import KeyboardViewModel
from kiosk.viewmodels.session import Session
from tests.desk import HandClock
from tests.releases import content_of, text
from tests.sources import Jobs, make_sources, rows, seen, settings_in


class Desk:
    """A keyboard and the text it writes, as the page would hold it."""

    def __init__(self, keyboard: KeyboardViewModel, session: Session) -> None:
        self.keyboard = keyboard
        self.session = session
        self.text = ""

    def type(self, letters: str) -> None:
        """Press keys; capital letters are what the keys show by themselves."""
        for letter in letters:
            self.write(self.text + letter)
            self.keyboard.wrote(letter)

    def write(self, text: str) -> None:
        """The text becomes this, as by a real key or a touch."""
        self.text = text
        self.keyboard.follow(text[-4:])

    def see(self, name: str) -> Any:
        """Return a property as QML sees it."""
        return seen(self.keyboard, name)

    def letters(self) -> str:
        """Return what all keys would write now."""
        shift = self.see("shift") and self.see("panel") == "letters"
        return "".join(key.large if shift else key.small for key in rows(self.keyboard, "keys"))

    def accents(self) -> str:
        """Return the accents on offer."""
        return "".join(each.text for each in rows(self.keyboard, "accents"))


@pytest.fixture
def desk(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Desk]:
    settings = settings_in(tmp_path)
    clock = HandClock()
    with content_of(tmp_path, Page("imprint", 1, text("Impressum"), text("Wir"))) as content:
        outbox = Outbox(tmp_path / "outbox.sqlite")
        session = Session("de", settings.kiosk.languages, clock, Limits())
        session.wake()
        yield Desk(
            KeyboardViewModel(session, make_sources(settings, clock, content, outbox, Jobs())), session
        )
        outbox.close()


def test_a_text_begins_with_a_large_letter_and_goes_on_small(desk: Desk) -> None:
    assert desk.letters().startswith("QWERTZ")
    desk.type("Ä")
    assert desk.letters().startswith("qwertz")


@pytest.mark.parametrize("end", [". ", "! ", "? ", "\n", ".\n", "…  "])
def test_a_new_sentence_begins_with_a_large_letter(desk: Desk, end: str) -> None:
    desk.type("Gut" + end)
    assert desk.see("shift")


@pytest.mark.parametrize("inside", [" ", ".", ", ", " a", ": "])
def test_within_a_sentence_letters_are_small(desk: Desk, inside: str) -> None:
    desk.type("Gut" + inside)
    assert not desk.see("shift")


def test_shift_counts_for_one_letter_and_may_be_taken_back(desk: Desk) -> None:
    desk.type("Ab")
    desk.keyboard.toggleShift()
    assert desk.see("shift")
    desk.type("C")
    assert not desk.see("shift")
    desk.keyboard.toggleShift()
    desk.keyboard.toggleShift()
    assert not desk.see("shift")


def test_shift_stands_over_a_digit_until_a_letter_comes(desk: Desk) -> None:
    desk.keyboard.showPanel("symbols")
    assert not desk.see("shift")
    desk.type("1")
    desk.keyboard.showPanel("letters")
    assert not desk.see("shift")


def test_arabic_never_shifts_by_itself(desk: Desk) -> None:
    desk.session.chooseLanguage("ar")
    assert not desk.see("shift")
    desk.write("")
    assert not desk.see("shift")
    desk.keyboard.toggleShift()
    assert "أ" in desk.letters()
    desk.type("أ")
    assert not desk.see("shift")


def test_accents_are_those_of_the_letter_written_last(desk: Desk) -> None:
    desk.type("a")
    assert "ą" in desk.accents()
    desk.type("l")
    assert desk.accents().startswith("ł")
    desk.type("q")
    assert desk.accents() == ""


def test_accents_go_when_the_letter_is_no_longer_before_the_caret(desk: Desk) -> None:
    desk.type("Al")
    desk.write("A")
    assert desk.accents() == ""
    desk.type("l")
    desk.write("Ał")
    assert desk.accents() == ""


def test_a_space_ends_the_signs_and_may_begin_a_sentence(desk: Desk) -> None:
    desk.type("Wo")
    desk.keyboard.showPanel("symbols")
    desk.type("?")
    assert desk.see("panel") == "symbols"
    desk.type(" ")
    assert desk.see("panel") == "letters"
    assert desk.see("shift")


def test_another_layout_stays_until_the_language_changes(desk: Desk) -> None:
    desk.keyboard.chooseLayout("uk")
    desk.session.open("search", "")
    assert desk.letters().startswith("ЙЦУКЕНГШЩЗХЇ")
    assert desk.see("layoutName") == "Українська"
    desk.session.chooseLanguage("tr")
    assert desk.letters().endswith("ZXCVBNMÖÇ")


def test_the_end_of_a_session_forgets_layout_panel_and_letters(desk: Desk) -> None:
    desk.keyboard.chooseLayout("ar")
    desk.type("ا")
    desk.keyboard.showPanel("symbols")
    desk.session.end()
    assert desk.accents() == ""
    assert desk.see("panel") == "letters"
    assert desk.letters().startswith("QWERTZ")


def test_each_keyboard_is_listed_once(desk: Desk) -> None:
    assert [row.tag for row in rows(desk.keyboard, "layouts")] == ["de", "en", "tr", "ar", "uk", "pl", "ru"]
    desk.session.chooseLanguage("de-simple")
    assert desk.see("layoutTag") == "de"


def test_the_script_tells_where_an_empty_field_begins(desk: Desk) -> None:
    assert not desk.see("rightToLeft")
    desk.keyboard.chooseLayout("ar")
    assert desk.see("rightToLeft")
    assert desk.see("comma") == "،"


def test_a_narrow_screen_gets_more_rows(desk: Desk) -> None:
    desk.session.chooseLanguage("uk")
    desk.keyboard.fit(10)
    assert desk.see("rowCount") == 4
    desk.keyboard.fit(16)
    assert desk.see("rowCount") == 3


def test_nothing_that_was_typed_is_kept_after_leaving_the_page(desk: Desk) -> None:
    desk.type("Ab")
    desk.session.home()
    assert desk.accents() == ""
    assert desk.see("shift")
