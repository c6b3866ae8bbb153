"""What the outbox said it kept is there after every kind of end; what it deleted is nowhere."""

import random
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID, uuid1, uuid4

import pytest
from typing_extensions import override

from kiosk.store.outbox import PAYLOAD, Counts, Outbox, OutboxError, OutboxFullError, OutboxNewerError

KIND = "application/octet-stream"
MARK = b"Mehr Baenke am Bahnhof! "


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "outbox.sqlite"


@pytest.fixture
def outbox(path: Path) -> Iterator[Outbox]:
    with closing(Outbox(path)) as opened:
        yield opened


def keys(path: Path) -> set[UUID]:
    """Open the file as the next start would, and return what it holds; it must be whole."""
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    with closing(Outbox(path)) as opened:
        return {idea.key for idea in opened.due(limit=10_000)}


def on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_an_idea_comes_out_as_it_went_in(outbox: Outbox) -> None:
    key = outbox.keep(MARK, KIND)
    (idea,) = outbox.due()
    assert (idea.key, idea.payload, idea.content_type, idea.attempts) == (key, MARK, KIND, 0)
    assert key.version == 4
    assert "Baenke" not in repr(idea)


def test_the_same_key_again_is_one_idea_the_last(outbox: Outbox) -> None:
    key = outbox.keep(b"first", KIND, uuid4())
    outbox.keep(b"second", KIND, key)
    assert [idea.payload for idea in outbox.due(limit=9)] == [b"second"]


def test_fewest_attempts_come_first_and_held_ones_not_at_all(outbox: Outbox) -> None:
    first, second, third = (outbox.keep(b"x", KIND) for _ in range(3))
    outbox.attempt(first)
    outbox.attempt(first)
    outbox.attempt(second)
    assert [idea.key for idea in outbox.due(limit=9)] == [third, second, first]
    assert [idea.key for idea in outbox.due(limit=9, without={third, first})] == [second]


def test_among_equals_chance_decides_not_age(outbox: Outbox) -> None:
    made = [outbox.keep(b"x", KIND) for _ in range(12)]
    orders = {tuple(idea.key for idea in outbox.due(limit=12)) for _ in range(20)}
    assert len(orders) > 1
    assert tuple(made) not in orders


def test_parked_ideas_stay_but_are_not_sent(outbox: Outbox) -> None:
    outbox.parked(outbox.keep(b"x", KIND), 422)
    outbox.parked(outbox.keep(b"x", KIND), 413)
    outbox.keep(b"x", KIND)
    assert outbox.counts() == Counts(waiting=1, parked=2, reasons=(413, 422))
    assert len(outbox.due(limit=9)) == 1


def test_no_time_and_no_order_is_stored(path: Path, outbox: Outbox) -> None:
    outbox.keep(b"x", KIND)
    with closing(sqlite3.connect(path)) as base:
        columns = [row[1] for row in base.execute("PRAGMA table_info(idea)")]
        assert columns == ["id", "attempts", "parked", "content_type", "gap", "payload"]
        with pytest.raises(sqlite3.OperationalError, match="no such column"):
            base.execute("SELECT rowid FROM idea")


@pytest.mark.parametrize("payload", [b"", b"x" * (PAYLOAD + 1)])
def test_bytes_that_no_idea_has_are_refused(outbox: Outbox, payload: bytes) -> None:
    with pytest.raises(ValueError, match="1 to 16384 bytes"):
        outbox.keep(payload, KIND)


def test_a_key_that_tells_the_time_is_refused(outbox: Outbox) -> None:
    with pytest.raises(ValueError, match="UUIDv4"):
        outbox.keep(b"x", KIND, uuid1())


