"""Records as nobody should write them: one of every kind, with the same strange text in every field."""

import dataclasses
from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from kiosk.domain.records import KINDS, Occurrence, Picture, Record, Status
from kiosk.domain.text import Phrase, Text
from tests.releases import NOW

STRANGE = {
    "file": '<img src="file:///etc/passwd">',
    "web": '<img src="http://127.0.0.1:9/x"><a href="http://127.0.0.1:9/">x</a>',
    "bidi": "\u202eabc\u2066\u2067\u200f\u061c def \u202d\u2069",
    "controls": "a\x00b\x07c\x1b[31md\x9be\x85f\u2028g\ufffeh",
    "long": "x " * 50_000,
    "unbroken": "Donaudampfschifffahrt" * 1_000,
    "nothing": "\u200b\u200c\u200d\u2060\ufeff" * 2_000 + "z",
    "marks": "a" + "\u0301\u0489\u20dd" * 2_000,
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈👍🏿🇩🇪" * 300,
    "mixed": "Haus بيت 12:30 дом (18–20) بيت \u05d1\u05d9\u05ea " * 40,
    "markup": "# a\n- b\n## c\n\n\n\n```d```\n| e |\n&lt;b&gt;&amp;\n" * 20,
    "formats": "%1 %n %L1 %s {0} ${x} \\u202e \\\\ ' \" `",
}
LANGUAGES = ("de", "en", "ar")


def strange(name: str, **links: str) -> Iterator[Record]:
    """Yield one record of every kind, called `<kind>-<name>`, each field full of this text."""
    for kind in KINDS:
        yield record(kind, f"{kind}-{name}", STRANGE[name], **links)


def record(kind: str, identity: str, words: str, **given: Any) -> Record:
    """Return a record with `words` in every text, and what is given instead where there is such a field."""
    shape = KINDS[kind]
    values = {each.name: value_for(hint, words) for each, hint in typed(shape)}
    values |= {"id": identity, "order": 1, "starts": None, "ends": None}
    values |= {"occurrences": dates(words), "picture": None} | given
    names = {each.name for each in dataclasses.fields(shape)}
    return shape(**{name: value for name, value in values.items() if name in names})


def typed(shape: type) -> Iterator[tuple[dataclasses.Field[Any], Any]]:
    """Yield the fields of a dataclass, each with its type."""
    hints = get_type_hints(shape)
    for each in dataclasses.fields(shape):
        yield each, hints[each.name]


def value_for(hint: Any, words: str) -> Any:
    """Return a value of this type, full of words."""
    if hint is str:
        return words
    if hint is Text:
        return text(words)
    if hint in (int, bool):
        return hint(1)
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        both = isinstance(inner, type) and issubclass(inner, StrEnum)
        return tuple(inner) if both else (value_for(inner, words),)
    if get_origin(hint) is UnionType or NoneType in get_args(hint):
        return None
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return hint(**{each.name: value_for(inner, words) for each, inner in typed(hint)})
    return None


def text(words: str) -> Text:
    """Return the same words in a few languages."""
    return Text(dict.fromkeys(LANGUAGES, Phrase(words)))


def dates(words: str) -> tuple[Occurrence, ...]:
    """Return dates from yesterday to next week, one of them cancelled and one moved, each with a note."""
    found = []
    hour = timedelta(hours=1)
    for hours, status in ((-24, "scheduled"), (2, "scheduled"), (26, "cancelled"), (50, "moved")):
        start = NOW + hours * hour
        was = start - hour if status == "moved" else None
        note = text(words)
        found.append(Occurrence(start, start + hour, status=Status(status), was=was, place=words, note=note))
    return tuple(found)


def with_words(picture: Picture, words: str) -> Picture:
    """Return a picture with strange alt text, credit and licence."""
    return dataclasses.replace(picture, alt=text(words), credit=words, licence=words)
