"""Switches the running program to another language, live.

The stock QTranslator is used: a Python one would hang QML's loader thread. The compiled bytes are kept,
because Qt reads them in place.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.i18n.languages import BUILT


class TranslationError(Exception):
    """A compiled catalogue is missing or damaged."""


class Translations:
    """The compiled catalogues of a folder, at most one of them installed in the application."""

    def __init__(self, folder: Path = BUILT) -> None:
        self._folder = folder
        self._loaded: dict[str, tuple[QTranslator, bytes]] = {}
        self._installed: QTranslator | None = None

    def switch(self, tag: str) -> None:
        """Install the catalogue of a language and turn the application to its direction.

        The caller then calls `engine.retranslate()`. Raises TranslationError and changes nothing when
        there is no such catalogue.
        """
        translator = self._load(tag)
        if translator is not self._installed:
            QCoreApplication.installTranslator(translator)
            self.remove()
            self._installed = translator
        _turn(right_to_left=translator.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "RTL")

    def remove(self) -> None:
        """Take the installed catalogue out of the application: texts are English again."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None

    @property
    def installed(self) -> QTranslator | None:
        """The translator in use."""
        return self._installed

    def _load(self, tag: str) -> QTranslator:
        if tag not in self._loaded:
            path = self._folder / f"{tag}.qm"
            try:
                compiled = path.read_bytes()
            except OSError as error:
                raise TranslationError(f"no compiled catalogue {path}: run packaging/build") from error
            translator = QTranslator()
            if not translator.load(compiled):
                raise TranslationError(f"damaged catalogue {path}: run packaging/build")
            self._loaded[tag] = (translator, compiled)
        return self._loaded[tag][0]


def _turn(*, right_to_left: bool) -> None:
    if QGuiApplication.isRightToLeft() is right_to_left:
        return
    from PySide6.QtCore import Qt  # noqa: PLC0415 - 20 ms that the first frame mostly does not need

    direction = Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(direction.RightToLeft if right_to_left else direction.LeftToRight)
