"""Pictures are re-encoded, cut once and never trusted."""

import json
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from kiosk.channel import pyramid
from kiosk.channel.pictures import Cut, Cutter, PictureError, cut_picture, load, sha256_of


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Return the folders of originals, of a release before, and of the release being made."""
    made = tuple(tmp_path / name for name in ("originals", "before", "media"))
    for folder in made:
        folder.mkdir()
    return made[0], made[1], made[2]


@pytest.mark.parametrize(
    ("width", "height", "levels"),
    [(10, 10, 1), (512, 512, 1), (513, 100, 2), (1024, 1024, 2), (6000, 4000, 5)],
)
def test_levels(width: int, height: int, levels: int) -> None:
    assert pyramid.levels(width, height) == levels


def test_a_pyramid_holds_every_tile_of_every_level(tmp_path: Path) -> None:
    picture = Image.linear_gradient("L").resize((1100, 700)).convert("RGB")
    pyramid.cut(picture, tmp_path / "a.zip")
    pyramid.cut(picture, tmp_path / "b.zip")
    assert sha256_of(tmp_path / "a.zip") == sha256_of(tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert json.loads(archive.read("pyramid.json")) == {
            "width": 1100,
            "height": 700,
            "tile": 512,
            "levels": 3,
        }
        tiles = {
            name: Image.open(archive.open(name)).size for name in archive.namelist() if name.endswith("jpg")
        }
    assert tiles["2/0_0.jpg"] == (512, 512)
    assert tiles["2/2_1.jpg"] == (1100 - 1024, 700 - 512)
    assert tiles["1/1_0.jpg"] == (550 - 512, 350)
    assert tiles["0/0_0.jpg"] == (275, 175)
    assert len(tiles) == 6 + 2 + 1


def test_a_picture_loses_all_but_its_pixels(folders: tuple[Path, Path, Path]) -> None:
    originals, _, media = folders
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    exif[0x0112] = 6
    Image.new("RGB", (2400, 1200), "teal").save(originals / "a.jpg", exif=exif)
    cut = cut_picture(originals / "a.jpg", media, deep=False)
    with Image.open(media / cut.file) as large, Image.open(media / cut.thumb) as thumb:
        assert large.size == (cut.width, cut.height) == (960, 1920)
        assert thumb.size == (480, 960)
        assert not large.getexif()
    assert {path.name for path in media.iterdir()} == set(cut.names)


def test_transparent_becomes_white(folders: tuple[Path, Path, Path]) -> None:
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(folders[0] / "a.png")
    assert load(folders[0] / "a.png").getpixel((0, 0)) == (255, 255, 255)


def test_what_was_cut_is_not_cut_again(folders: tuple[Path, Path, Path]) -> None:
    originals, before, media = folders
    memory = originals.parent / "cuts.json"
    Image.new("RGB", (600, 600), "teal").save(originals / "a.png")
    first = Cutter(originals, media, before, memory).cut([("a", True)])["a"]
    assert isinstance(first, Cut)
    marked = before / first.file
    marked.write_bytes(b"cut once")
    assert Cutter(originals, before, media, memory).cut([("a", True)])["a"] == first
    assert (media / first.file).read_bytes() == b"cut once"
    Image.new("RGB", (600, 600), "red").save(originals / "a.png")
    assert Cutter(originals, before, media, memory).cut([("a", True)])["a"] != first


def test_without_memory_all_is_cut_anew(folders: tuple[Path, Path, Path]) -> None:
    originals, before, media = folders
    (originals.parent / "cuts.json").write_text('{"a": [1, 2]}')
    Image.new("RGB", (60, 60), "teal").save(originals / "a.png")
    found = Cutter(originals, before, media, originals.parent / "cuts.json").cut(
        [("a", False), ("gone", False)]
    )
    assert isinstance(found["a"], Cut)
    assert "gone" not in found


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\xff\xd8\xff\xe0 broken", b"<svg xmlns='x'/>"])
def test_broken_pictures_are_refused(folders: tuple[Path, Path, Path], content: bytes) -> None:
    (folders[0] / "a.jpg").write_bytes(content)
    with pytest.raises(PictureError):
        load(folders[0] / "a.jpg")


def test_slivers_are_refused(folders: tuple[Path, Path, Path]) -> None:
    Image.new("1", (20, 201)).save(folders[0] / "a.png")
    with pytest.raises(PictureError, match="10 times as long"):
        load(folders[0] / "a.png")


def test_bombs_are_refused_before_they_are_decoded(folders: tuple[Path, Path, Path]) -> None:
    Image.new("1", (20_000, 20_000)).save(folders[0] / "a.png")
    with pytest.raises(PictureError, match="million pixels"):
        load(folders[0] / "a.png")
