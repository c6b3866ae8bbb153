"""The real kiosk for whole journeys, and a real backend at the other end of the line."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.settings import Settings
from tests.desk import MORNING, Desk, plain_settings, running
from tests.releases import activated_sample


@dataclass(frozen=True, slots=True)
class Backend:
    """A running backend: where it is, and its data folder."""

    url: str
    folder: Path


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole sample channel, activated, its pictures tiny."""
    return activated_sample(tmp_path_factory.mktemp("sample"), MORNING)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The defaults, without motion."""
    return plain_settings(tmp_path / "data")


@pytest.fixture
def desk(qapp: QGuiApplication, sample: Path, settings: Settings) -> Iterator[Desk]:
    """A kiosk asleep in a portrait window."""
    with running(qapp, sample, settings) as desk:
        yield desk


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Backend]:
    """The real `kiosk serve` on a free port of this machine."""
    folder = tmp_path_factory.mktemp("backend")
    command = [sys.executable, "-m", "kiosk", "serve", "--port", "0", "--data", str(folder)]
    with subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        yield Backend(server.stdout.readline().split()[-1], folder)
        server.kill()
