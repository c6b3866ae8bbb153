"""The house's own QML lint finds each thing it is there for, and leaves good files alone."""

import subprocess
import sys
from pathlib import Path

import pytest

LINT = Path(__file__).parents[2] / "packaging" / "lint_qml.py"
GOOD = """// A page.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.parts

Item {
    id: root

    required property Theme theme
    required property int count

    Words {
        theme: root.theme
        // The old Text { elide: } was bad, `var` too.
        text: qsTr("%n event(s)", "", root.count)
        color: root.theme.ink
    }
    Words {
        theme: root.theme
        text: qsTr("Say \\"var\\" or Text { here, RichText")
        color: "transparent"
    }
    %s
}
"""


def lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run([sys.executable, LINT, folder], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def page(folder: Path, line: str, room: str = "visitor") -> Path:
    (folder / room).mkdir(exist_ok=True)
    (folder / room / "Home.qml").write_text(GOOD.replace("%s", line), "utf-8")
    (folder / room / "qmldir").write_text(f"module kiosk.views.{room}\nHome 1.0 Home.qml\n", "utf-8")
    return folder


def test_a_good_page_passes(tmp_path: Path) -> None:
    assert lint(page(tmp_path, "")) == (0, "")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("property var a: 1", "`var` has no type"),
        ("function f(): void { var x = 1 }", "`var` has no type"),
        ("Words { textFormat: Text.StyledText }", "only Text.PlainText"),
        ("Words { elide: Text.ElideRight }", "never cut"),
        ("Words { maximumLineCount: 2 }", "never cut"),
        ("property int onSomething: 1", "signal handler"),
        ("property string a: qsTr(root.word)", "not a variable"),
        ('property string a: qsTr("Open", "verb")', 'always ""'),
        ('property string a: qsTranslate("A", "Open")', "only qsTr"),
        ('property string a: `x ${qsTr("Open")} y`', "qsTr inside"),
        ('Component.onCompleted: console.log("here")', "console"),
        ('Text { text: "a" }', "our own part"),
        ("delegate: Image {}", "our own part"),
        ("QtQuick.MouseArea {}", "our own part"),
        ('color: "#aabbcc"', "colours stand in Theme"),
        ('color: "red"', "colours stand in Theme"),
        ("color: Qt.rgba(0, 0, 0, 1)", "colours stand in Theme"),
        ("font.pixelSize: 12", "sizes stand in Theme"),
    ],
)
def test_each_rule_is_kept(tmp_path: Path, line: str, says: str) -> None:
    code, told = lint(page(tmp_path, line))
    assert code == 1
    assert says in told
    assert "Home.qml:24:" in told


def test_parts_may_use_bare_types_and_colours(tmp_path: Path) -> None:
    assert lint(page(tmp_path, 'Text { color: "#aabbcc" }', "parts"))[0] == 0


def test_stock_controls_are_refused_everywhere(tmp_path: Path) -> None:
    file = page(tmp_path, "", "parts") / "parts" / "Home.qml"
    file.write_text(file.read_text("utf-8").replace("import QtQuick\n", "import QtQuick.Controls\n"), "utf-8")
    assert "no stock controls" in lint(tmp_path)[1]


def test_the_opening_is_required(tmp_path: Path) -> None:
    file = page(tmp_path, "") / "visitor" / "Home.qml"
    file.write_text("import QtQuick\nItem {}\n", "utf-8")
    told = lint(tmp_path)[1]
    assert "pragma" in told
    assert "id: root" in told


def test_a_file_too_long_is_told(tmp_path: Path) -> None:
    assert "divide it" in lint(page(tmp_path, "\n" * 400))[1]


def test_qmldir_and_files_must_agree(tmp_path: Path) -> None:
    listing = page(tmp_path, "") / "visitor" / "qmldir"
    listing.write_text("module kiosk.views.visitor\nGone 1.0 Gone.qml\n", "utf-8")
    told = lint(tmp_path)[1]
    assert "Home.qml is not listed" in told
    assert "Gone.qml does not exist" in told
    listing.unlink()
    assert "no qmldir" in lint(tmp_path)[1]
