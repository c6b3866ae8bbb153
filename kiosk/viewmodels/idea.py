"""An idea for the city: field, text, summary, kept. It is thanked for only once it is safe on this device."""

import logging
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.api.messages import CONTENT_TYPE, TEXT_MAX, TEXT_MIN, IdeaMessage, MessageError
from kiosk.store.outbox import OutboxError
from kiosk.viewmodels.choices import Choice, choices, chosen
from kiosk.viewmodels.draft import FIELD, KEPT, SUMMARY, Draft
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.visitor_state import Visit, Visitor

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
class IdeaViewModel(QObject):
    """Each step is a page of its own, "idea" with the step as its key, so that "back" leads one step back.

    The key may also be empty, to go on where the visitor was, or a field or quarter the idea is to be about.
    The draft is in the session's state and nowhere else; keeping it goes on when the visitor leaves the page.
    """

    changed = Signal()
    textChanged = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._step = FIELD
        self._asked_for_more = False
        self._fields = Rows(Choice, self)
        self._quarters = Rows(Choice, self)
        session.visiting.connect(self._visit)
        session.languageChanged.connect(self._refresh)
        session.ended.connect(self._forget)

    @property
    def _draft(self) -> Draft:
        return self._session.state.idea

    def _visit(self, page: str, key: str) -> None:
        if page != "idea":
            return
        self._fill()
        if self._draft.thanked and key != KEPT:
            self._session.state.idea = Draft()
        draft = self._draft
        wanted = draft.take(key, self._keys(self._fields), self._keys(self._quarters))
        self._step = draft.step = draft.possible(wanted if self._sources.delivery.can_keep else FIELD)
        draft.thanked = self._step == KEPT
        self._session.state.way[-1] = Visit(page, self._step)
        self._asked_for_more = False
        self.changed.emit()
        self.textChanged.emit()

    @staticmethod
    def _keys(choices: Rows) -> set[str]:
        return {choice.key for choice in choices.rows}

    def _refresh(self) -> None:
        if self._session.visit.page == "idea":
            self._fill()
            self.changed.emit()
            self.textChanged.emit()

    def _forget(self) -> None:
        self._step = FIELD
        self._asked_for_more = False
        self.changed.emit()
        self.textChanged.emit()

    def _fill(self) -> None:
        language = self._session.language_tag
        self._fields.replace(choices(self._sources, language, "field"))
        self._quarters.replace(choices(self._sources, language, "quarter"))

    @property
    def _quarter(self) -> str:
        wanted = self._draft.quarter
        if wanted is None:
            wanted = self._sources.settings.kiosk.quarter
        return wanted if wanted and wanted in self._keys(self._quarters) else ""

    async def _keep(self, visitor: Visitor, message: IdeaMessage) -> None:
        draft = visitor.idea
        try:
            await self._sources.delivery.keep(message.encode(), CONTENT_TYPE, UUID(draft.key))
        except OutboxError as error:
            log.error("an idea could not be kept: %s", error)
            draft.failed = True
        else:
            self._thank(visitor)
        finally:
            draft.keeping = False
            self.changed.emit()

    def _thank(self, visitor: Visitor) -> None:
        """The idea is safe: forget the draft, and where the visitor still looks on, say so."""
        visitor.idea = Draft(step=KEPT, field=visitor.idea.field)
        here = visitor.way[-1]
        visitor.way = [visit for visit in visitor.way[:-1] if visit.page != "idea"] + [here]
        if visitor is self._session.state and here.page == "idea":
            self._session.instead("idea", KEPT)

    # What views ask.

    @Slot(str)
    def chooseField(self, key: str) -> None:
        """The idea is about this field; go on to what is missing."""
        self._draft.field = key
        self._session.open("idea", self._draft.possible(SUMMARY))

    @Slot(str)
    def chooseQuarter(self, key: str) -> None:
        """The idea is about this quarter; empty is the whole city."""
        self._draft.quarter = key
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """The text is now this."""
        self._draft.write(text)
        self.textChanged.emit()

    @Slot()
    def finish(self) -> None:
        """The text is written: show the summary, or say what is missing."""
        if self._draft.fits:
            self._session.open("idea", SUMMARY)
        else:
            self._asked_for_more = True
            self.textChanged.emit()

    @Slot()
    def send(self) -> None:
        """Keep the idea on this device; a second wish while that goes on is not heard."""
        draft = self._draft
        if draft.keeping or self._step != SUMMARY:
            return
        try:
            message = draft.message(self._session.language_tag, self._quarter)
        except MessageError as error:
            log.error("an idea could not be sent: %s", error)
            draft.failed = True
        else:
            draft.key = draft.key or str(uuid4())
            draft.keeping, draft.failed = True, False
            self._sources.start(self._keep(self._session.state, message))
        self.changed.emit()

    @Slot()
    def discard(self) -> None:
        """Forget the draft and go home."""
        if not self._draft.keeping:
            self._session.state.idea = Draft()
            self._session.home()

    # What views see.

    @Property(str, notify=changed)
    def step(self) -> str:
        """One of field, text, summary, kept."""
        return self._step

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        """Whether this device can keep ideas at all."""
        return self._sources.delivery.can_keep

    @Property(Rows, notify=changed)
    def fields(self) -> Rows:
        return self._fields

    @Property(Rows, notify=changed)
    def quarters(self) -> Rows:
        return self._quarters

    @Property(bool, notify=changed)
    def machine(self) -> bool:
        """Whether names of fields or quarters were translated by a machine."""
        return any(choice.machine for choice in (*self._fields.rows, *self._quarters.rows))

    @Property(str, notify=changed)
    def field(self) -> str:
        return self._draft.field

    @Property(str, notify=changed)
    def fieldTitle(self) -> str:
        return chosen(self._fields.rows, self._draft.field).title

    @Property(str, notify=changed)
    def fieldPicture(self) -> str:
        return chosen(self._fields.rows, self._draft.field).picture

    @Property(str, notify=changed)
    def fieldAlt(self) -> str:
        return chosen(self._fields.rows, self._draft.field).alt

    @Property(str, notify=changed)
    def about(self) -> str:
        """Field and quarter, where there is one, in a line."""
        both = (chosen(self._fields.rows, self._draft.field), chosen(self._quarters.rows, self._quarter))
        return " · ".join(each.title for each in both if each.title)

    @Property(str, notify=changed)
    def quarter(self) -> str:
        """The quarter the idea is about, empty for the whole city."""
        return self._quarter

    @Property(str, notify=changed)
    def quarterTitle(self) -> str:
        return chosen(self._quarters.rows, self._quarter).title

    @Property(bool, notify=changed)
    def keeping(self) -> bool:
        return self._draft.keeping

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the last try to keep the idea failed."""
        return self._draft.failed

    @Property(str, notify=textChanged)
    def written(self) -> str:
        """The draft as the visitor typed it."""
        return self._draft.written

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The text exactly as it will be sent."""
        return self._draft.text

    @Property(int, notify=textChanged)
    def missing(self) -> int:
        """How many characters are missing, 0 when there are enough."""
        return max(0, TEXT_MIN - len(self._draft.text))

    @Property(int, notify=textChanged)
    def surplus(self) -> int:
        """How many characters are too many."""
        return max(0, len(self._draft.text) - TEXT_MAX)

    @Property(bool, notify=textChanged)
    def askedForMore(self) -> bool:
        """Whether the visitor wanted to go on with a text too short or too long."""
        return self._asked_for_more and not self._draft.fits

    @Property(str, notify=textChanged)
    def count(self) -> str:
        return self._sources.formats_of(self._session.language_tag).number(len(self._draft.text))

    @Property(str, notify=textChanged)
    def most(self) -> str:
        return self._sources.formats_of(self._session.language_tag).number(TEXT_MAX)
