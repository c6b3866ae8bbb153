"""Works on the catalogues: `python -m kiosk.i18n extract`, `compile` or `check`."""

import argparse
import sys
from pathlib import Path

from kiosk.i18n.catalogues import HERE, VIEWS, CatalogueError, read, tags, template, text, updated
from kiosk.i18n.checking import findings, summary
from kiosk.i18n.compiling import compile_all
from kiosk.i18n.languages import BUILT
from kiosk.i18n.numerus import ReleaseError


def extract(folder: Path, views: Path) -> int:
    """Bring every catalogue up to the texts in the QML and say how complete it is."""
    fresh = template(views)
    catalogues = {tag: updated(read(folder / f"{tag}.po"), fresh) for tag in tags(folder)}
    for tag, catalogue in catalogues.items():
        (folder / f"{tag}.po").write_text(text(catalogue), "utf-8")
    sys.stdout.write(summary(catalogues) + "\n")
    return 0


def compile_catalogues(folder: Path, target: Path) -> int:
    """Write all compiled catalogues and the list of languages into `target`."""
    compile_all({tag: read(folder / f"{tag}.po") for tag in tags(folder)}, target)
    return 0


def check(folder: Path, views: Path) -> int:
    """Print every finding; 1 when there is one."""
    found = findings(folder, views)
    sys.stdout.writelines(f"{finding}\n" for finding in found)
    return 1 if found else 0


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks for and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.i18n", description=__doc__)
    parser.add_argument("command", choices=("extract", "compile", "check"))
    parser.add_argument(
        "--catalogues", type=Path, default=HERE, metavar="FOLDER", help="where the .po files are"
    )
    parser.add_argument("--views", type=Path, default=VIEWS, metavar="FOLDER", help="where the QML is")
    parser.add_argument("--to", type=Path, default=BUILT, metavar="FOLDER", help="where compiled files go")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.command == "extract":
            return extract(chosen.catalogues, chosen.views)
        if chosen.command == "compile":
            return compile_catalogues(chosen.catalogues, chosen.to)
        return check(chosen.catalogues, chosen.views)
    except (CatalogueError, ReleaseError) as error:
        sys.stderr.write(f"{error}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
