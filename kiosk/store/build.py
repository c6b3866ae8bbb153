"""Builds the content database of a release: once, beside, from verified bundles and unpacked media."""

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

from kiosk.domain import codec, shapes
from kiosk.domain.records import Event, Picture, Place, Record
from kiosk.domain.release import Catalogue
from kiosk.store.content import FILE, VERSION
from kiosk.store.dates import DateIndex
from kiosk.store.images import picture_size
from kiosk.store.pending import Pending
from kiosk.store.reading import Notes, read_records
from kiosk.store.words import WordIndex, references

_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

PRAGMAS = ("journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY", "cache_size = -65536")


def build(folder: Path, catalogue: Catalogue, records: Iterable[Record] | None = None) -> int:
    """Write `folder`/content.sqlite from the bundles, media and tiles there; return how much was quarantined.

    The file has its name only once it is complete and on the disk. Given `records` (in the order of
    reading.ORDER, events by date) are taken in place of the bundles'. Raises OSError, as for a full disk, and
    then leaves nothing behind.
    """
    scratch = folder / f"{FILE}.part"
    scratch.unlink(missing_ok=True)
    try:
        left_out = _write(scratch, folder, catalogue, records)
        _reach_disk(scratch)
        scratch.replace(folder / FILE)
    except (OSError, sqlite3.OperationalError) as error:
        scratch.unlink(missing_ok=True)
        raise OSError(f"{FILE} cannot be written: {error}") from error
    return left_out


def _reach_disk(path: Path) -> None:
    with path.open("rb") as stream:
        os.fsync(stream.fileno())


def _write(scratch: Path, folder: Path, catalogue: Catalogue, records: Iterable[Record] | None) -> int:
    base = sqlite3.connect(scratch, isolation_level=None)
    try:
        for pragma in PRAGMAS:
            base.execute(f"PRAGMA {pragma}")
        base.executescript(files("kiosk.store").joinpath("content.sql").read_text("utf-8"))
        base.execute("BEGIN")
        notes = Notes()
        found = read_records(folder, catalogue, notes) if records is None else records
        _fill(base, found, catalogue, _Pictures(folder, catalogue, notes))
        base.executemany("INSERT INTO quarantine VALUES (?, ?, ?)", notes.items)
        base.execute("COMMIT")
        base.execute(f"PRAGMA user_version = {VERSION}")
    finally:
        base.close()
    return len(notes.items)


def _fill(
    base: sqlite3.Connection, records: Iterable[Record], catalogue: Catalogue, pictures: "_Pictures"
) -> None:
    places: dict[str, Place] = {}
    pending = Pending(base)
    words = WordIndex(base, pending, catalogue.channel.languages)
    dates = DateIndex(base, pending, ZoneInfo(catalogue.channel.timezone), catalogue.published, places)
    spans: dict[str, list[int]] = {}
    for key, read in enumerate(records, 1):
        kind, record = codec.kind_of(read), pictures.checked(read)
        spans.setdefault(kind, [key, key])[1] = key
        _write_record(pending, key, kind, record)
        words.add(key, kind, record)
        _write_links(pending, key, kind, record, places)
        if isinstance(record, Place):
            places[record.id] = record
        elif isinstance(record, Event):
            dates.add(key, record)
    pending.write()
    words.finish()
    dates.finish()
    base.executemany("INSERT INTO kind VALUES (?, ?, ?)", [(kind, *span) for kind, span in spans.items()])
    _write_meta(base, catalogue, words.languages)


def _write_meta(base: sqlite3.Connection, catalogue: Catalogue, columns: Sequence[str]) -> None:
    meta = {
        "channel": json.dumps(shapes.write(catalogue.channel), ensure_ascii=False),
        "published": catalogue.published.isoformat(),
        "columns": json.dumps(columns),
    }
    base.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())


def _write_record(pending: Pending, key: int, kind: str, record: Record) -> None:
    slim = replace(record, occurrences=()) if isinstance(record, Event) else record
    value = codec.encode(slim)
    pending.add(
        "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)",
        key,
        kind,
        record.id,
        _dump(value.get("title", {})),
        _dump(value.get("summary", {})),
        _dump(value["picture"]) if "picture" in value else "",
        _dump(value),
    )


def _write_links(pending: Pending, key: int, kind: str, record: Record, places: dict[str, Place]) -> None:
    """Write what the record belongs to; what happens at a place also belongs to the place's quarter."""
    links = {(name, target) for name, target in references(record) if target}
    here = [places[target] for name, target in links if name == "place" and target in places]
    quarters = {("quarter", place.quarter) for place in here}
    for name, target in links | quarters:
        if target:
            pending.add("INSERT INTO link VALUES (?, ?, ?, ?)", name, target, kind, key)


def _with_picture(record: Record, picture: Picture | None) -> Record:
    changed: Any = replace(record, picture=picture)  # type: ignore[arg-type]  # only where it has one
    return cast(Record, changed)


class _Pictures:
    """Takes broken pictures away from their records, so that no page ever meets one."""

    def __init__(self, folder: Path, catalogue: Catalogue, notes: Notes) -> None:
        self._folder, self._notes = folder, notes
        self._listed = {medium.name for medium in catalogue.media}
        self._sound: dict[str, bool] = {}

    def checked(self, record: Record) -> Record:
        picture = getattr(record, "picture", None)
        if not isinstance(picture, Picture):
            return record
        kind = codec.kind_of(record)
        if not self._is_sound(picture.file):
            self._notes.add(kind, record.id, f"picture {picture.file[:12]}… is missing or broken; left out")
            return _with_picture(record, None)
        mended = picture
        if picture.thumb and not self._is_sound(picture.thumb):
            self._notes.add(kind, record.id, "the picture's thumbnail is missing or broken; left out")
            mended = replace(mended, thumb="")
        if picture.pyramid and not self._is_sound(picture.pyramid):
            self._notes.add(kind, record.id, "the picture's tiles are missing or broken; left out")
            mended = replace(mended, pyramid="")
        return record if mended is picture else _with_picture(record, mended)

    def _is_sound(self, name: str) -> bool:
        if name not in self._sound:
            self._sound[name] = name in self._listed and self._look(name)
        return self._sound[name]

    def _look(self, name: str) -> bool:
        if name.endswith(".zip"):
            return (self._folder / "tiles" / name.removesuffix(".zip") / "pyramid.json").is_file()
        return picture_size(self._folder / "media" / name) is not None
