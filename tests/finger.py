"""A finger and an ear for tests: finds what a visitor would find by its spoken name, touches it, waits."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

PATIENCE_MS = 10_000
# The engine numbers every type, so that a class has one name for as long as the program runs.
_CHAINS: dict[str, tuple[str, ...]] = {}


def until(condition: Callable[[], object], what: str = "") -> None:
    """Let Qt work until `condition` holds; fail after ten seconds, which never pass on a healthy run."""
    if condition():
        return
    loop, over = QEventLoop(), QTimer()
    over.setSingleShot(True)
    over.timeout.connect(loop.quit)
    look = QTimer(interval=2)

    def seen() -> None:
        if condition():
            loop.quit()

    look.timeout.connect(seen)
    look.start()
    over.start(PATIENCE_MS)
    loop.exec()
    look.stop()
    assert condition(), what or "waited in vain"


def spoken(item: QQuickItem) -> QAccessibleInterface | None:
    """Return the accessible interface of an item, None where a blind visitor would find nothing."""
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is None or not interface.isValid() or interface.state().invisible:
        return None
    return interface


def name_of(item: QQuickItem) -> str:
    """Return what would be spoken for an item."""
    interface = spoken(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def kinds(item: QObject) -> tuple[str, ...]:
    """Return the names of an item's types, its own first, then what it is built on, Qt's classes last.

    Python's hold on each type is given up at once: a QML type may die with its item, and PySide would
    take whatever is made next at the same place in memory for it.
    """
    kind = item.metaObject()
    own = kind.className()
    if own in _CHAINS:
        Shiboken.invalidate(kind)
        return _CHAINS[own]
    names = []
    while kind is not None:
        names.append(kind.className().split("_QML")[0])
        above = kind.superClass()
        Shiboken.invalidate(kind)
        kind = above
    return _CHAINS.setdefault(own, tuple(dict.fromkeys(names)))


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Return every visible item below `root`, in painting order."""
    for child in root.childItems():
        if child.isVisible():
            yield child
            yield from items(child)


class Finger:
    """Touches one window."""

    def __init__(self, window: QQuickWindow, device: QPointingDevice) -> None:
        self._window = window
        self._device = device

    def everything(self) -> list[QQuickItem]:
        """Return every visible item of the window."""
        return list(items(self._window.contentItem()))

    def find(self, name: str, role: QAccessible.Role | None = None) -> QQuickItem:
        """Return the one visible item with this spoken name; the topmost where there are several."""
        until(lambda: self._found(name, role), f"nothing is called {name!r}: {self.names()}")
        found = self._found(name, role)
        assert found is not None
        return found

    def see(self, name: str, role: QAccessible.Role | None = None) -> bool:
        """Return whether something visible has this spoken name."""
        return self._found(name, role) is not None

    def can_press(self, name: str) -> bool:
        """Return whether something visible has this spoken name and is not switched off."""
        found = self._found(name, None)
        return found is not None and found.isEnabled()

    def names(self) -> list[str]:
        """Return all spoken names on the screen."""
        return [name for item in self.everything() if (name := name_of(item))]

    def _found(self, name: str, role: QAccessible.Role | None) -> QQuickItem | None:
        found = None
        for item in self.everything():
            interface = spoken(item)
            if interface is None or interface.text(QAccessible.Text.Name) != name:
                continue
            if role is None or interface.role() == role:
                found = item
        return found

    def tap(self, name: str, role: QAccessible.Role | None = None) -> None:
        """Touch and release the item with this spoken name, bringing it into view first."""
        self.tap_item(self.find(name, role))

    def tap_item(self, item: QQuickItem) -> None:
        """Touch and release the middle of an item."""
        self._reveal(item)
        self.tap_at(item.mapRectToScene(item.boundingRect()).center())

    def tap_at(self, place: QPointF | QPoint) -> None:
        """Touch and release a point of the window, in its pixels."""
        point = place.toPoint() if isinstance(place, QPointF) else place
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()
        QGuiApplication.processEvents()

    def slide_off(self, item: QQuickItem) -> None:
        """Touch an item and lift the finger beside it."""
        start = item.mapRectToScene(item.boundingRect()).center().toPoint()
        beside = QPoint(start.x(), start.y() + int(item.height()) + 5)
        QTest.touchEvent(self._window, self._device).press(0, start, self._window).commit()
        QTest.touchEvent(self._window, self._device).move(0, beside, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, beside, self._window).commit()
        QGuiApplication.processEvents()

    def press_key(self, key: Qt.Key, text: str = "") -> None:
        """Press and release a real key."""
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QGuiApplication.sendEvent(self._window, event)
        QGuiApplication.processEvents()

    def _reveal(self, item: QQuickItem) -> None:
        scroller = item.parentItem()
        while scroller is not None and not kinds(scroller)[0].startswith("Scroller"):
            scroller = scroller.parentItem()
        if scroller is None:
            return
        flick = next(each for each in items(scroller) if "QQuickFlickable" in kinds(each))
        seen = flick.mapRectToScene(flick.boundingRect())
        place = item.mapRectToScene(item.boundingRect())
        if not seen.contains(QRectF(place.center(), place.center()).center()):
            shift = place.center().y() - seen.center().y()
            most = max(0.0, flick.property("contentHeight") - flick.height())
            flick.setProperty("contentY", min(most, max(0.0, flick.property("contentY") + shift)))
            QGuiApplication.processEvents()
