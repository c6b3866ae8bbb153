"""Releases for tests: a few records in a moment, or the whole sample channel with tiny pictures."""

import hashlib
import io
import sqlite3
import tempfile
import tomllib
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image

from kiosk.channel import pyramid
from kiosk.channel.publish import publish
from kiosk.channel.writing import write_release
from kiosk.domain.records import Event, Occurrence, Picture, Record
from kiosk.domain.release import Channel
from kiosk.domain.text import Phrase, Text
from kiosk.store.activate import activate
from kiosk.store.content import QUICK_CHECK_BELOW, Content

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "resources" / "herne"
NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
"""A Monday, noon in Herne; published at the same moment."""
CHANNEL = Channel(
    "test",
    Text({"de": Phrase("Testkanal")}),
    languages=("de", "de-simple", "en", "tr", "ar", "uk", "pl", "ru"),
)


def text(de: str = "", **others: str) -> Text:
    """Return a checked text; `de_simple="…"` writes de-simple."""
    given = {"de": de, **others}
    return Text({tag.replace("_", "-"): Phrase(phrase) for tag, phrase in given.items() if phrase})


def at(hours: float, length: float = 1) -> Occurrence:
    """Return an occurrence that starts so many hours after NOW."""
    start = NOW + timedelta(hours=hours)
    return Occurrence(start, start + timedelta(hours=length))


def event(identity: str, *hours: float, title: str = "", **fields: object) -> Event:
    """Return an event with dates so many hours after NOW."""
    dates = tuple(at(hour) for hour in hours or (1,))
    return Event(identity, text(title or identity.title()), occurrences=dates, **fields)  # type: ignore[arg-type]


def picture(
    release: Path, *, size: tuple[int, int] = (64, 48), colour: str = "teal", deep: bool = False
) -> Picture:
    """Write a picture into a release to be and return it as a record has it; `deep` adds a pyramid."""
    image = Image.new("RGB", size, colour)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG")
    file = _keep(release, buffer.getvalue(), ".jpg")
    archive = ""
    if deep:
        with tempfile.TemporaryDirectory() as folder:
            pyramid.cut(image, Path(folder) / "tiles.zip")
            archive = _keep(release, (Path(folder) / "tiles.zip").read_bytes(), ".zip")
    return Picture(file, *size, alt=text(f"Eine Fläche: {colour}"), thumb=file, pyramid=archive)


def make_release(
    release: Path, records: Iterable[Record], channel: Channel = CHANNEL, published: datetime = NOW
) -> Path:
    """Write a release of these records and of the pictures written there before; return its directory."""
    write_release(release, channel, records, published)
    return release


def open_content(release: Path, data: Path) -> Content:
    """Activate a release below `data`, without waiting for the disk, and open it."""
    return Content(activate(release, data, flush=lambda: None).folder)


def content_of(folder: Path, *records: Record) -> Content:
    """Return opened content with these records, made in a fresh folder."""
    return open_content(make_release(folder / "release", records), folder / "data")


def publish_sample(folder: Path, now: datetime = NOW) -> Path:
    """Publish the whole sample channel with tiny pictures in place of its own; return the release."""
    pictures = folder / "pictures"
    pictures.mkdir(parents=True)
    for path in SAMPLE.rglob("*.toml"):
        name = tomllib.loads(path.read_text("utf-8")).get("picture")
        if name:
            deep = path.parent.name == "exhibits"
            shade = int(hashlib.sha256(name.encode()).hexdigest()[:6], 16)
            colour = tuple(shade >> shift & 0xFF for shift in (16, 8, 0))
            Image.new("RGB", (700, 520) if deep else (96, 64), colour).save(pictures / f"{name}.png")
    return publish(SAMPLE, pictures, folder / "release", now).dest


def sample_content(folder: Path, now: datetime = NOW) -> Content:
    """Return the whole sample channel, published with tiny pictures and opened."""
    return open_content(publish_sample(folder, now), folder / "data")


def activated_sample(folder: Path, now: datetime = NOW) -> Path:
    """Return the folder of the whole sample channel, published with tiny pictures and activated."""
    return activate(publish_sample(folder, now), folder / "data", flush=lambda: None).folder


def _keep(release: Path, data: bytes, suffix: str) -> str:
    name = hashlib.sha256(data).hexdigest() + suffix
    (release / "media").mkdir(parents=True, exist_ok=True)
    (release / "media" / name).write_bytes(data)
    return name


def tear(path: Path) -> None:
    """Make a database too large to be checked when it is opened, and spoil where its records begin."""
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("CREATE TABLE ballast AS SELECT zeroblob(?) AS bytes", (QUICK_CHECK_BELOW,))
        ((page,),) = base.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'record'").fetchall()
        ((size,),) = base.execute("PRAGMA page_size").fetchall()
    with path.open("r+b") as stream:
        stream.seek((page - 1) * size)
        stream.write(b"\xaa" * size)
