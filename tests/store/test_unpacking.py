"""Tile archives are unpacked whole or not at all."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.channel import pyramid
from kiosk.store.tiles import TilesError, read_tiles
from kiosk.store.unpacking import unpack
from tests.full_disk import small_files

ABOUT = {"width": 600, "height": 100, "tile": 512, "levels": 2}
TILES = ("1/0_0.jpg", "1/1_0.jpg", "0/0_0.jpg")


def pack(path: Path, about: Any = ABOUT, names: tuple[str, ...] = TILES, compression: int = 0) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.writestr("pyramid.json", json.dumps(about))
        for name in names:
            archive.writestr(name, b"tile" * 100)
    return path


def test_what_was_cut_is_unpacked(tmp_path: Path) -> None:
    pyramid.cut(Image.new("RGB", (1100, 700)), tmp_path / "a.zip")
    tiles = unpack(tmp_path / "a.zip", tmp_path / "tiles")
    assert tiles == read_tiles(tmp_path / "tiles")
    assert (tiles.width, tiles.height, tiles.levels) == (1100, 700, 3)
    assert (tiles.folder / "2" / "2_1.jpg").is_file()


@pytest.mark.parametrize(
    ("about", "names"),
    [
        (ABOUT, (*TILES, "../evil.jpg")),
        (ABOUT, (*TILES, "/tmp/evil.jpg")),
        (ABOUT, TILES[:2]),
        (ABOUT, ("1/0_0.jpg", "1/1_0.jpg", "0/0_1.jpg")),
        ({**ABOUT, "width": 10**9}, TILES),
        ({**ABOUT, "width": 99_999, "height": 99_999}, TILES),
        ({**ABOUT, "levels": 99}, TILES),
        ({**ABOUT, "tile": 1}, TILES),
        ({**ABOUT, "width": True}, TILES),
        ([], TILES),
    ],
)
def test_other_archives_are_refused(tmp_path: Path, about: Any, names: tuple[str, ...]) -> None:
    with pytest.raises(TilesError):
        unpack(pack(tmp_path / "a.zip", about, names), tmp_path / "tiles")
    assert read_tiles(tmp_path / "tiles") is None
    assert not (tmp_path / "evil.jpg").exists()


def test_compressed_archives_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TilesError, match="compressed"):
        unpack(pack(tmp_path / "a.zip", compression=zipfile.ZIP_DEFLATED), tmp_path / "tiles")


def test_broken_archives_are_refused(tmp_path: Path) -> None:
    whole = pack(tmp_path / "a.zip").read_bytes()
    for cut in (0, 10, len(whole) // 2, len(whole) - 1):
        (tmp_path / "a.zip").write_bytes(whole[:cut])
        with pytest.raises(TilesError):
            unpack(tmp_path / "a.zip", tmp_path / f"tiles-{cut}")


def test_a_full_disk_is_not_the_archives_fault(tmp_path: Path) -> None:
    archive = pack(tmp_path / "a.zip")
    with small_files(100), pytest.raises(OSError, match="large") as caught:
        unpack(archive, tmp_path / "tiles")
    assert not isinstance(caught.value, TilesError)
