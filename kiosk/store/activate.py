"""Makes a release the one that is shown: verify, build beside, flush, switch a pointer, keep the one before.

- The release directory is only read. Every file it lists is checked for kind (no link, no device), length and
  SHA-256 while it is taken over; what it does not list is never looked at.
- Killed at any moment, the kiosk goes on with what it showed: `releases/<id>.part` is unfinished work,
  `releases/<id>` is whole and flushed, and the file `current` names the one in use and the one before.
- The same release again is no work.
"""

import hashlib
import os
import re
import shutil
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.release import (
    CATALOGUE,
    LARGEST_CATALOGUE,
    Catalogue,
    CatalogueError,
    decode_catalogue,
    encode_catalogue,
)
from kiosk.store.build import build
from kiosk.store.content import Content, ContentError
from kiosk.store.repair import repair
from kiosk.store.tiles import TilesError
from kiosk.store.unpacking import unpack

POINTER = "current"
RELEASES = "releases"
CHUNK = 1 << 20

_NAME = re.compile("[0-9a-f]{16}")


class ReleaseError(Exception):
    """A release that was not activated; `reason` is one of missing, damaged, foreign; nothing has changed."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Activation:
    """The folder now in use, whether it is new, and how much of it was left out or mended."""

    folder: Path
    fresh: bool
    quarantined: int


def activate(release: Path, data: Path, flush: Callable[[], None] = os.sync) -> Activation:
    """Take over the directory `release` into `data` and switch to it, or raise ReleaseError or OSError.

    `flush` must return only when everything written before is on the disk.
    """
    catalogue, identity = _read_catalogue(release)
    folder = data / RELEASES / identity
    if _pointed(data)[:1] == [identity] and _opens(folder):
        return Activation(folder, False, _quarantined(folder))
    before = current_release(data)
    if not _opens(folder):
        _take_over(release, catalogue, folder, before)
        flush()
        folder.with_name(f"{identity}.part").rename(folder)
    others = [before.name if before else "", *_pointed(data)]
    kept = [identity, *[name for name in others if name not in ("", identity)][:1]]
    _switch(data, kept, flush)
    _remove_others(data, kept)
    return Activation(folder, True, _quarantined(folder))


def current_release(data: Path) -> Path | None:
    """Return the folder of the release in use, else of the one before, None without either.

    One that does not open is built again where it can be: after an update of the program, or after damage.
    """
    for name in _pointed(data):
        folder = data / RELEASES / name
        if _opens(folder) or (repair(folder) and _opens(folder)):
            return folder
    return None


def release_before(data: Path) -> Path | None:
    """Return the folder of the release before the one in use, for when that one fails to show."""
    names = _pointed(data)
    folder = data / RELEASES / names[1] if len(names) > 1 else None
    return folder if folder and _opens(folder) else None


def _read_catalogue(release: Path) -> tuple[Catalogue, str]:
    """Return the catalogue and the name under which its release is kept."""
    path = release / CATALOGUE
    try:
        if not stat.S_ISREG(path.lstat().st_mode) or path.stat().st_size > LARGEST_CATALOGUE:
            raise ReleaseError("foreign", f"{CATALOGUE} is no file of sane size")
        raw = path.read_bytes()
        return decode_catalogue(raw), hashlib.sha256(raw).hexdigest()[:16]
    except FileNotFoundError as error:
        raise ReleaseError("missing", f"there is no {CATALOGUE}") from error
    except CatalogueError as error:
        raise ReleaseError("foreign", f"{CATALOGUE}: {error}") from error


def _take_over(release: Path, catalogue: Catalogue, folder: Path, before: Path | None) -> None:
    """Make `<folder>.part` whole: copies, tiles and database; an error leaves nothing of it behind."""
    scratch = folder.with_name(folder.name + ".part")
    shutil.rmtree(scratch, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    try:
        for name in ("bundles", "media", "tiles"):
            (scratch / name).mkdir(parents=True)
        (scratch / CATALOGUE).write_bytes(encode_catalogue(catalogue))
        for bundle in catalogue.bundles:
            _copy(release / bundle.path, scratch / bundle.path, bundle.length, bundle.sha256)
        for medium in catalogue.media:
            if not (before and _share(before / medium.path, scratch / medium.path, medium.length)):
                _copy(release / medium.path, scratch / medium.path, medium.length, medium.sha256)
        _unpack_tiles(scratch, before)
        build(scratch, catalogue)
    except (ReleaseError, OSError):
        shutil.rmtree(scratch, ignore_errors=True)
        raise


def _copy(source: Path, target: Path, length: int, sha256: str) -> None:
    """Copy one listed file, never following a link and never reading more than was promised."""
    name = f"{source.parent.name}/{source.name}"
    try:
        handle = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError as error:
        raise ReleaseError("missing", f"{name} is listed but not there") from error
    except OSError as error:
        raise ReleaseError("damaged", f"{name} cannot be read: {error.strerror}") from error
    digest, left = hashlib.sha256(), length
    with os.fdopen(handle, "rb") as stream, target.open("wb") as copy:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise ReleaseError("damaged", f"{name} is no file")
        while chunk := stream.read(min(CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                break
            digest.update(chunk)
            copy.write(chunk)
    if left != 0 or digest.hexdigest() != sha256:
        raise ReleaseError("damaged", f"{name} is not the file the catalogue lists")


def _share(source: Path, target: Path, length: int) -> bool:
    """Take a file from the release before, which was verified and flushed; its name is its hash."""
    try:
        if source.stat().st_size != length:
            return False
        os.link(source, target)
    except OSError:
        return False
    return True


def _unpack_tiles(scratch: Path, before: Path | None) -> None:
    """Unpack every archive; a broken one leaves no folder, and its picture is shown without deep zoom."""
    for archive in sorted((scratch / "media").glob("*.zip")):
        target = scratch / "tiles" / archive.stem
        old = before / "tiles" / archive.stem if before else None
        try:
            if old and (old / "pyramid.json").is_file():
                shutil.copytree(old, target, copy_function=_link)
            else:
                unpack(archive, target)
        except TilesError:
            shutil.rmtree(target, ignore_errors=True)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _pointed(data: Path) -> list[str]:
    """Return the names of the releases in use and before; none where the pointer is missing or strange."""
    try:
        names = (data / POINTER).read_text("ascii").split()
    except (OSError, UnicodeDecodeError):
        return []
    return [name for name in names[:2] if _NAME.fullmatch(name)]


def _switch(data: Path, names: list[str], flush: Callable[[], None]) -> None:
    """Replace the pointer in one step and let it reach the disk."""
    scratch = data / f"{POINTER}.part"
    with scratch.open("w", encoding="ascii") as stream:
        stream.write("\n".join(names) + "\n")
        stream.flush()
        os.fsync(stream.fileno())
    scratch.replace(data / POINTER)
    flush()


def _remove_others(data: Path, kept: list[str]) -> None:
    for path in (data / RELEASES).iterdir():
        if path.name not in kept:
            shutil.rmtree(path, ignore_errors=True)


def _opens(folder: Path) -> bool:
    try:
        Content(folder).close()
    except ContentError:
        return False
    return True


def _quarantined(folder: Path) -> int:
    with Content(folder) as content:
        return len(content.quarantine())
