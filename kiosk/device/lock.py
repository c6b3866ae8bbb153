"""One kiosk to a data folder: the second one to start is told so, and a dead one leaves no lock behind."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NAME = "kiosk.lock"


class LockError(Exception):
    """The data folder cannot be used."""


class AlreadyRunningError(LockError):
    """Another kiosk is using the data folder."""


@contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Have the folder (created if missing) to oneself. Raises LockError, AlreadyRunningError.

    The kernel lets go of the lock when the process ends, however it ends; child processes do not inherit it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise LockError(f"the data folder {folder} cannot be used: {error.strerror}") from error
    try:
        _take(file, folder)
        yield
    finally:
        os.close(file)


def _take(file: int, folder: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise AlreadyRunningError(f"another kiosk is using the data folder {folder}") from error
