"""Where the outbox cannot be opened, the kiosk gets one that keeps nothing and says so."""

import asyncio
import logging
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.jobs.deliver import Delivery
from kiosk.store.outbox import Outbox, OutboxError, OutboxNewerError, open_outbox
from kiosk.store.private import open_private


def test_a_sound_file_is_simply_opened(tmp_path: Path) -> None:
    outbox = open_outbox(tmp_path / "outbox.sqlite")
    assert outbox.works
    assert outbox.counts().waiting == 0
    outbox.close()


@pytest.mark.parametrize("content", [b"no database " * 400, b"SQLite format 3\0" + bytes(4080)])
def test_a_damaged_file_is_left_alone_and_every_deed_fails(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "outbox.sqlite"
    file.write_bytes(content)
    with caplog.at_level(logging.ERROR):
        outbox = open_outbox(file)
    assert "ideas cannot be kept" in caplog.text
    assert not outbox.works
    assert not Delivery(outbox).can_keep
    for deed in (
        lambda: outbox.keep(b"{}", "application/json"),
        outbox.due,
        outbox.counts,
        lambda: outbox.attempt(uuid4()),
        lambda: outbox.delivered(uuid4()),
        lambda: outbox.parked(uuid4(), 400),
    ):
        with pytest.raises(OutboxError):
            deed()
    outbox.close()
    assert file.read_bytes() == content


def test_a_newer_file_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "outbox.sqlite"
    Outbox(file).close()
    base = open_private(file, 1)
    base.execute("PRAGMA user_version = 99")
    base.close()
    outbox = open_outbox(file)
    with pytest.raises(OutboxNewerError):
        outbox.counts()


def test_nobody_is_thanked(tmp_path: Path) -> None:
    (tmp_path / "outbox.sqlite").mkdir()
    delivery = Delivery(open_outbox(tmp_path / "outbox.sqlite"))
    with pytest.raises(OutboxError):
        asyncio.run(delivery.keep(b"{}", "application/json"))
