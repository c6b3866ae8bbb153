"""An idea: one step at a time, thanked for only when it is safe, forgotten with the visitor."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from kiosk.api.messages import CONTENT_TYPE, TEXT_MAX, TEXT_MIN, decode
from kiosk.domain.records import Field, Quarter
from kiosk.jobs.deliver import Delivery
from kiosk.store.outbox import ClosedOutbox, Outbox, OutboxError
from kiosk.viewmodels.draft import Draft
from kiosk.viewmodels.idea import IdeaViewModel
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.session import Session
from tests.desk import HandClock
from tests.releases import content_of, text
from tests.sources import Jobs, make_sources, rows, seen, settings_in

BENCH = "Eine Bank im Schatten, bitte."
CITY = (
    Field("mobility", 1, text("Mobilität", en="Mobility"), summary=text("Leise ans Ziel.")),
    Field("art", 2, text("Kunst")),
    Quarter("blumenthal", 1, text("Blumenthal")),
    Quarter("forell", 2, text("Forellquartier")),
)


class Disk(sqlite3.Connection):
    """A disk that a test may break: then nothing can be written."""

    broken = False

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        """Write, unless the disk is broken."""
        if type(self).broken and sql.startswith("INSERT"):
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(sql, *parameters)


@dataclass
class Desk:
    """A visitor's idea, with the outbox it goes to."""

    idea: IdeaViewModel
    session: Session
    jobs: Jobs
    outbox: Outbox
    data: Path
    disk: type[Disk]

    def see(self, name: str) -> Any:
        """Return a property as QML sees it."""
        return seen(self.idea, name)

    def write_one(self, text: str = BENCH) -> None:
        """Go to the summary of an idea about mobility."""
        self.session.open("idea", "")
        self.idea.chooseField("mobility")
        self.idea.write(text)
        self.idea.finish()

    def kept(self) -> list[dict[str, Any]]:
        """Return the ideas in the outbox."""
        return [json.loads(idea.payload) for idea in self.outbox.due(limit=10)]


@pytest.fixture
def desk(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Desk]:
    settings = settings_in(tmp_path, quarter="blumenthal")
    clock, jobs = HandClock(), Jobs()
    with content_of(tmp_path, *CITY) as content:
        disk = type("OneDisk", (Disk,), {})
        outbox = Outbox(tmp_path / "outbox.sqlite", factory=disk)
        session = Session("de", settings.kiosk.languages, clock, Limits())
        session.wake()
        sources = make_sources(settings, clock, content, outbox, jobs)
        yield Desk(IdeaViewModel(session, sources), session, jobs, outbox, tmp_path, disk)
        outbox.close()


def test_an_idea_is_kept_before_it_is_thanked_for(desk: Desk) -> None:
    desk.write_one()
    assert desk.see("step") == "summary"
    desk.idea.send()
    assert desk.see("keeping")
    assert desk.see("step") == "summary"
    assert desk.kept() == []
    desk.jobs.run()
    assert desk.see("step") == "kept"
    assert not desk.see("keeping")
    (sent,) = desk.kept()
    assert sent == {
        "version": 1,
        "field": "mobility",
        "language": "de",
        "place": None,
        "quarter": "blumenthal",
        "text": BENCH,
    }
    assert desk.outbox.due()[0].content_type == CONTENT_TYPE


def test_two_touches_on_send_give_one_idea(desk: Desk) -> None:
    desk.write_one()
    desk.idea.send()
    desk.idea.send()
    desk.jobs.run()
    desk.idea.send()
    desk.jobs.run()
    assert len(desk.kept()) == 1


def test_after_thanks_nothing_of_the_idea_is_left_here(desk: Desk) -> None:
    desk.write_one()
    desk.idea.send()
    desk.jobs.run()
    assert desk.see("written") == desk.see("text") == ""
    assert [visit.page for visit in desk.session.state.way] == ["home", "idea"]
    desk.session.open("idea", "field")
    assert desk.session.state.idea == Draft()


def test_another_idea_is_another_one(desk: Desk) -> None:
    for _ in range(2):
        desk.write_one()
        desk.idea.send()
        desk.jobs.run()
    assert len(desk.kept()) == 2


