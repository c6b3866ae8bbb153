"""The real kiosk on content that was made to hurt it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.records import Record
from kiosk.store.activate import activate
from tests.desk import Desk, HandClock, plain_settings, running
from tests.releases import NOW, make_release

Show = Callable[[Iterable[Record]], Desk]


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A folder for a release to be; pictures are put into it before the records are shown."""
    return tmp_path / "release"


@pytest.fixture
def show(qapp: QGuiApplication, tmp_path: Path, release: Path) -> Iterator[Show]:
    """Publish, activate and show some records on a kiosk that is awake."""
    with ExitStack() as stack:

        def show(records: Iterable[Record]) -> Desk:
            made = make_release(release, records)
            folder = activate(made, tmp_path / "content", flush=lambda: None).folder
            settings = plain_settings(tmp_path / "data")
            settings = replace(settings, kiosk=replace(settings.kiosk, quarter="quarter-file"))
            desk = stack.enter_context(running(qapp, folder, settings, clock=HandClock(NOW)))
            desk.wake()
            return desk

        yield show
