"""What moves on the screen while nobody is here: today's events, the art, the quarters."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.showcase import LanguageRow, Showcase
from kiosk.viewmodels.slides import NOTHING, slides

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractViewModel(QObject):
    """One slide after the other in the kiosk's own language; each round reads the content anew."""

    changed = Signal()
    wordsChanged = Signal()

    def __init__(self, session: Session, showcase: Showcase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showcase = showcase
        self._slides = slides(showcase)
        self._slide = NOTHING
        self._words = Rows(LanguageRow, self)
        self._words.replace(showcase.languages)
        session.ended.connect(self.restart)
        self.restart()

    @Slot()
    def restart(self) -> None:
        """Begin a new round."""
        self._slides = slides(self._showcase)
        # Even without a single picture there is something to say.
        self._slide = next(self._slides, NOTHING)
        self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """Show the next slide; after the last one begin a new round."""
        following = next(self._slides, None)
        if following is None:
            self.restart()
            return
        self._slide = following
        self.changed.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._slide.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._slide.title

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._slide.line

    @Property(str, notify=changed)
    def time(self) -> str:
        return self._slide.time

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._slide.day

    @Property(int, notify=changed)
    def daysAhead(self) -> int:
        return self._slide.days_ahead

    @Property(str, notify=changed)
    def field(self) -> str:
        return self._slide.field

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._slide.picture

    @Property(Rows, notify=wordsChanged)
    def words(self) -> Rows:
        return self._words
