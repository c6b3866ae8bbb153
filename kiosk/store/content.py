"""The content that is shown: one release's database, opened for reading only, with its pictures and tiles."""

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from kiosk.domain import codec, shapes
from kiosk.domain.records import Picture, Record
from kiosk.domain.release import Channel
from kiosk.domain.text import EMPTY, Text
from kiosk.store.reading import Quarantined
from kiosk.store.tiles import Tiles, read_tiles

VERSION = 2
FILE = "content.sqlite"
QUICK_CHECK_BELOW = 16_000_000
CACHED = 1_024


class ContentError(Exception):
    """A content database that cannot be read: missing, damaged, unfinished, or of another version."""


class Content:
    """One activated release. Belongs to the thread that opened it; close it when another takes its place."""

    def __init__(self, folder: Path) -> None:
        """Open the release in `folder`, read-only. Raises ContentError."""
        self.folder = folder.absolute()
        self.release = folder.name
        self._base = _open(folder / FILE)
        try:
            meta = dict(self.rows("SELECT name, value FROM meta"))
            self.channel = shapes.read(Channel, json.loads(meta["channel"]), [])
            self.published = datetime.fromisoformat(meta["published"])
            self.columns: tuple[str, ...] = tuple(json.loads(meta["columns"]))
            self.kinds = {kind: (first, last) for kind, first, last in self.rows("SELECT * FROM kind")}
        except (KeyError, ValueError) as error:
            self.close()
            raise ContentError(f"{folder.name}: incomplete ({error})") from error
        except ContentError:
            self.close()
            raise
        self.zone = ZoneInfo(self.channel.timezone)
        self._record = lru_cache(CACHED)(self._read_record)
        self._records = lru_cache(None)(self._read_records)
        self._first_event = lru_cache(8)(self._read_first_event)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; nothing may be asked afterwards."""
        self._base.close()

    def reopen(self, folder: Path) -> None:
        """Go on with the release in `folder`, for all who hold this. ContentError changes nothing."""
        fresh = Content(folder)
        self.close()
        vars(self).clear()
        vars(self).update(vars(fresh))

    def record(self, kind: str, identity: str) -> Record | None:
        """Return one record, None where there is none; events without their dates (see events.event)."""
        return self._record(kind, identity)

    def records(self, kind: str) -> tuple[Record, ...]:
        """Return all records of a kind in the order of lists; not meant for events."""
        return self._records(kind)

    def by_keys(self, keys: Iterable[int]) -> tuple[Record, ...]:
        """Return the records with these keys, in their order."""
        names = (self.rows("SELECT kind, id FROM record WHERE key = ?", key) for key in keys)
        found = (self._record(*row) for rows in names for row in rows)
        return tuple(record for record in found if record is not None)

    @cached_property
    def days(self) -> list[tuple[str, int, int]]:
        """The local days that have dates: day, number of the first date, how many (see content.sql)."""
        return self.rows("SELECT day, number, count FROM date ORDER BY day")

    @cached_property
    def bitmaps(self) -> dict[tuple[str, str], int]:
        """What dates can be filtered by, over their numbers: topic and value to bitmap."""
        rows = self.rows("SELECT topic, value, bits FROM bitmap")
        return {(topic, value): int.from_bytes(bits, "little") for topic, value, bits in rows}

    def count(self, kind: str) -> int:
        """Return how many records of a kind there are."""
        first, last = self.kinds.get(kind, (0, -1))
        return int(last - first + 1)

    def first_event(self, now: datetime) -> int:
        """Return a key before which every event is past; a search in old content begins there."""
        return self._first_event(int(now.timestamp() // 60) * 60)

    def media(self, name: str) -> Path:
        """Return where a picture's file lies."""
        return self.folder / "media" / name

    def tiles(self, pyramid: str) -> Tiles | None:
        """Return a picture's tiles by the name of its pyramid, None where it has none."""
        return read_tiles(self.folder / "tiles" / pyramid.removesuffix(".zip")) if pyramid else None

    def quarantine(self) -> tuple[Quarantined, ...]:
        """Return what was left out or mended when the release was activated."""
        return tuple(Quarantined(*row) for row in self.rows("SELECT kind, id, reason FROM quarantine"))

    def rows(self, sql: str, *values: Any) -> list[Any]:
        """Return all rows of one statement; for the functions of this room. Raises ContentError."""
        try:
            return self._base.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise ContentError(f"{self.release}: {error}") from error

    def _read_first_event(self, seconds: int) -> int:
        rows = self.rows("SELECT key FROM event WHERE last_end > ? ORDER BY key LIMIT 1", seconds)
        return int(rows[0][0]) if rows else self.kinds.get("event", (0, 0))[1] + 1

    def _read_record(self, kind: str, identity: str) -> Record | None:
        rows = self.rows("SELECT body FROM record WHERE kind = ? AND id = ?", kind, identity)
        return codec.decode(json.loads(rows[0][0])) if rows else None

    def _read_records(self, kind: str) -> tuple[Record, ...]:
        span = self.kinds.get(kind, (0, -1))
        rows = self.rows("SELECT body FROM record WHERE key BETWEEN ? AND ? ORDER BY key", *span)
        return tuple(codec.decode(json.loads(body)) for (body,) in rows)


@lru_cache(4 * CACHED)
def text_of(written: str) -> Text:
    """Return a text as the database holds it."""
    return shapes.read_text(json.loads(written), "text", []) if written else EMPTY


@lru_cache(CACHED)
def picture_of(written: str) -> Picture | None:
    """Return a picture as the database holds it."""
    return shapes.read(Picture, json.loads(written), []) if written else None


def is_sound(folder: Path) -> bool:
    """Look at every page of a release's database, however many; for a thread of its own."""
    try:
        with closing(_connect(folder / FILE)) as base:
            return bool(base.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def _open(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise ContentError(f"{path.parent.name}: there is no content")
    base = _connect(path)
    try:
        for pragma in ("query_only = ON", "temp_store = MEMORY", "cache_size = -8192"):
            base.execute(f"PRAGMA {pragma}")
        _check(base, path)
    except sqlite3.DatabaseError as error:
        base.close()
        raise ContentError(f"{path.parent.name}: {error}") from error
    except ContentError:
        base.close()
        raise
    return base


def _check(base: sqlite3.Connection, path: Path) -> None:
    """Refuse another version; look at every page where that takes no time anybody notices."""
    (version,) = base.execute("PRAGMA user_version").fetchone()
    if version != VERSION:
        raise ContentError(f"{path.parent.name}: has version {version}, this program reads {VERSION}")
    if path.stat().st_size < QUICK_CHECK_BELOW:
        (verdict,) = base.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise ContentError(f"{path.parent.name}: {verdict}")
