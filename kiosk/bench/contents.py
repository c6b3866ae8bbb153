"""The contents that are measured: the sample channel, and synthetic events, made once and kept.

What is kept is named after the sources that made it, the sample release and the week (dates run out), and
made anew when one of them has changed.
"""

import gc
import hashlib
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from kiosk.bench.parts import BenchError, Figures, part
from kiosk.bench.sizes import ROOT, Sizes
from kiosk.channel.synthetic import synthetic
from kiosk.domain.records import Picture
from kiosk.domain.release import CATALOGUE, decode_catalogue
from kiosk.store.activate import ReleaseError, activate, current_release
from kiosk.store.build import build
from kiosk.store.content import Content

SOURCES = ("channel/synthetic.py", "bench/contents.py", "store/*.py", "store/content.sql", "domain/*.py")
SAMPLE, SEARCHED, LISTED = "sample", "searched", "listed"


def sample(sizes: Sizes) -> Path:
    """Return the data folder with the sample channel activated, now where it was not yet.

    Raises BenchError where nothing was published.
    """
    data = sizes.shelf / SAMPLE
    try:
        activate(sizes.release, data, flush=lambda: None)
    except ReleaseError as error:
        raise BenchError(f"packaging/build publishes the sample channel: {error}") from error
    return data


def open_sample(sizes: Sizes) -> Content:
    """Open the activated sample channel."""
    folder = current_release(sizes.shelf / SAMPLE)
    if folder is None:
        raise FileNotFoundError(sizes.shelf / SAMPLE)
    return Content(folder)


def open_made(sizes: Sizes, name: str) -> Content:
    """Open synthetic events that `make` has made: SEARCHED or LISTED."""
    return Content(_folder(sizes, name))


def _folder(sizes: Sizes, name: str) -> Path:
    count = {SEARCHED: sizes.searched, LISTED: sizes.listed}[name]
    return sizes.shelf / f"{name}-{count}-{_version(sizes)}"


def _version(sizes: Sizes) -> str:
    files = chain.from_iterable(sorted((ROOT / "kiosk").glob(each)) for each in SOURCES)
    known = hashlib.sha256(b"".join(file.read_bytes() for file in files))
    known.update((sizes.release / CATALOGUE).read_bytes())
    return f"{datetime.now(UTC):%G-%V}-{known.hexdigest()[:16]}"


def make(sizes: Sizes) -> Figures:
    """Make the synthetic events that are not there yet; returns no figures."""
    # Nothing in here is circular, and there is a lot of it.
    gc.disable()
    catalogue = decode_catalogue((sizes.release / CATALOGUE).read_bytes())
    with open_sample(sizes) as content:
        records = chain(content.records("exhibit"), content.records("place"), content.records("quarter"))
        known = (getattr(each, "picture", None) for each in records)
        pictures = tuple(each for each in known if isinstance(each, Picture))
        for name, count, pictured in ((LISTED, sizes.listed, pictures), (SEARCHED, sizes.searched, ())):
            folder = _folder(sizes, name)
            if not (folder / "content.sqlite").is_file():
                for old in sizes.shelf.glob(f"{name}-*"):
                    shutil.rmtree(old)
                folder.mkdir(parents=True)
                (folder / "media").symlink_to(content.folder / "media")
                told, made = synthetic(datetime.now(UTC), count, pictured)
                build(folder, replace(told, media=catalogue.media), made)
    return {}


if __name__ == "__main__":
    part(make)
