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

from kiosk.domain.release import CATALOGUE, LARGEST_CATALOGUE, CatalogueError, decode_catalogue
from kiosk.store.content import FILE, Content, ContentError
from kiosk.store.release_error import ReleaseError

__all__ = ["Activation", "ReleaseError", "activate", "current_release", "mended", "open_current"]

POINTER = "current"
RELEASES = "releases"

_NAME = re.compile("[0-9a-f]{16}")


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
    raw = _read_catalogue(release)
    identity = hashlib.sha256(raw).hexdigest()[:16]
    folder = data / RELEASES / identity
    known = _quarantined(folder)
    if known is not None and _pointed(data)[:1] == [identity]:
        return Activation(folder, False, known)
    before = current_release(data)
    if known is None and before != folder.absolute():  # what is shown was built again where it had to be
        _take_over(release, raw, folder, before)
        flush()
        shutil.rmtree(folder, ignore_errors=True)  # what does not open stays until something better is whole
        folder.with_name(f"{identity}.part").rename(folder)
    others = [before.name if before else "", *_pointed(data)]
    kept = [identity, *[name for name in others if name not in ("", identity)][:1]]
    _switch(data, kept, flush)
    _remove_others(data, kept)
    return Activation(folder, True, _quarantined(folder) or 0)


def open_current(data: Path, *, mend: bool = True) -> Content | None:
    """Return the opened release in use, else the one before, None without either.

    One that does not open is built again where it can be: after an update of the program, or after damage.
    Who only wants to look does not `mend`.
    """
    for name in _pointed(data):
        folder = data / RELEASES / name
        content = _open(folder) or (_open(folder) if mend and _repaired(folder) else None)
        if content is not None:
            return content
    return None


def current_release(data: Path) -> Path | None:
    """Return the folder of the release that open_current would open."""
    content = open_current(data)
    if content is None:
        return None
    content.close()
    return content.folder


def mended(folder: Path, data: Path) -> Path | None:
    """Return what to show in place of a damaged release: itself, built again, or the one before.

    None without either, or where the disk takes nothing. Whoever has the damaged one open may go on reading.
    """
    try:
        (folder / FILE).unlink(missing_ok=True)
    except OSError:
        return None
    return current_release(data)


def _read_catalogue(release: Path) -> bytes:
    path = release / CATALOGUE
    try:
        if not stat.S_ISREG(path.lstat().st_mode) or path.stat().st_size > LARGEST_CATALOGUE:
            raise ReleaseError("foreign", f"{CATALOGUE} is no file of sane size")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReleaseError("missing", f"there is no {CATALOGUE}") from error


def _take_over(release: Path, raw: bytes, folder: Path, before: Path | None) -> None:
    """Make `<folder>.part` whole, and nothing where the release is not as it says."""
    from kiosk.store.takeover import take_over  # noqa: PLC0415 - 25 ms that only a new release waits for

    try:
        take_over(release, decode_catalogue(raw), folder, before)
    except CatalogueError as error:
        raise ReleaseError("foreign", f"{CATALOGUE}: {error}") from error


def _repaired(folder: Path) -> bool:
    from kiosk.store.repair import repair  # noqa: PLC0415 - the same 25 ms, once in years

    return repair(folder)


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


def _open(folder: Path) -> Content | None:
    try:
        return Content(folder)
    except ContentError:
        return None


def _quarantined(folder: Path) -> int | None:
    """Return how much of an activated release was left out or mended, None where it does not open."""
    try:
        with Content(folder) as content:
            return len(content.quarantine())
    except ContentError:
        return None
