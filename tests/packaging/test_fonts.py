"""The bundled fonts can write everything the kiosk says, figures have one width, icons have names."""

import json
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QRawFont

from kiosk.i18n.catalogues import HERE

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
WEIGHTS = ("Regular", "SemiBold", "Bold", "Black")
LETTERS = "äöüßẞÄÖÜ çğıİşÇĞŞ ąćęłńóśźżĄĆĘŁŃÓŚŹŻ ґєіїҐЄІЇ ёъыэЁЪЫЭ €„“”‚‘’«»–—…·•×°²½%&@"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة،؛؟"


def font(folder: Path, name: str) -> QRawFont:
    made = QRawFont(str(folder / name), 100)
    assert made.isValid(), name
    return made


@pytest.fixture(autouse=True)
def _application(qapp: QCoreApplication) -> None:
    """Fonts need a Qt application."""


def missing(text: str, *fonts: QRawFont) -> str:
    """Return the characters that none of the fonts has, without those that are never drawn."""
    drawn = {letter for letter in text if unicodedata.category(letter) not in ("Cc", "Cf")}
    return "".join(sorted(x for x in drawn if not any(each.supportsCharacter(ord(x)) for each in fonts)))


@pytest.mark.parametrize("weight", WEIGHTS)
def test_all_letters_of_our_languages_are_there(weight: str) -> None:
    assert missing(LETTERS, font(FONTS, f"NotoSans-{weight}.ttf")) == ""
    assert missing(ARABIC, font(FONTS, f"NotoSansArabic-{weight}.ttf")) == ""


@pytest.mark.parametrize("weight", WEIGHTS)
def test_figures_have_one_width(weight: str) -> None:
    raw = font(FONTS, f"NotoSans-{weight}.ttf")
    advances = raw.advancesForGlyphIndexes(raw.glyphIndexesForString("0123456789"))
    assert len({point.x() for point in advances}) == 1


def test_the_families_and_weights_are_those_the_theme_names() -> None:
    for path in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    for family in ("Noto Sans", "Noto Sans Arabic"):
        assert set(WEIGHTS) <= set(QFontDatabase.styles(family))


@pytest.mark.parametrize(
    "path", [*sorted(HERE.glob("*.po")), *sorted((RESOURCES / "herne").glob("*/*.toml"))]
)
def test_everything_written_can_be_shown(path: Path) -> None:
    fonts = font(FONTS, "NotoSans-Regular.ttf"), font(FONTS, "NotoSansArabic-Regular.ttf")
    lines = path.read_text("utf-8").splitlines()
    said = "\n".join(line for line in lines if not line.startswith("#"))
    assert missing(said, *fonts) == ""


@pytest.mark.parametrize(
    ("name", "family"), [("kiosk-icons.ttf", "Kiosk Icons"), ("kiosk-icons-fill.ttf", "Kiosk Icons Fill")]
)
def test_every_listed_icon_is_in_both_fonts(name: str, family: str) -> None:
    listed = json.loads((ICONS / "icons.json").read_text("utf-8"))
    assert set(listed) == set((ICONS / "names.txt").read_text("utf-8").split())
    raw = font(ICONS, name)
    assert raw.familyName() == family
    assert [icon for icon, code in listed.items() if not raw.supportsCharacter(int(code, 16))] == []
