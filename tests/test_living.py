"""The roof's second half: a signal to end is heard by itself, and ideas wait as long as the settings say."""

import os
import signal
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.desk import plain_settings, running
from tests.releases import content_of, event

ROOT = Path(__file__).parent.parent
BARE = """
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from PySide6.QtGui import QGuiApplication
from kiosk.living import live
from kiosk.settings import Data, Settings
from kiosk.store.content import Content

class Bare:
    # A kiosk without a window: nothing but the roof's own jobs ever wakes Python.
    settings = replace(Settings(), data=Data(Path(sys.argv[1])))
    showcase = SimpleNamespace(content=Content(Path(sys.argv[2])))
    sources = SimpleNamespace(delivery=None)
    furnish = close = lambda *_: None

live(QGuiApplication([]), Bare())
"""


def test_a_signal_to_end_is_heard_where_nothing_else_happens(tmp_path: Path) -> None:
    with (
        content_of(tmp_path, event("chor", 1)) as content,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd,
    ):
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(60)
        patient = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "7200000000"}
        command = [sys.executable, "-c", BARE, str(tmp_path / "own"), str(content.folder)]
        environment = os.environ | patient | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen(command, env=environment) as kiosk:
            # Not before the second beat: then the loop has been idle, an hour before systemd would ask again.
            assert [systemd.recv(100) for _ in range(2)] == [b"WATCHDOG=1", b"WATCHDOG=1"]
            kiosk.send_signal(signal.SIGTERM)
            while systemd.recv(100) != b"STOPPING=1":
                pass
            assert kiosk.wait(60) == 0


def test_ideas_wait_as_long_as_the_settings_say(qapp: QGuiApplication, tmp_path: Path) -> None:
    settings = plain_settings(tmp_path / "data")
    patient = replace(settings, backend=replace(settings.backend, hold_s=1234))
    with content_of(tmp_path, event("chor", 1)) as content:
        folder = content.folder
    with running(qapp, folder, patient) as desk:
        assert desk.kiosk.sources.delivery.hold_s == 1234
