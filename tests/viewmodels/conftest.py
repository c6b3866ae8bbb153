"""A small city on a Monday noon, and the sources that view models draw from."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.records import (
    Access,
    Contact,
    Event,
    Exhibit,
    Exhibition,
    Field,
    Need,
    Notice,
    Page,
    Place,
    Project,
    Quarter,
    Record,
    Service,
    Status,
)
from kiosk.domain.text import Phrase, State, Text
from kiosk.store.outbox import Outbox
from kiosk.viewmodels.idle import Limits
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from tests.desk import HandClock
from tests.releases import NOW, at, event, make_release, open_content, picture, text
from tests.sources import Jobs, make_sources, settings_in

MACHINE = Text({"de": Phrase("Rat"), "ar": Phrase("مشورة", State.MACHINE)})


def small_city(release: Path) -> tuple[Record, ...]:
    """Return records of every kind, with a picture written into the release to be."""
    red = picture(release, colour="red")
    deep = picture(release, size=(1400, 700), colour="blue", deep=True)
    return (
        Field(
            "art", 1, text("Kunst", en="Art"), text("Lead"), text("## Was\n\n- eins\n- zwei"), text("Komm!")
        ),
        Quarter("forell", 1, text("Forell", ar="فوريل"), text("Am Bach"), picture=red),
        Project("bank", 1, text("Solarbank"), quarters=("forell", "nowhere"), field="art", picture=red),
        Place(
            "library",
            text("Bibliothek"),
            street="Platz 1",
            postcode="44623",
            city="Herne",
            hours="Mo-Fr 10:00-18:00",
            access=(Access.STEP_FREE,),
            contact=Contact(phone="+49 30 23125 100"),
        ),
        event("choir", 2, 50, title="Chor", field="art", quarters=("forell",), place="library", picture=red),
        event("gone", -3, title="Vorbei", place="library"),
        Event("off", text("Aus"), occurrences=(replace(at(4), status=Status.CANCELLED),), picture=red),
        Exhibition("light", 1, text("Licht"), text("Fünf Blicke"), ends=date(2027, 1, 31)),
        Exhibition("ended", 2, text("Vorüber"), ends=date(2026, 11, 1)),
        Exhibit(
            "moon", "light", 1, text("Mond"), deep, text("Rund"), text("Eine Geschichte"), "Werkstatt", "2026"
        ),
        Exhibit("star", "light", 2, text("Stern", en="Star"), red),
        Need("advice", 1, MACHINE, "chats-circle"),
        Service(
            "forms",
            text("Formulare", en="Forms"),
            needs=("advice",),
            field="art",
            quarters=("forell",),
            place="library",
            free=True,
            languages=("de", "ar"),
            bring=text("- Ausweis"),
            contact=Contact(email="a@example.org"),
        ),
        Service("night", text("Nacht"), needs=("advice",), hours="Mo-Su 22:00-23:00", languages=("de",)),
        Notice("lift", 1, text("Aufzug"), urgent=True, quarters=("forell",)),
        Notice("past", 2, text("Alt"), ends=date(2026, 11, 1)),
        Page("imprint", 1, text("Impressum"), text("Wer")),
        Page("welcome", 9, text("Willkommen"), text("Kommen Sie"), picture=red, listed=False),
    )


@dataclass(slots=True)
class City:
    """The small city with a session and sources."""

    session: Session
    sources: Sources
    clock: HandClock
    jobs: Jobs


@pytest.fixture
def city(tmp_path: Path, qapp: QCoreApplication) -> Iterator[City]:
    """Everything of `small_city`, on Monday noon, with nobody there yet."""
    release = make_release(tmp_path / "release", small_city(tmp_path / "release"))
    outbox, clock, jobs = Outbox(tmp_path / "outbox.sqlite"), HandClock(NOW), Jobs()
    with open_content(release, tmp_path / "data") as content:
        sources = make_sources(settings_in(tmp_path / "data"), clock, content, outbox, jobs)
        yield City(Session("de", ("de", "en", "ar"), clock, Limits()), sources, clock, jobs)
    jobs.forget()
    outbox.close()
