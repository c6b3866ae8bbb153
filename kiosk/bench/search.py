"""Keystrokes to results on 100,000 events in four languages, and a plain scan of the titles beside it."""

import hashlib
import os
import shutil
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bench.figures import ROOT
from kiosk.bench.stage import middle, percentile, tell
from kiosk.channel.synthetic import LANGUAGES, synthetic
from kiosk.store.build import build
from kiosk.store.content import Content
from kiosk.store.search import search

EVENTS = 100_000
WORDS = 60
SOURCES = ("channel/synthetic.py", "store", "domain")


def version() -> str:
    """Return a name for the sources that make the database, and the week it was made in."""
    files = [file for name in SOURCES for file in sorted((ROOT / "kiosk" / name).rglob("*.*"))]
    files += [ROOT / "kiosk" / SOURCES[0]]
    known = hashlib.sha256(b"".join(file.read_bytes() for file in files if file.suffix in (".py", ".sql")))
    return f"{known.hexdigest()[:16]}-{datetime.now(UTC):%G%V}"


def database(events: int) -> Path:
    """Return the folder of a database with so many events, made now if no run before has made it."""
    shelf = ROOT / "build" / "bench"
    folder = shelf / f"{version()}-{events}"
    if not (folder / "content.sqlite").exists():
        for old in shelf.glob(f"*-{events}"):
            shutil.rmtree(old)
        folder.mkdir(parents=True)
        # What is measured beside this comes first.
        os.nice(5)
        catalogue, records = synthetic(datetime.now(UTC), events)
        build(folder, catalogue, records)
    return folder


def keystrokes(content: Content) -> list[str]:
    """Return what a visitor's field holds after each key, for words of many titles."""
    titles = content.rows("SELECT title FROM record WHERE kind = 'event' AND key % ? = 0 LIMIT ?", 97, WORDS)
    typed = []
    for (title,) in titles:
        text = title.split('"')[3]
        typed += [text[:length] for length in range(1, min(len(text), 14) + 1)]
    return typed


def main(events: int = EVENTS) -> None:
    """Measure and tell."""
    with Content(database(events)) as content:
        now, times = datetime.now(UTC), list[float]()
        for typed in keystrokes(content):
            begin = time.perf_counter()
            search(content, typed, LANGUAGES, now)
            times.append((time.perf_counter() - begin) * 1000)
        scans = []
        for _ in range(5):
            begin = time.perf_counter()
            content.rows("SELECT count(*) FROM record WHERE title LIKE ?", "%kurs%")
            scans.append((time.perf_counter() - begin) * 1000)
    tell(
        {
            "search_events": events,
            "search_ms_p50": middle(times),
            "search_ms_p99": percentile(times, 0.99),
            "search_ref_ms": middle(scans),
        }
    )


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[2:]))
