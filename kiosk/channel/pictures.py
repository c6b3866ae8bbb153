"""Turns authors' pictures into what a kiosk shows: re-encoded JPEG, a thumbnail, a pyramid for exhibits.

Nothing of the original file survives but its pixels. What has been cut once is found again by the size and
time of the original (else by its SHA-256) and not cut again.
"""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from PIL import Image, ImageOps

from kiosk.channel import pyramid

RECIPE = "1920-480-512-86-1"
LARGEST_SIDE = 1920
THUMB_WIDTH = 480
QUALITY = 86
MOST_PIXELS = 89_000_000
LARGEST_FILE = 300_000_000
EXTENSIONS = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff")
MOST_SLENDER = 10
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")


class PictureError(ValueError):
    """A picture that cannot be used; says why in plain words."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What one original became: names of files in `media`, and the large one's size in pixels."""

    file: str
    width: int
    height: int
    thumb: str
    pyramid: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """All files of this picture."""
        return tuple(name for name in (self.file, self.thumb, self.pyramid) if name)


@dataclass(frozen=True, slots=True)
class _Origin:
    size: int
    changed: int
    sha256: str
    recipe: str


class Cutter:
    """Cuts pictures from one folder into another, remembering in `memory` (a JSON file) what it did."""

    def __init__(self, pictures: Path, before: Path, media: Path, memory: Path) -> None:
        self._pictures, self._before, self._media, self._memory = pictures, before, media, memory
        self._known = _recall(memory)

    def cut(self, wishes: Iterable[tuple[str, bool]]) -> dict[str, Cut | PictureError]:
        """Return what became of each picture by name; True asks for a pyramid. Missing ones are left out."""
        deep: dict[str, bool] = {}
        for name, wanted in wishes:
            deep[name] = deep.get(name, False) or wanted
        found = {name: path for name in deep if (path := _find(self._pictures, name))}
        with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
            results = pool.map(lambda name: self._one(name, found[name], deep[name]), found)
            cuts = dict(zip(found, results, strict=True))
        self._remember()
        return cuts

    def _one(self, name: str, path: Path, deep: bool) -> Cut | PictureError:
        stat = path.stat()
        key = f"{name}+" if deep else name
        origin, cut = self._known.get(key, (None, None))
        recipe = RECIPE
        if origin and cut and origin.recipe == recipe and self._reuse(cut):
            if (origin.size, origin.changed) == (stat.st_size, stat.st_mtime_ns):
                return cut
            if origin.sha256 == sha256_of(path):
                self._known[key] = (_Origin(stat.st_size, stat.st_mtime_ns, origin.sha256, recipe), cut)
                return cut
        try:
            cut = cut_picture(path, self._media, deep=deep)
        except PictureError as error:
            return error
        self._known[key] = (_Origin(stat.st_size, stat.st_mtime_ns, sha256_of(path), recipe), cut)
        return cut

    def _reuse(self, cut: Cut) -> bool:
        if not all((self._before / name).is_file() for name in cut.names):
            return False
        for name in cut.names:
            link_or_copy(self._before / name, self._media / name)
        return True

    def _remember(self) -> None:
        kept = {name: [asdict(origin), asdict(cut)] for name, (origin, cut) in sorted(self._known.items())}
        scratch = self._memory.with_name(self._memory.name + ".part")
        scratch.write_text(json.dumps(kept, indent=1), "utf-8")
        scratch.replace(self._memory)


def cut_picture(path: Path, media: Path, *, deep: bool) -> Cut:
    """Write one original's files into `media` and return their names, or raise PictureError."""
    picture = load(path)
    large = _fitting(picture, (LARGEST_SIDE, LARGEST_SIDE))
    thumb = _fitting(large, (THUMB_WIDTH, large.height))
    return Cut(
        _settle(media, ".jpg", partial(_save, large)),
        large.width,
        large.height,
        _settle(media, ".jpg", partial(_save, thumb)),
        _settle(media, ".zip", partial(pyramid.cut, picture)) if deep else "",
    )


def load(path: Path) -> Image.Image:
    """Return an original upright, in RGB, on white; its size is limited before it is decoded."""
    if path.stat().st_size > LARGEST_FILE:
        raise PictureError(f"is larger than {LARGEST_FILE // 1_000_000} MB")
    try:
        with Image.open(path, formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise PictureError(f"has more than {MOST_PIXELS // 1_000_000} million pixels")
            if max(opened.size) > MOST_SLENDER * min(opened.size):
                raise PictureError(f"is more than {MOST_SLENDER} times as long as it is wide")
            upright = ImageOps.exif_transpose(opened)
            if upright.mode in ("RGBA", "LA", "PA", "P"):
                layer = upright.convert("RGBA")
                white = Image.new("RGBA", layer.size, "white")
                upright = Image.alpha_composite(white, layer)
            return upright.convert("RGB")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureError(f"has more than {MOST_PIXELS // 1_000_000} million pixels") from error
    except (OSError, ValueError, SyntaxError) as error:
        raise PictureError(f"cannot be read: {error}") from error


def _save(picture: Image.Image, target: Path) -> None:
    picture.save(target, "JPEG", quality=QUALITY, optimize=True)


def sha256_of(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def link_or_copy(source: Path, target: Path) -> None:
    """Give `target` the content of `source`, without copying where the file system can share it."""
    if target.exists():
        return
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _settle(media: Path, suffix: str, save: Callable[[Path], None]) -> str:
    """Save a file beside, then give it the name of its own SHA-256; return that name."""
    handle, scratch = tempfile.mkstemp(suffix=suffix + ".part", dir=media)
    os.close(handle)
    save(Path(scratch))
    name = sha256_of(Path(scratch)) + suffix
    Path(scratch).chmod(0o644)
    Path(scratch).replace(media / name)
    return name


def _fitting(picture: Image.Image, box: tuple[int, int]) -> Image.Image:
    """Return the picture shrunk to fit into `box`, never enlarged."""
    scale = min(1.0, box[0] / picture.width, box[1] / picture.height)
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture if scale == 1.0 else picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _find(pictures: Path, name: str) -> Path | None:
    paths = (pictures / f"{name}{extension}" for extension in EXTENSIONS)
    return next((path for path in paths if path.is_file()), None)


def _recall(memory: Path) -> dict[str, tuple[_Origin, Cut]]:
    """Return what was cut before; nothing where that cannot be read, since it can be cut again."""
    try:
        kept = json.loads(memory.read_text("utf-8"))
        return {name: (_Origin(**origin), Cut(**cut)) for name, (origin, cut) in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
