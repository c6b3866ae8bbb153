"""Reads a channel as authors write it: a folder with one TOML file per record, named after its id."""

import dataclasses
import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePath
from typing import Any, NamedTuple, get_type_hints

from kiosk.channel.problems import Notes
from kiosk.channel.schedule import Change, Schedule, read_change, read_schedule, with_states
from kiosk.domain import shapes
from kiosk.domain.codec import ID
from kiosk.domain.records import KINDS
from kiosk.domain.release import Channel
from kiosk.domain.shapes import ShapeError
from kiosk.domain.text import Text

FOLDERS = {
    "fields": "field",
    "quarters": "quarter",
    "projects": "project",
    "places": "place",
    "needs": "need",
    "events": "event",
    "exhibitions": "exhibition",
    "exhibits": "exhibit",
    "services": "service",
    "notices": "notice",
    "pages": "page",
}
LARGEST_FILE = 1_000_000
MOST_FILES = 200_000

_PICTURE = re.compile(r"[a-z0-9][a-z0-9_-]{0,99}")


class PictureWish(NamedTuple):
    """A picture a record asks for by the name of its file, with what belongs to it."""

    name: str
    alt: Any
    credit: str
    licence: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One file as read: `value` is the record's JSON without what publishing adds."""

    kind: str
    id: str
    file: PurePath
    value: dict[str, Any]
    schedules: tuple[Schedule, ...] = ()
    changes: tuple[Change, ...] = ()
    picture: PictureWish | None = None


@dataclass(frozen=True, slots=True)
class Authored:
    """A channel's folder as read; `credit` and `licence` hold for pictures that name none."""

    channel: Channel
    drafts: tuple[Draft, ...]


def read_channel(source: Path, notes: Notes) -> Authored:
    """Return everything readable below `source`; whatever is not is noted with file and key."""
    table = _load(source, PurePath("channel.toml"), notes) or {}
    credit, licence = _line(table.pop("credit", "")), _line(table.pop("licence", ""))
    try:
        _known(table, Channel, set())
        channel = shapes.read(Channel, {**table, "title": with_states(table.get("title", {}), {})}, [])
    except ShapeError as error:
        notes.problem("channel.toml", error.field, error.reason)
        channel = Channel(source.name)
    drafts = []
    for folder in sorted(path for path in source.iterdir() if path.is_dir()):
        if folder.name not in FOLDERS:
            notes.problem(folder.name, "", f"is none of the folders {', '.join(FOLDERS)}")
            continue
        for path in sorted(folder.iterdir())[:MOST_FILES]:
            file = PurePath(folder.name, path.name)
            draft = _draft(source, file, (credit, licence), notes)
            drafts += [draft] if draft else []
    return Authored(channel, tuple(drafts))


def _draft(source: Path, file: PurePath, rights: tuple[str, str], notes: Notes) -> Draft | None:
    if file.suffix != ".toml" or ID.fullmatch(file.stem) is None:
        notes.problem(file, "", "is not called like an id (a-z, 0-9 and -) with .toml behind it")
        return None
    table = _load(source, file, notes)
    if table is None:
        return None
    kind = FOLDERS[file.parts[0]]
    try:
        return _read_draft(kind, file, table, rights)
    except ShapeError as error:
        notes.problem(file, error.field, error.reason)
        return None


def _read_draft(kind: str, file: PurePath, table: dict[str, Any], rights: tuple[str, str]) -> Draft:
    extra = {"states", "picture_alt", "picture_credit", "picture_licence"}
    if kind == "event":
        extra |= {"schedule", "changes"}
        if "occurrences" in table:
            raise ShapeError("occurrences", "is made by publishing; write [[schedule]]")
    _known(table, KINDS[kind], extra)
    if table.get("id", file.stem) != file.stem:
        raise ShapeError("id", "is not the name of the file")
    states = _states(table.get("states", {}))
    texts = {name for name, hint in get_type_hints(KINDS[kind]).items() if hint is Text}
    value = {
        f"{kind}_kind" if key == "kind" else key: with_states(given, states) if key in texts else _json(given)
        for key, given in table.items()
        if key not in extra and key != "picture"
    }
    return Draft(
        kind,
        file.stem,
        file,
        {"kind": kind, "id": file.stem, **value},
        _each(table.get("schedule", []), "schedule", read_schedule),
        _each(table.get("changes", []), "changes", lambda change: read_change(change, states)),
        _picture(table, states, rights),
    )


def _load(source: Path, file: PurePath, notes: Notes) -> dict[str, Any] | None:
    path = source / file
    try:
        if path.stat().st_size > LARGEST_FILE:
            notes.problem(file, "", f"is larger than {LARGEST_FILE} bytes")
            return None
        return tomllib.loads(path.read_text("utf-8"))
    except UnicodeDecodeError:
        notes.problem(file, "", "is not written in UTF-8")
    except OSError as error:
        notes.problem(file, "", f"cannot be read: {error.strerror}")
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        notes.problem(file, "", f"is not TOML: {error}")
    return None


def _each(value: Any, key: str, read: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise ShapeError(key, f"is written with two brackets: [[{key}]]")
    found = []
    for number, table in enumerate(value, 1):
        try:
            found.append(read(table))
        except ShapeError as error:
            raise ShapeError(f"{key} {number}: {error.field}", error.reason) from error
    return tuple(found)


def _picture(table: dict[str, Any], states: dict[str, str], rights: tuple[str, str]) -> PictureWish | None:
    name = table.get("picture")
    if name is None:
        return None
    if not isinstance(name, str) or _PICTURE.fullmatch(name) is None:
        raise ShapeError("picture", "is not the name of a picture without its extension")
    alt = with_states(table.get("picture_alt", {}), states)
    credit = _line(table.get("picture_credit", "")) or rights[0]
    return PictureWish(name, alt, credit, _line(table.get("picture_licence", "")) or rights[1])


def _states(value: Any) -> dict[str, str]:
    if isinstance(value, dict) and all(isinstance(state, str) for state in value.values()):
        return value
    raise ShapeError("states", 'is not a table such as { tr = "machine" }')


def _known(table: dict[str, Any], shape: type, extra: set[str]) -> None:
    allowed = {field.name for field in dataclasses.fields(shape)} | extra
    for key in table:
        if key not in allowed:
            raise ShapeError(key, f"is not known here; known are {', '.join(sorted(allowed))}")


def _json(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _json(item) for key, item in value.items()}
    return [_json(item) for item in value] if isinstance(value, list) else value


def _line(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
