"""Takes a release over into a folder of the kiosk's own: verified copies, unpacked tiles, built database."""

import hashlib
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

from kiosk.domain.release import CATALOGUE, Catalogue, encode_catalogue
from kiosk.store.build import build
from kiosk.store.release_error import ReleaseError
from kiosk.store.tiles import TilesError
from kiosk.store.unpacking import unpack

CHUNK = 1 << 20
KEPT_FREE = 200_000_000
"""What a takeover leaves of the disk: ideas need room too."""
FOR_DATABASE, FOR_TILES = 3, 2
"""How many bytes a listed one takes in the end, at most: itself and what is made of it."""

Free = Callable[[Path], int]


def free_bytes(folder: Path) -> int:
    """Return how much room there is for files in this folder."""
    return shutil.disk_usage(folder).free


def take_over(
    release: Path, catalogue: Catalogue, folder: Path, before: Path | None, free: Free = free_bytes
) -> None:
    """Make `<folder>.part` whole: copies, tiles and database; an error leaves nothing of it behind."""
    scratch = folder.with_name(folder.name + ".part")
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        scratch.mkdir(parents=True)
        _find_room(catalogue, before, free(scratch))
        for name in ("bundles", "media", "tiles"):
            (scratch / name).mkdir()
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


def _find_room(catalogue: Catalogue, before: Path | None, free: int) -> None:
    """Refuse before the first byte is copied what would fill the disk."""
    need = KEPT_FREE + FOR_DATABASE * sum(bundle.length for bundle in catalogue.bundles)
    for medium in catalogue.media:
        if not (before and _is_there(before / medium.path, medium.length)):
            need += medium.length * (FOR_TILES if medium.path.endswith(".zip") else 1)
    if need > free:
        raise ReleaseError("large", f"{need:_} bytes must be free, and {free:_} are")


def _is_there(path: Path, length: int) -> bool:
    try:
        return path.stat().st_size == length
    except OSError:
        return False


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
        if not _is_there(source, length):
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
