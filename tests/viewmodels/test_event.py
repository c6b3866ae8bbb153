"""The page of one event: which date stands first, what it says, and the code that carries it."""

import base64
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QCoreApplication

from kiosk.domain.records import Access, Audience, Contact, Event, Field, Place, Status
from kiosk.domain.text import Phrase, State, Text
from kiosk.store.outbox import Outbox
from kiosk.viewmodels.event import DATES, MORE_DATES, EventViewModel
from kiosk.viewmodels.event_facts import visit_key
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.session import Session
from tests.desk import HandClock
from tests.releases import NOW, at, content_of, event, text
from tests.sources import Jobs, make_sources, rows, seen, settings_in

LIBRARY = Place(
    "library",
    text("Bibliothek", ar="المكتبة"),
    street="Platz 1",
    postcode="44623",
    city="Herne",
    access=(Access.STEP_FREE, Access.TOILET),
)
HALL = Place("hall", text("Halle"), city="Herne")
MOVED = replace(
    at(30), status=Status.MOVED, was=NOW + timedelta(hours=28), place="hall", note=text("Wegen Wasser.")
)
CHOIR = Event(
    "choir",
    Text({"de": Phrase("Chor"), "tr": Phrase("Koro", State.MACHINE)}),
    occurrences=(replace(at(6, 1.5), status=Status.CANCELLED, note=text("Alle heiser.")), MOVED, at(54)),
    summary=text("Singen", ar="غناء"),
    description=text("Erst so.\n\n- dann so"),
    field="art",
    place="library",
    room=text("Saal"),
    free=True,
    registration=text("Ohne Anmeldung"),
    contact=Contact("+49 30 23125 001", "chor@example.org"),
    languages=("de", "fa"),
    access=(Access.QUIET,),
    audience=(Audience.ADULTS, Audience.SENIORS),
    organiser="Verein",
    example=True,
)
MANY = event("many", *range(1, 24 * 50, 24), title="Oft", field="art")


@dataclass
class Stage:
    """The page of one event with everything behind it."""

    session: Session
    event: EventViewModel
    clock: HandClock
    jobs: Jobs

    def scanned(self) -> icalendar.Event:
        """What a phone's calendar takes from the code on the page."""
        self.jobs.run()
        data = base64.b64decode(seen(self.event, "codeUrl").split(",", 1)[1])
        picture = Image.open(io.BytesIO(data)).convert("L")
        assert picture.width == seen(self.event, "codeModules")
        (found,) = zxingcpp.read_barcodes(picture.resize((picture.width * 5,) * 2, Image.Resampling.NEAREST))
        (event,) = icalendar.Calendar.from_ical(found.bytes.decode()).walk("VEVENT")
        assert isinstance(event, icalendar.Event)
        return event


@pytest.fixture
def stage(tmp_path: Path, qapp: QCoreApplication) -> Iterator[Stage]:
    """Monday noon; nobody has opened anything yet."""
    outbox = Outbox(tmp_path / "outbox.sqlite")
    clock, jobs = HandClock(NOW), Jobs()
    with content_of(tmp_path, Field("art", 1, text("Kunst", ar="فن")), LIBRARY, HALL, CHOIR, MANY) as content:
        sources = make_sources(settings_in(tmp_path / "data"), clock, content, outbox, jobs)
        session = Session("de", ("de", "tr", "ar"), clock, Limits(60, 120, 30))
        session.wake()
        yield Stage(session, EventViewModel(session, sources), clock, jobs)
    jobs.forget()
    outbox.close()


def test_the_next_date_stands_first_even_when_it_is_cancelled(stage: Stage) -> None:
    stage.session.open("event", "choir")
    (date,) = rows(stage.event, "date")
    assert (date.day, date.time, date.days_ahead) == ("Montag, 23. November", "18:00–19:30", 0)
    assert (date.status, date.note) == ("cancelled", "Alle heiser.")
    assert len(rows(stage.event, "dates")) == 2


def test_a_chosen_date_stands_first_and_tells_what_it_was(stage: Stage) -> None:
    stage.session.open("event", visit_key("choir", MOVED.start))
    (date,) = rows(stage.event, "date")
    assert (date.status, date.days_ahead, date.note) == ("moved", 1, "Wegen Wasser.")
    assert (date.was_day, date.was_time) == ("", "16:00")
    assert (date.place, date.was_place) == ("Halle", "Bibliothek")
    (place,) = rows(stage.event, "place")
    assert (place.key, place.title, place.address) == ("hall", "Halle", "Herne")


def test_another_date_comes_first_without_a_longer_way_back(stage: Stage) -> None:
    stage.session.open("event", "choir")
    stage.event.chooseDate(rows(stage.event, "dates")[1].key)
    assert rows(stage.event, "date")[0].status == "scheduled"
    stage.session.back()
    assert stage.session.visit.page == "home"


def test_a_date_that_has_passed_gives_way_to_the_next(stage: Stage) -> None:
    key = visit_key("choir", at(6).start)
    stage.clock.turn(10 * 3600)
    stage.session.open("event", key)
    assert rows(stage.event, "date")[0].status == "moved"
    stage.clock.turn(100 * 3600)
    stage.session.open("event", "choir")
    assert (seen(stage.event, "found"), rows(stage.event, "date"), rows(stage.event, "dates")) == (
        True,
        [],
        [],
    )
    assert seen(stage.event, "codeModules") == 0


