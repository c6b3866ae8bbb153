"""The doctor tells well from bad, and gives an exit code to those who cannot read."""

import argparse
import asyncio
import json
import socket
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.doctor import State, examine, main
from kiosk.settings import Backend, Channel, Data, Settings
from kiosk.store.activate import activate
from kiosk.store.content import FILE
from kiosk.store.outbox import Outbox
from tests.releases import event, make_release


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(channel=Channel(tmp_path / "release"), data=Data(tmp_path / "data"))


def states(settings: Settings) -> dict[str, tuple[State, str]]:
    return {check.name: (check.state, check.told) for check in examine(settings)}


def test_this_machine_starts_qt_without_gpl_only_parts(settings: Settings) -> None:
    found = states(settings)
    assert found["qt"] == (State.WELL, "starts, with all its libraries")
    assert found["licence"][0] is State.WELL
    assert found["python"][0] is State.WELL
    assert found["fonts"][0] is State.WELL


def test_before_the_first_start_only_the_channel_is_needed(settings: Settings) -> None:
    found = states(settings)
    assert found["content"][0] is State.BAD
    assert found["data"][0] is found["backend"][0] is State.LOOK
    settings.channel.path.mkdir()
    assert states(settings)["content"][0] is State.LOOK
    assert not settings.data.folder.exists()


def test_content_of_an_older_program_is_left_to_the_next_start(settings: Settings) -> None:
    make_release(settings.channel.path, [event("chor", 1)])
    folder = activate(settings.channel.path, settings.data.folder).folder
    with closing(sqlite3.connect(folder / FILE)) as base:
        base.execute("PRAGMA user_version = 1")
    before = (folder / FILE).read_bytes()
    assert states(settings)["content"] == (State.LOOK, "does not open; the next start builds it again")
    assert (folder / FILE).read_bytes() == before


def test_refused_ideas_are_worth_a_look(settings: Settings) -> None:
    with closing(Outbox(settings.data.folder / "outbox.sqlite")) as outbox:
        outbox.keep(b"x", "text/plain")
        assert states(settings)["outbox"] == (State.WELL, "1 ideas wait, 0 were refused")
        outbox.parked(outbox.keep(b"x", "text/plain"), 422)
    assert states(settings)["outbox"] == (State.LOOK, "1 ideas wait, 1 were refused (HTTP 422)")


def test_looking_at_the_outbox_leaves_no_trace(settings: Settings) -> None:
    file = settings.data.folder / "outbox.sqlite"
    with closing(Outbox(file)) as outbox:
        outbox.keep(b"x", "text/plain")
    before = file.read_bytes(), file.stat().st_mtime_ns
    file.chmod(0o400)
    assert states(settings)["outbox"] == (State.WELL, "1 ideas wait, 0 were refused")
    assert [path.name for path in settings.data.folder.iterdir()] == ["outbox.sqlite"]
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


def test_an_outbox_of_a_newer_program_is_bad(settings: Settings) -> None:
    file = settings.data.folder / "outbox.sqlite"
    Outbox(file).close()
    with closing(sqlite3.connect(file)) as base:
        base.execute("PRAGMA user_version = 99")
    assert states(settings)["outbox"] == (
        State.BAD,
        "outbox made by a newer program: schema 99, known up to 1",
    )


def test_a_broken_outbox_is_bad(settings: Settings) -> None:
    settings.data.folder.mkdir()
    (settings.data.folder / "outbox.sqlite").write_bytes(b"nothing" * 200)
    assert states(settings)["outbox"][0] is State.BAD


def test_the_backend_is_asked(settings: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    gone = replace(settings, backend=Backend(url=f"http://127.0.0.1:{port}"))
    assert states(gone)["backend"] == (
        State.LOOK,
        f"http://127.0.0.1:{port}: no answer; ideas are kept and wait",
    )


async def stranger(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    await writer.drain()
    writer.close()


def test_a_stranger_in_the_backends_place_is_bad(settings: Settings) -> None:
    async def ask() -> dict[str, tuple[State, str]]:
        async with await asyncio.start_server(stranger, "127.0.0.1", 0) as server:
            url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            return await asyncio.to_thread(states, replace(settings, backend=Backend(url=url)))

    state, told = asyncio.run(ask())["backend"]
    assert state is State.BAD
    assert "HTTP 404" in told


def test_exit_codes_and_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('[channel]\npath = "release"\n', encoding="utf-8")
    assert main(argparse.Namespace(settings=file, json=True)) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["well"] is False
    assert {"name", "state", "told"} == found["checks"][0].keys()
    (tmp_path / "release").mkdir()
    assert main(argparse.Namespace(settings=file, json=False)) in (
        0,
        1,
    )  # the languages may not be built here
    file.write_text("[chanel]\n", encoding="utf-8")
    assert main(argparse.Namespace(settings=file, json=False)) == 2
    assert "did you mean channel?" in capsys.readouterr().out
