"""The real kiosk in the real window for every test of a view."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.settings import Settings
from tests.desk import MORNING, PORTRAIT, Desk, HandClock, plain_settings, running
from tests.releases import activated_sample

__all__ = ["MORNING", "PORTRAIT", "Desk", "HandClock"]


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder with the whole sample channel activated, its pictures tiny."""
    return activated_sample(tmp_path_factory.mktemp("sample"), MORNING)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The defaults, without motion, so that nothing is still moving when a test looks."""
    return plain_settings(tmp_path / "data")


@pytest.fixture
def desk(qapp: QGuiApplication, sample: Path, settings: Settings) -> Iterator[Desk]:
    """A kiosk asleep in a portrait window."""
    with running(qapp, sample, settings) as desk:
        yield desk