@pytest.mark.parametrize(
    "key", ["", "nothing", "nothing@20261123T1700", "@", "choir@", "choir@x", "ü@" * 500]
)
def test_any_key_opens_calmly(stage: Stage, key: str) -> None:
    stage.session.open("event", "choir")
    stage.session.open("event", key)
    assert seen(stage.event, "found") == key.startswith("choir")
    if not key.startswith("choir"):
        assert (seen(stage.event, "title"), rows(stage.event, "dates")) == ("", [])


def test_the_facts_are_all_there(stage: Stage) -> None:
    stage.session.open("event", visit_key("choir", at(54).start))
    shown = {
        name: seen(stage.event, name) for name in ("title", "summary", "fieldTitle", "room", "registration")
    }
    assert list(shown.values()) == ["Chor", "Singen", "Kunst", "Saal", "Ohne Anmeldung"]
    assert (seen(stage.event, "free"), seen(stage.event, "cost")) == (True, "")
    assert seen(stage.event, "languages") == "Deutsch und فارسی"
    assert (seen(stage.event, "phone"), seen(stage.event, "email")) == (
        "+49 30 23125 001",
        "chor@example.org",
    )
    assert [row.key for row in rows(stage.event, "access")] == ["step_free", "toilet", "quiet"]
    assert [row.key for row in rows(stage.event, "audience")] == ["adults", "seniors"]
    assert [row.kind for row in rows(stage.event, "body")] == ["paragraph", "item"]
    assert rows(stage.event, "place")[0].address == "Platz 1, 44623 Herne"
    assert seen(stage.event, "example")
    assert [card.title for card in rows(stage.event, "related")] == ["Oft"]


def test_texts_in_another_language_are_told(stage: Stage) -> None:
    stage.session.open("event", "choir")
    assert not seen(stage.event, "machine")
    stage.session.chooseLanguage("tr")
    assert (seen(stage.event, "title"), seen(stage.event, "tongue")) == ("Koro", "")
    assert (seen(stage.event, "summaryTongue"), seen(stage.event, "bodyTongue")) == ("Deutsch", "Deutsch")
    assert seen(stage.event, "machine")
    assert rows(stage.event, "date")[0].note_tongue == "Deutsch"


def test_in_arabic_nothing_turns_round(stage: Stage) -> None:
    stage.session.chooseLanguage("ar")
    stage.session.open("event", "choir")
    assert rows(stage.event, "date")[0].time == "\u206618:00–19:30\u2069"
    assert seen(stage.event, "phone") == "\u2066+49 30 23125 001\u2069"
    assert seen(stage.event, "fieldTitle") == "فن"


def test_the_code_carries_the_date(stage: Stage) -> None:
    stage.session.open("event", "choir")
    entry = stage.scanned()
    assert (entry["SUMMARY"], entry["STATUS"]) == ("Chor", "CANCELLED")
    assert entry["LOCATION"] == "Bibliothek, Platz 1, 44623 Herne"
    assert entry.decoded("DTSTART") == datetime(2026, 11, 23, 17, tzinfo=UTC)
    assert entry["UID"] == "choir-20261123T1700@test"


def test_the_code_is_drawn_after_the_page_stands_and_moves_nothing(stage: Stage) -> None:
    stage.session.open("event", "choir")
    size = seen(stage.event, "codeModules")
    assert size > 20
    assert seen(stage.event, "codeUrl") == ""
    stage.jobs.run()
    assert seen(stage.event, "codeUrl") != ""
    assert seen(stage.event, "codeModules") == size


def test_a_code_that_is_ready_too_late_is_not_shown(stage: Stage) -> None:
    stage.session.open("event", "choir")
    stage.session.end()
    stage.jobs.run()
    assert (seen(stage.event, "codeUrl"), seen(stage.event, "codeModules")) == ("", 0)


def test_the_code_of_a_moved_date_finds_the_one_in_the_calendar(stage: Stage) -> None:
    stage.session.open("event", visit_key("choir", MOVED.start))
    entry = stage.scanned()
    assert entry["UID"] == f"choir-{NOW + timedelta(hours=28):%Y%m%dT%H%M}@test"
    assert (entry.decoded("DTSTART"), entry["SEQUENCE"], entry["LOCATION"]) == (
        MOVED.start,
        1,
        "Halle, Herne",
    )


def test_the_code_speaks_the_visitors_language_without_marks(stage: Stage) -> None:
    stage.session.chooseLanguage("ar")
    stage.session.open("event", visit_key("choir", at(54).start))
    assert stage.scanned()["LOCATION"] == "المكتبة, Platz 1, 44623 Herne"


def test_many_dates_come_by_the_handful(stage: Stage) -> None:
    stage.session.open("event", "many")
    assert (len(rows(stage.event, "dates")), seen(stage.event, "moreDates")) == (DATES, True)
    stage.event.showMoreDates()
    assert len(rows(stage.event, "dates")) == DATES + MORE_DATES
    stage.event.showMoreDates()
    assert (len(rows(stage.event, "dates")), seen(stage.event, "moreDates")) == (49, False)
    stage.session.open("event", "choir")
    stage.session.back()
    assert len(rows(stage.event, "dates")) == DATES


def test_the_end_of_a_visit_leaves_nothing(stage: Stage) -> None:
    stage.session.open("event", "choir")
    stage.session.end()
    assert (seen(stage.event, "title"), seen(stage.event, "codeUrl")) == ("", "")
    assert not any(
        rows(stage.event, name) for name in ("date", "dates", "place", "access", "body", "related")
    )
