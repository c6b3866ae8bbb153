"""The staff door: five touches in a row, a PIN, and behind it how this kiosk is and the only way out."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.staff_facts import (
    LATER,
    ORDER,
    Connection,
    Faulty,
    StaffFact,
    backend_fact,
    connection,
    facts,
    faulty,
    outbox_facts,
)

if TYPE_CHECKING:
    from kiosk.viewmodels.staff_door import Door

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

KNOCKS, WITHIN_S = 5, 6.0
SHORTEST, LONGEST = 6, 12
DIGITS = frozenset("0123456789")
CHOOSE, AGAIN, ENTER, OPEN = "choose", "again", "enter", "open"


@QmlElement
class StaffViewModel(QObject):
    """`door` is choose, again (the new PIN once more), enter, open or broken. It shuts when the page is left.

    The PIN is in this object only while it is typed; views see how many digits it has.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        sources: Sources,
        parent: QObject | None = None,
        connect: Callable[[Sources], Connection | None] = connection,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._connect = connect
        self._lock: Door | None = None
        self._knocks: list[float] = []
        self._visits = 0
        self._facts = Rows(StaffFact, self)
        self._faulty = Rows(Faulty, self)
        self._count_down = QTimer(self, interval=1000)
        self._count_down.timeout.connect(self.look_at_clock)
        self._shut()
        session.visiting.connect(self._visit)
        session.leaving.connect(self._shut)
        session.languageChanged.connect(self._refresh)

    def _shut(self) -> None:
        """Lock and forget what was typed; answers still on their way find the door shut."""
        self._visits += 1
        self._door = ENTER
        self._told = self._pin = self._first = ""
        self._left, self._busy = 0, False
        self._count_down.stop()
        self._facts.replace(())
        self._faulty.replace(())
        self.changed.emit()

    def _visit(self, page: str, _key: str) -> None:
        if page != "staff":
            return
        if self._lock is None:
            self._busy = True
            self.changed.emit()
            self._sources.start(self._open(self._visits))
        else:
            self._answer(self._lock.state)

    async def _open(self, visit: int) -> None:
        """Find the door where nobody came before; reading its file would hold up the screen."""
        found = await asyncio.to_thread(self._make_door)
        self._lock = self._lock or found
        if visit == self._visits:
            self._answer(self._lock.state)

    def _make_door(self) -> "Door":
        from kiosk.viewmodels.staff_door import Door  # noqa: PLC0415 - argon2: only staff wait for it

        return Door(self._sources.data / "staff.sqlite", self._sources.clock)

    def _refresh(self) -> None:
        if self._door == OPEN:
            self._show_facts()

    async def _choose(self, pin: str, visit: int) -> None:
        assert self._lock is not None
        chosen = await self._lock.choose(pin)
        if visit == self._visits:
            self._answer(OPEN if chosen else self._lock.state)

    async def _enter(self, pin: str, visit: int) -> None:
        assert self._lock is not None
        entry = await self._lock.enter(pin)
        if visit != self._visits:
            return
        self._told, self._left = "" if entry.ok else "wrong", entry.left
        self._answer(OPEN if entry.ok else self._lock.state)

    def _answer(self, door: str) -> None:
        self._busy = False
        self._door = door
        self.look_at_clock()
        if door == OPEN:
            self._show_facts()
            self._sources.start(self._ask(self._visits))

    def _show_facts(self) -> None:
        later = [fact for fact in self._facts.rows if fact.key in LATER]
        self._replace(*facts(self._sources, self._session.language_tag), *later)
        self._faulty.replace(faulty(self._sources))
        self.changed.emit()

    def _replace(self, *found: StaffFact) -> None:
        """Show these facts, each key once, the last one said, in the order of the page."""
        by_key = {fact.key: fact for fact in found}
        self._facts.replace([by_key[key] for key in ORDER if key in by_key])

    async def _ask(self, visit: int) -> None:
        """Add what takes its time: the outbox first, then whether the backend answers."""
        found = await outbox_facts(self._sources)
        if visit == self._visits:
            self._replace(*self._facts.rows, *found, StaffFact("backend", standing="asking"))
        answer = await backend_fact(self._connect(self._sources))
        if visit == self._visits:
            self._replace(*self._facts.rows, answer)

    def look_at_clock(self) -> None:
        """Count down while the door is locked."""
        waits = self._lock is not None and self._lock.wait_s() > 0
        if waits and not self._count_down.isActive():
            self._count_down.start()
        elif not waits:
            self._count_down.stop()
        self.changed.emit()

    # What views ask.

    @Slot()
    def knock(self) -> None:
        """One touch where nothing seems to be; enough of them in a short time lead to the door."""
        now = self._sources.clock.monotonic()
        self._knocks = [*(then for then in self._knocks if now - then <= WITHIN_S), now]
        if len(self._knocks) >= KNOCKS:
            self._knocks = []
            self._session.open("staff", "")

    @Slot(str)
    def press(self, digit: str) -> None:
        """Add a digit."""
        typing = not self._busy and self._door != OPEN
        if typing and len(self._pin) < LONGEST and digit in DIGITS:
            self._pin += digit
            self._told = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit away."""
        self._pin = self._pin[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """The PIN is typed."""
        pin, self._pin = self._pin, ""
        if self._busy or not SHORTEST <= len(pin) <= LONGEST:
            self._told = "short"
        elif self._door == CHOOSE:
            self._first, self._door = pin, AGAIN
        elif self._door == AGAIN and pin != self._first:
            self._first, self._door, self._told = "", CHOOSE, "different"
        elif self._door in (AGAIN, ENTER):
            self._first, self._busy = "", True
            deed = self._choose if self._door == AGAIN else self._enter
            self._sources.start(deed(pin, self._visits))
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """End the program; only from behind the door."""
        if self._door == OPEN:
            self._sources.leave()

    # What views see.

    @Property(str, notify=changed)
    def door(self) -> str:
        return self._door

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits were typed."""
        return len(self._pin)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether what was typed may be a PIN, and somebody looks at it now."""
        return not self._busy and len(self._pin) >= SHORTEST and self._waits_s() == 0

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def told(self) -> str:
        """What was wrong: short, different (the second PIN), wrong, or nothing."""
        return self._told

    @Property(int, notify=changed)
    def left(self) -> int:
        """How many tries are left before the door locks."""
        return self._left

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """For how many seconds the door is locked, 0 while it is not."""
        return self._waits_s()

    def _waits_s(self) -> int:
        return self._lock.wait_s() if self._lock else 0

    @Property(Rows, notify=changed)
    def facts(self) -> Rows:
        return self._facts

    @Property(Rows, notify=changed)
    def faulty(self) -> Rows:
        return self._faulty
