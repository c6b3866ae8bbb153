"""Writes records as a release: bundles spread by a stable hash, and a catalogue of what belongs together."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain import codec
from kiosk.domain.records import Record
from kiosk.domain.release import CATALOGUE, Bundle, Catalogue, Channel, Medium, encode_catalogue

SPREAD = {"event": 16, "exhibit": 4, "service": 4}


def write_release(
    folder: Path, channel: Channel, records: Iterable[Record], published: datetime
) -> Catalogue:
    """Write bundles and catalogue into `folder` for `records` and what lies in its `media`.

    A record stays in its bundle whatever others come or go, so that one changed record changes one bundle.
    """
    (folder / "bundles").mkdir(parents=True, exist_ok=True)
    media = sorted((folder / "media").iterdir()) if (folder / "media").is_dir() else []
    catalogue = Catalogue(
        channel,
        published.astimezone(UTC).replace(microsecond=0),
        tuple(_write_bundles(folder, records)),
        tuple(Medium(f"media/{path.name}", path.stem, path.stat().st_size) for path in media),
    )
    (folder / CATALOGUE).write_bytes(encode_catalogue(catalogue))
    return catalogue


def _write_bundles(folder: Path, records: Iterable[Record]) -> list[Bundle]:
    lines: dict[tuple[str, int], list[tuple[str, bytes]]] = defaultdict(list)
    for record in records:
        kind = codec.kind_of(record)
        number = hashlib.sha256(record.id.encode()).digest()[0] % SPREAD.get(kind, 1)
        lines[kind, number].append((record.id, codec.encode_line(record)))
    bundles = []
    for (kind, number), each in sorted(lines.items()):
        data = b"".join(line for _, line in sorted(each))
        path = f"bundles/{kind}-{number:02}.jsonl"
        (folder / path).write_bytes(data)
        bundles.append(Bundle(path, hashlib.sha256(data).hexdigest(), len(data), kind))
    return bundles
