"""A visitor of one language for tests: reads what is on the screen and touches it, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.desk import Desk
from tests.finger import kinds, name_of, spoken, until

BUTTON = QAccessible.Role.Button


def said(room: str, text: str) -> str:
    """Return how the kiosk says a text of one QML file in the language it speaks now."""
    return QCoreApplication.translate(room, text)


def kind_of(item: QQuickItem) -> str:
    """Return the QML type of an item."""
    return kinds(item)[0]


@dataclass(slots=True)
class Visitor:
    """Uses a desk by touches alone."""

    desk: Desk

    def wake(self) -> None:
        """Touch the sleeping screen where "Search" will stand, and see that nothing was pressed."""
        search = next(item for item in self.desk.finger.everything() if kind_of(item) == "NavButton")
        self.desk.finger.tap_at(place(search).center())
        until(lambda: self.desk.session.is_awake, "the kiosk did not wake")
        self.desk.settle()
        assert self.page == "home", "the waking touch pressed something"

    @property
    def page(self) -> str:
        """The page that is shown."""
        return self.desk.session.visit.page

    def comes_to(self, page: str) -> None:
        """Wait until this page stands."""
        until(lambda: self.page == page, f"{page} did not come, {self.page} did")
        self.desk.settle()

    def tap(self, room: str, text: str) -> None:
        """Touch the control that a QML file names so, as it is called in the visitor's language."""
        self.desk.finger.tap(said(room, text))
        self.desk.settle()

    def speak(self, own_name: str) -> None:
        """Choose a language on its sheet, by its own name."""
        now = self.desk.session.language_tag
        if own_name != self.desk.kiosk.sources.own_name(now):
            self.tap_like(said("NavBar", "Language: %1").replace("%1", ""))
            self.desk.finger.tap(own_name, QAccessible.Role.RadioButton)
            until(lambda: self.desk.session.language_tag != now, "the language did not change")
        self.desk.settle()

    def tap_like(self, start: str) -> None:
        """Touch the control whose name begins so."""
        found = [name for name in self.desk.finger.names() if name.startswith(start)]
        assert found, f"nothing begins with {start!r}: {self.desk.finger.names()}"
        self.desk.finger.tap(found[-1])
        self.desk.settle()

    def all(self, kind: str) -> list[QQuickItem]:
        """Return what is on the screen of one QML type, in reading order."""
        there = [item for item in self.desk.finger.everything() if kind_of(item) == kind]
        return sorted(there, key=lambda item: (round(place(item).y()), place(item).x()))

    def take(self, kind: str, number: int = 0) -> str:
        """Touch one of the controls of a QML type; return what it was called."""
        until(lambda: len(self.all(kind)) > number, f"there is no {kind}: {self.desk.finger.names()}")
        item = self.all(kind)[number]
        name = name_of(item)
        self.desk.finger.tap_item(item)
        self.desk.settle()
        return name

    def title(self) -> str:
        """Return the one main heading of the page, or what stands for it."""
        headings = [
            item for item in self.desk.finger.everything() if role_of(item) == QAccessible.Role.Heading
        ]
        return name_of(headings[0])

    def write(self, text: Sequence[str]) -> None:
        """Write with the on-screen keyboard, key by key."""
        until(lambda: self.all("KeyCap"), "there is no keyboard")
        for letter in text:
            self._press(letter)

    def finish_writing(self) -> None:
        """Touch the key that says that all is written."""
        self.tap("KeyboardActions", "Finished writing")

    def _space(self) -> QQuickItem:
        name = said("KeyboardActions", "Space")
        return next(item for item in self.desk.finger.everything() if name_of(item).startswith(f"{name}, "))

    def _press(self, letter: str) -> None:
        if letter == " ":
            self.desk.finger.tap_item(self._space())
            return
        if self._key(letter) is None:
            self.desk.finger.tap(said("KeyboardActions", "Shift"))
            until(lambda: self._key(letter) is not None, f"no key writes {letter!r}")
        key = self._key(letter)
        assert key is not None
        self.desk.finger.tap_item(key)

    def _key(self, letter: str) -> QQuickItem | None:
        return next((key for key in self.all("KeyCap") if name_of(key) == letter), None)


def place(item: QQuickItem) -> QRectF:
    """Return where an item stands in the window."""
    return item.mapRectToScene(item.boundingRect())


def role_of(item: QQuickItem) -> QAccessible.Role | None:
    """Return what an item is to a screen reader."""
    interface = spoken(item)
    return interface.role() if interface else None


def rest() -> None:
    """Let Qt do what it has to do."""
    QGuiApplication.processEvents()
