"""Turns JSON values into frozen dataclasses and back, led by their type hints.

Missing keys take the field's default and unknown keys are passed over, so that an older kiosk reads a newer
release; a value of the wrong type is a ShapeError that names the field. What had to be mended on the way
(a text cut, a language tag dropped) is left in the list of findings.
"""

import dataclasses
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

from kiosk.domain.clean import clean, clean_line
from kiosk.domain.text import EMPTY, Phrase, State, Text

LONGEST_TEXT = 20_000
LONGEST_TITLE = 400
LONGEST_LINE = 2_000
MOST_ITEMS = 2_000
MOST = "most"
"""A field's metadata under this name allow its list another length than MOST_ITEMS."""
MOST_LANGUAGES = 64
YEARS = range(1970, 2201)

_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
_ONE_LINE = frozenset({"title", "room", "cost"})

Json = Any
T = TypeVar("T")


class ShapeError(ValueError):
    """A value that is not what its field promises; `field` is its path, such as `occurrences[3].start`."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class Finding(NamedTuple):
    """Something that was mended while reading: where, and what was done."""

    field: str
    what: str


Findings = list[Finding]
Reader = Callable[[Json, str, Findings], Any]


class _Part(NamedTuple):
    name: str
    read: Reader
    required: bool


def read(shape: type[T], value: Json, findings: Findings, path: str = "") -> T:
    """Return `value` as an instance of the dataclass `shape`, or raise ShapeError."""
    if not isinstance(value, dict):
        raise ShapeError(path or "record", "is not an object")
    given: dict[str, Any] = {}
    for part in _parts(shape):  # type: ignore[arg-type]  # a class is hashable
        where = f"{path}.{part.name}" if path else part.name
        found = value.get(part.name)
        if found is not None:
            given[part.name] = part.read(found, where, findings)
        elif part.required:
            raise ShapeError(where, "is missing")
    return shape(**given)


def write(thing: Any) -> dict[str, Json]:
    """Return the dataclass instance `thing` as JSON values, without fields that hold their default."""
    result: dict[str, Json] = {}
    for name, default in _defaults(type(thing)):  # type: ignore[arg-type]  # a class is hashable
        value = getattr(thing, name)
        if value is not default and value != default:
            result[name] = _plain(value)
    return result


@cache
def _defaults(shape: type) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in dataclasses.fields(shape))


def _plain(value: Any) -> Json:
    if isinstance(value, Text):
        return write_text(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return write(value) if dataclasses.is_dataclass(value) else value


def write_text(text: Text) -> Json:
    """Return `text` as JSON: a plain string where the phrase is checked, else text and state."""
    return {
        language: phrase.text
        if phrase.state is State.CHECKED
        else {"text": phrase.text, "state": phrase.state.value}
        for language, phrase in text.items()
    }


def read_text(value: Json, path: str, findings: Findings) -> Text:
    """Return a map from language to string, or to text and state, as a Text; cleaned and limited."""
    if not isinstance(value, dict):
        raise ShapeError(path, "is not a text in languages")
    name = path.rsplit(".", 1)[-1]
    phrases: dict[str, Phrase] = {}
    for language, given in value.items():
        if not isinstance(language, str) or _TAG.fullmatch(language) is None:
            findings.append(Finding(path, "a language tag that is none was left out"))
        elif len(phrases) == MOST_LANGUAGES:
            findings.append(Finding(path, f"more than {MOST_LANGUAGES} languages; the rest was left out"))
            break
        else:
            phrases[language] = _read_phrase(given, f"{path}.{language}", name, findings)
    return Text(phrases) if phrases else EMPTY


def _read_phrase(value: Json, path: str, name: str, findings: Findings) -> Phrase:
    state = State.CHECKED
    if isinstance(value, dict):
        state = _member(State, value.get("state", State.CHECKED), f"{path}.state")
        value = value.get("text", "")
    if not isinstance(value, str):
        raise ShapeError(path, "is not a text")
    text = clean_line(value) if name in _ONE_LINE else clean(value)
    return Phrase(_cut(text, LONGEST_TITLE if name == "title" else LONGEST_TEXT, path, findings), state)


def _cut(text: str, longest: int, path: str, findings: Findings) -> str:
    if len(text) <= longest:
        return text
    findings.append(Finding(path, f"cut from {len(text)} to {longest} characters"))
    return text[: longest - 1].rstrip() + "…"


def _member(kind: type[StrEnum], value: Json, path: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise ShapeError(path, f"is none of {', '.join(kind)}") from None


def _read_line(value: Json, path: str, findings: Findings) -> str:
    if not isinstance(value, str):
        raise ShapeError(path, "is not a text")
    return _cut(clean_line(value), LONGEST_LINE, path, findings)


def _read_int(value: Json, path: str, _findings: Findings) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 2**31:
        raise ShapeError(path, "is not a whole number within 31 bits")
    return value


def _read_bool(value: Json, path: str, _findings: Findings) -> bool:
    if not isinstance(value, bool):
        raise ShapeError(path, "is neither true nor false")
    return value


def _read_date(value: Json, path: str, _findings: Findings) -> date:
    try:
        found = date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ShapeError(path, "is not a date such as 2026-11-23") from None
    if found.year not in YEARS:
        raise ShapeError(path, f"is not between {YEARS[0]} and {YEARS[-1]}")
    return found


def _read_time(value: Json, path: str, _findings: Findings) -> datetime:
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ShapeError(path, "is not a time such as 2026-11-23T18:00:00+01:00") from None
    if found.tzinfo is None:
        raise ShapeError(path, "has no offset from UTC")
    if found.year not in YEARS:
        raise ShapeError(path, f"is not between {YEARS[0]} and {YEARS[-1]}")
    return found


_PLAIN: Mapping[Any, Reader] = {
    str: _read_line,
    int: _read_int,
    bool: _read_bool,
    Text: read_text,
    date: _read_date,
    datetime: _read_time,
}


@cache
def _parts(shape: type) -> tuple[_Part, ...]:
    hints = get_type_hints(shape)
    return tuple(
        _Part(
            field.name,
            _reader(hints[field.name], field.metadata.get(MOST, MOST_ITEMS)),
            field.default is dataclasses.MISSING,
        )
        for field in dataclasses.fields(shape)
    )


def _reader(hint: Any, most: int = MOST_ITEMS) -> Reader:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (arm for arm in get_args(hint) if arm is not NoneType)
        return _reader(hint, most)
    if get_origin(hint) is tuple:
        return _many(get_args(hint)[0], most)
    if issubclass(hint, StrEnum):
        return lambda value, path, _findings: _member(hint, value, path)
    return lambda value, path, findings: read(hint, value, findings, path)


def _many(hint: Any, most: int) -> Reader:
    one = _reader(hint)
    lenient = isinstance(hint, type) and issubclass(hint, StrEnum)

    def read_many(value: Json, path: str, findings: Findings) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise ShapeError(path, "is not a list")
        if len(value) > most:
            findings.append(Finding(path, f"{len(value)} items; only the first {most} were read"))
        items = []
        for number, item in enumerate(value[:most]):
            if lenient and item not in tuple(hint):
                findings.append(Finding(f"{path}[{number}]", "is not known here and was left out"))
            else:
                items.append(one(item, f"{path}[{number}]", findings))
        return tuple(items)

    return read_many
