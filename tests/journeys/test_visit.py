"""One visit from the waking touch to "Done", by touches alone, with the idea in the real backend."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.api.messages import IdeaMessage, decode
from kiosk.living import _deliver
from kiosk.settings import Settings
from kiosk.viewmodels.visitor_state import Visitor as State
from tests.desk import Desk, running
from tests.finger import until
from tests.journeys.conftest import Backend
from tests.journeys.visitor import Visitor, said

IDEAS = {
    "de": "Mehr Bänke im Schatten",
    "en": "More benches in the shade",
    "ar": "مقاعد أكثر في الظل",
}
NAMES = {"de": "Deutsch", "en": "English", "ar": "العربية"}


def ideas(backend: Backend) -> dict[bytes, IdeaMessage]:
    """Return what the backend has, by key."""
    with closing(sqlite3.connect(backend.folder / "ideas.sqlite")) as base:
        return {key: decode(payload) for key, payload in base.execute("SELECT id, payload FROM idea")}


@contextmanager
def delivering(desk: Desk) -> Iterator[None]:
    """Let the kiosk's own job carry ideas to the backend meanwhile."""
    job = desk.loop.create_task(_deliver(desk.kiosk))
    try:
        yield
    finally:
        job.cancel()
        until(job.done)


@pytest.mark.parametrize("tag", ["de", "ar", "en"])
def test_a_visit(tag: str, qapp: QGuiApplication, sample: Path, settings: Settings, backend: Backend) -> None:
    before = ideas(backend).keys()
    connected = replace(settings, backend=replace(settings.backend, url=backend.url, hold_s=0))
    with running(qapp, sample, connected) as desk, delivering(desk):
        visitor = Visitor(desk)
        visitor.wake()
        visitor.speak(NAMES[tag])
        look_at_events(visitor)
        look_at_art(visitor)
        service = find_a_service(visitor)
        search_for(visitor, service)
        leave_an_idea(visitor, IDEAS[tag])
        until(lambda: ideas(backend).keys() != before, "the idea did not arrive")
        visitor.tap("NavBar", "Done")
        assert not desk.session.is_awake
        assert desk.session.state == State("de")
    (idea,) = (idea for key, idea in ideas(backend).items() if key not in before)
    assert (idea.text, idea.language) == (IDEAS[tag], tag)


def look_at_events(visitor: Visitor) -> None:
    visitor.tap("HomeToday", "All events")
    visitor.comes_to("events")
    name = visitor.take("EventLine")
    visitor.comes_to("event")
    assert name.startswith(visitor.title())
    visitor.tap("NavBar", "Back")
    visitor.comes_to("events")


def look_at_art(visitor: Visitor) -> None:
    visitor.tap("NavBar", "Home")
    visitor.tap_like(said("HomeDoors", "Look at art, closely"))
    visitor.comes_to("exhibitions")
    visitor.take("PictureCard")
    visitor.comes_to("exhibition")
    visitor.take("PictureCard")
    visitor.comes_to("exhibit")
    look_closely(visitor)
    first = visitor.desk.session.visit.key
    visitor.tap("ExhibitWords", "Next")
    assert visitor.page == "exhibit"
    assert visitor.desk.session.visit.key != first


def look_closely(visitor: Visitor) -> None:
    visitor.tap("ExhibitWords", "Look closely")
    visitor.comes_to("viewer")
    (view,) = visitor.all("DeepZoom")
    (flick,) = (item for item in view.childItems() if item.inherits("QQuickFlickable"))
    whole = view.property("zoom")
    visitor.tap("ViewerControls", "Nearer")
    until(lambda: view.property("zoom") >= min(whole * 2, 2) * 0.99, "not nearer")
    middle = flick.property("contentX")
    assert middle == (flick.property("contentWidth") - flick.width()) / 2 > 0, "not nearer to the middle"
    visitor.tap("ViewerControls", "Move left")
    left = flick.property("contentX")
    assert left < middle
    visitor.tap("ViewerControls", "Move right")
    assert flick.property("contentX") > left
    visitor.tap("ViewerControls", "Whole picture")
    until(lambda: view.property("zoom") == whole, "not the whole picture")
    visitor.tap("NavBar", "Back")
    visitor.comes_to("exhibit")


def find_a_service(visitor: Visitor) -> str:
    """Go by a need to its first service; return that one's title."""
    visitor.tap("NavBar", "Home")
    visitor.tap("HomeDoors", "I am looking for help or an offer")
    visitor.comes_to("services")
    visitor.take("NeedCard")
    visitor.comes_to("need")
    name = visitor.take("ServiceCard")
    visitor.comes_to("service")
    assert name.startswith(visitor.title())
    return visitor.title()


def search_for(visitor: Visitor, title: str) -> None:
    """Type the title's longest word, whatever its letters, and go where the hit leads."""
    word = max((word for word in title.split() if word.isalpha()), key=len)
    visitor.tap("NavBar", "Search")
    visitor.comes_to("search")
    visitor.write(word)
    assert visitor.desk.session.state.search.casefold() == word.casefold()
    visitor.finish_writing()
    visitor.tap_like(title)
    visitor.comes_to("service")
    assert visitor.title() == title


def leave_an_idea(visitor: Visitor, text: str) -> None:
    visitor.tap("NavBar", "Home")
    visitor.tap("HomeDoors", "I have an idea for the city")
    visitor.comes_to("idea")
    visitor.take("IdeaTile")
    visitor.write(text)
    visitor.tap("IdeaText", "Continue")
    assert text in visitor.desk.finger.names()
    visitor.tap("IdeaSummary", "Send")
    until(lambda: visitor.desk.finger.see(said("IdeaPage", "Thank you!")), "nobody said thank you")
