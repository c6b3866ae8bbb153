"""Render every page of the kiosk in both orientations, German and Arabic, large text, each theme."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bench.stage import kiosk_on
from kiosk.settings import Settings, load
from kiosk.store.activate import activate
from kiosk.store.content import Content
from kiosk.viewmodels.pages import PAGES, PageEntry

ROOT = Path(__file__).resolve().parent.parent
RELEASE = ROOT / "build" / "release" / "herne"
SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
# Records that show much; any other will do where the channel has not got them.
FAVOURITES = {
    "event": "abendlicht",
    "exhibit": "vogelschwarm",
    "exhibition": "licht-und-kohle",
    "service": "hilfe-bei-formularen",
    "field": "art",
    "quarter": "blumenthal",
    "place": "bibliothek-mitte",
    "page": "ideasforum",
}
SETTLE_MS = 450


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is shown."""

    name: str
    language: str = "de"
    step: int = 0
    dark: bool = False
    contrast: bool = False
    reach: bool = False


LOOKS = (
    Look("de"),
    Look("ar", "ar"),
    Look("de-large", step=2),
    Look("ar-large", "ar", step=2),
    Look("de-dark", dark=True),
    Look("de-contrast", contrast=True),
    Look("de-dark-contrast", dark=True, contrast=True),
    Look("de-reach", reach=True),
)


def key_of(content: Content, page: PageEntry) -> str:
    """Return the key of a record that the page can show."""
    if not page.kind:
        return ""
    favourite = FAVOURITES.get(page.kind, "")
    if favourite and content.record(page.kind, favourite) is not None:
        return favourite
    return next((record.id for record in content.records(page.kind)), "")


def dress(kiosk: Kiosk, look: Look) -> None:
    """Choose language and look as a visitor would."""
    kiosk.session.chooseLanguage(look.language)
    kiosk.session.chooseTextStep(look.step)
    kiosk.session.chooseDark(look.dark)
    kiosk.session.chooseHighContrast(look.contrast)
    kiosk.session.chooseReach(look.reach)


def take(kiosk: Kiosk, file: Path) -> None:
    """Save what the window shows once pictures have come."""
    QTest.qWait(SETTLE_MS)
    kiosk.window.grabWindow().save(str(file))


def pictures(kiosk: Kiosk, target: Path, only: str) -> Iterator[Path]:
    """Take all pictures; yields each file."""
    for shape, size in SIZES.items():
        kiosk.session.end()
        kiosk.window.resize(*size)
        if only in ("", "attract"):
            take(kiosk, target / f"attract-{shape}-de.png")
            yield target / f"attract-{shape}-de.png"
        kiosk.session.wake()
        for look in LOOKS:
            dress(kiosk, look)
            for page in PAGES:
                if only not in ("", page.name):
                    continue
                kiosk.session.open(page.name, key_of(kiosk.sources.content, page))
                file = target / f"{page.name}-{shape}-{look.name}.png"
                take(kiosk, file)
                yield file


def main() -> None:
    """Read the command line and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=Path)
    parser.add_argument("--page", default="", help="only this page")
    args = parser.parse_args()
    args.target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        shoot(args.target, args.page, Path(name))


def shoot(target: Path, page: str, data: Path) -> None:
    """Open the kiosk on the sample channel and take its pictures."""
    settings = with_names(load(None), data)
    with Content(activate(RELEASE, data).folder) as content, kiosk_on(content, settings) as kiosk:
        for file in pictures(kiosk, target, page):
            sys.stdout.write(f"{file.name}\n")


def with_names(settings: Settings, data: Path) -> Settings:
    """Return the settings of a kiosk in the sample's library, at rest."""
    kiosk = replace(settings.kiosk, name="Stadtbibliothek Herne-Mitte")
    return replace(
        settings,
        kiosk=kiosk,
        data=replace(settings.data, folder=data),
        motion=replace(settings.motion, reduced=True),
    )


if __name__ == "__main__":
    main()
