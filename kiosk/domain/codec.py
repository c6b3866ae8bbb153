"""Records to JSON and back, with the rules each one keeps: a safe id, a title, sane pictures and dates."""

import dataclasses
import json
import re
from typing import Any

from kiosk.domain import shapes
from kiosk.domain.records import KINDS, Event, Exhibition, Notice, Picture, Record
from kiosk.domain.shapes import Finding, Findings, Json, ShapeError

__all__ = ["Finding", "RecordError", "decode", "decode_line", "encode", "encode_line", "kind_of"]

IMAGE = re.compile(r"[0-9a-f]{64}\.(jpg|png|webp)")
PYRAMID = re.compile(r"[0-9a-f]{64}\.zip")
ID = re.compile(r"[a-z0-9][a-z0-9-]{0,119}")
LARGEST_SIDE = 100_000

_NAMES = {shape: kind for kind, shape in KINDS.items()}


class RecordError(ValueError):
    """A record that cannot be shown; `kind` and `id` as far as they are known, `field` names the culprit."""

    def __init__(self, field: str, reason: str, kind: str = "", identity: str = "") -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason
        self.kind = kind
        self.id = identity


def kind_of(record: Record) -> str:
    """Return the kind of a record as it stands in JSON, such as `exhibit`."""
    return _NAMES[type(record)]


def encode(record: Record) -> dict[str, Json]:
    """Return a record as JSON values: kind and id first, fields that hold their default left out.

    A field that is itself called kind is written as `place_kind`.
    """
    kind, fields = kind_of(record), shapes.write(record)
    if "kind" in fields:
        fields[f"{kind}_kind"] = fields.pop("kind")
    return {"kind": kind, **fields}


def encode_line(record: Record) -> bytes:
    """Return a record as one line of a bundle, in UTF-8 with its line feed."""
    return json.dumps(encode(record), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def decode(value: Json, findings: Findings | None = None) -> Record:
    """Return the record in `value`, or raise RecordError; mends are appended to `findings`."""
    notes: Findings = [] if findings is None else findings
    kind, identity = _identity(value)
    try:
        fields = {**value, "kind": value.get(f"{kind}_kind")}
        record: Record = shapes.read(KINDS[kind], fields, notes)
        return _mended(_checked(record), notes)
    except ShapeError as error:
        raise RecordError(error.field, error.reason, kind, identity) from error


def decode_line(line: bytes, findings: Findings | None = None) -> Record:
    """Return the record in one line of a bundle, or raise RecordError."""
    try:
        value = json.loads(line.decode())
    except (ValueError, RecursionError) as error:
        raise RecordError("record", "is not JSON in UTF-8") from error
    return decode(value, findings)


def _identity(value: Json) -> tuple[str, str]:
    if not isinstance(value, dict):
        raise RecordError("record", "is not an object")
    kind, identity = value.get("kind"), value.get("id")
    if not isinstance(kind, str) or kind not in KINDS:
        raise RecordError("kind", f"is none of {', '.join(KINDS)}")
    if not isinstance(identity, str) or ID.fullmatch(identity) is None:
        raise RecordError("id", "is not 1 to 120 characters of a-z, 0-9 and -", kind)
    return kind, identity


def _checked(record: Record) -> Record:
    if not any(phrase.text.strip() for phrase in record.title.values()):
        raise ShapeError("title", "is empty in every language")
    if isinstance(record, Exhibition | Notice) and record.starts and record.ends:
        _in_order(record.starts <= record.ends, "ends")
    if isinstance(record, Event):
        for number, occurrence in enumerate(record.occurrences):
            _in_order(occurrence.start <= occurrence.end, f"occurrences[{number}].end")
    return record


def _in_order(fine: bool, field: str) -> None:
    if not fine:
        raise ShapeError(field, "is before the start")


def _mended(record: Record, findings: Findings) -> Record:
    changes: dict[str, Any] = {}
    contact = getattr(record, "contact", None)
    if contact is not None and contact.url and not contact.url.startswith(("https://", "http://")):
        findings.append(Finding("contact.url", "is not a web address and was left out"))
        changes["contact"] = dataclasses.replace(contact, url="")
    picture = getattr(record, "picture", None)
    if picture is not None and not _sound(picture):
        findings.append(Finding("picture", "names no file of this form or has no sane size; left out"))
        changes["picture"] = None
    return dataclasses.replace(record, **changes) if changes else record


def _sound(picture: Picture) -> bool:
    return (
        IMAGE.fullmatch(picture.file) is not None
        and (not picture.thumb or IMAGE.fullmatch(picture.thumb) is not None)
        and (not picture.pyramid or PYRAMID.fullmatch(picture.pyramid) is not None)
        and 0 <= picture.width <= LARGEST_SIDE
        and 0 <= picture.height <= LARGEST_SIDE
    )
