"""How much room there is for what the kiosk keeps."""

import shutil
from pathlib import Path

LOW = 200_000_000


def free_bytes(folder: Path) -> int:
    """Return the bytes free where the folder is, or would be made. Raises OSError."""
    there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    return shutil.disk_usage(there).free


def is_low(folder: Path) -> bool:
    """Return whether less is free than a new release and the outbox may need. Raises OSError."""
    return free_bytes(folder) < LOW
