"""The outbox: ideas on disk from before the visitor is thanked until the backend has them.

An idea is kept, sent (perhaps often), and deleted or parked; there are no other deeds, and each is one whole
transaction. What happens when things fail:

- power cut, crash, kill: what `keep` returned for is there afterwards; nothing half-written ever is.
- disk full, write error: OutboxError, nothing is kept, nobody may be thanked; later deeds work again.
- a file from a newer program: OutboxNewerError, the file stays as it is.

Bounds: ROWS ideas of at most PAYLOAD bytes, PAGES pages of 1 KiB in all (128 MiB); beyond: OutboxFullError.
Words of an idea are in the file only: never in an error, a log line or a repr.
"""

import json
import logging
import sqlite3
import threading
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

from typing_extensions import override

from kiosk.store.private import NewerSchemaError, checkpoint, open_private, read_private

VERSION = 1
ROWS = 5_000
PAYLOAD = 16 * 1024
PAGES = 131_072


log = logging.getLogger(__name__)


class OutboxError(Exception):
    """The outbox could not do it; nothing has changed."""


class OutboxFullError(OutboxError):
    """There is no room, in the outbox or on the disk."""


class OutboxNewerError(OutboxError):
    """The file belongs to a newer program."""


@dataclass(frozen=True, slots=True)
class Due:
    """An idea to be sent, as opaque bytes."""

    key: UUID
    content_type: str
    payload: bytes = field(repr=False)
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many ideas wait, how many the backend refused for good, and with which HTTP statuses."""

    waiting: int
    parked: int
    reasons: tuple[int, ...] = ()


def open_outbox(path: Path) -> "Outbox":
    """Open or create the file; where that fails, log it and return one that keeps nothing.

    The kiosk has more to show than ideas, and a damaged file stays as it is for somebody who can rescue it.
    """
    try:
        return Outbox(path)
    except OutboxError as error:
        log.error("ideas cannot be kept: %s", error)
        return ClosedOutbox(error)


def look(path: Path) -> Counts:
    """Return how the outbox in a file stands, and change nothing there or beside it. Raises OutboxError."""
    try:
        with closing(read_private(path, VERSION)) as base:
            return _counts(base)
    except NewerSchemaError as error:
        raise OutboxNewerError(f"outbox {error}") from error
    except sqlite3.Error as error:
        raise OutboxError(f"outbox cannot be read: {error}") from error


class Outbox:
    """One outbox file; may be used from any thread, deeds wait for each other."""

    works = True

    def __init__(
        self, path: Path, pages: int = PAGES, factory: type[sqlite3.Connection] = sqlite3.Connection
    ) -> None:
        """Open or create the file. Raises OutboxError."""
        self._lock = threading.Lock()
        try:
            self._base = open_private(path, VERSION, factory)
            self._base.execute(f"PRAGMA max_page_count={int(pages)}")
        except NewerSchemaError as error:
            raise OutboxNewerError(f"outbox {error}") from error
        except (sqlite3.Error, OSError) as error:
            raise OutboxError(f"outbox cannot be opened: {error}") from error

    def keep(self, payload: bytes, content_type: str, key: UUID | None = None) -> UUID:
        """Keep an idea and return its random key once it is safely on disk. Raises OutboxError.

        Give the same key to try again after an error: then there is one idea, the last. ValueError for bytes
        or keys the program should never have made.
        """
        key = key or uuid4()
        if not 0 < len(payload) <= PAYLOAD or key.version != 4:
            raise ValueError(f"an idea has a UUIDv4 and 1 to {PAYLOAD} bytes")
        with self._transaction() as base:
            if base.execute("SELECT count(*) FROM idea").fetchone()[0] >= ROWS:
                raise OutboxFullError("outbox is full")
            base.execute(
                "INSERT INTO idea (id, content_type, payload) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE"
                " SET content_type = excluded.content_type, payload = excluded.payload, parked = NULL",
                (key.bytes, content_type, payload),
            )
        return key

    def due(self, limit: int = 1, without: Collection[UUID] = ()) -> tuple[Due, ...]:
        """Return ideas to send: fewest attempts first, then by chance. Raises OutboxError."""
        held = json.dumps([key.hex.upper() for key in without])
        with self._transaction() as base:
            chosen = (
                "SELECT id, attempts, random() AS chance FROM idea WHERE parked IS NULL"
                " AND hex(id) NOT IN (SELECT value FROM json_each(?)) ORDER BY attempts, chance LIMIT ?"
            )
            rows = base.execute(
                f"SELECT idea.id, content_type, payload, idea.attempts FROM ({chosen}) AS chosen"  # noqa: S608
                " JOIN idea ON idea.id = chosen.id ORDER BY chosen.attempts, chance",
                (held, limit),
            ).fetchall()
        return tuple(Due(UUID(bytes=key), content_type, payload, n) for key, content_type, payload, n in rows)

    def attempt(self, key: UUID) -> None:
        """Note that an idea is being sent once more. Raises OutboxError."""
        with self._transaction() as base:
            base.execute("UPDATE idea SET attempts = attempts + 1 WHERE id = ?", (key.bytes,))

    def delivered(self, key: UUID) -> None:
        """Delete an idea that the backend has, down to the last byte on disk. Raises OutboxError."""
        with self._transaction() as base:
            base.execute("DELETE FROM idea WHERE id = ?", (key.bytes,))
        with self._failing():
            checkpoint(self._base)

    def parked(self, key: UUID, code: int) -> None:
        """Set an idea aside that the backend refused for good with this HTTP status. Raises OutboxError."""
        with self._transaction() as base:
            base.execute("UPDATE idea SET parked = ? WHERE id = ?", (code, key.bytes))

    def counts(self) -> Counts:
        """Return how the outbox stands. Raises OutboxError."""
        with self._transaction() as base:
            return _counts(base)

    def close(self) -> None:
        """Close the file; it may be opened again."""
        with self._lock:
            self._base.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._failing(), self._base:
            self._base.execute("BEGIN IMMEDIATE")
            yield self._base

    @contextmanager
    def _failing(self) -> Iterator[None]:
        """Take turns, and tell SQLite's failures as ours: without the bytes that were written."""
        with self._lock:
            try:
                yield
            except sqlite3.Error as error:
                kind = OutboxFullError if _is_full(error) else OutboxError
                raise kind(f"outbox: {error}") from error


class ClosedOutbox(Outbox):
    """Stands in for a file that could not be opened: every deed raises the error that said so."""

    works = False

    def __init__(self, error: OutboxError) -> None:
        """Take the error that opening raised."""
        self._error = error

    @override
    def close(self) -> None:
        """There is nothing to close."""

    @override
    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        raise type(self._error)(*self._error.args)
        yield  # a generator, as a context manager is made from


def _counts(base: sqlite3.Connection) -> Counts:
    number = dict(
        base.execute("SELECT parked, count(*) FROM idea GROUP BY parked ORDER BY parked").fetchall()
    )
    waiting = number.pop(None, 0)
    return Counts(waiting, sum(number.values()), tuple(number))


def _is_full(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
