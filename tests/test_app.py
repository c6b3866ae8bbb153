"""`kiosk show` says plainly what keeps it from starting, starts with what it has, and ends when asked."""

import argparse
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import main
from kiosk.device import lock
from kiosk.store.activate import activate
from kiosk.store.content import FILE, is_sound
from tests.releases import event, make_release, tear

ROOT = Path(__file__).parent.parent


def run(settings: Path) -> int:
    return main(argparse.Namespace(settings=settings, channel=None, windowed=(540, 960)))


def write(folder: Path, more: str = "") -> Path:
    """Write settings that keep everything below `folder`."""
    file = folder / "kiosk.toml"
    file.write_text(f'[data]\nfolder = "data"\n[channel]\npath = "release"\n{more}')
    return file


@pytest.fixture
def release(tmp_path: Path) -> Path:
    return make_release(tmp_path / "release", [event("chor", 1, 25)])


def test_mistakes_in_the_settings_are_told_with_line_and_allowed_values(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path, "[session]\nreading_s = 1\ntyping = 30\n")
    assert run(file) == 2
    assert capsys.readouterr().err.splitlines() == [
        f"{file}:6: session.reading_s must be a whole number of seconds from 20 to 3600",
        f"{file}:7: session.typing is not known; did you mean typing_s?",
    ]


def test_a_settings_file_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path / "none.toml") == 2
    assert str(tmp_path / "none.toml") in capsys.readouterr().err


def test_a_second_kiosk_on_the_same_folder_is_told(
    qapp: QGuiApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with lock.hold(tmp_path / "data"):
        assert run(write(tmp_path)) == 2
    told = capsys.readouterr().err
    assert str(tmp_path / "data") in told
    assert "Traceback" not in told


def test_a_data_folder_that_cannot_be_made_is_told(
    qapp: QGuiApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("a file")
    assert run(write(tmp_path)) == 2
    assert str(tmp_path / "data") in capsys.readouterr().err


def test_no_content_at_all_is_told(
    qapp: QGuiApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(write(tmp_path)) == 2
    assert f"publish a channel to {tmp_path / 'release'}" in capsys.readouterr().err


def test_a_language_nobody_translated_is_told(
    qapp: QGuiApplication, tmp_path: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(write(tmp_path, '[kiosk]\nlanguages = ["fr"]\ndefault_language = "fr"\n')) == 2
    told = capsys.readouterr().err
    assert told.startswith("kiosk.default_language: nothing is translated into fr; allowed are ar, de,")


def test_a_damaged_outbox_keeps_nobody_from_everything_else(tmp_path: Path, release: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "outbox.sqlite").write_bytes(b"no database " * 400)
    assert shown(tmp_path) == (0, ["READY=1", "WATCHDOG=1", "STOPPING=1"])
    assert (tmp_path / "data" / "outbox.sqlite").read_bytes() == b"no database " * 400


def test_damaged_content_is_mended_before_it_is_shown(tmp_path: Path, release: Path) -> None:
    folder = activate(release, tmp_path / "data").folder
    tear(folder / FILE)
    assert shown(tmp_path) == (0, ["READY=1", "WATCHDOG=1", "STOPPING=1"])
    assert is_sound(folder)


def shown(folder: Path) -> tuple[int, list[str]]:
    """Run the real command until it beats, end it as systemd would; return its code and what it told."""
    told: list[str] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(folder / "notify"))
        systemd.settimeout(60)
        environment = os.environ | {"NOTIFY_SOCKET": str(folder / "notify"), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "kiosk", "show", "--windowed", "540x960", "--settings"]
        with subprocess.Popen([*command, str(write(folder))], env=environment) as kiosk:
            while "STOPPING=1" not in told:
                told.append(systemd.recv(100).decode())
                if told[-1] == "WATCHDOG=1":
                    kiosk.send_signal(signal.SIGTERM)
            code = kiosk.wait(60)
    return code, list(dict.fromkeys(told))
