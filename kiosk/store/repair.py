"""Builds an activated release's database again from the bundles kept beside it."""

import hashlib
from pathlib import Path

from kiosk.domain.release import CATALOGUE, CatalogueError, decode_catalogue
from kiosk.store.build import build


def repair(folder: Path) -> bool:
    """Return whether `folder` has a fresh database; not where its own files are damaged too.

    A program with another version of the database needs this once after an update, without a network and
    without the stick the release came on.
    """
    try:
        catalogue = decode_catalogue((folder / CATALOGUE).read_bytes())
        for bundle in catalogue.bundles:
            if hashlib.sha256((folder / bundle.path).read_bytes()).hexdigest() != bundle.sha256:
                return False
        build(folder, catalogue)
    except (OSError, CatalogueError):
        return False
    return True
