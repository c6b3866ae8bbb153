"""Content for measuring is the same every time and as large as asked for."""

from pathlib import Path

from kiosk.channel.synthetic import LANGUAGES, synthetic
from kiosk.domain.records import Event
from kiosk.store.build import build
from kiosk.store.content import Content
from kiosk.store.search import search
from tests.releases import NOW


def test_it_is_the_same_every_time() -> None:
    assert list(synthetic(NOW, 20)[1]) == list(synthetic(NOW, 20)[1])


def test_it_can_be_built_and_searched(tmp_path: Path) -> None:
    catalogue, records = synthetic(NOW, 60)
    assert build(tmp_path, catalogue, records) == 0
    with Content(tmp_path) as content:
        assert content.count("event") == 60
        first = content.record("event", "event-0")
        assert isinstance(first, Event)
        assert tuple(first.title) == LANGUAGES
        (group,) = search(content, "kurs", ["de"], NOW).groups
        assert group.total == 10
