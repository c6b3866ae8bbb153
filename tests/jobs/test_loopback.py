"""Real programs, real sockets, real kills: a kiosk and a backend, each ended at any moment."""

import asyncio
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.api.client import Client
from kiosk.api.messages import CONTENT_TYPE, IdeaMessage
from kiosk.jobs.deliver import Delivery
from kiosk.store.outbox import Outbox

TEXT = "Mehr Baenke am Bahnhof"
KIOSK = """
import asyncio, random, sys
from pathlib import Path
from kiosk.api.client import Client
from kiosk.jobs.deliver import Delivery
from kiosk.store.outbox import Outbox

async def live():
    delivery = Delivery(Outbox(Path(sys.argv[1])))
    async with Client(sys.argv[2]) as client, asyncio.TaskGroup() as group:
        group.create_task(delivery.run(client))
        while True:
            payload = random.randbytes(random.choice((60, 900, 9000)))
            key = await delivery.keep(payload, "application/vnd.kiosk.idea.v1+json")
            print(key, flush=True)

asyncio.run(live())
"""


@contextmanager
def backend(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    command = [sys.executable, "-m", "kiosk", "serve", "--port", "0", "--data", str(folder)]
    with subprocess.Popen(command, text=True, stdout=subprocess.PIPE) as child:
        try:
            assert child.stdout is not None
            yield child, child.stdout.readline().split()[-1]
        finally:
            child.kill()


def received(folder: Path) -> set[UUID]:
    with closing(sqlite3.connect(folder / "ideas.sqlite")) as base:
        assert base.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return {UUID(key) for (key,) in base.execute("SELECT id FROM idea")}


async def drain(outbox: Outbox, address: str) -> None:
    delivery = Delivery(outbox)
    async with Client(address) as client:
        while outbox.counts().waiting:
            await delivery.turn(client)


def test_kiosk_and_backend_killed_at_any_moment_lose_and_double_nothing(tmp_path: Path) -> None:
    chance = random.Random(13)
    thanked: set[UUID] = set()
    database, server = tmp_path / "outbox.sqlite", tmp_path / "server"
    for _ in range(2):
        with backend(server) as (running, address):
            command = [sys.executable, "-c", KIOSK, str(database), address]
            with subprocess.Popen(command, text=True, stdout=subprocess.PIPE) as kiosk:
                assert kiosk.stdout is not None
                thanked |= {UUID(kiosk.stdout.readline().strip()) for _ in range(chance.randint(1, 20))}
                first, second = chance.sample((kiosk, running), 2)
                first.kill()
                second.kill()
                thanked |= {UUID(line.strip()) for line in kiosk.stdout if line.endswith("\n")}
    with backend(server) as (running, address), closing(Outbox(database)) as outbox:
        waiting = {idea.key for idea in outbox.due(limit=10_000)}
        asyncio.run(asyncio.wait_for(drain(outbox, address), 60))
    there = received(server)
    assert thanked <= there
    assert len(there - thanked) <= 2  # kept, but killed before it could say so
    assert waiting <= there


def test_after_delivery_no_word_is_left_on_the_kiosk(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kiosk = tmp_path / "kiosk"
    with backend(tmp_path / "server") as (_, address), closing(Outbox(kiosk / "outbox.sqlite")) as outbox:
        for number in range(6):
            idea = IdeaMessage(
                language="de", field="mobility", text=f"{TEXT} {number} " + "x" * 300 * number + "."
            )
            outbox.keep(idea.encode(), CONTENT_TYPE)
        assert TEXT.encode() in b"".join(file.read_bytes() for file in kiosk.iterdir())
        asyncio.run(asyncio.wait_for(drain(outbox, address), 60))
        assert TEXT.encode() not in b"".join(file.read_bytes() for file in kiosk.iterdir())
        assert {file.name for file in kiosk.iterdir()} >= {
            "outbox.sqlite",
            "outbox.sqlite-wal",
            "outbox.sqlite-shm",
        }
    assert len(received(tmp_path / "server")) == 6
    assert TEXT not in "".join(capfd.readouterr())
    assert [file.name for file in kiosk.iterdir()] == ["outbox.sqlite"]
