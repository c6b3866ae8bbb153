"""Pictures that are none, are too large, or are not there: each page does without and staff are told why."""

import hashlib
import io
import struct
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk.domain.records import KINDS, Picture, Record
from tests.hostile.calm import open_record
from tests.hostile.conftest import Show
from tests.hostile.records import record, text, with_words
from tests.releases import picture


def encoded(size: tuple[int, int], form: str = "JPEG") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "teal").save(buffer, form)
    return buffer.getvalue()


def keep(release: Path, data: bytes, suffix: str = ".jpg") -> str:
    """Put a file into the release under its own hash, as if it were sound."""
    name = hashlib.sha256(data).hexdigest() + suffix
    (release / "media").mkdir(parents=True, exist_ok=True)
    (release / "media" / name).write_bytes(data)
    return name


def told_larger(size: int) -> bytes:
    """Return a small JPEG that claims to be much larger."""
    data = encoded((64, 64))
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + struct.pack(">HH", size, size) + data[at + 4 :]


UNUSABLE: dict[str, Callable[[], bytes]] = {
    "broken": lambda: b"\xff\xd8\xff\xe0 this is no picture \xff\xd9",
    "cut": lambda: encoded((640, 480))[:-800],
    "empty": lambda: b"",
    "disguised": lambda: encoded((64, 64), "PNG"),
    "a-page": lambda: b"<html><script>alert(1)</script></html>",
    "a-drawing": lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "a-bomb": lambda: told_larger(60_000),
    "high": lambda: encoded((1, 60_000)),
    "wide": lambda: encoded((60_000, 1)),
}


def pictured(release: Path, shown: Picture) -> Iterator[Record]:
    """Yield a record of every kind that has a picture, each with this one."""
    for kind, shape in KINDS.items():
        if "picture" in {each.name for each in fields(shape)}:
            yield record(kind, kind, "Wort", picture=shown, exhibition="exhibition")


def visit(show: Show, release: Path, shown: Picture) -> dict[str, str]:
    """Show a picture on every page that can have one; return what staff are told, by kind."""
    records = tuple(pictured(release, shown))
    desk = show(records)
    for each in records:
        open_record(desk, each.id, each.id)
    for page in ("home", "events", "services", "exhibitions", "search", "idea"):
        desk.open(page)
    lost = [each.id for each in records if desk.content.record(each.id, each.id) is None]
    assert not lost, "a record was lost with its picture"
    return {each.kind: each.reason for each in desk.content.quarantine() if "picture" in each.reason}


@pytest.mark.parametrize("name", UNUSABLE)
def test_an_unusable_picture_costs_itself_alone(show: Show, release: Path, name: str) -> None:
    told = visit(show, release, Picture(keep(release, UNUSABLE[name]()), 640, 480, text("Bild")))
    assert told
    assert all("left out" in reason for reason in told.values())


def test_a_missing_file_costs_itself_alone(show: Show, release: Path) -> None:
    told = visit(show, release, Picture("0" * 64 + ".jpg", 640, 480, text("Bild")))
    assert all("missing" in reason for reason in told.values())
    assert told


@pytest.mark.parametrize("size", [(1, 1), (60, 600), (600, 60)])
def test_an_odd_shape_is_shown(show: Show, release: Path, size: tuple[int, int]) -> None:
    assert visit(show, release, Picture(keep(release, encoded(size)), *size, text("Bild"))) == {}


def test_a_lie_about_the_size_is_harmless(show: Show, release: Path) -> None:
    file = keep(release, encoded((64, 48)))
    assert visit(show, release, Picture(file, 99_999, 1, text("Bild"))) == {}


@pytest.mark.parametrize("keeps", [0, 10, 300, -1])
def test_broken_tiles_cost_the_close_view_alone(show: Show, release: Path, keeps: int) -> None:
    whole = picture(release, size=(1200, 900), deep=True)
    archive = (release / "media" / whole.pyramid).read_bytes()
    (release / "media" / whole.pyramid).unlink()
    told = visit(show, release, replace(whole, pyramid=keep(release, archive[:keeps], ".zip")))
    assert all("tiles" in reason for reason in told.values())
    assert told


def test_strange_words_beside_a_picture(show: Show, release: Path) -> None:
    shown = with_words(picture(release, size=(1200, 900), deep=True), '<img src="file:///etc/passwd">' * 40)
    assert visit(show, release, shown) == {}
