"""From catalogue to the running program: plural forms, contexts, directions, switching live."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.i18n.catalogues import Catalogue
from kiosk.i18n.compiling import compile_all
from kiosk.i18n.languages import LanguagesError, read
from kiosk.i18n.numerus import ReleaseError, qt_forms, release
from kiosk.i18n.pseudo import pseudo
from kiosk.i18n.translator import TranslationError, Translations

EVENTS = "%n event(s)"
FORMS = {
    "de": ("ein Termin", "%n Termine"),
    "en": ("%n event", "%n events"),
    "tr": ("%n etkinlik",),
    "ar": ("zero", "one", "two", "%n few", "%n many", "%n other"),
    "uk": ("%n подія", "%n події", "%n подій"),
    "pl": ("%n wydarzenie", "%n wydarzenia", "%n wydarzeń"),
    "ru": ("%n событие", "%n события", "%n событий"),
}
ARABIC_RULE = (
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
)


def catalogue(tag: str) -> Catalogue:
    made = Catalogue(tag)
    if tag == "ar":
        made.mime_headers = [("Plural-Forms", ARABIC_RULE)]
        made.own = {"X-Format-Locale": "ar_SY"}
    files = [("kiosk/views/visitor/Home.qml", 1), ("kiosk/views/parts/Card.qml", 1)]
    made.add((EVENTS, EVENTS), FORMS.get(tag), locations=files)
    if tag in ("de", "en", "ar"):
        made.add("Back <&>", {"de": "Zurück <&>", "en": "Back <&>", "ar": "رجوع"}[tag], locations=files[:1])
    return made


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("i18n")
    compile_all({tag: catalogue(tag) for tag in (*FORMS, "de-simple")}, target)
    return target


@pytest.fixture
def translations(built: Path, qapp: QCoreApplication) -> Iterator[Translations]:
    switch = Translations(built)
    yield switch
    switch.remove()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def say(number: int, context: str = "Home") -> str:
    return QCoreApplication.translate(context, EVENTS, "", number)


@pytest.mark.parametrize(
    ("tag", "number", "said"),
    [
        ("de", 1, "ein Termin"),
        ("de", 0, "0 Termine"),
        ("de-simple", 1, "ein Termin"),
        ("tr", 1, "1 etkinlik"),
        ("tr", 7, "7 etkinlik"),
        ("ar", 0, "zero"),
        ("ar", 1, "one"),
        ("ar", 2, "two"),
        ("ar", 5, "5 few"),
        ("ar", 11, "11 many"),
        ("ar", 99, "99 many"),
        ("ar", 100, "100 other"),
        ("ar", 103, "103 few"),
        ("uk", 1, "1 подія"),
        ("uk", 21, "21 подія"),
        ("uk", 22, "22 події"),
        ("uk", 12, "12 подій"),
        ("pl", 1, "1 wydarzenie"),
        ("pl", 21, "21 wydarzeń"),
        ("pl", 22, "22 wydarzenia"),
        ("ru", 101, "101 событие"),
        ("ru", 111, "111 событий"),
    ],
)
def test_each_language_counts_in_its_own_way(
    translations: Translations, tag: str, number: int, said: str
) -> None:
    translations.switch(tag)
    assert say(number) == said
    assert say(number, "Card") == said


def test_switching_changes_texts_and_direction_and_back(translations: Translations) -> None:
    translations.switch("ar")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("Home", "Back <&>") == "رجوع"
    translations.switch("de")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("Home", "Back <&>") == "Zurück <&>"
    assert QCoreApplication.translate("Card", "Back <&>") == "Back <&>"


def test_a_running_window_follows(translations: Translations, tmp_path: Path) -> None:
    (tmp_path / "Home.qml").write_text(
        f'import QtQml\nQtObject {{ property string objectText: qsTr("{EVENTS}", "", 3)\n'
        "    objectName: objectText }\n",
        "utf-8",
    )
    translations.switch("de")
    engine = QQmlApplicationEngine()
    engine.load(tmp_path / "Home.qml")
    root = engine.rootObjects()[0]
    assert root.objectName() == "3 Termine"
    translations.switch("uk")
    engine.retranslate()
    assert root.objectName() == "3 події"


def test_a_missing_catalogue_changes_nothing(translations: Translations, built: Path) -> None:
    translations.switch("de")
    with pytest.raises(TranslationError, match="xx"):
        translations.switch("xx")
    assert say(2) == "2 Termine"


def test_a_damaged_catalogue_is_told(tmp_path: Path) -> None:
    (tmp_path / "de.qm").write_bytes(b"not a catalogue")
    with pytest.raises(TranslationError, match="damaged"):
        Translations(tmp_path).switch("de")


def test_pseudo_languages_are_longer_and_mirrored(translations: Translations) -> None:
    translations.switch("en-XA")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert say(2).startswith("[2 é")
    translations.switch("ar-XB")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("text", ["Back", "Find an event", "%n event(s) at %1", "WC", "1", "Two\nlines", ""])
def test_pseudo_texts_are_two_fifths_longer_and_keep_placeholders(text: str) -> None:
    made = pseudo(text)
    assert len(made) >= len(text) * 1.3
    for kept in ("%n", "%1", "\n"):
        assert made.count(kept) == text.count(kept)


def test_the_list_of_languages_comes_from_the_catalogues(built: Path) -> None:
    languages = read(built)
    assert set(languages) == {*FORMS, "de-simple"}
    assert languages["ar"].right_to_left
    assert languages["ar"].locale == "ar_SY"
    assert languages["pl"].own_name == "Polski"
    assert languages["de-simple"].voice == "de"


def test_a_missing_or_damaged_list_is_told(tmp_path: Path) -> None:
    with pytest.raises(LanguagesError, match="packaging/build"):
        read(tmp_path)
    (tmp_path / "languages.json").write_text(json.dumps({"de": {"nonsense": 1}}), "utf-8")
    with pytest.raises(LanguagesError):
        read(tmp_path)


def test_qt_tells_its_plural_forms(tmp_path: Path) -> None:
    forms = qt_forms({"de_DE", "tr_TR", "fr_FR"}, tmp_path)
    assert [numbers[0] for numbers in forms["de_DE"]] == [1, 0]
    assert [numbers[0] for numbers in forms["fr_FR"]] == [0, 2]
    assert len(forms["tr_TR"]) == 1


def test_what_qt_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text("<TS", "utf-8")
    with pytest.raises(ReleaseError):
        release([tmp_path / "a.ts"])


def test_a_loaded_catalogue_outlives_its_file(built: Path, tmp_path: Path) -> None:
    copy = tmp_path / "de.qm"
    copy.write_bytes((built / "de.qm").read_bytes())
    switch = Translations(tmp_path)
    switch.switch("de")
    copy.unlink()
    assert isinstance(switch.installed, QTranslator)
    assert say(2) == "2 Termine"
    switch.remove()
