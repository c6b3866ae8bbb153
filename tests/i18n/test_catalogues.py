"""Extraction from QML, the gettext files, and what `check` finds in them."""

import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6
import pytest

from kiosk.i18n.__main__ import main
from kiosk.i18n.catalogues import VIEWS, Catalogue, CatalogueError, msgid, read, tags, template, text, updated
from kiosk.i18n.checking import findings

HOME = r"""
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: root

    required property int count
    readonly property real ratio: root.width / 2 + root.height / 3
    //: Heading of the first page
    readonly property string title: qsTr("Welcome to Herne")
    //: %n is the number of events
    readonly property string found: qsTr("%n event(s) found", "", root.count)
    readonly property string joined: root.count > 1 ? qsTr("A \"quoted\" text") : qsTr('it\'s %1').arg(1)
    readonly property string long: qsTr("Line one "
        + "goes on")
    readonly property bool matches: /ab"c/.test("x")
    readonly property string last: qsTr("Schön …")
}
"""
CARD = 'import QtQuick\nItem { property string a: qsTr("Welcome to Herne") }\n'


@pytest.fixture
def views(tmp_path: Path) -> Path:
    folder = tmp_path / "kiosk" / "views"
    (folder / "visitor").mkdir(parents=True)
    (folder / "parts").mkdir()
    (folder / "visitor" / "Home.qml").write_text(HOME, "utf-8")
    (folder / "parts" / "Card.qml").write_text(CARD, "utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path, views: Path) -> Path:
    """Fresh catalogues in German, Arabic and English, as far as `extract` can fill them."""
    made = tmp_path / "catalogues"
    made.mkdir()
    for tag in ("ar", "de", "en"):
        (made / f"{tag}.po").write_text(text(Catalogue(tag)), "utf-8")
    assert main(["extract", "--catalogues", str(made), "--views", str(views)]) == 0
    return made


def edit(folder: Path, tag: str, source: str, translation: str | tuple[str, ...]) -> None:
    catalogue = read(folder / f"{tag}.po")
    next(message for message in catalogue.texts() if msgid(message) == source).string = translation
    (folder / f"{tag}.po").write_text(text(catalogue), "utf-8")


def found(folder: Path, views: Path, tag: str, source: str) -> list[str]:
    return [line for line in findings(folder, views) if line.startswith(f"{tag}.po: “{source}”")]


def qt_reading(views: Path, target: Path) -> set[tuple[str, bool]]:
    """Return what Qt's own QML parser finds: texts, and whether they are plurals."""
    lupdate = Path(PySide6.__file__).parent / "lupdate"
    subprocess.run([lupdate, "-silent", views, "-ts", target], check=True, capture_output=True)
    messages = ElementTree.parse(target).iter("message")
    return {(message.findtext("source", ""), message.get("numerus") == "yes") for message in messages}


def our_reading(views: Path) -> set[tuple[str, bool]]:
    return {(msgid(message), not isinstance(message.id, str)) for message in template(views).texts()}


def test_every_text_is_found_with_its_notes_and_files(views: Path) -> None:
    messages = {msgid(message): message for message in template(views).texts()}
    assert set(messages) == {
        "Welcome to Herne",
        "%n event(s) found",
        'A "quoted" text',
        "it's %1",
        "Line one goes on",
        "Schön …",
    }
    welcome = messages["Welcome to Herne"]
    assert {Path(path).name for path, _ in welcome.locations} == {"Home.qml", "Card.qml"}
    assert welcome.auto_comments == ["Heading of the first page"]
    assert messages["%n event(s) found"].auto_comments == ["%n is the number of events"]


def test_babel_reads_qml_as_qt_does(views: Path, tmp_path: Path) -> None:
    assert our_reading(views) == qt_reading(views, tmp_path / "a.ts")


def test_babel_reads_our_own_views_as_qt_does(tmp_path: Path) -> None:
    assert our_reading(VIEWS) == qt_reading(VIEWS, tmp_path / "a.ts")


def test_extracting_twice_changes_nothing_and_english_fills_itself(folder: Path, views: Path) -> None:
    before = {tag: (folder / f"{tag}.po").read_text("utf-8") for tag in tags(folder)}
    main(["extract", "--catalogues", str(folder), "--views", str(views)])
    assert {tag: (folder / f"{tag}.po").read_text("utf-8") for tag in tags(folder)} == before
    assert found(folder, views, "en", "Schön …") == []
    assert found(folder, views, "en", "%n event(s) found") == ["en.po: “%n event(s) found” is not translated"]


def test_our_headers_and_the_plural_rule_survive(folder: Path) -> None:
    catalogue = read(folder / "de.po")
    catalogue.own = {"X-Own-Name": "Deutsch", "X-Voice": "de"}
    catalogue.mime_headers = [*catalogue.mime_headers, ("Plural-Forms", "nplurals=1; plural=0;")]
    (folder / "de.po").write_text(text(catalogue), "utf-8")
    again = read(folder / "de.po")
    assert again.own == {"X-Own-Name": "Deutsch", "X-Voice": "de"}
    assert again.num_plurals == 1


def test_an_unused_text_is_kept_as_obsolete(folder: Path, views: Path) -> None:
    edit(folder, "de", "Schön …", "Schön …")
    (views / "visitor" / "Home.qml").write_text(CARD, "utf-8")
    catalogue = updated(read(folder / "de.po"), template(views))
    assert [msgid(message) for message in catalogue.texts()] == ["Welcome to Herne"]
    assert '#~ msgid "Schön …"' in text(catalogue)


def test_a_new_text_makes_the_catalogue_stale(folder: Path, views: Path) -> None:
    assert not [line for line in findings(folder, views) if "stale" in line]
    (views / "parts" / "New.qml").write_text(CARD.replace("Welcome", "Goodbye"), "utf-8")
    assert "de.po is stale: run `python -m kiosk.i18n extract`" in findings(folder, views)


@pytest.mark.parametrize(
    ("source", "translation", "problem"),
    [
        ("it's %1", "es ist %2", "has other placeholders"),
        ("it's %1", "es ist", "has other placeholders"),
        ("Schön …", "Schön", "differs in its ending …"),
        ("Schön …", "Schön ...", "has three dots"),
        ("it's %1", " es ist %1", "begins or ends with other spaces"),
        ("it's %1", "es\nist %1", "has another number of lines"),
        ("%n event(s) found", ("ein Termin", "viele Termine"), "has other placeholders"),
        ("%n event(s) found", ("ein Termin", "%n Termin(e)(s)"), "has (s)"),
        ("%n event(s) found", ("%n Termin",), "is not translated"),
    ],
)
def test_a_faulty_translation_is_told(
    folder: Path, views: Path, source: str, translation: str | tuple[str, ...], problem: str
) -> None:
    edit(folder, "de", source, translation)
    assert any(problem in line for line in found(folder, views, "de", source))


def test_a_number_may_be_left_out_where_the_form_says_it(folder: Path, views: Path) -> None:
    edit(folder, "de", "%n event(s) found", ("Ein Termin", "%n Termine"))
    edit(
        folder,
        "ar",
        "%n event(s) found",
        ("لا فعاليات", "فعالية", "فعاليتان", "%n فعاليات", "%n فعالية", "%n فعالية"),
    )
    assert found(folder, views, "de", "%n event(s) found") == []
    assert found(folder, views, "ar", "%n event(s) found") == []


def test_a_fuzzy_text_is_told(folder: Path, views: Path) -> None:
    path = folder / "de.po"
    path.write_text(
        path.read_text("utf-8").replace('msgid "it\'s %1"', '#, fuzzy\nmsgid "it\'s %1"'), "utf-8"
    )
    assert "de.po: “it's %1” is marked fuzzy" in findings(folder, views)


def test_a_source_text_with_local_digits_or_loose_ends_is_told(views: Path, folder: Path) -> None:
    (views / "parts" / "New.qml").write_text('Item { a: qsTr("%Ln hits"); b: qsTr("So ...") }', "utf-8")
    (views / "parts" / "Other.qml").write_text('Item { a: qsTr(" padded") }', "utf-8")
    told = "\n".join(findings(folder, views))
    assert "has %L" in told
    assert "has three dots" in told
    assert "begins or ends with a space" in told


def test_a_damaged_catalogue_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "de.po").write_text(
        'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\nmsgstr[2] "too many"\n', "utf-8"
    )
    with pytest.raises(CatalogueError, match=r"de\.po"):
        read(folder / "de.po")
    assert main(["check", "--catalogues", str(folder)]) == 2
    assert "de.po" in capsys.readouterr().err
