"""Where the backend keeps ideas: opaque bytes under a random key, with the day they came and nothing else.

No address, no kiosk, no time of day, no order of arrival (the table has no rowid). Rows are created, never
changed: the same key with other bytes is refused, and two at once make one row.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import (
    URL,
    Column,
    Date,
    LargeBinary,
    MetaData,
    String,
    Table,
    Uuid,
    create_engine,
    event,
    select,
)
from sqlalchemy.exc import IntegrityError, OperationalError

VERSION = 1
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000", "trusted_schema=OFF")

tables = MetaData()
idea = Table(
    "idea",
    tables,
    Column("id", Uuid, primary_key=True),
    Column("content_type", String(100), nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("received_on", Date, nullable=False),
    sqlite_with_rowid=False,
)


class StoreError(Exception):
    """The database cannot do it now: locked, full, or gone. The kiosk shall come again."""


class NewerStoreError(Exception):
    """The database was made by a newer program."""


class Outcome(StrEnum):
    """What became of an idea that was sent."""

    CREATED = "created"
    SAME = "same"
    OTHER = "other"


class Ideas:
    """The ideas of one database file; for any thread."""

    def __init__(self, path: Path) -> None:
        """Open or create the file. Raises NewerStoreError and SQLAlchemy's errors."""
        path.parent.mkdir(parents=True, exist_ok=True)
        # SQLAlchemy's errors would quote the bytes they failed on.
        self._engine = create_engine(URL.create("sqlite", database=str(path)), hide_parameters=True)
        event.listen(self._engine, "connect", _prepare)
        self._writing = threading.Lock()  # one writer at a time is what SQLite allows: wait here, not there
        with self._engine.begin() as base:
            found = base.exec_driver_sql("PRAGMA user_version").scalar_one()
            if found > VERSION:
                raise NewerStoreError(f"{path}: schema {found}, known up to {VERSION}")
            tables.create_all(base)
            base.exec_driver_sql(f"PRAGMA user_version={VERSION}")

    def create(self, key: UUID, payload: bytes, content_type: str, received_on: date) -> Outcome:
        """Keep an idea, unless there is one under its key; return once it is on disk. Raises StoreError."""
        row = {"id": key, "content_type": content_type, "payload": payload, "received_on": received_on}
        with self._failing():
            try:
                with self._writing, self._engine.begin() as base:
                    base.execute(idea.insert().values(row))
            except IntegrityError:
                return self._compare(key, payload, content_type)
        return Outcome.CREATED

    def check(self) -> None:
        """Return if the database answers. Raises StoreError."""
        with self._failing(), self._engine.connect() as base:
            base.execute(select(idea.c.id).limit(1)).all()

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    @contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except OperationalError as error:
            raise StoreError(str(error.orig)) from error

    def _compare(self, key: UUID, payload: bytes, content_type: str) -> Outcome:
        with self._engine.connect() as base:
            row = base.execute(select(idea.c.payload, idea.c.content_type).where(idea.c.id == key)).one()
        return Outcome.SAME if tuple(row) == (payload, content_type) else Outcome.OTHER


def _prepare(connection: Any, _record: object) -> None:
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
