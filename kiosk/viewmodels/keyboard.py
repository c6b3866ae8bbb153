"""The on-screen keyboard: which keys stand where; what they write goes to the page's text field."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.layouts import SYMBOLS, layout, reflow, relatives
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LETTERS = "letters"
LANGUAGES = "languages"


@dataclass(frozen=True, slots=True)
class Key:
    """One key in its place; `row_length` keys share its row."""

    text: str
    row: int
    column: int
    row_length: int


@dataclass(frozen=True, slots=True)
class Accent:
    """A relative of the letter written last."""

    text: str


@QmlElement
class KeyboardViewModel(QObject):
    """Follows the visitor's language until they choose another layout; forgets all at the end of a session."""

    changed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._panel = LETTERS
        self._shift = False
        self._columns = 14
        self._row_count = 3
        self._keys = Rows(Key, self)
        self._accents = Rows(Accent, self)
        session.languageChanged.connect(self._begin)
        session.ended.connect(self._begin)
        session.visiting.connect(self._begin)
        self._begin()

    def _begin(self) -> None:
        self._panel = LETTERS
        self._shift = True
        self._accents.replace(())
        self._fill()

    def _fill(self) -> None:
        name = SYMBOLS if self._panel == SYMBOLS else self._tag
        rows = reflow(layout(name), self._columns)
        self._row_count = len(rows)
        self._keys.replace(
            [
                Key(letter.large if self._shift else letter.small, row, column, len(letters))
                for row, letters in enumerate(rows)
                for column, letter in enumerate(letters)
            ]
        )
        self.changed.emit()

    @property
    def _tag(self) -> str:
        return self._session.state.keyboard_language or self._session.language_tag

    @Slot(int)
    def fit(self, columns: int) -> None:
        """Let no row have more than this many keys."""
        if columns != self._columns and columns > 0:
            self._columns = columns
            self._fill()

    @Slot(str)
    def wrote(self, text: str) -> None:
        """A key was pressed: offer the relatives of its letter; shift counts for one letter only."""
        self._accents.replace([Accent(each) for each in relatives(text)])
        if self._shift and text.isalpha():
            self._shift = False
            self._fill()
        else:
            self.changed.emit()

    @Slot()
    def forgetAccents(self) -> None:
        """Something else than a letter was pressed."""
        self._accents.replace(())

    @Slot(str)
    def sentenceBegins(self, before: str) -> None:
        """Shift by itself at the start and after the end of a sentence; `before` is the text so far."""
        begins = before.rstrip(" ") == "" or before.rstrip(" ")[-1:] in ".!?\n؟"
        wanted = begins and (before == "" or before[-1:] in " \n")
        if wanted != self._shift and self._panel == LETTERS:
            self._shift = wanted
            self._fill()

    @Slot()
    def toggleShift(self) -> None:
        """Large letters, for one letter."""
        self._shift = not self._shift
        self._fill()

    @Slot(str)
    def showPanel(self, name: str) -> None:
        """Show letters, symbols or the list of languages."""
        self._panel = name
        self._shift = self._shift and name == LETTERS
        self._accents.replace(())
        self._fill()

    @Slot(str)
    def chooseLayout(self, tag: str) -> None:
        """Write with another language's letters; the rest of the kiosk stays as it is."""
        self._session.state.keyboard_language = tag
        self.showPanel(LETTERS)

    @Property(Rows, notify=changed)
    def keys(self) -> Rows:
        return self._keys

    @Property(Rows, notify=changed)
    def accents(self) -> Rows:
        return self._accents

    @Property(int, notify=changed)
    def rowCount(self) -> int:
        return self._row_count

    @Property(str, notify=changed)
    def panel(self) -> str:
        return self._panel

    @Property(bool, notify=changed)
    def shift(self) -> bool:
        return self._shift

    @Property(str, notify=changed)
    def layoutTag(self) -> str:
        return self._tag

    @Property(str, notify=changed)
    def layoutName(self) -> str:
        return self._sources.own_name(self._tag)
