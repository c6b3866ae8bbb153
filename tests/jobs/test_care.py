"""Content that is damaged where nobody looked is mended while the kiosk runs."""

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.records import Notice
from kiosk.jobs.care import look_through
from kiosk.store.activate import activate
from kiosk.store.content import FILE, Content, ContentError
from tests.releases import make_release, tear, text


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def content(tmp_path: Path, data: Path) -> Iterator[Content]:
    """Yield what is shown: damaged where records begin, which was not seen when it was opened."""
    for name in ("before", "now"):
        folder = activate(make_release(tmp_path / name, [Notice(name, 1, text(name))]), data).folder
    tear(folder / FILE)
    with Content(folder) as opened:
        yield opened


def titles(content: Content) -> list[str]:
    return [record.id for record in content.records("notice")]


def test_a_damaged_release_is_built_again_under_all_hands(
    content: Content, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ContentError):
        titles(content)
    asyncio.run(look_through(content, data))
    assert titles(content) == ["now"]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


@pytest.mark.usefixtures("caplog")
def test_where_that_fails_the_one_before_is_shown(content: Content, data: Path) -> None:
    for bundle in (content.folder / "bundles").iterdir():
        bundle.write_bytes(b"")
    asyncio.run(look_through(content, data))
    assert titles(content) == ["before"]


def test_what_is_sound_stays_as_it_is(tmp_path: Path, data: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = activate(make_release(tmp_path / "release", [Notice("eins", 1, text("Eins"))]), data).folder
    with Content(folder) as content:
        before = vars(content).copy()
        asyncio.run(look_through(content, data))
        assert vars(content) == before
    assert not caplog.records