def test_when_the_disk_fails_the_text_stays_and_nothing_is_thanked(desk: Desk) -> None:
    desk.write_one()
    desk.disk.broken = True
    desk.idea.send()
    desk.jobs.run()
    assert desk.see("failed")
    assert not desk.see("keeping")
    assert desk.see("step") == "summary"
    assert desk.see("text") == BENCH


def test_trying_again_after_a_failure_is_the_same_idea(desk: Desk) -> None:
    desk.write_one()
    desk.disk.broken = True
    desk.idea.send()
    desk.jobs.run()
    key = desk.session.state.idea.key
    desk.disk.broken = False
    desk.idea.send()
    assert not desk.see("failed")
    desk.jobs.run()
    assert desk.see("step") == "kept"
    assert [str(idea.key) for idea in desk.outbox.due(limit=10)] == [key]


def test_what_failed_says_nothing_of_the_text_in_the_log(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.write_one()
    desk.disk.broken = True
    desk.idea.send()
    desk.jobs.run()
    assert caplog.text
    assert "Schatten" not in caplog.text
    assert "Schatten" not in repr(desk.session.state)


def test_the_draft_waits_while_the_visitor_looks_elsewhere(desk: Desk) -> None:
    desk.session.open("idea", "")
    desk.idea.chooseField("art")
    desk.idea.write("Ein Bild")
    desk.session.open("events", "")
    desk.session.open("idea", "")
    assert desk.see("step") == "text"
    assert desk.see("written") == "Ein Bild"
    assert desk.see("fieldTitle") == "Kunst"


def test_the_end_of_the_session_forgets_the_draft(desk: Desk) -> None:
    desk.write_one()
    desk.session.end()
    assert desk.see("written") == desk.see("text") == desk.see("field") == ""
    assert desk.see("step") == "field"
    desk.session.wake()
    desk.session.open("idea", "summary")
    assert desk.see("step") == "field"


def test_an_idea_sent_just_before_the_end_is_kept_and_says_nothing_to_the_next(desk: Desk) -> None:
    desk.write_one()
    desk.idea.send()
    desk.session.end()
    desk.session.wake()
    desk.jobs.run()
    assert len(desk.kept()) == 1
    assert desk.session.visit.page == "home"
    assert not desk.see("keeping")
    desk.session.open("idea", "")
    assert desk.see("step") == "field"


def test_who_left_while_it_was_kept_is_thanked_on_coming_back(desk: Desk) -> None:
    desk.write_one()
    desk.idea.send()
    desk.session.open("events", "")
    desk.jobs.run()
    assert desk.session.visit.page == "events"
    desk.session.open("idea", "")
    assert desk.see("step") == "kept"
    desk.session.open("idea", "")
    assert desk.see("step") == "field"


def test_back_leads_one_step_back(desk: Desk) -> None:
    desk.write_one()
    desk.session.back()
    assert desk.see("step") == "text"
    desk.session.back()
    assert desk.see("step") == "field"
    desk.session.back()
    assert desk.session.visit.page == "home"


def test_a_step_that_is_not_due_yet_shows_the_one_that_is(desk: Desk) -> None:
    for key in ("text", "summary", "kept"):
        desk.session.open("idea", key)
        assert desk.see("step") == "field", key
    desk.idea.chooseField("art")
    desk.session.open("idea", "summary")
    assert desk.see("step") == "text"


def test_a_field_or_quarter_may_be_given_by_the_page_before(desk: Desk) -> None:
    desk.session.open("idea", "art")
    assert (desk.see("step"), desk.see("field")) == ("text", "art")
    desk.session.open("idea", "forell")
    assert (desk.see("step"), desk.see("quarterTitle")) == ("field", "Forellquartier")


def test_the_kiosks_own_quarter_is_chosen_until_the_visitor_chooses(desk: Desk) -> None:
    desk.session.open("idea", "")
    assert desk.see("quarter") == "blumenthal"
    desk.idea.chooseQuarter("")
    assert desk.see("quarter") == desk.see("quarterTitle") == ""
    desk.write_one()
    desk.idea.send()
    desk.jobs.run()
    assert desk.kept()[0]["quarter"] is None


def test_changing_the_field_of_a_finished_idea_leads_back_to_the_summary(desk: Desk) -> None:
    desk.write_one()
    desk.session.open("idea", "field")
    desk.idea.chooseField("art")
    assert (desk.see("step"), desk.see("about")) == ("summary", "Kunst · Blumenthal")


def test_discarding_forgets_everything_and_goes_home(desk: Desk) -> None:
    desk.write_one()
    desk.idea.discard()
    assert desk.session.state.idea == Draft()
    assert desk.session.visit.page == "home"
    assert desk.kept() == []


def test_too_short_is_told_only_when_the_visitor_wants_to_go_on(desk: Desk) -> None:
    desk.write_one("Bank")
    assert desk.see("step") == "text"
    assert desk.see("askedForMore")
    assert desk.see("missing") == 6
    desk.idea.write("Bank im Schatten")
    assert not desk.see("askedForMore")
    assert desk.see("missing") == 0


def test_too_long_is_told_at_once_and_cannot_be_sent(desk: Desk) -> None:
    desk.write_one("ä" * (TEXT_MAX + 7))
    assert desk.see("surplus") == 7
    assert desk.see("step") == "text"
    desk.idea.send()
    desk.jobs.run()
    assert desk.kept() == []


def test_the_count_is_of_what_will_be_sent_in_the_visitors_way_of_writing_numbers(desk: Desk) -> None:
    desk.session.open("idea", "")
    desk.idea.chooseField("art")
    desk.idea.write("  a\u202eb\r\n" + "c" * 1200 + "  ")
    assert desk.see("count") == "1.203"
    assert desk.see("most") == "2.000"


def test_titles_follow_the_language(desk: Desk) -> None:
    desk.write_one()
    desk.session.chooseLanguage("en")
    assert desk.see("fieldTitle") == "Mobility"
    assert [row.tongue for row in rows(desk.idea, "fields")] == ["", "Deutsch"]
    desk.idea.send()
    desk.jobs.run()
    assert desk.kept()[0]["language"] == "en"


def test_without_an_outbox_no_idea_is_begun(desk: Desk) -> None:
    desk.idea._sources.delivery = Delivery(ClosedOutbox(OutboxError("no disk")))
    desk.session.open("idea", "art")
    assert not desk.see("canKeep")
    assert desk.see("step") == "field"


def test_a_text_that_became_too_short_is_not_sent_and_can_be_discarded(desk: Desk) -> None:
    desk.write_one()
    desk.idea.write("kurz")
    desk.idea.send()
    assert desk.jobs.waiting == []
    assert (desk.see("keeping"), desk.see("failed")) == (False, True)
    desk.idea.discard()
    assert desk.session.state.idea == Draft()


def test_a_text_is_cleaned_once_when_it_is_written() -> None:
    draft = Draft()
    draft.write("  So\t viel\u202e  ")
    assert (draft.written, draft.text) == ("  So\t viel\u202e  ", "So  viel")
    assert draft.text is draft.text


@given(st.text(max_size=TEXT_MAX + 300))
def test_whatever_fits_can_be_sent_and_read(written: str) -> None:
    draft = Draft(field="art")
    draft.write(written)
    assert draft.fits == (TEXT_MIN <= len(draft.text) <= TEXT_MAX)
    if draft.fits:
        assert decode(draft.message("ar", "").encode()).text == draft.text


def test_the_outbox_file_is_the_only_place_that_holds_the_words(desk: Desk) -> None:
    desk.write_one()
    desk.idea.send()
    desk.jobs.run()
    with sqlite3.connect(desk.data / "outbox.sqlite") as base:
        assert base.execute("SELECT count(*) FROM idea").fetchone() == (1,)
    base.close()
    holding = [
        path.name for path in desk.data.rglob("*") if path.is_file() and BENCH.encode() in path.read_bytes()
    ]
    assert set(holding) <= {"outbox.sqlite", "outbox.sqlite-wal"}
