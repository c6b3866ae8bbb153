"""The on-screen keyboard: which keys stand where; what they write goes to the page's text field."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.layouts import SYMBOLS, KeyRows, Layout, layout, reflow, relatives, symbols
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.showcase import LanguageRow
from kiosk.viewmodels.sources import Sources

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LETTERS = "letters"
SENTENCE_ENDS = ".!?؟…\n"


@dataclass(frozen=True, slots=True)
class Key:
    """One key in its place, what it writes and what it writes with shift; `row_length` keys share its row."""

    small: str
    large: str
    row: int
    column: int
    row_length: int


@dataclass(frozen=True, slots=True)
class Accent:
    """A relative of the letter written last."""

    text: str


@QmlElement
class KeyboardViewModel(QObject):
    """Follows the visitor's language until they choose another layout; forgets all at the end of a session.

    Shift counts for one letter. It comes by itself where a sentence begins, in scripts with large letters.
    """

    changed = Signal()
    shiftChanged = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._columns = 14
        self._panel = LETTERS
        self._shift = False
        self._before = ""
        self._written = ""
        self._shown: KeyRows = ()
        self._keys = Rows(Key, self)
        self._accents = Rows(Accent, self)
        self._layouts = Rows(LanguageRow, self)
        self._layouts.replace(_different(sources.languages))
        session.languageChanged.connect(self._begin)
        session.ended.connect(self._begin)
        session.visiting.connect(self._begin)
        self._begin()

    def _begin(self) -> None:
        self._before = self._written = ""
        self._accents.replace(())
        self.showPanel(LETTERS)

    def _fill(self) -> None:
        rows = symbols(self._layout) if self._panel == SYMBOLS else self._layout.rows
        self._shown = reflow(rows, self._columns)
        self._keys.replace(
            [
                Key(letter.small, letter.large, row, column, len(letters))
                for row, letters in enumerate(self._shown)
                for column, letter in enumerate(letters)
            ]
        )
        self.changed.emit()

    @property
    def _tag(self) -> str:
        return self._session.state.keyboard_language or self._session.language_tag

    @property
    def _layout(self) -> Layout:
        return layout(self._tag)

    def _shift_by_itself(self) -> bool:
        begins = self._before.strip(" ") == "" or (
            self._before[-1:] in (" ", "\n") and self._before.rstrip(" ")[-1:] in SENTENCE_ENDS
        )
        return begins and self._panel == LETTERS and self._layout.has_case

    def _set_shift(self, *, wanted: bool) -> None:
        if wanted != self._shift:
            self._shift = wanted
            self.shiftChanged.emit()

    @Slot(int)
    def fit(self, columns: int) -> None:
        """Let no row have more than this many keys."""
        if columns != self._columns and columns > 0:
            self._columns = columns
            self._fill()

    @Slot(str)
    def follow(self, before: str) -> None:
        """The text just before the caret is now this, whoever changed it: a key, a real key, a touch."""
        self._before = before
        if self._written and not before.endswith(self._written):
            self._written = ""
            self._accents.replace(())
        if self._panel == LETTERS and self._layout.has_case:
            self._set_shift(wanted=self._shift_by_itself())

    @Slot(str)
    def wrote(self, text: str) -> None:
        """A key was pressed: offer the relatives of its letter; a space ends the signs."""
        self._written = text
        self._accents.replace([Accent(each) for each in relatives(text)])
        if self._panel == SYMBOLS and text == " ":
            self.showPanel(LETTERS)
        elif self._shift and text.strip() and not self._shift_by_itself():
            self._set_shift(wanted=False)

    @Slot()
    def toggleShift(self) -> None:
        """Large letters, for one letter; in Arabic the second letter of each key."""
        self._set_shift(wanted=not self._shift)

    @Slot(str)
    def showPanel(self, name: str) -> None:
        """Show letters, symbols or the list of languages."""
        self._panel = name
        self._set_shift(wanted=self._shift_by_itself())
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

    @Property(Rows, notify=changed)
    def layouts(self) -> Rows:
        """The languages one may write in; simple German is not listed beside German."""
        return self._layouts

    @Property(int, notify=changed)
    def rowCount(self) -> int:
        return len(self._shown)

    @Property(str, notify=changed)
    def panel(self) -> str:
        return self._panel

    @Property(bool, notify=shiftChanged)
    def shift(self) -> bool:
        return self._shift

    @Property(str, notify=changed)
    def comma(self) -> str:
        return self._layout.sign(",")

    @Property(str, notify=changed)
    def layoutTag(self) -> str:
        """The tag in `layouts` whose letters are shown."""
        return next((row.tag for row in self._layouts.rows if _is_same(row.tag, self._tag)), self._tag)

    @Property(str, notify=changed)
    def layoutName(self) -> str:
        return self._sources.own_name(self._tag)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the layout's script runs from right to left."""
        return any(row.right_to_left for row in self._sources.languages if row.tag == self._tag)


def _is_same(one: str, other: str) -> bool:
    """Return whether two tags are varieties of one language with the same letters."""
    return one.partition("-")[0] == other.partition("-")[0] and layout(one) == layout(other)


def _different(languages: Sequence[LanguageRow]) -> list[LanguageRow]:
    found: list[LanguageRow] = []
    for row in languages:
        if not any(_is_same(row.tag, each.tag) for each in found):
            found.append(row)
    return found
