"""The letters of the screen: the bundled fonts and no others, so that every machine shows the same."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FOLDERS = (RESOURCES / "fonts", RESOURCES / "icons")
FAMILIES = ["Noto Sans", "Noto Sans Arabic"]


def load_fonts() -> None:
    """Load the bundled fonts and write with them; call once there is an application."""
    for folder in FOLDERS:
        for file in sorted(folder.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    font = QFont()
    font.setFamilies(FAMILIES)
    QGuiApplication.setFont(font)
