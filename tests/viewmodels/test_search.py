"""Search: an answer to every letter, the way to more, and nothing left behind."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.records import Need, Page, Place, Record, Service
from kiosk.store.outbox import Outbox
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.search import ALL, BEST, SearchRow, SearchViewModel
from kiosk.viewmodels.session import Session
from tests.desk import HandClock
from tests.releases import NOW, content_of, event, text
from tests.sources import Jobs, make_sources, rows, seen, settings_in

RECORDS: tuple[Record, ...] = (
    Place("library", text("Bibliothek")),
    event("garden", 1, title="Gartentag", place="library"),
    *(event(f"garden-{n}", 24 * n + 24, title=f"Garten {n}") for n in range(60)),
    event("past", -5, title="Garten von gestern"),
    Need("advice", 1, text("Rat", ar="نصيحة"), summary=text("Jemand hört zu")),
    Service("beds", text("Hochbeete"), needs=("advice",), summary=text("Beete im Garten"), place="library"),
    Page("imprint", 1, text("Impressum"), text("Wer hier spricht")),
)


@dataclass
class Stage:
    """The search page with everything behind it."""

    session: Session
    search: SearchViewModel

    def type(self, text: str) -> list[SearchRow]:
        """Type and see."""
        self.search.type(text)
        return rows(self.search, "rows")


@pytest.fixture
def stage(tmp_path: Path, qapp: QCoreApplication) -> Iterator[Stage]:
    """The page is open; nothing was typed."""
    outbox = Outbox(tmp_path / "outbox.sqlite")
    clock = HandClock(NOW)
    with content_of(tmp_path, *RECORDS) as content:
        sources = make_sources(settings_in(tmp_path / "data"), clock, content, outbox, Jobs())
        session = Session("de", ("de", "ar"), clock, Limits(60, 120, 30))
        stage = Stage(session, SearchViewModel(session, sources))
        session.wake()
        session.open("search", "")
        yield stage
    outbox.close()


def test_before_anything_is_typed_there_are_suggestions(stage: Stage) -> None:
    found = rows(stage.search, "rows")
    assert [(row.section, row.title) for row in found] == [
        ("upcoming", "Gartentag"),
        ("upcoming", "Garten 0"),
        ("upcoming", "Garten 1"),
        ("need", "Rat"),
    ]
    assert (found[0].page, found[0].key, found[0].time, found[0].days_ahead) == (
        "event",
        "garden",
        "13:00",
        0,
    )
    assert (found[-1].page, found[-1].key, found[-1].summary) == ("need", "advice", "Jemand hört zu")
    assert not seen(stage.search, "asked")


def test_the_best_of_each_kind_and_the_way_to_all(stage: Stage) -> None:
    found = stage.type("garten")
    assert [row.kind for row in found] == ["event"] * (BEST + 1) + ["service"]
    assert [row.rest for row in found] == [0] * BEST + [61, 0]
    assert {row.section for row in found} == {"event:61:", "service:1:"}
    assert "past" not in {row.key for row in found}
    assert (found[-1].title, found[-1].place, found[-1].summary) == (
        "Hochbeete",
        "Bibliothek",
        "Beete im Garten",
    )


def test_all_of_one_kind_take_the_place_of_the_groups(stage: Stage) -> None:
    stage.type("garten")
    stage.search.showKind("event")
    found = rows(stage.search, "rows")
    assert (len(found), {row.kind for row in found}) == (ALL, {"event"})
    assert (seen(stage.search, "kind"), seen(stage.search, "hidden")) == ("event", True)
    stage.search.showKind("")
    assert len(rows(stage.search, "rows")) == BEST + 2
    assert not seen(stage.search, "hidden")


def test_another_letter_asks_for_all_kinds_again(stage: Stage) -> None:
    stage.type("garten")
    stage.search.showKind("event")
    stage.type("gartent")
    assert seen(stage.search, "kind") == ""
    stage.search.showKind("something")
    assert seen(stage.search, "kind") == ""


def test_a_typo_is_forgiven_and_told(stage: Stage) -> None:
    found = stage.type("gartentga")
    assert [row.title for row in found] == ["Gartentag"]
    assert seen(stage.search, "corrected")
    stage.type("gartentag")
    assert not seen(stage.search, "corrected")


@pytest.mark.parametrize("typed", ["qqqqqq", "\x00", '"*', "a" * 500, "🙂", "' OR 1=1 --"])
def test_nothing_found_is_no_failure(stage: Stage, typed: str) -> None:
    assert stage.type(typed) == []
    assert seen(stage.search, "asked")


def test_spaces_alone_ask_for_nothing(stage: Stage) -> None:
    assert stage.type("  ")[0].section == "upcoming"


def test_a_standing_page_opens_as_text(stage: Stage) -> None:
    (found,) = stage.type("impressum")
    assert (found.page, found.key) == ("text", "imprint")


def test_coming_back_finds_what_was_typed(stage: Stage) -> None:
    stage.type("garten")
    stage.search.showKind("event")
    stage.session.open("event", "garden")
    stage.session.back()
    assert (seen(stage.search, "text"), seen(stage.search, "kind")) == ("garten", "event")
    assert len(rows(stage.search, "rows")) == ALL


def test_another_language_refills(stage: Stage) -> None:
    stage.session.chooseLanguage("ar")
    found = rows(stage.search, "rows")
    assert (found[0].time, found[0].tongue, found[-1].title) == ("\u206613:00\u2069", "Deutsch", "نصيحة")


def test_the_end_of_a_visit_leaves_nothing(stage: Stage) -> None:
    stage.type("garten")
    stage.session.end()
    assert (seen(stage.search, "text"), rows(stage.search, "rows")) == ("", [])
