"""Reads the bundles of a verified release line by line; a bad line costs its record and nothing else."""

import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from kiosk.domain import codec
from kiosk.domain.codec import RecordError
from kiosk.domain.records import Record
from kiosk.domain.release import Bundle, Catalogue
from kiosk.domain.shapes import Findings
from kiosk.store.fold import fold

LONGEST_LINE = 2_000_000
MOST_LINES = 400_000
MOST_NOTES = 1_000
# All titles are in memory at once while they are sorted.
SORTED_BY = 100
LAST = 2**62

ORDER = (
    "place",
    "field",
    "quarter",
    "need",
    "project",
    "exhibition",
    "exhibit",
    "service",
    "notice",
    "page",
    "event",
)


class Quarantined(NamedTuple):
    """A record or picture that was left out or mended, and why."""

    kind: str
    id: str
    reason: str


class Notes:
    """What staff should know, as much of it as anybody would read."""

    def __init__(self) -> None:
        self.items: list[Quarantined] = []

    def add(self, kind: str, identity: str, reason: str) -> None:
        """Note one thing; beyond MOST_NOTES nothing more."""
        if len(self.items) < MOST_NOTES:
            self.items.append(Quarantined(kind, identity[:120], reason[:500]))


class _Found(NamedTuple):
    """Where a record stands, to be sorted by kind and then as lists show it."""

    rank: int
    sort: tuple[int, str]
    bundle: int
    offset: int
    length: int


def read_records(folder: Path, catalogue: Catalogue, notes: Notes) -> Iterator[Record]:
    """Yield the sound records of a release in the order of their keys; what is not sound is noted.

    Only positions are kept in memory, never all records, so that a large release needs no large machine.
    """
    seen: set[tuple[str, str]] = set()
    with ExitStack() as stack:
        streams = [stack.enter_context((folder / each.path).open("rb")) for each in catalogue.bundles]
        for found in sorted(_survey(catalogue, streams, notes)):
            streams[found.bundle].seek(found.offset)
            line = streams[found.bundle].read(found.length)
            record = _decode(line, catalogue.bundles[found.bundle], notes)
            if record is None:
                continue
            name = (codec.kind_of(record), record.id)
            if name in seen:
                notes.add(*name, "stands in the release twice; the second was left out")
            else:
                seen.add(name)
                yield record


def _survey(catalogue: Catalogue, streams: Sequence[BinaryIO], notes: Notes) -> Iterator[_Found]:
    count = 0
    for number, (bundle, stream) in enumerate(zip(catalogue.bundles, streams, strict=True)):
        for offset, line in _lines(stream):
            count += 1
            if count > MOST_LINES:
                notes.add(bundle.kind, "", f"more than {MOST_LINES} records; the rest was left out")
                return
            if line is None:
                notes.add(bundle.kind, "", f"{bundle.path}: a line is longer than {LONGEST_LINE} bytes")
            else:
                sort = _sort(line, catalogue)
                yield _Found(ORDER.index(bundle.kind), sort, number, offset, len(line))


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Yield each line with its offset; None in place of one that is longer than LONGEST_LINE."""
    offset = 0
    while line := stream.readline(LONGEST_LINE):
        if len(line) < LONGEST_LINE or line.endswith(b"\n"):
            yield offset, line
        else:
            while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
            yield offset, None
        offset = stream.tell()


def _sort(line: bytes, catalogue: Catalogue) -> tuple[int, str]:
    """Return where a record belongs: events by next date, others by order and title, broken ones last."""
    try:
        value = json.loads(line)
        title = fold(_title(value.get("title"), catalogue.channel.default_language)[:SORTED_BY])
        if value.get("kind") != "event":
            return int(value.get("order", 0)), title
        dates = value.get("occurrences", ())
        spans = (
            (datetime.fromisoformat(each["start"]), datetime.fromisoformat(each["end"])) for each in dates
        )
        starts = (start.timestamp() for start, end in spans if end > catalogue.published)
        return int(min(starts, default=LAST)), title
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return LAST, ""


def _title(title: Any, language: str) -> str:
    phrase = title.get(language) or next(iter(title.values()), "")
    return str(phrase["text"] if isinstance(phrase, dict) else phrase)


def _decode(line: bytes, bundle: Bundle, notes: Notes) -> Record | None:
    findings: Findings = []
    try:
        record = codec.decode_line(line, findings)
        if codec.kind_of(record) != bundle.kind:
            raise RecordError("kind", f"does not belong into {bundle.path}", bundle.kind, record.id)
    except RecordError as error:
        notes.add(error.kind or bundle.kind, error.id, str(error))
        return None
    for finding in findings:
        notes.add(bundle.kind, record.id, f"{finding.field}: {finding.what}")
    return record
