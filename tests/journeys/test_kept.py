"""What was thanked for is kept: without a network, and through kills at any moment."""

import random
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.api.messages import decode
from kiosk.settings import Settings
from kiosk.store.outbox import Outbox
from tests.desk import running
from tests.finger import until
from tests.hostile.records import record
from tests.journeys.conftest import Backend
from tests.journeys.test_visit import delivering, find_a_service, ideas, leave_an_idea
from tests.journeys.visitor import Visitor, said
from tests.releases import make_release

ROOT = Path(__file__).resolve().parents[2]
KILLS = 4
CANNOT = (
    "Ideas cannot be kept on this device at the moment. "
    "Please come again another day, or tell a member of staff."
)
SETTINGS = """
[channel]
path = "release"
[data]
folder = "data"
[motion]
reduced = true
[input]
second_press_ms = 0
"""


def test_without_a_network_an_idea_waits_and_then_arrives_once(
    qapp: QGuiApplication, sample: Path, settings: Settings, backend: Backend
) -> None:
    text = "Mehr Licht am Kanal"
    with running(qapp, sample, settings) as desk, delivering(desk):
        visitor = Visitor(desk)
        visitor.wake()
        leave_an_idea(visitor, text)
        visitor.tap("NavBar", "Done")
        assert desk.outbox.counts().waiting == 1
    before = ideas(backend).keys()
    connected = replace(settings, backend=replace(settings.backend, url=backend.url, hold_s=0))
    for _ in range(2):
        with running(qapp, sample, connected) as desk, delivering(desk):
            wait_until_empty(desk.outbox)
    assert [idea.text for key, idea in ideas(backend).items() if key not in before] == [text]


def wait_until_empty(outbox: Outbox) -> None:
    until(lambda: outbox.counts().waiting == 0, "the idea did not leave")


def test_with_a_damaged_outbox_everything_else_is_there(
    qapp: QGuiApplication, sample: Path, settings: Settings
) -> None:
    settings.data.folder.mkdir()
    (settings.data.folder / "outbox.sqlite").write_bytes(b"no database " * 400)
    with running(qapp, sample, settings) as desk:
        visitor = Visitor(desk)
        visitor.wake()
        find_a_service(visitor)
        visitor.tap("NavBar", "Home")
        visitor.tap("HomeDoors", "I have an idea for the city")
        assert [name for name in desk.finger.names() if name.startswith(said("IdeaField", CANNOT))]
        assert visitor.all("IdeaTile") == []


def test_killed_at_any_moment_it_keeps_what_it_thanked_for(tmp_path: Path) -> None:
    make_release(tmp_path / "release", [record("field", "field", "Wort")])
    (tmp_path / "kiosk.toml").write_text(SETTINGS)
    chance = random.Random(7)
    thanked: set[str] = set()
    for number in range(KILLS):
        thanked |= told_until_killed(tmp_path / "kiosk.toml", 100 * number + 100, chance.randint(3, 14))
        kept = texts(tmp_path / "data" / "outbox.sqlite")
        assert thanked <= set(kept)
        assert len(kept) == len(set(kept)) <= len(thanked) + number + 1
    assert len(thanked) >= KILLS


def told_until_killed(settings: Path, first: int, steps: int) -> set[str]:
    """Run a kiosk and kill it after so many steps of its visitor; return the ideas it gave thanks for."""
    command = [sys.executable, "-m", "tests.journeys.scribe", str(settings), str(first)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as kiosk:
        assert kiosk.stdout is not None
        lines = [kiosk.stdout.readline() for _ in range(steps)]
        kiosk.kill()
        lines += kiosk.stdout.readlines()
    assert all(lines), "it ended by itself"
    whole = [line.split() for line in lines if line.endswith("\n")]
    return {f"Idee Nummer {words[1]}" for words in whole if words[0] == "thanked"}


def texts(file: Path) -> list[str]:
    """Return what is in an outbox that nobody has mended."""
    with closing(Outbox(file)) as outbox:
        return [decode(idea.payload).text for idea in outbox.due(limit=1000)]