def test_only_the_owner_may_read_the_files(path: Path, outbox: Outbox) -> None:
    outbox.keep(b"x", KIND)
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_a_newer_file_is_refused_and_left_alone(path: Path) -> None:
    Outbox(path).close()
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA user_version = 2")
        base.execute("PRAGMA journal_mode = DELETE")
    before = path.read_bytes()
    with pytest.raises(OutboxNewerError, match="schema 2, known up to 1"):
        Outbox(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_told(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(OutboxError, match="cannot be opened"):
        Outbox(path)


def test_full_means_nothing_is_kept_and_later_it_works_again(path: Path) -> None:
    with closing(Outbox(path, pages=24)) as outbox:
        kept = {outbox.keep(b"x" * 8_000, KIND) for _ in range(2)}
        with pytest.raises(OutboxFullError) as caught:
            outbox.keep(MARK * 600, KIND)
        assert "Baenke" not in f"{caught.value!r} {caught.value.__cause__!r}"
        assert {idea.key for idea in outbox.due(limit=9)} == kept
        outbox.delivered(kept.pop())
        kept.add(outbox.keep(MARK, KIND))
    assert keys(path) == kept


def test_a_write_error_keeps_nothing_and_later_it_works_again(path: Path, outbox: Outbox) -> None:
    kept = {outbox.keep(b"x", KIND)}
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (16_384, limits[1]))
        with pytest.raises(OutboxError, match="disk"):
            outbox.keep(b"x" * 16_000, KIND)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert {idea.key for idea in outbox.due(limit=9)} == kept
    kept.add(outbox.keep(b"x" * 16_000, KIND))
    outbox.close()
    assert keys(path) == kept


def test_many_threads_share_one_outbox(outbox: Outbox) -> None:
    threads = [threading.Thread(target=outbox.keep, args=(b"x", KIND)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outbox.counts().waiting == 8


def test_what_was_delivered_is_nowhere_on_the_disk(path: Path, outbox: Outbox) -> None:
    chance = random.Random(7)
    marks = {outbox.keep((b"<%06d>" % n) * chance.choice((1, 40, 900, 2_000)), KIND): n for n in range(60)}
    for key, number in sorted(marks.items()):
        assert b"<%06d>" % number in on_disk(path.parent)
        for _ in range(chance.randint(0, 2)):
            outbox.attempt(key)
        outbox.delivered(key)
        assert b"<%06d>" % number not in on_disk(path.parent)
        assert path.with_name("outbox.sqlite-wal").stat().st_size == 0


class Photographed(sqlite3.Connection):
    """A connection that copies its files before, after and in the middle of every statement."""

    shots: list[tuple[Path, frozenset[UUID]]]
    album: Path
    thanked: set[UUID]

    def shoot(self) -> int:
        folder = self.album / str(len(self.shots))
        folder.mkdir(parents=True)
        for file in (self.album.parent / "data").glob("outbox.sqlite*"):
            if not file.name.endswith("-shm"):
                shutil.copyfile(file, folder / file.name)
        self.shots.append((folder / "outbox.sqlite", frozenset(self.thanked)))
        return 0

    @override
    def execute(self, *args: Any) -> sqlite3.Cursor:
        self.shoot()
        self.set_progress_handler(self.shoot, 25)
        cursor = super().execute(*args)
        self.set_progress_handler(None, 0)
        self.shoot()
        return cursor


def test_a_power_cut_at_any_write_loses_nothing_that_was_thanked(path: Path, tmp_path: Path) -> None:
    class Camera(Photographed):
        shots: list[tuple[Path, frozenset[UUID]]] = []  # noqa: RUF012
        album = tmp_path / "album"
        thanked: set[UUID] = set()  # noqa: RUF012

    path.parent.mkdir()
    with closing(Outbox(path, factory=Camera)) as outbox:
        for size in (40, 9_000, 500):
            Camera.thanked.add(outbox.keep(b"x" * size, KIND))
        delivered = Camera.thanked.pop()
        outbox.attempt(delivered)
        outbox.delivered(delivered)
    assert len(Camera.shots) > 50
    for file, thanked in Camera.shots:
        if file.exists():
            assert thanked <= keys(file) | {delivered}
            assert len(keys(file)) <= len(thanked) + 1


def test_a_torn_log_loses_nothing_that_was_thanked(path: Path, tmp_path: Path) -> None:
    chance = random.Random(11)
    log = path.with_name("outbox.sqlite-wal")
    with closing(Outbox(path)) as outbox:
        safe = []
        for _ in range(4):
            key = outbox.keep(bytes(chance.randbytes(chance.choice((100, 6_000)))), KIND)
            safe.append((log.stat().st_size, key))
        whole, data = path.read_bytes(), log.read_bytes()
    for number in range(30):
        cut = chance.randrange(len(data))
        torn = tmp_path / str(number) / "outbox.sqlite"
        torn.parent.mkdir()
        torn.write_bytes(whole)
        torn.with_name(log.name).write_bytes(data[:cut] + chance.randbytes(chance.choice((0, 700))))
        assert keys(torn) == {key for size, key in safe if size <= cut}


KEEPER = """
import random, sys
from pathlib import Path
from kiosk.store.outbox import Outbox
outbox = Outbox(Path(sys.argv[1]))
while True:
    key = outbox.keep(random.randbytes(random.choice((60, 900, 9000))), "x/y")
    sys.stdout.write(f"{key}\\n")
    sys.stdout.flush()
"""


def test_kill_at_any_moment_loses_nothing_that_was_thanked(path: Path) -> None:
    chance = random.Random(5)
    thanked: set[UUID] = set()
    for _ in range(5):
        child = subprocess.Popen([sys.executable, "-c", KEEPER, str(path)], stdout=subprocess.PIPE, text=True)
        with child:
            assert child.stdout is not None
            thanked |= {UUID(child.stdout.readline().strip()) for _ in range(chance.randint(1, 60))}
            child.kill()
            thanked |= {UUID(line.strip()) for line in child.stdout if line.endswith("\n")}
    assert len(thanked) > 100
    kept = keys(path)
    assert thanked <= kept
    assert len(kept) <= len(thanked) + 5
